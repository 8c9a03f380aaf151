import { lstatSync, readFileSync } from "node:fs";
import type { LedgerExtent } from "./file.ts";
import { Ledger, type WriteLine } from "./ledger.ts";
import { type LedgerHeader, type LedgerLine, parseHeader, parseLine } from "./lines.ts";

/** The content of a ledger file. */
export interface ReadLedger {
  readonly header: LedgerHeader;
  /** Creates a ledger with the entries of the file. */
  toLedger(writeLine?: WriteLine): Ledger;
  /** Numbers of the invalid lines, from 1. Does not include an incomplete last line. */
  readonly invalidLines: readonly number[];
  readonly extent: LedgerExtent;
}

/** Far more than any run writes, in bytes. */
const maxBytes = 64 * 1024 * 1024;

const lineEnd = "\n".charCodeAt(0);

interface Line {
  readonly text: string;
  /** Offset of the next line. */
  readonly next: number;
}

function linesOf(bytes: Buffer): Line[] {
  const lines: Line[] = [];
  for (let start = 0; start < bytes.length; ) {
    const end = bytes.indexOf(lineEnd, start);
    const next = end < 0 ? bytes.length : end + 1;
    lines.push({ text: bytes.toString("utf8", start, next).trim(), next });
    start = next;
  }
  return lines;
}

/** Parses the lines after the header, each of which must be consistent with the lines before it. */
function parseLines(texts: readonly Line[]): { lines: LedgerLine[]; invalidLines: number[] } {
  const ledger = new Ledger();
  const lines: LedgerLine[] = [];
  const invalidLines: number[] = [];
  for (const [index, { text }] of texts.entries()) {
    const line = parseLine(text);
    if (line && ledger.replay(line)) lines.push(line);
    else if (text !== "") invalidLines.push(index + 2);
  }
  return { lines, invalidLines };
}

function parseLedger(bytes: Buffer): ReadLedger | string {
  const [first, ...rest] = linesOf(bytes);
  if (!first) return "it is empty";
  const header = parseHeader(first.text);
  if (!header) return "its first line is not the header of a ledger";
  const endsWithNewline = bytes.at(-1) === lineEnd;
  const last = rest.at(-1);
  const isCutOff = !endsWithNewline && last !== undefined && parseLine(last.text) === undefined;
  const complete = isCutOff ? rest.slice(0, -1) : rest;
  const { lines, invalidLines } = parseLines(complete);
  return {
    header,
    invalidLines,
    extent: {
      validBytes: (complete.at(-1) ?? first).next,
      endsWithNewline: isCutOff || endsWithNewline,
    },
    toLedger(writeLine) {
      const ledger = new Ledger(writeLine, header.run);
      for (const line of lines) ledger.replay(line);
      return ledger;
    },
  };
}

/** Reads a ledger file. Returns a reason if the file cannot be read; never throws. */
export function readLedger(path: string): ReadLedger | string {
  try {
    const stats = lstatSync(path);
    if (!stats.isFile()) return "it is not a file";
    if (stats.size > maxBytes) return `it is larger than any ledger (${stats.size} bytes)`;
    return parseLedger(readFileSync(path));
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
