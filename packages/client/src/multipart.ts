/** The headers of a file part after its name: the path and the content type. */
function filePartHeaders(file: File): string {
  const path = file.webkitRelativePath || file.name;
  // Servers disagree on how to escape quotes and line breaks.
  if (file instanceof Blob && path && !/["\p{Cc}]/u.test(path)) {
    return `; filename="${path}"\r\nContent-Type: ${file.type || "application/octet-stream"}`;
  }
  throw new TypeError(`Not a File named like my-skill/SKILL.md: ${path}`);
}

/**
 * Encodes an object as multipart/form-data, one part for each file and field, in the given order.
 *
 * Does not use `FormData`: if a file on disk becomes unreadable, Node 24 never ends a request with one, and
 * ends the process with an unhandled rejection.
 *
 * @throws TypeError for a file without a valid name
 */
export function encodeMultipart(body: unknown): Blob {
  const boundary = `skills-api-${Math.random()}`;
  const content: BlobPart[] = [];
  for (const [name, value] of Object.entries(Object(body))) {
    for (const part of [value ?? []].flat() as (File | string)[]) {
      content.push(
        `--${boundary}\r\nContent-Disposition: form-data; name="${name}"`,
        typeof part === "string" ? "" : filePartHeaders(part),
        "\r\n\r\n",
        part,
        "\r\n",
      );
    }
  }
  return new Blob([...content, `--${boundary}--\r\n`], { type: `multipart/form-data; boundary=${boundary}` });
}
