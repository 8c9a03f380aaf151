import { execFile } from "node:child_process";
import { getEventListeners } from "node:events";
import { promisify } from "node:util";
import { type CallLimits, createSkillsClient, SkillsApiError } from "@skills-api/client";
import { describe, expect, test, vi } from "vitest";
import { takeClock } from "./clock.ts";
import { envelope, key, page, skill } from "./examples.ts";
import { type Answer, json, serve } from "./server.ts";

const revision = "skills-2025-10-02";
const files = [new File(["---\nname: my-skill\n---\n"], "my-skill/SKILL.md")];

function clientAt(baseURL: string, limits: CallLimits = {}) {
  return createSkillsClient({ revision, apiKey: key, baseURL, ...limits });
}

const silent: Answer = () => {};
const stalled: Answer = (_, response) => {
  response.writeHead(200, { "content-type": "application/json", "content-length": "500" }).write("{");
};
const throttled = (seconds: number) =>
  json(envelope("rate_limit_error", "Slow down."), 429, { "retry-after": String(seconds) });

describe("options", () => {
  const wrong: [string, unknown, string][] = [
    ["maxRetries", "2", "TypeError: maxRetries must be a number."],
    ["maxRetries", -1, "RangeError: maxRetries must be 0 or more."],
    ["maxRetries", Number.NaN, "RangeError: maxRetries must be 0 or more."],
    ["timeout", "600", "TypeError: timeout must be a number."],
    ["timeout", -1, "RangeError: timeout must be 0 or more."],
    ["deadline", true, "TypeError: deadline must be a number."],
    ["deadline", Number.NaN, "RangeError: deadline must be 0 or more."],
    ["retryUploads", "false", "TypeError: retryUploads must be a boolean."],
    ["retryUploads", 1, "TypeError: retryUploads must be a boolean."],
  ];

  test.each(wrong)("%s %j is refused, for a client and for a call", async (name, value, message) => {
    const server = await serve(json(page));
    const refusal = (call: () => unknown) =>
      Promise.resolve()
        .then(call)
        .then(() => "accepted", String);
    const client = clientAt(server.url);
    expect(await refusal(() => clientAt(server.url, { [name]: value }))).toBe(message);
    expect(await refusal(() => client.list(null, { [name]: value }))).toBe(message);
    expect(await refusal(() => client.http.GET("/v1/skills", { [name]: value }))).toBe(message);
    expect(server.received).toEqual([]);
  });

  test("may be undefined", async () => {
    const server = await serve(json(page));
    const none = { maxRetries: undefined, timeout: undefined, deadline: undefined, retryUploads: undefined };
    const { data } = await clientAt(server.url, none).list(null, none);
    expect(data).toHaveLength(1);
  });
});

describe("timeout", () => {
  test.each([
    ["before the headers", silent, undefined],
    ["within the body", stalled, 200],
  ])("ends every attempt %s", async (_, answer, status) => {
    const server = await serve(answer);
    const client = clientAt(server.url, { timeout: 50, maxRetries: 1 });
    const error = await client.retrieve("skill_1").catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(SkillsApiError);
    expect(error).toMatchObject({ message: expect.stringMatching(/failed: not complete within 50 ms$/) });
    expect((error as SkillsApiError).status).toBe(status);
    expect(server.received).toHaveLength(2);
  });

  test("ends the body of an error, also of a download", async () => {
    const server = await serve((_, response) => {
      response.writeHead(404, { "content-length": "500" }).write("{");
    });
    const download = clientAt(server.url).versions.download("1", { skill_id: "a" }, { timeout: 50 });
    await expect(download).rejects.toMatchObject({ status: 404 });
  });

  test("is over for a download once it has headers", async () => {
    const clock = takeClock();
    const server = await serve((_, response) => {
      response.writeHead(200, { "content-length": "2" }).write("P");
      setImmediate(() => response.end("K"));
    });
    const download = await clientAt(server.url).versions.download("1", { skill_id: "skill_1" });
    expect(clock.running()).toBe(0);
    expect(await download.text()).toBe("PK");
  });

  test("ends an attempt although the given fetch knows no signals", async () => {
    const fetch = () => new Promise<never>(() => {});
    const client = createSkillsClient({ revision, apiKey: key, fetch, timeout: 20, maxRetries: 0 });
    await expect(client.list()).rejects.toThrow("not complete within 20 ms");
    const body = new ReadableStream();
    const other = createSkillsClient({
      ...{ revision, apiKey: key, timeout: 20, maxRetries: 0 },
      fetch: async () => new Response(body),
    });
    await expect(other.list()).rejects.toThrow("not complete within 20 ms");
  });

  test("may be Infinity", async () => {
    const server = await serve(json(page));
    const { data } = await clientAt(server.url, { timeout: Infinity, deadline: Infinity }).list();
    expect(data).toHaveLength(1);
  });
});

