/**
 * Matches a segment that is blank, contains a control character, or contains `.` or `..` between separators,
 * even if the dots are percent-encoded once or several times.
 */
const unsafeSegment = /^\s*$|\p{Cc}|(^|[\\/])\s*(\.|%(25)*2e){1,2}\s*([\\/]|$)/iu;

/**
 * Rejects a path that would address another resource: `DELETE …/versions/..` is a `DELETE` of the skill.
 * openapi-fetch encodes identifiers in a path, but some proxies decode them.
 *
 * @param template path with `{placeholders}`, as passed by the caller
 * @throws TypeError
 */
export function assertSafePath(template: string, parameters: Record<string, unknown> = {}): void {
  for (const [index, segment] of template
    .replace(/[?#].*/s, "")
    .split("/")
    .entries()) {
    // Treats other types as blank: openapi-fetch would serialize a promise or an empty object as "".
    const value = segment.replace(/\{(.*?)\}/g, (_, name: string) => {
      const parameter = parameters[name];
      return parameter === String(parameter) ? parameter : "";
    });
    // The path must start with a slash, so that it cannot extend the host.
    if (index ? unsafeSegment.test(value) : segment) {
      throw new TypeError(`Unsafe ${segment} in ${template}: "${value}"`);
    }
  }
}
