import { createSkillsClient } from "@skills-api/client";
import { describe, expect, test } from "vitest";
import { takeClock } from "./clock.ts";
import { errorOf } from "./error-of.ts";
import { key, skill } from "./examples.ts";
import { faults } from "./faults.ts";
import { clientOf, files, repeatable, uploads } from "./retrying.ts";
import { closedAddress, inTurn, json, serve } from "./server.ts";

const revision = "skills-2025-10-02";

describe.each(faults.map((fault) => [fault.name, fault] as const))("after %s", (_, fault) => {
  test.each(repeatable)("%s is repeated if that may help", async (_, call) => {
    const server = await serve(inTurn(fault.answer, json(skill)));
    const { client, clock } = clientOf(server, { stall: fault.stall });
    if (fault.isRepeated) {
      expect(await call(client)).toEqual(skill);
    } else {
      const { status, outcome } = await errorOf(call(client));
      expect([status, outcome]).toEqual([fault.status, undefined]);
    }
    expect(server.received).toHaveLength(fault.isRepeated ? 2 : 1);
    expect(clock.running()).toBe(0);
  });

  test.each(uploads)("%s is repeated only if nothing can have happened", async (_, call) => {
    const server = await serve(inTurn(fault.answer, json(skill)));
    const { client, clock } = clientOf(server, { stall: fault.stall });
    if (fault.upload === "repeated") {
      expect(await call(client)).toEqual(skill);
      expect(server.received[1]?.body).toEqual(server.received[0]?.body);
    } else {
      const { status, outcome } = await errorOf(call(client));
      expect([status, outcome]).toEqual([fault.status, fault.upload === "unknown" ? "unknown" : undefined]);
    }
    expect(server.received).toHaveLength(fault.upload === "repeated" ? 2 : 1);
    expect(clock.running()).toBe(0);
  });

  test("an upload with retryUploads is repeated like anything else", async () => {
    const server = await serve(inTurn(fault.answer, json(skill)));
    const { client } = clientOf(server, { stall: fault.stall, retryUploads: true });
    const call = client.create({ files });
    if (fault.isRepeated) expect(await call).toEqual(skill);
    else expect((await errorOf(call)).status).toBe(fault.status);
    expect(server.received).toHaveLength(fault.isRepeated ? 2 : 1);
  });
});

describe("a connection that nobody takes", () => {
  /** Somebody listens from the second attempt on. */
  async function setUp() {
    takeClock();
    const nowhere = await closedAddress();
    const server = await serve(json(skill));
    let attempts = 0;
    const fetchOf = (request: Request) =>
      fetch(++attempts === 1 ? request : new Request(request.url.replace(nowhere, server.url), request));
    const options = { revision, apiKey: key, baseURL: nowhere, fetch: fetchOf } as const;
    return { server, client: createSkillsClient(options), attempts: () => attempts };
  }

  test.each([...repeatable, ...uploads])("is tried again by %s", async (_, call) => {
    const { server, client, attempts } = await setUp();
    expect(await call(client)).toEqual(skill);
    expect([attempts(), server.received.length]).toEqual([2, 1]);
  });

  test.each(["127.0.0.1", "localhost"])("creates nothing (%s)", async (host) => {
    const { waits } = takeClock();
    const baseURL = (await closedAddress()).replace("127.0.0.1", host);
    const error = await errorOf(createSkillsClient({ revision, apiKey: key, baseURL }).create({ files }));
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
  ])("is one after %j: outcome %s", async (message, outcome) => {
    takeClock();
    // As Node has it when a name has several addresses, and when it has one.
    for (const cause of [new AggregateError([new Error(message), new Error("x")], ""), new Error(message)]) {
      const fetch = () => Promise.reject(new TypeError("fetch failed", { cause }));
      const error = await errorOf(createSkillsClient({ revision, apiKey: key, fetch }).create({ files }));
      expect(error.message).toBe(`POST https://api.anthropic.com/v1/skills failed: ${message}`);
      expect(error.outcome).toBe(outcome);
    }
  });
});
