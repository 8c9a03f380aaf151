import { BundleError } from "../bundle-error.ts";
import type { BundleFile } from "../bundle-file.ts";
import { assertLimit, defaultMaxBytes, defaultMaxFiles } from "../limits.ts";
import { distinctSteps, safePath } from "../safe-path.ts";
import { inSteps, Pacer, runPaced, type Steps } from "../steps.ts";
import {
  invalidZip,
  readCentralDirectory,
  viewOf,
  type ZipDirectory,
  type ZipRecord,
} from "./central-directory.ts";
import { crc32 } from "./crc32.ts";
import { flag, localHeader, method, unixPermissions, unixType } from "./format.ts";
import { inflateWithLimit } from "./inflate-with-limit.ts";

/** Options of {@link readZip}. */
export interface ReadZipOptions {
  /**
   * Upper limit, in bytes, for all files together, uncompressed.
   *
   * @default 31457280 (30 MiB, the API's limit for a bundle)
   */
  readonly maxBytes?: number;
  /**
   * Upper limit for the number of entries, including folders.
   *
   * @default 10000 (our choice)
   */
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
  /** Offset of the local header. */
  readonly start: number;
  readonly dataStart: number;
  readonly end: number;
}

function locateEntry(bytes: Uint8Array, directory: ZipDirectory, record: ZipRecord): EntryRange {
  const { headerOffset: start, nameBytes, name } = record;
  const view = viewOf(bytes);
  if (start + localHeader.size > directory.offset || view.getUint32(start, true) !== localHeader.signature) {
    throw invalidZip(`the entry '${name}' is not at the stated offset`, name);
  }
  const nameStart = start + localHeader.size;
  const nameEnd = nameStart + view.getUint16(start + 26, true);
  const localName = bytes.subarray(nameStart, nameEnd);
  // Archives smuggle files past checks by giving one entry two names.
  const sameName =
    localName.length === nameBytes.length && localName.every((byte, i) => byte === nameBytes[i]);
  if (!sameName || view.getUint16(start + 8, true) !== record.method) {
    throw invalidZip(`the entry '${name}' does not match the central directory`, name);
  }
  const dataStart = nameEnd + view.getUint16(start + 28, true);
  const end = dataStart + record.compressedSize;
  if (end > directory.offset) throw invalidZip(`the entry '${name}' is truncated`, name);
  return { record, start, dataStart, end };
}

function* nameSteps(records: readonly ZipRecord[]): Steps<void> {
  yield* inSteps(records, 100, ({ name }) => safePath(name.endsWith("/") ? name.slice(0, -1) : name));
  const files = records.filter((record) => !isFolder(record)).map(({ name }) => name);
  const folders = records.filter(isFolder).map(({ name }) => name);
  yield* distinctSteps([...files, ...new Set(folders)]);
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

async function readContent(
  bytes: Uint8Array,
  range: EntryRange,
  maxBytes: number,
  pacer: Pacer,
): Promise<Uint8Array> {
  const { record } = range;
  const data = bytes.subarray(range.dataStart, range.end);
  const content =
    record.method === method.stored
      ? new Uint8Array(data)
      : await inflateWithLimit(data, maxBytes, record.name);
  if (content.length !== record.size) {
    throw invalidZip(`'${record.name}' has ${content.length} bytes instead of ${record.size}`, record.name);
  }
  if ((await runPaced(crc32(content), pacer)) !== record.crc) {
    throw new BundleError("zip_checksum_mismatch", `The checksum of '${record.name}' is wrong.`, record.name);
  }
  return content;
}

/** Reads the directory of an archive, and validates everything but the contents of the entries. */
function* entrySteps(
  bytes: Uint8Array,
  maxEntries: number,
): Steps<{ readonly directory: ZipDirectory; readonly ranges: readonly EntryRange[] }> {
  const directory = yield* readCentralDirectory(bytes, maxEntries);
  yield* inSteps(directory.records, 100, assertReadable);
  yield* nameSteps(directory.records);
  const ranges = yield* inSteps(directory.records, 100, (record) => locateEntry(bytes, directory, record));
  assertDisjoint(ranges);
  return { directory, ranges };
}

/**
 * Reads an untrusted zip archive, in memory bounded by `maxBytes`.
 *
 * @returns the files in the order of the central directory, without folders. A file is `executable` if any
 * execute bit of its Unix mode is set.
 * @throws BundleError `too_large` or `too_many_files` above a limit; `unsafe_path`, `duplicate_path` or
 * `path_conflict` for a name; a `zip_…` code for an invalid archive
 * @throws RangeError if a limit is NaN or negative
 *
 * @example
 * const files = await readZip(new Uint8Array(await response.arrayBuffer()), { maxBytes: 1_000_000 });
 */
export async function readZip(bytes: Uint8Array, options: ReadZipOptions = {}): Promise<BundleFile[]> {
  const { maxBytes = defaultMaxBytes, maxEntries = defaultMaxFiles } = options;
  assertLimit("maxBytes", maxBytes);
  assertLimit("maxEntries", maxEntries);
  const pacer = new Pacer();
  const { directory, ranges } = await runPaced(entrySteps(bytes, maxEntries), pacer);

  // Stated sizes are untrusted: they may only reject an archive. The loop below counts the real bytes.
  const stated = directory.records.reduce((sum, { size }) => sum + size, 0);
  if (stated > maxBytes) {
    throw new BundleError(
      "too_large",
      `The uncompressed archive may have at most ${maxBytes} bytes, not ${stated}.`,
    );
  }
  const files: BundleFile[] = [];
  let remaining = maxBytes;
  for (const range of ranges) {
    await pacer.pauseIfDue();
    const content = await readContent(bytes, range, remaining, pacer);
    remaining -= content.length;
    const { name: path, unixMode } = range.record;
    const executable = (unixMode & unixPermissions.anyExecute) !== 0;
    if (!isFolder(range.record)) files.push({ path, bytes: content, ...(executable && { executable }) });
  }
  return files;
}
