import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Revision } from "@skills-api/spec";
import { programFor } from "./life.ts";
import { run } from "./run.ts";

/**
 * Builds a program with the generated client that it imports, and returns its path.
 *
 * @param folder The root of a Go module that has the client.
 */
export async function buildGo(revision: Revision, folder: string, name: string): Promise<string> {
  const main = join(folder, "cmd/program");
  await mkdir(main, { recursive: true });
  await writeFile(join(main, "main.go"), await programFor(revision, name));
  await run("go", ["mod", "tidy"], { cwd: folder });
  await run("go", ["build", "-o", "program", "./cmd/program"], { cwd: folder });
  return join(folder, "program");
}
