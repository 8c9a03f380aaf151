import type { OperationId, Revision } from "@skills-api/spec";
import type { Outcome } from "../results/outcome.ts";
import type { Observation } from "../results/result.ts";

/** One judgement of one check. */
export interface Judgement {
  readonly check: string;
  readonly outcome: Outcome;
  /** Scenario it was made in. */
  readonly scenario: string;
  /** What was found, for people. */
  readonly detail: string;
  /** Number of the exchange that showed it; none where that was no single one. */
  readonly exchange?: number | undefined;
  /** The operation that failed, where that may be its answer to everything. */
  readonly failing?: OperationId | undefined;
}

/** How often a check held. */
export interface Passes {
  readonly count: number;
  /** Numbers of the first few exchanges that showed it. */
  readonly exchanges: readonly number[];
}

/** How many exchanges are kept of those that show that a check holds. */
const examples = 3;

/** Collects what a run finds of one revision. */
export class CheckRecorder {
  readonly #revision: Revision;
  readonly judgements: Judgement[] = [];
  readonly observations: Observation[] = [];
  readonly #passes = new Map<string, Passes>();
  readonly #scenarios = new Map<string, Set<string>>();
  readonly #clean: (text: string) => string;

  /** `clean` is what every text of a finding passes: a server chose some of it. */
  constructor(revision: Revision, clean: (text: string) => string) {
    this.#revision = revision;
    this.#clean = clean;
  }

  record(judgement: Judgement): void {
    const scenarios = this.#scenarios.get(judgement.check) ?? new Set();
    this.#scenarios.set(judgement.check, scenarios.add(judgement.scenario));
    if (judgement.outcome === "pass") this.#pass(judgement);
    else this.judgements.push({ ...judgement, detail: this.#clean(judgement.detail) });
  }

  #pass({ check, exchange }: Judgement): void {
    const { count, exchanges } = this.passesOf(check);
    const isNew = exchange !== undefined && exchanges.length < examples && !exchanges.includes(exchange);
    this.#passes.set(check, { count: count + 1, exchanges: isNew ? [...exchanges, exchange] : exchanges });
  }

  /** Passes are counted, not kept. */
  passesOf(check: string): Passes {
    return this.#passes.get(check) ?? { count: 0, exchanges: [] };
  }

  observe({ answer, ...observation }: Omit<Observation, "revision">): void {
    this.observations.push({ revision: this.#revision, ...observation, answer: this.#clean(answer) });
  }

  /** Leaves undecided what was judged by the failure of an operation that fails whatever is asked of it. */
  markUndecided(isDown: (operation: OperationId) => boolean): void {
    for (const [at, judgement] of this.judgements.entries()) {
      if (!judgement.failing || !isDown(judgement.failing)) continue;
      this.judgements[at] = { ...judgement, outcome: "indeterminate" };
    }
  }

  /** Whether a scenario has judged a check. */
  hasJudged(check: string, scenario: string): boolean {
    return this.#scenarios.get(check)?.has(scenario) ?? false;
  }

  scenariosOf(check: string): readonly string[] {
    return [...(this.#scenarios.get(check) ?? [])];
  }
}
