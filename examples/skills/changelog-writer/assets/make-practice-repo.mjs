// node assets/make-practice-repo.mjs [FILE]   writes the practice repository; its commits have the same hashes each time.
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { devNull, tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

/** Messages from old to new; a `tag` names the release that ends with the commit. */
const HISTORY = [
  { message: "feat: show the tide of one harbour" },
  { message: "docs: explain where the tables come from" },
  { message: "fix: print low water below zero with a sign", tag: "v1.0.0" },
  { message: "feat(harbours): search harbours by name\n\nAccents and case do not matter.\n\nCloses #4" },
  { message: "fix(tables): read tables with Windows line ends\n\nFixes #7, see also #5", author: "Bo" },
  { message: "test: cover a leap day" },
  { message: "perf: load only the month that is shown", tag: "v1.1.0" },
  { message: "feat: colour the curve by height", author: "Bo" },
  { message: (hashes) => `Revert "feat: colour the curve by height"\n\nThis reverts commit ${hashes[7]}.` },
  { message: "feat: remember the last harbour" },
  { message: (hashes) => `Revert "feat: remember the last harbour"\n\nThis reverts commit ${hashes[9]}.` },
  { message: (hashes) => `Reapply "feat: remember the last harbour"\n\nThis reverts commit ${hashes[10]}.` },
  {
    message:
      "feat(output)!: print heights in metres\n\n" +
      "BREAKING CHANGE: heights are metres instead of feet; pass --feet\nfor the old figures.\n\nCloses #12",
  },
  { message: "fix: accept harbour names with an apostrophe\n\nCloses #15", author: "Bo" },
  { message: "Update the list of harbours" },
  { message: "chore: tidy the build" },
];
const FIRST_SECOND = Date.UTC(2026, 0, 5, 9) / 1000;
const DAY = 86_400;

const target = resolve(process.argv[2] ?? fileURLToPath(new URL("practice.bundle", import.meta.url)));
const repo = mkdtempSync(join(tmpdir(), "practice-"));
try {
  git(["init", "--quiet", "--object-format=sha1", "--initial-branch=main"]);
  const hashes = [];
  for (const [i, { message, author = "Ada", tag }] of HISTORY.entries()) {
    writeFileSync(join(repo, "notes.txt"), `Step ${i + 1}\n`);
    git(["add", "notes.txt"]);
    const text = typeof message === "string" ? message : message(hashes);
    git(["commit", "--quiet", "--message", text], identity(author, FIRST_SECOND + i * DAY));
    hashes.push(git(["rev-parse", "HEAD"]).trim());
    if (tag) git(["tag", tag]);
  }
  git([
    "-c",
    "pack.compression=0",
    "-c",
    "pack.threads=1",
    "bundle",
    "create",
    "--quiet",
    target,
    "HEAD",
    "main",
    "--tags",
  ]);
} finally {
  rmSync(repo, { recursive: true, force: true });
}

function identity(name, second) {
  const who = { NAME: name, EMAIL: `${name.toLowerCase()}@example.com`, DATE: `${second} +0000` };
  return Object.fromEntries(
    ["AUTHOR", "COMMITTER"].flatMap((role) =>
      Object.entries(who).map(([key, value]) => [`GIT_${role}_${key}`, value]),
    ),
  );
}

/** Runs git without the settings of the user or the machine: they may sign, hook or rewrite. */
function git(args, env = {}) {
  const isolated = {
    ...process.env,
    GIT_CONFIG_GLOBAL: devNull,
    GIT_CONFIG_NOSYSTEM: "1",
    GIT_DIR: join(repo, ".git"),
    ...env,
  };
  return execFileSync("git", args, { cwd: repo, env: isolated, encoding: "utf8" });
}
