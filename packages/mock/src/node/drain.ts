import type { Readable } from "node:stream";

const maxBytes = 256 * 1024 * 1024;
const maxMilliseconds = 5_000;

/**
 * Reads what a client still sends, and resolves when that ends or is enough. Closing a connection with
 * something unread in it resets it, and the client would never see the answer.
 */
export function drain(source: Readable): Promise<void> {
  return new Promise((resolve) => {
    let left = maxBytes;
    const timer = setTimeout(done, maxMilliseconds);
    function done(): void {
      clearTimeout(timer);
      resolve();
    }
    source.on("data", (chunk: Uint8Array) => {
      left -= chunk.length;
      if (left < 0) done();
    });
    source.once("end", done);
    source.once("close", done);
    source.resume();
  });
}
