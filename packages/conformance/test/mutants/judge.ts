import type { Handler } from "@skills-api/mock";
import { type OperationId, type Revision, revisions } from "@skills-api/spec";
import type { Clock } from "../../src/base/clock.ts";
import { Ledger } from "../../src/client/ledger/ledger.ts";
import { operationOf } from "../../src/http/operation-of.ts";
import type { CheckResult, RunResult } from "../../src/results/result.ts";
import { planConformance } from "../../src/runner/dry-run.ts";
import { Run } from "../../src/runner/run.ts";
import type { RunOptions } from "../../src/runner/run-options.ts";
import { createMock, handlerTarget } from "../../src/targets/mock.ts";
import type { Mutant } from "./mutant.ts";
import { mutated } from "./mutated.ts";

/** Options of {@link judge}. */
export interface JudgeOptions {
  /**
   * Whether to run all scenarios instead of those that use the operations of the mutant.
   *
   * @default false
   */
  readonly whole?: boolean;
  /**
   * Whether checks with only inferred evidence fail.
   *
   * @default "gate"
   */
  readonly provisional?: "gate" | "show";
}

/** A check that did not pass. */
export interface Finding {
  /** The id of the check, which is the id of its requirement. */
  readonly check: string;
  readonly outcome: CheckResult["outcome"];
  /** The details of its first finding. */
  readonly detail: string;
}

/** The checks of one revision that a mutant has changed. */
export interface Verdict {
  readonly mutant: string;
  readonly revision: Revision;
  /** Checks that failed or warned. */
  readonly failed: readonly Finding[];
  /** Checks that the run decides for a correct server, and not for this one. */
  readonly undecided: readonly Finding[];
  /** Number of scenarios that ran. */
  readonly scenarios: number;
  /** Why the run was aborted, if it threw. */
  readonly error?: string;
}

/** A clock whose time passes in `sleep` alone, which returns at once. */
function instantClock(): Clock {
  const start = Date.now();
  let now = 0;
  return {
    now: () => now,
    date: () => start + now,
    sleep: async (milliseconds) => {
      now += milliseconds;
    },
  };
}

async function run(handle: Handler, name: string, options: Omit<RunOptions, "target">): Promise<RunResult> {
  const target = handlerTarget(name, handle);
  // The probe would end a run against a server that deletes nothing.
  const parts = {
    ledger: new Ledger(),
    plan: await planConformance({ target, include: ["large-upload"] }),
    clock: instantClock(),
    keepsExchanges: false,
    probeDeletion: false,
  };
  return new Run({ include: ["large-upload"], ...options, target }, parts).execute();
}

const decided: readonly string[] = ["pass", "fail", "warn"];

/** The verdicts of a run against a correct server. */
interface Correct {
  /** The checks that it decides, by revision. */
  readonly decided: ReadonlyMap<Revision, ReadonlySet<string>>;
  /** The operations that each scenario uses. */
  readonly operations: ReadonlyMap<string, ReadonlySet<OperationId>>;
}

let correct: Promise<Correct> | undefined;

async function runCorrect(): Promise<Correct> {
  const { handle } = createMock();
  const operations = new Map<string, Set<OperationId>>();
  let current = new Set<OperationId>();
  const { checks } = await run(
    (request) => {
      const operation = operationOf(request.method, request.path);
      if (operation) current.add(operation);
      return handle(request);
    },
    "correct",
    {
      onScenario: ({ id }) => {
        operations.set(id, new Set([...(operations.get(id) ?? []), ...current]));
        current = new Set();
      },
    },
  );
  return {
    decided: new Map(
      revisions.map((revision) => {
        const own = checks.filter((check) => check.revision === revision && decided.includes(check.outcome));
        return [revision, new Set(own.map(({ id }) => id))];
      }),
    ),
    operations,
  };
}

/** Returns the ids of the scenarios that use an operation of a mutant. */
async function scenariosFor({ operations }: Mutant): Promise<readonly string[]> {
  correct ??= runCorrect();
  const uses = [...(await correct).operations];
  return uses.filter(([, used]) => operations.some((id) => used.has(id))).map(([id]) => id);
}

function findings(checks: readonly CheckResult[]): readonly Finding[] {
  return checks.map(({ id, outcome, findings: [first] }) => ({
    check: id,
    outcome,
    detail: first?.detail ?? "",
  }));
}

/** Runs the suite against a correct server with the behaviour of a mutant. Returns a verdict per revision. */
export async function judge(mutant: Mutant, options: JudgeOptions = {}): Promise<readonly Verdict[]> {
  correct ??= runCorrect();
  const { decided: usual } = await correct;
  const { whole = false, provisional = "gate" } = options;
  const filter = whole ? [] : await scenariosFor(mutant);
  const applicable = revisions.filter((revision) => mutant.revisions?.includes(revision) ?? true);
  try {
    const result = await run(mutated(mutant, createMock().handle), mutant.id, { filter, provisional });
    return applicable.map((revision) => {
      const checks = result.checks.filter((check) => check.revision === revision);
      const lost = checks.filter(
        ({ id, outcome }) => usual.get(revision)?.has(id) && !decided.includes(outcome),
      );
      return {
        mutant: mutant.id,
        revision,
        failed: findings(checks.filter(({ outcome }) => outcome === "fail" || outcome === "warn")),
        undecided: findings(lost.filter(({ findings: [first] }) => first?.detail !== "not selected")),
        scenarios: result.scenarios.filter((each) => each.revision === revision && !each.skipped).length,
      };
    });
  } catch (error) {
    const message = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return applicable.map((revision) => ({
      mutant: mutant.id,
      revision,
      failed: [],
      undecided: [],
      scenarios: 0,
      error: message,
    }));
  }
}
