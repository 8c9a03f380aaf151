import type { Revision } from "@skills-api/spec";
import type { Outcome } from "./outcome.ts";
import type { CheckResult, RunResult } from "./result.ts";

/** What became of one check in one revision from one run to another. */
export interface CheckChange {
  readonly id: string;
  readonly revision: Revision;
  /** None for a new check. */
  readonly before?: Outcome;
  /** None for a lost check. */
  readonly after?: Outcome;
  /** What the new run found of it, where that is no pass. */
  readonly detail?: string;
}

/** One of two runs that are held against each other. */
export type ComparedRun = Pick<RunResult, "runId" | "startedAt" | "target" | "profile">;

/** Two runs held against each other, check by check, by id and revision. */
export interface ResultComparison {
  readonly format: "skills-conformance-comparison/1";
  readonly older: ComparedRun;
  readonly newer: ComparedRun;
  /** Fails or warns in OLD, holds in NEW. */
  readonly fixed: readonly CheckChange[];
  /** Fails in NEW, and did not in OLD. */
  readonly broken: readonly CheckChange[];
  /** Holds in OLD, warns in NEW: a promise that may not fail a run is broken. */
  readonly worse: readonly CheckChange[];
  /** Fails in OLD, warns in NEW. */
  readonly better: readonly CheckChange[];
  /** Decided in OLD, not in NEW. */
  readonly newlyUndecided: readonly CheckChange[];
  /** Decided in NEW, not in OLD, and does not fail. */
  readonly newlyDecided: readonly CheckChange[];
  /** In OLD alone. */
  readonly lost: readonly CheckChange[];
  /** In NEW alone. */
  readonly added: readonly CheckChange[];
  /** Why a difference may come from the runs and not from the server; empty where it does not. */
  readonly caveats: readonly string[];
  /** 1 where something is broken or lost, else 3 where something is worse or newly undecided, else 0. */
  readonly exitCode: 0 | 1 | 3;
}

type Standing = "holds" | "warns" | "fails" | "undecided";

/** What an outcome says of the server, whatever the baseline says of it. */
const standings: Readonly<Record<Outcome, Standing>> = {
  pass: "holds",
  "stale-baseline": "holds",
  warn: "warns",
  fail: "fails",
  "expected-fail": "fails",
  indeterminate: "undecided",
  "not-run": "undecided",
  skip: "undecided",
};

type Kind = "fixed" | "broken" | "worse" | "better" | "newlyUndecided" | "newlyDecided";

function kindOf(before: Standing, after: Standing): Kind | undefined {
  if (before === after) return undefined;
  if (after === "fails") return "broken";
  if (after === "undecided") return "newlyUndecided";
  if (before === "undecided") return "newlyDecided";
  if (after === "warns") return before === "holds" ? "worse" : "better";
  return "fixed";
}

function keyOf({ id, revision }: CheckResult): string {
  return `${revision} ${id}`;
}

function changeOf(before: CheckResult | undefined, after: CheckResult | undefined): CheckChange[] {
  const check = after ?? before;
  if (!check) return [];
  const detail = after?.findings.find(({ outcome }) => outcome === after.outcome)?.detail;
  return [
    {
      id: check.id,
      revision: check.revision,
      ...(before ? { before: before.outcome } : {}),
      ...(after ? { after: after.outcome } : {}),
      ...(detail === undefined ? {} : { detail }),
    },
  ];
}

function toldIn({ scenarios }: RunResult): Set<string> {
  const told = scenarios.filter(({ skipped }) => skipped === undefined);
  return new Set(told.map(({ id, revision }) => `${id} (${revision})`));
}

/** Scenarios that only one of two runs has told, with how many there are. */
function onlyTold(which: string, own: ReadonlySet<string>, other: ReadonlySet<string>): string[] {
  const only = [...own].filter((name) => !other.has(name));
  if (only.length === 0) return [];
  const more = only.length > 3 ? ` and ${only.length - 3} more` : "";
  return [`only ${which} told ${only.slice(0, 3).join(", ")}${more}`];
}

/** What a run was told of promises that are only believed. */
function shows({ checks }: RunResult): boolean {
  return checks.some(({ provisional }) => provisional);
}

function comparedRun({ runId, startedAt, target, profile }: RunResult): ComparedRun {
  return { runId, startedAt, target, profile };
}

function caveatsOf(older: RunResult, newer: RunResult): string[] {
  const spoken = [older, newer].map(({ revisions }) => [...revisions].sort().join(" and "));
  const [toldBefore, toldAfter] = [toldIn(older), toldIn(newer)];
  const halted = (
    [
      ["OLD", older],
      ["NEW", newer],
    ] as const
  ).flatMap(([which, run]) =>
    run.halted === undefined ? [] : [`${which} did not go to its end: ${run.halted}`],
  );
  return [
    ...(spoken[0] === spoken[1] ? [] : [`OLD spoke ${spoken[0]}, NEW ${spoken[1]}`]),
    ...(older.target === newer.target ? [] : [`OLD was of ${older.target}, NEW of ${newer.target}`]),
    ...(Date.parse(older.startedAt) <= Date.parse(newer.startedAt) ? [] : ["OLD is the later run"]),
    ...(shows(older) === shows(newer)
      ? []
      : [`only in ${shows(older) ? "OLD" : "NEW"} what is only believed could not fail`]),
    ...(older.profile === newer.profile ? [] : [`OLD is ${older.profile}, NEW ${newer.profile}`]),
    ...onlyTold("OLD", toldBefore, toldAfter),
    ...onlyTold("NEW", toldAfter, toldBefore),
    ...halted,
  ];
}

/** Holds a run against an earlier one. */
export function compareResults(older: RunResult, newer: RunResult): ResultComparison {
  const before = new Map(older.checks.map((check) => [keyOf(check), check]));
  const after = new Map(newer.checks.map((check) => [keyOf(check), check]));
  const pairs = [...after].flatMap(([key, now]) => {
    const then = before.get(key);
    return then ? [{ then, now }] : [];
  });
  const ofKind = (kind: Kind) =>
    pairs
      .filter(({ then, now }) => kindOf(standings[then.outcome], standings[now.outcome]) === kind)
      .flatMap(({ then, now }) => changeOf(then, now));
  const broken = ofKind("broken");
  const worse = ofKind("worse");
  const newlyUndecided = ofKind("newlyUndecided");
  const lost = [...before].flatMap(([key, check]) => (after.has(key) ? [] : changeOf(check, undefined)));
  const added = [...after].flatMap(([key, check]) => (before.has(key) ? [] : changeOf(undefined, check)));
  return {
    format: "skills-conformance-comparison/1",
    older: comparedRun(older),
    newer: comparedRun(newer),
    fixed: ofKind("fixed"),
    broken,
    worse,
    better: ofKind("better"),
    newlyUndecided,
    newlyDecided: ofKind("newlyDecided"),
    lost,
    added,
    caveats: caveatsOf(older, newer),
    exitCode: broken.length + lost.length > 0 ? 1 : worse.length + newlyUndecided.length > 0 ? 3 : 0,
  };
}
