import { revisions as allRevisions, type OperationId, type Revision } from "@skills-api/spec";
import { Api, KeyRefused } from "../api/api.ts";
import { KnownVersions } from "../api/known-versions.ts";
import { type Names, namesFor, newRunId } from "../api/names.ts";
import { revisionOf } from "../api/revision-of.ts";
import { shapes } from "../api/shapes.ts";
import { ExchangeJudge, exchangeChecks } from "../judge/exchange-judge.ts";
import type { Ledger } from "../ledger/ledger.ts";
import { latePatience, type Settlement, settle } from "../ledger/settle.ts";
import { shown } from "../report/shown.ts";
import { scenarios as allScenarios } from "../scenarios/index.ts";
import type { Target } from "../targets/target.ts";
import { Budget, type Limits, type Purpose } from "../transport/budget.ts";
import type { Clock } from "../transport/clock.ts";
import { accepted, type Exchange } from "../transport/exchange.ts";
import { createRedactor, type Redactor } from "../transport/redact.ts";
import { Indeterminate, Transport } from "../transport/transport.ts";
import { applyBaseline, type Baseline } from "./baseline.ts";
import { contextFor } from "./context.ts";
import { since } from "./counts.ts";
import { Halted } from "./halted.ts";
import { Lacking } from "./lacking.ts";
import { checksIn, makePlan, type PlannedScenario } from "./plan.ts";
import { Recorder } from "./recorder.ts";
import { Refusals } from "./refusals.ts";
import type { CheckResult, Plan, RunResult, ScenarioResult } from "./result.ts";
import type { Capability, Inclusion, Optional, Scenario } from "./scenario.ts";
import { Shared } from "./shared.ts";
import { checkResults, exitCodeOf, figuresOf } from "./summary.ts";
import { UsageError } from "./usage-error.ts";

/** What a run is told. */
export interface RunOptions {
  /** The server under test; the caller closes it. */
  readonly target: Target;
  /** What the run speaks; default all revisions. */
  readonly revisions?: readonly Revision[];
  /** Ids of scenarios or checks, or their beginnings; each must select something; default all. */
  readonly filter?: readonly string[];
  /** The scenarios to choose from; default every one of the suite. */
  readonly scenarios?: readonly Scenario[];
  /** Whether requests that write may be sent; default: to the mock alone. */
  readonly allowWrites?: boolean;
  /** The origin of the target once more, which a run that writes beyond this machine needs. */
  readonly confirmOrigin?: string;
  /** What is sent only when it is asked for; default nothing. */
  readonly include?: readonly Inclusion[];
  /** What the server lacks; default nothing. */
  readonly without?: readonly Optional[];
  /** The most that may be sent; default what a plan has as its bound. */
  readonly limits?: Limits;
  /** The folder in which the ledger of a run that writes is kept; default see {@link defaultLedgerFolder}. */
  readonly ledgerFolder?: string;
  /** Whether a promise that is our belief alone may fail the run; default `gate` for the mock, else `show`. */
  readonly provisional?: "gate" | "show";
  /** Failures that do not fail the run; default none. */
  readonly baseline?: Baseline;
  /** Stands in the name of all that the run creates: 4 to 12 small letters and digits; default random. */
  readonly runId?: string;
  /** Stops the run: what it created is deleted, and the rest stays undecided. */
  readonly signal?: AbortSignal;
  /** Called before anything is sent, with what will be. */
  readonly onStart?: (start: RunStart) => void;
  /** Called when a scenario has ended. */
  readonly onScenario?: (result: ScenarioResult) => void;
  /** Called before what was created is deleted, with the number of skills. */
  readonly onCleanUp?: (skills: number) => void;
}

/** A run that is about to send its first request. */
export interface RunStart {
  /** None for scenarios that are not of the suite. */
  readonly plan?: Plan | undefined;
  /** The file of its ledger; none for a run that only reads, and for a server that ends with the run. */
  readonly ledger?: string | undefined;
  /** How many skills the run may have created and not deleted, at the moment it is asked. */
  outstanding(): number;
}

/** Characters of a text in a result; a server may answer with far longer ones. */
const longestText = 2000;

/** How often a scenario is told that a fault of the network cuts short. */
const tellings = 3;

/** How often a scenario is told again in vain before no other is. */
const vainTellings = 6;

/** Requests that look up creates without an answer: a list, and again and again for what is not in it yet. */
const lookUps = 6;

/** What is collected of one revision. */
interface Collected {
  readonly recorder: Recorder;
  readonly judge: ExchangeJudge;
}

/** The revisions that were asked for, each once, in the order of the spec. */
function chosenFrom(asked: readonly Revision[]): readonly Revision[] {
  const unknown = asked.find((name) => !allRevisions.includes(name));
  if (unknown !== undefined) throw new UsageError(`no revision is called ${shown(String(unknown))}`);
  if (asked.length === 0) throw new UsageError("a run needs a revision to speak");
  return allRevisions.filter((revision) => asked.includes(revision));
}

