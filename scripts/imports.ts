import { join } from "node:path";
import { pathOf } from "./lib/files.ts";
import { importProblems } from "./lib/import-problems.ts";
import { readModules } from "./lib/modules.ts";
import { packages } from "./lib/rooms.ts";

const checked = await Promise.all(
  Object.values(packages).map(async (pack) => {
    const modules = await readModules(join(pathOf(pack.folder), pack.source));
    return { files: modules.length, problems: importProblems(modules, pack) };
  }),
);
const problems = checked.flatMap((each) => each.problems);
for (const problem of problems) console.error(problem);
if (problems.length > 0) process.exitCode = 1;
else {
  const files = checked.reduce((sum, each) => sum + each.files, 0);
  console.log(`The imports of ${files} files in ${checked.length} packages point one way.`);
}
