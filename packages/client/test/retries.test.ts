import { createSkillsClient } from "@skills-api/client";
import { describe, expect, test, vi } from "vitest";
import { envelope, key, skill } from "./examples.ts";
import { rejectedError } from "./rejected-error.ts";
import { json, type Responder, sequence, serve } from "./server.ts";
import { createTestClient, files, idempotentCalls, uploadCalls } from "./test-client.ts";

const revision = "skills-2025-10-02";

describe.each(["skills-2025-10-02", "ga"] as const)("a persistent failure in %s", (revision) => {
  const throttled = json(envelope("rate_limit_error", "Slow down."), 429, { "retry-after": "3" });

  test("client.honours-retry-after: is retried twice after the requested delay", async () => {
    const server = await serve(throttled);
    const { client, timers } = createTestClient(server, { revision });
    for (const [, call] of [...idempotentCalls, ...uploadCalls]) {
      const error = await rejectedError(call(client));
      expect(error).toMatchObject({ status: 429, type: "rate_limit_error" });
      expect(error.outcome).toBeUndefined();
      expect(timers.waits.splice(0)).toEqual([3_000, 3_000]);
      expect(server.received.splice(0)).toHaveLength(3);
    }
  });

  test("client.obeys-should-retry: is not retried after x-should-retry: false", async () => {
    const server = await serve(json(envelope("api_error", "Oh."), 500, { "x-should-retry": "false" }));
    const { client, timers } = createTestClient(server, { revision, retryUploads: true });
    for (const [, call] of [...idempotentCalls, ...uploadCalls]) {
      expect((await rejectedError(call(client))).status).toBe(500);
    }
    expect(server.received).toHaveLength(4);
    expect(timers.waits).toEqual([]);
  });

  test("client.reports-overload: is thrown after the last attempt", async () => {
    const server = await serve(json(envelope("overloaded_error", "Overloaded"), 529));
    const { client } = createTestClient(server, { revision });
    for (const [, call] of [...idempotentCalls, ...uploadCalls]) {
      const error = await rejectedError(call(client));
      expect(error).toMatchObject({ status: 529, type: "overloaded_error" });
      expect(error.outcome).toBeUndefined();
      expect(server.received.splice(0)).toHaveLength(3);
    }
  });

  test("client.retries-conflict: is retried twice after 409", async () => {
    const server = await serve(json(envelope("conflict_error", "Busy."), 409));
    const { client } = createTestClient(server, { revision });
    for (const [, call] of [...idempotentCalls, ...uploadCalls]) {
      expect(await rejectedError(call(client))).toMatchObject({ status: 409, type: "conflict_error" });
      expect(server.received.splice(0)).toHaveLength(3);
    }
  });

  test("is retried maxRetries times, set for the client or the call", async () => {
    const server = await serve(throttled);
    const { client } = createTestClient(server, { revision, maxRetries: 1 });
    for (const [maxRetries, requests] of [
      [undefined, 2],
      [0, 1],
      [4, 5],
    ] as const) {
      await rejectedError(client.list(null, { maxRetries }));
      expect(server.received.splice(0)).toHaveLength(requests);
    }
  });
});

describe("the delay before the next attempt", () => {
  const unavailable = (headers: Record<string, string>) => json(envelope("api_error", "Oh."), 503, headers);
  const longest = 2 ** 31 - 1;

  test.each([
    [{ "retry-after-ms": "1500" }, 1_500],
    [{ "retry-after-ms": "0.5" }, 0.5],
    [{ "retry-after-ms": "700", "retry-after": "9" }, 700],
    [{ "retry-after-ms": "soon", "retry-after": "9" }, 9_000],
    [{ "retry-after": "0.25" }, 250],
    [{ "retry-after": String(longest / 1_000) }, longest],
  ])("is taken from %j", async (headers, expected) => {
    const server = await serve(sequence(unavailable(headers), json(skill)));
    const { client, timers } = createTestClient(server);
    await client.retrieve("skill_1");
    expect(timers.waits).toEqual([expected]);
  });

  test("is taken from a date", async () => {
    const date = new Date(Date.now() + 5_000_000).toUTCString();
    const server = await serve(sequence(unavailable({ "retry-after": date }), json(skill)));
    const { client, timers } = createTestClient(server);
    await client.retrieve("skill_1");
    expect(timers.waits).toHaveLength(1);
    expect(timers.waits[0]).toBeGreaterThan(4_000_000);
    expect(timers.waits[0]).toBeLessThan(5_000_001);
  });

  test.each([
    {},
    { "retry-after": "0" },
    { "retry-after": "-1" },
    { "retry-after-ms": "-1" },
    { "retry-after": "soon" },
    { "retry-after": "Wed, 21 Oct 2015 07:28:00 GMT" },
    { "retry-after": "NaN" },
    { "retry-after-ms": String(longest + 1) },
  ])("doubles from 500 ms to 8 s, minus up to 25 %, after %j", async (headers) => {
    const server = await serve(unavailable(headers as Record<string, string>));
    const { client, timers } = createTestClient(server, { maxRetries: 7 });
    await rejectedError(client.list());
    const full = [500, 1_000, 2_000, 4_000, 8_000, 8_000, 8_000];
    expect(timers.waits).toHaveLength(full.length);
    for (const [index, wait] of timers.waits.entries()) {
      expect(wait).toBeLessThanOrEqual(full[index] ?? 0);
      expect(wait).toBeGreaterThanOrEqual((full[index] ?? 0) * 0.75);
    }
    expect(new Set(timers.waits.slice(4)).size).toBeGreaterThan(1);
  });
});

describe("retryUploads", () => {
  const reset: Responder = (_, response) => void response.socket?.resetAndDestroy();

  test("may be set for a call", async () => {
    const server = await serve(sequence(reset, json(skill)));
    const { client } = createTestClient(server);
    expect(await client.create({ files }, { retryUploads: true })).toEqual(skill);
    expect(server.received).toHaveLength(2);
  });

  test("may be disabled for a call", async () => {
    const server = await serve(sequence(reset, json(skill)));
    const { client } = createTestClient(server, { retryUploads: true });
    expect((await rejectedError(client.create({ files }, { retryUploads: false }))).outcome).toBe("unknown");
    expect(server.received).toHaveLength(1);
  });

  test("leads to an unknown outcome if any attempt had one", async () => {
    const taken = "Skill cannot reuse an existing display_title: x";
    const server = await serve(sequence(reset, json(envelope("invalid_request_error", taken), 400)));
    const { client } = createTestClient(server, { retryUploads: true });
    expect(await rejectedError(client.create({ files }))).toMatchObject({ status: 400, outcome: "unknown" });
    expect(server.received).toHaveLength(2);
  });
});

test("retrying an upload does not read the body into memory", async () => {
  const server = await serve(sequence(json({}, 529), json(skill)));
  const { client } = createTestClient(server);
  const reads = (["blob", "arrayBuffer", "clone"] as const).map((name) => vi.spyOn(Request.prototype, name));
  await client.create({ files });
  for (const read of reads) expect(read).not.toHaveBeenCalled();
  expect(server.received).toHaveLength(2);
});

test("an opaque redirect of a browser is not retried", async () => {
  let attempts = 0;
  const fetch = async () => {
    attempts++;
    return Response.error();
  };
  const error = await rejectedError(createSkillsClient({ revision, apiKey: key, fetch }).list());
  expect(error.message).toBe("0 error: redirects are not followed");
  expect(attempts).toBe(1);
});
