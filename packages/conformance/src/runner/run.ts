import { revisions as allRevisions, type Revision } from "@skills-api/spec";
import { RunStoppedError } from "../base/run-stopped-error.ts";
import { Api, InvalidKeyError, type Recovery } from "../client/api.ts";
import { Budget, type Purpose } from "../client/budget.ts";
import { KnownVersions } from "../client/known-versions.ts";
import { type Names, namesFor } from "../client/names.ts";
import { NoVerdictError } from "../client/no-verdict-error.ts";
import { Transport } from "../client/transport.ts";
import { revisionTraits } from "../contract/revision-traits.ts";
import { accepted, type Exchange } from "../http/exchange.ts";
import { revisionOf } from "../http/revision-of.ts";
import { createRedactor, type Redactor } from "../redaction/redactor.ts";
import { applyBaseline } from "../results/baseline.ts";
import { since } from "../results/counts.ts";
import { exitCodeOf, figuresOf } from "../results/figures.ts";
import type { RecordedExchange } from "../results/recorded-exchange.ts";
import type { Attempt } from "../results/recording/attempt.ts";
import { ExchangeRedactor, excerptLimits, full, shortened } from "../results/recording/exchange-redactor.ts";
import type { CheckResult, RunResult, ScenarioResult } from "../results/result.ts";
import { newRunId } from "../results/run-id.ts";
import type { Scenario } from "../suite/scenario.ts";
import { scenarios as allScenarios } from "../suite/scenarios/index.ts";
import type { Capability } from "../targets/capabilities.ts";
import { placeOf } from "../targets/place.ts";
import { UnsupportedError } from "../targets/unsupported-error.ts";
import { CheckRecorder } from "./check-recorder.ts";
import { cleanUp, reservedFor } from "./cleanup/clean-up.ts";
import { recoveryFor } from "./cleanup/recovery.ts";
import { FixtureCache } from "./fixture-cache.ts";
import { CoverageCollector } from "./judge/coverage.ts";
import { ExchangeJudge, exchangeChecks } from "./judge/exchange-judge.ts";
import { NegativeChecks } from "./negative-checks.ts";
import { Journal } from "./recording/journal.ts";
import {
  allowsWrites,
  capabilitiesOf,
  chosenRevisions,
  type RunOptions,
  type RunParts,
} from "./run-options.ts";
import { contextFor } from "./scenario-context.ts";
import { checksIn, type PlannedScenario, selectScenarios } from "./select-scenarios.ts";
import { checkResults } from "./summary.ts";

/** Characters of a text in a result; a server may answer with far longer ones. */
const longestText = 2000;

/** How often a scenario is told that a fault of the network cuts short. */
const maxAttempts = 3;

/** How often a scenario is told again in vain before no other is. */
const maxFailedRetries = 6;

/** What is collected of one revision. */
interface Collected {
  readonly recorder: CheckRecorder;
  readonly judge: ExchangeJudge;
  readonly coverage: CoverageCollector;
}

/** One run: scenarios one by one, clean-up, then the result. */
export class Run {
  /** What is told, in order, and why something is not. */
  readonly plan: readonly PlannedScenario[];
  readonly #revisions: readonly Revision[];
  readonly #options: RunOptions;
  readonly #parts: RunParts;
  readonly #capabilities: ReadonlySet<Capability>;
  readonly #runId: string;
  readonly #redactor: Redactor;
  readonly #collected: ReadonlyMap<Revision, Collected>;
  readonly #budget: Budget;
  readonly #transport: Transport;
  readonly #shared = new FixtureCache();
  readonly #refusals = new NegativeChecks();
  readonly #versions = new KnownVersions();
  readonly #recovery: Recovery;
  readonly #results: ScenarioResult[] = [];
  readonly #leftovers: string[] = [];
  readonly #started = new Date();
  readonly #journal = new Journal((attempt) => this.#keep(attempt));
  readonly #cleaner: ExchangeRedactor;
  readonly #exchanges: RecordedExchange[] = [];
  #current = "";
  /** Tellings of a scenario, after its first, that a fault has cut short too. */
  #failedRetries = 0;
  /** What a callback threw while a request was under way. */
  #callbackError: { readonly error: unknown } | undefined;
  #halted: string | undefined;
  #rejectedKey: InvalidKeyError | undefined;
  #anyAccepted = false;

