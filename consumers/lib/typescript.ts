import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Revision } from "@skills-api/spec";
import { build } from "esbuild";
import { expectWholeLife, programFor } from "./life.ts";
import { run } from "./run.ts";

const packageFolder = fileURLToPath(new URL("..", import.meta.url));

/**
 * Type-checks a program and the generated client that it imports, and expects a whole life of a skill of it.
 *
 * @param folder Contains the client.
 */
export async function expectTypeScriptLife(revision: Revision, folder: string, name: string): Promise<void> {
  await writeFile(join(folder, "program.ts"), await programFor(revision, name));
  await checkTypes(folder, "program.ts");
  const outfile = join(folder, "program.mjs");
  await build({
    ...{ bundle: true, format: "esm", platform: "node", logLevel: "error", outfile },
    entryPoints: [join(folder, "program.ts")],
  });
  await expectWholeLife(revision, (env) => run(process.execPath, [outfile], { env }));
}

/** @throws Error with the type errors of a file, and of those that it imports. */
export async function checkTypes(folder: string, file: string): Promise<void> {
  const compilerOptions = {
    ...{
      target: "es2022",
      module: "esnext",
      moduleResolution: "bundler",
      lib: ["es2022", "dom", "dom.iterable"],
    },
    ...{ strict: true, noEmit: true, skipLibCheck: true, allowImportingTsExtensions: true },
    typeRoots: [join(packageFolder, "node_modules/@types")],
    types: ["node"],
  };
  await writeFile(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions, files: [file] }));
  await run(join(packageFolder, "node_modules/.bin/tsc"), ["-p", folder]);
}
