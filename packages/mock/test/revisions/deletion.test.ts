import { describe, expect, it } from "vitest";
import { expectError, expectOk, type TestResponse, useServer } from "../support/server.ts";
import { storedSkill } from "../support/stored.ts";
import { skillUpload } from "../support/upload.ts";

const server = useServer();

const onlyVersion = "cannot delete a Skill's only version. Delete the Skill, or create another version first";

function notFound(response: TestResponse): string {
  return expectError(response, 404, "not_found_error");
}

describe("deleting a skill in ga", () => {
  it("also deletes all its versions, in both revisions", async () => {
    const { id } = await server().ga.createSkill();
    await server().ga.createVersion(id);
    const { versions } = storedSkill(server().mock, id);
    expect(expectOk(await server().ga.delete(`/v1/skills/${id}`))).toEqual({ type: "skill_deleted", id });
    expect(server().mock.skills()).toHaveLength(4);
    for (const client of [server(), server().ga]) {
      expect(expectOk(await client.get("/v1/skills?source=custom"))).toMatchObject({
        data: [],
        next_page: null,
      });
    }

    const path = `/v1/skills/${id}`;
    const responses: TestResponse[] = [];
    for (const client of [server(), server().ga]) {
      responses.push(await client.get(path), await client.get(`${path}/versions`));
      responses.push(await client.delete(path));
      responses.push(await client.send("POST", `${path}/versions`, skillUpload()));
    }
    for (const { version, skver_id, skill_version_id } of versions) {
      responses.push(await server().get(`${path}/versions/${version}`));
      responses.push(await server().get(`${path}/versions/${version}/content`));
      responses.push(await server().delete(`${path}/versions/${version}`));
      for (const versionId of [skver_id, skill_version_id]) {
        responses.push(await server().ga.get(`${path}/versions/${versionId}`));
        responses.push(await server().ga.get(`${path}/versions/${versionId}/content`));
        responses.push(await server().ga.delete(`${path}/versions/${versionId}`));
      }
    }
    responses.push(await server().ga.get(`${path}/versions/latest`));
    expect(new Set(responses.map(notFound))).toEqual(new Set([`Skill not found: ${id}`]));
  });

  it("is rejected in the other revision, even if the skill was created in ga", async () => {
    const { id } = await server().ga.createSkill();
    expect(expectError(await server().delete(`/v1/skills/${id}`), 400)).toBe(
      "Cannot delete skill with existing versions. Delete all versions first.",
    );
    expect(storedSkill(server().mock, id).versions).toHaveLength(1);
  });

  it("does not affect other skills", async () => {
    const [one, two] = [await server().ga.createSkill(), await server().ga.createSkill()];
    expectOk(await server().ga.delete(`/v1/skills/${one.id}`));
    expect(expectOk(await server().ga.get(`/v1/skills/${two.id}`))).toEqual(two);
  });

  it("is rejected for prebuilt skills and their versions", async () => {
    const before = server().mock.skills();
    const version = before[0]?.versions[0];
    for (const path of ["", `/versions/${version?.skver_id}`, `/versions/${version?.skill_version_id}`]) {
      expect(expectError(await server().ga.delete(`/v1/skills/${before[0]?.id}${path}`), 400)).toBe(
        `Invalid skill_id format: ${before[0]?.id}`,
      );
    }
    expect(server().mock.skills()).toEqual(before);
  });
});

describe("deleting a version in ga", () => {
  it("is rejected for the only version, and removes nothing", async () => {
    const skill = await server().ga.createSkill();
    const before = server().mock.skills();
    const path = `/v1/skills/${skill.id}/versions/${skill.latest_version_id}`;
    const response = await server().ga.delete(path);
    expect(expectError(response, 400)).toBe(onlyVersion);
    expect(response.headers["x-should-retry"]).toBe("false");
    expect(server().mock.skills()).toEqual(before);

    const second = await server().ga.createVersion(skill.id);
    expectOk(await server().ga.delete(path));
    const last = await server().ga.delete(`/v1/skills/${skill.id}/versions/${second.id}`);
    expect(expectError(last, 400)).toBe(onlyVersion);
  });

  it("is rejected with 404 for an unknown version, even if there is only one", async () => {
    const { id } = await server().ga.createSkill();
    expect(notFound(await server().ga.delete(`/v1/skills/${id}/versions/skver_01absent`))).toBe(
      `Skill version not found: ${id} version skver_01absent`,
    );
  });

  it("is rejected with 404 the second time", async () => {
    const skill = await server().ga.createSkill();
    await server().ga.createVersion(skill.id);
    const path = `/v1/skills/${skill.id}/versions/${skill.latest_version_id}`;
    expectOk(await server().ga.delete(path));
    expect(notFound(await server().ga.delete(path))).toBe(
      `Skill version not found: ${skill.id} version ${skill.latest_version_id}`,
    );
  });

  it("that is the newest makes the next newest the latest", async () => {
    const skill = await server().ga.createSkill();
    const second = await server().ga.createVersion(skill.id);
    expectOk(await server().ga.delete(`/v1/skills/${skill.id}/versions/${second.id}`));
    expect(expectOk(await server().ga.get(`/v1/skills/${skill.id}`))).toMatchObject({
      latest_version_id: skill.latest_version_id,
    });
    expect(expectOk(await server().ga.get(`/v1/skills/${skill.id}/versions/latest`))).toMatchObject({
      id: skill.latest_version_id,
    });
  });
});
