import { appendFile, mkdir, stat, writeFile } from "node:fs/promises";
import { dirname, resolve } from "node:path";

/** What is given for a file to write to stdout instead. */
export const stdout = "-";

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}

/** Makes a folder and those on the way to it. Node's own way never ends in a file system that makes none. */
async function makeFolder(path: string): Promise<void> {
  const missing: string[] = [];
  for (let at = resolve(path); !(await exists(at)) && dirname(at) !== at; at = dirname(at))
    missing.unshift(at);
  for (const each of missing) {
    await mkdir(each).catch((error: NodeJS.ErrnoException) => {
      // Somebody else may have made it in the meantime.
      if (error.code !== "EEXIST") throw error;
    });
  }
}

/**
 * Makes sure that a file can be written, before the work whose result would otherwise be lost; `-` is stdout.
 *
 * @throws Error of `node:fs` when it cannot.
 */
export async function prepareFile(file: string): Promise<void> {
  if (file === stdout) return;
  await makeFolder(dirname(file));
  await appendFile(file, "");
}

/**
 * Writes a text to a file, and the folders on the way to it; `-` is stdout.
 *
 * @throws Error of `node:fs` when the file cannot be written.
 */
export async function writeText(file: string, text: string): Promise<void> {
  if (file === stdout) {
    process.stdout.write(text);
    return;
  }
  await makeFolder(dirname(file));
  await writeFile(file, text);
}
