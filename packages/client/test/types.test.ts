import {
  createSkillsClient,
  type DeletedSkillVersion,
  type Page,
  type Revision,
  type Skill,
  type SkillsClient,
  type SkillVersion,
} from "@skills-api/client";
import type {
  components as ComponentsGa,
  operations as OperationsGa,
  paths as PathsGa,
} from "@skills-api/spec/ga";
import type { components, operations, paths } from "@skills-api/spec/skills-2025-10-02";
import { describe, expectTypeOf, test } from "vitest";

type R = "skills-2025-10-02";

const client = createSkillsClient({
  revision: "skills-2025-10-02",
  apiKey: null,
  fetch: async () => Response.json({}),
});

const ga = createSkillsClient({ revision: "ga", apiKey: null, fetch: async () => Response.json({}) });

describe("createSkillsClient", () => {
  test("infers the revision", () => {
    expectTypeOf(client).toEqualTypeOf<SkillsClient<R>>();
    expectTypeOf(ga).toEqualTypeOf<SkillsClient<"ga">>();
    expectTypeOf(ga).not.toEqualTypeOf<SkillsClient<R>>();
    expectTypeOf<Revision>().toEqualTypeOf<R | "ga">();
  });

  test("rejects missing, unknown and misspelt options", () => {
    type Options = Parameters<typeof createSkillsClient>[0];
    // @ts-expect-error no revision
    ({ apiKey: "k" }) satisfies Options;
    // @ts-expect-error unknown revision
    ({ revision: "skills-2024-01-01" }) satisfies Options;
    // @ts-expect-error the option is called baseURL
    ({ revision: "skills-2025-10-02", baseUrl: "https://example.test" }) satisfies Options;
    ({ revision: "skills-2025-10-02", apiKey: process.env.A_KEY, fetch: globalThis.fetch }) satisfies Options;
    ({ revision: "ga", maxRetries: 0, timeout: 1, deadline: Infinity, retryUploads: true }) satisfies Options;
    // @ts-expect-error milliseconds are a number
    ({ revision: "ga", timeout: "10s" }) satisfies Options;
  });
});

describe("the result of a method", () => {
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

  test("has complete but open enumerations", () => {
    type Source = Skill<R>["source"];
    // `never` for an enumeration that was widened to string.
    expectTypeOf<Extract<Source, "custom">>().toEqualTypeOf<"custom">();
    expectTypeOf<"something_new">().toExtend<Source>();
  });
});

