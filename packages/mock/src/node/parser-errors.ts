import { type IncomingMessage, type Server, STATUS_CODES } from "node:http";
import type { Duplex } from "node:stream";
import { ApiError, errorResponse } from "../http/errors.ts";
import type { MockResponse } from "../http/message.ts";
import { drain } from "./drain.ts";
import type { Exchanges } from "./exchanges.ts";

/** Answers a request that never reaches the HTTP core. */
export type Refuse = (error: ApiError) => MockResponse;

export function refuseWith(newRequestId: () => string): Refuse {
  return (error) => {
    const requestId = newRequestId();
    const response = errorResponse(error, requestId);
    response.headers.push(["request-id", requestId]);
    return response;
  };
}

/** Error codes of Node's HTTP parser and server that are not simply a bad request. */
const parserErrors: ReadonlyMap<string, ApiError> = new Map([
  ["HPE_HEADER_OVERFLOW", new ApiError(431, "The request headers are too large.")],
  ["HPE_CHUNK_EXTENSIONS_OVERFLOW", new ApiError(413, "The chunk extensions of the request are too large.")],
  ["ERR_HTTP_REQUEST_TIMEOUT", new ApiError(408, "The request did not arrive in time.")],
]);

function serialize({ status, headers, body }: MockResponse): Buffer {
  const lines = headers.map(([name, value]) => `${name}: ${value}\r\n`).join("");
  const head = `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ""}\r\n${lines}connection: close\r\n\r\n`;
  return Buffer.concat([Buffer.from(head, "latin1"), body instanceof Uint8Array ? body : Buffer.alloc(0)]);
}

/** Says the last word, and hangs up once the client has had time to hear it. */
async function hangUp(socket: Duplex, lastWord?: Buffer): Promise<void> {
  // The parser has failed for good: it would only fail again at every chunk that still comes.
  socket.removeAllListeners("data");
  if (socket.writable) {
    socket.end(lastWord);
    await drain(socket);
  }
  socket.destroy();
}

/** Answers what Node's HTTP server refuses by itself in the API's error envelope, with a request id. */
export function answerParserErrors(server: Server, exchanges: Exchanges, refuse: Refuse): void {
  const finished = new WeakSet<Duplex>();

  function finish(socket: Duplex, error: ApiError): void {
    if (finished.has(socket)) return;
    finished.add(socket);
    const exchange = exchanges.running(socket);
    const answer = () => void hangUp(socket, serialize(refuse(error)));
    if (exchange === undefined) answer();
    // The answers to the requests before it come first.
    else if (exchange.incoming.complete) exchange.outgoing.once("close", answer);
    else if (exchange.outgoing.headersSent) void hangUp(socket);
    else answer();
  }

  server.on("clientError", (error: NodeJS.ErrnoException, socket) => {
    if (error.code === "ECONNRESET") socket.destroy();
    else {
      const invalid = new ApiError(400, `The request is not valid HTTP: ${error.message}`);
      finish(socket, parserErrors.get(error.code ?? "") ?? invalid);
    }
  });
  server.on("connect", (_incoming: IncomingMessage, socket: Duplex) => {
    // The server no longer listens to this socket; a reset would end the process.
    socket.on("error", () => {});
    finish(socket, new ApiError(405, "CONNECT is not allowed here: this is no proxy."));
  });
}
