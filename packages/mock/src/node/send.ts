import type { IncomingMessage, ServerResponse } from "node:http";
import { isBytes } from "../http/bytes.ts";
import type { MockResponse } from "../http/message.ts";
import { drain } from "./drain.ts";

/** Resolves when the chunk has left the process. */
function write(outgoing: ServerResponse, chunk: Uint8Array): Promise<void> {
  return new Promise((resolve, reject) => {
    outgoing.write(chunk, (error) => (error ? reject(error) : resolve()));
  });
}

async function writeBody(outgoing: ServerResponse, body: MockResponse["body"]): Promise<void> {
  if (isBytes(body)) return write(outgoing, body);
  for await (const chunk of body) await write(outgoing, chunk);
}

async function sendAborted(
  response: MockResponse,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
): Promise<void> {
  if (response.abort !== "before") {
    outgoing.writeHead(response.status, response.headers.flat());
    await writeBody(outgoing, response.body);
  }
  if (response.abort === "truncate") incoming.socket.end();
  else incoming.socket.resetAndDestroy();
}

/** Sends a response, or the part of it that its `abort` allows. */
export async function send(
  response: MockResponse,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
): Promise<void> {
  // Keeps responses reproducible.
  outgoing.sendDate = false;
  if (response.abort !== undefined) return sendAborted(response, incoming, outgoing);
  // Sends the response, then discards the rest of the request, then ends the response.
  if (!incoming.complete) outgoing.setHeader("connection", "close");
  outgoing.writeHead(response.status, response.headers.flat());
  // While an earlier response is pending, Node would send these headers before the request's `100 Continue`.
  if (!outgoing.socket) outgoing.flushHeaders();
  // Ends the response only once it is written: a closing server treats a connection with an ended response as idle.
  await writeBody(outgoing, response.body);
  if (!incoming.complete) await drain(incoming);
  outgoing.end();
}
