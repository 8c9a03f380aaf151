import { SkillsApiError } from "../error.ts";

/**
 * The chunks of a download.
 *
 * @throws TypeError when the body was read before, SkillsApiError when it breaks off
 */
export async function* chunksOf(download: Response): AsyncGenerator<Uint8Array, void, undefined> {
  if (download.body === null || download.bodyUsed) {
    throw new TypeError("The download has no body, or it was read before; call versions.download again.");
  }
  const reader = download.body.getReader();
  try {
    for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) yield chunk.value;
  } catch (cause) {
    // A fetch fails with TypeError; anything else is the reason of the caller's signal.
    if (!(cause instanceof TypeError)) throw cause;
    const { status, headers } = download;
    const requestId = headers.get("request-id") ?? undefined;
    throw new SkillsApiError("The download broke off.", { status, requestId, headers, cause });
  } finally {
    await reader.cancel().catch(() => {});
  }
}
