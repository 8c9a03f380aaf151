import type { BundleFile } from "../bundle-file.ts";
import { safePathSteps } from "../safe-path.ts";
import { runAtOnce, runInSlices, type Steps } from "../steps.ts";
import { viewOf } from "./central-directory.ts";
import { crc32 } from "./crc32.ts";
import { deflate } from "./deflate.ts";
import { centralHeader, endRecord, flag, localHeader, method, unixPermissions, unixType } from "./format.ts";

/** 1980-01-01, the earliest date of the format. A fixed date keeps the output reproducible. */
const fixedDate = (1 << 5) | 1;
const versionNeeded = 20;
const madeByUnix = (3 << 8) | versionNeeded;

interface PackedEntry {
  readonly name: Uint8Array;
  readonly method: number;
  readonly data: Uint8Array;
  readonly size: number;
  readonly crc: number;
  readonly unixMode: number;
  readonly offset: number;
}

/** Options of {@link writeZip}. */
export interface WriteZipOptions {
  /**
   * Whether to compress each file that gets smaller by it.
   *
   * @default true
   */
  readonly compress?: boolean;
}

function* createEntry(
  { path, bytes, executable }: BundleFile,
  offset: number,
  compress: boolean,
): Steps<PackedEntry> {
  const deflated = compress ? yield* deflate(bytes) : bytes;
  const smaller = deflated.length < bytes.length;
  return {
    name: new TextEncoder().encode(path),
    method: smaller ? method.deflated : method.stored,
    data: smaller ? deflated : bytes,
    size: bytes.length,
    crc: yield* crc32(bytes),
    unixMode: unixType.regular | unixPermissions[executable ? "executable" : "other"],
    offset,
  };
}

/** Writes the 26 bytes that local and central headers have in common, from "version needed" to "extra length". */
function writeShared(view: DataView, at: number, entry: PackedEntry): void {
  view.setUint16(at, versionNeeded, true);
  view.setUint16(at + 2, flag.utf8, true);
  view.setUint16(at + 4, entry.method, true);
  view.setUint16(at + 8, fixedDate, true);
  view.setUint32(at + 10, entry.crc, true);
  view.setUint32(at + 14, entry.data.length, true);
  view.setUint32(at + 18, entry.size, true);
  view.setUint16(at + 22, entry.name.length, true);
}

function localSize(entry: PackedEntry): number {
  return localHeader.size + entry.name.length + entry.data.length;
}

function writeLocal(target: Uint8Array, entry: PackedEntry): void {
  const view = viewOf(target);
  view.setUint32(entry.offset, localHeader.signature, true);
  writeShared(view, entry.offset + 4, entry);
  target.set(entry.name, entry.offset + localHeader.size);
  target.set(entry.data, entry.offset + localHeader.size + entry.name.length);
}

function writeCentral(target: Uint8Array, at: number, entry: PackedEntry): number {
  const view = viewOf(target);
  view.setUint32(at, centralHeader.signature, true);
  view.setUint16(at + 4, madeByUnix, true);
  writeShared(view, at + 6, entry);
  view.setUint32(at + 38, entry.unixMode * 0x10000, true);
  view.setUint32(at + 42, entry.offset, true);
  target.set(entry.name, at + centralHeader.size);
  return at + centralHeader.size + entry.name.length;
}

/**
 * Creates a zip archive with the files in the given order. The output is reproducible: the same files yield
 * the same bytes on every machine, without dates and owners, and with mode 0755 for
 * executable files, otherwise 0644.
 *
 * @throws BundleError `unsafe_path`, `duplicate_path` or `path_conflict`
 * @throws RangeError for more than 65,534 files
 *
 * @example
 * const archive = writeZip([{ path: "my-skill/SKILL.md", bytes }]);
 */
export function writeZip(files: readonly BundleFile[], options: WriteZipOptions = {}): Uint8Array {
  return runAtOnce(writeZipSteps(files, options));
}

/**
 * Like {@link writeZip}, with the same bytes, but lets the event loop do other work every few milliseconds. For
 * servers: compressing 30 MB takes seconds.
 *
 * @throws BundleError `unsafe_path`, `duplicate_path` or `path_conflict`
 * @throws RangeError for more than 65,534 files
 *
 * @example
 * const archive = await writeZipInSlices([{ path: "my-skill/SKILL.md", bytes }]);
 */
export function writeZipInSlices(
  files: readonly BundleFile[],
  options: WriteZipOptions = {},
): Promise<Uint8Array> {
  return runInSlices(writeZipSteps(files, options));
}

function* writeZipSteps(
  files: readonly BundleFile[],
  { compress = true }: WriteZipOptions,
): Steps<Uint8Array> {
  yield* safePathSteps(files.map(({ path }) => path));
  if (files.length > 0xfffe) throw new RangeError("A zip archive may have at most 65,534 files.");
  const entries: PackedEntry[] = [];
  let directoryStart = 0;
  for (const file of files) {
    yield;
    const entry = yield* createEntry(file, directoryStart, compress);
    entries.push(entry);
    directoryStart += localSize(entry);
  }
  const directorySize = entries.reduce((sum, { name }) => sum + centralHeader.size + name.length, 0);
  const archive = new Uint8Array(directoryStart + directorySize + endRecord.size);
  let at = directoryStart;
  for (const entry of entries) {
    yield;
    writeLocal(archive, entry);
    at = writeCentral(archive, at, entry);
  }
  const view = viewOf(archive);
  view.setUint32(at, endRecord.signature, true);
  view.setUint16(at + 8, entries.length, true);
  view.setUint16(at + 10, entries.length, true);
  view.setUint32(at + 12, directorySize, true);
  view.setUint32(at + 16, directoryStart, true);
  return archive;
}
