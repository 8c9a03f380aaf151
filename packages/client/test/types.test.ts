import {
  createSkillsClient,
  type DeletedSkillVersion,
  type Page,
  type Revision,
  type Skill,
  type SkillsClient,
  type SkillVersion,
} from "@skills-api/client";
import { describe, expectTypeOf, test } from "vitest";

type R = "skills-2025-10-02";

const client = createSkillsClient({
  revision: "skills-2025-10-02",
  apiKey: null,
  fetch: async () => Response.json({}),
});

describe("createSkillsClient", () => {
  test("knows the revision by its literal", () => {
    expectTypeOf(client).toEqualTypeOf<SkillsClient<R>>();
    expectTypeOf<Revision>().toEqualTypeOf<R>();
  });

  test("refuses what is missing, unknown or misspelt", () => {
    type Options = Parameters<typeof createSkillsClient>[0];
    // @ts-expect-error no revision
    ({ apiKey: "k" }) satisfies Options;
    // @ts-expect-error unknown revision
    ({ revision: "skills-2024-01-01" }) satisfies Options;
    // @ts-expect-error the option is called baseURL
    ({ revision: "skills-2025-10-02", baseUrl: "https://example.test" }) satisfies Options;
    ({ revision: "skills-2025-10-02", apiKey: process.env.A_KEY, fetch: globalThis.fetch }) satisfies Options;
  });
});

describe("what methods answer", () => {
  test("is typed by the contract", () => {
    expectTypeOf(client.retrieve).returns.toEqualTypeOf<Promise<Skill<R>>>();
    expectTypeOf(client.create).returns.toEqualTypeOf<Promise<Skill<R>>>();
    expectTypeOf(client.versions.create).returns.toEqualTypeOf<Promise<SkillVersion<R>>>();
    expectTypeOf(client.versions.delete).returns.toEqualTypeOf<Promise<DeletedSkillVersion<R>>>();
    expectTypeOf(client.versions.download).returns.toEqualTypeOf<Promise<Response>>();
    expectTypeOf<Skill<R>["latest_version"]>().toEqualTypeOf<string | null>();
    expectTypeOf<Skill<R>>().not.toHaveProperty("display_name");
  });

  test("is one page or all items for a list", () => {
    type List = ReturnType<typeof client.list>;
    type VersionList = ReturnType<typeof client.versions.list>;
    expectTypeOf<List>().toExtend<AsyncIterable<Skill<R>>>();
    expectTypeOf<Awaited<List>["data"]>().toEqualTypeOf<Skill<R>[]>();
    expectTypeOf<Awaited<List>["has_more"]>().toEqualTypeOf<boolean>();
    expectTypeOf<ReturnType<Awaited<List>["getNextPage"]>>().toEqualTypeOf<Promise<Awaited<List>>>();
    expectTypeOf<VersionList>().toExtend<AsyncIterable<SkillVersion<R>>>();
    expectTypeOf<Awaited<List>>().toExtend<Page<{ data: Skill<R>[]; next_page: string | null }>>();
  });

  test("keeps enumerations complete yet open", () => {
    type Source = Skill<R>["source"];
    // An enumeration that had widened to string would say `never` here.
    expectTypeOf<Extract<Source, "custom">>().toEqualTypeOf<"custom">();
    expectTypeOf<"something_new">().toExtend<Source>();
  });
});

describe("what methods take", () => {
  test("has the names and the order of the official SDK", () => {
    const files = [new File([], "my-skill/SKILL.md")];
    const { signal } = new AbortController();
    const calls = () => [
      client.create({ files, display_title: "x", betas: ["files-api-2025-04-14", "any"] }, { signal }),
      client.create({ files: new Set(files), display_title: null }),
      client.retrieve("skill_1", { betas: [] }, { signal, headers: { "x-a": "b", "x-c": null } }),
      client.list({ limit: 1, page: "p", source: "custom" }, { signal }),
      client.delete("skill_1", null, { signal: undefined }),
      client.versions.create("skill_1", { files }),
      client.versions.list("skill_1", { limit: null, page: null }),
      client.versions.retrieve("1", { skill_id: "skill_1" }, { signal }),
      client.versions.delete("1", { skill_id: "skill_1" }),
      client.versions.download("1", { skill_id: "skill_1", betas: ["b"] }, { signal }),
    ];
    expectTypeOf(calls).returns.toBeArray();
  });

  test("is nothing else", () => {
    const calls = () => [
      // @ts-expect-error files are missing
      client.create({ display_title: "x" }),
      // @ts-expect-error a field of the other revision
      client.create({ files: [], display_name: "x" }),
      // @ts-expect-error a promise of files
      client.create({ files: Promise.resolve([]) }),
      // @ts-expect-error a path is no file
      client.create({ files: ["my-skill/SKILL.md"] }),
      // @ts-expect-error a number is no identifier
      client.retrieve(1),
      // @ts-expect-error versions are of a skill
      client.versions.retrieve("1"),
      // @ts-expect-error the SDK's name is skill_id
      client.versions.download("1", { skillId: "skill_1" }),
      // @ts-expect-error no such filter
      client.list({ name: "x" }),
      // @ts-expect-error no such filter for versions
      client.versions.list("skill_1", { source: "custom" }),
    ];
    expectTypeOf(calls).returns.toBeArray();
  });

  test("is the contract's for client.http", () => {
    const calls = async () => {
      const { data, error } = await client.http.GET("/v1/skills/{skill_id}", {
        params: { path: { skill_id: "x" } },
      });
      expectTypeOf(data).toEqualTypeOf<Skill<R> | undefined>();
      expectTypeOf(error?.error.message).toEqualTypeOf<string | undefined>();
      expectTypeOf(error?.error.type).exclude<undefined>().toBeString();
      const params = { path: { skill_id: "x", version: "1" } };
      const path = "/v1/skills/{skill_id}/versions/{version}/content";
      const { data: zip } = await client.http.GET(path, { params, parseAs: "blob" });
      expectTypeOf(zip).toEqualTypeOf<Blob | undefined>();
      await client.http.GET("/v1/skills", { params: { query: { limit: 1 } }, headers: { "x-a": "b" } });
      // @ts-expect-error an identifier is missing
      await client.http.GET("/v1/skills/{skill_id}");
      // @ts-expect-error a wrong parameter
      await client.http.GET("/v1/skills", { params: { query: { limit: "1" } } });
      // @ts-expect-error no such path
      await client.http.GET("/v1/skill");
      // @ts-expect-error no such method on this path
      await client.http.PUT("/v1/skills");
    };
    expectTypeOf(calls).returns.resolves.toBeVoid();
  });
});
