import {
  type ClientRequest,
  Agent as HttpAgent,
  request as httpRequest,
  type IncomingMessage,
} from "node:http";
import { Agent as HttpsAgent, request as httpsRequest } from "node:https";
import { type RawHeaders, type Wire, WireFault, type WireRequest, type WireResponse } from "./exchange.ts";

/** No answer of this API is near this size; a server that sends more is stopped. */
const maxResponseBytes = 256 * 1024 * 1024;

/** Milliseconds in which a request that is under way may still be answered when the run is stopped. */
const lastWait = 2_000;

/** Where requests go, and how long one may take. */
export interface HttpWireOptions {
  /** Origin and path prefix of the API. */
  readonly baseURL: URL;
  /** Milliseconds until a request without a whole answer is given up. */
  readonly timeout: number;
}

function pairs(raw: readonly string[]): RawHeaders {
  return raw.flatMap((name, index) => (index % 2 === 0 ? [[name, raw[index + 1] ?? ""] as const] : []));
}

function codeOf(error: NodeJS.ErrnoException): string {
  return error.code ?? error.message;
}

function faultOf(error: NodeJS.ErrnoException, connected: boolean): WireFault {
  const code = codeOf(error);
  if (!connected) return new WireFault("connect", `no connection (${code})`, { cause: error });
  if (isMalformed(error))
    return new WireFault("malformed", `the answer is not HTTP (${code})`, { cause: error });
  return new WireFault("reset", `the connection broke (${code})`, { cause: error });
}

function isMalformed(error: NodeJS.ErrnoException): boolean {
  return codeOf(error).startsWith("HPE_");
}

async function read(message: IncomingMessage): Promise<WireResponse> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of message as AsyncIterable<Uint8Array>) {
    size += chunk.length;
    if (size > maxResponseBytes)
      throw new WireFault("malformed", `the answer is over ${maxResponseBytes} bytes`);
    chunks.push(chunk);
  }
  if (!message.complete) throw new WireFault("truncated", "the answer ended early");
  return { status: message.statusCode ?? 0, headers: pairs(message.rawHeaders), body: Buffer.concat(chunks) };
}

/** Sends over real sockets, with `node:http`, which hides neither repeated headers nor their case. */
export function httpWire({ baseURL, timeout }: HttpWireOptions): { wire: Wire; close(): void } {
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

  const wire: Wire = async (wireRequest, signal) => {
    const { promise, resolve, reject } = Promise.withResolvers<WireResponse>();
    const request = start(wireRequest);
    let connected = false;
    let answered = false;
    const giveUp = (when: string) => {
      const fault = connected
        ? new WireFault("timeout", `no whole answer ${when}`)
        : new WireFault("connect", `no connection ${when}`);
      reject(fault);
      request.destroy();
    };
    // Node tells of some broken answers by silence alone, so this timer has the last word.
    let timer = setTimeout(giveUp, timeout, `in ${timeout} ms`);
    const hurry = () => {
      clearTimeout(timer);
      timer = setTimeout(giveUp, Math.min(lastWait, timeout), "when the run was stopped");
    };
    signal?.addEventListener("abort", hurry, { once: true });
    request.on("socket", (socket) => {
      connected = request.reusedSocket;
      if (connected) return;
      socket.once(secure ? "secureConnect" : "connect", () => {
        connected = true;
      });
    });
    request.on("response", (message) => {
      answered = true;
      read(message).then(resolve, (error: Error) => {
        const early = new WireFault("truncated", "the answer ended early", { cause: error });
        reject(error instanceof WireFault ? error : early);
      });
    });
    request.on("upgrade", (_message, socket) => {
      socket.destroy();
      reject(new WireFault("malformed", "the answer switches to another protocol"));
    });
    request.on("error", (error: NodeJS.ErrnoException) => {
      // A server may refuse an upload before it has read it all: its answer counts, not the broken upload.
      if (!answered || isMalformed(error)) reject(faultOf(error, connected));
    });
    request.end(wireRequest.body);
    return promise.finally(() => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", hurry);
    });
  };
  return { wire, close: () => agent.destroy() };
}
