import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { promisify } from "node:util";
import { pathOf, root } from "./lib/files.ts";
import { hitsIn, wordProblems } from "./lib/word-problems.ts";
import { isRead, wordList } from "./lib/words.ts";

const { stdout } = await promisify(execFile)(
  "git",
  ["ls-files", "-z", "--cached", "--others", "--exclude-standard"],
  {
    cwd: root,
  },
);
const paths = stdout.split("\0").filter(isRead);
const hits = await Promise.all(
  paths.map(async (path) => {
    // A file that was deleted and not yet committed is still listed.
    const text = await readFile(pathOf(path), "utf8").catch(() => undefined);
    return text === undefined ? [] : hitsIn(path, text, wordList);
  }),
);
const problems = wordProblems(hits.flat(), wordList);
for (const problem of problems) console.error(problem);
if (problems.length > 0) {
  console.error(
    `${problems.length} words to replace. The list and its exceptions stand in scripts/lib/words.ts.`,
  );
  process.exitCode = 1;
} else {
  console.log(`${paths.length} files have none of the words in scripts/lib/words.ts.`);
}
