import type { SkillsApiError } from "./error.ts";

/** What came of an attempt: an answer, or the error for one that did not come or broke off. */
export type Made = Response | SkillsApiError;

/**
 * Judges by the policy of the official SDK, and by what it takes to repeat an upload.
 *
 * @returns whether to make another attempt, and whether the API may have acted on this one though it failed
 */
export function judge(
  made: Made,
  isUpload: boolean,
  retryUploads: boolean,
): [isRepeatable: boolean, isDoubtful: boolean] {
  const { ok, status, headers, cause } = made as Partial<Response> & SkillsApiError;
  const said = headers?.get("x-should-retry");
  const isHarmless =
    said === "true" ||
    // The API says that it did nothing.
    /^(409|429|529)$/.test(`${status}`) ||
    // Without a connection nothing was sent. Only Node tells, by the names of system calls and of undici.
    /^(connect|getaddrinfo) /i.test(`${(cause as Error | undefined)?.message}`);
  // Everything but redirects and most 4xx: 5xx, no status, and a body that broke off behind a good one.
  const passes = said === "true" || (said !== "false" && /^(40[89]|429|[^034])/.test(`${status}`));
  // The page of an edge tells nothing about what is behind it.
  const isRefused = /^4(?!08)/.test(`${status}`) && /json/.test(`${headers?.get("content-type")}`);
  return [!ok && passes && (isHarmless || retryUploads || !isUpload), isUpload && !isHarmless && !isRefused];
}

/**
 * Milliseconds to wait before the next attempt: what the answer says in `retry-after-ms` or `retry-after`,
 * in seconds or as a date, otherwise half a second, doubled each time up to eight, less up to a quarter.
 *
 * @param retries how often it was repeated before
 */
export function waitBefore({ headers }: Made, retries: number): number {
  const after = headers?.get("retry-after") ?? "";
  const said = [
    Number(headers?.get("retry-after-ms")),
    Number(after) * 1000,
    Date.parse(after) - Date.now(),
  ].find((wait) => wait > 0 && wait < 2 ** 31);
  return said ?? Math.min(500 * 2 ** retries, 8000) * (1 - Math.random() / 4);
}
