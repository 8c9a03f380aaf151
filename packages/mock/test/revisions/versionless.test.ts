import { describe, expect, it, vi } from "vitest";
import { Timeline } from "../../src/service/timeline.ts";
import { expectError, expectOk, type ListJson, type SkillJson, useServer } from "../support/server.ts";
import { storedSkill } from "../support/stored.ts";

const server = useServer();

/** Creates a skill, and deletes its only version in `skills-2025-10-02`. */
async function emptied(): Promise<SkillJson> {
  const skill = await server().createSkill();
  expectOk(await server().delete(`/v1/skills/${skill.id}/versions/${skill.latest_version}`));
  return skill;
}

async function listedIds(query = ""): Promise<string[]> {
  const { data } = expectOk<ListJson<{ id: string }>>(await server().ga.get(`/v1/skills${query}`));
  return data.map(({ id }) => id);
}

describe("a skill without versions, in ga", () => {
  it("cannot be read, but can be read in the other revision", async () => {
    const { id } = await emptied();
    expect(expectError(await server().ga.get(`/v1/skills/${id}`), 400)).toBe(
      `Skill has no versions: ${id}. Upload a version, or delete the skill.`,
    );
    expect(expectOk(await server().get(`/v1/skills/${id}`))).toMatchObject({ latest_version: null });
  });

  it("is not listed with any filter or on any page", async () => {
    const before = (await server().ga.createSkill()).id;
    const { id } = await emptied();
    const after = (await server().ga.createSkill()).id;
    expect(await listedIds()).toEqual([after, before, "xlsx", "pptx", "docx", "pdf"]);
    expect(await listedIds("?source=custom")).toEqual([after, before]);
    const first = expectOk<ListJson<unknown>>(await server().ga.get("/v1/skills?limit=1&source=custom"));
    const page = encodeURIComponent(String(first.next_page));
    const second = expectOk<ListJson<unknown>>(
      await server().ga.get(`/v1/skills?limit=1&source=custom&page=${page}`),
    );
    expect(second).toEqual({ data: [expect.objectContaining({ id: before })], next_page: null });
    const { data } = expectOk<ListJson<SkillJson>>(await server().get("/v1/skills?source=custom"));
    expect(data.map((skill) => skill.id)).toEqual([after, id, before]);
  });

  it("returns to its position in the list with a new version, from either revision", async () => {
    for (const caller of [server(), server().ga]) {
      server().mock.reset();
      const skills = [await server().createSkill(), await emptied(), await server().createSkill()];
      const id = skills[1]?.id ?? "";
      await caller.createVersion(id, { description: "Back." });
      expect(await listedIds("?source=custom")).toEqual(skills.map((skill) => skill.id).reverse());
      expect(expectOk(await server().ga.get(`/v1/skills/${id}`))).toMatchObject({
        latest_version_id: storedSkill(server().mock, id).versions[0]?.skver_id,
      });
      expectOk(
        await server().delete(
          `/v1/skills/${id}/versions/${storedSkill(server().mock, id).versions[0]?.version}`,
        ),
      );
      expect(await listedIds("?source=custom")).not.toContain(id);
    }
  });

  it("has an empty list of versions, and no latest version", async () => {
    const { id, latest_version } = await emptied();
    const path = `/v1/skills/${id}/versions`;
    expect(expectOk(await server().ga.get(path))).toEqual({ data: [], next_page: null });
    expect(expectError(await server().ga.get(`${path}/latest`), 404, "not_found_error")).toBe(
      `Skill version not found: ${id} version latest`,
    );
    const download = await server().ga.get(`${path}/${latest_version}/content`);
    expect(expectError(download, 404, "not_found_error")).toBe(`Skill not found: ${id}`);
  });

  it("can be deleted", async () => {
    const { id } = await emptied();
    expect(expectOk(await server().ga.delete(`/v1/skills/${id}`))).toEqual({ type: "skill_deleted", id });
    expect(server().mock.skills()).toHaveLength(4);
  });

  it("adds no cost to a page", async () => {
    const { id } = await server().ga.createSkill();
    for (let index = 0; index < 100; index += 1) await emptied();
    // A list that skips skills would call these for every skill.
    const spies = [vi.spyOn(Timeline.prototype, "newest"), vi.spyOn(Timeline.prototype, "size", "get")];
    expect(await listedIds("?limit=1")).toEqual([id]);
    expect(spies.flatMap(({ mock }) => mock.calls).length).toBeLessThan(5);
  });
});
