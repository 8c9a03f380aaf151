import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { onTestFinished } from "vitest";
import { type RunResult, reportKinds, writeReport } from "../../src/index.ts";
import { terminalReport } from "../../src/report/terminal.ts";

/** An empty folder, until the test ends. */
export async function emptyFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "conformance-secrets-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  return folder;
}

/** Writes a result in every form that there is. */
export async function writeAll(result: RunResult, folder: string): Promise<void> {
  await writeFile(join(folder, "terminal"), terminalReport(result, { color: true, verbose: true }));
  for (const kind of reportKinds) await writeReport(result, kind, join(folder, kind));
}

/** Every file in a folder, and in those within it, by its path. */
export async function filesIn(folder: string): Promise<[path: string, content: string][]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return Promise.all(
    paths.map(async (path): Promise<[string, string]> => [path, await readFile(path, "utf8")]),
  );
}

/** Kinds that leave most findings out; a badge has no text of a server at all. */
const short: ReadonlySet<string> = new Set(["badge", "github", "markdown"]);

/** Those of the files that show everything a server has said. */
export function showingAll(files: readonly [path: string, content: string][]): [string, string][] {
  return files.filter(([path]) => !short.has(basename(path)));
}
