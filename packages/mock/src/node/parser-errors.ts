import { type IncomingMessage, type Server, STATUS_CODES } from "node:http";
import type { Duplex } from "node:stream";
import { isBytes } from "../http/bytes.ts";
import { ApiError, errorResponse } from "../http/errors.ts";
import type { MockResponse } from "../http/message.ts";
import { drain } from "./drain.ts";
import type { Exchanges } from "./exchanges.ts";

/** Creates the response to a request that does not reach the handler. */
export type ErrorResponder = (error: ApiError) => MockResponse;

export function createErrorResponder(newRequestId: () => string): ErrorResponder {
  return (error) => {
    const requestId = newRequestId();
    const response = errorResponse(error, requestId);
    response.headers.push(["request-id", requestId]);
    return response;
  };
}

/** Errors of Node's HTTP parser and server whose status is not 400. */
const parserErrors: ReadonlyMap<string, ApiError> = new Map([
  ["HPE_HEADER_OVERFLOW", new ApiError(431, "The request headers are too large.")],
  ["HPE_CHUNK_EXTENSIONS_OVERFLOW", new ApiError(413, "The chunk extensions of the request are too large.")],
  ["ERR_HTTP_REQUEST_TIMEOUT", new ApiError(408, "The request did not arrive in time.")],
]);

function serialize({ status, headers, body }: MockResponse): Buffer {
  const lines = headers.map(([name, value]) => `${name}: ${value}\r\n`).join("");
  const head = `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ""}\r\n${lines}connection: close\r\n\r\n`;
  return Buffer.concat([Buffer.from(head, "latin1"), isBytes(body) ? body : Buffer.alloc(0)]);
}

/** Sends a response, and closes the connection once the client has had time to read it. */
async function closeSocket(socket: Duplex, response?: Buffer): Promise<void> {
  // Detaches the parser, which would fail again for every further chunk.
  socket.removeAllListeners("data");
  if (socket.writable) {
    socket.end(response);
    await drain(socket);
  }
  socket.destroy();
}

/** Responds with the API's error envelope and a request id to requests that Node's HTTP server rejects. */
export function handleParserErrors(
  server: Server,
  exchanges: Exchanges,
  createErrorResponse: ErrorResponder,
): void {
  const finished = new WeakSet<Duplex>();

  function respondOnce(socket: Duplex, error: ApiError): void {
    if (finished.has(socket)) return;
    finished.add(socket);
    const exchange = exchanges.pending(socket);
    const respond = () => void closeSocket(socket, serialize(createErrorResponse(error)));
    if (exchange === undefined) respond();
    // The responses to earlier requests come first.
    else if (exchange.incoming.complete) exchange.outgoing.once("close", respond);
    else if (exchange.outgoing.headersSent) void closeSocket(socket);
    else respond();
  }

  server.on("clientError", (error: NodeJS.ErrnoException, socket) => {
    if (error.code === "ECONNRESET") socket.destroy();
    else {
      const invalid = new ApiError(400, `The request is not valid HTTP: ${error.message}`);
      respondOnce(socket, parserErrors.get(error.code ?? "") ?? invalid);
    }
  });
  server.on("connect", (_incoming: IncomingMessage, socket: Duplex) => {
    // The server has removed its listeners, so a reset would end the process.
    socket.on("error", () => {});
    respondOnce(socket, new ApiError(405, "CONNECT is not allowed: this server is not a proxy."));
  });
}
