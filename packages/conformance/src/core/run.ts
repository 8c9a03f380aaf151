import { revisions as allRevisions, type Revision } from "@skills-api/spec";
import { Api, type Created } from "../api/api.ts";
import { namesFor, newRunId } from "../api/names.ts";
import { revisionOf } from "../api/revision-of.ts";
import { shapes } from "../api/shapes.ts";
import { ExchangeJudge } from "../judge/exchange-judge.ts";
import { scenarios as allScenarios } from "../scenarios/index.ts";
import type { Target } from "../targets/target.ts";
import type { Exchange } from "../transport/exchange.ts";
import { createRedactor, type Redactor } from "../transport/redact.ts";
import { Indeterminate, Transport } from "../transport/transport.ts";
import { cleanUp } from "./clean-up.ts";
import { contextFor } from "./context.ts";
import { checksIn, makePlan, type PlannedScenario } from "./plan.ts";
import { Recorder } from "./recorder.ts";
import type { RunResult, ScenarioResult } from "./result.ts";
import type { Capability, Scenario } from "./scenario.ts";
import { checkResults, exitCodeOf, figuresOf } from "./summary.ts";
import { UsageError } from "./usage-error.ts";

/** What a run is told. */
export interface RunOptions {
  /** The server under test; the caller closes it. */
  readonly target: Target;
  /** What the run speaks, one revision after the other; default all. */
  readonly revisions?: readonly Revision[];
  /** Ids of scenarios or checks, or their beginnings; each must select something; default all. */
  readonly filter?: readonly string[];
  /** The scenarios to choose from; default every one of the suite. */
  readonly scenarios?: readonly Scenario[];
  /** Whether requests that write may be sent; default: to the mock alone. */
  readonly allowWrites?: boolean;
  /** Whether a promise that is our belief alone may fail the run; default `gate` for the mock, else `show`. */
  readonly provisional?: "gate" | "show";
  /** Names what the run creates; default random. */
  readonly runId?: string;
  /** Called when a scenario has ended. */
  readonly onScenario?: (result: ScenarioResult) => void;
}

/** Characters of a text in a result; a server may answer with far longer ones. */
const longestText = 2000;

/** What is collected of one revision. */
interface Collected {
  readonly recorder: Recorder;
  readonly judge: ExchangeJudge;
}

/** The revisions that were asked for, each once, in the order of the spec. */
function chosenFrom(asked: readonly Revision[]): readonly Revision[] {
  const unknown = asked.find((name) => !allRevisions.includes(name));
  if (unknown !== undefined) throw new UsageError(`no revision is called "${unknown}"`);
  if (asked.length === 0) throw new UsageError("a run needs a revision to speak");
  return allRevisions.filter((revision) => asked.includes(revision));
}

/** One run: scenarios one by one, then the result. */
export class Run {
  readonly plan: readonly PlannedScenario[];
  /** What the run speaks. */
  readonly revisions: readonly Revision[];
  readonly #target: Target;
  readonly #options: RunOptions;
  readonly #allowWrites: boolean;
  readonly #runId: string;
  readonly #redactor: Redactor;
  readonly #collected: ReadonlyMap<Revision, Collected>;
  readonly #transport: Transport;
  readonly #results: ScenarioResult[] = [];
  readonly #leftovers: string[] = [];
  readonly #started = new Date();
  #current = "";
  #requests = 0;

