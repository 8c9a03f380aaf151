import { createSkillsClient } from "@skills-api/client";
import { describe, expect, test, vi } from "vitest";
import { errorOf } from "./error-of.ts";
import { envelope, key, skill } from "./examples.ts";
import { clientOf, files, repeatable, uploads } from "./retrying.ts";
import { type Answer, inTurn, json, serve } from "./server.ts";

const revision = "skills-2025-10-02";

describe.each(["skills-2025-10-02", "ga"] as const)("in %s, what stays wrong", (revision) => {
  const throttled = json(envelope("rate_limit_error", "Slow down."), 429, { "retry-after": "3" });

  test("client.honours-retry-after: waits as long as it is told, and tries again twice", async () => {
    const server = await serve(throttled);
    const { client, clock } = clientOf(server, { revision });
    for (const [, call] of [...repeatable, ...uploads]) {
      const error = await errorOf(call(client));
      expect(error).toMatchObject({ status: 429, type: "rate_limit_error" });
      expect(error.outcome).toBeUndefined();
      expect(clock.waits.splice(0)).toEqual([3_000, 3_000]);
      expect(server.received.splice(0)).toHaveLength(3);
    }
  });

  test("client.obeys-should-retry: is not tried again when the API says so", async () => {
    const answer = json(envelope("api_error", "Oh."), 500, { "x-should-retry": "false" });
    const server = await serve(answer);
    const { client, clock } = clientOf(server, { revision, retryUploads: true });
    for (const [, call] of [...repeatable, ...uploads]) {
      expect((await errorOf(call(client))).status).toBe(500);
    }
    expect(server.received).toHaveLength(4);
    expect(clock.waits).toEqual([]);
  });

  test("client.reports-overload: is told after the last attempt", async () => {
    const server = await serve(json(envelope("overloaded_error", "Overloaded"), 529));
    const { client } = clientOf(server, { revision });
    for (const [, call] of [...repeatable, ...uploads]) {
      const error = await errorOf(call(client));
      expect(error).toMatchObject({ status: 529, type: "overloaded_error" });
      expect(error.outcome).toBeUndefined();
      expect(server.received.splice(0)).toHaveLength(3);
    }
  });

  test("client.retries-conflict: is tried again after 409, twice", async () => {
    const server = await serve(json(envelope("conflict_error", "Busy."), 409));
    const { client } = clientOf(server, { revision });
    for (const [, call] of [...repeatable, ...uploads]) {
      expect(await errorOf(call(client))).toMatchObject({ status: 409, type: "conflict_error" });
      expect(server.received.splice(0)).toHaveLength(3);
    }
  });

  test("is tried as often as maxRetries says, of the client or of the call", async () => {
    const server = await serve(throttled);
    const { client } = clientOf(server, { revision, maxRetries: 1 });
    for (const [maxRetries, requests] of [
      [undefined, 2],
      [0, 1],
      [4, 5],
    ] as const) {
      await errorOf(client.list(null, { maxRetries }));
      expect(server.received.splice(0)).toHaveLength(requests);
    }
  });
});

describe("the wait before the next attempt", () => {
  const unavailable = (headers: Record<string, string>) => json(envelope("api_error", "Oh."), 503, headers);
  const longest = 2 ** 31 - 1;

  test.each([
    [{ "retry-after-ms": "1500" }, 1_500],
    [{ "retry-after-ms": "0.5" }, 0.5],
    [{ "retry-after-ms": "700", "retry-after": "9" }, 700],
    [{ "retry-after-ms": "soon", "retry-after": "9" }, 9_000],
    [{ "retry-after": "0.25" }, 250],
    [{ "retry-after": String(longest / 1_000) }, longest],
  ])("is what %j says", async (headers, expected) => {
    const server = await serve(inTurn(unavailable(headers), json(skill)));
    const { client, clock } = clientOf(server);
    await client.retrieve("skill_1");
    expect(clock.waits).toEqual([expected]);
  });

  test("may be told as a date", async () => {
    const date = new Date(Date.now() + 5_000_000).toUTCString();
    const server = await serve(inTurn(unavailable({ "retry-after": date }), json(skill)));
    const { client, clock } = clientOf(server);
    await client.retrieve("skill_1");
    expect(clock.waits).toHaveLength(1);
    expect(clock.waits[0]).toBeGreaterThan(4_000_000);
    expect(clock.waits[0]).toBeLessThan(5_000_001);
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
  ])("doubles from half a second to eight, less up to a quarter, after %j", async (headers) => {
    const server = await serve(unavailable(headers as Record<string, string>));
    const { client, clock } = clientOf(server, { maxRetries: 7 });
    await errorOf(client.list());
    const full = [500, 1_000, 2_000, 4_000, 8_000, 8_000, 8_000];
    expect(clock.waits).toHaveLength(full.length);
    for (const [index, wait] of clock.waits.entries()) {
      expect(wait).toBeLessThanOrEqual(full[index] ?? 0);
      expect(wait).toBeGreaterThanOrEqual((full[index] ?? 0) * 0.75);
    }
    expect(new Set(clock.waits.slice(4)).size).toBeGreaterThan(1);
  });
});

describe("an upload that is repeated on request", () => {
  const reset: Answer = (_, response) => void response.socket?.resetAndDestroy();

  test("may be so by a single call", async () => {
    const server = await serve(inTurn(reset, json(skill)));
    const { client } = clientOf(server);
    expect(await client.create({ files }, { retryUploads: true })).toEqual(skill);
    expect(server.received).toHaveLength(2);
  });

  test("may be declined by a single call", async () => {
    const server = await serve(inTurn(reset, json(skill)));
    const { client } = clientOf(server, { retryUploads: true });
    expect((await errorOf(client.create({ files }, { retryUploads: false }))).outcome).toBe("unknown");
    expect(server.received).toHaveLength(1);
  });

  test("has an unknown outcome as soon as one attempt had", async () => {
    const taken = "Skill cannot reuse an existing display_title: x";
    const server = await serve(inTurn(reset, json(envelope("invalid_request_error", taken), 400)));
    const { client } = clientOf(server, { retryUploads: true });
    expect(await errorOf(client.create({ files }))).toMatchObject({ status: 400, outcome: "unknown" });
    expect(server.received).toHaveLength(2);
  });
});

test("an upload is not read back into memory to be sent again", async () => {
  const server = await serve(inTurn(json({}, 529), json(skill)));
  const { client } = clientOf(server);
  const reads = (["blob", "arrayBuffer", "clone"] as const).map((name) => vi.spyOn(Request.prototype, name));
  try {
    await client.create({ files });
    for (const read of reads) expect(read).not.toHaveBeenCalled();
  } finally {
    for (const read of reads) read.mockRestore();
  }
  expect(server.received).toHaveLength(2);
});

test("a redirect that a browser hides is not tried again", async () => {
  let attempts = 0;
  const fetch = async () => {
    attempts++;
    return Response.error();
  };
  const error = await errorOf(createSkillsClient({ revision, apiKey: key, fetch }).list());
  expect(error.message).toBe("0 error: redirects are not followed");
  expect(attempts).toBe(1);
});
