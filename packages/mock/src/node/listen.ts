import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { ApiError } from "../http/errors.ts";
import type { Handler } from "../http/message.ts";
import type { SkillsMock } from "../mock.ts";
import { answerParserErrors, refusal } from "./parser-errors.ts";
import { requestFrom } from "./request.ts";
import { send } from "./send.ts";

/** All times in milliseconds. */
export interface ListenOptions {
  /** Default `127.0.0.1`: nobody but this machine. */
  readonly host?: string;
  /** Default 0: a free one. */
  readonly port?: number;
  /** How long a client may take to send the headers of a request. Default 10,000. */
  readonly headersTimeout?: number;
  /** How long a client may take to send a whole request, or make no progress in reading the answer. Default 60,000. */
  readonly requestTimeout?: number;
  /** How often the two time-outs above are looked at. Default 1,000. */
  readonly checkInterval?: number;
  /** How long `close()` lets running requests go on. Default 1,000. */
  readonly shutdownTimeout?: number;
}

/** A running server. */
export interface MockServer {
  /** `http://127.0.0.1:4010`, without a slash at the end. */
  readonly url: string;
  readonly port: number;
  /** Takes no more connections, lets running requests finish, then closes what is left. */
  close(): Promise<void>;
}

function startListening(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, () => {
      server.off("error", reject);
      resolve();
    });
  });
}

function stop(server: Server, shutdownTimeout: number): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => server.closeAllConnections(), shutdownTimeout);
    server.close(() => {
      clearTimeout(timer);
      resolve();
    });
    server.closeIdleConnections();
  });
}

function urlOf({ address, family, port }: AddressInfo): string {
  return family === "IPv6" ? `http://[${address}]:${port}` : `http://${address}:${port}`;
}

/**
 * Serves a mock, or any handler of the same shape, over HTTP.
 *
 * @throws Error of `node:net`, such as `EADDRINUSE`
 */
export async function listen(mock: SkillsMock | Handler, options: ListenOptions = {}): Promise<MockServer> {
  const handle = typeof mock === "function" ? mock : mock.handle;
  const requestTimeout = options.requestTimeout ?? 60_000;
  const server = createServer({
    headersTimeout: Math.min(options.headersTimeout ?? 10_000, requestTimeout),
    requestTimeout,
    connectionsCheckingInterval: options.checkInterval ?? 1_000,
    // Answered below instead, in the API's own form.
    requireHostHeader: false,
  });
  server.maxHeadersCount = 0;
  const serve = (incoming: IncomingMessage, outgoing: ServerResponse) => {
    if (!server.listening) outgoing.setHeader("connection", "close");
    void exchange(handle, incoming, outgoing);
  };
  server.on("request", serve);
  // Without this Node answers 417 on its own, without a body.
  server.on("checkExpectation", serve);
  answerParserErrors(server);
  server.setTimeout(requestTimeout, (socket) => {
    // Somebody who does not read. Who merely waits for a slow answer has nothing left to read.
    if (socket.writableLength > 0) socket.destroy();
  });

  await startListening(server, options.port ?? 0, options.host ?? "127.0.0.1");
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The server has no port.");
  let closed: Promise<void> | undefined;
  return {
    url: urlOf(address),
    port: address.port,
    close: () => {
      closed ??= stop(server, options.shutdownTimeout ?? 1_000);
      return closed;
    },
  };
}

/** HTTP/1.1 requires one; Node would refuse without a body. */
function lacksHost({ headers, httpVersion }: IncomingMessage): boolean {
  return httpVersion === "1.1" && headers.host === undefined;
}

async function exchange(handle: Handler, incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
  const abort = new AbortController();
  outgoing.once("close", () => abort.abort());
  // A client that goes away in the middle is no news; without a listener it would end the process.
  outgoing.on("error", () => {});
  try {
    const request = requestFrom(incoming, abort.signal);
    const response = lacksHost(incoming)
      ? refusal(new ApiError(400, "The request has no Host header."))
      : await handle(request);
    await send(response, incoming, outgoing);
  } catch {
    // A handler that throws is no server any more; a client that went away does not mind.
    incoming.socket.destroy();
  }
}
