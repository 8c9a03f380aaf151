import { createSkillsClient, type Revision, type SkillsClient } from "@skills-api/client";
import { describe, expect, test, vi } from "vitest";
import { examples, key, page, skill } from "./examples.ts";
import { json, serve, type TestServer } from "./server.ts";

const revision = "skills-2025-10-02";
const revisions: readonly Revision[] = ["skills-2025-10-02", "ga"];
const file = new File(["---\nname: my-skill\n---\n"], "my-skill/SKILL.md");

function clientOf(server: TestServer): SkillsClient<typeof revision> {
  return createSkillsClient({ revision, apiKey: key, baseURL: server.url });
}

/** HTTP method, path and response body of a call. */
type Case = [string, string, unknown, (client: SkillsClient<Revision>) => Promise<unknown>];

describe.each(revisions)("every method sends its request and returns the body in %s", (of) => {
  const { skill, version, deletedSkill } = examples[of];
  const ids = { skill_id: "skill_1" };
  const cases: Case[] = [
    ["POST", "/v1/skills", skill, (client) => client.create({ files: [file] })],
    ["GET", "/v1/skills/skill_1", skill, (client) => client.retrieve("skill_1")],
    ["DELETE", "/v1/skills/skill_1", deletedSkill, (client) => client.delete("skill_1")],
    [
      "POST",
      "/v1/skills/skill_1/versions",
      version,
      (client) => client.versions.create("skill_1", { files: [file] }),
    ],
    ["GET", "/v1/skills/skill_1/versions/17", version, (client) => client.versions.retrieve("17", ids)],
    ["DELETE", "/v1/skills/skill_1/versions/17", { id: "17" }, (client) => client.versions.delete("17", ids)],
    [
      "GET",
      "/v1/skills/skill_1/versions/17/content",
      { zip: true },
      async (client) => (await client.versions.download("17", ids)).json(),
    ],
  ];

  test.each(cases)("%s %s", async (method, url, body, call) => {
    const server = await serve(json(body));
    expect(await call(createSkillsClient({ revision: of, apiKey: key, baseURL: server.url }))).toEqual(body);
    expect(server.received).toMatchObject([{ method, url }]);
  });
});

describe("parameters", () => {
  test("of lists are limit, page and source; null omits them", async () => {
    const server = await serve(json(page));
    const client = clientOf(server);
    expect((await client.list({ limit: 5, page: "page_a b", source: "custom" })).data).toEqual([skill]);
    await client.list({ page: null, source: null });
    await client.list();
    await client.versions.list("skill_1", { limit: 2, page: "page_1" });
    await client.versions.list("skill_1", null);
    expect(server.received.map(({ url }) => url)).toEqual([
      "/v1/skills?limit=5&page=page_a%20b&source=custom",
      "/v1/skills",
      "/v1/skills",
      "/v1/skills/skill_1/versions?limit=2&page=page_1",
      "/v1/skills/skill_1/versions",
    ]);
  });
});

describe("headers", () => {
  test("contain the key, the API version and the revision", async () => {
    const server = await serve(json(page));
    await clientOf(server).list();
    const { headers } = server.received[0] ?? {};
    expect(headers).toMatchObject({
      "x-api-key": key,
      "anthropic-version": "2023-06-01",
      "anthropic-beta": revision,
    });
    expect(headers).not.toHaveProperty("authorization");
    expect(headers).not.toHaveProperty("content-type");
  });

  test("contain a bearer token instead of a key", async () => {
    const server = await serve(json(page));
    await createSkillsClient({ revision, authToken: "token-1", baseURL: server.url }).list();
    expect(server.received[0]?.headers.authorization).toBe("Bearer token-1");
    expect(server.received[0]?.headers).not.toHaveProperty("x-api-key");
  });

  test("contain no credential with apiKey: null, and a call's own credential if it has one", async () => {
    const server = await serve(json(page));
    await createSkillsClient({ revision, apiKey: null, baseURL: server.url }).list();
    await clientOf(server).list(null, { headers: { "X-Api-Key": "of this call" } });
    await clientOf(server).http.GET("/v1/skills", { headers: { authorization: "Bearer mine" } });
    expect(server.received[0]?.headers).not.toHaveProperty("x-api-key");
    expect(server.received[1]?.headers["x-api-key"]).toBe("of this call");
    expect(server.received[2]?.headers.authorization).toBe("Bearer mine");
    expect(server.received[2]?.headers).not.toHaveProperty("x-api-key");
  });

  test("of a call are merged with those of the client", async () => {
    const server = await serve(json(skill));
    const headers = { "Anthropic-Version": "2026-10-21", "x-team": "a" };
    const client = createSkillsClient({ revision, apiKey: key, baseURL: server.url, headers });
    await client.retrieve("skill_1");
    await client.retrieve("skill_1", null, { headers: { "x-team": "b", "anthropic-version": null } });
    expect(server.received[0]?.headers).toMatchObject({ "anthropic-version": "2026-10-21", "x-team": "a" });
    expect(server.received[1]?.headers["x-team"]).toBe("b");
    expect(server.received[1]?.headers).not.toHaveProperty("anthropic-version");
  });

  test("contain every beta once, the revision first, from all sources", async () => {
    const server = await serve(json(page));
    const headers = { "anthropic-beta": "files-api-2025-04-14" };
    const client = createSkillsClient({ revision, apiKey: key, baseURL: server.url, headers });
    await client.list({ betas: ["code-execution-2025-08-25", revision] });
    await client.http.GET("/v1/skills", { headers: { "anthropic-beta": ["a", "b"] } });
    await client.versions.delete("1", { skill_id: "skill_1", betas: ["c"] });
    expect(server.received.map((request) => request.headers["anthropic-beta"])).toEqual([
      `${revision},files-api-2025-04-14,code-execution-2025-08-25`,
      `${revision},files-api-2025-04-14,a,b`,
      `${revision},files-api-2025-04-14,c`,
    ]);
    expect(server.received[0]?.url).toBe("/v1/skills");
  });

  test("have the betas of a call of client.http instead of the client's, if they are a string", async () => {
    const server = await serve(json(page));
    const headers = { "anthropic-beta": "files-api-2025-04-14" };
    const client = createSkillsClient({ revision, apiKey: key, baseURL: server.url, headers });
    await client.http.GET("/v1/skills", { params: { header: { "anthropic-beta": "a,b" } } });
    expect(server.received[0]?.headers["anthropic-beta"]).toBe(`${revision},a,b`);
  });
});

