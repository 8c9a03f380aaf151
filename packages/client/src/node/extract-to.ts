import type { Stats } from "node:fs";
import { link, lstat, mkdir, mkdtemp, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { BundleError, defaultMaxBytes, defaultMaxFiles, readZip } from "@skills-api/bundle";
import { chunksOf } from "./body.ts";
import { existing } from "./existing.ts";

export interface ExtractOptions {
  /** Whether to replace files that are there. Default `false`. */
  overwrite?: boolean;
  /** Most bytes of all files together, uncompressed. Default 30 MiB, the API's limit for a skill. */
  maxBytes?: number;
  /** Most entries of the archive. Default 10,000, our choice. */
  maxEntries?: number;
}

/** What an archive may hold for each entry beside its content: headers and names. */
const bytesPerEntry = 1024;

async function archiveOf(download: Response, limit: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunksOf(download)) {
    size += chunk.length;
    // Not `>`: a limit that is no number would be none.
    if (!(size <= limit)) {
      throw new BundleError(
        "too_large",
        `The archive is larger than ${limit} bytes; maxBytes allows no more.`,
      );
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function statsOf(path: string): Promise<Stats | undefined> {
  return lstat(path).catch((error: unknown) => {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return undefined;
    throw error;
  });
}

/** Folders that lead to a path, outermost first. */
function foldersOf(path: string): string[] {
  const segments = path.split("/").slice(0, -1);
  return segments.map((_, index) => segments.slice(0, index + 1).join("/"));
}

/** Makes sure, before anything is written, that all of it has a place within the directory. */
async function assertFree(root: string, paths: readonly string[], overwrite: boolean): Promise<void> {
  for (const folder of new Set(paths.flatMap(foldersOf))) {
    const stats = await statsOf(join(root, folder));
    // A symbolic link may lead out of the directory.
    if (stats && !stats.isDirectory())
      throw new Error(`${join(root, folder)} is not a folder; nothing was written.`);
  }
  for (const path of paths) {
    const stats = await statsOf(join(root, path));
    if (stats?.isDirectory()) throw new Error(`${join(root, path)} is a folder; nothing was written.`);
    if (stats && !overwrite) throw existing(join(root, path));
  }
}

/**
 * Unpacks a download into a directory, which is made when there is none. The files stand in a folder of
 * their own, as in the archive (`directory/my-skill/SKILL.md`). Nothing is written outside of `directory`,
 * unless somebody else puts links into it meanwhile, and nothing at all when the archive is not sound or a
 * file is in the way.
 *
 * @returns the absolute paths of the files, in the order of the archive
 * @throws BundleError for an archive that is broken, hostile or too large; Error when a file is in the way,
 * and of `node:fs`; SkillsApiError when the download breaks off
 */
export async function extractTo(
  download: Response,
  directory: string,
  { overwrite = false, maxBytes = defaultMaxBytes, maxEntries = defaultMaxFiles }: ExtractOptions = {},
): Promise<string[]> {
  const archive = await archiveOf(download, maxBytes + maxEntries * bytesPerEntry);
  const files = await readZip(archive, { maxBytes, maxEntries });
  const root = resolve(directory);
  await assertFree(
    root,
    files.map(({ path }) => path),
    overwrite,
  );
  await mkdir(root, { recursive: true });
  // On the same file system, so that files only change their names once all of them are on disk.
  const staging = await mkdtemp(join(root, ".skills-api-"));
  try {
    for (const [index, { bytes }] of files.entries()) await writeFile(join(staging, `${index}`), bytes);
    const targets = files.map(({ path }) => join(root, path));
    for (const [index, target] of targets.entries()) {
      await mkdir(dirname(target), { recursive: true });
      // `rename` replaces a link and does not write through it; `link` refuses what is there.
      await (overwrite ? rename : link)(join(staging, `${index}`), target);
    }
    return targets;
  } finally {
    await rm(staging, { recursive: true, force: true });
  }
}
