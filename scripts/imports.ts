import { importProblems } from "./lib/import-problems.ts";
import { readPackages } from "./lib/read-packages.ts";

const packages = await readPackages();
const problems = packages.flatMap((each) => importProblems(each.modules, each));
for (const problem of problems) console.error(problem);
if (problems.length > 0) process.exitCode = 1;
else {
  const files = packages.reduce((sum, { modules }) => sum + modules.length, 0);
  console.log(`The imports of ${files} files in ${packages.length} packages point one way.`);
}
