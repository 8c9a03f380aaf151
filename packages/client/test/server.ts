import { EventEmitter, once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { onTestFinished } from "vitest";

/** A request as it arrived. */
export interface Received {
  readonly method: string;
  readonly url: string;
  /** By lowercase name. Node joins repeated headers. */
  readonly headers: IncomingMessage["headers"];
  readonly body: Buffer;
}

/** A server that stops at the end of the test. */
export interface TestServer {
  readonly url: string;
  readonly received: Received[];
  /** Resolves once `received` has this many requests. */
  waitForRequests(count: number): Promise<void>;
}

/** Responds to a request. */
export type Responder = (request: Received, response: ServerResponse) => void;

/** Responds with JSON. */
export function json(body: unknown, status = 200, headers: Record<string, string> = {}): Responder {
  return (_, response) => {
    response.writeHead(status, { "content-type": "application/json", ...headers }).end(JSON.stringify(body));
  };
}

/** Calls the responders one after another. The last one responds to all further requests. */
export function sequence(...responders: Responder[]): Responder {
  let next = 0;
  return (request, response) => responders[Math.min(next++, responders.length - 1)]?.(request, response);
}

/** Responds with this text. */
export function text(body: string, status = 200, headers: Record<string, string> = {}): Responder {
  return (_, response) => {
    response.writeHead(status, { "content-type": "text/html", ...headers }).end(body);
  };
}

/** Starts a server on a free port of 127.0.0.1 until the end of the test. */
export async function serve(respond: Responder): Promise<TestServer> {
  const received: Received[] = [];
  const events = new EventEmitter();
  const server = createServer(async (incoming, response) => {
    const chunks: Buffer[] = [];
    try {
      for await (const chunk of incoming) chunks.push(chunk);
    } catch {
      // The client has disconnected.
      return;
    }
    const { method = "", url = "", headers } = incoming;
    const request: Received = { method, url, headers, body: Buffer.concat(chunks) };
    received.push(request);
    events.emit("received");
    respond(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The server has no port.");
  return {
    url: `http://127.0.0.1:${address.port}`,
    received,
    async waitForRequests(count) {
      while (received.length < count) await once(events, "received");
    },
  };
}

/** Returns an address that refuses connections. */
export async function unusedAddress(): Promise<string> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === "string") throw new Error("The server has no port.");
  return `http://127.0.0.1:${address.port}`;
}
