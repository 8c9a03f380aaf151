import { createSkillsClient } from "@skills-api/client";
import { describe, expect, test } from "vitest";
import { key, skill } from "./examples.ts";
import { fakeTimers } from "./fake-timers.ts";
import { faults } from "./faults.ts";
import { rejectedError } from "./rejected-error.ts";
import { json, sequence, serve, unusedAddress } from "./server.ts";
import { createTestClient, files, idempotentCalls, uploadCalls } from "./test-client.ts";

const revision = "skills-2025-10-02";

describe.each(faults.map((fault) => [fault.name, fault] as const))("after %s", (_, fault) => {
  test.each(idempotentCalls)("%s is retried if the failure is transient", async (_, call) => {
    const server = await serve(sequence(fault.respond, json(skill)));
    const { client, timers } = createTestClient(server, { stall: fault.stall });
    if (fault.isRetried) {
      expect(await call(client)).toEqual(skill);
    } else {
      const { status, outcome } = await rejectedError(call(client));
      expect([status, outcome]).toEqual([fault.status, undefined]);
    }
    expect(server.received).toHaveLength(fault.isRetried ? 2 : 1);
    expect(timers.running()).toBe(0);
  });

  test.each(uploadCalls)("%s is retried only if the API cannot have acted", async (_, call) => {
    const server = await serve(sequence(fault.respond, json(skill)));
    const { client, timers } = createTestClient(server, { stall: fault.stall });
    if (fault.upload === "retried") {
      expect(await call(client)).toEqual(skill);
      expect(server.received[1]?.body).toEqual(server.received[0]?.body);
    } else {
      const { status, outcome } = await rejectedError(call(client));
      expect([status, outcome]).toEqual([fault.status, fault.upload === "unknown" ? "unknown" : undefined]);
    }
    expect(server.received).toHaveLength(fault.upload === "retried" ? 2 : 1);
    expect(timers.running()).toBe(0);
  });

  test("an upload with retryUploads is retried like other calls", async () => {
    const server = await serve(sequence(fault.respond, json(skill)));
    const { client } = createTestClient(server, { stall: fault.stall, retryUploads: true });
    const call = client.create({ files });
    if (fault.isRetried) expect(await call).toEqual(skill);
    else expect((await rejectedError(call)).status).toBe(fault.status);
    expect(server.received).toHaveLength(fault.isRetried ? 2 : 1);
  });
});

describe("a refused connection", () => {
  /** The first attempt is refused, the next ones reach a server. */
  async function setUp() {
    fakeTimers();
    const unused = await unusedAddress();
    const server = await serve(json(skill));
    let attempts = 0;
    const rerouting = (request: Request) =>
      fetch(++attempts === 1 ? request : new Request(request.url.replace(unused, server.url), request));
    const options = { revision, apiKey: key, baseURL: unused, fetch: rerouting } as const;
    return { server, client: createSkillsClient(options), attempts: () => attempts };
  }

  test.each([...idempotentCalls, ...uploadCalls])("is retried by %s", async (_, call) => {
    const { server, client, attempts } = await setUp();
    expect(await call(client)).toEqual(skill);
    expect([attempts(), server.received.length]).toEqual([2, 1]);
  });

  test.each(["127.0.0.1", "localhost"])("has no unknown outcome (%s)", async (host) => {
    const { waits } = fakeTimers();
    const baseURL = (await unusedAddress()).replace("127.0.0.1", host);
    const error = await rejectedError(
      createSkillsClient({ revision, apiKey: key, baseURL }).create({ files }),
    );
    expect(error.message).toMatch(/^POST \S+ failed: connect ECONNREFUSED /);
    expect(error.outcome).toBeUndefined();
    expect(waits).toHaveLength(2);
  });

  test.each([
    ["getaddrinfo ENOTFOUND skills.invalid", undefined],
    ["getaddrinfo EAI_AGAIN skills.invalid", undefined],
    ["Connect Timeout Error (attempted address: skills.invalid:443, timeout: 10000ms)", undefined],
    ["read ETIMEDOUT", "unknown"],
    ["Client network socket disconnected before secure TLS connection was established", "unknown"],
    ["other side closed", "unknown"],
    // Of a custom fetch.
    ["upload failed: connect ECONNRESET", "unknown"],
    ["connect to upstream failed", "unknown"],
  ])("is recognized by its message %j: outcome %s", async (message, outcome) => {
    fakeTimers();
    // Node's cause for a host with several addresses, and for one with a single address.
    for (const cause of [new AggregateError([new Error(message), new Error("x")], ""), new Error(message)]) {
      const fetch = () => Promise.reject(new TypeError("fetch failed", { cause }));
      const error = await rejectedError(
        createSkillsClient({ revision, apiKey: key, fetch }).create({ files }),
      );
      expect(error.message).toBe(`POST https://api.anthropic.com/v1/skills failed: ${message}`);
      expect(error.outcome).toBe(outcome);
    }
  });
});
