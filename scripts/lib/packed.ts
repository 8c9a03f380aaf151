import { execFile } from "node:child_process";
import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { pathOf } from "./files.ts";
import { packages } from "./rooms.ts";

const run = promisify(execFile);

/** Folders of the published packages, relative to the root. */
export const publishedPackages: readonly string[] = Object.values(packages).map(({ folder }) => folder);

/** The tarballs that would be published. */
export interface Tarballs {
  /** Path of each tarball by the folder of its package. */
  readonly files: ReadonlyMap<string, string>;
  /** Removes the temporary folder of the tarballs. */
  remove(): Promise<void>;
}

/** Packs the published packages, which must be built, into a temporary folder. */
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