describe("baseURL", () => {
  test.each(["", "/", "//", "/gateway/anthropic", "/gateway/anthropic/"])("may end in %j", async (path) => {
    const server = await serve(json(skill));
    await createSkillsClient({ revision, apiKey: key, baseURL: server.url + path }).retrieve("skill_1");
    expect(server.received[0]?.url).toBe(`${path.replace(/\/+$/, "")}/v1/skills/skill_1`);
  });

  test("and apiKey default to environment variables", async () => {
    const server = await serve(json(page));
    vi.stubEnv("ANTHROPIC_BASE_URL", ` ${server.url} `);
    vi.stubEnv("ANTHROPIC_API_KEY", `${key}\n`);
    try {
      await createSkillsClient({ revision }).list();
      await createSkillsClient({ revision, apiKey: "option-wins" }).list();
    } finally {
      vi.unstubAllEnvs();
    }
    expect(server.received.map(({ headers }) => headers["x-api-key"])).toEqual([key, "option-wins"]);
  });
});

test("only the custom fetch is called", async () => {
  const global = vi.spyOn(globalThis, "fetch").mockRejectedValue(new Error("the global fetch"));
  const requests: Request[] = [];
  const fetch = async (request: Request) => {
    requests.push(request);
    return Response.json(page);
  };
  const client = createSkillsClient({ revision, apiKey: key, baseURL: "https://example.test", fetch });
  await client.list();
  await client.http.GET("/v1/skills");
  expect(requests.map(({ url }) => url)).toEqual(Array(2).fill("https://example.test/v1/skills"));
  expect(global).not.toHaveBeenCalled();
});

test("the fetch of a single call is authenticated and retried", async () => {
  const seen: Headers[] = [];
  const fetch = async ({ headers }: Request) => {
    seen.push(headers);
    return Response.json(page, { status: seen.length === 1 ? 529 : 200, headers: { "retry-after-ms": "1" } });
  };
  const client = createSkillsClient({ revision, apiKey: key, baseURL: "http://127.0.0.1:1" });
  const { data } = await client.http.GET("/v1/skills", { fetch });
  expect(data).toEqual(page);
  for (const headers of seen) {
    expect([headers.get("x-api-key"), headers.get("anthropic-beta")]).toEqual([key, revision]);
  }
  expect(seen).toHaveLength(2);
});

test("no telemetry headers of the official SDK are sent", async () => {
  const server = await serve(json(page));
  await clientOf(server).list();
  const names = Object.keys(server.received[0]?.headers ?? {});
  expect(names.filter((name) => name.startsWith("x-"))).toEqual(["x-api-key"]);
});

test("redirects are not followed, which would send the key to another server", async () => {
  const elsewhere = await serve(json(page));
  const server = await serve((_, response) => {
    response.writeHead(307, { location: `${elsewhere.url}/v1/skills` }).end();
  });
  await expect(clientOf(server).list()).rejects.toThrow("307 error: redirects are not followed");
  expect(elsewhere.received).toEqual([]);
});

describe("a signal", () => {
  const silent = () => serve(() => {});

  test("ends a call, with an AbortError as the cause", async () => {
    const server = await silent();
    const abort = new AbortController();
    const call = clientOf(server).retrieve("skill_1", null, { signal: abort.signal });
    await server.waitForRequests(1);
    abort.abort();
    await expect(call).rejects.toMatchObject({ name: "SkillsApiError", cause: { name: "AbortError" } });
  });

  test("ends a call before anything is sent, with its reason as the cause", async () => {
    const server = await silent();
    const reason = new Error("enough");
    const call = clientOf(server).list(null, { signal: AbortSignal.abort(reason) });
    await expect(call).rejects.toMatchObject({ name: "SkillsApiError", cause: reason });
    expect(server.received).toEqual([]);
  });

  test("ends reading the body, whatever the status", async () => {
    for (const status of [200, 500]) {
      const abort = new AbortController();
      const server = await serve((_, response) => {
        response.writeHead(status).write("{");
      });
      const abortWhileReading = async (request: Request) => {
        const response = await fetch(request);
        setImmediate(() => abort.abort());
        return response;
      };
      const options = { revision, apiKey: key, baseURL: server.url, fetch: abortWhileReading } as const;
      const call = createSkillsClient(options).retrieve("skill_1", null, { signal: abort.signal });
      await expect(call).rejects.toMatchObject({ name: "SkillsApiError", cause: { name: "AbortError" } });
    }
  });

  test("applies to the following pages", async () => {
    const server = await serve(json({ ...page, next_page: "page_2" }));
    const abort = new AbortController();
    const list = clientOf(server).list(null, { signal: abort.signal });
    const first = await list;
    abort.abort();
    await expect(first.getNextPage()).rejects.toMatchObject({
      name: "SkillsApiError",
      cause: { name: "AbortError" },
    });
    expect(server.received).toHaveLength(1);
  });
});
