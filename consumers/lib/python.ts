import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Revision } from "@skills-api/spec";
import { expectWholeLife, programFor } from "./life.ts";
import { run } from "./run.ts";

/**
 * Runs a program with the generated client that it imports, and expects a whole life of a skill of it.
 *
 * @param folder Contains the client as a package.
 * @param bin Programs of the environment that has what the client imports.
 */
export async function expectPythonLife(
  revision: Revision,
  { folder, bin }: { readonly folder: string; readonly bin: string },
  name: string,
): Promise<void> {
  await writeFile(join(folder, "program.py"), await programFor(revision, name));
  await expectWholeLife(revision, (env) => run(join(bin, "python"), ["program.py"], { cwd: folder, env }));
}
