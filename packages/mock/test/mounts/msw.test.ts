import { HttpResponse, http } from "msw";
import { setupServer } from "msw/node";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { createSkillsMock } from "../../src/index.ts";
import { skillsHandler } from "../../src/msw.ts";
import { skillMd } from "../support/upload.ts";

const mock = createSkillsMock({ seed: "msw" });
const gateway = createSkillsMock({ seed: "gateway" });
const server = setupServer(
  skillsHandler(mock),
  skillsHandler(gateway, { baseURL: "https://gateway.test/anthropic/" }),
  http.get("https://api.anthropic.com/v1/models", () => HttpResponse.json({ models: true })),
  http.get("https://api.anthropic.com/v1/skillsets", () => HttpResponse.json({ skillsets: true })),
);

beforeAll(() => server.listen({ onUnhandledRequest: "error" }));
afterEach(() => {
  mock.reset();
  gateway.reset();
});
afterAll(() => server.close());

const headers = { "x-api-key": "my-anthropic-api-key", "anthropic-beta": "skills-2025-10-02" };

function send(path: string, init: RequestInit = {}): Promise<Response> {
  return fetch(`https://api.anthropic.com${path}`, { headers, ...init });
}

function upload(): FormData {
  const form = new FormData();
  form.append("files[]", new Blob([skillMd()]), "my-skill/SKILL.md");
  return form;
}

describe("skillsHandler", () => {
  it("handles the lifecycle of a skill", async () => {
    const skill = await (await send("/v1/skills", { method: "POST", body: upload() })).json();
    const versions = `/v1/skills/${skill.id}/versions`;
    const version = await (await send(versions, { method: "POST", body: upload() })).json();
    expect(await (await send(`${versions}?limit=1`)).json()).toMatchObject({ has_more: true });
    const zip = await send(`${versions}/${version.version}/content`);
    expect(zip.headers.get("content-disposition")).toBe("attachment; filename*=utf-8''my-skill.zip");
    expect(
      Buffer.from(await zip.arrayBuffer())
        .subarray(0, 2)
        .toString(),
    ).toBe("PK");
    for (const one of [version.version, skill.latest_version]) {
      expect((await send(`${versions}/${one}`, { method: "DELETE" })).status).toBe(200);
    }
    expect((await send(`/v1/skills/${skill.id}`, { method: "DELETE" })).status).toBe(200);
    expect(mock.skills()).toHaveLength(4);
  });

  it("handles the lifecycle of a skill in ga", async () => {
    const ga = { headers: { "x-api-key": "my-anthropic-api-key" } };
    const skill = await (await send("/v1/skills", { ...ga, method: "POST", body: upload() })).json();
    const versions = `/v1/skills/${skill.id}/versions`;
    const version = await (await send(versions, { ...ga, method: "POST", body: upload() })).json();
    const { data, ...rest } = await (await send(`${versions}?limit=1`, ga)).json();
    expect(data).toEqual([version]);
    expect(Object.keys(rest)).toEqual(["next_page"]);
    expect(await (await send(`${versions}/latest`, ga)).json()).toEqual(version);
    const zip = await send(`${versions}/${version.id}/content`, ga);
    expect(zip.headers.get("content-disposition")).toBe("attachment; filename*=utf-8''my-skill.zip");
    expect((await send(`/v1/skills/${skill.id}`, { ...ga, method: "DELETE" })).status).toBe(200);
    expect(mock.skills()).toHaveLength(4);
  });

  it.each([
    ["invalid percent-encoding", "/v1/skills/%zz", 400],
    ["an unknown path", "/v1/skills/xlsx/nothing", 404],
    ["a query", "/v1/skills?beta=true", 200],
  ])("responds to %s like the server", async (_, path, status) => {
    const response = await send(path);
    expect(response.status).toBe(status);
    expect(response.headers.get("request-id")).toMatch(/^req_01/);
  });

  it("leaves other paths to other handlers", async () => {
    expect(await (await send("/v1/models")).json()).toEqual({ models: true });
    expect(await (await send("/v1/skillsets")).json()).toEqual({ skillsets: true });
  });

  it("removes the path of the base URL", async () => {
    gateway.faults.add({ match: { path: "/v1/skills/xlsx" }, fault: { kind: "status", status: 529 } });
    const url = "https://gateway.test/anthropic/v1/skills";
    expect((await fetch(url, { method: "POST", headers, body: upload() })).status).toBe(200);
    expect((await fetch(`${url}/xlsx`, { headers })).status).toBe(529);
    expect(gateway.skills()).toHaveLength(5);
  });

  it("normalizes the base URL", async () => {
    server.use(skillsHandler(gateway, { baseURL: "HTTPS://Other.test:443" }));
    expect((await fetch("https://other.test/v1/skills", { headers })).status).toBe(200);
    server.resetHandlers();
  });

  it.each([
    "",
    "host.test",
    "ftp://host.test",
    "https://host.test?a=b",
    "https://host.test/#x",
    "https://u:p@host.test",
  ])("rejects the base URL %j", (baseURL) => {
    expect(() => skillsHandler(mock, { baseURL })).toThrow(/^skillsHandler: baseURL must be/);
  });

  it("turns a reset into a network error", async () => {
    mock.faults.add({ fault: { kind: "reset" } });
    await expect(send("/v1/skills")).rejects.toThrow(TypeError);
  });

  it("interrupts a body", async () => {
    mock.faults.add({ fault: { kind: "truncate" } });
    // With msw 3 the response fails, with msw 2 only its body.
    const body = send("/v1/skills").then((response) => response.text());
    await expect(body).rejects.toThrow(TypeError);
  });
});
