import { Ledger } from "../client/ledger/ledger.ts";
import { type Counts, mapCounts, since, sumOf } from "../results/counts.ts";
import type { Limits } from "../results/limits.ts";
import { checkLimits } from "../results/limits.ts";
import type { Bound, Plan } from "../results/result.ts";
import { createMock, handlerTarget } from "../targets/mock.ts";
import type { TargetDescription } from "../targets/target.ts";
import { Run } from "./run.ts";
import { allowsWrites, type RunOptions } from "./run-options.ts";

/** Every request may be sent so many times: twice more after a fault. */
const attempts = 3;

/** Requests, beyond that, for what a server that does not conform makes a run look up. */
const margin = 20;

function boundOf(expected: Counts): Bound {
  const { requests, creates, refused, bytes } = mapCounts(expected, (count) => count * attempts);
  // What should be refused may be accepted, and so is its twin that is sent where it meets a 5xx.
  return { requests: requests + margin, creates: creates + refused + expected.refused, bytes };
}

/** What a plan is made from: a run's options, with a target that need not be open. */
export interface PlanConformanceOptions
  extends Pick<RunOptions, "revisions" | "filter" | "include" | "without" | "allowWrites" | "limits"> {
  readonly target: TargetDescription;
}

const plans = new Map<string, Promise<Plan>>();

/** The limits that a run is given take the place of the bound. */
function within(
  { requests, creates, bytes }: Bound,
  { maxRequests = requests, maxCreates = creates, maxBytes = bytes }: Limits,
): Bound {
  return { requests: maxRequests, creates: maxCreates, bytes: maxBytes };
}

/**
 * What a run with these options sends, told beforehand: the same scenarios are told to our mock in this process.
 * Nothing is sent to the target.
 *
 * @throws UsageError as a run would for its revisions, filter and limits.
 */
export async function planConformance(options: PlanConformanceOptions): Promise<Plan> {
  const { revisions, filter, include, without, target, limits = {} } = options;
  checkLimits(limits);
  const { adminKey, restrictedKey } = target.credentials;
  const selection = { revisions, filter, include, without, allowWrites: allowsWrites(options) };
  const key = JSON.stringify([selection, Boolean(adminKey), Boolean(restrictedKey)]);
  const plan = plans.get(key) ?? rehearse(options);
  plans.set(key, plan);
  const whole = await plan.catch((error: unknown) => {
    plans.delete(key);
    throw error;
  });
  return { ...whole, bound: within(whole.bound, limits) };
}

async function rehearse(options: PlanConformanceOptions): Promise<Plan> {
  const { revisions, filter, include, without, target } = options;
  const { adminKey, restrictedKey } = target.credentials;
  const stage = handlerTarget("rehearsal", createMock().handle);
  const { apiKey, ...others } = stage.credentials;
  const credentials = {
    apiKey,
    ...(adminKey ? { adminKey: others.adminKey } : {}),
    ...(restrictedKey ? { restrictedKey: others.restrictedKey } : {}),
  };
  const run = new Run(
    {
      target: { ...stage, credentials },
      allowWrites: allowsWrites(options),
      ...(revisions ? { revisions } : {}),
      ...(filter ? { filter } : {}),
      ...(include ? { include } : {}),
      ...(without ? { without } : {}),
    },
    { ledger: new Ledger() },
  );
  const { sent, scenarios } = await run.execute();
  const told = scenarios.map(({ id, revision, title, skipped, sent: own }) => ({
    id,
    revision,
    title,
    ...(skipped ? { skipped } : {}),
    sent: own,
  }));
  const stories = sumOf(told.map((each) => each.sent));
  return { expected: sent, bound: boundOf(sent), cleanUp: since(stories, sent), scenarios: told };
}
