import { copyFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { createSkillsMock } from "@skills-api/mock";
import { type Revision, revisions } from "@skills-api/spec";
import { expect, test } from "vitest";
import { skipFile } from "../../vitest.skip.ts";
import { documentPath } from "../lib/documents.ts";
import { installPython } from "../lib/install.ts";
import { createFolder, namesOf } from "../lib/life.ts";
import { missingPrograms, run } from "../lib/run.ts";

skipFile(missingPrograms("python3"));

/** Returns JSON bodies of the mock, each with the name of its schema. */
async function collectAnswers(revision: Revision): Promise<[schema: string, body: unknown][]> {
  const mock = createSkillsMock({ apiKeys: ["key"] });
  const answers: [string, unknown][] = [];
  const send = async (schema: string, method: string, path: string, body?: FormData) => {
    const headers = { "x-api-key": "key", "anthropic-beta": namesOf[revision].beta };
    const init = { method, headers, ...(body && { body }) };
    const json = (await (await mock.fetch(`http://mock${path}`, init)).json()) as Record<string, string>;
    answers.push([schema, json]);
    return json;
  };
  const upload = () => {
    const form = new FormData();
    const content = "---\nname: my-skill\ndescription: Says hello.\n---\n";
    form.append("files[]", new File([content], "my-skill/SKILL.md"));
    return form;
  };
  const { id } = await send("Skill", "POST", "/v1/skills", upload());
  const created = await send("SkillVersion", "POST", `/v1/skills/${id}/versions`, upload());
  const version = `/v1/skills/${id}/versions/${created[namesOf[revision].version]}`;
  await send("Skill", "GET", `/v1/skills/${id}`);
  await send("Skill", "GET", "/v1/skills/xlsx");
  await send("ListSkillsResponse", "GET", "/v1/skills?limit=1");
  await send("ListSkillVersionsResponse", "GET", `/v1/skills/${id}/versions`);
  await send("SkillVersion", "GET", version);
  await send("ErrorResponse", "GET", "/v1/skills/skill_missing");
  await send("ErrorResponse", "POST", "/v1/skills", new FormData());
  await send("DeletedSkillVersion", "DELETE", version);
  if (revision === "ga") await send("DeletedSkill", "DELETE", `/v1/skills/${id}`);
  return answers;
}

test.each(revisions)(
  "models of datamodel-code-generator for %s parse responses of the mock",
  async (revision) => {
    const bin = await installPython("datamodel-code-generator", "pydantic");
    const folder = await createFolder();
    await run(join(bin, "datamodel-codegen"), [
      ...["--input", documentPath(revision), "--input-file-type", "openapi", "--formatters", "builtin"],
      ...["--output-model-type", "pydantic_v2.BaseModel", "--output", join(folder, "generated.py")],
    ]);
    const answers = await collectAnswers(revision);
    await writeFile(join(folder, "answers.json"), JSON.stringify(answers));
    await copyFile(
      fileURLToPath(new URL("../programs/models.py", import.meta.url)),
      join(folder, "program.py"),
    );
    const env = { ANSWERS: join(folder, "answers.json") };
    const output = await run(join(bin, "python"), ["program.py"], { cwd: folder, env });
    expect(Number(output)).toBe(answers.length);
  },
);
