import type { Revision } from "@skills-api/spec";
import type { Outcome } from "./outcome.ts";
import type { CheckResult, RunResult } from "./result.ts";

/** The change of one check in one revision from one run to another. */
export interface CheckChange {
  /** Id of the check. */
  readonly id: string;
  /** The revision in which it was judged. */
  readonly revision: Revision;
  /** Its outcome in the older run; none for a new check. */
  readonly before?: Outcome;
  /** Its outcome in the newer run; none for a lost check. */
  readonly after?: Outcome;
  /** The finding of the newer run, if it is not a pass. */
  readonly detail?: string;
}

/** One of two compared runs. */
export type ComparedRun = Pick<RunResult, "runId" | "startedAt" | "target" | "profile">;

/** The differences between two runs, check by check, by id and revision. */
export interface ResultComparison {
  /** Name and version of this format. */
  readonly format: "skills-conformance-comparison/1";
  /** The older run. */
  readonly older: ComparedRun;
  /** The newer run. */
  readonly newer: ComparedRun;
  /** Fails or warns in the older run, holds in the newer. */
  readonly fixed: readonly CheckChange[];
  /** Fails in the newer run, and did not in the older. */
  readonly broken: readonly CheckChange[];
  /** Holds in the older run, warns in the newer: a promise that cannot fail a run is broken. */
  readonly worse: readonly CheckChange[];
  /** Fails in the older run, warns in the newer. */
  readonly better: readonly CheckChange[];
  /** Decided in the older run, not in the newer. */
  readonly newlyUndecided: readonly CheckChange[];
  /** Decided in the newer run, not in the older, and does not fail. */
  readonly newlyDecided: readonly CheckChange[];
  /** In the older run only. */
  readonly lost: readonly CheckChange[];
  /** In the newer run only. */
  readonly added: readonly CheckChange[];
  /** Reasons that a difference may come from the runs instead of the server. */
  readonly caveats: readonly string[];
  /** 1 if a check is broken or lost, 3 if one is worse or newly undecided, otherwise 0. */
  readonly exitCode: 0 | 1 | 3;
}

type Standing = "holds" | "warns" | "fails" | "undecided";

/** The standing of the server by each outcome, regardless of a baseline. */
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

function scenariosRun({ scenarios }: RunResult): Set<string> {
  const run = scenarios.filter(({ skipped }) => skipped === undefined);
  return new Set(run.map(({ id, revision }) => `${id} (${revision})`));
}

/** Names the first few scenarios that only one of two runs ran. */
function onlyRun(which: string, own: ReadonlySet<string>, other: ReadonlySet<string>): string[] {
  const only = [...own].filter((name) => !other.has(name));
  if (only.length === 0) return [];
  const more = only.length > 3 ? ` and ${only.length - 3} more` : "";
  return [`only ${which} ran ${only.slice(0, 3).join(", ")}${more}`];
}

/** Whether promises that are our belief alone could not fail a run. */
function showsProvisional({ checks }: RunResult): boolean {
  return checks.some(({ provisional }) => provisional);
}

function comparedRun({ runId, startedAt, target, profile }: RunResult): ComparedRun {
  return { runId, startedAt, target, profile };
}

function caveatsOf(older: RunResult, newer: RunResult): string[] {
  const tested = [older, newer].map(({ revisions }) => [...revisions].sort().join(" and "));
  const [ranBefore, ranAfter] = [scenariosRun(older), scenariosRun(newer)];
  const halted = (
    [
      ["OLD", older],
      ["NEW", newer],
    ] as const
  ).flatMap(([which, run]) => (run.halted === undefined ? [] : [`${which} stopped early: ${run.halted}`]));
  return [
    ...(tested[0] === tested[1] ? [] : [`OLD tested ${tested[0]}, NEW tested ${tested[1]}`]),
    ...(older.target === newer.target
      ? []
      : [`OLD ran against ${older.target}, NEW against ${newer.target}`]),
    ...(Date.parse(older.startedAt) <= Date.parse(newer.startedAt) ? [] : ["OLD is the later run"]),
    ...(showsProvisional(older) === showsProvisional(newer)
      ? []
      : [`provisional promises could fail only in ${showsProvisional(older) ? "NEW" : "OLD"}`]),
    ...(older.profile === newer.profile ? [] : [`OLD is ${older.profile}, NEW ${newer.profile}`]),
    ...onlyRun("OLD", ranBefore, ranAfter),
    ...onlyRun("NEW", ranAfter, ranBefore),
    ...halted,
  ];
}

/** Compares a run with an earlier one. */
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
