import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, relative } from "node:path";
import { fileURLToPath } from "node:url";

/** The root of the repository. */
export const root: URL = new URL("../../", import.meta.url);

/** A file that is made from others: where it stands and what it has to say. */
export interface GeneratedFile {
  readonly path: string;
  readonly content: string;
}

export function pathOf(file: string): string {
  return fileURLToPath(new URL(file, root));
}

async function current(path: string): Promise<string | undefined> {
  return readFile(path, "utf8").catch(() => undefined);
}

/** Writes the files that differ from what is on disk, or with `check` only names them. */
export async function update(files: readonly GeneratedFile[], check: boolean): Promise<string[]> {
  const changed: string[] = [];
  for (const { path, content } of files) {
    if ((await current(path)) === content) continue;
    changed.push(relative(fileURLToPath(root), path));
    if (check) continue;
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, content);
  }
  return changed;
}
