import { createSkillsClient, type Skill } from "@skills-api/client";
import { createSkillsMock } from "@skills-api/mock";
import { listen, type MockServer } from "@skills-api/mock/node";
import { afterEach, beforeEach, expect, test } from "vitest";
import { runExample } from "./support/run-example.ts";

const mock = createSkillsMock();
const beta = createSkillsClient({
  revision: "skills-2025-10-02",
  apiKey: "my-anthropic-api-key",
  fetch: mock.fetch,
});
let server: MockServer;
const methods: string[] = [];

beforeEach(async () => {
  mock.reset();
  methods.length = 0;
  server = await listen((request) => {
    methods.push(request.method);
    return mock.handle(request);
  });
});

afterEach(() => server.close());

async function publish(name: string, versions: number): Promise<Skill<"skills-2025-10-02">> {
  const files = [new File([`---\nname: ${name}\ndescription: Moves.\n---\n`], `${name}/SKILL.md`)];
  const skill = await beta.create({ files });
  for (let count = 1; count < versions; count++) await beta.versions.create(skill.id, { files });
  return skill;
}

/** The expected output for the skills in the mock. */
function stored(): string[] {
  const custom = mock.skills().filter(({ source }) => source === "custom");
  return custom.flatMap(({ id, versions }) =>
    versions.map(({ version, skver_id }) => [id, version, skver_id].join("\t")),
  );
}

test("prints the ga id of every version, and only reads", async () => {
  await publish("first", 3);
  await publish("second", 1);
  const { stdout, stderr } = await runExample("move-to-ga.ts", [], server.url);
  const lines = stdout.trim().split("\n");
  expect(lines).toHaveLength(4);
  expect(lines.sort()).toEqual(stored().sort());
  expect(stderr).toBe("");
  expect(new Set(methods)).toEqual(new Set(["GET"]));
});

test("prints skills without versions on stderr", async () => {
  await publish("full", 1);
  const { id, latest_version } = await publish("emptied", 1);
  await beta.versions.delete(latest_version ?? "", { skill_id: id });
  const { stdout, stderr } = await runExample("move-to-ga.ts", [], server.url);
  expect(stdout.trim().split("\n")).toEqual(stored());
  expect(stderr).toBe(`${id} (emptied) has no versions: upload one, or delete it.\n`);
});
