import type { SkillSource } from "../service/records.ts";
import { ApiError } from "./errors.ts";

/** Returns the last of repeated values, and treats an empty value as missing: both are our choice. */
function lastValue(query: URLSearchParams, name: string): string | undefined {
  return query.getAll(name).at(-1) || undefined;
}

const defaultLimit = 20;

/**
 * The message for a limit out of range was recorded in `ga`. Those of the other revision, and for a limit that
 * is not an integer, are not known.
 *
 * @throws ApiError 400
 */
export function readLimit(query: URLSearchParams, maximum: number): number {
  const value = lastValue(query, "limit");
  if (value === undefined) return defaultLimit;
  if (!/^-?[0-9]+$/.test(value)) throw new ApiError(400, "limit must be an integer");
  const limit = Number(value);
  if (limit < 1 || limit > maximum) throw new ApiError(400, `limit must be between 1 and ${maximum}`);
  return limit;
}

export function readPage(query: URLSearchParams): string | undefined {
  return lastValue(query, "page");
}

/**
 * The message was recorded in `ga`; that of the other revision is not known.
 *
 * @throws ApiError 400
 */
export function readSource(query: URLSearchParams): SkillSource | undefined {
  const value = lastValue(query, "source");
  if (value === undefined || value === "custom" || value === "anthropic") return value;
  throw new ApiError(400, "source must be one of custom, anthropic");
}
