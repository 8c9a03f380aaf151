/** Milliseconds after which reading a body lets timers run. */
const maxBusyTime = 20;

/** @throws Error if the body has more than `maxBytes` bytes */
async function readBody(
  reader: ReadableStreamDefaultReader<Uint8Array>,
  maxBytes: number,
): Promise<Uint8Array<ArrayBuffer>> {
  let data = new Uint8Array(1024);
  let size = 0;
  let busySince = performance.now();
  for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) {
    const offset = size;
    size += chunk.value.length;
    if (size > maxBytes) {
      throw new Error(`the body exceeds maxResponseBytes (${maxBytes})`);
    }
    if (size > data.length) {
      // One buffer that grows, because a server may send single bytes.
      const larger = new Uint8Array(Math.max(size, 2 * data.length));
      larger.set(data);
      data = larger;
    }
    data.set(chunk.value, offset);
    // Without this, a body that is always ready would outlive every timer and signal.
    if (performance.now() - busySince > maxBusyTime) {
      await new Promise((resolve) => setTimeout(resolve));
      busySince = performance.now();
    }
  }
  return data.subarray(0, size);
}

/**
 * Reads the body of a response into memory, and returns a response with it.
 *
 * @param maxBytes upper limit for the body, decompressed
 * @param signal cancels the body
 * @throws Error if the body is too large or interrupted
 */
export async function bufferResponse(
  response: Response,
  maxBytes: number,
  signal: AbortSignal,
): Promise<Response> {
  const { body, status, statusText, headers, url } = response;
  if (!body) return response;
  const reader = body.getReader();
  const cancel = () => void reader.cancel().catch(() => {});
  signal.addEventListener("abort", cancel);
  try {
    // Not a clone, whose two bodies would be in memory, and which is empty in happy-dom.
    const buffered = new Response(await readBody(reader, maxBytes), { status, statusText, headers });
    return Object.defineProperty(buffered, "url", { value: url });
  } finally {
    cancel();
  }
}
