import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, relative } from "node:path";
import { fileURLToPath } from "node:url";

/** The root of the repository. */
export const root: URL = new URL("../../", import.meta.url);

export interface GeneratedFile {
  readonly path: string;
  readonly content: string;
}

/** Returns the absolute path of a file, given its path from the root. */
export function pathOf(file: string): string {
  return fileURLToPath(new URL(file, root));
}

async function readIfExists(path: string): Promise<string | undefined> {
  return readFile(path, "utf8").catch(() => undefined);
}

/**
 * Writes the files that differ from those on disk.
 *
 * @param check - Write nothing.
 * @returns the paths of the files that differ, relative to the root
 */
export async function writeChanged(files: readonly GeneratedFile[], check: boolean): Promise<string[]> {
  const changed: string[] = [];
  for (const { path, content } of files) {
    if ((await readIfExists(path)) === content) continue;
    changed.push(relative(fileURLToPath(root), path));
    if (check) continue;
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, content);
  }
  return changed;
}
