import { lstatSync, readFileSync } from "node:fs";
import type { Extent } from "./file.ts";
import { Ledger, type Sink } from "./ledger.ts";
import { headerFrom, type LedgerHeader, type LedgerLine, lineFrom } from "./lines.ts";

/** A ledger as it was found. */
export interface ReadLedger {
  readonly header: LedgerHeader;
  /** Its entries, kept on with a sink, or in memory. */
  replayInto(sink?: Sink): Ledger;
  /** Numbers of the lines that cannot be understood, from 1; one that was cut off at the end is none of them. */
  readonly broken: readonly number[];
  readonly extent: Extent;
}

/** Far more than any run writes. */
const mostBytes = 64 * 1024 * 1024;

const lineEnd = "\n".charCodeAt(0);

interface Line {
  readonly text: string;
  /** Where the next one begins. */
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

/** Whether lines fit each other is known by those before them. */
function understood(lines: readonly Line[]): { lines: LedgerLine[]; broken: number[] } {
  const trial = new Ledger();
  const good: LedgerLine[] = [];
  const broken: number[] = [];
  for (const [index, { text }] of lines.entries()) {
    const line = lineFrom(text);
    if (line && trial.replay(line)) good.push(line);
    else if (text !== "") broken.push(index + 2);
  }
  return { lines: good, broken };
}

function parse(bytes: Buffer): ReadLedger | string {
  const [first, ...rest] = linesOf(bytes);
  if (!first) return "it is empty";
  const header = headerFrom(first.text);
  if (!header) return "it does not begin as a ledger does";
  const ended = bytes.at(-1) === lineEnd;
  const last = rest.at(-1);
  const cutOff = !ended && last !== undefined && lineFrom(last.text) === undefined;
  const whole = cutOff ? rest.slice(0, -1) : rest;
  const { lines, broken } = understood(whole);
  return {
    header,
    broken,
    extent: { whole: (whole.at(-1) ?? first).next, ended: cutOff || ended },
    replayInto(sink) {
      const ledger = new Ledger(sink, header.run);
      for (const line of lines) ledger.replay(line);
      return ledger;
    },
  };
}

/** Reads the file of a ledger, or answers why it cannot be understood. Throws for nothing that is in it. */
export function readLedger(path: string): ReadLedger | string {
  try {
    const stats = lstatSync(path);
    if (!stats.isFile()) return "it is no file";
    if (stats.size > mostBytes) return `it is larger than any ledger, ${stats.size} bytes`;
    return parse(readFileSync(path));
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
