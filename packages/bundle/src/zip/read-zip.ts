import { BundleError } from "../bundle-error.ts";
import type { BundleFile } from "../bundle-file.ts";
import { assertLimit, defaultMaxBytes, defaultMaxFiles } from "../limits.ts";
import { assertDistinct, safePath } from "../safe-path.ts";
import { crc32 } from "./crc32.ts";
import { invalidZip, readDirectory, viewOf, type ZipDirectory, type ZipRecord } from "./directory.ts";
import { flag, localHeader, method, unixType } from "./format.ts";
import { inflateWithin } from "./inflate-within.ts";

export interface ReadZipOptions {
  /** Most bytes of all files together, uncompressed. Default 30 MiB, the API's limit for a bundle. */
  readonly maxBytes?: number;
  /** Most entries, folders included. Default 10,000, our choice. */
  readonly maxEntries?: number;
}

function isFolder(record: ZipRecord): boolean {
  return record.name.endsWith("/");
}

function assertReadable(record: ZipRecord): void {
  const { name, flags } = record;
  if (flags & (flag.encrypted | flag.strongEncryption | flag.maskedHeader)) {
    throw new BundleError("zip_encrypted", `'${name}' is encrypted; archives must not be encrypted.`, name);
  }
  if (record.method !== method.stored && record.method !== method.deflated) {
    throw new BundleError(
      "zip_unsupported",
      `'${name}' is compressed with method ${record.method}; only stored and deflated entries are supported.`,
      name,
    );
  }
  const type = record.unixMode & unixType.mask;
  if (type === unixType.symbolicLink) {
    throw new BundleError("zip_special_file", "archives must not contain symbolic links", name);
  }
  if (type !== 0 && type !== (isFolder(record) ? unixType.directory : unixType.regular)) {
    throw new BundleError("zip_special_file", `'${name}' is neither a regular file nor a folder.`, name);
  }
}

interface EntryRange {
  readonly record: ZipRecord;
  /** From the local header on. */
  readonly start: number;
  readonly dataStart: number;
  readonly end: number;
}

function rangeOf(bytes: Uint8Array, directory: ZipDirectory, record: ZipRecord): EntryRange {
  const { headerOffset: start, nameBytes, name } = record;
  const view = viewOf(bytes);
  if (start + localHeader.size > directory.offset || view.getUint32(start, true) !== localHeader.signature) {
    throw invalidZip(`the entry '${name}' does not stand where the directory says`, name);
  }
  const nameStart = start + localHeader.size;
  const nameEnd = nameStart + view.getUint16(start + 26, true);
  const localName = bytes.subarray(nameStart, nameEnd);
  // Two names for one entry is how archives smuggle a file past a check.
  const sameName =
    localName.length === nameBytes.length && localName.every((byte, i) => byte === nameBytes[i]);
  if (!sameName || view.getUint16(start + 8, true) !== record.method) {
    throw invalidZip(`the entry '${name}' contradicts the directory`, name);
  }
  const dataStart = nameEnd + view.getUint16(start + 28, true);
  const end = dataStart + record.compressedSize;
  if (end > directory.offset) throw invalidZip(`the entry '${name}' is cut off`, name);
  return { record, start, dataStart, end };
}

function assertNames(records: readonly ZipRecord[]): void {
  for (const record of records) safePath(isFolder(record) ? record.name.slice(0, -1) : record.name);
  const files = records.filter((record) => !isFolder(record)).map(({ name }) => name);
  const folders = records.filter(isFolder).map(({ name }) => name);
  assertDistinct([...files, ...new Set(folders)]);
}

function assertDisjoint(ranges: readonly EntryRange[]): void {
  const sorted = [...ranges].sort((a, b) => a.start - b.start);
  let end = 0;
  for (const range of sorted) {
    if (range.start < end) {
      const { name } = range.record;
      throw new BundleError(
        "zip_overlap",
        `The entry '${name}' overlaps another entry of the archive.`,
        name,
      );
    }
    end = range.end;
  }
}

async function contentOf(bytes: Uint8Array, range: EntryRange, maxBytes: number): Promise<Uint8Array> {
  const { record } = range;
  const data = bytes.subarray(range.dataStart, range.end);
  const content =
    record.method === method.stored ? new Uint8Array(data) : await inflateWithin(data, maxBytes, record.name);
  if (content.length !== record.size) {
    throw invalidZip(`'${record.name}' holds ${content.length} bytes instead of ${record.size}`, record.name);
  }
  if (crc32(content) !== record.crc) {
    throw new BundleError("zip_checksum_mismatch", `The checksum of '${record.name}' is wrong.`, record.name);
  }
  return content;
}

/**
 * Reads a zip archive that may be hostile, in memory bounded by `maxBytes`. Folders are left out; the
 * files come in the order of the archive's directory.
 *
 * @throws BundleError `too_large` or `too_many_files` for the limits, `unsafe_path`, `duplicate_path` or
 * `path_conflict` for the names, a `zip_…` code for the archive itself; RangeError for an impossible limit
 */
export async function readZip(bytes: Uint8Array, options: ReadZipOptions = {}): Promise<BundleFile[]> {
  const { maxBytes = defaultMaxBytes, maxEntries = defaultMaxFiles } = options;
  assertLimit("maxBytes", maxBytes);
  assertLimit("maxEntries", maxEntries);
  const directory = readDirectory(bytes, maxEntries);
  for (const record of directory.records) assertReadable(record);
  assertNames(directory.records);
  const ranges = directory.records.map((record) => rangeOf(bytes, directory, record));
  assertDisjoint(ranges);

  // The sizes an archive states can only refuse it; what is really there is counted below.
  const stated = directory.records.reduce((sum, { size }) => sum + size, 0);
  if (stated > maxBytes) {
    throw new BundleError(
      "too_large",
      `The archive holds ${stated} bytes, uncompressed; ${maxBytes} are allowed.`,
    );
  }
  const files: BundleFile[] = [];
  let remaining = maxBytes;
  for (const range of ranges) {
    const content = await contentOf(bytes, range, remaining);
    remaining -= content.length;
    if (!isFolder(range.record)) files.push({ path: range.record.name, bytes: content });
  }
  return files;
}
