import type { IncomingMessage, ServerResponse } from "node:http";
import { expect, test } from "vitest";
import { RunStoppedError } from "../../src/base/run-stopped-error.ts";
import { Ledger } from "../../src/client/ledger/ledger.ts";
import { NoVerdictError } from "../../src/client/no-verdict-error.ts";
import { WritesNotAllowedError } from "../../src/client/transport.ts";
import type { Exchange } from "../../src/http/exchange.ts";
import { serve, unusedAddress } from "../support/servers.ts";
import { surveyed, transportTo } from "../support/transports.ts";

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

/** Starts a server that returns these responses in order, and then only the last one. */
async function answering(answers: readonly Answer[]) {
  const methods: string[] = [];
  const url = await serve((request, response) => {
    request.resume();
    request.on("end", () => {
      methods.push(request.method ?? "");
      const answer = answers[methods.length - 1] ?? answers.at(-1);
      answer?.(response, request);
    });
  });
  return { url, methods };
}

/** Creates a transport to such a server. */
async function through(...answers: readonly Answer[]) {
  const { url, methods } = await answering(answers);
  return { ...transportTo(url), methods };
}

async function undecided(sending: Promise<Exchange>): Promise<NoVerdictError> {
  const error = await sending.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (error instanceof NoVerdictError) return error;
  throw new Error("the request was decided", { cause: error });
}

test.each([429, 529])("a %d is retried, also for a create, because nothing was created", async (code) => {
  const { send, methods, exchanges } = await through(status(code), status(code), ok);
  expect((await send("POST")).response.status).toBe(200);
  expect(methods).toEqual(["POST", "POST", "POST"]);
  expect(exchanges.map(({ response }) => response.status)).toEqual([code, code, 200]);
});

test.each([
  ["seconds", "2", 2000],
  ["a fraction of a second", "1.5", 1500],
  ["zero", "0", 250],
  ["a date in the past", "Wed, 21 Oct 2015 07:28:00 GMT", 250],
  ["a negative number", "-5", 250],
  ["a word", "soon", 250],
  ["a number with a unit", "2s", 250],
  ["a hexadecimal number", "0x10", 250],
  ["an empty string", "", 250],
  ["an invalid date", "Xxx, 99 Foo 2026 GMT", 250],
])("retry-after with %s (%s) waits %d ms", async (_, value, pause) => {
  const { send, clock } = await through(status(429, { "retry-after": value }), ok);
  await send("GET");
  expect(clock.pauses).toEqual([pause]);
});

test("retry-after with a date waits until that date", async () => {
  const until = new Date(Date.now() + 20_000).toUTCString();
  const { send, clock } = await through(status(529, { "retry-after": until }), ok);
  await send("GET");
  expect(clock.pauses[0]).toBeGreaterThan(250);
  expect(clock.pauses[0]).toBeLessThanOrEqual(20_000);
});

test("a request is not retried if the server asks for more than half a minute", async () => {
  const { send, methods, clock } = await through(status(429, { "retry-after": "3600" }), ok);
  const { message, consistentFailure } = await undecided(send("GET"));
  expect(message).toBe("GET /v1/skills: 429, asking to wait 3600 s");
  expect(consistentFailure).toBeUndefined();
  expect([methods, clock.pauses]).toEqual([["GET"], []]);
});

test("throttling that does not end is undecided and never a failure", async () => {
  for (const code of [429, 529]) {
    const { send, methods } = await through(status(code));
    const { message, consistentFailure } = await undecided(send("GET"));
    expect(message).toBe(`GET /v1/skills: ${code}`);
    expect(consistentFailure).toBeUndefined();
    expect(methods).toHaveLength(3);
  }
});

test("a 5xx on GET is retried twice, then undecided", async () => {
  const { send, methods, clock } = await through(status(502));
  const { consistentFailure } = await undecided(send("GET"));
  expect(consistentFailure?.response.status).toBe(502);
  expect(methods).toEqual(["GET", "GET", "GET"]);
  expect(clock.pauses).toEqual([250, 500]);
});

test("a 5xx on GET that a retry resolves has no effect", async () => {
  const { send } = await through(status(502), status(500), ok);
  expect((await send("GET")).response.status).toBe(200);
});

test("different failures on each attempt have no consistent failure", async () => {
  const { send } = await through(status(502), reset, status(502));
  const { message, consistentFailure } = await undecided(send("GET"));
  expect(message).toBe("GET /v1/skills: 502, then the connection was lost (ECONNRESET)");
  expect(consistentFailure).toBeUndefined();
});

test.each<[string, Answer]>([
  ["a 500", status(500)],
  ["a proxy's 502", status(502)],
  ["a reset", reset],
  ["a truncated response", truncated],
])("a create is sent once if its result is unknown after %s", async (_, answer) => {
  const { send, methods } = await through(answer, ok);
  await undecided(send("POST"));
  expect(methods).toEqual(["POST"]);
});

