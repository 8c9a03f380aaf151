import { describe, expect, it } from "vitest";
import {
  expectError,
  expectOk,
  type ListJson,
  type SkillJson,
  useServer,
  type VersionJson,
} from "../support/server.ts";
import { skillUpload } from "../support/upload.ts";

const server = useServer();

async function listVersions(skillId: string, query = ""): Promise<ListJson<VersionJson>> {
  return expectOk(await server().get(`/v1/skills/${skillId}/versions${query}`));
}

function read(skillId: string): Promise<SkillJson> {
  return server()
    .get(`/v1/skills/${skillId}`)
    .then((response) => expectOk<SkillJson>(response));
}

function upload(skillId: string, parts: Parameters<typeof skillUpload>[0]) {
  return server().send("POST", `/v1/skills/${skillId}/versions`, skillUpload(parts));
}

describe("creating a version", () => {
  it("returns the version, with keys in the API's order", async () => {
    const skill = await server().createSkill();
    const version = await server().createVersion(skill.id, { description: "Second." });
    const recorded = ["type", "skill_id", "id", "version", "directory", "name", "description", "created_at"];
    expect(Object.keys(version).filter((key) => recorded.includes(key))).toEqual(recorded);
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

  it("makes it the latest, and updates the skill's date", async () => {
    const skill = await server().createSkill();
    const version = await server().createVersion(skill.id);
    expect(await read(skill.id)).toEqual({
      ...skill,
      latest_version: version.version,
      updated_at: version.created_at,
    });
  });

  it("is rejected with another name, and changes nothing", async () => {
    const skill = await server().createSkill();
    const before = server().mock.skills();
    expect(expectError(await upload(skill.id, { name: "renamed" }), 400)).toBe(
      "Skill name 'renamed' in SKILL.md must be consistent across all versions for a given `skill_id`. Expected 'my-skill'.",
    );
    expect(server().mock.skills()).toEqual(before);
  });

  it("is rejected for prebuilt skills", async () => {
    expect(expectError(await upload("xlsx", { name: "xlsx" }), 400)).toBe("Invalid skill_id format: xlsx");
  });

  it("is rejected for a skill that does not exist", async () => {
    expect(expectError(await upload("unknown", {}), 404, "not_found_error")).toBe("Skill not found: unknown");
  });

  it("is rejected for a skill that does not exist before the upload is read", async () => {
    const response = await server().send("POST", "/v1/skills/unknown/versions", { body: "no multipart" });
    expect(expectError(response, 404, "not_found_error")).toBe("Skill not found: unknown");
  });

  it("ignores a display_title", async () => {
    const skill = await server().createSkill({ title: "Mine" });
    expectOk(await upload(skill.id, { title: "Mine" }));
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

  it("continues after the previous page, whatever was added or deleted", async () => {
    const skill = await server().createSkill();
    const versions = [skill.latest_version];
    for (let index = 0; index < 4; index += 1)
      versions.push((await server().createVersion(skill.id)).version);
    const first = await listVersions(skill.id, "?limit=2");
    expectOk(await server().send("DELETE", `/v1/skills/${skill.id}/versions/${versions[1]}`));
    expectOk(await server().send("DELETE", `/v1/skills/${skill.id}/versions/${versions[2]}`));
    const added = await server().createVersion(skill.id);
    const second = await listVersions(
      skill.id,
      `?limit=1000&page=${encodeURIComponent(String(first.next_page))}`,
    );
    expect(second.data.map(({ version }) => version)).toEqual([versions[3], versions[4], added.version]);
    expect(second.next_page).toBeNull();
  });

  it("shows 20 by default", async () => {
    const skill = await server().createSkill();
    for (let index = 0; index < 20; index += 1) await server().createVersion(skill.id);
    const { data, has_more } = await listVersions(skill.id);
    expect({ count: data.length, has_more }).toEqual({ count: 20, has_more: true });
  });

  it.each(["0", "1001"])("rejects limit=%s", async (limit) => {
    const response = await server().get(`/v1/skills/xlsx/versions?limit=${limit}`);
    expect(expectError(response, 400)).toBe("limit must be between 1 and 1000");
  });

  it("shows the version of a prebuilt skill", async () => {
    expect((await listVersions("docx")).data).toMatchObject([
      { version: "20260203", skill_id: "docx", name: "docx" },
    ]);
  });

  it("is rejected with 404 for an unknown skill", async () => {
    const response = await server().get("/v1/skills/unknown/versions");
    expect(expectError(response, 404, "not_found_error")).toBe("Skill not found: unknown");
  });
});

describe("reading a version", () => {
  it("takes its epoch timestamp", async () => {
    const skill = await server().createSkill();
    const version = await server().createVersion(skill.id);
    expect(expectOk(await server().get(`/v1/skills/${skill.id}/versions/${version.version}`))).toEqual(
      version,
    );
  });

  it("takes the date of a prebuilt skill's version", async () => {
    expect(expectOk(await server().get("/v1/skills/xlsx/versions/20260203"))).toMatchObject({
      version: "20260203",
    });
  });

  it.each(["latest", "skver_01abc", "skill_version_01abc", "1759178010641129x", "-1", "1.5", "%20"])(
    "rejects the identifier %s for every operation",
    async (identifier) => {
      const skill = await server().createSkill();
      const path = `/v1/skills/${skill.id}/versions/${identifier}`;
      for (const [method, suffix] of [
        ["GET", ""],
        ["DELETE", ""],
        ["GET", "/content"],
      ] as const) {
        expect(expectError(await server().send(method, path + suffix), 400)).toBe(
          `Invalid version format: '${decodeURIComponent(identifier)}'. Version must be a numeric timestamp (e.g., '1759178010641129').`,
        );
      }
    },
  );

  it("rejects the version's id", async () => {
    const skill = await server().createSkill();
    const version = await server().createVersion(skill.id);
    expectError(await server().get(`/v1/skills/${skill.id}/versions/${version.id}`), 400);
  });

  it("is rejected with 404 for an unknown version", async () => {
    const skill = await server().createSkill();
    const response = await server().get(`/v1/skills/${skill.id}/versions/1`);
    expect(expectError(response, 404, "not_found_error")).toBe(
      `Skill version not found: ${skill.id} version 1`,
    );
  });

  it("is rejected with 404 under another skill", async () => {
    const [one, two] = [await server().createSkill(), await server().createSkill()];
    expectError(
      await server().get(`/v1/skills/${one.id}/versions/${two.latest_version}`),
      404,
      "not_found_error",
    );
    expectError(
      await server().send("DELETE", `/v1/skills/${one.id}/versions/${two.latest_version}`),
      404,
      "not_found_error",
    );
    expectOk(await server().get(`/v1/skills/${two.id}/versions/${two.latest_version}`));
  });
});

describe("deleting a version", () => {
  it("returns its epoch timestamp as the id, and keeps the others", async () => {
    const skill = await server().createSkill();
    const second = await server().createVersion(skill.id);
    const path = `/v1/skills/${skill.id}/versions/${skill.latest_version}`;
    expect(expectOk(await server().send("DELETE", path))).toEqual({
      id: skill.latest_version,
      type: "skill_version_deleted",
    });
    expectError(await server().get(path), 404, "not_found_error");
    expect(expectError(await server().send("DELETE", path), 404, "not_found_error")).toBe(
      `Skill version not found: ${skill.id} version ${skill.latest_version}`,
    );
    expect((await listVersions(skill.id)).data).toEqual([second]);
    expect((await read(skill.id)).latest_version).toBe(second.version);
  });

  it("that is the latest makes the next newest the latest", async () => {
    const skill = await server().createSkill();
    const [second, third] = [await server().createVersion(skill.id), await server().createVersion(skill.id)];
    expectOk(await server().send("DELETE", `/v1/skills/${skill.id}/versions/${third.version}`));
    expect((await read(skill.id)).latest_version).toBe(second.version);
    expectOk(await server().send("DELETE", `/v1/skills/${skill.id}/versions/${second.version}`));
    expect((await read(skill.id)).latest_version).toBe(skill.latest_version);
  });

  it("does not free its number", async () => {
    const skill = await server().createSkill();
    expectOk(await server().send("DELETE", `/v1/skills/${skill.id}/versions/${skill.latest_version}`));
    const next = await server().createVersion(skill.id);
    expect(Number(next.version)).toBeGreaterThan(Number(skill.latest_version));
  });
});
