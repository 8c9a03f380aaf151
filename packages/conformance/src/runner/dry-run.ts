import { Ledger } from "../client/ledger/ledger.ts";
import { mapCounts, type RequestCounts, since, sumOf } from "../results/counts.ts";
import type { RunLimits } from "../results/limits.ts";
import { checkLimits } from "../results/limits.ts";
import type { RunBound, RunPlan } from "../results/result.ts";
import { newRunId } from "../results/run-id.ts";
import { describeTarget } from "../targets/index.ts";
import { createMock, handlerTarget } from "../targets/mock.ts";
import type { TargetDescription } from "../targets/target.ts";
import { Run } from "./run.ts";
import { allowsWrites, type RunOptions } from "./run-options.ts";

/** Maximum number of times that each request is sent: once, and two retries. */
const maxAttempts = 3;

/** Additional requests, for the lookups that a server that does not conform may cause. */
const extraRequests = 20;

function maxCounts(expected: RequestCounts): RunBound {
  const { requests, creates, refused, bytes } = mapCounts(expected, (count) => count * maxAttempts);
  // The server may accept invalid uploads, and also their valid twins, which are sent after a 5xx.
  return { requests: requests + extraRequests, creates: creates + refused + expected.refused, bytes };
}

/** Options of {@link planConformance}: those of a run. */
export interface PlanConformanceOptions
  extends Pick<RunOptions, "revisions" | "filter" | "include" | "without" | "allowWrites" | "limits"> {
  /** The server under test: a URL, which needs no key, `mock` or `mock:in-process`, or a target. */
  readonly target: string | TargetDescription;
}

/** Options whose target has been described. */
interface DryRunOptions extends PlanConformanceOptions {
  readonly target: TargetDescription;
}

const plans = new Map<string, Promise<RunPlan>>();

/** Replaces the bound of a plan by the limits that the caller has set. */
function withLimits(
  { requests, creates, bytes }: RunBound,
  { maxRequests = requests, maxCreates = creates, maxBytes = bytes }: RunLimits,
): RunBound {
  return { requests: maxRequests, creates: maxCreates, bytes: maxBytes };
}

/**
 * Returns what a run with these options would send, by running its scenarios against the in-process mock. Sends
 * nothing to the target.
 *
 * @throws UsageError for an unknown target or revision, a filter that selects nothing, or an invalid limit.
 *
 * @example
 * ```ts
 * import { planConformance } from "@skills-api/conformance";
 *
 * const { expected } = await planConformance({ target: "https://api.anthropic.com" });
 * console.log(`${expected.requests} requests`);
 * ```
 */
export async function planConformance(given: PlanConformanceOptions): Promise<RunPlan> {
  const { target: named } = given;
  const options = { ...given, target: typeof named === "string" ? describeTarget(named) : named };
  const { revisions, filter, include, without, target, limits = {} } = options;
  checkLimits(limits);
  const { adminKey, restrictedKey } = target.credentials;
  const selection = { revisions, filter, include, without, allowWrites: allowsWrites(options) };
  const key = JSON.stringify([selection, Boolean(adminKey), Boolean(restrictedKey)]);
  const pending = plans.get(key) ?? runOnMock(options);
  plans.set(key, pending);
  const plan = await pending.catch((error: unknown) => {
    plans.delete(key);
    throw error;
  });
  return { ...plan, bound: withLimits(plan.bound, limits) };
}

async function runOnMock(options: DryRunOptions): Promise<RunPlan> {
  const { revisions, filter, include, without, target } = options;
  const { adminKey, restrictedKey } = target.credentials;
  const mock = handlerTarget("dry run", createMock().handle);
  const { apiKey, ...optionalKeys } = mock.credentials;
  const credentials = {
    apiKey,
    ...(adminKey ? { adminKey: optionalKeys.adminKey } : {}),
    ...(restrictedKey ? { restrictedKey: optionalKeys.restrictedKey } : {}),
  };
  const runId = newRunId();
  const run = new Run(
    {
      runId,
      target: { ...mock, credentials },
      allowWrites: allowsWrites(options),
      ...(revisions ? { revisions } : {}),
      ...(filter ? { filter } : {}),
      ...(include ? { include } : {}),
      ...(without ? { without } : {}),
    },
    { ledger: new Ledger(undefined, runId), keepsExchanges: false },
  );
  const result = await run.execute();
  const scenarios = result.scenarios.map(({ id, revision, title, skipped, sent }) => ({
    id,
    revision,
    title,
    ...(skipped ? { skipped } : {}),
    sent,
  }));
  const expected = result.sent;
  const inScenarios = sumOf(scenarios.map(({ sent }) => sent));
  return { expected, bound: maxCounts(expected), cleanUp: since(inScenarios, expected), scenarios };
}
