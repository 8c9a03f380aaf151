import type { Revision } from "@skills-api/spec";
import { RunStoppedError } from "../base/run-stopped-error.ts";
import { InvalidKeyError } from "../client/api.ts";
import type { Ledger } from "../client/ledger/ledger.ts";
import { createNames, type NameGenerator } from "../client/names.ts";
import { NoVerdictError } from "../client/no-verdict-error.ts";
import { revisionTraits } from "../contract/revision-traits.ts";
import type { Redactor } from "../redaction/redactor.ts";
import type { Outcome } from "../results/outcome.ts";
import type { Scenario } from "../suite/scenario.ts";
import type { Capability } from "../targets/capabilities.ts";
import { UnsupportedError } from "../targets/unsupported-error.ts";
import type { Collector } from "./collect.ts";
import type { Connection } from "./connection.ts";
import { FixtureCache } from "./fixture-cache.ts";
import { NegativeChecks } from "./negative-checks.ts";
import type { Journal } from "./recording/journal.ts";
import { Retries } from "./retries.ts";
import { contextFor } from "./scenario-context.ts";
import { checksIn } from "./select-scenarios.ts";

/** The parts of a run that its scenarios share. */
export interface ScenarioRunnerOptions {
  readonly runId: string;
  readonly revisions: readonly Revision[];
  readonly capabilities: ReadonlySet<Capability>;
  readonly ledger: Ledger;
  readonly redactor: Redactor;
  readonly collector: Collector;
  readonly journal: Journal;
  readonly connection: Connection;
  /** Redacts and shortens a text that a server may have chosen. */
  clean(text: string): string;
}

/** Names for the skills of one attempt, per revision. */
type NamesIn = (revision: Revision) => NameGenerator;

/** The outcome of the checks that a scenario did not get to. */
function outcomeAfter(error: Error | undefined): Outcome {
  if (error instanceof NoVerdictError) return "indeterminate";
  return error instanceof UnsupportedError ? "skip" : "not-run";
}

/** Runs scenarios one at a time. */
export class ScenarioRunner {
  readonly #options: ScenarioRunnerOptions;
  readonly #fixtures = new FixtureCache();
  readonly #negativeChecks = new NegativeChecks();
  readonly #retries = new Retries(this.#fixtures);
  #rejectedKey: InvalidKeyError | undefined;
  #halted: string | undefined;

  constructor(options: ScenarioRunnerOptions) {
    this.#options = options;
  }

  /** The reason that nothing more is sent, once there is one. */
  get halted(): string | undefined {
    return this.#halted;
  }

  /**
   * Runs a scenario. When it ends early, its undecided checks are recorded with the reason.
   *
   * @returns The reason that it ended early, if it did.
   */
  async run(scenario: Scenario, revision: Revision): Promise<string | undefined> {
    const { runId, journal, collector, clean } = this.#options;
    journal.begin(scenario.id, revision);
    const recorder = collector.recorderOf(revision);
    const names = createNames(`${runId}-${scenario.id}${revisionTraits[revision].tag}`);
    const error =
      this.#rejectedKey ?? (await this.#retries.run(() => this.#attempt(scenario, revision, names)));
    // A key that never worked is not tried again.
    if (error instanceof InvalidKeyError && !collector.anyAccepted) this.#rejectedKey = error;
    const detail = error?.message ?? "the scenario ended without judging it";
    if (error instanceof RunStoppedError || this.#rejectedKey) this.#halted ??= clean(detail);
    const outcome = outcomeAfter(error);
    const unjudged = checksIn(revision, scenario).filter((check) => !recorder.hasJudged(check, scenario.id));
    for (const check of unjudged) recorder.record({ check, outcome, scenario: scenario.id, detail });
    return error && clean(detail);
  }

  async #attempt(scenario: Scenario, revision: Revision, names: NamesIn): Promise<void> {
    const { revisions, collector, redactor, capabilities, ledger, journal, connection } = this.#options;
    const other = revisions.find((each) => each !== revision) ?? revision;
    await scenario.run(
      contextFor({
        scenario,
        api: connection.apiIn(revision, names(revision), "scenario"),
        other: connection.apiIn(other, names(other), "scenario"),
        recorder: collector.recorderOf(revision),
        redactor,
        capabilities,
        shared: this.#fixtures,
        refusals: this.#negativeChecks,
        ledger,
        journal,
      }),
    );
  }
}
