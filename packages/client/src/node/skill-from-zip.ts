import { openAsBlob } from "node:fs";
import { stat } from "node:fs/promises";
import { basename } from "node:path";
import { namedFile } from "./named-file.ts";

/**
 * Returns a zip archive on disk as a skill, for `create({ files })`. The content is read while it is sent, so
 * the file must not change until then.
 *
 * @param file path of the archive. Its name is sent with `.zip` at the end, appended if missing.
 * @throws Error if the file is not a zip archive, and for errors of `node:fs`
 *
 * @example
 * await client.create({ files: await skillFromZip("my-skill.zip") });
 */
export async function skillFromZip(file: string): Promise<File[]> {
  // The error of `openAsBlob` for a missing file does not name it.
  const isFile = (await stat(file)).isFile();
  const blob = await openAsBlob(file, { type: "application/zip" });
  if (!isFile || (await blob.slice(0, 2).text()) !== "PK") throw new Error(`${file} is not a zip archive.`);
  // The API recognizes an archive by its extension.
  const name = `${basename(file).replace(/\.zip$/i, "")}.zip`;
  return [namedFile(blob, name, blob.type)];
}
