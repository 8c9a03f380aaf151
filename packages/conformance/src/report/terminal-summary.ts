import type { RequestCounts } from "../results/counts.ts";
import { figuresOf, mergedById } from "../results/figures.ts";
import type { CheckResult, RunFigures, RunResult } from "../results/result.ts";
import type { Colors } from "./colors.ts";
import { percent, verdictOf } from "./verdict.ts";

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1)} s`;
}

function counts({ byOutcome }: RunFigures, colors: Colors): string {
  const [failed, expected, stale] = [byOutcome.fail, byOutcome["expected-fail"], byOutcome["stale-baseline"]];
  return [
    colors("green", `${byOutcome.pass} passed`),
    colors(failed > 0 ? "red" : "gray", `${failed} failed`),
    ...(expected > 0 ? [`${expected} failed as expected`] : []),
    ...(stale > 0 ? [colors("red", `${stale} stale in the baseline`)] : []),
    `${byOutcome.warn} warned`,
    `${byOutcome.indeterminate + byOutcome["not-run"]} undecided`,
    `${byOutcome.skip} skipped`,
  ].join(", ");
}

/** Returns the numbers of requests and skills that were sent, planned and allowed. */
function sentLines({ profile, plan, sent }: RunResult): string[] {
  const sentOfPlanned = (name: keyof RequestCounts) =>
    plan ? `${sent[name]} of ${plan.expected[name]}` : String(sent[name]);
  const limit = (name: "requests" | "creates") => (plan ? ` planned, limit ${plan.bound[name]}` : "");
  const requests = `  requests    ${sentOfPlanned("requests")}${limit("requests")}`;
  if (profile === "read-only") return [requests];
  const uploads = `${sentOfPlanned("refused")} rejected uploads, ${sentOfPlanned("versions")} versions`;
  return [requests, `  creates     ${sentOfPlanned("creates")}${limit("creates")}; ${uploads}`];
}

/** Returns the reasons for skipped checks, with the number of checks. */
function skipReasons(checks: readonly CheckResult[]): string[] {
  const skipped = mergedById(checks).filter(({ outcome }) => outcome === "skip");
  const reasons = Map.groupBy(skipped, ({ own: results }) => {
    const details = results.map(({ findings }) => findings[0]?.detail ?? "no reason given");
    return [...new Set(details)].join("; ");
  });
  return [...reasons].map(([reason, group]) => `  skipped     ${group.length}: ${reason}`);
}

const toneColors = { good: "green", bad: "red", open: "yellow" } as const;

/** Returns the last lines of a report: the numbers of the run, and the verdict. */
export function summaryLines(result: RunResult, colors: Colors): string[] {
  const { figures, checks, revisions, scenarios, halted } = result;
  const { tone, long } = verdictOf(result);
  const all = new Set(scenarios.map(({ id }) => id));
  const executed = new Set(scenarios.filter(({ skipped }) => !skipped).map(({ id }) => id));
  const byRevision = revisions.map((revision) => {
    const inRevision = figuresOf(checks.filter((check) => check.revision === revision));
    return `    ${inRevision.checks} of ${revision}: ${counts(inRevision, colors)}`;
  });
  return [
    `${result.target}, revision${revisions.length > 1 ? "s" : ""} ${revisions.join(" and ")}`,
    `  profile     ${result.profile}`,
    `  scenarios   ${executed.size} of ${all.size}, in ${seconds(result.duration)}`,
    ...sentLines(result),
    ...(halted ? [colors("yellow", `  stopped     ${halted}`)] : []),
    `  checks      ${figures.checks}: ${counts(figures, colors)}`,
    ...(revisions.length > 1 ? byRevision : []),
    ...skipReasons(checks),
    `  divergence  ${percent(figures.divergence)} of all checks failed`,
    `  coverage    ${percent(figures.coverage)} of all checks decided, ${percent(figures.liveVerified)} verified live`,
    `  verdict     ${colors(toneColors[tone], long)}`,
  ];
}
