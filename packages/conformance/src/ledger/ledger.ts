import { closeSync, fsyncSync, mkdirSync, openSync, rmSync, writeSync } from "node:fs";
import { dirname } from "node:path";
import type { Revision } from "@skills-api/spec";
import { Halted } from "../core/halted.ts";

/** Whose ledger it is: what `sweep` verifies before it touches anything. */
export interface LedgerHeader {
  readonly ledger: "skills-conformance/1";
  readonly run: string;
  /** Where the run wrote: origin and path prefix. */
  readonly origin: string;
  /** What tells one key from another without giving it away; see {@link fingerprintOf}. */
  readonly key: string;
  readonly revisions: readonly Revision[];
  /** The process that writes it, and the machine it runs on. */
  readonly pid: number;
  readonly host: string;
  /** ISO 8601. */
  readonly startedAt: string;
}

/** What is about to be created, and how it can be found again. */
export interface Intent {
  readonly revision: Revision;
  /** The skill that a version is added to, where the run did not create it; none for a new skill. */
  readonly skill?: string;
  /** The name in SKILL.md. */
  readonly name?: string;
  /** The label that a skill is given, or the description of a version. */
  readonly label?: string;
  /** ISO 8601, before it is sent. */
  readonly at: string;
}

/**
 * What is known of an intent. `sent`: whether it was created is not known. `refused`: it was not. `created`: it is
 * there. `gone`: it was deleted, or looked up and not found.
 */
export type EntryState = "sent" | "refused" | "created" | "gone";

/** One create, from before it was sent. */
export interface Entry extends Intent {
  readonly number: number;
  readonly state: EntryState;
  /** What it was given by the server, once that is known. */
  readonly id?: string;
}

/** One line of a ledger, after the header. */
export type LedgerLine =
  | ({ readonly create: number } & Intent)
  | { readonly create: number; readonly state: EntryState; readonly id?: string };

/** Where lines go. Throws when one could not be kept. */
export type Sink = (line: string) => void;

/**
 * Everything that a run creates, written down before it is sent. It is replayed by `sweep` where a run could not
 * clean up after itself.
 */
export class Ledger {
  readonly #entries = new Map<number, Entry>();
  readonly #sink: Sink | undefined;
  #broken: string | undefined;

  /** Without a sink it is kept in memory alone: for a server that ends with the run, and for a ledger that was read. */
  constructor(sink?: Sink) {
    this.#sink = sink;
  }

  /**
   * Writes down what is about to be created. Answers its number.
   *
   * @throws Halted when it cannot be written: then it must not be created.
   */
  begin(intent: Intent): number {
    const number = this.#entries.size + 1;
    if (this.#broken === undefined) this.#write({ create: number, ...intent });
    if (this.#broken !== undefined) throw new Halted(`the ledger cannot be written: ${this.#broken}`);
    this.#entries.set(number, { ...intent, number, state: "sent" });
    return number;
  }

  /** Notes what became of a create. */
  settle(number: number, state: EntryState, id?: string): void {
    this.replay({ create: number, state, ...(id ? { id } : {}) });
    this.#write({ create: number, state, ...(id ? { id } : {}) });
  }

  /** Takes in a line that was read, without writing it again. */
  replay(line: LedgerLine): void {
    const { create: number, ...rest } = line;
    const entry = this.#entries.get(number);
    if (!("state" in rest)) this.#entries.set(number, { ...rest, number, state: "sent" });
    else if (entry) this.#entries.set(number, { ...entry, ...rest });
  }

  /** Notes that a skill was deleted, where it is one of these. */
  noteDeletion(skill: string): void {
    const entry = this.#ofSkill(skill);
    if (entry) this.settle(entry.number, "gone");
  }

  /** What may still be there: the newest first. */
  get outstanding(): readonly Entry[] {
    return [...this.#entries.values()]
      .filter(({ state }) => state === "sent" || state === "created")
      .reverse();
  }

  /** Ids of the skills that are there, the oldest first. */
  get skills(): readonly string[] {
    return [...this.#entries.values()].flatMap(({ state, skill, id }) =>
      state === "created" && skill === undefined && id !== undefined ? [id] : [],
    );
  }

  /** Whether a skill was created by this run. */
  has(skill: string): boolean {
    return this.#ofSkill(skill) !== undefined;
  }

  /** Every id that was ever answered to a create. */
  get ids(): ReadonlySet<string> {
    return new Set([...this.#entries.values()].flatMap(({ id }) => id ?? []));
  }

  #ofSkill(skill: string): Entry | undefined {
    return [...this.#entries.values()].find((entry) => entry.skill === undefined && entry.id === skill);
  }

  #write(line: LedgerLine): void {
    try {
      this.#sink?.(JSON.stringify(line));
    } catch (error) {
      this.#broken = error instanceof Error ? error.message : String(error);
    }
  }
}

/** A file that lines are appended to, each flushed to disk before the next thing happens. */
export interface LedgerFile {
  readonly path: string;
  readonly sink: Sink;
  /** Closes it; removes it where nothing is left that it would be needed for. */
  close(keep: boolean): void;
}

function flushFolder(folder: string): void {
  const handle = openSync(folder, "r");
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/**
 * Creates the file of a ledger, its header in it and on disk.
 *
 * @throws Error of `node:fs` when it cannot be created or written.
 */
export function createLedgerFile(path: string, header: LedgerHeader): LedgerFile {
  mkdirSync(dirname(path), { recursive: true });
  const handle = openSync(path, "ax", 0o600);
  let torn = false;
  const sink: Sink = (line) => {
    // A line that was cut off must not swallow the one after it.
    const bytes = Buffer.from(`${torn ? "\n" : ""}${line}\n`);
    torn = true;
    for (let written = 0; written < bytes.length; ) written += writeSync(handle, bytes, written);
    fsyncSync(handle);
    torn = false;
  };
  sink(JSON.stringify(header));
  flushFolder(dirname(path));
  return {
    path,
    sink,
    close(keep) {
      closeSync(handle);
      if (!keep) rmSync(path, { force: true });
    },
  };
}
