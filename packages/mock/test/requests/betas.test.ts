import { describe, expect, it } from "vitest";
import { apiKey, expectError, revisions, type TestResponse, useServer } from "../support/server.ts";

const server = useServer();

function list(betas: string | string[] | undefined, path = "/v1/skills"): Promise<TestResponse> {
  const header = betas === undefined ? {} : { "anthropic-beta": betas };
  return server().send("GET", path, { bare: true, headers: { "x-api-key": apiKey, ...header } });
}

describe("anthropic-beta", () => {
  it.each<[string, string | string[]]>([
    ["alone", "skills-2025-10-02"],
    ["twice in a list", "skills-2025-10-02,skills-2025-10-02"],
    ["in a list with others", "files-api-2025-04-14, skills-2025-10-02 ,code-execution-2025-08-25"],
    ["in a list with gaps", ",, skills-2025-10-02,"],
    ["in a repeated header", ["files-api-2025-04-14", "skills-2025-10-02"]],
  ])("selects skills-2025-10-02 %s", async (_, betas) => {
    const response = await list(betas);
    expect(response.status).toBe(200);
    expect(JSON.parse(response.body.toString())).toHaveProperty("has_more");
  });

  it.each<[string, string | string[], string]>([
    ["alone", "no-such-beta", "`no-such-beta`"],
    ["beside a known one", "skills-2025-10-02,no-such-beta", "`no-such-beta`"],
    ["in a repeated header", ["skills-2025-10-02", "no-such-beta"], "`no-such-beta`"],
    ["twice", "no-such-beta,no-such-beta", "`no-such-beta`"],
    ["in uppercase", "SKILLS-2025-10-02", "`SKILLS-2025-10-02`"],
    ["two of them", "one,skills-2025-10-02,two", "`one`, `two`"],
  ])("rejects an unknown value %s", async (_, betas, names) => {
    expect(expectError(await list(betas), 400)).toBe(
      `Unexpected value(s) ${names} for the \`anthropic-beta\` header. Please consult our documentation at platform.claude.com/docs or try again without the header.`,
    );
  });

  it.each<[string, string | string[] | undefined]>([
    ["no header", undefined],
    ["an empty header", ""],
    ["another beta", "message-batches-2024-09-24"],
    ["several other betas", ["files-api-2025-04-14,oauth-2025-04-20", "compact-2026-09-04"]],
  ])("selects ga with %s", async (_, betas) => {
    const response = await list(betas);
    expect(response.status).toBe(200);
    expect(Object.keys(JSON.parse(response.body.toString()))).toEqual(["data", "next_page"]);
  });
});

describe("a value that this version does not know", () => {
  const strict = useServer({ strictBetas: true });

  it.each(["some-beta-2031-12-31", "x-2026-01-01", "skills-2025-10-20"])(
    "%s is accepted, because it is named like a beta",
    async (beta) => {
      expect((await list(beta)).status).toBe(200);
      const headers = { "x-api-key": apiKey, "anthropic-beta": beta };
      const refused = await strict().send("GET", "/v1/skills", { bare: true, headers });
      expect(expectError(refused, 400)).toContain(`Unexpected value(s) \`${beta}\``);
    },
  );

  it.each([
    "some-beta",
    "2031-12-31",
    "some_beta-2031-12-31",
    "some-beta-2031-12-31-x",
    "Some-beta-2031-12-31",
  ])("%s is refused", async (beta) => {
    expect(expectError(await list(beta), 400)).toContain(`Unexpected value(s) \`${beta}\``);
  });
});

describe("inputs that do not select a revision", () => {
  it.each(["?beta=true", "?beta=false", "?xyzzy=1", "?limit=20&xyzzy", "?", "?&&=", "?%zz=%"])(
    "%s",
    async (query) => {
      for (const betas of ["skills-2025-10-02", undefined]) {
        const [plain, queried] = [await list(betas), await list(betas, `/v1/skills${query}`)];
        expect(queried.status).toBe(200);
        expect(queried.body).toEqual(plain.body);
      }
    },
  );

  it.each([undefined, "2023-06-01", "2026-10-21"])("anthropic-version %s", async (version) => {
    const headers = version === undefined ? {} : { "anthropic-version": version };
    for (const revision of revisions) {
      const response = await server().send("GET", "/v1/skills", { headers, revision });
      expect(response.body).toEqual((await server().inRevision(revision).get("/v1/skills")).body);
    }
  });
});
