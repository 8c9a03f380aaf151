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

function faultOf(error: NodeJS.ErrnoException): WireFault {
  const code = error.code ?? "";
  if (code.startsWith("HPE_"))
    return new WireFault("malformed", `the answer is not HTTP (${code})`, { cause: error });
  if (code === "ECONNREFUSED" || code === "ENOTFOUND" || code === "EAI_AGAIN") {
    return new WireFault("connect", `no connection (${code})`, { cause: error });
  }
  return new WireFault("reset", `the connection broke (${code || error.message})`, { cause: error });
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

  function start({ method, target, headers, body }: WireRequest): ClientRequest {
    const length: RawHeaders =
      body || method === "POST" ? [["content-length", String(body?.length ?? 0)]] : [];
    return (secure ? httpsRequest : httpRequest)({
      agent,
      host: baseURL.hostname.replace(/^\[|\]$/g, ""),
      port: baseURL.port,
      method,
      path: prefix + target,
      headers: [["host", baseURL.host] as const, ...headers, ...length].flat(),
      signal: AbortSignal.timeout(timeout),
    });
  }

  const wire: Wire = (wireRequest) =>
    new Promise((resolve, reject) => {
      const request = start(wireRequest);
      let answered = false;
      request.on("response", (message) => {
        answered = true;
        read(message).then(resolve, (error: Error) => {
          if (error instanceof WireFault) reject(error);
          else if (error.name === "AbortError")
            reject(new WireFault("timeout", `no whole answer in ${timeout} ms`));
          else reject(new WireFault("truncated", "the answer ended early", { cause: error }));
        });
      });
      request.on("error", (error: NodeJS.ErrnoException) => {
        // A server may refuse an upload before it has read it all: its answer counts, not the broken upload.
        if (answered) return;
        const timedOut = error.name === "AbortError" || error.code === "ABORT_ERR";
        reject(timedOut ? new WireFault("timeout", `no answer in ${timeout} ms`) : faultOf(error));
      });
      request.end(wireRequest.body);
    });
  return { wire, close: () => agent.destroy() };
}
