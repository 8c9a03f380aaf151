import { constants, existsSync, mkdirSync, openSync, statSync } from "node:fs";
import { appendFile, writeFile } from "node:fs/promises";
import { dirname, resolve } from "node:path";

/** File argument that stands for stdout. */
export const stdoutPath = "-";

/**
 * Creates a folder and its missing parents. Node's `recursive` option never returns on file systems that create no
 * folders, such as `/proc`.
 *
 * @param mode Permissions of every folder that is created.
 * @throws Error of `node:fs` if one cannot be created.
 */
export function createFolder(path: string, mode?: number): void {
  const missing: string[] = [];
  let folder = resolve(path);
  while (!existsSync(folder) && dirname(folder) !== folder) {
    missing.unshift(folder);
    folder = dirname(folder);
  }
  for (const each of missing) {
    try {
      mkdirSync(each, { mode });
    } catch (error) {
      // Another process may have created it in the meantime. A link to nothing is not a folder.
      if (!existsSync(each)) throw error;
    }
  }
}

/**
 * Opening a named pipe waits for a program that reads it, which may never come.
 *
 * @throws Error of `node:fs` if nothing reads the pipe.
 */
function assertPipeHasReader(file: string): void {
  if (!statSync(file, { throwIfNoEntry: false })?.isFIFO()) return;
  // Stays open until the process ends: the reader would take a close for the end of the text.
  openSync(file, constants.O_WRONLY | constants.O_NONBLOCK);
}

/**
 * Creates a file and its folders before the work whose result goes there, so that the result is not lost if the
 * file cannot be written. `-` is stdout.
 *
 * @throws Error of `node:fs` if the file cannot be written.
 */
export async function prepareFile(file: string): Promise<void> {
  if (file === stdoutPath) return;
  createFolder(dirname(file));
  assertPipeHasReader(file);
  await appendFile(file, "");
}

/**
 * Writes text to a file and creates its missing folders. `-` is stdout.
 *
 * @throws Error of `node:fs` if the file cannot be written.
 */
export async function writeText(file: string, text: string): Promise<void> {
  if (file === stdoutPath) {
    process.stdout.write(text);
    return;
  }
  createFolder(dirname(file));
  assertPipeHasReader(file);
  await writeFile(file, text);
}
