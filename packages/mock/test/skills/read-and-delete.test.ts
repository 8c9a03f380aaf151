import { describe, expect, it } from "vitest";
import { expectError, expectOk, type SkillJson, useServer } from "../support/server.ts";

const server = useServer();

function remove(path: string) {
  return server().send("DELETE", `/v1/skills/${path}`);
}

describe("reading a skill", () => {
  it("returns the created skill", async () => {
    const skill = await server().createSkill({ title: "A title" });
    expect(expectOk(await server().get(`/v1/skills/${skill.id}`))).toEqual(skill);
  });

  it.each(["skill_01AbsentAbsentAbsentAbsen", "foo", "skill_", "XLSX"])(
    "is rejected with 404 for an unknown skill: %s",
    async (id) => {
      expect(expectError(await server().get(`/v1/skills/${id}`), 404, "not_found_error")).toBe(
        `Skill not found: ${id}`,
      );
    },
  );

  it("works for prebuilt skills", async () => {
    expect(expectOk<SkillJson>(await server().get("/v1/skills/pdf"))).toMatchObject({
      id: "pdf",
      source: "anthropic",
    });
  });
});

describe("deleting a skill", () => {
  it("is rejected while it has versions, and removes nothing", async () => {
    const skill = await server().createSkill();
    expect(expectError(await remove(skill.id), 400)).toBe(
      "Cannot delete skill with existing versions. Delete all versions first.",
    );
    expect(expectOk(await server().get(`/v1/skills/${skill.id}`))).toEqual(skill);
  });

  it("works once its versions are deleted", async () => {
    const skill = await server().createSkill();
    expectOk(await remove(`${skill.id}/versions/${skill.latest_version}`));
    expect(expectOk(await remove(skill.id))).toEqual({ id: skill.id, type: "skill_deleted" });
    for (const path of [
      "",
      "/versions",
      `/versions/${skill.latest_version}`,
      `/versions/${skill.latest_version}/content`,
    ]) {
      const response = await server().get(`/v1/skills/${skill.id}${path}`);
      expect(expectError(response, 404, "not_found_error")).toBe(`Skill not found: ${skill.id}`);
    }
    expect(expectError(await remove(skill.id), 404, "not_found_error")).toBe(`Skill not found: ${skill.id}`);
  });

  it("is rejected for prebuilt skills and their versions", async () => {
    const before = server().mock.skills();
    expect(expectError(await remove("xlsx"), 400)).toBe("Invalid skill_id format: xlsx");
    expect(expectError(await remove("xlsx/versions/20260203"), 400)).toBe("Invalid skill_id format: xlsx");
    expect(server().mock.skills()).toEqual(before);
  });
});

describe("a skill without versions", () => {
  it("can be read and get new versions with the same name", async () => {
    const skill = await server().createSkill();
    expectOk(await remove(`${skill.id}/versions/${skill.latest_version}`));
    expect(expectOk(await server().get(`/v1/skills/${skill.id}`))).toEqual({
      ...skill,
      latest_version: null,
    });
    expect(expectOk(await server().get(`/v1/skills/${skill.id}/versions`))).toEqual({
      data: [],
      has_more: false,
      next_page: null,
    });
    const version = await server().createVersion(skill.id);
    expect(expectOk(await server().get(`/v1/skills/${skill.id}`))).toMatchObject({
      latest_version: version.version,
    });
  });
});
