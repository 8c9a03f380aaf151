import { createSkillsClient, type Revision, type SkillsClient } from "@skills-api/client";
import { describe, expect, test } from "vitest";
import { examples, key } from "./examples.ts";
import { json, serve } from "./server.ts";

const files = [new File(["---\nname: my-skill\n---\n"], "my-skill/SKILL.md")];

async function setUp<R extends Revision>(revision: R, body: unknown) {
  const server = await serve(json(body));
  return { server, client: createSkillsClient({ revision, apiKey: key, baseURL: server.url }) };
}

/** Calls that pass betas in every possible way. */
function callsWith(client: SkillsClient<"ga">, betas: string[]): (() => Promise<unknown>)[] {
  const of = { skill_id: "skill_1", betas };
  const { http, versions } = client;
  return [
    () => client.create({ files, betas }),
    () => client.retrieve("skill_1", { betas }),
    () => client.list({ betas }),
    () => client.delete("skill_1", { betas }),
    () => versions.create("skill_1", { files, betas }),
    () => versions.list("skill_1", { betas }),
    () => versions.retrieve("1", of),
    () => versions.delete("1", of),
    () => versions.download("1", of),
    () => client.list(null, { headers: { "anthropic-beta": betas.join(", ") } }),
    () => client.list(null, { headers: { "Anthropic-Beta": betas.join() } }),
    () => http.GET("/v1/skills", { params: { header: { "anthropic-beta": betas.join() } } }),
    () => http.GET("/v1/skills", { headers: { "anthropic-beta": betas } }),
  ];
}

describe("a client for ga", () => {
  test("sends only the betas of the caller", async () => {
    const { server, client } = await setUp("ga", examples.ga.page);
    await client.list();
    for (const call of callsWith(client, ["files-api-2025-04-14", "b"])) await call().catch(() => {});
    const [first, ...others] = server.received.map(({ headers }) => headers["anthropic-beta"]);
    expect(first).toBeUndefined();
    expect(others).toEqual(Array(13).fill("files-api-2025-04-14,b"));
  });

  test("sends no request that selects another revision", async () => {
    const { server, client } = await setUp("ga", examples.ga.page);
    const message = "skills-2025-10-02 selects a revision other than ga.";
    for (const betas of [["skills-2025-10-02"], ["files-api-2025-04-14", "skills-2025-10-02"]]) {
      for (const call of callsWith(client, betas)) {
        const error = await call().catch((reason: unknown) => reason);
        expect(error).toBeInstanceOf(TypeError);
        expect(error).toMatchObject({ message });
      }
    }
    client.http.use({
      onRequest: ({ request }) => request.headers.set("anthropic-beta", "skills-2025-10-02"),
    });
    await expect(client.list()).rejects.toThrow(message);
    expect(server.received).toEqual([]);
  });

  test.each(["skills-2025-10-02", "a, skills-2025-10-02", "a,skills-2025-10-02 ,b"])(
    "is not created with the header %j",
    (beta) => {
      const headers = { "Anthropic-Beta": beta };
      expect(() => createSkillsClient({ revision: "ga", apiKey: key, headers })).toThrow(
        new TypeError("skills-2025-10-02 selects a revision other than ga."),
      );
    },
  );

  test("sends display_name", async () => {
    const { server, client } = await setUp("ga", examples.ga.skill);
    const skill = await client.create({ files, display_name: "My Custom Skill" });
    expect(skill.source.type).toBe("custom");
    expect(server.received[0]?.body.toString("latin1")).toContain(
      'Content-Disposition: form-data; name="display_name"\r\n\r\nMy Custom Skill\r\n',
    );
  });
});

test("a client for skills-2025-10-02 accepts its own beta", async () => {
  const { server, client } = await setUp("skills-2025-10-02", examples["skills-2025-10-02"].page);
  await client.list({ betas: ["skills-2025-10-02"] });
  expect(server.received[0]?.headers["anthropic-beta"]).toBe("skills-2025-10-02");
});
