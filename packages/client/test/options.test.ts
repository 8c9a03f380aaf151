import { createSkillsClient } from "@skills-api/client";
import { afterEach, describe, expect, test, vi } from "vitest";
import { key, page } from "./examples.ts";

const revision = "skills-2025-10-02";

afterEach(() => vi.unstubAllEnvs());

describe("revision", () => {
  test.each([undefined, null, "", "ga-2", "constructor", "toString", {}])("%j is rejected", (invalid) => {
    const options = { revision: invalid as typeof revision, apiKey: key };
    expect(() => createSkillsClient(options)).toThrow(TypeError);
    expect(() => createSkillsClient(options)).toThrow("revision must be skills-2025-10-02 or ga.");
  });

  test("is required", () => {
    // @ts-expect-error revision is required
    expect(() => createSkillsClient()).toThrow("revision must be");
    // @ts-expect-error revision is required
    expect(() => createSkillsClient({ apiKey: key })).toThrow("revision must be");
  });
});

describe("the credential", () => {
  test.each([undefined, "", "  "])("is required: apiKey %j", (apiKey) => {
    vi.stubEnv("ANTHROPIC_API_KEY", "");
    expect(() => createSkillsClient({ revision, apiKey })).toThrow(
      "Pass a valid apiKey or set ANTHROPIC_API_KEY.",
    );
  });

  test("may be null", () => {
    vi.stubEnv("ANTHROPIC_API_KEY", undefined);
    expect(() => createSkillsClient({ revision, apiKey: null })).not.toThrow();
  });

  test("is not read from the environment if it is given", () => {
    const denied = {
      get env(): never {
        throw new Error("permission denied");
      },
    };
    vi.stubGlobal("process", denied);
    try {
      expect(() => createSkillsClient({ revision, apiKey: key })).not.toThrow();
      expect(() => createSkillsClient({ revision })).toThrow("Pass a valid apiKey");
      vi.stubGlobal("process", undefined);
      expect(() => createSkillsClient({ revision, apiKey: key })).not.toThrow();
    } finally {
      vi.unstubAllGlobals();
    }
  });
});

describe("baseURL", () => {
  test.each([
    "api.anthropic.com",
    "/v1",
    "ftp://example.test",
    "file:///tmp",
    "javascript:alert(1)",
    "https://",
    "https://user@example.test",
    "https://example.test?x=1",
    "https://example.test/#x",
    "https://exa mple.test",
    "https://example.test\\@evil.test",
    "https://example.test/{skill_id}",
  ])("%j is rejected", (baseURL) => {
    expect(() => createSkillsClient({ revision, apiKey: key, baseURL })).toThrow(
      "baseURL must be a plain http or https URL.",
    );
  });

  test.each([undefined, "", "https://api.anthropic.com/"])(
    "%j is https://api.anthropic.com",
    async (baseURL) => {
      vi.stubEnv("ANTHROPIC_BASE_URL", undefined);
      const urls: string[] = [];
      const fetch = async (request: Request) => {
        urls.push(request.url);
        return Response.json(page);
      };
      await createSkillsClient({ revision, apiKey: key, baseURL, fetch }).list();
      expect(urls).toEqual(["https://api.anthropic.com/v1/skills"]);
    },
  );
});