  constructor(options: RunOptions) {
    const { target } = options;
    this.#options = options;
    this.#target = target;
    this.revisions = chosenFrom(options.revisions ?? allRevisions);
    this.#allowWrites = options.allowWrites ?? target.isMock;
    if (this.#allowWrites && target.remote) {
      throw new UsageError("writing beyond this machine is not supported yet: do not allow writes there");
    }
    this.#runId = options.runId ?? newRunId();
    this.#redactor = createRedactor(target.secrets);
    this.#collected = new Map(
      this.revisions.map((revision) => {
        const recorder = new Recorder(revision, (text) => this.#clean(text));
        return [revision, { recorder, judge: new ExchangeJudge(revision) }];
      }),
    );
    const crossing: readonly Capability[] = this.revisions.length > 1 ? ["other-revision"] : [];
    this.plan = makePlan(options.scenarios ?? allScenarios, {
      revisions: this.revisions,
      filter: options.filter ?? [],
      allowWrites: this.#allowWrites,
      capabilities: new Set([...target.capabilities, ...crossing]),
    });
    this.#transport = new Transport({
      wire: (request) => {
        this.#requests++;
        return target.wire(request);
      },
      allowWrites: this.#allowWrites,
      onExchange: (exchange) => this.#judgeExchange(exchange),
    });
  }

  /** Runs one scenario of the plan and deletes what it created. Never rejects: what goes wrong is a finding. */
  async scenario({ scenario, revision, skipped }: PlannedScenario): Promise<ScenarioResult> {
    const { id, title } = scenario;
    const before = this.#requests;
    let stopped: string | undefined;
    if (!skipped) {
      this.#current = id;
      const created: Created = new Map();
      stopped = await this.#tell(scenario, revision, created);
      this.#leftovers.push(...(await cleanUp(created)).map((text) => this.#clean(text)));
    }
    const result: ScenarioResult = {
      id,
      revision,
      title,
      ...(skipped ? { skipped } : {}),
      ...(stopped ? { stopped } : {}),
      requests: this.#requests - before,
    };
    this.#results.push(result);
    this.#options.onScenario?.(result);
    return result;
  }

  /** What the scenarios found so far. */
  finish(): RunResult {
    const provisional = this.#options.provisional ?? (this.#target.isMock ? "gate" : "show");
    const collected = [...this.#collected];
    const checks = collected.flatMap(([revision, { recorder }]) => {
      const plan = this.plan.filter((planned) => planned.revision === revision);
      return checkResults({ revision, recorder, plan, provisional });
    });
    const figures = figuresOf(checks);
    return {
      format: "skills-conformance-result/1",
      runId: this.#runId,
      startedAt: this.#started.toISOString(),
      duration: Date.now() - this.#started.getTime(),
      target: this.#clean(this.#target.name),
      revisions: this.revisions,
      allowWrites: this.#allowWrites,
      requests: this.#requests,
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

  /** What every text that did not come from the suite itself passes on its way into a result. */
  #clean(text: string): string {
    return this.#redactor.excerpt(text, longestText);
  }

  /** Files what an exchange shows under the revision that its request chose, unless the run is about others. */
  #judgeExchange(exchange: Exchange): void {
    const collected = this.#collected.get(revisionOf(exchange.request));
    for (const judgement of collected?.judge.judge(exchange) ?? []) {
      collected?.recorder.judge({ ...judgement, scenario: this.#current });
    }
  }

  /** Answers why the scenario ended early, if it did; its undecided checks are then marked. */
  async #tell(scenario: Scenario, revision: Revision, created: Created): Promise<string | undefined> {
    const recorder = this.#collected.get(revision)?.recorder;
    if (!recorder) throw new Error(`the run does not speak ${revision}`);
    const undecided = checksIn(revision, scenario);
    const mark = (outcome: "not-run" | "indeterminate", detail: string) => {
      for (const check of undecided.filter((each) => !recorder.judged(each, scenario.id))) {
        recorder.judge({ check, outcome, scenario: scenario.id, detail });
      }
    };
    try {
      const apis = this.#apisFor(scenario, revision, created);
      await scenario.run(contextFor({ scenario, ...apis, recorder, redactor: this.#redactor }));
      mark("not-run", "the scenario ended without judging it");
      return undefined;
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      mark(error instanceof Indeterminate ? "indeterminate" : "not-run", reason);
      return this.#clean(reason);
    }
  }

  /** The target in the revision of a scenario, and in the other. */
  #apisFor({ id }: Scenario, revision: Revision, created: Created): { api: Api; other: Api } {
    const names = namesFor(`${this.#runId}-${id}${shapes[revision].tag}`);
    const apiIn = (spoken: Revision) =>
      new Api({
        transport: this.#transport,
        revision: spoken,
        credentials: this.#target.credentials,
        names: names(spoken),
        created,
      });
    const other = this.revisions.find((each) => each !== revision) ?? revision;
    return { api: apiIn(revision), other: apiIn(other) };
  }
}

/**
 * Runs the suite against a target and answers everything it found.
 *
 * @throws UsageError when writes are allowed to a server beyond this machine, a revision does not exist, or a
 * filter selects nothing.
 *
 * @example
 * ```ts
 * import { openTarget, runConformance } from "@skills-api/conformance";
 *
 * const target = await openTarget("mock:in-process");
 * const result = await runConformance({ target });
 * await target.close();
 * console.log(result.figures);
 * ```
 */
export async function runConformance(options: RunOptions): Promise<RunResult> {
  const run = new Run(options);
  for (const planned of run.plan) await run.scenario(planned);
  return run.finish();
}
