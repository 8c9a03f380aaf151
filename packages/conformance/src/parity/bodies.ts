import { readZip } from "@skills-api/bundle";
import type { RecordedBody } from "../results/recorded-exchange.ts";
import type { Finding } from "./finding.ts";
import type { References } from "./references.ts";
import type { Side } from "./result.ts";
import { Values } from "./values.ts";

/** A body, by what it is. */
type Content =
  | { readonly is: "nothing" }
  | { readonly is: "JSON"; readonly json: unknown }
  | { readonly is: "text"; readonly text: string }
  | { readonly is: "a zip archive"; readonly files: ReadonlyMap<string, Uint8Array> }
  | { readonly is: "bytes"; readonly bytes: Uint8Array };

async function zipOf(bytes: Uint8Array): Promise<Content> {
  try {
    return {
      is: "a zip archive",
      files: new Map((await readZip(bytes)).map((file) => [file.path, file.bytes])),
    };
  } catch {
    return { is: "bytes", bytes };
  }
}

function textual(text: string): Content {
  try {
    return { is: "JSON", json: JSON.parse(text) };
  } catch {
    return { is: "text", text };
  }
}

async function contentOf(body: RecordedBody | undefined): Promise<Content> {
  if (body?.base64 !== undefined) return zipOf(Buffer.from(body.base64, "base64"));
  if (body?.text === undefined) return { is: "nothing" };
  const bytes = Buffer.from(body.text);
  // A small archive of stored files may be text as well.
  return body.text.startsWith("PK\u0003\u0004") ? zipOf(bytes) : textual(body.text);
}

function readable(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString("latin1");
}

/** Archives by their entries: how they are packed is nobody's business. */
function compareArchives(
  left: ReadonlyMap<string, Uint8Array>,
  right: ReadonlyMap<string, Uint8Array>,
  references: References,
  found: (finding: Finding) => void,
): void {
  const named = (files: ReadonlyMap<string, Uint8Array>, side: Side) =>
    new Map([...files].map(([path, bytes]) => [references.show(path, side), bytes]));
  const [ones, others] = [named(left, "left"), named(right, "right")];
  const values = new Values(references, found);
  for (const name of new Set([...ones.keys(), ...others.keys()])) {
    const [one, other] = [ones.get(name), others.get(name)];
    const path = `archive: ${name}`;
    if (one && other) values.compare(readable(one), readable(other), path);
    else if (one) found({ kind: "missing-field", path, left: `${one.length} bytes` });
    else if (other) found({ kind: "extra-field", path, right: `${other.length} bytes` });
  }
}

/** Compares two bodies by what they are, and tells what differs. */
export async function compareBodies(
  left: RecordedBody | undefined,
  right: RecordedBody | undefined,
  references: References,
  found: (finding: Finding) => void,
): Promise<void> {
  const [one, other] = [await contentOf(left), await contentOf(right)];
  const values = new Values(references, found);
  if (one.is !== other.is) found({ kind: "type", path: "", left: one.is, right: other.is });
  else if (one.is === "JSON" && other.is === "JSON") values.compare(one.json, other.json, "");
  else if (one.is === "a zip archive" && other.is === "a zip archive") {
    compareArchives(one.files, other.files, references, found);
  } else if (one.is === "bytes" && other.is === "bytes") {
    values.compare(readable(one.bytes), readable(other.bytes), "");
  } else if (one.is === "text" && other.is === "text" && !references.match(one.text, other.text)) {
    const shown = { left: values.show(one.text, "left"), right: values.show(other.text, "right") };
    found({ kind: "wording", path: "", ...shown });
  }
}