  constructor(options: RunOptions, parts: RunParts) {
    const { target, signal } = options;
    this.#options = options;
    this.#parts = parts;
    this.#revisions = chosenRevisions(options.revisions ?? allRevisions);
    this.#recovery = recoveryFor(parts.ledger);
    this.#runId = options.runId ?? newRunId();
    this.#capabilities = capabilitiesOf(options, this.#revisions.length);
    this.#redactor = createRedactor(target.secrets);
    this.#cleaner = new ExchangeRedactor(this.#redactor, target.credentials);
    this.#collected = new Map(
      this.#revisions.map((revision) => {
        const recorder = new CheckRecorder(revision, (text) => this.#clean(text));
        return [
          revision,
          { recorder, judge: new ExchangeJudge(revision), coverage: new CoverageCollector(revision) },
        ];
      }),
    );
    this.plan = selectScenarios(options.scenarios ?? allScenarios, {
      revisions: this.#revisions,
      filter: options.filter ?? [],
      allowWrites: allowsWrites(options),
      capabilities: this.#capabilities,
    });
    const bound = parts.plan?.bound;
    this.#budget = new Budget({
      limits: {
        ...options.limits,
        ...(bound ? { maxRequests: bound.requests, maxCreates: bound.creates, maxBytes: bound.bytes } : {}),
      },
      signal,
      reserve: (operation) =>
        reservedFor({
          ledger: parts.ledger,
          revisions: this.#revisions,
          versions: this.#versions,
          operation,
        }),
      clock: parts.clock,
    });
    this.#transport = new Transport({
      wire: this.#journal.around(target.wire),
      allowWrites: allowsWrites(options),
      budget: this.#budget,
      ledger: parts.ledger,
      onExchange: (exchange) => this.#judgeExchange(exchange),
    });
  }

  /**
   * Tells every scenario, deletes what was created, and answers what was found. What goes wrong is a finding.
   *
   * @throws Error that a callback threw, after clean-up.
   */
  async execute(): Promise<RunResult> {
    try {
      for (const planned of this.plan) {
        await this.#runPlanned(planned);
        if (this.#callbackError) throw this.#callbackError.error;
      }
    } finally {
      await this.#cleanUp();
    }
    return this.#finish();
  }

  async #runPlanned({ scenario, revision, skipped }: PlannedScenario): Promise<void> {
    const { id, title } = scenario;
    const before = this.#budget.counts;
    const stopped = skipped ? undefined : await this.#runScenario(scenario, revision);
    const result: ScenarioResult = {
      id,
      revision,
      title,
      ...(skipped ? { skipped } : {}),
      ...(stopped ? { stopped } : {}),
      sent: since(before, this.#budget.counts),
    };
    this.#results.push(result);
    this.#options.onScenario?.(result);
  }

  async #cleanUp(): Promise<void> {
    const { ledger } = this.#parts;
    const { outstanding } = ledger;
    if (outstanding.length === 0) return;
    try {
      this.#options.onCleanUp?.(outstanding.length);
    } finally {
      this.#begin("clean-up", this.#revisions[0] ?? "ga");
      const names = namesFor(`${this.#runId}-clean-up`);
      const left = await cleanUp({
        ledger,
        apis: new Map(
          this.#revisions.map((revision) => [revision, this.#apiIn(revision, names(revision), "clean-up")]),
        ),
        stopped: this.#options.signal?.aborted ?? false,
      });
      this.#leftovers.push(...left.map((each) => this.#clean(each)));
    }
  }

  #finish(): RunResult {
    const { target, baseline, provisional = target.isMock ? "gate" : "show" } = this.#options;
    const { plan } = this.#parts;
    const collected = [...this.#collected];
    for (const [, { recorder }] of collected) {
      recorder.markUndecided((operation) => !this.#transport.hasResponded(operation));
    }
    const judged = collected.flatMap(([revision, { recorder }]) => {
      const planned = this.plan.filter((each) => each.revision === revision);
      return checkResults({ revision, recorder, plan: planned, provisional });
    });
    const wasFullyExercised = (result: CheckResult) => this.#wasFullyExercised(result);
    const checks = baseline ? applyBaseline(judged, baseline, { wasFullyExercised }) : judged;
    const figures = figuresOf(checks);
    return {
      format: "skills-conformance-result/1",
      runId: this.#runId,
      startedAt: this.#started.toISOString(),
      duration: Date.now() - this.#started.getTime(),
      target: this.#clean(target.name),
      ...(target.origin ? { origin: placeOf(target.origin) } : {}),
      revisions: this.#revisions,
      profile: allowsWrites(this.#options) ? "full" : "read-only",
      ...(plan ? { plan: { expected: plan.expected, bound: plan.bound } } : {}),
      ...(this.#halted ? { halted: this.#halted } : {}),
      sent: this.#budget.counts,
      figures,
      checks,
      scenarios: this.#results,
      exchanges: this.#exchanges.toSorted((one, other) => one.number - other.number),
      coverage: collected.flatMap(([, { coverage }]) => coverage.coverage),
      observations: collected.flatMap(([, { recorder }]) => recorder.observations),
      undocumented: collected.flatMap(([revision, { judge }]) =>
        [...judge.undocumented].sort().map((name) => ({ revision, property: this.#clean(name) })),
      ),
      leftovers: this.#leftovers,
      exitCode: exitCodeOf(figures, this.#leftovers),
    };
  }

  /** Whether everything was told that may show a check to fail. */
  #wasFullyExercised({ id, revision }: CheckResult): boolean {
    const cut = this.#results.filter((each) => each.skipped !== undefined || each.stopped !== undefined);
    const narrowed = !allowsWrites(this.#options) || (this.#options.filter ?? []).length > 0;
    const stopped = cut.some((each) => each.stopped !== undefined);
    if (exchangeChecks(revision).includes(id)) return !narrowed && !stopped;
    const judging = this.plan.filter(({ scenario }) => scenario.checks.includes(id));
    return !judging.some(({ scenario }) =>
      cut.some((each) => each.id === scenario.id && each.revision === revision),
    );
  }

  #begin(scenario: string, revision: Revision): void {
    this.#current = scenario;
    this.#journal.begin(scenario, revision);
  }

  #keep(attempt: Attempt): void {
    const { onExchange } = this.#options;
    const exchange = this.#cleaner.redact(attempt, onExchange ? full : excerptLimits);
    try {
      onExchange?.(exchange);
    } catch (error) {
      this.#callbackError ??= { error };
    }
    this.#exchanges.push(onExchange ? shortened(exchange, excerptLimits) : exchange);
  }

  /** What every text that did not come from the suite itself passes on its way into a result. */
  #clean(text: string): string {
    return this.#redactor.excerpt(text, longestText);
  }

  /** Files what an exchange shows under the revision that its request chose, unless the run is about others. */
  #judgeExchange(exchange: Exchange): void {
    this.#anyAccepted ||= accepted(exchange);
    const collected = this.#collected.get(revisionOf(exchange.request));
    collected?.coverage.see(exchange);
    for (const judgement of collected?.judge.judge(exchange) ?? []) {
      const number = this.#journal.numberOf(exchange);
      collected?.recorder.record({ ...judgement, scenario: this.#current, exchange: number });
    }
  }

  /** Answers why the scenario ended early, if it did; its undecided checks are then marked. */
  async #runScenario(scenario: Scenario, revision: Revision): Promise<string | undefined> {
    this.#begin(scenario.id, revision);
    const recorder = this.#collected.get(revision)?.recorder;
    if (!recorder) throw new Error(`the run does not speak ${revision}`);
    const names = namesFor(`${this.#runId}-${scenario.id}${revisionTraits[revision].tag}`);
    const error =
      this.#rejectedKey ?? (await this.#withRetries(() => this.#runOnce(scenario, revision, names)));
    // A key that was never any good is not tried again and again.
    if (error instanceof InvalidKeyError && !this.#anyAccepted) this.#rejectedKey = error;
    const reason = error?.message ?? "the scenario ended without judging it";
    if (error instanceof RunStoppedError || this.#rejectedKey) this.#halted ??= this.#clean(reason);
    const unjudged = checksIn(revision, scenario).filter((check) => !recorder.hasJudged(check, scenario.id));
    const outcome =
      error instanceof NoVerdictError
        ? "indeterminate"
        : error instanceof UnsupportedError
          ? "skip"
          : "not-run";
    for (const check of unjudged) recorder.record({ check, outcome, scenario: scenario.id, detail: reason });
    return error && this.#clean(reason);
  }

  /**
   * Tells again what a fault of the network cut short, from the beginning, unless that has been in vain too often:
   * then the network is not what goes wrong. Answers what went wrong last.
   */
  async #withRetries(tell: () => Promise<void>): Promise<Error | undefined> {
    for (let telling = 1; ; telling++) {
      try {
        await tell();
        this.#shared.commit();
        return undefined;
      } catch (error) {
        if (!(error instanceof NoVerdictError)) {
          this.#shared.commit();
          return error instanceof Error ? error : new Error(String(error));
        }
        this.#shared.invalidate();
        const again = !error.context.unreachable && !error.consistentFailure;
        if (again && telling > 1) this.#failedRetries++;
        if (!again || telling === maxAttempts || this.#failedRetries >= maxFailedRetries) return error;
      }
    }
  }

  async #runOnce(
    scenario: Scenario,
    revision: Revision,
    names: (revision: Revision) => Names,
  ): Promise<void> {
    const other = this.#revisions.find((each) => each !== revision) ?? revision;
    const recorder = this.#collected.get(revision)?.recorder;
    if (!recorder) throw new Error(`the run does not speak ${revision}`);
    await scenario.run(
      contextFor({
        scenario,
        api: this.#apiIn(revision, names(revision), "scenario"),
        other: this.#apiIn(other, names(other), "scenario"),
        recorder,
        redactor: this.#redactor,
        capabilities: this.#capabilities,
        shared: this.#shared,
        refusals: this.#refusals,
        ledger: this.#parts.ledger,
        journal: this.#journal,
      }),
    );
  }

  #apiIn(revision: Revision, names: Names, purpose: Purpose): Api {
    return new Api({
      transport: this.#transport,
      revision,
      credentials: this.#options.target.credentials,
      names,
      ledger: this.#parts.ledger,
      capabilities: this.#capabilities,
      purpose,
      versions: this.#versions,
      recovery: this.#recovery,
    });
  }
}
