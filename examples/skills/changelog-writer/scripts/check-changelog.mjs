// node scripts/check-changelog.mjs [FILE]   checks the form of a changelog (references/style.md), CHANGELOG.md by default.
// Prints one line per finding. Exit code: 0 nothing found, 1 something found, 2 the file cannot be read.
import { readFileSync } from "node:fs";

const SECTIONS = ["Added", "Changed", "Deprecated", "Removed", "Fixed", "Security"];
const RELEASE =
  /^## \[?(?<version>(?<major>\d+)\.(?<minor>\d+)\.(?<patch>\d+)(?<pre>-[\w.-]+)?)\]? - (?<date>\d{4}-\d{2}-\d{2})$/;

const file = process.argv[2] ?? "CHANGELOG.md";
let text;
try {
  text = readFileSync(file, "utf8");
} catch (error) {
  console.error(`check-changelog: cannot read ${file} (${error.code}); name the changelog as the argument`);
  process.exit(2);
}
const findings = check(withoutCode(text.split(/\r?\n/)));
for (const { line, message } of findings) console.log(`${file}:${line}: ${message}`);
process.exitCode = findings.length > 0 ? 1 : 0;

/** Empties the lines of fenced code blocks, which may look like headings. */
function withoutCode(lines) {
  let fenced = false;
  return lines.map((content) => {
    const fence = /^\s*```/.test(content);
    if (fence) fenced = !fenced;
    return fence || fenced ? "" : content;
  });
}

function check(lines) {
  const headings = readHeadings(lines);
  const releases = headings.filter(({ level }) => level === 2);
  const found = [...releaseFindings(releases), ...sectionFindings(headings)];
  if (releases.length === 0)
    found.push({ line: 1, message: "no release; write one as ## 1.4.0 - 2026-03-02" });
  lines.forEach((content, i) => {
    if (/^[*+] /.test(content)) found.push({ line: i + 1, message: "list items start with -" });
    if (/^[-*+] (?:feat|fix|perf|chore|docs)(?:\(|!|:)/.test(content)) {
      found.push({ line: i + 1, message: "copied from a commit header; write what changes for the user" });
    }
  });
  return found.sort((a, b) => a.line - b.line);
}

/** Every heading with the number of list items directly below it. */
function readHeadings(lines) {
  const headings = [];
  lines.forEach((content, i) => {
    const match = /^(#{2,3}) (.*)$/.exec(content);
    if (match) headings.push({ line: i + 1, level: match[1].length, content, title: match[2], items: 0 });
    else if (/^[-*+] /.test(content) && headings.length > 0) headings.at(-1).items++;
  });
  return headings;
}

function* releaseFindings(releases) {
  let newer;
  for (const [i, { line, content }] of releases.entries()) {
    if (/^## (Unreleased|\[Unreleased\])$/.test(content)) {
      if (i > 0) yield { line, message: "Unreleased must be the first heading" };
      continue;
    }
    const release = RELEASE.exec(content)?.groups;
    if (!release || !isDate(release.date)) {
      yield { line, message: `"${content}" must look like ## 1.4.0 - 2026-03-02 (or ## Unreleased)` };
      continue;
    }
    if (newer && compare(release, newer) >= 0)
      yield { line, message: `${release.version} must be above ${newer.version}` };
    if (newer && release.date > newer.date)
      yield { line, message: `${release.date} is later than ${newer.version} above it` };
    newer = release;
  }
}

function* sectionFindings(headings) {
  let seen = [];
  for (const { line, level, title, items } of headings) {
    if (level === 2) {
      seen = [];
      continue;
    }
    if (!SECTIONS.includes(title))
      yield { line, message: `section "${title}" must be one of ${SECTIONS.join(", ")}` };
    else if (seen.includes(title))
      yield { line, message: `a second section ${title} in one release; join them` };
    if (items === 0) yield { line, message: `section "${title}" has no items; remove it` };
    seen.push(title);
  }
}

/** Order by number; among pre-releases of one number any order is accepted, only the release itself is last. */
function compare(a, b) {
  const byNumber = a.major - b.major || a.minor - b.minor || a.patch - b.patch;
  if (byNumber !== 0 || !(a.pre || b.pre)) return byNumber;
  return a.pre && a.version !== b.version ? -1 : 1;
}

function isDate(text) {
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
