import { describe, expect, it } from "vitest";
import {
  type ListJson,
  ok,
  refused,
  type SkillJson,
  useServer,
  type VersionJson,
} from "../support/server.ts";
import { skillUpload } from "../support/upload.ts";

const server = useServer();

async function listVersions(skillId: string, query = ""): Promise<ListJson<VersionJson>> {
  return ok(await server().get(`/v1/skills/${skillId}/versions${query}`));
}

function read(skillId: string): Promise<SkillJson> {
  return server()
    .get(`/v1/skills/${skillId}`)
    .then((answer) => ok<SkillJson>(answer));
}

function upload(skillId: string, parts: Parameters<typeof skillUpload>[0]) {
  return server().send("POST", `/v1/skills/${skillId}/versions`, skillUpload(parts));
}

describe("creating a version", () => {
  it("answers with the version, keys in the API's order", async () => {
    const skill = await server().createSkill();
    const version = await server().createVersion(skill.id, { description: "Second." });
    expect(Object.keys(version)).toEqual([
      "type",
      "skill_id",
      "id",
      "version",
      "directory",
      "name",
      "description",
      "created_at",
    ]);
    expect(version).toMatchObject({
      type: "skill_version",
      skill_id: skill.id,
      id: expect.stringMatching(/^skill_version_01[1-9A-HJ-NP-Za-km-z]{22}$/),
      directory: "my-skill",
      name: "my-skill",
      description: "Second.",
    });
    expect(Number(version.version)).toBeGreaterThan(Number(skill.latest_version));
  });

  it("makes it the latest, and dates the skill", async () => {
    const skill = await server().createSkill();
    const version = await server().createVersion(skill.id);
    expect(await read(skill.id)).toEqual({
      ...skill,
      latest_version: version.version,
      updated_at: version.created_at,
    });
  });

  it("is refused under another name, and changes nothing", async () => {
    const skill = await server().createSkill();
    const before = server().mock.skills();
    expect(refused(await upload(skill.id, { name: "renamed" }), 400)).toBe(
      "Skill name 'renamed' in SKILL.md must be consistent across all versions for a given `skill_id`. Expected 'my-skill'.",
    );
    expect(server().mock.skills()).toEqual(before);
  });

  it("is refused for prebuilt skills", async () => {
    expect(refused(await upload("xlsx", { name: "xlsx" }), 400)).toBe("Invalid skill_id format: xlsx");
  });

  it("is refused for a skill that does not exist", async () => {
    expect(refused(await upload("nobody", {}), 404, "not_found_error")).toBe("Skill not found: nobody");
  });

  it("for a skill that does not exist is refused before the upload is looked at", async () => {
    const answer = await server().send("POST", "/v1/skills/nobody/versions", { body: "no multipart" });
    expect(refused(answer, 404, "not_found_error")).toBe("Skill not found: nobody");
  });

  it("ignores a display_title", async () => {
    const skill = await server().createSkill({ title: "Mine" });
    ok(await upload(skill.id, { title: "Mine" }));
    expect((await read(skill.id)).display_title).toBe("Mine");
  });
});

describe("listing versions", () => {
  it("shows the oldest first", async () => {
    const skill = await server().createSkill();
    const later = [await server().createVersion(skill.id), await server().createVersion(skill.id)];
    const { data, ...rest } = await listVersions(skill.id);
    expect(rest).toEqual({ has_more: false, next_page: null });
    expect(data.map(({ version }) => version)).toEqual([
      skill.latest_version,
      ...later.map(({ version }) => version),
    ]);
    expect(data.slice(1)).toEqual(later);
  });

  it("goes on where the page before ended, whatever was added or deleted", async () => {
    const skill = await server().createSkill();
    const versions = [skill.latest_version];
    for (let index = 0; index < 4; index += 1)
      versions.push((await server().createVersion(skill.id)).version);
    const first = await listVersions(skill.id, "?limit=2");
    ok(await server().send("DELETE", `/v1/skills/${skill.id}/versions/${versions[1]}`));
    ok(await server().send("DELETE", `/v1/skills/${skill.id}/versions/${versions[2]}`));
    const added = await server().createVersion(skill.id);
    const second = await listVersions(
      skill.id,
      `?limit=1000&page=${encodeURIComponent(String(first.next_page))}`,
    );
    expect(second.data.map(({ version }) => version)).toEqual([versions[3], versions[4], added.version]);
    expect(second.next_page).toBeNull();
  });

  it("shows 20 where no limit is given", async () => {
    const skill = await server().createSkill();
    for (let index = 0; index < 20; index += 1) await server().createVersion(skill.id);
    const { data, has_more } = await listVersions(skill.id);
    expect({ count: data.length, has_more }).toEqual({ count: 20, has_more: true });
  });

  it.each(["0", "1001"])("refuses limit=%s", async (limit) => {
    const answer = await server().get(`/v1/skills/xlsx/versions?limit=${limit}`);
    expect(refused(answer, 400)).toBe("limit must be between 1 and 1000");
  });

  it("shows the version of a prebuilt skill", async () => {
    expect((await listVersions("docx")).data).toMatchObject([
      { version: "20260203", skill_id: "docx", name: "docx" },
    ]);
  });

  it("says so where there is no skill", async () => {
    const answer = await server().get("/v1/skills/nobody/versions");
    expect(refused(answer, 404, "not_found_error")).toBe("Skill not found: nobody");
  });
});

