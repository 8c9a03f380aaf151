import { describe, expect, it } from "vitest";
import {
  expectOk,
  type GaSkillJson,
  type GaVersionJson,
  type ListJson,
  useServer,
} from "../support/server.ts";
import { skillUpload } from "../support/upload.ts";

const server = useServer();

async function read<Body extends object>(path: string): Promise<Body> {
  return expectOk(await server().ga.get(path));
}

describe("in ga", () => {
  it("a skill looks the same in each response", async () => {
    const response = await server().ga.send("POST", "/v1/skills", skillUpload({ label: "My Skill" }));
    const skill = expectOk<GaSkillJson>(response);
    expect(skill).toMatchObject({
      type: "skill",
      id: expect.stringMatching(/^skill_01[1-9A-HJ-NP-Za-km-z]{22}$/),
      display_name: "My Skill",
      source: { type: "custom" },
      latest_version_id: expect.stringMatching(/^skver_01[1-9A-HJ-NP-Za-km-z]{22}$/),
      created_at: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z$/),
      updated_at: skill.created_at,
    });
    expect(response.headers).toMatchObject({
      "content-type": "application/json",
      "request-id": expect.stringMatching(/^req_01/),
      "anthropic-organization-id": expect.any(String),
      "anthropic-workspace-id": expect.any(String),
    });
    expect(await read(`/v1/skills/${skill.id}`)).toEqual(skill);
    expect((await read<ListJson<GaSkillJson>>("/v1/skills")).data[0]).toEqual(skill);
  });

  it("a version looks the same in each response", async () => {
    const skill = await server().ga.createSkill();
    const version = await server().ga.createVersion(skill.id, { description: "Second." });
    expect(version).toMatchObject({
      type: "skill_version",
      id: expect.stringMatching(/^skver_01[1-9A-HJ-NP-Za-km-z]{22}$/),
      skill_id: skill.id,
      name: "my-skill",
      description: "Second.",
      created_at: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z$/),
    });
    expect(await read(`/v1/skills/${skill.id}/versions/${version.id}`)).toEqual(version);
    const { data } = await read<ListJson<GaVersionJson>>(`/v1/skills/${skill.id}/versions`);
    expect(data[0]).toEqual(version);
    expect(await read(`/v1/skills/${skill.id}`)).toEqual({
      ...skill,
      latest_version_id: version.id,
      updated_at: version.created_at,
    });
  });

  it("a list has two properties", async () => {
    for (const path of ["/v1/skills", "/v1/skills?limit=1", "/v1/skills/xlsx/versions"]) {
      expect(Object.keys(await read(path)).sort()).toEqual(["data", "next_page"]);
    }
  });

  it("a deletion returns the deleted id", async () => {
    const skill = await server().ga.createSkill();
    const second = await server().ga.createVersion(skill.id);
    const first = `/v1/skills/${skill.id}/versions/${skill.latest_version_id}`;
    expect(expectOk(await server().ga.delete(first))).toEqual({
      type: "skill_version_deleted",
      id: skill.latest_version_id,
    });
    expect(await read(`/v1/skills/${skill.id}`)).toMatchObject({ latest_version_id: second.id });
    expect(expectOk(await server().ga.delete(`/v1/skills/${skill.id}`))).toEqual({
      type: "skill_deleted",
      id: skill.id,
    });
  });

  it("prebuilt skills and their newest versions can be read and downloaded", async () => {
    const { data } = await read<ListJson<GaSkillJson>>("/v1/skills?source=anthropic");
    expect(data.map(({ id }) => id).sort()).toEqual(["docx", "pdf", "pptx", "xlsx"]);
    for (const skill of data) {
      expect(skill).toMatchObject({ display_name: skill.id, source: { type: "anthropic" } });
      const newest = `/v1/skills/${skill.id}/versions/${skill.latest_version_id}`;
      const version = await read<GaVersionJson>(newest);
      expect(version).toMatchObject({ id: skill.latest_version_id, skill_id: skill.id });
      expect((await server().ga.get(`${newest}/content`)).status).toBe(200);
    }
  });
});
