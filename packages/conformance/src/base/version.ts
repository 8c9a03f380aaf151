import { readFile } from "node:fs/promises";

/** Returns the version in package.json, which is two folders above this module in both `src` and `dist`. */
export async function version(): Promise<string> {
  const manifest = await readFile(new URL("../../package.json", import.meta.url), "utf8");
  return (JSON.parse(manifest) as { version: string }).version;
}
