import { crc32, deflateRawSync } from "node:zlib";

/** An entry of {@link zipOf}. */
export interface ZipEntry {
  readonly name: string;
  readonly content: string | Uint8Array;
  /** @default true */
  readonly compress?: boolean;
  /** Whether sizes and checksum come after the content. */
  readonly descriptor?: boolean;
  readonly extra?: Uint8Array;
  /** @default 0o100644 */
  readonly mode?: number;
}

/** Returns an archive as a zip tool may write it, valid or not. */
export function zipOf(entries: readonly ZipEntry[], comment = ""): Uint8Array {
  const chunks: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const { name: text, content, compress = true, descriptor, extra = Buffer.alloc(0), mode } of entries) {
    const name = Buffer.from(text);
    const bytes = Buffer.from(content);
    const data = compress ? deflateRawSync(bytes) : bytes;
    const sizes = Buffer.alloc(12);
    sizes.writeUInt32LE(crc32(bytes), 0);
    sizes.writeUInt32LE(data.length, 4);
    sizes.writeUInt32LE(bytes.length, 8);
    const shared = Buffer.alloc(10);
    shared.writeUInt16LE(20, 0);
    shared.writeUInt16LE(0x0800 | (descriptor ? 8 : 0), 2);
    shared.writeUInt16LE(compress ? 8 : 0, 4);
    shared.writeUInt16LE(0x21, 8);
    const lengths = Buffer.alloc(4);
    lengths.writeUInt16LE(name.length, 0);
    lengths.writeUInt16LE(extra.length, 2);
    const local = [
      Buffer.from("PK\u0003\u0004"),
      shared,
      descriptor ? Buffer.alloc(12) : sizes,
      lengths,
      name,
      extra,
      data,
      ...(descriptor ? [Buffer.from("PK\u0007\u0008"), sizes] : []),
    ];
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE((mode ?? (text.endsWith("/") ? 0o040755 : 0o100644)) * 0x10000, 6);
    rest.writeUInt32LE(offset, 10);
    const madeBy = Buffer.from([20, 3]);
    directory.push(Buffer.from("PK\u0001\u0002"), madeBy, shared, sizes, lengths, rest, name, extra);
    chunks.push(...local);
    offset += local.reduce((sum, { length }) => sum + length, 0);
  }
  const end = Buffer.alloc(18);
  end.writeUInt16LE(entries.length, 4);
  end.writeUInt16LE(entries.length, 6);
  end.writeUInt32LE(Buffer.concat(directory).length, 8);
  end.writeUInt32LE(offset, 12);
  end.writeUInt16LE(comment.length, 16);
  return Buffer.concat([...chunks, ...directory, Buffer.from("PK\u0005\u0006"), end, Buffer.from(comment)]);
}
