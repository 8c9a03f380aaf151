import { readFile } from "node:fs/promises";

/** The version in package.json, which stands two folders up from both src/cli and dist/cli. */
export async function version(): Promise<string> {
  const manifest = await readFile(new URL("../../package.json", import.meta.url), "utf8");
  return (JSON.parse(manifest) as { version: string }).version;
}