describe("deadline", () => {
  test("a wait that would pass it is not begun", async () => {
    const server = await serve(throttled(60));
    const call = clientAt(server.url).list(null, { deadline: 50_000 });
    await expect(call).rejects.toMatchObject({ status: 429 });
    expect(server.received).toHaveLength(1);
  });

  test("other waits are, as often as maxRetries says", async () => {
    const server = await serve(throttled(60));
    const { waits } = takeClock((milliseconds) => milliseconds !== 60_000);
    await expect(clientAt(server.url, { deadline: 70_000 }).list()).rejects.toMatchObject({ status: 429 });
    expect(waits).toEqual([60_000, 60_000]);
    expect(server.received).toHaveLength(3);
  });

  test("ends an attempt, and there is no other", async () => {
    const server = await serve(silent);
    const client = clientAt(server.url, { deadline: 50 });
    await expect(client.retrieve("skill_1")).rejects.toThrow(/failed: not complete within \d+ ms$/);
    await expect(client.create({ files })).rejects.toMatchObject({ outcome: "unknown" });
    expect(server.received).toHaveLength(2);
  });
});

describe("a signal", () => {
  test("ends a wait, with its reason", async () => {
    const server = await serve(throttled(3_000));
    let waits = 0;
    const clock = takeClock((milliseconds) => {
      if (milliseconds === 3_000_000) waits++;
      return true;
    });
    for (const [index, reason] of [new Error("enough"), "text"].entries()) {
      const abort = new AbortController();
      const call = clientAt(server.url).list(null, { signal: abort.signal });
      call.catch(() => {});
      await vi.waitFor(() => expect(waits).toBe(index + 1));
      expect(clock.running()).toBe(1);
      abort.abort(reason);
      await expect(call).rejects.toBe(reason);
      expect(clock.running()).toBe(0);
      expect(server.received).toHaveLength(index + 1);
    }
  });

  test.each([
    ["before the headers", silent],
    ["within the body", stalled],
  ])("ends an attempt %s, and there is no other", async (_, answer) => {
    const server = await serve(answer);
    const reason = new Error("enough");
    for (const act of ["read", "upload"]) {
      const abort = new AbortController();
      const options = { signal: abort.signal, retryUploads: true };
      const fetchThenAbort = async (request: Request) => {
        const sent = fetch(request);
        sent.then(
          () => setImmediate(() => abort.abort(reason)),
          () => {},
        );
        return sent;
      };
      const client = createSkillsClient({
        revision,
        apiKey: key,
        baseURL: server.url,
        fetch: fetchThenAbort,
      });
      const call = act === "read" ? client.retrieve("a", null, options) : client.create({ files }, options);
      call.catch(() => {});
      await vi.waitFor(() => expect(server.received).toHaveLength(1));
      if (answer === silent) abort.abort(reason);
      await expect(call).rejects.toBe(reason);
      expect(server.received.splice(0)).toHaveLength(1);
    }
  });

  test("ends a call although the given fetch knows no signals", async () => {
    const abort = new AbortController();
    const fetch = () => new Promise<never>(() => {});
    const call = createSkillsClient({ revision, apiKey: key, fetch }).list(null, { signal: abort.signal });
    abort.abort();
    await expect(call).rejects.toMatchObject({ name: "AbortError" });
  });

  test("that outlives its calls carries no listener of them", async () => {
    const { signal } = new AbortController();
    let count = 0;
    const server = await serve((request, response) => {
      const isLast = ++count % 2 === 0;
      (isLast ? json(page) : json({}, 503, { "retry-after-ms": "1" }))(request, response);
    });
    const client = clientAt(server.url);
    for (let calls = 0; calls < 5; calls++) {
      await client.list(null, { signal });
      await client.http.GET("/v1/skills", { signal });
      const download = await client.versions.download("1", { skill_id: "skill_1" }, { signal });
      await download.arrayBuffer();
    }
    expect(getEventListeners(signal, "abort")).toEqual([]);
    expect(count).toBe(30);
  });
});

test("many attempts leave no warning of too many listeners", async () => {
  const listeners: number[] = [];
  const fetch = async (request: Request) => {
    listeners.push(getEventListeners(signals[0] ?? request.signal, "abort").length);
    return Response.json({}, { status: 529, headers: { "retry-after-ms": "1" } });
  };
  const client = createSkillsClient({ revision, apiKey: key, fetch, maxRetries: 12 });
  const signals: AbortSignal[] = [];
  client.http.use({ onRequest: ({ request }) => void signals.push(request.signal) });
  await expect(client.list()).rejects.toMatchObject({ status: 529 });
  expect(listeners).toHaveLength(13);
  expect(Math.max(...listeners)).toBeLessThan(10);
});

test("no timer and no listener keeps a program running", async () => {
  const server = await serve((_, response) => json(skill, 200, { connection: "close" })(_, response));
  const program = `
    import { createSkillsClient } from "@skills-api/client";
    const baseURL = ${JSON.stringify(server.url)};
    const client = createSkillsClient({ revision: "skills-2025-10-02", apiKey: "key", baseURL, deadline: 900_000 });
    const { id } = await client.retrieve("skill_1", null, { signal: new AbortController().signal });
    console.log(id);
  `;
  const args = ["--conditions=@skills-api/source", "--input-type=module", "--eval", program];
  const { stdout } = await promisify(execFile)(process.execPath, args, { cwd: import.meta.dirname });
  expect(stdout).toBe(`${skill.id}\n`);
});
