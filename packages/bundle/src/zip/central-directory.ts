import { BundleError } from "../bundle-error.ts";
import type { Steps } from "../steps.ts";
import { centralHeader, endRecord } from "./format.ts";

/** A record of the central directory. Untrusted: every field may be wrong. */
export interface ZipRecord {
  readonly name: string;
  readonly nameBytes: Uint8Array;
  readonly flags: number;
  readonly method: number;
  readonly crc: number;
  readonly compressedSize: number;
  readonly size: number;
  /** Unix mode, or 0 if the archive has none. */
  readonly unixMode: number;
  readonly headerOffset: number;
}

/** The central directory: its offset in the archive, and its records. */
export interface ZipDirectory {
  readonly offset: number;
  readonly records: readonly ZipRecord[];
}

export function invalidZip(reason: string, path?: string): BundleError {
  return new BundleError("zip_invalid", `The file is not a valid zip archive: ${reason}.`, path);
}

export function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/** Offset of the end record, which is followed only by a comment of the length that it states. */
function findEndRecord(view: DataView): number {
  const last = view.byteLength - endRecord.size;
  for (let offset = last; offset >= Math.max(0, last - endRecord.maxComment); offset -= 1) {
    if (view.getUint32(offset, true) !== endRecord.signature) continue;
    if (offset + endRecord.size + view.getUint16(offset + 20, true) === view.byteLength) return offset;
  }
  throw invalidZip("its end record is missing or truncated");
}

function decodeName(bytes: Uint8Array): string {
  try {
    // Most writers use UTF-8 even without setting the UTF-8 flag. Other encodings cannot be distinguished,
    // so they are rejected.
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw invalidZip("a file name is not UTF-8");
  }
}

function readRecord(bytes: Uint8Array, view: DataView, offset: number, end: number): [ZipRecord, number] {
  if (offset + centralHeader.size > end || view.getUint32(offset, true) !== centralHeader.signature) {
    throw invalidZip("its central directory is damaged");
  }
  const nameStart = offset + centralHeader.size;
  const nameEnd = nameStart + view.getUint16(offset + 28, true);
  const next = nameEnd + view.getUint16(offset + 30, true) + view.getUint16(offset + 32, true);
  if (next > end) throw invalidZip("its central directory is damaged");
  const nameBytes = bytes.subarray(nameStart, nameEnd);
  const record: ZipRecord = {
    name: decodeName(nameBytes),
    nameBytes,
    flags: view.getUint16(offset + 8, true),
    method: view.getUint16(offset + 10, true),
    crc: view.getUint32(offset + 16, true),
    compressedSize: view.getUint32(offset + 20, true),
    size: view.getUint32(offset + 24, true),
    unixMode: view.getUint32(offset + 38, true) >>> 16,
    headerOffset: view.getUint32(offset + 42, true),
  };
  return [record, next];
}

/**
 * Reads the central directory, which must fill the space between the last entry and the end record.
 *
 * @throws BundleError `zip_invalid`, `zip_unsupported` or `too_many_files`
 */
export function* readCentralDirectory(bytes: Uint8Array, maxEntries: number): Steps<ZipDirectory> {
  if (bytes.length < endRecord.size) throw invalidZip("it is too short");
  const view = viewOf(bytes);
  const end = findEndRecord(view);
  const count = view.getUint16(end + 10, true);
  const size = view.getUint32(end + 12, true);
  const start = view.getUint32(end + 16, true);
  if (count === 0xffff || size === 0xffffffff || start === 0xffffffff) {
    throw new BundleError("zip_unsupported", "ZIP64 archives are not supported.");
  }
  if (view.getUint16(end + 4, true) !== 0 || view.getUint16(end + 8, true) !== count) {
    throw new BundleError("zip_unsupported", "Multi-part archives are not supported.");
  }
  if (count > maxEntries) {
    throw new BundleError(
      "too_many_files",
      `The archive may have at most ${maxEntries} entries, not ${count}.`,
    );
  }
  if (start + size !== end) throw invalidZip("its central directory is not at the stated offset");

  const records: ZipRecord[] = [];
  let offset = start;
  while (offset < end) {
    if (records.length % 100 === 99) yield;
    const [record, next] = readRecord(bytes, view, offset, end);
    records.push(record);
    if (records.length > count) break;
    offset = next;
  }
  if (records.length !== count) throw invalidZip("its number of entries differs from the stated number");
  return { offset: start, records };
}
