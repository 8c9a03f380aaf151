import { ApiError } from "./errors.ts";
import { headerValue, type MockRequest } from "./message.ts";

export function tooLarge(limit: number): ApiError {
  return new ApiError(413, `The files of a skill may hold at most ${limit} bytes together, uncompressed.`);
}

/** Bytes that grow. Chunks are copied: thousands of tiny ones would each cost far more than they hold. */
class Buffered {
  private buffer = new Uint8Array(64 * 1024);
  length = 0;

  add(chunk: Uint8Array): void {
    const needed = this.length + chunk.length;
    if (needed > this.buffer.length) {
      const larger = new Uint8Array(Math.max(needed, 2 * this.buffer.length));
      larger.set(this.bytes());
      this.buffer = larger;
    }
    this.buffer.set(chunk, this.length);
    this.length = needed;
  }

  bytes(): Uint8Array {
    return this.buffer.subarray(0, this.length);
  }
}

/**
 * Reads a whole body, in memory bounded by `cap`.
 *
 * @throws ApiError 413 above `cap`, 400 when the sender breaks off
 */
export async function readBody(request: MockRequest, cap: number, uploadLimit: number): Promise<Uint8Array> {
  const { body } = request;
  if (body === null) return new Uint8Array();
  if (Number(headerValue(request.headers, "content-length")) > cap) throw tooLarge(uploadLimit);
  const read = new Buffered();
  const source = body instanceof Uint8Array ? [body] : body;
  try {
    for await (const chunk of source) {
      if (read.length + chunk.length > cap) throw tooLarge(uploadLimit);
      read.add(chunk);
    }
  } catch (error) {
    if (error instanceof ApiError) throw error;
    throw new ApiError(400, "The request body ended before it was complete.");
  }
  return read.bytes();
}
