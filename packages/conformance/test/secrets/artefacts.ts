import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { onTestFinished } from "vitest";
import type { RunResult } from "../../src/index.ts";
import { terminalReport } from "../../src/report/terminal.ts";
import { reportKinds, writeReport } from "../../src/report.ts";

/** Creates an empty folder, which is removed when the test ends. */
export async function emptyFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "conformance-secrets-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  return folder;
}

/** Writes a result in every report format. */
export async function writeAll(result: RunResult, folder: string): Promise<void> {
  await writeFile(join(folder, "terminal"), terminalReport(result, { color: true, verbose: true }));
  for (const kind of reportKinds) await writeReport(result, kind, join(folder, kind));
}

/** Returns the content of every file in a folder and its subfolders, by path. */
export async function filesIn(folder: string): Promise<[path: string, content: string][]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return Promise.all(
    paths.map(async (path): Promise<[string, string]> => [path, await readFile(path, "utf8")]),
  );
}

/** Formats that omit most findings; a badge contains no text from a server. */
const short: ReadonlySet<string> = new Set(["badge", "github", "markdown"]);

/** The files that contain all text from the server. */
export function showingAll(files: readonly [path: string, content: string][]): [string, string][] {
  return files.filter(([path]) => !short.has(basename(path)));
}
