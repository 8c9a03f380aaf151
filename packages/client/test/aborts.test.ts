import { createSkillsClient, SkillsApiError } from "@skills-api/client";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { envelope, key, skill } from "./examples.ts";
import { rejectedError } from "./rejected-error.ts";
import { json, type Responder, serve } from "./server.ts";
import { files } from "./test-client.ts";

const reasons: unknown[] = [
  null,
  undefined,
  0,
  "",
  false,
  "text",
  Symbol("reason"),
  new Error("connect again"),
  { toString: 1 },
  Object.create(null),
];

/** The reason that a signal has if it was aborted with this one. */
const reasonOf = (reason: unknown) =>
  reason === undefined ? expect.objectContaining({ name: "AbortError" }) : reason;

const silent: Responder = () => {};
const stalled: Responder = (_, response) => {
  response.writeHead(200, { "content-type": "application/json", "content-length": "500" }).write("{");
};
const throttled = json(envelope("rate_limit_error", "Slow down."), 429, { "retry-after": "60" });

async function setUp(respond: Responder) {
  const abort = new AbortController();
  const server = await serve(respond);
  const counts = { responses: 0, delays: 0 };
  const { setTimeout } = globalThis;
  vi.stubGlobal("setTimeout", (callback: () => void, milliseconds: number) => {
    if (milliseconds === 60_000) counts.delays++;
    return setTimeout(callback, milliseconds);
  });
  onTestFinished(() => void vi.unstubAllGlobals());
  const client = createSkillsClient({
    revision: "ga",
    apiKey: key,
    baseURL: server.url,
    async fetch(request) {
      const response = await fetch(request);
      counts.responses++;
      return response;
    },
  });
  /** Resolves once there were so many responses, or delays of 60 s. */
  const waitFor = async (kind: keyof typeof counts, count: number) => {
    while (counts[kind] < count) await new Promise((resolve) => setImmediate(resolve));
  };
  return { abort, server, client, waitFor };
}

describe.each(reasons.map((reason) => [reason]))("abort(%o)", (reason) => {
  test.each([
    ["before a call", json(skill), undefined],
    ["before the headers", silent, "unknown"],
    ["in the body", stalled, "unknown"],
    ["in a delay after a 429", throttled, undefined],
  ] as const)("%s is a SkillsApiError with the reason as its cause", async (when, respond, outcome) => {
    const { abort, server, client, waitFor } = await setUp(respond);
    const { signal } = abort;
    if (when === "before a call") abort.abort(reason);
    const calls = [client.retrieve("a", null, { signal }), client.http.GET("/v1/skills", { signal })];
    const upload = client.create({ files }, { signal });
    for (const call of [...calls, upload]) call.catch(() => {});
    if (when !== "before a call") {
      await server.waitForRequests(3);
      if (respond === stalled) await waitFor("responses", 3);
      if (respond === throttled) await waitFor("delays", 3);
      abort.abort(reason);
    }
    for (const call of calls) {
      const error = await rejectedError(call);
      expect(error.message).toMatch(/GET \S+ was aborted$/);
      expect(error.cause).toEqual(reasonOf(reason));
      expect(error.outcome).toBeUndefined();
    }
    const error = await rejectedError(upload);
    expect(error.message).toMatch(/POST \S+ was aborted$/);
    expect(error.cause).toEqual(reasonOf(reason));
    expect(error.outcome).toBe(outcome);
    expect(server.received).toHaveLength(when === "before a call" ? 0 : 3);
  });
});

test("an upload that is aborted after a rejected attempt and during the next one has an unknown outcome", async () => {
  const { abort, server, client } = await setUp((request, response) => {
    if (server.received.length === 1) json({}, 429, { "retry-after-ms": "1" })(request, response);
  });
  const upload = client.create({ files }, { signal: abort.signal });
  upload.catch(() => {});
  await server.waitForRequests(2);
  abort.abort(null);
  expect(await rejectedError(upload)).toMatchObject({ outcome: "unknown", cause: null });
});

test("an upload whose connection is cut after it was sent has an unknown outcome", async () => {
  const { client } = await setUp((_, response) => void response.socket?.destroy());
  const error = await rejectedError(client.create({ files }));
  expect(error).toBeInstanceOf(SkillsApiError);
  expect(error.outcome).toBe("unknown");
});
