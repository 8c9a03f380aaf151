import { describe, expect, it } from "vitest";
import { type Answer, ok, refused, useServer } from "../support/server.ts";
import { storedSkill } from "../support/stored.ts";
import { skillUpload } from "../support/upload.ts";

const server = useServer();

const onlyVersion = "cannot delete a Skill's only version. Delete the Skill, or create another version first";

function notFound(answer: Answer): string {
  return refused(answer, 404, "not_found_error");
}

describe("deleting a skill in ga", () => {
  it("takes all its versions with it; from then on there is no such skill, in either revision", async () => {
    const { id } = await server().ga.createSkill();
    await server().ga.createVersion(id);
    const { versions } = storedSkill(server().mock, id);
    expect(ok(await server().ga.delete(`/v1/skills/${id}`))).toEqual({ type: "skill_deleted", id });
    expect(server().mock.skills()).toHaveLength(4);
    for (const caller of [server(), server().ga]) {
      expect(ok(await caller.get("/v1/skills?source=custom"))).toMatchObject({ data: [], next_page: null });
    }

    const path = `/v1/skills/${id}`;
    const gone: Answer[] = [];
    for (const caller of [server(), server().ga]) {
      gone.push(await caller.get(path), await caller.get(`${path}/versions`), await caller.delete(path));
      gone.push(await caller.send("POST", `${path}/versions`, skillUpload()));
    }
    for (const { version, skver_id, skill_version_id } of versions) {
      gone.push(await server().get(`${path}/versions/${version}`));
      gone.push(await server().get(`${path}/versions/${version}/content`));
      gone.push(await server().delete(`${path}/versions/${version}`));
      for (const slot of [skver_id, skill_version_id]) {
        gone.push(await server().ga.get(`${path}/versions/${slot}`));
        gone.push(await server().ga.get(`${path}/versions/${slot}/content`));
        gone.push(await server().ga.delete(`${path}/versions/${slot}`));
      }
    }
    gone.push(await server().ga.get(`${path}/versions/latest`));
    expect(new Set(gone.map(notFound))).toEqual(new Set([`Skill not found: ${id}`]));
  });

  it("is refused in the other revision, whichever created the skill", async () => {
    const { id } = await server().ga.createSkill();
    expect(refused(await server().delete(`/v1/skills/${id}`), 400)).toBe(
      "Cannot delete skill with existing versions. Delete all versions first.",
    );
    expect(storedSkill(server().mock, id).versions).toHaveLength(1);
  });

  it("leaves other skills alone", async () => {
    const [one, two] = [await server().ga.createSkill(), await server().ga.createSkill()];
    ok(await server().ga.delete(`/v1/skills/${one.id}`));
    expect(ok(await server().ga.get(`/v1/skills/${two.id}`))).toEqual(two);
  });

  it("is refused for prebuilt skills and their versions", async () => {
    const before = server().mock.skills();
    const slots = before[0]?.versions[0];
    for (const path of ["", `/versions/${slots?.skver_id}`, `/versions/${slots?.skill_version_id}`]) {
      expect(refused(await server().ga.delete(`/v1/skills/${before[0]?.id}${path}`), 400)).toBe(
        `Invalid skill_id format: ${before[0]?.id}`,
      );
    }
    expect(server().mock.skills()).toEqual(before);
  });
});

describe("deleting a version in ga", () => {
  it("is refused for the only one, and removes nothing", async () => {
    const skill = await server().ga.createSkill();
    const before = server().mock.skills();
    const path = `/v1/skills/${skill.id}/versions/${skill.latest_version_id}`;
    const answer = await server().ga.delete(path);
    expect(refused(answer, 400)).toBe(onlyVersion);
    expect(answer.headers["x-should-retry"]).toBe("false");
    expect(server().mock.skills()).toEqual(before);

    const second = await server().ga.createVersion(skill.id);
    ok(await server().ga.delete(path));
    const last = await server().ga.delete(`/v1/skills/${skill.id}/versions/${second.id}`);
    expect(refused(last, 400)).toBe(onlyVersion);
  });

  it("is refused as missing before it is refused as the only one", async () => {
    const { id } = await server().ga.createSkill();
    expect(notFound(await server().ga.delete(`/v1/skills/${id}/versions/skver_01absent`))).toBe(
      `Skill version not found: ${id} version skver_01absent`,
    );
  });

  it("twice finds none the second time", async () => {
    const skill = await server().ga.createSkill();
    await server().ga.createVersion(skill.id);
    const path = `/v1/skills/${skill.id}/versions/${skill.latest_version_id}`;
    ok(await server().ga.delete(path));
    expect(notFound(await server().ga.delete(path))).toBe(
      `Skill version not found: ${skill.id} version ${skill.latest_version_id}`,
    );
  });

  it("of the newest makes the newest that remains the latest", async () => {
    const skill = await server().ga.createSkill();
    const second = await server().ga.createVersion(skill.id);
    ok(await server().ga.delete(`/v1/skills/${skill.id}/versions/${second.id}`));
    expect(ok(await server().ga.get(`/v1/skills/${skill.id}`))).toMatchObject({
      latest_version_id: skill.latest_version_id,
    });
    expect(ok(await server().ga.get(`/v1/skills/${skill.id}/versions/latest`))).toMatchObject({
      id: skill.latest_version_id,
    });
  });
});
