import type { ServerResponse } from "node:http";
import { envelope } from "./examples.ts";
import { json, type Responder, text } from "./server.ts";

/** A failure of the server or the network, and the expected reaction of the client. */
export interface Fault {
  readonly name: string;
  readonly respond: Responder;
  /** Status of the error, or `undefined` if there is no response. */
  readonly status: number | undefined;
  /** Whether an idempotent request is retried. */
  readonly isRetried: boolean;
  /** Whether an upload is retried too, fails with an unknown outcome, or fails because it was rejected. */
  readonly upload: "retried" | "unknown" | "rejected";
  /** The part of the response that never arrives, so that the client times out. */
  readonly stall?: "headers" | "body" | undefined;
}

type Expectation = Pick<Fault, "isRetried" | "upload">;

/** The API has not acted. */
const retried: Expectation = { isRetried: true, upload: "retried" };
/** The API may have acted on an upload. */
const unknownOutcome: Expectation = { isRetried: true, upload: "unknown" };
/** A retry would fail in the same way. */
const rejected: Expectation = { isRetried: false, upload: "rejected" };
/** A retry would fail in the same way, but the API may have acted on an upload. */
const finalWithUnknownOutcome: Expectation = { isRetried: false, upload: "unknown" };

const page = "<html><head><title>Bad Gateway</title></head></html>";

function apiError(status: number, expectation: Expectation, headers: Record<string, string> = {}): Fault {
  const withHeaders = Object.entries(headers).map(([name, value]) => ` with ${name}: ${value}`);
  return {
    name: `${status}${withHeaders}`,
    respond: json(envelope("some_error", "Some error."), status, headers),
    status,
    ...expectation,
  };
}

function gatewayPage(status: number, expectation: Expectation): Fault {
  return { name: `${status} as HTML`, respond: text(page, status), status, ...expectation };
}

/** Sends the headers and the beginning of the body, then calls `then`. */
function partialResponse(status: number, then: (response: ServerResponse) => void): Responder {
  return (_, response) => {
    response.writeHead(status, { "content-type": "application/json", "content-length": "500" });
    response.write('{"id":', () => then(response));
  };
}

const resetConnection = (response: ServerResponse) => void response.socket?.resetAndDestroy();
const resetInBody = (status: number, expectation: Expectation): Fault => ({
  name: `a reset in the body of a ${status}`,
  respond: partialResponse(status, (response) => setImmediate(resetConnection, response)),
  status,
  ...expectation,
});

export const faults: readonly Fault[] = [
  apiError(429, retried, { "retry-after": "2" }),
  apiError(429, retried, { "retry-after-ms": "20" }),
  apiError(429, retried),
  apiError(409, retried),
  apiError(529, retried),
  apiError(408, unknownOutcome),
  apiError(500, unknownOutcome),
  apiError(503, unknownOutcome),
  apiError(504, unknownOutcome),
  apiError(500, finalWithUnknownOutcome, { "x-should-retry": "false" }),
  apiError(429, rejected, { "x-should-retry": "false" }),
  apiError(500, retried, { "x-should-retry": "true" }),
  apiError(400, retried, { "x-should-retry": "true" }),
  apiError(400, rejected),
  apiError(401, rejected),
  apiError(404, rejected),
  apiError(413, rejected),
  gatewayPage(502, unknownOutcome),
  gatewayPage(520, unknownOutcome),
  gatewayPage(429, retried),
  gatewayPage(403, finalWithUnknownOutcome),
  gatewayPage(200, finalWithUnknownOutcome),
  {
    name: "a 200 with truncated JSON",
    respond: text('{"id":"skill_1","cre', 200, { "content-type": "application/json" }),
    status: 200,
    ...finalWithUnknownOutcome,
  },
  {
    name: "a 307 redirect",
    respond: text("", 307, { location: "/elsewhere" }),
    status: 307,
    ...finalWithUnknownOutcome,
  },
  {
    name: "a reset before the response",
    respond: (_, response) => resetConnection(response),
    status: undefined,
    ...unknownOutcome,
  },
  {
    name: "a reset in the headers",
    respond: (_, { socket }) =>
      socket?.write("HTTP/1.1 200 OK\r\ncontent-ty", () => socket.resetAndDestroy()),
    status: undefined,
    ...unknownOutcome,
  },
  resetInBody(200, unknownOutcome),
  resetInBody(500, unknownOutcome),
  resetInBody(429, retried),
  resetInBody(400, rejected),
  {
    name: "a timeout before the headers",
    respond: () => {},
    status: undefined,
    ...unknownOutcome,
    stall: "headers",
  },
  {
    name: "a timeout in the body of a 200",
    respond: partialResponse(200, () => {}),
    status: 200,
    ...unknownOutcome,
    stall: "body",
  },
  {
    name: "a timeout in the body of a 529",
    respond: partialResponse(529, () => {}),
    status: 529,
    ...retried,
    stall: "body",
  },
];
