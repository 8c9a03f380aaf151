// Reads commit messages by the rules of references/commit-messages.md.

const HEADER = /^(?<type>[a-z]+)(?:\((?<scope>[^()]+)\))?(?<breaking>!)?: +(?<summary>\S.*)$/i;
const REVERTED = /^This reverts commit ([0-9a-f]{7,64})\b/m;

const SECTION = {
  feat: "Added",
  fix: "Fixed",
  perf: "Changed",
  deprecate: "Deprecated",
  remove: "Removed",
  security: "Security",
};
const INTERNAL = ["build", "chore", "ci", "docs", "refactor", "style", "test"];

/** Adds the content of the message to { hash, author, message }: section, scope, summary, breaking, issues, reverts. */
export function readCommit({ hash, author, message }) {
  const [subject, ...rest] = message.split("\n");
  const body = rest.join("\n");
  const header = HEADER.exec(subject)?.groups;
  const note = /^BREAKING[ -]CHANGE: +(.+(?:\n(?![A-Za-z-]+(?:: | #)).+)*)/m
    .exec(body)?.[1]
    .replace(/\n/g, " ");
  return {
    hash: hash.slice(0, 12),
    author,
    section: sectionOf(header, note),
    ...(header?.scope && { scope: header.scope }),
    summary: header?.summary ?? subject,
    ...((note ?? header?.breaking) && { breaking: note ?? header.summary }),
    issues: [...new Set(message.match(/(?<![\w/&])#\d+\b/g))],
    ...(REVERTED.test(body) && { reverts: REVERTED.exec(body)[1] }),
  };
}

/** Splits off commits that were reverted, with their reverts. `commits` goes from old to new. */
export function dropReverted(commits) {
  const gone = new Set();
  // From the newest back, so that a revert which was itself reverted leaves the first commit in place.
  for (const commit of commits.toReversed()) {
    if (!commit.reverts || gone.has(commit)) continue;
    const target = commits.find(
      ({ hash }) => commit.reverts.startsWith(hash) || hash.startsWith(commit.reverts),
    );
    if (target && !gone.has(target)) gone.add(commit).add(target);
  }
  return {
    kept: commits.filter((commit) => !gone.has(commit)),
    dropped: commits.filter((commit) => gone.has(commit)),
  };
}

/** The smallest step a version must take for these commits: "major", "minor", "patch" or "none". */
export function bumpFor(commits) {
  if (commits.some(({ breaking }) => breaking !== undefined)) return "major";
  if (commits.some(({ section }) => ["Added", "Deprecated"].includes(section))) return "minor";
  // Commits that are not known to be internal may affect users.
  return commits.some(({ section }) => section !== "internal") ? "patch" : "none";
}

/** The version after `tag`, or null if the tag is not a version. Below 1.0.0 a breaking change moves the minor number. */
export function nextVersion(tag, bump) {
  const match = /^(\D*)(\d+)\.(\d+)\.(\d+)$/.exec(tag ?? "");
  if (!match) return null;
  const [prefix, major, minor, patch] = [match[1], ...match.slice(2).map(Number)];
  if (bump === "none") return tag;
  if (bump === "major" && major > 0) return `${prefix}${major + 1}.0.0`;
  if (bump === "patch") return `${prefix}${major}.${minor}.${patch + 1}`;
  return `${prefix}${major}.${minor + 1}.0`;
}

function sectionOf(header, note) {
  const type = header?.type.toLowerCase();
  if (Object.hasOwn(SECTION, type)) return SECTION[type];
  if (INTERNAL.includes(type)) return (note ?? header.breaking) ? "Changed" : "internal";
  return "unclassified";
}
