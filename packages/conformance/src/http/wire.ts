import {
  type ClientRequest,
  Agent as HttpAgent,
  request as httpRequest,
  type IncomingMessage,
} from "node:http";
import { Agent as HttpsAgent, request as httpsRequest } from "node:https";
import {
  type HttpWire,
  type RawHeaders,
  TransportError,
  type WireRequest,
  type WireResponse,
} from "./exchange.ts";
import { readWithinLimits } from "./response-limits.ts";

/** Milliseconds that a request in flight may still take after the run was stopped. */
const abortGraceMs = 2_000;

/** Options of {@link httpWire}. */
export interface HttpWireOptions {
  /** Origin and path prefix of the API. */
  readonly baseURL: URL;
  /** Milliseconds in which the complete response has to arrive. */
  readonly timeout: number;
}

function headerPairs(raw: readonly string[]): RawHeaders {
  return raw.flatMap((name, index) => (index % 2 === 0 ? [[name, raw[index + 1] ?? ""] as const] : []));
}

function errorCode(error: NodeJS.ErrnoException): string {
  return error.code ?? error.message;
}

function toTransportError(error: NodeJS.ErrnoException, connected: boolean): TransportError {
  const code = errorCode(error);
  if (!connected) return new TransportError("connect", `no connection (${code})`, { cause: error });
  if (isMalformed(error))
    return new TransportError("malformed", `the response is not valid HTTP (${code})`, { cause: error });
  return new TransportError("reset", `the connection was lost (${code})`, { cause: error });
}

function isMalformed(error: NodeJS.ErrnoException): boolean {
  return errorCode(error).startsWith("HPE_");
}

async function readResponse(request: WireRequest, message: IncomingMessage): Promise<WireResponse> {
  const body = await readWithinLimits(request, message);
  if (!message.complete) throw new TransportError("truncated", "the response ended early");
  return {
    status: message.statusCode ?? 0,
    headers: headerPairs(message.rawHeaders),
    body,
  };
}

/** Creates a wire on `node:http`, which preserves the case and repetitions of headers, unlike `fetch`. */
export function httpWire({ baseURL, timeout }: HttpWireOptions): { wire: HttpWire; close(): void } {
  const secure = baseURL.protocol === "https:";
  const agent = secure ? new HttpsAgent({ keepAlive: true }) : new HttpAgent({ keepAlive: true });
  const prefix = baseURL.pathname.replace(/\/$/, "");

  function start({ method, path, headers, body }: WireRequest): ClientRequest {
    const length: RawHeaders =
      body || method === "POST" ? [["content-length", String(body?.length ?? 0)]] : [];
    return (secure ? httpsRequest : httpRequest)({
      agent,
      host: baseURL.hostname.replace(/^\[|\]$/g, ""),
      port: baseURL.port,
      method,
      path: prefix + path,
      headers: [["host", baseURL.host] as const, ...headers, ...length].flat(),
    });
  }

  const wire: HttpWire = async (wireRequest, signal) => {
    const { promise, resolve, reject } = Promise.withResolvers<WireResponse>();
    const request = start(wireRequest);
    let connected = false;
    let hasResponse = false;
    const giveUp = (when: string) => {
      const error = connected
        ? new TransportError("timeout", `no complete response ${when}`)
        : new TransportError("connect", `no connection ${when}`);
      reject(error);
      request.destroy();
    };
    // Node emits no event for some broken responses: this timer ends them.
    let timer = setTimeout(giveUp, timeout, `in ${timeout} ms`);
    const onAbort = () => {
      clearTimeout(timer);
      timer = setTimeout(giveUp, Math.min(abortGraceMs, timeout), "when the run was stopped");
    };
    signal?.addEventListener("abort", onAbort, { once: true });
    request.on("socket", (socket) => {
      connected = request.reusedSocket;
      if (connected) return;
      socket.once(secure ? "secureConnect" : "connect", () => {
        connected = true;
      });
    });
    request.on("response", (message) => {
      hasResponse = true;
      readResponse(wireRequest, message).then(resolve, (error: Error) => {
        const truncated = new TransportError("truncated", "the response ended early", { cause: error });
        reject(error instanceof TransportError ? error : truncated);
      });
    });
    request.on("upgrade", (_message, socket) => {
      socket.destroy();
      reject(new TransportError("malformed", "the response switches to another protocol"));
    });
    request.on("error", (error: NodeJS.ErrnoException) => {
      // A server may reject an upload before it has read all of it: the response counts, not the broken upload.
      if (!hasResponse || isMalformed(error)) reject(toTransportError(error, connected));
    });
    request.end(wireRequest.body);
    return promise.finally(() => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", onAbort);
    });
  };
  return { wire, close: () => agent.destroy() };
}