/** What a run can do, from what its target has and what it is told. */
function capabilitiesOf({ target, include = [], without = [] }: RunOptions, spoken: number): Set<Capability> {
  const { adminKey, restrictedKey } = target.credentials;
  const has = new Set<Capability>(["prebuilt", "download", ...include]);
  if (adminKey) has.add("admin-key");
  if (restrictedKey) has.add("restricted-key");
  if (spoken > 1) has.add("other-revision");
  for (const missing of without) has.delete(missing);
  return has;
}

/** Whether a run may write when nothing is said of it. */
export function mayWrite({
  allowWrites,
  target,
}: Pick<RunOptions, "allowWrites"> & { readonly target: Pick<Target, "isMock"> }): boolean {
  return allowWrites ?? target.isMock;
}

/** What a run is given besides its options. */
export interface RunParts {
  readonly ledger: Ledger;
  readonly plan?: Plan | undefined;
  /** Default real time. */
  readonly clock?: Clock | undefined;
}

function left({ entry, id, reason }: Settlement): string {
  return `${id ?? entry.label ?? entry.name ?? "a skill without a name"}: ${reason ?? "not deleted"}`;
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
  readonly #shared = new Shared();
  readonly #refusals = new Refusals();
  readonly #versions = new KnownVersions();
  readonly #results: ScenarioResult[] = [];
  readonly #leftovers: string[] = [];
  readonly #started = new Date();
  #current = "";
  /** Tellings of a scenario, after its first, that a fault has cut short too. */
  #vain = 0;
  #halted: string | undefined;
  #useless: KeyRefused | undefined;
  #anyAccepted = false;

  constructor(options: RunOptions, parts: RunParts) {
    const { target, signal } = options;
    this.#options = options;
    this.#parts = parts;
    this.#revisions = chosenFrom(options.revisions ?? allRevisions);
    this.#runId = options.runId ?? newRunId();
    this.#capabilities = capabilitiesOf(options, this.#revisions.length);
    this.#redactor = createRedactor(target.secrets);
    this.#collected = new Map(
      this.#revisions.map((revision) => {
        const recorder = new Recorder(revision, (text) => this.#clean(text));
        return [revision, { recorder, judge: new ExchangeJudge(revision) }];
      }),
    );
    this.plan = makePlan(options.scenarios ?? allScenarios, {
      revisions: this.#revisions,
      filter: options.filter ?? [],
      allowWrites: mayWrite(options),
      capabilities: this.#capabilities,
    });
    const bound = parts.plan?.bound;
    this.#budget = new Budget({
      limits: {
        ...options.limits,
        ...(bound ? { maxRequests: bound.requests, maxCreates: bound.creates, maxBytes: bound.bytes } : {}),
      },
      signal,
      reserve: (operation) => this.#reserve(operation),
      clock: parts.clock,
    });
    this.#transport = new Transport({
      wire: target.wire,
      allowWrites: mayWrite(options),
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
      for (const planned of this.plan) await this.#tellPlanned(planned);
    } finally {
      await this.#cleanUp();
    }
    return this.#finish();
  }

  async #tellPlanned({ scenario, revision, skipped }: PlannedScenario): Promise<void> {
    const { id, title } = scenario;
    const before = this.#budget.counts;
    const stopped = skipped ? undefined : await this.#tell(scenario, revision);
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
      await this.#deleteCreated();
    }
  }

  async #deleteCreated(): Promise<void> {
    const { ledger } = this.#parts;
    this.#current = "clean-up";
    const names = namesFor(`${this.#runId}-clean-up`);
    const apis = new Map(
      this.#revisions.map((revision) => [revision, this.#apiIn(revision, names(revision), "clean-up")]),
    );
    const mayBeLate =
      this.#options.signal?.aborted || ledger.outstanding.some(({ state }) => state === "late");
    const settlements = await settle({
      ledger,
      apis,
      ...(mayBeLate ? { patience: latePatience } : {}),
    });
    const remaining = settlements.filter(({ outcome }) => outcome === "left");
    this.#leftovers.push(...remaining.map((each) => this.#clean(left(each))));
  }

  /** Requests that clean-up would need once this operation was sent. */
  #reserve(operation: OperationId | undefined): number {
    const { outstanding } = this.#parts.ledger;
    const created = operation === "createSkill" ? 1 : 0;
    const skills = outstanding.length + created;
    const isLost = outstanding.some(({ id }) => id === undefined);
    const needed = skills + (isLost ? this.#revisions.length * lookUps : 0);
    if (this.#revisions.some((revision) => shapes[revision].cascades)) return needed;
    // Each is asked for its versions, and they go first.
    const versions = outstanding.reduce((sum, { id = "" }) => sum + this.#versions.count(id), 0);
    return needed + skills + versions + (operation === "createSkillVersion" ? 1 : created);
  }

  #finish(): RunResult {
    const { target, baseline, provisional = target.isMock ? "gate" : "show" } = this.#options;
    const { plan } = this.#parts;
    const collected = [...this.#collected];
    for (const [, { recorder }] of collected) {
      recorder.excuse((operation) => !this.#transport.works(operation));
    }
    const judged = collected.flatMap(([revision, { recorder }]) => {
      const planned = this.plan.filter((each) => each.revision === revision);
      return checkResults({ revision, recorder, plan: planned, provisional });
    });
    const isWhole = (result: CheckResult) => this.#isWhole(result);
    const checks = baseline ? applyBaseline(judged, baseline, { isWhole }) : judged;
    const figures = figuresOf(checks);
    return {
      format: "skills-conformance-result/1",
      runId: this.#runId,
      startedAt: this.#started.toISOString(),
      duration: Date.now() - this.#started.getTime(),
      target: this.#clean(target.name),
      revisions: this.#revisions,
      profile: mayWrite(this.#options) ? "full" : "read-only",
      ...(plan ? { plan: { expected: plan.expected, bound: plan.bound } } : {}),
      ...(this.#halted ? { halted: this.#halted } : {}),
      sent: this.#budget.counts,
      figures,
      checks,
      scenarios: this.#results,
      observations: collected.flatMap(([, { recorder }]) => recorder.observations),
      undocumented: collected.flatMap(([revision, { judge }]) =>
        [...judge.undocumented].sort().map((name) => ({ revision, property: this.#clean(name) })),
      ),
      leftovers: this.#leftovers,
      exitCode: exitCodeOf(figures, this.#leftovers),
    };
  }

  /** Whether everything was told that may show a check to fail. */
  #isWhole({ id, revision }: CheckResult): boolean {
    const cut = this.#results.filter((each) => each.skipped !== undefined || each.stopped !== undefined);
    const narrowed = !mayWrite(this.#options) || (this.#options.filter ?? []).length > 0;
    const stopped = cut.some((each) => each.stopped !== undefined);
    if (exchangeChecks(revision).includes(id)) return !narrowed && !stopped;
    const judging = this.plan.filter(({ scenario }) => scenario.checks.includes(id));
    return !judging.some(({ scenario }) =>
      cut.some((each) => each.id === scenario.id && each.revision === revision),
    );
  }

  /** What every text that did not come from the suite itself passes on its way into a result. */
  #clean(text: string): string {
    return this.#redactor.excerpt(text, longestText);
  }

  /** Files what an exchange shows under the revision that its request chose, unless the run is about others. */
  #judgeExchange(exchange: Exchange): void {
    this.#anyAccepted ||= accepted(exchange);
    const collected = this.#collected.get(revisionOf(exchange.request));
    for (const judgement of collected?.judge.judge(exchange) ?? []) {
      collected?.recorder.judge({ ...judgement, scenario: this.#current });
    }
  }

  /** Answers why the scenario ended early, if it did; its undecided checks are then marked. */
  async #tell(scenario: Scenario, revision: Revision): Promise<string | undefined> {
    this.#current = scenario.id;
    const recorder = this.#collected.get(revision)?.recorder;
    if (!recorder) throw new Error(`the run does not speak ${revision}`);
    const names = namesFor(`${this.#runId}-${scenario.id}${shapes[revision].tag}`);
    const error = this.#useless ?? (await this.#untilTold(() => this.#tellOnce(scenario, revision, names)));
    // A key that was never any good is not tried again and again.
    if (error instanceof KeyRefused && !this.#anyAccepted) this.#useless = error;
    const reason = error?.message ?? "the scenario ended without judging it";
    if (error instanceof Halted || this.#useless) this.#halted ??= this.#clean(reason);
    const unjudged = checksIn(revision, scenario).filter((check) => !recorder.judged(check, scenario.id));
    const outcome =
      error instanceof Indeterminate ? "indeterminate" : error instanceof Lacking ? "skip" : "not-run";
    for (const check of unjudged) recorder.judge({ check, outcome, scenario: scenario.id, detail: reason });
    return error && this.#clean(reason);
  }

  /**
   * Tells again what a fault of the network cut short, from the beginning, unless that has been in vain too often:
   * then the network is not what goes wrong. Answers what went wrong last.
   */
  async #untilTold(tell: () => Promise<void>): Promise<Error | undefined> {
    for (let telling = 1; ; telling++) {
      try {
        await tell();
        this.#shared.keep();
        return undefined;
      } catch (error) {
        if (!(error instanceof Indeterminate)) {
          this.#shared.keep();
          return error instanceof Error ? error : new Error(String(error));
        }
        this.#shared.forget();
        const again = !error.why.unreachable && !error.persistent;
        if (again && telling > 1) this.#vain++;
        if (!again || telling === tellings || this.#vain >= vainTellings) return error;
      }
    }
  }

  async #tellOnce(
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
        api: this.#apiIn(revision, names(revision), "story"),
        other: this.#apiIn(other, names(other), "story"),
        recorder,
        redactor: this.#redactor,
        capabilities: this.#capabilities,
        shared: this.#shared,
        refusals: this.#refusals,
        ledger: this.#parts.ledger,
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
    });
  }
}
