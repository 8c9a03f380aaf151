import type { IncomingMessage, ServerResponse } from "node:http";
import { expect, onTestFinished, test } from "vitest";
import type { Exchange } from "../../src/transport/exchange.ts";
import { httpWire } from "../../src/transport/http.ts";
import { Indeterminate, NotAllowed, Transport } from "../../src/transport/transport.ts";
import { nobody, serve } from "../support/servers.ts";

type Answer = (response: ServerResponse, request: IncomingMessage) => void;

const ok: Answer = (response) => response.end("{}");
const reset: Answer = (response) => response.socket?.resetAndDestroy();
const truncated: Answer = (response) => {
  response.writeHead(200, { "content-length": 9 });
  response.write("{}", () => response.socket?.end());
};

function status(code: number, headers: Record<string, string> = {}): Answer {
  return (response) => response.writeHead(code, headers).end("<html>an edge</html>");
}

/** A transport to a server that gives these answers one after the other, the last of them for ever. */
async function through(...answers: readonly Answer[]) {
  const methods: string[] = [];
  const url = await serve((request, response) => {
    request.resume();
    request.on("end", () => {
      methods.push(request.method ?? "");
      const answer = answers[methods.length - 1] ?? answers.at(-1);
      answer?.(response, request);
    });
  });
  return { ...transportTo(url), methods };
}

function transportTo(url: URL, allowWrites = true) {
  const { wire, close } = httpWire({ baseURL: url, timeout: 5_000 });
  onTestFinished(close);
  const pauses: number[] = [];
  const exchanges: Exchange[] = [];
  const transport = new Transport({
    wire,
    allowWrites,
    onExchange: (exchange) => exchanges.push(exchange),
    sleep: async (pause) => pauses.push(pause),
  });
  const send = (method: string, repeatable = method === "GET") =>
    transport.send(
      { method, target: "/v1/skills", headers: [] },
      { operation: method === "POST" ? "createSkill" : "listSkills", repeatable },
    );
  return { send, pauses, exchanges };
}

async function undecided(sending: Promise<Exchange>): Promise<Indeterminate> {
  const error = await sending.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (error instanceof Indeterminate) return error;
  throw new Error("the request was decided", { cause: error });
}

test.each([429, 529])("a %d is repeated, also for a create: nothing was done", async (code) => {
  const { send, methods, exchanges } = await through(status(code), status(code), ok);
  expect((await send("POST")).response.status).toBe(200);
  expect(methods).toEqual(["POST", "POST", "POST"]);
  expect(exchanges.map(({ response }) => response.status)).toEqual([code, code, 200]);
});

test.each([
  ["seconds", "2", 2000],
  ["parts of a second", "1.5", 1500],
  ["nothing", "0", 250],
  ["the past", "Wed, 21 Oct 2015 07:28:00 GMT", 250],
  ["a negative number", "-5", 250],
  ["a word", "soon", 250],
  ["a number with a unit", "2s", 250],
  ["hexadecimal", "0x10", 250],
  ["an empty text", "", 250],
  ["a date that is none", "Xxx, 99 Foo 2026 GMT", 250],
])("retry-after with %s (%s) waits %d ms", async (_, value, pause) => {
  const { send, pauses } = await through(status(429, { "retry-after": value }), ok);
  await send("GET");
  expect(pauses).toEqual([pause]);
});

test("retry-after with a date waits until then", async () => {
  const until = new Date(Date.now() + 20_000).toUTCString();
  const { send, pauses } = await through(status(529, { "retry-after": until }), ok);
  await send("GET");
  expect(pauses[0]).toBeGreaterThan(250);
  expect(pauses[0]).toBeLessThanOrEqual(20_000);
});

test("a server that asks for more than half a minute is not asked again", async () => {
  const { send, methods, pauses } = await through(status(429, { "retry-after": "3600" }), ok);
  const { message, persistent } = await undecided(send("GET"));
  expect(message).toBe("GET /v1/skills: 429, asking to wait 3600 s");
  expect(persistent).toBeUndefined();
  expect([methods, pauses]).toEqual([["GET"], []]);
});

test("throttling that does not end is undecided, and never the server's fault", async () => {
  for (const code of [429, 529]) {
    const { send, methods } = await through(status(code));
    const { message, persistent } = await undecided(send("GET"));
    expect(message).toBe(`GET /v1/skills: ${code}`);
    expect(persistent).toBeUndefined();
    expect(methods).toHaveLength(3);
  }
});

test("a 5xx on GET is repeated twice, then undecided", async () => {
  const { send, methods, pauses } = await through(status(502));
  const { persistent } = await undecided(send("GET"));
  expect(persistent?.response.status).toBe(502);
  expect(methods).toEqual(["GET", "GET", "GET"]);
  expect(pauses).toEqual([250, 500]);
});

test("a 5xx on GET that passes is forgotten", async () => {
  const { send } = await through(status(502), status(500), ok);
  expect((await send("GET")).response.status).toBe(200);
});

test("different faults on each attempt are nobody's answer", async () => {
  const { send } = await through(status(502), reset, status(502));
  const { message, persistent } = await undecided(send("GET"));
  expect(message).toBe("GET /v1/skills: 502, then the connection broke (ECONNRESET)");
  expect(persistent).toBeUndefined();
});

test.each<[string, Answer]>([
  ["a 500", status(500)],
  ["an edge's 502", status(502)],
  ["a reset", reset],
  ["a truncated answer", truncated],
])("a create is sent once when %s leaves open what it did", async (_, answer) => {
  const { send, methods } = await through(answer, ok);
  await undecided(send("POST"));
  expect(methods).toEqual(["POST"]);
});

test("a create that is made to be refused is repeated", async () => {
  const { send, methods } = await through(status(500), reset, ok);
  expect((await send("POST", true)).response.status).toBe(200);
  expect(methods).toHaveLength(3);
});

test("a delete is sent once when a reset leaves open what it did", async () => {
  const { send, methods } = await through(reset, ok);
  await undecided(send("DELETE"));
  expect(methods).toEqual(["DELETE"]);
});

test("a create that nobody could have received is sent again, and given up in time", async () => {
  const { send, pauses } = transportTo(await nobody());
  const { message } = await undecided(send("POST"));
  expect(message).toBe("the server cannot be reached: no connection (ECONNREFUSED)");
  expect(pauses).toEqual([250, 500]);
  expect((await undecided(send("GET"))).message).toBe(message);
  expect(pauses).toHaveLength(2);
});

test("one break is no reason to give a server up", async () => {
  const { send, methods } = await through(reset, ok);
  await undecided(send("POST"));
  expect((await send("GET")).response.status).toBe(200);
  expect(methods).toEqual(["POST", "GET"]);
});

test.each(["POST", "PUT", "PATCH", "DELETE", "post", "PROPFIND"])(
  "%s never leaves where writes are not allowed",
  async (method) => {
    const seen: (string | undefined)[] = [];
    const url = await serve((request, response) => {
      seen.push(request.method);
      response.end();
    });
    const { send } = transportTo(url, false);
    await expect(send(method, true)).rejects.toBeInstanceOf(NotAllowed);
    for (const reading of ["GET", "HEAD", "OPTIONS"]) await send(reading, true);
    expect(seen).toEqual(["GET", "HEAD", "OPTIONS"]);
  },
);
