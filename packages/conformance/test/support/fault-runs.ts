import type { Handler, SkillsMock } from "@skills-api/mock";
import type { Clock } from "../../src/base/clock.ts";
import { Ledger } from "../../src/client/ledger/ledger.ts";
import type { CheckResult, RunBound, RunPlan, RunResult } from "../../src/results/result.ts";
import { planConformance } from "../../src/runner/dry-run.ts";
import { Run } from "../../src/runner/run.ts";
import type { RunOptions } from "../../src/runner/run-options.ts";
import { createMock } from "../../src/targets/mock.ts";
import { QuickClock } from "./clock.ts";
import { type Arrival, type Fault, type FaultServer, openTargetOf, serveWithFaults } from "./fault-server.ts";

/** Options of {@link runThroughFaults}. */
export interface FaultyRunOptions extends Omit<RunOptions, "target"> {
  /** Wraps the handler of the mock. */
  readonly around?: (next: Handler) => Handler;
  readonly faultOf?: (arrival: Arrival) => Fault | undefined;
  /** Size in bytes from which the server does not read an upload: it returns 413 and resets the connection. */
  readonly tooLarge?: number;
  /** Maximum number of requests. @default the bound of the plan */
  readonly bound?: Partial<RunBound>;
  readonly ledger?: Ledger;
  /** @default a clock whose sleeps take no time and end refused connections */
  readonly clock?: Clock;
}

/** The result, on both sides of the wire. */
export interface FaultyRun {
  readonly result: RunResult;
  readonly plan: RunPlan;
  readonly server: FaultServer;
  /** Ids of the skills that are left on the server. */
  readonly left: readonly string[];
}

/** Returns the custom skills of a mock. */
function customSkills(mock: SkillsMock): string[] {
  return mock.skills().flatMap(({ id, source }) => (source === "custom" ? [id] : []));
}

/**
 * Runs the full suite over real sockets against a mock with faults. Sleeps take no time, and the result has no
 * exchanges.
 */
export async function runThroughFaults({
  around = (next) => next,
  faultOf,
  tooLarge,
  bound,
  ledger = new Ledger(),
  clock,
  ...given
}: FaultyRunOptions = {}): Promise<FaultyRun> {
  const mock = createMock();
  const server = await serveWithFaults(around(mock.handle), faultOf, tooLarge);
  const target = await openTargetOf(server);
  try {
    const options = { allowWrites: true, ...given, target };
    const planned = await planConformance(options);
    const plan = { ...planned, bound: { ...planned.bound, ...bound } };
    const parts = {
      ledger,
      plan: given.scenarios ? undefined : plan,
      // Scenarios of a test count their own requests.
      probeDeletion: given.scenarios === undefined,
      clock: clock ?? new QuickClock(() => server.restore()),
      keepsExchanges: false,
    };
    const result = await new Run(options, parts).execute();
    return { result, plan, server, left: customSkills(mock) };
  } finally {
    await target.close();
    server.close();
  }
}

let runWithoutFaults: Promise<FaultyRun> | undefined;

/** Returns the run of the full suite without faults, with which others are compared. */
export function undisturbedRun(): Promise<FaultyRun> {
  runWithoutFaults ??= runThroughFaults();
  return runWithoutFaults;
}

function nameOf({ id, revision }: CheckResult): string {
  return `${id} of ${revision}`;
}

/** Returns the decided checks whose outcome differs from that in another run. */
export function changedFrom(before: RunResult, after: RunResult): string[] {
  const outcomes = new Map(before.checks.map((check) => [nameOf(check), check.outcome]));
  return after.checks
    .filter(({ outcome }) => outcome !== "indeterminate" && outcome !== "not-run")
    .filter((check) => outcomes.get(nameOf(check)) !== check.outcome)
    .map((check) => `${nameOf(check)}: ${check.outcome}, ${check.findings[0]?.detail}`);
}
