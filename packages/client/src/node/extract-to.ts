import type { Stats } from "node:fs";
import { link, lstat, mkdtemp, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { defaultMaxBytes, defaultMaxFiles, readZip } from "@skills-api/bundle";
import { assertExtractable, pathWithFolders } from "./assert-extractable.ts";
import { alreadyExistsError, hasCode } from "./fs-errors.ts";
import { makeFolder } from "./make-folder.ts";
import { archiveLimit, readChunks } from "./read-chunks.ts";

/** Options of {@link extractTo}. */
export interface ExtractToOptions {
  /**
   * Whether to replace existing files.
   *
   * @default false
   */
  overwrite?: boolean;
  /**
   * Upper limit, in bytes, for all files together, uncompressed.
   *
   * @default 31457280 (30 MiB, the API's limit for a skill)
   */
  maxBytes?: number;
  /**
   * Upper limit for the number of entries in the archive.
   *
   * @default 10000 (our choice)
   */
  maxEntries?: number;
}

function statIfExists(path: string): Promise<Stats | undefined> {
  return lstat(path).catch((error: unknown) => {
    if (hasCode(error, "ENOENT")) return undefined;
    throw error;
  });
}

/** Asserts that all files can be written inside the directory, before any is written. */
async function assertWritable(root: string, paths: readonly string[], overwrite: boolean): Promise<void> {
  for (const folder of new Set(paths.flatMap((path) => pathWithFolders(path).slice(0, -1)))) {
    const stats = await statIfExists(join(root, folder));
    // A symbolic link may point outside the directory.
    if (stats && !stats.isDirectory())
      throw new Error(`${join(root, folder)} is not a folder; nothing was written.`);
  }
  for (const path of paths) {
    const stats = await statIfExists(join(root, path));
    if (stats?.isDirectory()) throw new Error(`${join(root, path)} is a folder; nothing was written.`);
    if (stats && !overwrite) throw alreadyExistsError(join(root, path));
  }
}

/**
 * Extracts a download into a directory, which is created if needed. The paths are those of the archive
 * (`directory/my-skill/SKILL.md`).
 *
 * A file is executable (mode 0755, otherwise 0644) if it is in the archive.
 *
 * Writes nothing if a file already exists, or if the archive is invalid: also if its files are not in one
 * top-level folder, if that folder is hidden (`.git`), if a name is longer than 255 bytes, or if names are the
 * same for a file system that ignores case or normalizes Unicode. Never writes outside `directory`, unless
 * another process adds links to it meanwhile.
 *
 * @param download response of `versions.download`
 * @returns absolute paths of the files, in the order of the archive
 * @throws BundleError if the archive is invalid, unsafe or too large
 * @throws SkillsApiError if the download is interrupted
 * @throws Error if a file already exists, and for errors of `node:fs`
 *
 * @example
 * const download = await client.versions.download(id, { skill_id });
 * const paths = await extractTo(download, "skills");
 */
export async function extractTo(
  download: Response,
  directory: string,
  { overwrite = false, maxBytes = defaultMaxBytes, maxEntries = defaultMaxFiles }: ExtractToOptions = {},
): Promise<string[]> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of readChunks(download, archiveLimit(maxBytes, maxEntries))) chunks.push(chunk);
  const files = await readZip(Buffer.concat(chunks), { maxBytes, maxEntries });
  const paths = files.map(({ path }) => path);
  assertExtractable(paths);
  const root = resolve(directory);
  await assertWritable(root, paths, overwrite);
  await makeFolder(root);
  // On the same file system, so that the files only need renaming once all of them are on disk.
  const staging = await mkdtemp(join(root, ".skills-api-"));
  try {
    for (const [index, { bytes, executable }] of files.entries()) {
      await writeFile(join(staging, `${index}`), bytes, { mode: executable ? 0o755 : 0o644 });
    }
    const destinations = paths.map((path) => join(root, path));
    for (const [index, destination] of destinations.entries()) {
      await makeFolder(dirname(destination));
      // `rename` replaces a link instead of writing through it; `link` fails if the path exists.
      await (overwrite ? rename : link)(join(staging, `${index}`), destination);
    }
    return destinations;
  } finally {
    await rm(staging, { recursive: true, force: true });
  }
}
