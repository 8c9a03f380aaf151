import { parseArgs } from "node:util";
import { coverageLines } from "./lib/coverage.ts";
import { readRegistryInput } from "./lib/registry-input.ts";
import { registryProblems } from "./lib/registry-problems.ts";

const { values } = parseArgs({ options: { print: { type: "boolean", default: false } } });

const input = await readRegistryInput();
if (values.print) for (const line of coverageLines(input.registry)) console.log(line);
const problems = registryProblems(input);
for (const problem of problems) console.error(problem);
if (problems.length > 0) process.exitCode = 1;
else {
  const { requirements } = input.registry;
  const tested = requirements.filter(({ status }) => status === "tested").length;
  console.log(`The registry is valid: ${requirements.length} requirements, ${tested} of them tested.`);
}
