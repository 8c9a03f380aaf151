import type { IncomingMessage, ServerResponse } from "node:http";
import type { MockResponse } from "../http/message.ts";

/** How much of a request that was already answered is read, so that its sender gets to read the answer. */
const maxDrainedBytes = 256 * 1024 * 1024;
const maxDrainMilliseconds = 5_000;

/** Resolves when the rest of the request has come in, or enough of it. */
function drain(incoming: IncomingMessage): Promise<void> {
  return new Promise((resolve) => {
    let left = maxDrainedBytes;
    const timer = setTimeout(done, maxDrainMilliseconds);
    function done(): void {
      clearTimeout(timer);
      resolve();
    }
    incoming.on("data", (chunk: Uint8Array) => {
      left -= chunk.length;
      if (left < 0) done();
    });
    incoming.once("end", done);
    incoming.once("close", done);
    incoming.resume();
  });
}

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
  if (response.abort !== undefined) return breakOff(response, incoming, outgoing);
  if (incoming.complete && response.body instanceof Uint8Array) {
    outgoing.writeHead(response.status, response.headers.flat());
    outgoing.end(response.body);
    return;
  }
  // Closing while the client still sends would reset the connection, and it would never see the answer:
  // so the answer goes out first, then the rest of the request is read, and only then comes the end.
  outgoing.setHeader("connection", "close");
  outgoing.writeHead(response.status, response.headers.flat());
  await writeBody(outgoing, response.body);
  if (!incoming.complete) await drain(incoming);
  outgoing.end();
}
