import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import type { Handler, MockResponse } from "@skills-api/mock";
import { TransportError } from "../../src/http/exchange.ts";
import { openTarget } from "../../src/targets/index.ts";
import { mockCredentials } from "../../src/targets/mock.ts";
import type { Target } from "../../src/targets/target.ts";
import { noTimeout, page } from "./runs.ts";

/** A request that arrived at the server. */
export interface Arrival {
  /** Number of the request, from 1. */
  readonly number: number;
  readonly method: string;
  readonly target: string;
  readonly body: Buffer;
}

/** A fault: called instead of sending the response to one request. */
export type Fault = (request: {
  readonly response: ServerResponse;
  /** Processes the request and returns the response. */
  act(): Promise<MockResponse>;
  answer(response: MockResponse): Promise<void>;
  /** Makes the request time out at once, if it came from {@link openTargetOf}. */
  timeOut(): void;
  /** Refuses connections until {@link FaultServer.restore}. */
  refuse(): void;
}) => Promise<void> | void;

/** A server with real sockets that injects faults. */
export interface FaultServer {
  readonly url: string;
  /** The requests that arrived. */
  readonly arrivals: readonly Arrival[];
  /** Number of skills that it created. */
  readonly created: number;
  /** Resolves when the next request times out. */
  readonly nextTimeout: Promise<void>;
  /** Accepts connections again. */
  restore(): Promise<void>;
  close(): void;
}

async function bytesOf(body: AsyncIterable<Uint8Array> | Uint8Array): Promise<Buffer> {
  if (body instanceof Uint8Array) return Buffer.from(body);
  const chunks: Uint8Array[] = [];
  for await (const chunk of body) chunks.push(chunk);
  return Buffer.concat(chunks);
}

function pairs(raw: readonly string[]): [string, string][] {
  return raw.flatMap((name, at): [string, string][] => (at % 2 === 0 ? [[name, raw[at + 1] ?? ""]] : []));
}

function head({ status, headers }: MockResponse, response: ServerResponse, length: number): void {
  const others = headers.filter(([name]) => name.toLowerCase() !== "content-length");
  response.writeHead(status, [...others, ["content-length", String(length)]].flat());
}

async function answer(given: MockResponse, response: ServerResponse): Promise<void> {
  const body = await bytesOf(given.body);
  head(given, response, body.length);
  response.end(body);
}

function withHeader(given: MockResponse, name: string, value: string): MockResponse {
  return { ...given, headers: [...given.headers, [name, value]] };
}

function jsonError(status: number): MockResponse {
  const error = { type: "api_error", message: "Internal server error" };
  const body = Buffer.from(JSON.stringify({ type: "error", error, request_id: "req_fault" }));
  return {
    status,
    headers: [
      ["content-type", "application/json"],
      ["request-id", "req_fault"],
    ],
    body,
  };
}