describe("the parameters of a method", () => {
  test("have the names and the order of the official SDK", () => {
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

  test("reject everything else", () => {
    const calls = () => [
      // @ts-expect-error files are missing
      client.create({ display_title: "x" }),
      // @ts-expect-error a field of the other revision
      client.create({ files: [], display_name: "x" }),
      // @ts-expect-error a promise of files
      client.create({ files: Promise.resolve([]) }),
      // @ts-expect-error a path is not a File
      client.create({ files: ["my-skill/SKILL.md"] }),
      // @ts-expect-error a number is not an identifier
      client.retrieve(1),
      // @ts-expect-error skill_id is missing
      client.versions.retrieve("1"),
      // @ts-expect-error the parameter is called skill_id
      client.versions.download("1", { skillId: "skill_1" }),
      // @ts-expect-error no such filter
      client.list({ name: "x" }),
      // @ts-expect-error no such filter for versions
      client.versions.list("skill_1", { source: "custom" }),
    ];
    expectTypeOf(calls).returns.toBeArray();
  });

  test("of client.http are those of the contract", () => {
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
      // The client sets the headers, also those that the document requires.
      await client.http.GET("/v1/skills");
      await client.http.GET("/v1/skills", { params: { header: { "anthropic-beta": "a,b" } } });
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

describe("ga", () => {
  test("has its own response types", () => {
    expectTypeOf(ga.retrieve).returns.toEqualTypeOf<Promise<Skill<"ga">>>();
    expectTypeOf(ga.create).returns.toEqualTypeOf<Promise<Skill<"ga">>>();
    expectTypeOf(ga.versions.retrieve).returns.toEqualTypeOf<Promise<SkillVersion<"ga">>>();
    expectTypeOf(ga.versions.create).returns.toEqualTypeOf<Promise<SkillVersion<"ga">>>();
    expectTypeOf(ga.versions.download).returns.toEqualTypeOf<Promise<Response>>();
    expectTypeOf<Skill<"ga">["display_name"]>().toEqualTypeOf<string>();
    expectTypeOf<Skill<"ga">["latest_version_id"]>().toEqualTypeOf<string>();
    expectTypeOf<Extract<Skill<"ga">["source"]["type"], "plugin">>().toEqualTypeOf<"plugin">();
    expectTypeOf<"something_new">().toExtend<Skill<"ga">["source"]["type"]>();
    type List = Awaited<ReturnType<typeof ga.list>>;
    expectTypeOf<List>().toExtend<Page<{ data: Skill<"ga">[]; next_page: string | null }>>();
  });

  test("shares no revision-specific properties with the other revision", () => {
    type List<C extends typeof client | typeof ga> = Awaited<ReturnType<C["list"]>>;
    type VersionList<C extends typeof client | typeof ga> = Awaited<ReturnType<C["versions"]["list"]>>;
    expectTypeOf<Skill<"ga">>().not.toHaveProperty("display_title");
    expectTypeOf<Skill<R>>().not.toHaveProperty("display_name");
    expectTypeOf<Skill<"ga">>().not.toHaveProperty("latest_version");
    expectTypeOf<Skill<R>>().not.toHaveProperty("latest_version_id");
    expectTypeOf<Skill<"ga">["source"]>().not.toBeString();
    expectTypeOf<Skill<R>["source"]>().not.toBeObject();
    expectTypeOf<SkillVersion<"ga">>().not.toHaveProperty("version");
    expectTypeOf<SkillVersion<"ga">>().not.toHaveProperty("directory");
    expectTypeOf<SkillVersion<R>>().toHaveProperty("version");
    expectTypeOf<SkillVersion<R>>().toHaveProperty("directory");
    expectTypeOf<List<typeof ga>>().not.toHaveProperty("has_more");
    expectTypeOf<VersionList<typeof ga>>().not.toHaveProperty("has_more");
    expectTypeOf<List<typeof client>>().toHaveProperty("has_more");
    expectTypeOf<VersionList<typeof client>>().toHaveProperty("has_more");
  });

  test("takes the parameters of the official SDK, and none of the other revision", () => {
    const files = [new File([], "my-skill/SKILL.md")];
    const { signal } = new AbortController();
    const calls = () => [
      ga.create({ files, display_name: "x", betas: ["files-api-2025-04-14", "any"] }, { signal }),
      ga.create({ files, display_name: null }, { retryUploads: true }),
      ga.list({ limit: 1_000, page: "p", source: "custom" }, { timeout: 1, deadline: 2, maxRetries: 3 }),
      ga.versions.retrieve("latest", { skill_id: "skill_1" }),
      ga.versions.list("skill_1", { limit: null, page: null }),
      // @ts-expect-error a field of the other revision
      ga.create({ files, display_title: "x" }),
      // @ts-expect-error a property of the other revision
      ga.versions.retrieve("latest", { skill_id: "skill_1" }).then(({ version }) => version),
      // @ts-expect-error limits are numbers
      ga.retrieve("skill_1", null, { timeout: "1s" }),
    ];
    expectTypeOf(calls).returns.toBeArray();
  });

  test("types client.http by its contract", () => {
    const calls = async () => {
      const { data, error } = await ga.http.GET("/v1/skills", { maxRetries: 1, timeout: 10 });
      expectTypeOf(data?.data).toEqualTypeOf<Skill<"ga">[] | undefined>();
      expectTypeOf(error?.error.message).toEqualTypeOf<string | undefined>();
      await ga.http.POST("/v1/skills", { body: { "files[]": [], display_name: "x" }, retryUploads: true });
      // @ts-expect-error a field of the other revision
      await ga.http.POST("/v1/skills", { body: { "files[]": [], display_title: "x" } });
      // @ts-expect-error limits are numbers
      await ga.http.GET("/v1/skills", { maxRetries: "1" });
    };
    expectTypeOf(calls).returns.resolves.toBeVoid();
  });
});

/** Path and query parameters by path and method. */
type RequestsOf<Paths> = {
  [Path in keyof Paths]: {
    [Method in keyof Paths[Path]]: Paths[Path][Method] extends { parameters: infer Parameters }
      ? Pick<Parameters, keyof Parameters & ("path" | "query")>
      : Paths[Path][Method];
  };
};
type Methods = "get" | "put" | "post" | "delete" | "options" | "head" | "patch" | "trace";
type RequestsIn<Paths> = {
  [Path in keyof Paths]: Pick<RequestsOf<Paths>[Path], keyof Paths[Path] & Methods>;
};

// The implementation uses the types of one revision. These tests verify that they apply to every revision.
describe("the contracts of all revisions have the same", () => {
  test("paths, methods, path parameters and query parameters", () => {
    expectTypeOf<RequestsIn<PathsGa>>().toEqualTypeOf<RequestsIn<paths>>();
    expectTypeOf<keyof OperationsGa>().toEqualTypeOf<keyof operations>();
  });

  test("files in files[] of uploads, and strings in their other fields", () => {
    type Bodies = {
      [Name in "CreateSkillBody" | "CreateSkillVersionBody"]:
        | components["schemas"][Name]
        | ComponentsGa["schemas"][Name];
    };
    type Body = Bodies[keyof Bodies];
    expectTypeOf<Body["files[]"]>().toEqualTypeOf<components["schemas"]["CreateSkillBody"]["files[]"]>();
    expectTypeOf<ComponentsGa["schemas"]["CreateSkillVersionBody"]>().toEqualTypeOf<
      components["schemas"]["CreateSkillVersionBody"]
    >();
    type Text = Record<string, string | null | undefined>;
    expectTypeOf<Omit<components["schemas"]["CreateSkillBody"], "files[]">>().toExtend<Text>();
    expectTypeOf<Omit<ComponentsGa["schemas"]["CreateSkillBody"], "files[]">>().toExtend<Text>();
  });

  test("data and next_page in lists, and error envelope", () => {
    type Lists = "ListSkillsResponse" | "ListSkillVersionsResponse";
    type List = components["schemas"][Lists] | ComponentsGa["schemas"][Lists];
    expectTypeOf<List>().toExtend<{ data: unknown[]; next_page: string | null }>();
    expectTypeOf<ComponentsGa["schemas"]["ErrorResponse"]>().toEqualTypeOf<
      components["schemas"]["ErrorResponse"]
    >();
  });
});
