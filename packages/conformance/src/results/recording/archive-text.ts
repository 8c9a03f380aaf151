import { brotliDecompressSync, gunzipSync, inflateRawSync, inflateSync } from "node:zlib";

/** Bytes that are unpacked of one stream; more is not searched, and so not kept. */
const most = { maxOutputLength: 16 * 1024 * 1024 };

/** How an entry of the directory of an archive begins. */
const entry = 0x02014b50;

/** What a way of packing has packed; nothing where the bytes are none of it. */
function unpacked(
  bytes: Buffer,
  unpack: (bytes: Buffer, options: typeof most) => Buffer,
): Buffer | undefined {
  try {
    return unpack(bytes, most);
  } catch {
    return undefined;
  }
}

/** Names and contents of an archive; `undefined` where not all of it can be read. */
function entriesOf(zip: Buffer): Buffer[] | undefined {
  const end = zip.lastIndexOf("PK\u0005\u0006");
  if (end < 0 || end + 20 > zip.length) return undefined;
  const parts: Buffer[] = [];
  let at = zip.readUInt32LE(end + 16);
  for (let left = zip.readUInt16LE(end + 10); left > 0; left--) {
    if (at + 46 > zip.length || zip.readUInt32LE(at) !== entry) return undefined;
    const [method, size, local] = [
      zip.readUInt16LE(at + 10),
      zip.readUInt32LE(at + 20),
      zip.readUInt32LE(at + 42),
    ];
    const [name, extra, comment] = [28, 30, 32].map((place) => zip.readUInt16LE(at + place));
    if (local + 30 > zip.length) return undefined;
    const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    const data = zip.subarray(start, start + size);
    const content = method === 0 ? data : unpacked(data, inflateRawSync);
    if (!content) return undefined;
    const next = at + 46 + (name ?? 0) + (extra ?? 0) + (comment ?? 0);
    parts.push(zip.subarray(at + 46, next), content);
    at = next;
  }
  return parts;
}

/**
 * Everything that can be read in bytes that are no text: as they are, without the zeros of wide characters, and what
 * is packed in them. `undefined` for an archive of which not all can be read.
 */
export function archiveText(bytes: Uint8Array): string[] | undefined {
  const whole = Buffer.from(bytes);
  const isArchive = whole.subarray(0, 4).toString("latin1") === "PK\u0003\u0004";
  const packed = isArchive
    ? entriesOf(whole)
    : [gunzipSync, inflateSync, brotliDecompressSync].flatMap((each) => unpacked(whole, each) ?? []);
  return (
    packed &&
    [whole, ...packed].flatMap((part) => {
      const text = part.toString("latin1");
      return text.includes("\0") ? [text, text.replaceAll("\0", "")] : [text];
    })
  );
}
