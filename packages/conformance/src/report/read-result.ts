import { readFile } from "node:fs/promises";
import type { RunResult } from "../core/result.ts";
import { UsageError } from "../core/usage-error.ts";
import { validatorOf, wrongIn } from "./result-schema.ts";

const format = "skills-conformance-result/1";

async function jsonIn(file: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(file, "utf8"));
  } catch (error) {
    // What a parser says repeats the file, which may be anything.
    const isRead = error instanceof SyntaxError;
    const code = error instanceof Error && "code" in error ? ` (${error.code})` : "";
    throw new UsageError(isRead ? `${file} is no JSON` : `${file} cannot be read${code}`);
  }
}

/**
 * Reads a result that `--report json=FILE` has written. Properties that are not known are left out.
 *
 * @throws UsageError when the file cannot be read, or is no result of this format, with the place of what is wrong.
 */
export async function readResult(file: string): Promise<RunResult> {
  const json = await jsonIn(file);
  const found: unknown = typeof json === "object" && json !== null ? Reflect.get(json, "format") : undefined;
  if (found !== format) {
    throw new UsageError(`${file} is no result of a run: it needs "format": "${format}"`);
  }
  const validate = await validatorOf("result");
  if (!validate(json)) throw new UsageError(`${file}: ${wrongIn(validate.errors ?? [])}`);
  return json as RunResult;
}
