import type { OperationId, Revision } from "@skills-api/spec";
import type { Outcome } from "../results/outcome.ts";
import type { RequirementObservation } from "../results/result.ts";

/** One judgement of one check. */
export interface Judgement {
  readonly check: string;
  readonly outcome: Outcome;
  /** Id of the scenario that made it. */
  readonly scenario: string;
  /** The finding, in words. */
  readonly detail: string;
  /** Number of the exchange it is based on, if it is based on a single one. */
  readonly exchange?: number | undefined;
  /** The operation that returned a 5xx. If it never returns anything else, the judgement becomes undecided. */
  readonly failing?: OperationId | undefined;
}

/** The passes of a check. Only their number is kept, and a few examples. */
export interface Passes {
  readonly count: number;
  /** Numbers of the first few exchanges. */
  readonly exchanges: readonly number[];
}

/** Number of exchanges that are kept as examples of a pass. */
const maxExamples = 3;

/** Records the judgements and observations of a run in one revision. */
export class CheckRecorder {
  readonly #revision: Revision;
  readonly judgements: Judgement[] = [];
  readonly observations: RequirementObservation[] = [];
  readonly #passes = new Map<string, Passes>();
  readonly #scenarios = new Map<string, Set<string>>();
  readonly #clean: (text: string) => string;

  /** @param clean Redacts and shortens a text that a server may have chosen. */
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
    const isNew = exchange !== undefined && exchanges.length < maxExamples && !exchanges.includes(exchange);
    this.#passes.set(check, { count: count + 1, exchanges: isNew ? [...exchanges, exchange] : exchanges });
  }

  /** Whether any response has decided a check. */
  hasResult(check: string): boolean {
    return this.#scenarios.has(check);
  }

  passesOf(check: string): Passes {
    return this.#passes.get(check) ?? { count: 0, exchanges: [] };
  }

  observe({ answer, ...observation }: Omit<RequirementObservation, "revision">): void {
    this.observations.push({ revision: this.#revision, ...observation, answer: this.#clean(answer) });
  }

  /** Marks judgements as undecided if they are based on an operation that fails for every request. */
  markUndecided(isDown: (operation: OperationId) => boolean): void {
    for (const [at, judgement] of this.judgements.entries()) {
      if (!judgement.failing || !isDown(judgement.failing)) continue;
      this.judgements[at] = { ...judgement, outcome: "indeterminate" };
    }
  }

  hasJudged(check: string, scenario: string): boolean {
    return this.#scenarios.get(check)?.has(scenario) ?? false;
  }

  scenariosOf(check: string): readonly string[] {
    return [...(this.#scenarios.get(check) ?? [])];
  }
}
