import { revisions as allRevisions, type Revision } from "@skills-api/spec";
import type { Ledger } from "../client/ledger/ledger.ts";
import { createNames } from "../client/names.ts";
import { createRedactor } from "../redaction/redactor.ts";
import { since } from "../results/counts.ts";
import { ExchangeRedactor } from "../results/recording/exchange-redactor.ts";
import type { RunPlan, RunResult, ScenarioResult } from "../results/result.ts";
import { newRunId } from "../results/run-id.ts";
import { scenarios as allScenarios } from "../suite/scenarios/index.ts";
import { buildResult } from "./build-result.ts";
import { cleanUp } from "./cleanup/clean-up.ts";
import { Collector } from "./collect.ts";
import { Connection } from "./connection.ts";
import { ExchangeLog } from "./exchange-log.ts";
import { Journal } from "./recording/journal.ts";
import {
  allowsWrites,
  capabilitiesOf,
  chosenRevisions,
  type RunOptions,
  type RunParts,
} from "./run-options.ts";
import { ScenarioRunner } from "./scenario-runner.ts";
import { type PlannedScenario, selectScenarios } from "./select-scenarios.ts";

/** Characters of a text in a result. A server may send far longer ones. */
const longestText = 2000;

/** One run: its scenarios one by one, then clean-up, then the result. */
export class Run {
  readonly #options: RunOptions;
  readonly #ledger: Ledger;
  readonly #plan: RunPlan | undefined;
  readonly #runId: string;
  readonly #revisions: readonly Revision[];
  readonly #planned: readonly PlannedScenario[];
  readonly #clean: (text: string) => string;
  readonly #collector: Collector;
  readonly #log: ExchangeLog;
  readonly #journal: Journal;
  readonly #connection: Connection;
  readonly #runner: ScenarioRunner;
  readonly #scenarios: ScenarioResult[] = [];
  readonly #startedAt = new Date();

  #leftovers: string[] = [];

  /** @throws UsageError when a revision does not exist, or a filter selects nothing. */
  constructor(options: RunOptions, parts: RunParts) {
    const { target, scenarios = allScenarios, filter = [] } = options;
    const revisions = chosenRevisions(options.revisions ?? allRevisions);
    const capabilities = capabilitiesOf(options, revisions.length);
    const redactor = createRedactor(target.secrets);
    const allowWrites = allowsWrites(options);
    this.#options = options;
    this.#ledger = parts.ledger;
    this.#plan = parts.plan;
    this.#runId = options.runId ?? newRunId();
    this.#revisions = revisions;
    this.#planned = selectScenarios(scenarios, { revisions, filter, allowWrites, capabilities });
    this.#clean = (text) => redactor.excerpt(text, longestText);
    this.#collector = new Collector(revisions, this.#clean);
    this.#log = new ExchangeLog(new ExchangeRedactor(redactor, target.credentials), options.onExchange);
    const { keepsExchanges = true } = parts;
    this.#journal = new Journal(async (attempt) => {
      if (keepsExchanges) await this.#log.add(attempt);
    });
    this.#connection = new Connection({
      options,
      parts,
      revisions,
      capabilities,
      journal: this.#journal,
      onExchange: (exchange) =>
        this.#collector.see(exchange, {
          scenario: this.#journal.scenario,
          number: this.#journal.numberOf(exchange),
        }),
    });
    this.#runner = new ScenarioRunner({
      runId: this.#runId,
      revisions,
      capabilities,
      ledger: parts.ledger,
      redactor,
      collector: this.#collector,
      journal: this.#journal,
      connection: this.#connection,
      clean: this.#clean,
    });
  }

  /** Skills and versions that clean-up has left behind, also if a callback threw. */
  get leftovers(): readonly string[] {
    return this.#leftovers;
  }

  /**
   * Runs every scenario, deletes what they created, and returns the result. Whatever goes wrong becomes a finding.
   *
   * @throws whatever a callback threw, after clean-up.
   */
  async execute(): Promise<RunResult> {
    try {
      for (const planned of this.#planned) {
        await this.#runPlanned(planned);
        this.#log.throwCallbackError();
      }
    } finally {
      this.#leftovers = await this.#cleanUp();
    }
    this.#collector.markUndecided((operation) => !this.#connection.hasResponded(operation));
    return buildResult({
      options: this.#options,
      runId: this.#runId,
      revisions: this.#revisions,
      startedAt: this.#startedAt,
      plan: this.#plan,
      planned: this.#planned,
      scenarios: this.#scenarios,
      exchanges: this.#log.exchanges,
      collector: this.#collector,
      leftovers: this.#leftovers,
      sent: this.#connection.sent,
      halted: this.#runner.halted,
      clean: this.#clean,
    });
  }

  async #runPlanned({ scenario, revision, skipped }: PlannedScenario): Promise<void> {
    const { id, title } = scenario;
    const before = this.#connection.sent;
    const stopped = skipped ? undefined : await this.#runner.run(scenario, revision);
    const result: ScenarioResult = {
      id,
      revision,
      title,
      ...(skipped ? { skipped } : {}),
      ...(stopped ? { stopped } : {}),
      sent: since(before, this.#connection.sent),
    };
    this.#scenarios.push(result);
    this.#options.onScenario?.(result);
  }

  /** Deletes the skills that the run created. Returns those that are left, with the reason. */
  async #cleanUp(): Promise<string[]> {
    if (!this.#ledger.hasEntries) return [];
    let left: string[] = [];
    try {
      const { length } = this.#ledger.outstanding;
      if (length > 0) this.#options.onCleanUp?.(length);
    } finally {
      this.#journal.begin("clean-up", this.#revisions[0] ?? "ga");
      const names = createNames(`${this.#runId}-clean-up`);
      const apis = this.#revisions.map(
        (revision) => [revision, this.#connection.apiIn(revision, names(revision), "clean-up")] as const,
      );
      const stopped = this.#options.signal?.aborted ?? false;
      const { target } = this.#options;
      left = await cleanUp({ ledger: this.#ledger, apis: new Map(apis), stopped, target });
    }
    return left.map(this.#clean);
  }
}
