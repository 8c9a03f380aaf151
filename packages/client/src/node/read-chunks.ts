import { BundleError, defaultMaxBytes, defaultMaxFiles } from "@skills-api/bundle";
import { SkillsApiError } from "../error.ts";

/** Allowance for the headers and the name of each entry of an archive. */
const bytesPerEntry = 1024;

/** Upper limit, in bytes, for an archive whose files and entries are limited. */
export function archiveLimit(
  maxBytes: number = defaultMaxBytes,
  maxEntries: number = defaultMaxFiles,
): number {
  return maxBytes + maxEntries * bytesPerEntry;
}

/**
 * Yields the chunks of a download.
 *
 * @param maxBytes upper limit for the download
 * @throws TypeError if the body has already been read
 * @throws BundleError `too_large`
 * @throws SkillsApiError if the download is interrupted or aborted
 */
export async function* readChunks(
  download: Response,
  maxBytes: number,
): AsyncGenerator<Uint8Array, void, undefined> {
  if (download.body === null || download.bodyUsed) {
    throw new TypeError(
      "The download has no body, or it has already been read. Call versions.download again.",
    );
  }
  const reader = download.body.getReader();
  const next = () =>
    reader.read().catch((cause: unknown) => {
      const { status, headers } = download;
      const requestId = headers.get("request-id") ?? undefined;
      throw new SkillsApiError("The download was interrupted.", { status, requestId, headers, cause });
    });
  let size = 0;
  try {
    for (let chunk = await next(); !chunk.done; chunk = await next()) {
      size += chunk.value.length;
      // Not `>`, so that NaN does not disable the limit.
      if (!(size <= maxBytes)) {
        throw new BundleError(
          "too_large",
          `The archive exceeds ${maxBytes} bytes, the limit set by maxBytes.`,
        );
      }
      yield chunk.value;
    }
  } finally {
    await reader.cancel().catch(() => {});
  }
}