/** All faults between a client and a server. */
export const faults = {
  silence: ({ timeOut }) => timeOut(),
  "silence after it acted": async ({ act, timeOut }) => {
    await act();
    timeOut();
  },
  "a reset": ({ response }) => void response.socket?.resetAndDestroy(),
  "a reset after it acted": async ({ act, response }) => {
    await act();
    response.socket?.resetAndDestroy();
  },
  "an end without an answer": ({ response }) => void response.socket?.end(),
  "refused connections after it": async ({ act, answer, refuse }) => {
    const given = await act();
    refuse();
    await answer(withHeader(given, "connection", "close"));
  },
  "a truncated body": async ({ act, response }) => {
    const given = await act();
    const body = await bytesOf(given.body);
    head(given, response, body.length + 1);
    response.write(body, () => response.socket?.end());
  },
  "a reset in the body": async ({ act, response }) => {
    const given = await act();
    const body = await bytesOf(given.body);
    head(given, response, body.length + 1);
    response.write(body, () => response.socket?.resetAndDestroy());
  },
  "429 with retry-after": ({ answer }) => answer(withHeader(page(429), "retry-after", "2")),
  "429 without retry-after": ({ answer }) => answer(page(429)),
  "529": ({ answer }) => answer(page(529)),
  "an edge's 502": ({ answer }) => answer(page(502)),
  "an edge's 503 with retry-after": ({ answer }) => answer(withHeader(page(503), "retry-after", "1")),
  "an edge's 504 after it acted": async ({ act, answer }) => {
    await act();
    await answer(page(504));
  },
  "an edge's 408": ({ answer }) => answer(page(408)),
  "a JSON 500": ({ answer }) => answer(jsonError(500)),
  "a JSON 500 after it acted": async ({ act, answer }) => {
    await act();
    await answer(jsonError(500));
  },
  "a slow body": async ({ act, response }) => {
    const given = await act();
    const body = await bytesOf(given.body);
    head(given, response, body.length);
    response.write(body.subarray(0, body.length / 2));
    await sleep(20);
    response.end(body.subarray(body.length / 2));
  },
  "an answer that is not HTTP": async ({ act, response }) => {
    await act();
    response.socket?.end("HTTP/1.1 200 OK\r\nno header\r\n\r\n");
  },
} satisfies Record<string, Fault>;

export type FaultName = keyof typeof faults;

/**
 * Serves a handler.
 *
 * @param faultOf Returns the fault of a request, if it has one.
 * @param tooLarge Size in bytes from which uploads are not read.
 */
export async function serveWithFaults(
  handle: Handler,
  faultOf: (arrival: Arrival) => Fault | undefined = () => undefined,
  tooLarge = Number.POSITIVE_INFINITY,
): Promise<FaultServer> {
  const arrivals: Arrival[] = [];
  let created = 0;
  let timeout = Promise.withResolvers<void>();

  async function exchange(incoming: IncomingMessage, response: ServerResponse): Promise<void> {
    const { method = "", url: target = "", rawHeaders, headers } = incoming;
    if (Number(headers["content-length"]) > tooLarge) {
      const page = "HTTP/1.1 413 Content Too Large\r\ncontent-length: 0\r\n\r\n";
      return void incoming.socket.write(page, () => incoming.socket.resetAndDestroy());
    }
    const body = await bytesOf(incoming);
    const arrival = { number: arrivals.length + 1, method, target, body };
    arrivals.push(arrival);
    const act = async () => {
      const given = await handle({
        method,
        path: target,
        headers: pairs(rawHeaders),
        body: body.length > 0 ? body : null,
      });
      if (method === "POST" && /^\/v1\/skills(\?|$)/.test(target) && given.status === 200) created++;
      return given;
    };
    const fault = faultOf(arrival);
    if (!fault) return answer(await act(), response);
    await fault({
      response,
      act,
      answer: (given) => answer(given, response),
      timeOut: () => {
        timeout.resolve();
        timeout = Promise.withResolvers();
      },
      refuse: () => void server.close(),
    });
  }

  const server = createServer((incoming, response) => {
    exchange(incoming, response).catch(() => incoming.socket.destroy());
  });
  const start = (port: number) =>
    new Promise<void>((resolve) => server.listen(port, "127.0.0.1", () => resolve()));
  await start(0);
  const address = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${address.port}`,
    arrivals,
    get created() {
      return created;
    },
    get nextTimeout() {
      return timeout.promise;
    },
    async restore() {
      if (!server.listening) await start(address.port);
    },
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}

/** Opens the server as a target. A request times out when the server says so, however busy this machine is. */
export async function openTargetOf(server: FaultServer): Promise<Target> {
  const target = await openTarget(server.url, { credentials: mockCredentials, timeout: noTimeout });
  return {
    ...target,
    wire(request, signal) {
      const timeout = server.nextTimeout.then((): never => {
        throw new TransportError("timeout", "no complete response in time");
      });
      return Promise.race([target.wire(request, signal), timeout]);
    },
  };
}
