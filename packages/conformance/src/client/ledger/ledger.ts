import { RunStoppedError } from "../../base/run-stopped-error.ts";
import type { EntryState, ExistingSkills, Intent, LedgerLine } from "./lines.ts";

export type { EntryState, Intent } from "./lines.ts";

/** One create, from before it was sent. */
export interface Entry extends Intent {
  readonly number: number;
  readonly state: EntryState;
  /** What it was given by the server, once that is known. */
  readonly id?: string;
}

/** Where lines go. Throws when one could not be kept. */
export type Sink = (line: string) => void;

/**
 * Everything that a run creates, written down before it is sent. It is replayed by `sweep` where a run could not
 * clean up after itself.
 */
export class Ledger {
  /** The id of the run, where names may have it. */
  readonly run: string | undefined;
  readonly #entries = new Map<number, Entry>();
  readonly #sink: Sink | undefined;
  /** What could not be written yet. */
  readonly #unwritten: string[] = [];
  #broken: string | undefined;
  #survey: ExistingSkills | undefined;

  /** Without a sink it is kept in memory alone: for a server that ends with the run, and for a dry run. */
  constructor(sink?: Sink, run?: string) {
    this.#sink = sink;
    this.run = run;
  }

  /**
   * Writes down what is about to be created. Answers its number.
   *
   * @throws Halted when it cannot be written: then it must not be created.
   */
  begin(intent: Intent): number {
    const number = this.#entries.size + 1;
    const line: LedgerLine = { create: number, ...intent };
    if (this.#broken === undefined) this.#write(line);
    if (this.#broken !== undefined) {
      // It is not sent, so there is nothing to write down either.
      const last = this.#unwritten.lastIndexOf(JSON.stringify(line));
      if (last >= 0) this.#unwritten.splice(last, 1);
      throw new RunStoppedError(
        `nothing more is created, because the ledger cannot be written: ${this.#broken}`,
      );
    }
    this.replay(line);
    return number;
  }

  /** Notes what became of a create, and when, in milliseconds since 1970. */
  record(number: number, state: EntryState, id?: string, now: number = Date.now()): void {
    const entry = this.#entries.get(number);
    if (entry?.state === state && entry.id === id) return;
    const at = state === "late" ? { at: new Date(now).toISOString() } : {};
    const line: LedgerLine = { create: number, state, ...(id ? { id } : {}), ...at };
    this.replay(line);
    this.#write(line);
  }

  /** Notes what was there before anything was created. */
  recordExisting(before: ExistingSkills): void {
    this.replay({ before });
    this.#write({ before });
  }

  /** Takes in a line that was read, without writing it again. Answers whether it belongs to the lines before it. */
  replay(line: LedgerLine): boolean {
    if ("before" in line) {
      this.#survey ??= line.before;
      return true;
    }
    const { create: number, ...rest } = line;
    const entry = this.#entries.get(number);
    if ("state" in rest) {
      if (entry) this.#entries.set(number, { ...entry, ...rest });
      return entry !== undefined;
    }
    if (entry) return false;
    this.#entries.set(number, { ...rest, number, state: "sent" });
    return true;
  }

  /** Notes that a skill was deleted, where it is one of these. */
  noteDeletion(skill: string): void {
    const entry = this.#ofSkill(skill);
    if (entry) this.record(entry.number, "gone", skill);
  }

  /** What was there before anything was created; none where nobody has looked. */
  get before(): ExistingSkills | undefined {
    return this.#survey;
  }

  /** Whether anything may have been created. */
  get mayHaveMade(): boolean {
    return [...this.#entries.values()].some(({ state }) => state !== "refused");
  }

  /** What may still be there: the newest first. */
  get outstanding(): readonly Entry[] {
    return [...this.#entries.values()]
      .filter(({ state }) => ["sent", "late", "created"].includes(state))
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

  /** Whether a version of somebody else's skill was created by this run. */
  hasVersion(skill: string, version: string): boolean {
    return [...this.#entries.values()].some((entry) => entry.skill === skill && entry.id === version);
  }

  /** Every id that was ever answered to a create. */
  get ids(): ReadonlySet<string> {
    return new Set([...this.#entries.values()].flatMap(({ id }) => id ?? []));
  }

  #ofSkill(skill: string): Entry | undefined {
    return [...this.#entries.values()].find((entry) => entry.skill === undefined && entry.id === skill);
  }

  #write(line: LedgerLine): void {
    this.#unwritten.push(JSON.stringify(line));
    try {
      for (let next = this.#unwritten[0]; next !== undefined; next = this.#unwritten[0]) {
        this.#sink?.(next);
        this.#unwritten.shift();
      }
    } catch (error) {
      this.#broken = error instanceof Error ? error.message : String(error);
    }
  }
}
