import type { Counts } from "../results/counts.ts";
import { figuresOf, mergedById } from "../results/figures.ts";
import type { CheckResult, Figures, RunResult } from "../results/result.ts";
import type { Colors } from "./colors.ts";
import { percent, verdictOf } from "./verdict.ts";

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1)} s`;
}

function counts({ byOutcome }: Figures, paint: Colors): string {
  const [failed, expected, stale] = [byOutcome.fail, byOutcome["expected-fail"], byOutcome["stale-baseline"]];
  return [
    paint("green", `${byOutcome.pass} passed`),
    paint(failed > 0 ? "red" : "gray", `${failed} failed`),
    ...(expected > 0 ? [`${expected} failed as expected`] : []),
    ...(stale > 0 ? [paint("red", `${stale} stale in the baseline`)] : []),
    `${byOutcome.warn} warned`,
    `${byOutcome.indeterminate + byOutcome["not-run"]} undecided`,
    `${byOutcome.skip} skipped`,
  ].join(", ");
}

/** What was sent, against what was to be sent and what it might not exceed. */
function sentLines({ profile, plan, sent }: RunResult): string[] {
  const of = (name: keyof Counts) => (plan ? `${sent[name]} of ${plan.expected[name]}` : String(sent[name]));
  const bound = (name: "requests" | "creates") => (plan ? ` planned, bound ${plan.bound[name]}` : "");
  const requests = `  requests    ${of("requests")}${bound("requests")}`;
  if (profile === "read-only") return [requests];
  const uploads = `${of("refused")} refused uploads, ${of("versions")} versions`;
  return [requests, `  creates     ${of("creates")}${bound("creates")}; ${uploads}`];
}

/** Why checks were skipped, with their number: a run that conforms in a third says so. */
function skipReasons(checks: readonly CheckResult[]): string[] {
  const skipped = mergedById(checks).filter(({ outcome }) => outcome === "skip");
  const reasons = Map.groupBy(skipped, ({ own }) => {
    const details = own.map(({ findings }) => findings[0]?.detail ?? "no reason given");
    return [...new Set(details)].join("; ");
  });
  return [...reasons].map(([reason, group]) => `  skipped     ${group.length}: ${reason}`);
}

const colours = { good: "green", bad: "red", open: "yellow" } as const;

/** The last lines of a report: what was done, and what came of it. */
export function summaryLines(result: RunResult, paint: Colors): string[] {
  const { figures, checks, revisions, scenarios, halted } = result;
  const { tone, long } = verdictOf(result);
  const told = new Set(scenarios.map(({ id }) => id));
  const ran = new Set(scenarios.filter(({ skipped }) => !skipped).map(({ id }) => id));
  const each = revisions.map((revision) => {
    const own = figuresOf(checks.filter((check) => check.revision === revision));
    return `    ${own.checks} of ${revision}: ${counts(own, paint)}`;
  });
  return [
    `${result.target}, revision${revisions.length > 1 ? "s" : ""} ${revisions.join(" and ")}`,
    `  profile     ${result.profile}`,
    `  scenarios   ${ran.size} of ${told.size}, in ${seconds(result.duration)}`,
    ...sentLines(result),
    ...(halted ? [paint("yellow", `  stopped     ${halted}`)] : []),
    `  checks      ${figures.checks}: ${counts(figures, paint)}`,
    ...(revisions.length > 1 ? each : []),
    ...skipReasons(checks),
    `  divergence  ${percent(figures.divergence)} (failed of all checks)`,
    `  coverage    ${percent(figures.coverage)} (decided of all checks), ${percent(figures.liveVerified)} verified live`,
    `  verdict     ${paint(colours[tone], long)}`,
  ];
}
