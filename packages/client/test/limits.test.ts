import { execFile } from "node:child_process";
import { getEventListeners } from "node:events";
import { promisify } from "node:util";
import { type CallLimits, createSkillsClient, SkillsApiError } from "@skills-api/client";
import { describe, expect, test } from "vitest";
import { envelope, key, page, skill } from "./examples.ts";
import { fakeTimers } from "./fake-timers.ts";
import { json, type Responder, serve } from "./server.ts";
import { createTestClient, files } from "./test-client.ts";

const revision = "skills-2025-10-02";

function clientAt(baseURL: string, limits: CallLimits = {}) {
  return createSkillsClient({ revision, apiKey: key, baseURL, ...limits });
}

const silent: Responder = () => {};
const stalled: Responder = (_, response) => {
  response.writeHead(200, { "content-type": "application/json", "content-length": "500" }).write("{");
};
const throttled = (seconds: number) =>
  json(envelope("rate_limit_error", "Slow down."), 429, { "retry-after": String(seconds) });

describe("options", () => {
  const invalid: [string, unknown, string][] = [
    ["maxRetries", "2", "TypeError: maxRetries must be a number."],
    ["maxRetries", -1, "RangeError: maxRetries must be 0 or more."],
    ["maxRetries", Number.NaN, "RangeError: maxRetries must be 0 or more."],
    ["timeout", "600", "TypeError: timeout must be a number."],
    ["timeout", -1, "RangeError: timeout must be 0 or more."],
    ["deadline", true, "TypeError: deadline must be a number."],
    ["deadline", Number.NaN, "RangeError: deadline must be 0 or more."],
    ["maxResponseBytes", "1", "TypeError: maxResponseBytes must be a number."],
    ["maxResponseBytes", Number.NaN, "RangeError: maxResponseBytes must be 0 or more."],
    ["retryUploads", "false", "TypeError: retryUploads must be a boolean."],
    ["retryUploads", 1, "TypeError: retryUploads must be a boolean."],
  ];

  test.each(invalid)("%s %j is rejected, for a client and for a call", async (name, value, message) => {
    const server = await serve(json(page));
    const errorOf = (call: () => unknown) =>
      Promise.resolve()
        .then(call)
        .then(() => "accepted", String);
    const client = clientAt(server.url);
    expect(await errorOf(() => clientAt(server.url, { [name]: value }))).toBe(message);
    expect(await errorOf(() => client.list(null, { [name]: value }))).toBe(message);
    expect(await errorOf(() => client.http.GET("/v1/skills", { [name]: value }))).toBe(message);
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
    ["headers", silent, undefined],
    ["body", stalled, 200],
  ] as const)("aborts every attempt that stalls before the end of the %s", async (stall, respond, status) => {
    const server = await serve(respond);
    const limits = { timeout: 50, maxRetries: 1 };
    const { client } = createTestClient(server, { stall, stalledAttempts: 2, ...limits });
    const error = await client.retrieve("skill_1").catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(SkillsApiError);
    expect(error).toMatchObject({ message: expect.stringMatching(/failed: timed out after 50 ms$/) });
    expect((error as SkillsApiError).status).toBe(status);
    expect(server.received).toHaveLength(2);
  });

  test("applies to the body of an error, also for a download", async () => {
    const server = await serve((_, response) => {
      response.writeHead(404, { "content-length": "500" }).write("{");
    });
    const { client } = createTestClient(server, { stall: "body", timeout: 50 });
    const download = client.versions.download("1", { skill_id: "a" });
    await expect(download).rejects.toMatchObject({
      status: 404,
      message: expect.stringMatching(/failed: timed out after 50 ms$/),
    });
  });

  test("ends at the headers of a download", async () => {
    const timers = fakeTimers();
    const server = await serve((_, response) => {
      response.writeHead(200, { "content-length": "2" }).write("P");
      setImmediate(() => response.end("K"));
    });
    const download = await clientAt(server.url).versions.download("1", { skill_id: "skill_1" });
    expect(timers.running()).toBe(0);
    expect(await download.text()).toBe("PK");
  });

  test("ends an attempt of a fetch that ignores signals", async () => {
    const fetch = () => new Promise<never>(() => {});
    const client = createSkillsClient({ revision, apiKey: key, fetch, timeout: 20, maxRetries: 0 });
    await expect(client.list()).rejects.toThrow("timed out after 20 ms");
    const body = new ReadableStream();
    const other = createSkillsClient({
      ...{ revision, apiKey: key, timeout: 20, maxRetries: 0 },
      fetch: async () => new Response(body),
    });
    await expect(other.list()).rejects.toThrow("timed out after 20 ms");
  });

  test("may be Infinity", async () => {
    const server = await serve(json(page));
    const { data } = await clientAt(server.url, { timeout: Infinity, deadline: Infinity }).list();
    expect(data).toHaveLength(1);
  });
});

