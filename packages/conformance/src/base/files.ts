import { appendFile, mkdir, stat, writeFile } from "node:fs/promises";
import { dirname, resolve } from "node:path";

/** File argument that stands for stdout. */
export const stdoutPath = "-";

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}

/** Creates a folder and its missing parents. Node's `recursive` option never returns on some file systems. */
async function createFolder(path: string): Promise<void> {
  const missing: string[] = [];
  let folder = resolve(path);
  while (!(await exists(folder)) && dirname(folder) !== folder) {
    missing.unshift(folder);
    folder = dirname(folder);
  }
  for (const each of missing) {
    await mkdir(each).catch((error: NodeJS.ErrnoException) => {
      // Another process may have created it in the meantime.
      if (error.code !== "EEXIST") throw error;
    });
  }
}

/**
 * Creates a file and its folders before the work whose result goes there, so that the result is not lost if the
 * file cannot be written. `-` is stdout.
 *
 * @throws Error of `node:fs` if the file cannot be written.
 */
export async function prepareFile(file: string): Promise<void> {
  if (file === stdoutPath) return;
  await createFolder(dirname(file));
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
  await createFolder(dirname(file));
  await writeFile(file, text);
}
