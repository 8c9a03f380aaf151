import type { SkillSource } from "../service/records.ts";
import { ApiError } from "./errors.ts";

/** The last of repeated values counts, and an empty one is how clients write null: both our choice. */
function lastValue(query: URLSearchParams, name: string): string | undefined {
  return query.getAll(name).at(-1) || undefined;
}

const defaultLimit = 20;

/**
 * The words for a limit out of range were recorded in `ga`; those of the other revision, and for what is no
 * number, are not known.
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
 * The words were recorded in `ga`; those of the other revision are not known.
 *
 * @throws ApiError 400
 */
export function readSource(query: URLSearchParams): SkillSource | undefined {
  const value = lastValue(query, "source");
  if (value === undefined || value === "custom" || value === "anthropic") return value;
  throw new ApiError(400, "source must be one of custom, anthropic");
}
