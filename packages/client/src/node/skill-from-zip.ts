import { openAsBlob } from "node:fs";
import { stat } from "node:fs/promises";
import { basename } from "node:path";

/**
 * A skill that is a zip archive on disk, for `create({ files })`. Its content is read while it is sent, so
 * it must not change until then.
 *
 * @throws Error when the file is no zip archive, and of `node:fs`
 */
export async function skillFromZip(file: string): Promise<File[]> {
  // `openAsBlob` would not name a file that is missing.
  const isFile = (await stat(file)).isFile();
  const blob = await openAsBlob(file, { type: "application/zip" });
  if (!isFile || (await blob.slice(0, 2).text()) !== "PK") throw new Error(`${file} is not a zip archive.`);
  // The API tells an archive by the end of its name.
  const name = `${basename(file).replace(/\.zip$/i, "")}.zip`;
  return [new File([blob], name, { type: blob.type })];
}
