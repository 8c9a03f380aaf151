import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo, Socket } from "node:net";
import { ApiError } from "../http/errors.ts";
import type { Handler } from "../http/message.ts";
import type { SkillsMock } from "../mock.ts";
import { randomRequestIds } from "../service/identifiers.ts";
import { Exchanges } from "./exchanges.ts";
import { createErrorResponder, type ErrorResponder, handleParserErrors } from "./parser-errors.ts";
import { requestFrom } from "./request.ts";
import { send } from "./send.ts";

/** Options of {@link listen}. */
export interface ListenOptions {
  /**
   * Address to listen on.
   *
   * @default "127.0.0.1" (this machine only)
   */
  readonly host?: string;
  /**
   * Port to listen on; 0 picks a free one.
   *
   * @default 0
   */
  readonly port?: number;
  /**
   * Milliseconds within which a client must send the headers of a request.
   *
   * @default 10000
   */
  readonly headersTimeout?: number;
  /**
   * Milliseconds within which a client must send a complete request, and after which an idle connection, or one
   * whose client does not read the response, is closed. Connections without a request are closed after at most
   * about 5,000.
   *
   * @default 60000
   */
  readonly requestTimeout?: number;
  /**
   * Milliseconds between checks of `headersTimeout` and `requestTimeout`.
   *
   * @default 1000
   */
  readonly checkInterval?: number;
  /**
   * Milliseconds that `close()` waits for pending requests before it closes their connections.
   *
   * @default 1000
   */
  readonly shutdownTimeout?: number;
}

/** A running server. */
export interface MockServer {
  /** Base URL without a trailing slash, such as `http://127.0.0.1:4010`. */
  readonly url: string;
  /** Port that the server listens on. */
  readonly port: number;
  /** Stops accepting connections, waits for pending requests, then closes all connections. */
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

/** `server.closeAllConnections` omits connections that are detached from the parser. */
function trackConnections(server: Server): ReadonlySet<Socket> {
  const sockets = new Set<Socket>();
  server.on("connection", (socket) => {
    sockets.add(socket);
    socket.once("close", () => sockets.delete(socket));
  });
  return sockets;
}

function shutDown(server: Server, connections: ReadonlySet<Socket>, shutdownTimeout: number): Promise<void> {
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
 * Serves a mock, or any other {@link Handler}, over HTTP.
 *
 * @throws Error from `node:net`, such as `EADDRINUSE`
 *
 * @example
 * const server = await listen(createSkillsMock(), { port: 4010 });
 * console.log(server.url);
 * await server.close();
 */
export async function listen(mock: SkillsMock | Handler, options: ListenOptions = {}): Promise<MockServer> {
  const handle = typeof mock === "function" ? mock : mock.handle;
  const createErrorResponse = createErrorResponder(
    typeof mock === "function" ? randomRequestIds() : mock.newRequestId,
  );
  const requestTimeout = options.requestTimeout ?? 60_000;
  const server = createServer({
    headersTimeout: Math.min(options.headersTimeout ?? 10_000, requestTimeout),
    requestTimeout,
    keepAliveTimeout: Math.min(5_000, requestTimeout),
    connectionsCheckingInterval: options.checkInterval ?? 1_000,
    // Checked below instead, with an error response of the API.
    requireHostHeader: false,
  });
  server.maxHeadersCount = 0;
  const serve = (incoming: IncomingMessage, outgoing: ServerResponse) => {
    if (!server.listening) outgoing.setHeader("connection", "close");
    outgoing.once("close", () => {
      if (!server.listening) server.closeIdleConnections();
    });
    void handleExchange(handle, createErrorResponse, incoming, outgoing);
  };
  server.on("request", serve);
  // By default, Node responds with 417 and no body.
  server.on("checkExpectation", serve);
  const connections = trackConnections(server);
  const exchanges = new Exchanges(server);
  handleParserErrors(server, exchanges, createErrorResponse);
  server.setTimeout(requestTimeout, (socket) => {
    // Keep a client that waits for a slow response.
    if (socket.writableLength > 0 || exchanges.pending(socket) === undefined) socket.destroy();
  });

  await startListening(server, options.port ?? 0, options.host ?? "127.0.0.1");
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The server has no port.");
  let closed: Promise<void> | undefined;
  return {
    url: urlOf(address),
    port: address.port,
    close: () => {
      closed ??= shutDown(server, connections, options.shutdownTimeout ?? 1_000);
      return closed;
    },
  };
}

/** Checks headers that Node accepts, or rejects with a response without a body. */
function findInvalidHeader({ headers, httpVersion, rawHeaders }: IncomingMessage): ApiError | undefined {
  const hosts = rawHeaders.filter((name, index) => index % 2 === 0 && name.toLowerCase() === "host").length;
  if (hosts === 0 && httpVersion === "1.1") return new ApiError(400, "The request has no Host header.");
  if (hosts > 1) return new ApiError(400, "The request has several Host headers.");
  const encoding = headers["transfer-encoding"]?.trim().toLowerCase() ?? "chunked";
  // HTTP specifies 501. Rejecting it as the client's error, with 400, is our choice.
  if (encoding !== "chunked") return new ApiError(400, "Transfer-Encoding must be 'chunked'.");
  return undefined;
}

async function handleExchange(
  handle: Handler,
  createErrorResponse: ErrorResponder,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
): Promise<void> {
  const abort = new AbortController();
  outgoing.once("close", () => abort.abort());
  // Without a listener, a client that disconnects would end the process.
  outgoing.on("error", () => {});
  try {
    const error = findInvalidHeader(incoming);
    const response = error ? createErrorResponse(error) : await handle(requestFrom(incoming, abort.signal));
    await send(response, incoming, outgoing);
  } catch {
    // Either the handler has thrown, or the client has disconnected.
    incoming.socket.destroy();
  }
}
