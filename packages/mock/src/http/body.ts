import { ApiError } from "./errors.ts";
import { headerValue, type MockRequest } from "./message.ts";

export function tooLarge(limit: number): ApiError {
  return new ApiError(413, `The files of a skill may hold at most ${limit} bytes together, uncompressed.`);
}

function join(chunks: readonly Uint8Array[], length: number): Uint8Array {
  const [only] = chunks;
  if (only && chunks.length === 1) return only;
  const whole = new Uint8Array(length);
  let offset = 0;
  for (const chunk of chunks) {
    whole.set(chunk, offset);
    offset += chunk.length;
  }
  return whole;
}

/**
 * Reads a whole body, and holds at most `cap` bytes plus one chunk of it.
 *
 * @throws ApiError 413 above `cap`, 400 when the sender breaks off
 */
export async function readBody(request: MockRequest, cap: number, uploadLimit: number): Promise<Uint8Array> {
  const { body } = request;
  if (body === null) return new Uint8Array();
  if (Number(headerValue(request.headers, "content-length")) > cap) throw tooLarge(uploadLimit);
  const chunks: Uint8Array[] = [];
  let length = 0;
  const source = body instanceof Uint8Array ? [body] : body;
  try {
    for await (const chunk of source) {
      length += chunk.length;
      if (length > cap) throw tooLarge(uploadLimit);
      chunks.push(chunk);
    }
  } catch (error) {
    if (error instanceof ApiError) throw error;
    throw new ApiError(400, "The request body ended before it was complete.");
  }
  return join(chunks, length);
}
