import { isBytes } from "./bytes.ts";
import { ApiError } from "./errors.ts";
import { headerValue, type MockRequest } from "./message.ts";

export function tooLargeError(limit: number): ApiError {
  return new ApiError(413, `The files of a skill may have at most ${limit} bytes together, uncompressed.`);
}

/** Collects chunks in one buffer, because thousands of tiny chunks would need far more memory than their bytes. */
class GrowingBuffer {
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
 * Reads a complete body, in memory bounded by `cap`.
 *
 * @param cap upper limit in bytes
 * @param uploadLimit the limit in the error message
 * @throws ApiError 413 above `cap`, 400 if the body is incomplete
 */
export async function readBody(request: MockRequest, cap: number, uploadLimit: number): Promise<Uint8Array> {
  const { body } = request;
  if (body === null) return new Uint8Array();
  if (Number(headerValue(request.headers, "content-length")) > cap) throw tooLargeError(uploadLimit);
  const buffer = new GrowingBuffer();
  const source = isBytes(body) ? [body] : body;
  try {
    for await (const chunk of source) {
      if (buffer.length + chunk.length > cap) throw tooLargeError(uploadLimit);
      buffer.add(chunk);
    }
  } catch (error) {
    if (error instanceof ApiError) throw error;
    throw new ApiError(400, "The request body is incomplete.");
  }
  return buffer.bytes();
}