describe("reading a version", () => {
  it("takes its epoch timestamp", async () => {
    const skill = await server().createSkill();
    const version = await server().createVersion(skill.id);
    expect(ok(await server().get(`/v1/skills/${skill.id}/versions/${version.version}`))).toEqual(version);
  });

  it("takes the date of a prebuilt skill's version", async () => {
    expect(ok(await server().get("/v1/skills/xlsx/versions/20260203"))).toMatchObject({
      version: "20260203",
    });
  });

  it.each(["latest", "skver_01abc", "skill_version_01abc", "1759178010641129x", "-1", "1.5", "%20"])(
    "refuses the slot %s, for every operation",
    async (slot) => {
      const skill = await server().createSkill();
      const path = `/v1/skills/${skill.id}/versions/${slot}`;
      for (const [method, suffix] of [
        ["GET", ""],
        ["DELETE", ""],
        ["GET", "/content"],
      ] as const) {
        expect(refused(await server().send(method, path + suffix), 400)).toBe(
          `Invalid version format: '${decodeURIComponent(slot)}'. Version must be a numeric timestamp (e.g., '1759178010641129').`,
        );
      }
    },
  );

  it("refuses its own id", async () => {
    const skill = await server().createSkill();
    const version = await server().createVersion(skill.id);
    refused(await server().get(`/v1/skills/${skill.id}/versions/${version.id}`), 400);
  });

  it("says so where there is none", async () => {
    const skill = await server().createSkill();
    const answer = await server().get(`/v1/skills/${skill.id}/versions/1`);
    expect(refused(answer, 404, "not_found_error")).toBe(`Skill version not found: ${skill.id} version 1`);
  });

  it("does not find it under another skill", async () => {
    const [one, two] = [await server().createSkill(), await server().createSkill()];
    refused(
      await server().get(`/v1/skills/${one.id}/versions/${two.latest_version}`),
      404,
      "not_found_error",
    );
    refused(
      await server().send("DELETE", `/v1/skills/${one.id}/versions/${two.latest_version}`),
      404,
      "not_found_error",
    );
    ok(await server().get(`/v1/skills/${two.id}/versions/${two.latest_version}`));
  });
});

describe("deleting a version", () => {
  it("answers with its epoch timestamp as the id, and leaves the others", async () => {
    const skill = await server().createSkill();
    const second = await server().createVersion(skill.id);
    const path = `/v1/skills/${skill.id}/versions/${skill.latest_version}`;
    expect(ok(await server().send("DELETE", path))).toEqual({
      id: skill.latest_version,
      type: "skill_version_deleted",
    });
    refused(await server().get(path), 404, "not_found_error");
    expect(refused(await server().send("DELETE", path), 404, "not_found_error")).toBe(
      `Skill version not found: ${skill.id} version ${skill.latest_version}`,
    );
    expect((await listVersions(skill.id)).data).toEqual([second]);
    expect((await read(skill.id)).latest_version).toBe(second.version);
  });

  it("of the latest makes the newest that remains the latest", async () => {
    const skill = await server().createSkill();
    const [second, third] = [await server().createVersion(skill.id), await server().createVersion(skill.id)];
    ok(await server().send("DELETE", `/v1/skills/${skill.id}/versions/${third.version}`));
    expect((await read(skill.id)).latest_version).toBe(second.version);
    ok(await server().send("DELETE", `/v1/skills/${skill.id}/versions/${second.version}`));
    expect((await read(skill.id)).latest_version).toBe(skill.latest_version);
  });

  it("never frees its number", async () => {
    const skill = await server().createSkill();
    ok(await server().send("DELETE", `/v1/skills/${skill.id}/versions/${skill.latest_version}`));
    const next = await server().createVersion(skill.id);
    expect(Number(next.version)).toBeGreaterThan(Number(skill.latest_version));
  });
});
