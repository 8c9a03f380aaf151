import type { Revision } from "@skills-api/spec";
import { Api } from "../api/api.ts";
import { namesFor, newRunId } from "../api/names.ts";
import { ExchangeJudge } from "../judge/exchange-judge.ts";
import { scenarios as allScenarios } from "../scenarios/index.ts";
import type { Target } from "../targets/target.ts";
import { createRedactor, type Redactor } from "../transport/redact.ts";
import { Indeterminate, Transport } from "../transport/transport.ts";
import { cleanUp } from "./clean-up.ts";
import { contextFor } from "./context.ts";
import { makePlan, type PlannedScenario } from "./plan.ts";
import { Recorder } from "./recorder.ts";
import type { RunResult, ScenarioResult } from "./result.ts";
import type { Scenario } from "./scenario.ts";
import { checkResults, exitCodeOf, figuresOf } from "./summary.ts";
import { UsageError } from "./usage-error.ts";

/** What a run is told. */
export interface RunOptions {
  /** The server under test; the caller closes it. */
  readonly target: Target;
  /** Default `skills-2025-10-02`. */
  readonly revision?: Revision;
  /** Ids of scenarios or checks, or their beginnings; default all. */
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

/** One run: scenarios one by one, then the result. */
export class Run {
  readonly plan: readonly PlannedScenario[];
  readonly revision: Revision;
  readonly #target: Target;
  readonly #options: RunOptions;
  readonly #allowWrites: boolean;
  readonly #runId: string;
  readonly #redactor: Redactor;
  readonly #recorder = new Recorder((text) => this.#clean(text));
  readonly #judge: ExchangeJudge;
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
    this.revision = options.revision ?? "skills-2025-10-02";
    this.#allowWrites = options.allowWrites ?? target.isMock;
    if (this.#allowWrites && target.remote) {
      throw new UsageError("writing beyond this machine is not supported yet: do not allow writes there");
    }
    this.#runId = options.runId ?? newRunId();
    this.#redactor = createRedactor(target.secrets);
    this.#judge = new ExchangeJudge(this.revision);
    this.plan = makePlan(options.scenarios ?? allScenarios, {
      filter: options.filter ?? [],
      allowWrites: this.#allowWrites,
      capabilities: target.capabilities,
    });
    this.#transport = new Transport({
      wire: (request) => {
        this.#requests++;
        return target.wire(request);
      },
      allowWrites: this.#allowWrites,
      onExchange: (exchange) => {
        for (const judgement of this.#judge.judge(exchange)) {
          this.#recorder.judge({ ...judgement, scenario: this.#current });
        }
      },
    });
  }

  /** Runs one scenario of the plan and deletes what it created. Never rejects: what goes wrong is a finding. */
  async scenario({ scenario, skipped }: PlannedScenario): Promise<ScenarioResult> {
    const { id, title } = scenario;
    const before = this.#requests;
    let stopped: string | undefined;
    if (!skipped) {
      this.#current = id;
      const api = new Api(
        this.#transport,
        this.revision,
        this.#target.credentials,
        namesFor(`${this.#runId}-${id}`),
      );
      stopped = await this.#tell(scenario, api);
      this.#leftovers.push(...(await cleanUp(api)).map((text) => this.#clean(text)));
    }
    const result: ScenarioResult = {
      id,
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
    const checks = checkResults({
      revision: this.revision,
      recorder: this.#recorder,
      plan: this.plan,
      provisional,
    });
    const figures = figuresOf(checks);
    return {
      format: "skills-conformance-result/1",
      runId: this.#runId,
      startedAt: this.#started.toISOString(),
      duration: Date.now() - this.#started.getTime(),
      target: this.#clean(this.#target.name),
      revisions: [this.revision],
      allowWrites: this.#allowWrites,
      requests: this.#requests,
      figures,
      checks,
      scenarios: this.#results,
      observations: this.#recorder.observations,
      undocumented: [...this.#judge.undocumented].sort().map((name) => this.#clean(name)),
      leftovers: this.#leftovers,
      exitCode: exitCodeOf(figures, this.#leftovers),
    };
  }

  /** What every text that did not come from the suite itself passes on its way into a result. */
  #clean(text: string): string {
    return this.#redactor.excerpt(text, longestText);
  }

  /** Answers why the scenario ended early, if it did; its undecided checks are then marked. */
  async #tell(scenario: Scenario, api: Api): Promise<string | undefined> {
    try {
      const redactor = this.#redactor;
      await scenario.run(contextFor({ scenario, api, recorder: this.#recorder, redactor }));
      this.#markUndecided(scenario, "not-run", "the scenario ended without judging it");
      return undefined;
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      this.#markUndecided(scenario, error instanceof Indeterminate ? "indeterminate" : "not-run", reason);
      return this.#clean(reason);
    }
  }

  #markUndecided({ id, checks }: Scenario, outcome: "not-run" | "indeterminate", detail: string): void {
    for (const check of checks) {
      if (!this.#recorder.judged(check, id)) this.#recorder.judge({ check, outcome, scenario: id, detail });
    }
  }
}

/**
 * Runs the suite against a target and answers everything it found.
 *
 * @throws UsageError when writes are allowed to a server beyond this machine.
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