test("a create that the server is expected to reject is retried", async () => {
  const { send, methods } = await through(status(500), reset, ok);
  expect((await send("POST", { repeatable: true })).response.status).toBe(200);
  expect(methods).toHaveLength(3);
});

test("a delete is sent once if its result is unknown after a reset", async () => {
  const { send, methods } = await through(reset, ok);
  await undecided(send("DELETE"));
  expect(methods).toEqual(["DELETE"]);
});

test("a create that could not connect is retried, up to the maximum", async () => {
  const { send, clock } = transportTo(await unusedAddress());
  const { message } = await undecided(send("POST"));
  expect(message).toBe("the server cannot be reached: no connection (ECONNREFUSED)");
  expect(clock.pauses).toEqual([250, 500]);
  expect((await undecided(send("GET"))).message).toBe(message);
  expect(clock.pauses).toHaveLength(2);
});

test("a server with one lost connection does not count as down", async () => {
  const { send, methods } = await through(reset, ok);
  await undecided(send("POST"));
  expect((await send("GET")).response.status).toBe(200);
  expect(methods).toEqual(["POST", "GET"]);
});

test.each(["POST", "PUT", "PATCH", "DELETE", "post", "PROPFIND"])(
  "%s is not sent if writes are not allowed",
  async (method) => {
    const seen: (string | undefined)[] = [];
    const url = await serve((request, response) => {
      seen.push(request.method);
      response.end();
    });
    const { send } = transportTo(url, { allowWrites: false });
    await expect(send(method, { repeatable: true })).rejects.toBeInstanceOf(WritesNotAllowedError);
    for (const reading of ["GET", "HEAD", "OPTIONS"]) await send(reading);
    expect(seen).toEqual(["GET", "HEAD", "OPTIONS"]);
  },
);

const sent = (ledger: Ledger) => ledger.outstanding.map(({ state, id }) => ({ state, id }));

const created: Answer = (response) => response.end('{"id":"skill_1"}');

test.each<[string, Answer, object[]]>([
  ["a response with an id", created, [{ state: "created", id: "skill_1" }]],
  ["a response without an id", ok, [{ state: "accepted" }]],
  ["a rejection", status(400), []],
  ["a reset", reset, [{ state: "sent" }]],
  ["a 500", status(500), [{ state: "sent" }]],
  ["a proxy's 408", status(408), [{ state: "sent" }]],
])("the ledger has the state of a create after %s", async (_, answer, left) => {
  const { send, ledger } = await through(answer);
  await send("POST").catch(() => {});
  expect(sent(ledger)).toEqual(left);
});

test("every attempt of a create is recorded before it is sent", async () => {
  const lines: string[] = [];
  const states: number[] = [];
  const ledger = surveyed(new Ledger((line) => void lines.push(line)));
  const answers = [status(429), reset, status(500), created].map(
    (answer): Answer =>
      (response, request) => {
        states.push(lines.filter((line) => line.includes('"at"')).length);
        answer(response, request);
      },
  );
  const { send } = transportTo((await answering(answers)).url, { ledger });
  await send("POST", { repeatable: true }).catch(() => {});
  await send("POST");
  expect(states).toEqual([1, 2, 3, 4]);
});

test("a create that cannot be recorded is neither sent nor counted", async () => {
  const full = () => {
    throw new Error("no space left");
  };
  const ledger = surveyed(new Ledger(full));
  const { url, methods } = await answering([ok]);
  const { send, budget } = transportTo(url, { ledger });
  await expect(send("POST")).rejects.toThrow(RunStoppedError);
  await expect(send("POST")).rejects.toThrow("the ledger cannot be written: no space left");
  expect([methods, budget.counts.requests, sent(ledger)]).toEqual([[], 0, []]);
  expect((await send("GET")).response.status).toBe(200);
});

test("only accepted deletions are recorded", async () => {
  const { send, transport, ledger } = await through(created, status(400), ok);
  await send("POST");
  const remove = () =>
    transport.send(
      { method: "DELETE", path: "/v1/skills/skill_1", headers: [] },
      { operation: "deleteSkill", repeatable: false, purpose: "scenario" },
    );
  await remove();
  expect(ledger.skillIds).toEqual(["skill_1"]);
  await remove();
  expect(ledger.skillIds).toEqual([]);
});

test("a consistent 5xx proves nothing if transient ones are frequent", async () => {
  const flaky = [status(502), ok, ok, ok];
  const { send } = await through(...flaky, ...flaky, ...flaky, status(502));
  for (let count = 0; count < 9; count++) await send("GET");
  expect((await undecided(send("GET"))).consistentFailure).toBeUndefined();
});

test("a consistent 5xx counts if transient ones are rare", async () => {
  const { send } = await through(...Array.from({ length: 20 }, () => ok), status(502), ok, status(502));
  for (let count = 0; count < 21; count++) await send("GET");
  expect((await undecided(send("GET"))).consistentFailure?.response.status).toBe(502);
});
