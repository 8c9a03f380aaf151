import { describe, expect, it } from "vitest";
import { expectError, expectOk, type ListJson, type SkillJson, useServer } from "../support/server.ts";
import { skillUpload } from "../support/upload.ts";

const beta = { "anthropic-beta": "skills-2025-10-02" };
const elsewhere = "wrkspc_01Elsewhere";

const server = useServer({
  organizationId: "org-1",
  workspaceId: "wrkspc_home",
  apiKeys: [
    "key-1",
    { key: "key-2", workspaceId: elsewhere },
    { key: "admin-key", kind: "admin" },
    { key: "restricted-key", kind: "restricted" },
  ],
});

function list(headers: Readonly<Record<string, string>>, path = "/v1/skills") {
  return server().send("GET", path, { bare: true, headers: { ...beta, ...headers } });
}

describe("credentials", () => {
  it.each<[string, Readonly<Record<string, string>>]>([
    ["x-api-key", { "x-api-key": "key-1" }],
    ["X-API-KEY in uppercase", { "X-API-KEY": "key-1" }],
    ["Authorization: Bearer", { authorization: "Bearer key-1" }],
    ["Authorization: bearer in lowercase", { authorization: "bearer key-1" }],
    ["x-api-key rather than Authorization", { "x-api-key": "key-1", authorization: "Bearer other" }],
  ])("are taken from %s", async (_, headers) => {
    expect((await list(headers)).status).toBe(200);
  });

  it.each<[string, Readonly<Record<string, string>>]>([
    ["no credential", {}],
    ["an empty key", { "x-api-key": "" }],
    ["an empty bearer token", { authorization: "Bearer " }],
    ["another scheme", { authorization: "Basic a2V5LTE6" }],
  ])("are required: %s", async (_, headers) => {
    expect(expectError(await list(headers), 401, "authentication_error")).toContain("x-api-key: KEY");
  });

  it.each<[string, Readonly<Record<string, string>>]>([
    ["a wrong key", { "x-api-key": "key-0" }],
    ["a wrong bearer token", { authorization: "Bearer key-0" }],
    ["a key with something added", { "x-api-key": "key-1x" }],
    ["a wrong key beside a right token", { "x-api-key": "key-0", authorization: "Bearer key-1" }],
  ])("are rejected: %s", async (_, headers) => {
    expect(expectError(await list(headers), 401, "authentication_error")).toBe("invalid x-api-key");
  });

  it("are rejected if they are sent twice, over HTTP and through mock.fetch", async () => {
    const twice = { ...beta, "x-api-key": ["key-1", "key-1"] };
    expectError(
      await server().send("GET", "/v1/skills", { bare: true, headers: twice }),
      401,
      "authentication_error",
    );
    const headers = new Headers({ ...beta, "x-api-key": "key-1" });
    headers.append("x-api-key", "key-1");
    expect((await server().mock.fetch(`${server().url}/v1/skills`, { headers })).status).toBe(401);
  });

  it("are never repeated in a response", async () => {
    const response = await list({ "x-api-key": "canary-key" });
    expect(JSON.stringify(response.headers) + response.body).not.toContain("canary-key");
  });

  it("that are an Admin API key get 404", async () => {
    for (const path of ["/v1/skills", "/v1/skills/xlsx", "/v1/skills/xlsx/versions"]) {
      expectError(await list({ "x-api-key": "admin-key" }, path), 404, "not_found_error");
    }
  });

  it("that are restricted allow everything but downloads", async () => {
    const key = { "x-api-key": "restricted-key" };
    const version = "/v1/skills/xlsx/versions/20260203";
    expect((await list(key, version)).status).toBe(200);
    const sent = { bare: true, headers: key };
    for (const response of [
      await list(key, `${version}/content`),
      await server().send("GET", `${version}/content`, sent),
    ]) {
      expect(expectError(response, 403, "permission_error")).toBe(
        "Downloading skill content is not supported with this credential type. Use a workspace API key, an environment credential, or a Session credential.",
      );
    }
  });
});

describe("identity headers", () => {
  it("are in every authenticated response", async () => {
    const key = { "x-api-key": "key-1" };
    for (const path of ["/v1/skills", "/v1/skills/unknown", "/v1/nothing"]) {
      expect((await list(key, path)).headers).toMatchObject({
        "anthropic-organization-id": "org-1",
        "anthropic-workspace-id": "wrkspc_home",
        "request-id": expect.stringMatching(/^req_01/),
      });
    }
  });

  it("contain the workspace of the key", async () => {
    expect((await list({ "x-api-key": "key-2" })).headers["anthropic-workspace-id"]).toBe(elsewhere);
  });

  it("contain only the request id without a valid key", async () => {
    const { headers } = await list({ "x-api-key": "key-0" });
    expect(headers).not.toHaveProperty("anthropic-organization-id");
    expect(headers).not.toHaveProperty("anthropic-workspace-id");
    expect(headers["request-id"]).toMatch(/^req_01/);
  });

  it("contain a new request id in every response", async () => {
    const ids = await Promise.all([1, 2, 3].map(async () => (await list({})).headers["request-id"]));
    expect(new Set(ids).size).toBe(3);
  });
});

describe("anthropic-workspace-id", () => {
  it("may be the workspace of the key", async () => {
    expect((await list({ "x-api-key": "key-1", "anthropic-workspace-id": "wrkspc_home" })).status).toBe(200);
  });

  it("may not be another workspace", async () => {
    expectError(
      await list({ "x-api-key": "key-1", "anthropic-workspace-id": elsewhere }),
      403,
      "permission_error",
    );
  });
});

describe("workspaces", () => {
  it("do not accept each other's page tokens", async () => {
    const first = await list({ "x-api-key": "key-1" }, "/v1/skills?limit=1");
    const { next_page } = expectOk<ListJson<SkillJson>>(first);
    const next = `/v1/skills?limit=1&page=${encodeURIComponent(next_page ?? "")}`;
    expect((await list({ "x-api-key": "key-1" }, next)).status).toBe(200);
    expectError(await list({ "x-api-key": "key-2" }, next), 400);
  });

  it("do not see each other's skills", async () => {
    const create = { ...skillUpload(), bare: true };
    const headers = { ...beta, ...create.headers, "x-api-key": "key-2" };
    const skill = expectOk<SkillJson>(await server().send("POST", "/v1/skills", { ...create, headers }));
    expect((await list({ "x-api-key": "key-2" }, `/v1/skills/${skill.id}`)).status).toBe(200);
    expectError(await list({ "x-api-key": "key-1" }, `/v1/skills/${skill.id}`), 404, "not_found_error");
    const listed = (await list({ "x-api-key": "key-1" })).body.toString();
    expect(listed).not.toContain(skill.id);
    expect(
      server()
        .mock.skills()
        .filter(({ source }) => source === "custom"),
    ).toMatchObject([{ id: skill.id, workspace_id: elsewhere }]);
  });
});
