import { randomUUID } from "node:crypto";
import { open, rename, rm } from "node:fs/promises";
import { pipeline } from "node:stream/promises";
import { alreadyExistsError, hasCode } from "./fs-errors.ts";
import { archiveLimit, readChunks } from "./read-chunks.ts";

/** Options of {@link saveTo}. */
export interface SaveToOptions {
  /**
   * Whether to replace an existing file.
   *
   * @default false
   */
  overwrite?: boolean;
  /**
   * Upper limit, in bytes, for the archive.
   *
   * @default 41697280 (30 MiB, the API's limit for a skill, and 1 KiB for each of 10,000 entries)
   */
  maxBytes?: number;
}

/**
 * Writes a download to a file, in bounded memory. An interrupted download leaves no new file behind, and does
 * not change an existing one.
 *
 * @param download response of `versions.download`
 * @throws BundleError `too_large` if the archive exceeds `maxBytes`
 * @throws SkillsApiError if the download is interrupted
 * @throws Error if the file already exists, and for errors of `node:fs`
 *
 * @example
 * await saveTo(await client.versions.download(id, { skill_id }), "my-skill.zip");
 */
export async function saveTo(
  download: Response,
  file: string,
  { overwrite = false, maxBytes = archiveLimit() }: SaveToOptions = {},
): Promise<void> {
  const destination = overwrite ? `${file}.${randomUUID()}.part` : file;
  const handle = await open(destination, "wx").catch(async (error: unknown) => {
    await download.body?.cancel();
    throw hasCode(error, "EEXIST") ? alreadyExistsError(file, error) : error;
  });
  try {
    await pipeline(readChunks(download, maxBytes), handle.createWriteStream());
    if (overwrite) await rename(destination, file);
  } catch (error) {
    await rm(destination, { force: true });
    throw error;
  }
}
