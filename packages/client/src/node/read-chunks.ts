import { SkillsApiError } from "../error.ts";

/**
 * Yields the chunks of a download.
 *
 * @throws TypeError if the body has already been read
 * @throws SkillsApiError if the download is interrupted
 */
export async function* readChunks(download: Response): AsyncGenerator<Uint8Array, void, undefined> {
  if (download.body === null || download.bodyUsed) {
    throw new TypeError(
      "The download has no body, or it has already been read. Call versions.download again.",
    );
  }
  const reader = download.body.getReader();
  try {
    for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) yield chunk.value;
  } catch (cause) {
    // `fetch` fails with TypeError. Any other error is the reason of the caller's signal.
    if (!(cause instanceof TypeError)) throw cause;
    const { status, headers } = download;
    const requestId = headers.get("request-id") ?? undefined;
    throw new SkillsApiError("The download was interrupted.", { status, requestId, headers, cause });
  } finally {
    await reader.cancel().catch(() => {});
  }
}
