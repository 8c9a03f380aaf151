import { bodilessStatuses, type Handler, type MockResponse } from "./http/message.ts";

/** As the global `fetch`, without a network. */
export type MockFetch = (input: string | URL | Request, init?: RequestInit) => Promise<Response>;

async function* chunksOf(stream: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  // Not every browser lets a stream be iterated.
  const reader = stream.getReader();
  try {
    for (let result = await reader.read(); !result.done; result = await reader.read()) yield result.value;
  } finally {
    void reader.cancel().catch(() => {});
  }
}

/** What `fetch` itself says when a connection breaks. */
function networkError(detail: string): TypeError {
  return new TypeError("fetch failed", { cause: new Error(detail) });
}

function streamOf(response: MockResponse, signal: AbortSignal): ReadableStream<Uint8Array> {
  const { body, abort } = response;
  const chunks = (async function* () {
    if (body instanceof Uint8Array) yield body;
    else yield* body;
    signal.throwIfAborted();
    if (abort !== undefined) throw networkError("The connection broke off in the body.");
  })();
  return new ReadableStream({
    async pull(controller) {
      try {
        const { done, value } = await chunks.next();
        if (done) controller.close();
        else controller.enqueue(value);
      } catch (error) {
        controller.error(error);
      }
    },
  });
}

function responseBody(method: string, response: MockResponse, signal: AbortSignal): BodyInit | null {
  if (method === "HEAD" || bodilessStatuses.has(response.status)) return null;
  if (response.body instanceof Uint8Array && response.abort === undefined)
    return new Uint8Array(response.body);
  return streamOf(response, signal);
}

/** Mounts a handler as a `fetch`: for injection into clients, and for runtimes without `node:http`. */
export function fetchThrough(handle: Handler): MockFetch {
  return async (input, init) => {
    const request = new Request(input, init);
    const { method, signal } = request;
    signal.throwIfAborted();
    const { pathname, search } = new URL(request.url);
    const response = await handle({
      method,
      target: pathname + search,
      headers: [...request.headers],
      body: request.body === null ? null : chunksOf(request.body),
      signal,
    });
    signal.throwIfAborted();
    if (response.abort === "before") throw networkError("The connection was reset.");
    return new Response(responseBody(method, response, signal), {
      status: response.status,
      headers: response.headers,
    });
  };
}
