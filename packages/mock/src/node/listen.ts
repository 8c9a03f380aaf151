import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo, Socket } from "node:net";
import { ApiError } from "../http/errors.ts";
import type { Handler } from "../http/message.ts";
import type { SkillsMock } from "../mock.ts";
import { randomRequestIds } from "../service/identifiers.ts";
import { Exchanges } from "./exchanges.ts";
import { answerParserErrors, type Refuse, refuseWith } from "./parser-errors.ts";
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
  /**
   * How long a client may take to send a whole request, make no progress in reading the answer, or keep a
   * connection open without a request. Default 60,000; without a request never more than about 5,000.
   */
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

/** `server.closeAllConnections` would leave out those that are no longer in the hands of the parser. */
function connectionsOf(server: Server): ReadonlySet<Socket> {
  const sockets = new Set<Socket>();
  server.on("connection", (socket) => {
    sockets.add(socket);
    socket.once("close", () => sockets.delete(socket));
  });
  return sockets;
}

function stop(server: Server, connections: ReadonlySet<Socket>, shutdownTimeout: number): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => {
      for (const socket of connections) socket.destroy();
    }, shutdownTimeout);
    server.close(() => {
      clearTimeout(timer);
      resolve();
    });
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
  const refuse = refuseWith(typeof mock === "function" ? randomRequestIds() : mock.newRequestId);
  const requestTimeout = options.requestTimeout ?? 60_000;
  const server = createServer({
    headersTimeout: Math.min(options.headersTimeout ?? 10_000, requestTimeout),
    requestTimeout,
    keepAliveTimeout: Math.min(5_000, requestTimeout),
    connectionsCheckingInterval: options.checkInterval ?? 1_000,
    // Answered below instead, in the API's own form.
    requireHostHeader: false,
  });
  server.maxHeadersCount = 0;
  const serve = (incoming: IncomingMessage, outgoing: ServerResponse) => {
    if (!server.listening) outgoing.setHeader("connection", "close");
    outgoing.once("close", () => {
      if (!server.listening) server.closeIdleConnections();
    });
    void exchange(handle, refuse, incoming, outgoing);
  };
  server.on("request", serve);
  // Without this Node answers 417 on its own, without a body.
  server.on("checkExpectation", serve);
  const connections = connectionsOf(server);
  const exchanges = new Exchanges(server);
  answerParserErrors(server, exchanges, refuse);
  server.setTimeout(requestTimeout, (socket) => {
    // Who merely waits for a slow answer may go on: neither idle, nor somebody who does not read.
    if (socket.writableLength > 0 || exchanges.running(socket) === undefined) socket.destroy();
  });

  await startListening(server, options.port ?? 0, options.host ?? "127.0.0.1");
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The server has no port.");
  let closed: Promise<void> | undefined;
  return {
    url: urlOf(address),
    port: address.port,
    close: () => {
      closed ??= stop(server, connections, options.shutdownTimeout ?? 1_000);
      return closed;
    },
  };
}

/** What Node lets through, or would refuse without a body. */
function objection({ headers, httpVersion, rawHeaders }: IncomingMessage): ApiError | undefined {
  const hosts = rawHeaders.filter((name, index) => index % 2 === 0 && name.toLowerCase() === "host").length;
  if (hosts === 0 && httpVersion === "1.1") return new ApiError(400, "The request has no Host header.");
  if (hosts > 1) return new ApiError(400, "The request has several Host headers.");
  const encoding = headers["transfer-encoding"]?.trim().toLowerCase() ?? "chunked";
  // HTTP would have it be 501; that a request of the client's is refused with 4xx is our choice.
  if (encoding !== "chunked") return new ApiError(400, "The only Transfer-Encoding known here is 'chunked'.");
  return undefined;
}

async function exchange(
  handle: Handler,
  refuse: Refuse,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
): Promise<void> {
  const abort = new AbortController();
  outgoing.once("close", () => abort.abort());
  // A client that goes away in the middle is no news; without a listener it would end the process.
  outgoing.on("error", () => {});
  try {
    const error = objection(incoming);
    const response = error ? refuse(error) : await handle(requestFrom(incoming, abort.signal));
    await send(response, incoming, outgoing);
  } catch {
    // A handler that throws is no server any more; a client that went away does not mind.
    incoming.socket.destroy();
  }
}
