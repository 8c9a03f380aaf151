import { readFile } from "node:fs/promises";
import { isDeepStrictEqual } from "node:util";
import { UsageError } from "../base/usage-error.ts";
import { quoteRedacted } from "../redaction/quote-redacted.ts";
import { placeOf } from "../targets/place.ts";
import { exitCodeOf, figuresOf } from "./figures.ts";
import type { RunResult } from "./result.ts";
import { resultValidator, wrongIn } from "./result-schema.ts";

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

/** Where a result says two things; nothing where it does not. */
function contradictionIn({ checks, figures, leftovers, exitCode, origin }: RunResult): string | undefined {
  const keys = checks.map(({ id, revision }) => `${id} of ${revision}`);
  const twice = keys.find((key, at) => keys.indexOf(key) < at);
  if (twice) return `it has ${quoteRedacted(twice)} twice`;
  if (!isDeepStrictEqual(figures, figuresOf(checks))) return "its figures are not those of its checks";
  if (exitCode !== exitCodeOf(figures, leftovers)) return "its exitCode is not that of its figures";
  // Lines to copy go there, with a key.
  const url = origin === undefined ? undefined : URL.parse(origin);
  if (url === null || (url && placeOf(url) !== origin))
    return `its origin ${quoteRedacted(String(origin))} is no address`;
  return undefined;
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
  const validate = await resultValidator();
  if (!validate(json)) throw new UsageError(`${file}: ${wrongIn(validate.errors ?? [])}`);
  const result = json as RunResult;
  const contradiction = contradictionIn(result);
  if (contradiction) throw new UsageError(`${file} contradicts itself: ${contradiction}`);
  return result;
}
