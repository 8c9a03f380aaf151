/** Number of code points, so an emoji counts as one. This is our reading of the API's limits in "characters". */
export function countCharacters(text: string): number {
  let count = 0;
  for (const _ of text) count += 1;
  return count;
}

const tag = /<[A-Za-z_/!?][^<>]*>/;

export function containsTag(text: string): boolean {
  return tag.test(text);
}
