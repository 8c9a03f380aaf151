import type { Readable } from "node:stream";

const maxBytes = 256 * 1024 * 1024;
const maxMilliseconds = 5_000;

/**
 * Discards what a client still sends, up to 256 MiB and 5 seconds. Closing a connection with unread data would
 * reset it, and the client would lose the response.
 */
export function drain(source: Readable): Promise<void> {
  return new Promise((resolve) => {
    let remaining = maxBytes;
    const timer = setTimeout(done, maxMilliseconds);
    function done(): void {
      clearTimeout(timer);
      resolve();
    }
    source.on("data", (chunk: Uint8Array) => {
      remaining -= chunk.length;
      if (remaining < 0) done();
    });
    source.once("end", done);
    source.once("close", done);
    source.resume();
  });
}