describe("deadline", () => {
  test.each([
    [59_999, []],
    [60_001, [60_000]],
    [119_999, [60_000]],
    [120_001, [60_000, 60_000]],
    [200_000, [60_000, 60_000]],
  ])("of %d ms allows delays that end before it, up to maxRetries", async (deadline, expected) => {
    const server = await serve(throttled(60));
    const { waits } = fakeTimers((milliseconds) => milliseconds !== 60_000);
    await expect(clientAt(server.url, { deadline }).list()).rejects.toMatchObject({ status: 429 });
    expect(waits).toEqual(expected);
    expect(server.received).toHaveLength(expected.length + 1);
  });

  test("aborts an attempt without a retry", async () => {
    const server = await serve(silent);
    const { client } = createTestClient(server, { stall: "headers", stalledAttempts: 2, deadline: 50 });
    await expect(client.retrieve("skill_1")).rejects.toThrow(/failed: timed out after 50 ms$/);
    await expect(client.create({ files })).rejects.toMatchObject({ outcome: "unknown" });
    expect(server.received).toHaveLength(2);
  });
});

describe("a signal", () => {
  test("ends a delay with its reason as the cause", async () => {
    const server = await serve(throttled(3_000));
    let onDelay = () => {};
    const timers = fakeTimers((milliseconds) => {
      if (milliseconds === 3_000_000) onDelay();
      return true;
    });
    for (const [index, reason] of [new Error("enough"), "text"].entries()) {
      const delayed = new Promise<void>((resolve) => {
        onDelay = resolve;
      });
      const abort = new AbortController();
      const call = clientAt(server.url).list(null, { signal: abort.signal });
      call.catch(() => {});
      await delayed;
      expect(timers.running()).toBe(1);
      abort.abort(reason);
      await expect(call).rejects.toMatchObject({ name: "SkillsApiError", cause: reason });
      expect(timers.running()).toBe(0);
      expect(server.received).toHaveLength(index + 1);
    }
  });

  test.each([
    ["before the headers", silent],
    ["in the body", stalled],
  ])("ends an attempt %s without a retry", async (_, respond) => {
    const server = await serve(respond);
    const reason = new Error("enough");
    for (const kind of ["read", "upload"]) {
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
      const call = kind === "read" ? client.retrieve("a", null, options) : client.create({ files }, options);
      call.catch(() => {});
      await server.waitForRequests(1);
      if (respond === silent) abort.abort(reason);
      await expect(call).rejects.toMatchObject({ name: "SkillsApiError", cause: reason });
      expect(server.received.splice(0)).toHaveLength(1);
    }
  });

  test("ends a call of a fetch that ignores signals", async () => {
    const abort = new AbortController();
    const fetch = () => new Promise<never>(() => {});
    const call = createSkillsClient({ revision, apiKey: key, fetch }).list(null, { signal: abort.signal });
    abort.abort();
    await expect(call).rejects.toMatchObject({ cause: { name: "AbortError" } });
  });

  test("has no listeners after the calls", async () => {
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

test("many attempts do not add up listeners", async () => {
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

test("no timer or listener keeps the process running", async () => {
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
