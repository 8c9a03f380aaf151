import type { OperationId, Revision } from "@skills-api/spec";
import type { Outcome } from "./outcome.ts";

/** One judgement of one check. */
export interface Judgement {
  readonly check: string;
  readonly outcome: Outcome;
  /** Scenario it was made in. */
  readonly scenario: string;
  /** What was found, for people. */
  readonly detail: string;
  /** The operation that failed, where that may be its answer to everything. */
  readonly failing?: OperationId | undefined;
}

/** What an open requirement was answered with. */
export interface Observation {
  readonly revision: Revision;
  readonly requirement: string;
  readonly scenario: string;
  readonly answer: string;
}

/** Collects what a run finds of one revision. */
export class Recorder {
  readonly #revision: Revision;
  readonly judgements: Judgement[] = [];
  readonly observations: Observation[] = [];
  /** Number of passes by check: they are counted, not kept. */
  readonly passes: Map<string, number> = new Map();
  readonly #scenarios = new Map<string, Set<string>>();
  readonly #clean: (text: string) => string;

  /** `clean` is what every text of a finding passes: a server chose some of it. */
  constructor(revision: Revision, clean: (text: string) => string) {
    this.#revision = revision;
    this.#clean = clean;
  }

  judge(judgement: Judgement): void {
    const scenarios = this.#scenarios.get(judgement.check) ?? new Set();
    this.#scenarios.set(judgement.check, scenarios.add(judgement.scenario));
    if (judgement.outcome === "pass")
      this.passes.set(judgement.check, (this.passes.get(judgement.check) ?? 0) + 1);
    else this.judgements.push({ ...judgement, detail: this.#clean(judgement.detail) });
  }

  observe({ requirement, scenario, answer }: Omit<Observation, "revision">): void {
    this.observations.push({
      revision: this.#revision,
      requirement,
      scenario,
      answer: this.#clean(answer),
    });
  }

  /** Leaves undecided what was judged by the failure of an operation that fails whatever is asked of it. */
  excuse(isDown: (operation: OperationId) => boolean): void {
    for (const [at, judgement] of this.judgements.entries()) {
      if (!judgement.failing || !isDown(judgement.failing)) continue;
      this.judgements[at] = { ...judgement, outcome: "indeterminate" };
    }
  }

  /** Whether a scenario has judged a check. */
  judged(check: string, scenario: string): boolean {
    return this.#scenarios.get(check)?.has(scenario) ?? false;
  }

  scenariosOf(check: string): readonly string[] {
    return [...(this.#scenarios.get(check) ?? [])];
  }
}
