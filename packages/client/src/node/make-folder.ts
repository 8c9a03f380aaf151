import { mkdir, stat } from "node:fs/promises";
import { dirname, resolve } from "node:path";

function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}

/**
 * Creates a folder and those that contain it. The `recursive` of `node:fs` never ends on a file system that does not
 * create folders, such as `/proc`.
 *
 * @throws Error if a folder cannot be created
 */
export async function makeFolder(path: string): Promise<void> {
  const missing: string[] = [];
  for (let at = resolve(path); !(await exists(at)) && dirname(at) !== at; at = dirname(at)) {
    missing.unshift(at);
  }
  for (const folder of missing) {
    await mkdir(folder).catch(async (error: NodeJS.ErrnoException) => {
      // Another process may have created it meanwhile. A link to nothing is not a folder.
      if (await exists(folder)) return;
      throw new Error(`The folder ${folder} cannot be created: ${error.message}`, { cause: error });
    });
  }
}
