/** What makes a part a file: its path, and what is in it. */
function fileHead(file: File): string {
  const path = file.webkitRelativePath || file.name;
  // A quote or a line break has no spelling there that all servers read alike.
  if (file instanceof Blob && path && !/["\p{Cc}]/u.test(path)) {
    return `; filename="${path}"\r\nContent-Type: ${file.type || "application/octet-stream"}`;
  }
  throw new TypeError(`Not a File named like my-skill/SKILL.md: ${path}`);
}

/**
 * The multipart body of an upload: one part for each file and field, in the order given.
 *
 * Not `FormData`: when a file on disk cannot be read any more, Node 24 never ends a request with one, and
 * ends the process with an unhandled rejection.
 */
export function formFrom(body: unknown): Blob {
  const boundary = `skills-api-${Math.random()}`;
  const content: BlobPart[] = [];
  for (const [name, value] of Object.entries(Object(body))) {
    for (const part of [value ?? []].flat() as (File | string)[]) {
      content.push(
        `--${boundary}\r\nContent-Disposition: form-data; name="${name}"`,
        typeof part === "string" ? "" : fileHead(part),
        "\r\n\r\n",
        part,
        "\r\n",
      );
    }
  }
  return new Blob([...content, `--${boundary}--\r\n`], { type: `multipart/form-data; boundary=${boundary}` });
}
