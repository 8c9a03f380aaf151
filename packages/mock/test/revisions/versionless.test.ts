import { afterEach, describe, expect, it, vi } from "vitest";
import { Timeline } from "../../src/service/timeline.ts";
import { type ListJson, ok, refused, type SkillJson, useServer } from "../support/server.ts";
import { storedSkill } from "../support/stored.ts";

const server = useServer();

/** A skill that `skills-2025-10-02` has emptied. */
async function emptied(): Promise<SkillJson> {
  const skill = await server().createSkill();
  ok(await server().delete(`/v1/skills/${skill.id}/versions/${skill.latest_version}`));
  return skill;
}

async function listedIds(query = ""): Promise<string[]> {
  const { data } = ok<ListJson<{ id: string }>>(await server().ga.get(`/v1/skills${query}`));
  return data.map(({ id }) => id);
}

afterEach(() => vi.restoreAllMocks());

describe("a skill without versions, in ga", () => {
  it("cannot be read, while the other revision still shows it", async () => {
    const { id } = await emptied();
    expect(refused(await server().ga.get(`/v1/skills/${id}`), 400)).toBe(
      `Skill has no versions: ${id}. Upload a version, or delete the skill.`,
    );
    expect(ok(await server().get(`/v1/skills/${id}`))).toMatchObject({ latest_version: null });
  });

  it("is not listed, under any filter and on any page", async () => {
    const before = (await server().ga.createSkill()).id;
    const { id } = await emptied();
    const after = (await server().ga.createSkill()).id;
    expect(await listedIds()).toEqual([after, before, "xlsx", "pptx", "docx", "pdf"]);
    expect(await listedIds("?source=custom")).toEqual([after, before]);
    const first = ok<ListJson<unknown>>(await server().ga.get("/v1/skills?limit=1&source=custom"));
    const page = encodeURIComponent(String(first.next_page));
    const second = ok<ListJson<unknown>>(
      await server().ga.get(`/v1/skills?limit=1&source=custom&page=${page}`),
    );
    expect(second).toEqual({ data: [expect.objectContaining({ id: before })], next_page: null });
    const { data } = ok<ListJson<SkillJson>>(await server().get("/v1/skills?source=custom"));
    expect(data.map((skill) => skill.id)).toEqual([after, id, before]);
  });

  it("comes back to its place in the list with a new version, from either revision", async () => {
    for (const caller of [server(), server().ga]) {
      server().mock.reset();
      const skills = [await server().createSkill(), await emptied(), await server().createSkill()];
      const id = skills[1]?.id ?? "";
      await caller.createVersion(id, { description: "Back." });
      expect(await listedIds("?source=custom")).toEqual(skills.map((skill) => skill.id).reverse());
      expect(ok(await server().ga.get(`/v1/skills/${id}`))).toMatchObject({
        latest_version_id: storedSkill(server().mock, id).versions[0]?.skver_id,
      });
      ok(
        await server().delete(
          `/v1/skills/${id}/versions/${storedSkill(server().mock, id).versions[0]?.version}`,
        ),
      );
      expect(await listedIds("?source=custom")).not.toContain(id);
    }
  });

  it("has an empty list of versions, and no latest one", async () => {
    const { id, latest_version } = await emptied();
    const path = `/v1/skills/${id}/versions`;
    expect(ok(await server().ga.get(path))).toEqual({ data: [], next_page: null });
    expect(refused(await server().ga.get(`${path}/latest`), 404, "not_found_error")).toBe(
      `Skill version not found: ${id} version latest`,
    );
    const download = await server().ga.get(`${path}/${latest_version}/content`);
    expect(refused(download, 404, "not_found_error")).toBe(`Skill not found: ${id}`);
  });

  it("can be deleted", async () => {
    const { id } = await emptied();
    expect(ok(await server().ga.delete(`/v1/skills/${id}`))).toEqual({ type: "skill_deleted", id });
    expect(server().mock.skills()).toHaveLength(4);
  });

  it("costs a page nothing, however many there are", async () => {
    const { id } = await server().ga.createSkill();
    for (let index = 0; index < 100; index += 1) await emptied();
    // What a list would have to ask every skill that it passes over.
    const asked = [vi.spyOn(Timeline.prototype, "newest"), vi.spyOn(Timeline.prototype, "size", "get")];
    expect(await listedIds("?limit=1")).toEqual([id]);
    expect(asked.flatMap(({ mock }) => mock.calls).length).toBeLessThan(5);
  });
});
