// node scripts/collect-changes.mjs [--repo DIR] [--from REF] [--to REF]   what changed between two releases, as JSON.
// Without --from it starts at the newest tag before --to, or at the first commit. Exit code: 0, or 2 for bad input.
import { spawnSync } from "node:child_process";
import { parseArgs } from "node:util";
import { bumpFor, dropReverted, nextVersion, readCommit } from "./commits.mjs";

const USAGE = "usage: node scripts/collect-changes.mjs [--repo DIR] [--from REF] [--to REF]";

/** Thrown for invalid input. The message is one line. */
class InputError extends Error {}

try {
  const { values } = parseArgs({
    options: {
      repo: { type: "string", default: "." },
      from: { type: "string" },
      to: { type: "string", default: "HEAD" },
    },
  });
  console.log(JSON.stringify(collect(values), null, 2));
} catch (error) {
  if (!(error instanceof InputError) && !error.code?.startsWith("ERR_PARSE_ARGS")) throw error;
  console.error(`collect-changes: ${error.message}\n${USAGE}`);
  process.exitCode = 2;
}

function collect({ repo, from, to }) {
  if (git(repo, ["rev-parse", "--is-shallow-repository"]).trim() === "true") {
    throw new InputError(
      `${repo} is a shallow clone, its history is cut off; run git fetch --unshallow --tags first`,
    );
  }
  const end = resolve(repo, to, "--to");
  const start = from ?? newestTag(repo, end);
  const range = start === undefined ? end : `${resolve(repo, start, "--from")}..${end}`;
  const { kept, dropped } = dropReverted(readLog(repo, range).map(readCommit));
  const bump = bumpFor(kept);
  return {
    from: start ?? null,
    to,
    bump,
    next_version: nextVersion(start, bump),
    sections: bySection(kept),
    reverted: dropped.map(({ hash, summary }) => ({ hash, summary })),
    authors: [...new Set(kept.map(({ author }) => author))].sort(),
  };
}

function bySection(commits) {
  const sections = {};
  for (const { section, ...commit } of commits) {
    sections[section] ??= [];
    sections[section].push(commit);
  }
  return sections;
}

function newestTag(repo, end) {
  // A release is compared with the release before it, not with itself.
  const tagged = git(repo, ["tag", "--points-at", end]) !== "";
  const tag = spawnGit(repo, ["describe", "--tags", "--abbrev=0", tagged ? `${end}^` : end]);
  return tag.status === 0 ? tag.stdout.trim() : undefined;
}

function resolve(repo, ref, option) {
  const found = spawnGit(repo, ["rev-parse", "--verify", "--quiet", "--end-of-options", `${ref}^{commit}`]);
  if (found.status !== 0) throw new InputError(`${option}: "${ref}" is not a commit, tag or branch of ${repo}`);
  return found.stdout.trim();
}

/** The commits of the range from old to new, without merges. */
function readLog(repo, range) {
  const format = "--format=%H%n%aN%n%B";
  const log = git(repo, [
    "log",
    "-z",
    "--reverse",
    "--no-merges",
    "--no-show-signature",
    "--encoding=UTF-8",
    format,
    range,
    "--",
  ]);
  return log
    .split("\0")
    .filter(Boolean)
    .map((record) => {
      const [hash, author, ...message] = record.split("\n");
      return { hash, author, message: message.join("\n").trim() };
    });
}

function git(repo, args) {
  const { status, stdout, stderr } = spawnGit(repo, args);
  if (status !== 0) throw new InputError(stderr.trim().split("\n")[0]);
  return stdout;
}

function spawnGit(repo, args) {
  const run = spawnSync("git", ["-C", repo, ...args], { encoding: "utf8", maxBuffer: 1 << 30 });
  if (run.error?.code === "ENOENT") throw new InputError("git is not installed or not on the PATH");
  if (run.error) throw run.error;
  return run;
}
