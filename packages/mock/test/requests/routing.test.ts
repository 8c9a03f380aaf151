import { describe, expect, it } from "vitest";
import { expectError, type RequestInput, useServer } from "../support/server.ts";
import { file, multipart } from "../support/upload.ts";

const server = useServer();

describe("unknown routes", () => {
  it.each([
    "/",
    "/v1",
    "/v1/skills/",
    "/v1/skills//versions",
    "/v1/skills/xlsx/",
    "/v1/skills/xlsx/versions/",
    "/v1/skills/xlsx/versions/20260203/",
    "/v1/skills/xlsx/versions/20260203/content/",
    "/v1/skills/xlsx/versions/20260203/content/more",
    "/v1/skills/xlsx/version",
    "/V1/skills",
    "//v1/skills",
    "/v1/skills%2Fxlsx",
    "/v1/skillsets",
    "/_stainless_unknown_path",
    "/../v1/skills",
  ])("%s", async (path) => {
    expectError(await server().get(path), 404, "not_found_error");
  });

  // Suites of the Go and Java SDKs send `GET /` without a key until a server responds.
  it.each(["/", "/_stainless_unknown_path"])("without a key return 401: %s", async (path) => {
    expectError(await server().send("GET", path, { bare: true }), 401, "authentication_error");
  });
});

describe("unsupported methods", () => {
  it.each([
    ["PUT", "/v1/skills", ["GET", "POST"]],
    ["DELETE", "/v1/skills", ["GET", "POST"]],
    ["PATCH", "/v1/skills/xlsx", ["DELETE", "GET"]],
    ["PUT", "/v1/skills/xlsx", ["DELETE", "GET"]],
    ["POST", "/v1/skills/xlsx", ["DELETE", "GET"]],
    ["OPTIONS", "/v1/skills", ["GET", "POST"]],
    ["PROPFIND", "/v1/skills", ["GET", "POST"]],
    ["PATCH", "/v1/skills/xlsx/versions", ["GET", "POST"]],
    ["POST", "/v1/skills/xlsx/versions/20260203", ["DELETE", "GET"]],
    ["DELETE", "/v1/skills/xlsx/versions/20260203/content", ["GET"]],
  ])("%s %s", async (method, path, allowed) => {
    const response = await server().send(method, path);
    expectError(response, 405);
    expect(response.headers.allow?.split(", ").sort()).toEqual(allowed);
  });

  it("HEAD, without a body", async () => {
    const response = await server().send("HEAD", "/v1/skills");
    expect(response.status).toBe(405);
    expect(response.headers["request-id"]).toMatch(/^req_01/);
    expect(response.body.length).toBe(0);
  });
});

describe("path segments", () => {
  it("are decoded once", async () => {
    expect((await server().get("/v1/%73kills/%78lsx")).status).toBe(200);
    expect(expectError(await server().get("/v1/skills/%2578lsx"), 404, "not_found_error")).toBe(
      "Skill not found: %78lsx",
    );
  });

  it.each([
    ["a%2Fb", "a/b"],
    ["..%2F..", "../.."],
    ["%2E%2E", ".."],
    ["xlsx%00", "xlsx\0"],
    ["%F0%9F%8E%89", "🎉"],
    ["xlsx%20", "xlsx "],
    ["{skill_id}", "{skill_id}"],
    ["__proto__", "__proto__"],
    ["constructor", "constructor"],
  ])("with unusual characters are one identifier: %s", async (segment, id) => {
    expect(expectError(await server().get(`/v1/skills/${segment}`), 404, "not_found_error")).toBe(
      `Skill not found: ${id}`,
    );
    expect(expectError(await server().get(`/v1/skills/${segment}/versions`), 404, "not_found_error")).toBe(
      `Skill not found: ${id}`,
    );
  });

  it.each(["%", "%zz", "%c3%28", "%ff", "xlsx%e2%82"])(
    "with invalid percent-encoding are rejected: %s",
    async (segment) => {
      expect(expectError(await server().get(`/v1/skills/${segment}`), 400)).toContain("percent-encoding");
    },
  );

  it("are taken from an absolute URL, as clients of a proxy send it", async () => {
    const response = await server().get("http://api.anthropic.com/v1/skills/xlsx?beta=true");
    expect(response.status).toBe(200);
  });
});

describe("x-should-retry", () => {
  it.each(["/v1/skills/unknown", "/v1/nothing", "/v1/skills?limit=0"])(
    "is false in error responses: %s",
    async (path) => {
      expect((await server().get(path)).headers["x-should-retry"]).toBe("false");
    },
  );

  it.each<[string, string, RequestInput]>([
    ["GET", "/_stainless_unknown_path", {}],
    ["GET", "/v1/skills", { bare: true }],
    ["GET", "/v1/skills?limit=0", {}],
    ["GET", "/v1/skills?page=page_unknown", {}],
    ["GET", "/v1/skills/unknown", {}],
    ["DELETE", "/v1/skills/unknown", {}],
    ["GET", "/v1/skills/unknown/versions", {}],
    ["GET", "/v1/skills/unknown/versions/skver_01Unknown", {}],
    ["GET", "/v1/skills/unknown/versions/skver_01Unknown/content", {}],
    ["POST", "/v1/skills", multipart([])],
    ["POST", "/v1/skills", multipart([file("my-skill.zip", "not a zip")])],
  ])("is false as recorded in ga: %s %s", async (method, path, input) => {
    const response = await server().ga.send(method, path, input);
    expect(response.status).toBeGreaterThanOrEqual(400);
    expect(response.headers["x-should-retry"]).toBe("false");
  });

  it("is missing in other responses", async () => {
    expect((await server().get("/v1/skills")).headers).not.toHaveProperty("x-should-retry");
  });
});
