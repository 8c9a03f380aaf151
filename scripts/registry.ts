import { parseArgs } from "node:util";
import { coverage } from "./lib/coverage.ts";
import { registryProblems } from "./lib/registry-problems.ts";
import { readSubject } from "./lib/subject.ts";

const { values } = parseArgs({ options: { print: { type: "boolean", default: false } } });

const subject = await readSubject();
if (values.print) for (const line of coverage(subject.registry)) console.log(line);
const problems = registryProblems(subject);
for (const problem of problems) console.error(problem);
if (problems.length > 0) process.exitCode = 1;
else {
  const { requirements } = subject.registry;
  const tested = requirements.filter(({ status }) => status === "tested").length;
  console.log(`The registry is whole: ${requirements.length} requirements, ${tested} of them tested.`);
}
