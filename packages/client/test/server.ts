import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { onTestFinished } from "vitest";

/** One request as it arrived. */
export interface Received {
  readonly method: string;
  readonly url: string;
  /** By lower-case name; repeated ones joined by Node. */
  readonly headers: IncomingMessage["headers"];
  readonly body: Buffer;
}

/** A server of the running test. */
export interface TestServer {
  readonly url: string;
  readonly received: Received[];
}

export type Answer = (request: Received, response: ServerResponse) => void;

/** Answers with JSON. */
export function json(body: unknown, status = 200, headers: Record<string, string> = {}): Answer {
  return (_, response) => {
    response.writeHead(status, { "content-type": "application/json", ...headers }).end(JSON.stringify(body));
  };
}

/** Answers with what is next in the list; the last stays. */
export function inTurn(...answers: Answer[]): Answer {
  let next = 0;
  return (request, response) => answers[Math.min(next++, answers.length - 1)]?.(request, response);
}

/** Answers with exactly this text. */
export function text(body: string, status = 200, headers: Record<string, string> = {}): Answer {
  return (_, response) => {
    response.writeHead(status, { "content-type": "text/html", ...headers }).end(body);
  };
}

/** Serves on a free port of 127.0.0.1 until the test is over. */
export async function serve(answer: Answer): Promise<TestServer> {
  const received: Received[] = [];
  const server = createServer(async (incoming, response) => {
    const chunks: Buffer[] = [];
    try {
      for await (const chunk of incoming) chunks.push(chunk);
    } catch {
      // The client went away in the middle; there is nobody to answer.
      return;
    }
    const { method = "", url = "", headers } = incoming;
    const request: Received = { method, url, headers, body: Buffer.concat(chunks) };
    received.push(request);
    answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("no port");
  return { url: `http://127.0.0.1:${address.port}`, received };
}

/** An address that nobody listens at. */
export async function closedAddress(): Promise<string> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === "string") throw new Error("no port");
  return `http://127.0.0.1:${address.port}`;
}
