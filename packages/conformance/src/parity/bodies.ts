import { readZip } from "@skills-api/bundle";
import type { RecordedBody } from "../results/recorded-exchange.ts";
import type { Finding } from "./difference-collector.ts";
import type { References } from "./references.ts";
import type { Side } from "./result.ts";
import { ValueComparer } from "./value-comparer.ts";

/** A parsed body. `type` is shown to users. */
type Content =
  | { readonly type: "no body" }
  | { readonly type: "JSON"; readonly json: unknown }
  | { readonly type: "text"; readonly text: string }
  | { readonly type: "a zip archive"; readonly files: ReadonlyMap<string, Uint8Array> }
  | { readonly type: "bytes"; readonly bytes: Uint8Array };

async function parseZip(bytes: Uint8Array): Promise<Content> {
  try {
    return {
      type: "a zip archive",
      files: new Map((await readZip(bytes)).map((file) => [file.path, file.bytes])),
    };
  } catch {
    return { type: "bytes", bytes };
  }
}

function parseText(text: string): Content {
  try {
    return { type: "JSON", json: JSON.parse(text) };
  } catch {
    return { type: "text", text };
  }
}

async function parseBody(body: RecordedBody | undefined): Promise<Content> {
  if (body?.base64 !== undefined) return parseZip(Buffer.from(body.base64, "base64"));
  if (body?.text === undefined) return { type: "no body" };
  const bytes = Buffer.from(body.text);
  // A small archive of uncompressed files can be valid UTF-8 and is then recorded as text.
  return body.text.startsWith("PK\u0003\u0004") ? parseZip(bytes) : parseText(body.text);
}

function toLatin1(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString("latin1");
}

/** Compares archives by their entries; compression and layout may differ. */
function compareArchives(
  left: ReadonlyMap<string, Uint8Array>,
  right: ReadonlyMap<string, Uint8Array>,
  references: References,
  onFinding: (finding: Finding) => void,
): void {
  const byShownPath = (files: ReadonlyMap<string, Uint8Array>, side: Side) =>
    new Map([...files].map(([path, bytes]) => [references.show(path, side), bytes]));
  const [leftFiles, rightFiles] = [byShownPath(left, "left"), byShownPath(right, "right")];
  const values = new ValueComparer(references, onFinding);
  for (const name of new Set([...leftFiles.keys(), ...rightFiles.keys()])) {
    const [one, other] = [leftFiles.get(name), rightFiles.get(name)];
    const path = `archive: ${name}`;
    if (one && other) values.compare(toLatin1(one), toLatin1(other), path);
    else if (one) onFinding({ kind: "missing-field", path, left: `${one.length} bytes` });
    else if (other) onFinding({ kind: "extra-field", path, right: `${other.length} bytes` });
  }
}

/** Compares two bodies by their content type: JSON by value, archives by entry, everything else by its bytes. */
export async function compareBodies(
  left: RecordedBody | undefined,
  right: RecordedBody | undefined,
  references: References,
  onFinding: (finding: Finding) => void,
): Promise<void> {
  const [one, other] = [await parseBody(left), await parseBody(right)];
  const values = new ValueComparer(references, onFinding);
  if (one.type !== other.type) onFinding({ kind: "type", path: "", left: one.type, right: other.type });
  else if (one.type === "JSON" && other.type === "JSON") values.compare(one.json, other.json, "");
  else if (one.type === "a zip archive" && other.type === "a zip archive") {
    compareArchives(one.files, other.files, references, onFinding);
  } else if (one.type === "bytes" && other.type === "bytes") {
    values.compare(toLatin1(one.bytes), toLatin1(other.bytes), "");
  } else if (one.type === "text" && other.type === "text" && !references.match(one.text, other.text)) {
    const shown = { left: values.show(one.text, "left"), right: values.show(other.text, "right") };
    onFinding({ kind: "wording", path: "", ...shown });
  }
}
