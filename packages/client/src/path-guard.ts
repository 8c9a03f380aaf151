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
  for (const [index, segment] of template
    .replace(/[?#].*/s, "")
    .split("/")
    .entries()) {
    // Anything but text is nothing: openapi-fetch would spell a promise or an empty object as "".
    const value = segment.replace(/\{(.*?)\}/g, (_, name: string) => {
      const given = parameters[name];
      return given === String(given) ? given : "";
    });
    // Before the first slash there is nothing, or the path would run into the host.
    if (index ? notAName.test(value) : segment) {
      throw new TypeError(`Unsafe ${segment} in ${template}: "${value}"`);
    }
  }
}
