import { isBytes } from "./http/bytes.ts";
import { encodeForeignBody } from "./http/foreign-body.ts";
import { bodilessStatuses, type Handler, type MockResponse } from "./http/message.ts";

/** Like the global `fetch`, but without a network. */
export type MockFetch = (input: string | URL | Request, init?: RequestInit) => Promise<Response>;

/** Creates the error with which `fetch` rejects when the connection fails. */
function networkError(cause: unknown): TypeError {
  return new TypeError("fetch failed", { cause });
}

/** Reads the body of a request until its source fails, the caller aborts, or `stop` is called. */
class RequestBodyReader {
  readonly chunks: AsyncGenerator<Uint8Array>;
  /** Set if the body could not be read completely. */
  failure: TypeError | undefined;
  private readonly reader: ReadableStreamDefaultReader<Uint8Array>;

  constructor(stream: ReadableStream<Uint8Array>, signal: AbortSignal) {
    this.reader = stream.getReader();
    this.chunks = this.read(signal);
    signal.addEventListener("abort", () => this.stop(signal.reason));
  }

  stop(reason?: unknown): void {
    void this.reader.cancel(reason).catch(() => {});
  }

  private async *read(signal: AbortSignal): AsyncGenerator<Uint8Array> {
    try {
      // Not every browser supports iterating over a stream.
      for (let next = await this.reader.read(); !next.done; next = await this.reader.read()) {
        if (!isBytes(next.value)) throw new TypeError("A chunk is not a Uint8Array.");
        yield next.value;
      }
      // After an abort, `stop` ends the stream early, so the body is incomplete.
      signal.throwIfAborted();
    } catch (error) {
      this.failure = networkError(error);
      throw error;
    }
  }
}

function bodyStream(response: MockResponse, signal: AbortSignal, done: () => void): ReadableStream {
  const { body, abort } = response;
  const chunks = (async function* () {
    try {
      if (isBytes(body)) yield body;
      else yield* body;
      signal.throwIfAborted();
      if (abort !== undefined) throw networkError(new Error("The connection was closed in the body."));
    } finally {
      done();
    }
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

/** Whether `input` is a `Request`, of any realm. */
function isRequest(input: string | URL | Request): input is Request {
  return typeof input === "object" && "signal" in input;
}

/** Like `fetch`: `init.signal`, even if `null`, overrides the signal of a `Request`. */
function resolveSignal(
  input: string | URL | Request,
  init: RequestInit | undefined,
): AbortSignal | undefined {
  if (init?.signal !== undefined) return init.signal ?? undefined;
  return isRequest(input) ? input.signal : undefined;
}

function createRequest(input: string | URL | Request, init: RequestInit): Request {
  if (!isRequest(input) || input instanceof Request) return new Request(input, init);
  // A Request of another realm would be treated as a URL.
  const { url, method, headers, body } = input;
  const parts = {
    method,
    headers: [...headers],
    body,
    ...init,
    ...(body === null ? {} : { duplex: "half" }),
  };
  return new Request(url, parts as RequestInit);
}

/** Creates a `fetch` that calls a handler. */
export function createFetch(handle: Handler): MockFetch {
  // Retains each request until its response, because a garbage-collected Request no longer aborts its signal.
  const pending = new Set<object>();

  return async (input, givenInit) => {
    // Without a pause for other bodies: the caller may change its bytes after the call.
    const encoded = encodeForeignBody(givenInit);
    const init = encoded ? await encoded : givenInit;
    // Without the signal, because a Request leaves a listener on it. `abort` below replaces that listener.
    const request = createRequest(input, { ...init, signal: null });
    const callerSignal = resolveSignal(input, init);
    callerSignal?.throwIfAborted();
    // A separate signal, so that the caller's signal keeps no listeners.
    const controller = new AbortController();
    const { signal } = controller;
    const abort = () => controller.abort(callerSignal?.reason);
    callerSignal?.addEventListener("abort", abort);
    const retained = { input };
    pending.add(retained);
    const release = () => {
      callerSignal?.removeEventListener("abort", abort);
      pending.delete(retained);
    };
    const bodyReader = request.body === null ? undefined : new RequestBodyReader(request.body, signal);
    let isStreaming = false;
    try {
      const { pathname, search } = new URL(request.url);
      const response = await handle({
        method: request.method,
        path: pathname + search,
        headers: [...request.headers],
        body: bodyReader?.chunks ?? null,
        signal,
      });
      signal.throwIfAborted();
      if (bodyReader?.failure) throw bodyReader.failure;
      if (response.abort === "before") throw networkError(new Error("The connection was reset."));
      const { status, headers, body } = response;
      const isEmpty = request.method === "HEAD" || bodilessStatuses.has(status);
      if (isEmpty) return new Response(null, { status, headers });
      if (isBytes(body) && response.abort === undefined) {
        return new Response(new Uint8Array(body), { status, headers });
      }
      isStreaming = true;
      return new Response(bodyStream(response, signal, release), { status, headers });
    } finally {
      // The response may have come before the end of the request body.
      bodyReader?.stop();
      if (!isStreaming) release();
    }
  };
}
