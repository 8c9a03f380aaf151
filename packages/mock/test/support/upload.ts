/** A part of a multipart body, which need not be valid. */
export interface RawPart {
  readonly name: string;
  readonly filename?: string;
  readonly content: string | Uint8Array;
}

export interface Upload {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

export const boundary = "----test-boundary-7MA4YWxk";

export function multipart(parts: readonly RawPart[]): Upload {
  const chunks = parts.flatMap(({ name, filename, content }) => {
    const file = filename === undefined ? "" : `; filename="${filename}"`;
    const head = `--${boundary}\r\nContent-Disposition: form-data; name="${name}"${file}\r\n\r\n`;
    return [Buffer.from(head), Buffer.from(content), Buffer.from("\r\n")];
  });
  return {
    headers: { "content-type": `multipart/form-data; boundary=${boundary}` },
    body: Buffer.concat([...chunks, Buffer.from(`--${boundary}--\r\n`)]),
  };
}

export function skillMd(name = "my-skill", description = "Does things."): string {
  return `---\nname: ${name}\ndescription: ${description}\n---\n\n# ${name}\n`;
}

/** A `files[]` part. */
export function file(filename: string, content: string | Uint8Array = filename): RawPart {
  return { name: "files[]", filename, content };
}

export interface SkillParts {
  readonly name?: string;
  readonly description?: string;
  /** A `display_title` part. */
  readonly title?: string;
  /** A `display_name` part. */
  readonly label?: string;
  readonly files?: readonly RawPart[];
}

/** An upload, valid unless `parts` changes that. */
export function skillUpload(parts: SkillParts = {}): Upload {
  const { name = "my-skill", description, title, label, files = [] } = parts;
  const titled = title === undefined ? [] : [{ name: "display_title", content: title }];
  const labelled = label === undefined ? [] : [{ name: "display_name", content: label }];
  return multipart([file(`${name}/SKILL.md`, skillMd(name, description)), ...files, ...titled, ...labelled]);
}
