/**
 * What is not a name within a path: nothing, a control character, or a `.` or `..` between separators, its
 * dots also percent-encoded, once or many times.
 */
const notAName = /^\s*$|\p{Cc}|(^|[\\/])\s*(\.|%(25)*2e){1,2}\s*([\\/]|$)/iu;

/**
 * Refuses a path that would address something other than it says: `DELETE …/versions/..` is a `DELETE` of
 * the skill. Identifiers are encoded when they are put into the path, but not every proxy leaves that alone.
 *
 * @param template path with `{placeholders}`, as the caller gave it
 * @throws TypeError
 */
export function assertSafePath(template: string, parameters: Record<string, unknown> = {}): void {
  for (const segment of template
    .replace(/[?#].*/s, "")
    .split("/")
    .slice(1)) {
    const value = segment.replace(/\{(.*?)\}/g, (_, name: string) => String(parameters[name] ?? ""));
    if (notAName.test(value)) {
      throw new TypeError(`Unsafe ${segment} for ${template}: ${JSON.stringify(value)}`);
    }
  }
}
