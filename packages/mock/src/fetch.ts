import { bodilessStatuses, type Handler, type MockResponse } from "./http/message.ts";

/** As the global `fetch`, without a network. */
export type MockFetch = (input: string | URL | Request, init?: RequestInit) => Promise<Response>;

/** What `fetch` itself says when a connection breaks, or a request cannot be sent. */
function networkError(cause: unknown): TypeError {
  return new TypeError("fetch failed", { cause });
}

/** The body of a request on its way, until its source fails, the caller aborts, or nobody reads on. */
class Sending {
  readonly chunks: AsyncGenerator<Uint8Array>;
  /** Why it could not be sent whole. */
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
      // Not every browser lets a stream be iterated.
      for (let next = await this.reader.read(); !next.done; next = await this.reader.read()) {
        if (!(next.value instanceof Uint8Array)) throw new TypeError("A chunk is not a Uint8Array.");
        yield next.value;
      }
      // Cut off by `stop`: what came so far is no whole body.
      signal.throwIfAborted();
    } catch (error) {
      this.failure = networkError(error);
      throw error;
    }
  }
}

function streamOf(response: MockResponse, signal: AbortSignal, done: () => void): ReadableStream {
  const { body, abort } = response;
  const chunks = (async function* () {
    try {
      if (body instanceof Uint8Array) yield body;
      else yield* body;
      signal.throwIfAborted();
      if (abort !== undefined) throw networkError(new Error("The connection broke off in the body."));
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

/** As `fetch` has it: `init.signal` counts, also `null`, and otherwise that of the `Request`. */
function signalOf(input: string | URL | Request, init: RequestInit | undefined): AbortSignal | undefined {
  if (init?.signal !== undefined) return init.signal ?? undefined;
  return input instanceof Request ? input.signal : undefined;
}

/** Mounts a handler as a `fetch`: for injection into clients, and for runtimes without `node:http`. */
export function fetchThrough(handle: Handler): MockFetch {
  // The signal of a Request is forgotten together with it, and so are aborts that it should pass on:
  // what was asked is held until it is answered.
  const pending = new Set<object>();

  return async (input, init) => {
    // Without the signal, which is heeded below: a Request would hang a listener of its own on it.
    const request = new Request(input, { ...init, signal: null });
    const callers = signalOf(input, init);
    callers?.throwIfAborted();
    // Of this exchange alone, so that nothing stays behind on a signal that outlives it.
    const controller = new AbortController();
    const { signal } = controller;
    const abort = () => controller.abort(callers?.reason);
    callers?.addEventListener("abort", abort);
    const held = { input };
    pending.add(held);
    const release = () => {
      callers?.removeEventListener("abort", abort);
      pending.delete(held);
    };
    const sending = request.body === null ? undefined : new Sending(request.body, signal);
    let isStreaming = false;
    try {
      const { pathname, search } = new URL(request.url);
      const response = await handle({
        method: request.method,
        target: pathname + search,
        headers: [...request.headers],
        body: sending?.chunks ?? null,
        signal,
      });
      signal.throwIfAborted();
      if (sending?.failure) throw sending.failure;
      if (response.abort === "before") throw networkError(new Error("The connection was reset."));
      const { status, headers, body } = response;
      const isEmpty = request.method === "HEAD" || bodilessStatuses.has(status);
      if (isEmpty) return new Response(null, { status, headers });
      if (body instanceof Uint8Array && response.abort === undefined) {
        return new Response(new Uint8Array(body), { status, headers });
      }
      isStreaming = true;
      return new Response(streamOf(response, signal, release), { status, headers });
    } finally {
      // Nobody reads the rest of a request that was answered early.
      sending?.stop();
      if (!isStreaming) release();
    }
  };
}
