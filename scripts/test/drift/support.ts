import { cp, mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Change } from "../../lib/drift/change.ts";
import type { Drift } from "../../lib/drift/watch.ts";
import { pathOf } from "../../lib/files.ts";

/** The official SDKs that the client's tests use. */
export const typeScriptSdks: readonly string[] = ["anthropic-sdk-1", "anthropic-sdk-0"].map((name) =>
  pathOf(`packages/client/node_modules/${name}`),
);

/** Returns each text once, in order. */
export function textsOf({ differences }: Drift): string[] {
  return [...new Set(differences.map(({ text }) => text))].sort();
}

/** Copies what the comparison reads of the repository. */
export async function copyRepository(folder: string): Promise<void> {
  for (const path of ["spec", "packages/mock/src/http/betas.ts"]) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await cp(pathOf(path), join(folder, path), {
      recursive: true,
      filter: (each) => !each.includes("node_modules"),
    });
  }
}

/** Makes the edits that a difference suggests. */
export async function applyChanges(folder: string, changes: readonly Change[]): Promise<void> {
  // From the end of each file, so that the numbers of the lines before stay right.
  for (const { file, line, replaced, lines } of changes.toSorted((a, b) => b.line - a.line)) {
    const path = join(folder, file);
    const all = (await readFile(path, "utf8")).split("\n");
    const added = lines?.split("\n") ?? [];
    if (replaced === undefined) all.splice(line, 0, ...added);
    else all.splice(line - 1, replaced.split("\n").length, ...added);
    await writeFile(path, all.join("\n"));
  }
}
