import { describe, expect, it } from "vitest";
import { ok, refused, type SkillJson, useServer } from "../support/server.ts";

const server = useServer();

function remove(path: string) {
  return server().send("DELETE", `/v1/skills/${path}`);
}

describe("reading a skill", () => {
  it("gives what the create gave", async () => {
    const skill = await server().createSkill({ title: "A title" });
    expect(ok(await server().get(`/v1/skills/${skill.id}`))).toEqual(skill);
  });

  it.each(["skill_01AbsentAbsentAbsentAbsen", "foo", "skill_", "XLSX"])(
    "says so where there is none: %s",
    async (id) => {
      expect(refused(await server().get(`/v1/skills/${id}`), 404, "not_found_error")).toBe(
        `Skill not found: ${id}`,
      );
    },
  );

  it("works for prebuilt skills", async () => {
    expect(ok<SkillJson>(await server().get("/v1/skills/pdf"))).toMatchObject({
      id: "pdf",
      source: "anthropic",
    });
  });
});

describe("deleting a skill", () => {
  it("is refused while it has versions, and removes nothing", async () => {
    const skill = await server().createSkill();
    expect(refused(await remove(skill.id), 400)).toBe(
      "Cannot delete skill with existing versions. Delete all versions first.",
    );
    expect(ok(await server().get(`/v1/skills/${skill.id}`))).toEqual(skill);
  });

  it("works once its versions are gone", async () => {
    const skill = await server().createSkill();
    ok(await remove(`${skill.id}/versions/${skill.latest_version}`));
    expect(ok(await remove(skill.id))).toEqual({ id: skill.id, type: "skill_deleted" });
    for (const path of [
      "",
      "/versions",
      `/versions/${skill.latest_version}`,
      `/versions/${skill.latest_version}/content`,
    ]) {
      const answer = await server().get(`/v1/skills/${skill.id}${path}`);
      expect(refused(answer, 404, "not_found_error")).toBe(`Skill not found: ${skill.id}`);
    }
    expect(refused(await remove(skill.id), 404, "not_found_error")).toBe(`Skill not found: ${skill.id}`);
  });

  it("is refused for prebuilt skills and their versions", async () => {
    const before = server().mock.skills();
    expect(refused(await remove("xlsx"), 400)).toBe("Invalid skill_id format: xlsx");
    expect(refused(await remove("xlsx/versions/20260203"), 400)).toBe("Invalid skill_id format: xlsx");
    expect(server().mock.skills()).toEqual(before);
  });
});

describe("a skill without versions", () => {
  it("can be read and gets new versions of the same name", async () => {
    const skill = await server().createSkill();
    ok(await remove(`${skill.id}/versions/${skill.latest_version}`));
    expect(ok(await server().get(`/v1/skills/${skill.id}`))).toEqual({ ...skill, latest_version: null });
    expect(ok(await server().get(`/v1/skills/${skill.id}/versions`))).toEqual({
      data: [],
      has_more: false,
      next_page: null,
    });
    const version = await server().createVersion(skill.id);
    expect(ok(await server().get(`/v1/skills/${skill.id}`))).toMatchObject({
      latest_version: version.version,
    });
  });
});
