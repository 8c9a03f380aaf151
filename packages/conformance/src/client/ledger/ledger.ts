import type { Revision } from "@skills-api/spec";
import { RunStoppedError } from "../../base/run-stopped-error.ts";
import type { EntryState, ExistingSkills, LedgerIntent, LedgerLine } from "./lines.ts";

export type { EntryState, LedgerIntent } from "./lines.ts";

/** A create in the ledger. */
export interface LedgerEntry extends LedgerIntent {
  readonly number: number;
  readonly state: EntryState;
  /** The identifier of the created resource, if it is known. */
  readonly id?: string;
}

/** Stores a line. Throws if it cannot. */
export type WriteLine = (line: string) => void;

/**
 * A write-ahead log of everything that a run creates: each entry is written before the create is sent. `sweep`
 * replays it if the run could not clean up.
 */
export class Ledger {
  /** The run id that generated names contain. */
  readonly runId: string | undefined;
  readonly #entries = new Map<number, LedgerEntry>();
  readonly #writeLine: WriteLine | undefined;
  /** Lines that are not written yet. */
  readonly #pendingLines: string[] = [];
  #writeError: string | undefined;
  #existingSkills: ExistingSkills | undefined;

  /** @param writeLine Stores the lines; without it, the ledger exists in memory only. */
  constructor(writeLine?: WriteLine, runId?: string) {
    this.#writeLine = writeLine;
    this.runId = runId;
  }

  /**
   * Records a create before it is sent. Returns the number of its entry.
   *
   * @throws RunStoppedError if the entry cannot be written. The create must not be sent then.
   */
  begin(intent: LedgerIntent): number {
    const number = Math.max(0, ...this.#entries.keys()) + 1;
    const line: LedgerLine = { create: number, ...intent };
    if (this.#writeError === undefined) this.#write(line);
    if (this.#writeError !== undefined) {
      // The create is not sent, so its line must not be written later.
      const last = this.#pendingLines.lastIndexOf(JSON.stringify(line));
      if (last >= 0) this.#pendingLines.splice(last, 1);
      throw new RunStoppedError(
        `nothing more is created, because the ledger cannot be written: ${this.#writeError}`,
      );
    }
    this.replay(line);
    return number;
  }

  /**
   * Records the state of a create.
   *
   * @param now Milliseconds since the Unix epoch.
   */
  record(number: number, state: EntryState, id?: string, now: number = Date.now()): void {
    const entry = this.#entries.get(number);
    if (entry?.state === state && entry.id === id) return;
    const at = state === "late" ? { at: new Date(now).toISOString() } : {};
    const line: LedgerLine = { create: number, state, ...(id ? { id } : {}), ...at };
    this.replay(line);
    this.#write(line);
  }

  /** Records the skills that existed before the first create. */
  recordExisting(before: ExistingSkills): void {
    this.replay({ before });
    this.#write({ before });
  }

  /** Applies a line without writing it. Returns whether the line is consistent with the lines before it. */
  replay(line: LedgerLine): boolean {
    if ("before" in line) {
      this.#existingSkills ??= line.before;
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

  /** Records that a skill was deleted, if this run created it. */
  recordDeletion(skill: string): void {
    const entry = this.#entryOf(skill);
    if (entry) this.record(entry.number, "gone", skill);
  }

  /** Records that the server still shows a skill that it has deleted. */
  recordShown(skill: string): void {
    const entry = this.#entryOf(skill);
    if (entry) this.record(entry.number, "created", skill);
  }

  /** The skills that existed before the first create; `undefined` if they were not recorded. */
  get existingSkills(): ExistingSkills | undefined {
    return this.#existingSkills;
  }

  /** Whether any create was sent. */
  get hasEntries(): boolean {
    return this.#entries.size > 0;
  }

  /** Whether anything may have been created. */
  get mayHaveCreated(): boolean {
    return [...this.#entries.values()].some(({ state }) => state !== "refused");
  }

  /** Creates that may not be deleted yet, newest first. */
  get outstanding(): readonly LedgerEntry[] {
    return [...this.#entries.values()]
      .filter(({ state }) => ["sent", "late", "accepted", "created"].includes(state))
      .reverse();
  }

  /** Ids of the created skills that are not deleted, oldest first. */
  get skillIds(): readonly string[] {
    return [...this.#entries.values()].flatMap(({ state, skill, id }) =>
      state === "created" && skill === undefined && id !== undefined ? [id] : [],
    );
  }

  /** Whether more than one create has returned this id. */
  isReturnedTwice(skill: string): boolean {
    return [...this.#entries.values()].filter((entry) => !entry.skill && entry.id === skill).length > 1;
  }

  /** Whether anything was created in a revision. */
  hasCreatedIn(revision: Revision): boolean {
    return [...this.#entries.values()].some((entry) => entry.revision === revision && entry.id !== undefined);
  }

  /** Whether this run created a skill. */
  hasSkill(skill: string): boolean {
    return this.#entryOf(skill) !== undefined;
  }

  /** The labels and names of everything that was uploaded. */
  get labels(): ReadonlySet<string> {
    return new Set(
      [...this.#entries.values()].flatMap(({ label, name }) => [label ?? [], name ?? []].flat()),
    );
  }

  /** Returns the create of a version, for a skill that this run did not create. */
  versionEntry(skill: string, version: string): LedgerEntry | undefined {
    return [...this.#entries.values()].find((entry) => entry.skill === skill && entry.id === version);
  }

  /** Ids of everything that was created, deleted or not. */
  get createdIds(): ReadonlySet<string> {
    return new Set([...this.#entries.values()].flatMap(({ id }) => id ?? []));
  }

  #entryOf(skill: string): LedgerEntry | undefined {
    return [...this.#entries.values()].find((entry) => entry.skill === undefined && entry.id === skill);
  }

  #write(line: LedgerLine): void {
    this.#pendingLines.push(JSON.stringify(line));
    try {
      for (let next = this.#pendingLines[0]; next !== undefined; next = this.#pendingLines[0]) {
        this.#writeLine?.(next);
        this.#pendingLines.shift();
      }
    } catch (error) {
      this.#writeError = error instanceof Error ? error.message : String(error);
    }
  }
}
