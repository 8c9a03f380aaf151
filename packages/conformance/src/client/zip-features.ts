import { crc32, deflateRawSync } from "node:zlib";

/** Features of the zip format that common tools use. */
export interface ZipFeatures {
  /** Compresses the files. */
  readonly deflated?: boolean;
  /** Adds an entry for each directory, as `zip -r` does. */
  readonly folders?: boolean;
  /** Writes sizes and checksums after each file, as tools that stream do. */
  readonly descriptors?: boolean;
  /** Adds a field with the time of modification to each entry, and a comment to the archive. */
  readonly extras?: boolean;
  /** The extension of files that are executable. */
  readonly executable?: string;
}

/** A file or, with a path that ends in `/`, a directory. */
interface Entry {
  readonly path: string;
  readonly bytes: Uint8Array;
}

const signatures = { local: 0x04034b50, descriptor: 0x08074b50, central: 0x02014b50, end: 0x06054b50 };
const flags = { descriptor: 0x0008, utf8: 0x0800 };
const unixHost = 3;
/** 1980-01-01, the earliest date of the format. */
const date = (1 << 5) | 1;
/** The field `UT` of Info-ZIP: five bytes, of which the first says that the other four are the time of modification. */
const timestampField = Buffer.from("UT\x05\0\x01\0\0\0\0", "latin1");

/** Encodes little-endian numbers, each given with its number of bytes. */
function encode(...fields: readonly (readonly [bytes: number, value: number])[]): Buffer {
  return Buffer.concat(
    fields.map(([bytes, value]) => {
      const field = Buffer.alloc(bytes);
      field.writeUIntLE(value, 0, bytes);
      return field;
    }),
  );
}

/** Returns an entry for each directory of the files, parents first. */
function foldersOf(files: readonly Entry[]): Entry[] {
  const folders = files.flatMap(({ path }) => {
    const segments = path.split("/").slice(0, -1);
    return segments.map((_, depth) => `${segments.slice(0, depth + 1).join("/")}/`);
  });
  return [...new Set(folders)].map((path) => ({ path, bytes: new Uint8Array() }));
}

/** The size of a file whose text may contain names: compression would make it different in every run. */
function deflate(bytes: Uint8Array): Uint8Array {
  return deflateRawSync(bytes, { level: bytes.length < 1000 ? 0 : 9 });
}

function modeOf(path: string, executable: string | undefined): number {
  if (path.endsWith("/")) return 0o040755;
  return executable && path.endsWith(executable) ? 0o100755 : 0o100644;
}

/** Returns the local and the central record of an entry that starts at an offset. */
function recordsOf(
  { path, bytes }: Entry,
  offset: number,
  features: ZipFeatures,
): [local: Buffer, central: Buffer] {
  const isFile = !path.endsWith("/");
  const isDeflated = isFile && features.deflated === true;
  const hasDescriptor = isFile && features.descriptors === true;
  const name = Buffer.from(path);
  const extra = features.extras ? timestampField : Buffer.alloc(0);
  const data = isDeflated ? deflate(bytes) : bytes;
  const start = [
    [2, 20],
    [2, flags.utf8 | (hasDescriptor ? flags.descriptor : 0)],
    [2, isDeflated ? 8 : 0],
    [2, 0],
    [2, date],
  ] as const;
  const sums = [
    [4, crc32(bytes)],
    [4, data.length],
    [4, bytes.length],
  ] as const;
  const lengths = [
    [2, name.length],
    [2, extra.length],
  ] as const;
  const localSums = hasDescriptor ? sums.map(([size]) => [size, 0] as const) : sums;
  const local = Buffer.concat([
    encode([4, signatures.local], ...start, ...localSums, ...lengths),
    name,
    extra,
    data,
    hasDescriptor ? encode([4, signatures.descriptor], ...sums) : Buffer.alloc(0),
  ]);
  const attributes = modeOf(path, features.executable) * 0x10000;
  const central = Buffer.concat([
    encode([4, signatures.central], [1, 20], [1, unixHost], ...start, ...sums, ...lengths),
    encode([2, 0], [2, 0], [2, 0], [4, attributes], [4, offset]),
    name,
    extra,
  ]);
  return [local, central];
}

/** Creates a zip with features that `writeZip` does not use. */
export function writeZipWith(files: readonly Entry[], features: ZipFeatures): Uint8Array {
  const entries = features.folders ? [...foldersOf(files), ...files] : files;
  const locals: Buffer[] = [];
  const centrals: Buffer[] = [];
  let offset = 0;
  for (const entry of entries) {
    const [local, central] = recordsOf(entry, offset, features);
    locals.push(local);
    centrals.push(central);
    offset += local.length;
  }
  const directory = Buffer.concat(centrals);
  const comment = Buffer.from(features.extras ? "A comment." : "");
  const end = encode(
    [4, signatures.end],
    [2, 0],
    [2, 0],
    [2, entries.length],
    [2, entries.length],
    [4, directory.length],
    [4, offset],
    [2, comment.length],
  );
  return Buffer.concat([...locals, directory, end, comment]);
}
