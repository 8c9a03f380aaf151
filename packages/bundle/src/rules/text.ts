/** The API's limits count characters; we read that as code points, so an emoji is one. */
export function characters(text: string): number {
  let count = 0;
  for (const _ of text) count += 1;
  return count;
}

const tag = /<[A-Za-z_/!?][^<>]*>/;

export function containsTag(text: string): boolean {
  return tag.test(text);
}
