import { isDeepStrictEqual } from "node:util";
import { property } from "../base/json.ts";
import { UsageError } from "../base/usage-error.ts";
import { quoteRedacted } from "../redaction/quote-redacted.ts";
import { isNormalizedBaseUrl } from "../targets/identity.ts";
import { exitCodeOf, figuresOf } from "./figures.ts";
import { readJson } from "./read-json.ts";
import type { RunResult } from "./result.ts";
import { validateAgainst } from "./schema.ts";

const format = "skills-conformance-result/1";

/** Returns how a result contradicts itself, if it does. */
function contradictionIn({ checks, figures, leftovers, exitCode, origin }: RunResult): string | undefined {
  const keys = checks.map(({ id, revision }) => `${id} of ${revision}`);
  const twice = keys.find((key, at) => keys.indexOf(key) < at);
  if (twice) return `it has ${quoteRedacted(twice)} twice`;
  if (!isDeepStrictEqual(figures, figuresOf(checks))) return "its figures are not those of its checks";
  if (exitCode !== exitCodeOf(figures, leftovers)) return "its exitCode is not that of its figures";
  // Reports print commands that send a key to this address.
  if (origin !== undefined && !isNormalizedBaseUrl(origin))
    return `its origin ${quoteRedacted(origin)} is not an address`;
  return undefined;
}

/**
 * Reads a result that `--report json=FILE` has written. Properties that this version does not know are left out.
 *
 * @throws UsageError when the file cannot be read, or is not a result of this format; it names the place.
 */
export async function readResult(file: string): Promise<RunResult> {
  const json = await readJson(file);
  if (property(json, "format") !== format) {
    throw new UsageError(`${file} is not a result of a run: it needs "format": "${format}"`);
  }
  validateAgainst("result", json, file);
  const result = json as RunResult;
  const contradiction = contradictionIn(result);
  if (contradiction) throw new UsageError(`${file} contradicts itself: ${contradiction}`);
  return result;
}
