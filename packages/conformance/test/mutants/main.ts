import { mkdir, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { parseArgs } from "node:util";
import { type Revision, revisions } from "@skills-api/spec";
import { everyCheck } from "../support/revisions.ts";
import { judge, type Verdict } from "./judge.ts";
import { wireMutants } from "./wire/index.ts";

const { values: options } = parseArgs({
  options: {
    whole: { type: "boolean", default: false },
    group: { type: "string", multiple: true },
    id: { type: "string", multiple: true },
    out: { type: "string", default: "reports/mutants.json" },
  },
});

const groupOf = (id: string) => id.split(".")[0] ?? "";
const chosen = wireMutants.filter(
  ({ id }) =>
    (options.group === undefined || options.group.includes(groupOf(id))) &&
    (options.id === undefined || options.id.includes(id)),
);
const chosenGroups = [...new Set(chosen.map(({ id }) => groupOf(id)))];

function table(name: string, verdicts: readonly Verdict[]): string {
  const caught = verdicts.filter(({ failed }) => failed.length > 0);
  const undecided = verdicts.filter(({ failed, undecided: lost }) => failed.length === 0 && lost.length > 0);
  const counts = caught.map(({ failed }) => failed.length);
  const numbers = [
    verdicts.length,
    caught.length,
    undecided.length,
    verdicts.length - caught.length - undecided.length,
    median(counts),
    Math.max(0, ...counts),
  ];
  return [name.padEnd(12), ...numbers.map((number) => String(number).padStart(9))].join("  ");
}

function median(counts: readonly number[]): number {
  return [...counts].sort((one, other) => one - other)[Math.floor(counts.length / 2)] ?? 0;
}

const heads = ["judged", "caught", "undecided", "survived", "median", "worst"];
console.log(["group".padEnd(12), ...heads.map((head) => head.padStart(9))].join("  "));
const all: Verdict[] = [];
for (const group of chosenGroups) {
  const verdicts: Verdict[] = [];
  for (const mutant of chosen.filter(({ id }) => groupOf(id) === group)) {
    verdicts.push(...(await judge(mutant, { whole: options.whole })));
  }
  console.log(table(group, verdicts));
  for (const { mutant, revision, failed, undecided, error } of verdicts) {
    if (error) console.log(`  ${mutant} in ${revision}: ${error}`);
    else if (failed.length === 0 && undecided.length > 0)
      console.log(`  ${mutant} in ${revision}: ${undecided.length} checks undecided`);
    else if (failed.length === 0) console.log(`  ${mutant} survived in ${revision}`);
  }
  all.push(...verdicts);
}
console.log(table("all", all));

/** Returns, for each requirement of a revision, the mutants that its check failed for. */
function caughtBy(revision: Revision): Record<string, readonly string[]> {
  const verdicts = all.filter((verdict) => verdict.revision === revision);
  const caught = (id: string) => verdicts.filter(({ failed }) => failed.some(({ check }) => check === id));
  return Object.fromEntries(everyCheck(revision).map((id) => [id, caught(id).map(({ mutant }) => mutant)]));
}

const report = {
  mutants: Object.fromEntries(chosen.map(({ id, description }) => [id, description])),
  verdicts: all,
  requirements: Object.fromEntries(revisions.map((revision) => [revision, caughtBy(revision)])),
};
await mkdir(dirname(options.out), { recursive: true });
await writeFile(options.out, `${JSON.stringify(report, null, 2)}\n`);
process.exitCode = all.length === 0 || all.some(({ error }) => error) ? 2 : 0;
