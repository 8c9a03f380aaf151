import { deflateRawSync, crc32 as nodeCrc32 } from "node:zlib";

/** An entry of a zip archive, whose fields need not match its content. */
export interface RawEntry {
  readonly name: string | Uint8Array;
  readonly content?: Uint8Array | string;
  /** Bytes in the archive. Default: the compressed content. */
  readonly data?: Uint8Array;
  readonly method?: number;
  readonly flags?: number;
  readonly crc?: number;
  readonly size?: number;
  readonly compressedSize?: number;
  /** Unix mode. */
  readonly mode?: number;
  readonly localName?: string | Uint8Array;
  readonly localMethod?: number;
  readonly headerOffset?: number;
}

export interface RawZip {
  readonly entries: readonly RawEntry[];
  readonly comment?: string;
  readonly count?: number;
  readonly directoryOffset?: number;
  readonly directorySize?: number;
  readonly disk?: number;
}

function bytesOf(value: string | Uint8Array): Uint8Array {
  return typeof value === "string" ? Buffer.from(value, "utf8") : value;
}

interface Field {
  readonly width: 2 | 4;
  readonly value: number;
}

const u16 = (value: number): Field => ({ width: 2, value });
const u32 = (value: number): Field => ({ width: 4, value });

function pack(fields: readonly Field[], ...tail: readonly Uint8Array[]): Buffer {
  const head = fields.map(({ width, value }) => {
    const buffer = Buffer.alloc(width);
    if (width === 2) buffer.writeUInt16LE(value);
    else buffer.writeUInt32LE(value >>> 0);
    return buffer;
  });
  return Buffer.concat([...head, ...tail]);
}

function withDefaults(entry: RawEntry) {
  const content = bytesOf(entry.content ?? "");
  const method = entry.method ?? 8;
  const data = entry.data ?? (method === 8 ? deflateRawSync(content) : content);
  return {
    name: bytesOf(entry.name),
    localName: bytesOf(entry.localName ?? entry.name),
    data,
    method,
    localMethod: entry.localMethod ?? method,
    flags: entry.flags ?? 0,
    crc: entry.crc ?? nodeCrc32(content),
    size: entry.size ?? content.length,
    compressedSize: entry.compressedSize ?? data.length,
    mode: entry.mode ?? 0o100644,
    headerOffset: entry.headerOffset,
  };
}

/** Writes an archive from the given fields without validating them. */
export function rawZip({
  entries,
  comment = "",
  count = entries.length,
  directoryOffset,
  directorySize,
  disk = 0,
}: RawZip): Uint8Array {
  const locals: Buffer[] = [];
  const centrals: Buffer[] = [];
  let offset = 0;
  for (const entry of entries.map(withDefaults)) {
    const shared = (method: number) => [u16(entry.flags), u16(method), u16(0), u16(33), u32(entry.crc)];
    const sizes = [u32(entry.compressedSize), u32(entry.size)];
    const local = pack(
      [u32(0x04034b50), u16(20), ...shared(entry.localMethod), ...sizes, u16(entry.localName.length), u16(0)],
      entry.localName,
      entry.data,
    );
    const nameFields = [u16(entry.name.length), u16(0), u16(0), u16(0), u16(0), u32(entry.mode * 0x10000)];
    centrals.push(
      pack(
        [
          u32(0x02014b50),
          u16((3 << 8) | 20),
          u16(20),
          ...shared(entry.method),
          ...sizes,
          ...nameFields,
          u32(entry.headerOffset ?? offset),
        ],
        entry.name,
      ),
    );
    locals.push(local);
    offset += local.length;
  }
  const directory = Buffer.concat(centrals);
  const end = pack(
    [
      u32(0x06054b50),
      u16(disk),
      u16(disk),
      u16(count),
      u16(count),
      u32(directorySize ?? directory.length),
      u32(directoryOffset ?? offset),
      u16(comment.length),
    ],
    Buffer.from(comment),
  );
  return new Uint8Array(Buffer.concat([...locals, directory, end]));
}
