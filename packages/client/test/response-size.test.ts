import { gzipSync } from "node:zlib";
import { type CallLimits, createSkillsClient } from "@skills-api/client";
import { describe, expect, test } from "vitest";
import { key, skill } from "./examples.ts";
import { rejectedError } from "./rejected-error.ts";
import { json, type Responder, serve } from "./server.ts";

const revision = "ga";
const bomb = gzipSync(Buffer.alloc(50_000_000, " "));

const respondWithBomb: Responder = (_, response) => {
  const headers = { "content-type": "application/json", "content-encoding": "gzip" };
  response.writeHead(200, headers).end(bomb);
};

function clientAt(baseURL: string, limits: CallLimits = {}) {
  return createSkillsClient({ revision, apiKey: key, baseURL, ...limits });
}

/** A body that is always ready, for 5 s at most, so that a reader that ignores its limits ends. */
function readyBody(chunk: Uint8Array<ArrayBuffer>) {
  const end = Date.now() + 5_000;
  const state = { cancelled: false };
  const body = new ReadableStream<Uint8Array<ArrayBuffer>>({
    pull: (controller) => (Date.now() < end ? controller.enqueue(chunk) : controller.close()),
    cancel() {
      state.cancelled = true;
    },
  });
  return { body, state };
}

describe("maxResponseBytes", () => {
  test("is 10 MiB by default, also for a compressed body, and such a response is not requested again", async () => {
    const server = await serve(respondWithBomb);
    const error = await rejectedError(clientAt(server.url).list());
    expect(error.message).toMatch(
      /^200 error: GET \S+ failed: the body exceeds maxResponseBytes \(10485760\)/,
    );
    expect(error).toMatchObject({ status: 200, outcome: undefined });
    expect(server.received).toHaveLength(1);
  });

  test.each([200, 500])("applies to every call but downloads, and to the body of a %i", async (status) => {
    const body = JSON.stringify(skill);
    const server = await serve(json(skill, status));
    const limits = { maxResponseBytes: body.length - 1, maxRetries: 0 };
    const client = clientAt(server.url, limits);
    const files = [new File(["x"], "my-skill/SKILL.md")];
    for (const call of [client.retrieve("a"), client.delete("a"), client.http.GET("/v1/skills")]) {
      const error = await rejectedError(call);
      expect(error.message).toContain(`the body exceeds maxResponseBytes (${body.length - 1})`);
    }
    expect(await rejectedError(client.create({ files }))).toMatchObject({ outcome: "unknown", status });
    const download = client.versions.download("1", { skill_id: "a" });
    if (status === 200) expect(await (await download).text()).toBe(body);
    else await expect(download).rejects.toThrow("exceeds maxResponseBytes");
  });

  test("allows a body of that length", async () => {
    const server = await serve(json(skill));
    const maxResponseBytes = JSON.stringify(skill).length;
    expect(await clientAt(server.url).retrieve("a", null, { maxResponseBytes })).toEqual(skill);
    expect(await clientAt(server.url, { maxResponseBytes: Infinity }).retrieve("a")).toEqual(skill);
  });

  test("cancels an endless body", async () => {
    const { body, state } = readyBody(new Uint8Array(65_536));
    const fetch = async () => new Response(body);
    const client = createSkillsClient({ revision, apiKey: key, fetch });
    await expect(client.list()).rejects.toThrow("the body exceeds maxResponseBytes (10485760)");
    expect(state.cancelled).toBe(true);
  });
});

describe("a body that is always ready", () => {
  const limits = { maxRetries: 0, maxResponseBytes: Infinity };

  test.each([{ timeout: 100 }, { deadline: 100 }])("does not outlive %o", async (limit) => {
    const { body, state } = readyBody(new Uint8Array(1));
    const fetch = async () => new Response(body);
    const client = createSkillsClient({ revision, apiKey: key, fetch, ...limits, ...limit });
    await expect(client.list()).rejects.toThrow("timed out after 100 ms");
    expect(state.cancelled).toBe(true);
  });

  test("does not outlive a signal", async () => {
    const { body, state } = readyBody(new Uint8Array(1));
    const fetch = async () => new Response(body);
    const client = createSkillsClient({ revision, apiKey: key, fetch, ...limits });
    const abort = new AbortController();
    setTimeout(() => abort.abort(), 100);
    await expect(client.list(null, { signal: abort.signal })).rejects.toThrow(/abort/);
    expect(state.cancelled).toBe(true);
  });
});

test("a response keeps its URL, status text and headers, and can be cloned by middleware", async () => {
  const server = await serve((_, response) => {
    response.writeHead(202, "Fine", { "content-type": "application/json", "x-own": "1" }).end("{}");
  });
  const client = clientAt(server.url);
  const texts: string[] = [];
  client.http.use({ onResponse: async ({ response }) => void texts.push(await response.clone().text()) });
  const { response } = await client.http.GET("/v1/skills");
  expect([response.url, response.status, response.statusText, response.ok]).toEqual([
    ...[`${server.url}/v1/skills`, 202, "Fine", true],
  ]);
  expect(response.headers.get("x-own")).toBe("1");
  expect(texts).toEqual(["{}"]);
});
