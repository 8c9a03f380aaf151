import type { IncomingMessage, ServerResponse } from "node:http";
import type { MockResponse } from "../http/message.ts";
import { drain } from "./drain.ts";

/** Resolves when the chunk has left the process. */
function write(outgoing: ServerResponse, chunk: Uint8Array): Promise<void> {
  return new Promise((resolve, reject) => {
    outgoing.write(chunk, (error) => (error ? reject(error) : resolve()));
  });
}

async function writeBody(outgoing: ServerResponse, body: MockResponse["body"]): Promise<void> {
  if (body instanceof Uint8Array) return write(outgoing, body);
  for await (const chunk of body) await write(outgoing, chunk);
}

async function breakOff(
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

/** Writes an answer, or as much of it as its fault allows. */
export async function send(
  response: MockResponse,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
): Promise<void> {
  // The same bytes at any time, as in process.
  outgoing.sendDate = false;
  if (response.abort !== undefined) return breakOff(response, incoming, outgoing);
  // The answer goes out first, then the rest of the request is read, and only then comes the end.
  if (!incoming.complete) outgoing.setHeader("connection", "close");
  outgoing.writeHead(response.status, response.headers.flat());
  // While earlier answers are on their way, Node would put this head before the `100 Continue` of its request.
  if (!outgoing.socket) outgoing.flushHeaders();
  // Ended only when it is through: a server that closes takes a connection whose answer has ended for idle.
  await writeBody(outgoing, response.body);
  if (!incoming.complete) await drain(incoming);
  outgoing.end();
}
