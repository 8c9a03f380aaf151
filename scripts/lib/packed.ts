import { execFile } from "node:child_process";
import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { pathOf } from "./files.ts";

const run = promisify(execFile);

/** Folders of the packages that are published, from the root on. */
export const publishedPackages = [
  "spec",
  "packages/bundle",
  "packages/client",
  "packages/mock",
  "packages/conformance",
] as const;

/** Tarballs as they would be published, by folder, in a temporary folder that {@link Tarballs.remove} takes away. */
export interface Tarballs {
  readonly files: ReadonlyMap<string, string>;
  remove(): Promise<void>;
}

/** Packs built packages. */
export async function packAll(): Promise<Tarballs> {
  const folder = await mkdtemp(join(tmpdir(), "skills-api-packed-"));
  const files = new Map<string, string>();
  for (const name of publishedPackages) {
    const before = new Set(await readdir(folder));
    await run("pnpm", ["pack", "--pack-destination", folder], { cwd: pathOf(name) });
    const file = (await readdir(folder)).find((each) => !before.has(each));
    if (!file) throw new Error(`pnpm pack wrote no tarball for ${name}`);
    files.set(name, join(folder, file));
  }
  return { files, remove: () => rm(folder, { recursive: true }) };
}
