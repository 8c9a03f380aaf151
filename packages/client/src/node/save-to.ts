import { randomUUID } from "node:crypto";
import { open, rename, rm } from "node:fs/promises";
import { pipeline } from "node:stream/promises";
import { chunksOf } from "./body.ts";
import { existing, isExisting } from "./existing.ts";

export interface SaveOptions {
  /** Whether to replace the file if there is one. Default `false`. */
  overwrite?: boolean;
}

/**
 * Writes a download to a file, in bounded memory. A download that breaks off leaves nothing behind, and a
 * file that was to be replaced as it was.
 *
 * @throws Error when there is such a file, and of `node:fs`; SkillsApiError when the download breaks off
 */
export async function saveTo(
  download: Response,
  file: string,
  { overwrite = false }: SaveOptions = {},
): Promise<void> {
  const target = overwrite ? `${file}.${randomUUID()}.part` : file;
  const handle = await open(target, "wx").catch(async (error: unknown) => {
    await download.body?.cancel();
    throw isExisting(error) ? existing(file, error) : error;
  });
  try {
    await pipeline(chunksOf(download), handle.createWriteStream());
    if (overwrite) await rename(target, file);
  } catch (error) {
    await rm(target, { force: true });
    throw error;
  }
}
