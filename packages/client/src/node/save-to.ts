import { randomUUID } from "node:crypto";
import { open, rename, rm } from "node:fs/promises";
import { pipeline } from "node:stream/promises";
import { alreadyExistsError, isAlreadyExistsError } from "./already-exists.ts";
import { readChunks } from "./read-chunks.ts";

/** Options of {@link saveTo}. */
export interface SaveToOptions {
  /**
   * Whether to replace an existing file.
   *
   * @default false
   */
  overwrite?: boolean;
}

/**
 * Writes a download to a file, in bounded memory. An interrupted download leaves no new file behind, and does
 * not change an existing one.
 *
 * @param download response of `versions.download`
 * @throws SkillsApiError if the download is interrupted
 * @throws Error if the file already exists, and for errors of `node:fs`
 *
 * @example
 * await saveTo(await client.versions.download(id, { skill_id }), "my-skill.zip");
 */
export async function saveTo(
  download: Response,
  file: string,
  { overwrite = false }: SaveToOptions = {},
): Promise<void> {
  const destination = overwrite ? `${file}.${randomUUID()}.part` : file;
  const handle = await open(destination, "wx").catch(async (error: unknown) => {
    await download.body?.cancel();
    throw isAlreadyExistsError(error) ? alreadyExistsError(file, error) : error;
  });
  try {
    await pipeline(readChunks(download), handle.createWriteStream());
    if (overwrite) await rename(destination, file);
  } catch (error) {
    await rm(destination, { force: true });
    throw error;
  }
}
