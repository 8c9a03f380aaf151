import { brotliDecompressSync, gunzipSync, inflateSync } from "node:zlib";
import { readZip } from "@skills-api/bundle";

/** The most bytes that are unpacked of a body. A body with more is not searched, and so not kept. */
const maxBytes = 16 * 1024 * 1024;

/** The text of bytes as they are, and as wide characters. */
function textsOf(bytes: Buffer): string[] {
  const text = bytes.toString("latin1");
  return text.includes("\0") ? [text, text.replaceAll("\0", "")] : [text];
}

function unpacked(bytes: Buffer, unpack: typeof gunzipSync): Buffer[] {
  try {
    return [unpack(bytes, { maxOutputLength: maxBytes })];
  } catch {
    return [];
  }
}

/** Returns every text in bytes that are neither text nor an archive, including what is compressed in them. */
export function packedText(bytes: Uint8Array): string[] {
  const whole = Buffer.from(bytes);
  const streams = [gunzipSync, inflateSync, brotliDecompressSync].flatMap((each) => unpacked(whole, each));
  return [whole, ...streams].flatMap(textsOf);
}

/** Returns every text in an archive, names included; `undefined` if {@link readZip} does not accept the archive. */
export async function archiveText(bytes: Uint8Array): Promise<string[] | undefined> {
  try {
    const files = await readZip(bytes, { maxBytes });
    return [bytes, ...files.map((file) => file.bytes)].map((each) => Buffer.from(each)).flatMap(textsOf);
  } catch {
    return undefined;
  }
}
