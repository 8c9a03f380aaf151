import { createSkillsClient } from "@skills-api/client";
import { describe, expect, test } from "vitest";
import { key, skill } from "./examples.ts";
import { json, serve } from "./server.ts";

async function setUp() {
  const server = await serve(json(skill));
  return {
    server,
    client: createSkillsClient({ revision: "skills-2025-10-02", apiKey: key, baseURL: server.url }),
  };
}

const unsafeIdentifiers = [
  ["", "empty"],
  [" ", "a space"],
  [".", "the same segment"],
  ["..", "the parent"],
  [" ..", "the parent after a space"],
  ["%2e%2e", "the parent, encoded"],
  ["%2E.", "the parent, half encoded"],
  ["%252e%252E", "the parent, encoded twice"],
  ["skill_1/../skill_2", "the parent in the middle"],
  ["skill_1/..", "the parent at the end"],
  ["..\\skill_2", "the parent before a backslash"],
  ["skill_1\n", "a line break"],
  ["skill_1\u0000", "a NUL"],
] as const;

test("an identifier that is not a string, such as a promise, is rejected before anything is sent", async () => {
  const { server, client } = await setUp();
  for (const id of [Promise.resolve("1"), {}, new Date(), 7]) {
    const version = id as string;
    await expect(client.versions.delete(version, { skill_id: "skill_1" })).rejects.toThrow(TypeError);
  }
  expect(server.received).toEqual([]);
});

describe.each(unsafeIdentifiers)("the identifier %j (%s) is rejected before anything is sent", (id) => {
  test("by every method", async () => {
    const { server, client } = await setUp();
    const { versions } = client;
    const files = [new File(["x"], "my-skill/SKILL.md")];
    const calls = [
      () => client.retrieve(id),
      () => client.delete(id),
      () => versions.create(id, { files }),
      () => versions.list(id),
      ...[versions.retrieve, versions.delete, versions.download].flatMap((method) => [
        () => method(id, { skill_id: "skill_1" }),
        () => method("1759178010641129", { skill_id: id }),
      ]),
    ];
    for (const call of calls) await expect(call()).rejects.toThrow(TypeError);
    expect(server.received).toEqual([]);
  });

  test("by client.http, also with a path serializer or middleware", async () => {
    const { server, client } = await setUp();
    const { http } = client;
    const path = { skill_id: "skill_1", version: id };
    const calls = [
      () => http.DELETE("/v1/skills/{skill_id}/versions/{version}", { params: { path } }),
      () =>
        http.DELETE("/v1/skills/{skill_id}", {
          params: { path: { skill_id: id } },
          pathSerializer: () => "/v1/skills/harmless",
          middleware: [{ onRequest: () => Response.json({}) }],
        }),
      // @ts-expect-error a path that the contract does not have
      () => http.DELETE(`/v1/skills/${id}`),
      // @ts-expect-error a path that the contract does not have
      () => http.DELETE(`/v1/skills/${id}?beta=true`),
      // @ts-expect-error an identifier is missing
      () => http.DELETE("/v1/skills/{skill_id}", {}),
      // @ts-expect-error a different identifier is given
      () => http.DELETE("/v1/skills/{skill_id}", { params: { path: { version: "1" } } }),
    ];
    for (const call of calls) await expect(call()).rejects.toThrow(TypeError);
    expect(server.received).toEqual([]);
  });
});

test("client.http has only the methods that the contract needs", async () => {
  const { client } = await setUp();
  expect(Object.keys(client.http).sort()).toEqual(["DELETE", "GET", "POST", "eject", "use"]);
});

test("the error contains the parameter, the value and the path", async () => {
  const { client } = await setUp();
  await expect(client.versions.delete("..", { skill_id: "skill_1" })).rejects.toThrow(
    'Unsafe {version} in /v1/skills/{skill_id}/versions/{version}: ".."',
  );
});

test.each([
  ["a/b", "a%2Fb"],
  ["a?b#c", "a%3Fb%23c"],
  ["{version}", "%7Bversion%7D"],
  ["$&$1", "%24%26%241"],
  ["50%", "50%25"],
  ["...", "..."],
  ["skill..1", "skill..1"],
  ["ü ", "%C3%BC%20"],
])("the identifier %j is sent as %s", async (id, sent) => {
  const { server, client } = await setUp();
  await client.versions.retrieve("1", { skill_id: id });
  await client.versions.retrieve(id, { skill_id: "skill_1" });
  await client.http.GET("/v1/skills/{skill_id}", { params: { path: { skill_id: id } } });
  expect(server.received.map(({ url }) => url)).toEqual([
    `/v1/skills/${sent}/versions/1`,
    `/v1/skills/skill_1/versions/${sent}`,
    `/v1/skills/${sent}`,
  ]);
});
