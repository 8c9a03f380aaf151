import { readFile } from "node:fs/promises";
import { UsageError } from "../base/usage-error.ts";

/**
 * Reads a JSON file.
 *
 * @param quotes Whether the error may quote the file, as the parser does. Not for files that may hold secrets.
 * @throws UsageError when the file cannot be read, or is not JSON.
 */
export async function readJson(
  file: string,
  { quotes = false }: { readonly quotes?: boolean } = {},
): Promise<unknown> {
  try {
    return JSON.parse(await readFile(file, "utf8"));
  } catch (error) {
    if (error instanceof SyntaxError) {
      throw new UsageError(`${file} is not JSON${quotes ? `: ${error.message}` : ""}`);
    }
    const code = error instanceof Error && "code" in error ? ` (${error.code})` : "";
    throw new UsageError(`${file} cannot be read${code}`);
  }
}
