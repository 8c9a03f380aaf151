import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { root } from "./files.ts";

/** Folders of published packages, and what a change of them changes for users. */
const published: Readonly<Record<string, string>> = {
  "spec/": "@skills-api/spec",
  "packages/bundle/src/": "@skills-api/bundle",
  "packages/client/src/": "@skills-api/client",
  "packages/mock/src/": "@skills-api/mock",
  "packages/conformance/src/": "@skills-api/conformance",
};

/** Returns the changeset to write for files that have changed; `undefined` if there is one, or none is needed. */
export function missingChangeset(changed: readonly string[]): string | undefined {
  if (changed.some((file) => /^\.changeset\/.+\.md$/.test(file))) return undefined;
  const packages = Object.entries(published).flatMap(([folder, name]) =>
    changed.some((file) => file.startsWith(folder)) ? [`"${name}": minor`] : [],
  );
  if (packages.length === 0) return undefined;
  return [
    "Users notice the change: add .changeset/NAME.md, with a sentence for them:",
    "---",
    ...packages,
    "---",
    "",
    "What is new.",
  ].join("\n");
}

/** Returns the files that differ from the last commit. */
export function changedFiles(): string[] {
  const status = execFileSync("git", ["status", "--porcelain", "--untracked-files=all"], {
    cwd: fileURLToPath(root),
    encoding: "utf8",
  });
  return status.split("\n").flatMap((line) => (line ? [line.slice(3)] : []));
}
