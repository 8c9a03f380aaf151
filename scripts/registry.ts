import { parseArgs } from "node:util";
import { registryProblems, type Subject } from "./lib/registry-problems.ts";
import { readSubject } from "./lib/subject.ts";

const { values } = parseArgs({ options: { print: { type: "boolean", default: false } } });

function print({ registry, revisions }: Subject): void {
  const rows = registry.scenarioTable.filter((row) => revisions.some((revision) => row.evidence[revision]));
  for (const { n, scenario } of rows) {
    console.log(`${n}  ${scenario}`);
    for (const { id, status, reason } of registry.requirements.filter(({ covers }) => covers.includes(n))) {
      console.log(`     ${status.padEnd(9)} ${id}${reason ? `: ${reason}` : ""}`);
    }
  }
}

const subject = await readSubject();
if (values.print) print(subject);
const problems = registryProblems(subject);
for (const problem of problems) console.error(problem);
if (problems.length > 0) process.exitCode = 1;
else {
  const { requirements } = subject.registry;
  const tested = requirements.filter(({ status }) => status === "tested").length;
  console.log(`The registry is whole: ${requirements.length} requirements, ${tested} of them tested.`);
}
