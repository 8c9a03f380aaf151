import { randomBytes } from "node:crypto";
import { type IncomingMessage, type Server, type ServerResponse, STATUS_CODES } from "node:http";
import type { Duplex } from "node:stream";
import { ApiError, errorResponse } from "../http/errors.ts";
import type { MockResponse } from "../http/message.ts";
import { idFactory } from "../service/identifiers.ts";

const newId = idFactory(() => randomBytes(4).readUInt32LE());

/** An answer to a request that never reached the HTTP core. */
export function refusal(error: ApiError): MockResponse {
  const requestId = newId("req_");
  const response = errorResponse(error, requestId);
  response.headers.push(["request-id", requestId]);
  return response;
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

interface Exchange {
  readonly incoming: IncomingMessage;
  readonly outgoing: ServerResponse;
}

function finish(socket: Duplex, error: ApiError): void {
  if (socket.writable) socket.end(serialize(refusal(error)), () => socket.destroy());
  else socket.destroy();
}

function onClientError(error: NodeJS.ErrnoException, socket: Duplex, exchange: Exchange | undefined): void {
  if (error.code === "ECONNRESET") {
    socket.destroy();
    return;
  }
  const answer =
    parserErrors.get(error.code ?? "") ??
    new ApiError(400, `The request is not valid HTTP: ${error.message}`);
  if (!exchange || exchange.outgoing.writableFinished) finish(socket, answer);
  // A pipelined request is broken: the answer to the one before it comes first.
  else if (exchange.incoming.complete) exchange.outgoing.once("close", () => finish(socket, answer));
  else if (exchange.outgoing.headersSent) socket.destroy();
  else finish(socket, answer);
}

/** Answers what Node's HTTP server refuses by itself in the API's error envelope, with a request id. */
export function answerParserErrors(server: Server): void {
  const exchanges = new WeakMap<Duplex, Exchange>();
  const remember = (incoming: IncomingMessage, outgoing: ServerResponse) => {
    exchanges.set(incoming.socket, { incoming, outgoing });
  };
  server.prependListener("request", remember);
  server.prependListener("checkExpectation", remember);
  server.on("clientError", (error, socket) => onClientError(error, socket, exchanges.get(socket)));
  server.on("connect", (_incoming, socket) => {
    finish(socket, new ApiError(405, "CONNECT is not allowed here: this is no proxy."));
  });
}
