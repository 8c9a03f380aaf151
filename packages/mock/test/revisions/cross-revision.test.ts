import type { Revision } from "@skills-api/spec";
import { describe, expect, it } from "vitest";
import {
  expectError,
  expectOk,
  type GaSkillJson,
  type GaVersionJson,
  type ListJson,
  type SkillJson,
  useServer,
  type VersionJson,
} from "../support/server.ts";
import { storedSkill } from "../support/stored.ts";
import { file, skillUpload } from "../support/upload.ts";

const server = useServer();

const directions: readonly [Revision, Revision][] = [
  ["skills-2025-10-02", "ga"],
  ["ga", "skills-2025-10-02"],
];

interface Both {
  readonly beta: { readonly skill: SkillJson; readonly versions: readonly VersionJson[] };
  readonly ga: { readonly skill: GaSkillJson; readonly versions: readonly GaVersionJson[] };
}

async function readBoth(id: string): Promise<Both> {
  const path = `/v1/skills/${id}`;
  const [beta, ga] = [server(), server().ga];
  return {
    beta: {
      skill: expectOk(await beta.get(path)),
      versions: expectOk<ListJson<VersionJson>>(await beta.get(`${path}/versions`)).data,
    },
    ga: {
      skill: expectOk(await ga.get(path)),
      versions: expectOk<ListJson<GaVersionJson>>(await ga.get(`${path}/versions`)).data,
    },
  };
}

describe.each(directions)("a skill created in %s, used in %s,", (creator, reader) => {
  async function createWithTwoVersions(): Promise<string> {
    const client = server().inRevision(creator);
    const { id } = await client.createSkill({ title: "The label", label: "The label" });
    await client.createVersion(id, { description: "Second.", files: [file("my-skill/new.txt")] });
    return id;
  }

  it("is the same skill, with the properties of the revision", async () => {
    const id = await createWithTwoVersions();
    const { beta, ga } = await readBoth(id);
    expect(beta.skill).toEqual({
      type: "skill",
      id,
      display_title: "The label",
      latest_version: beta.versions[1]?.version,
      source: "custom",
      created_at: ga.skill.created_at,
      updated_at: ga.skill.updated_at,
    });
    expect(ga.skill).toMatchObject({
      id,
      display_name: "The label",
      source: { type: "custom" },
      latest_version_id: ga.versions[0]?.id,
    });
  });

  it("is listed", async () => {
    const id = await createWithTwoVersions();
    const { data } = expectOk<ListJson<{ id: string }>>(await server().inRevision(reader).get("/v1/skills"));
    expect(data[0]?.id).toBe(id);
    expect(data).toHaveLength(5);
  });

  it("has the same versions, in reverse order and with other identifiers", async () => {
    const id = await createWithTwoVersions();
    const { beta, ga } = await readBoth(id);
    expect(beta.versions.map(({ description }) => description)).toEqual(["Does things.", "Second."]);
    const newestFirst = [...ga.versions].reverse();
    expect(newestFirst.map((version) => ({ ...version, id: "" }))).toEqual(
      beta.versions.map(({ version: _number, directory: _directory, ...version }) => ({
        ...version,
        id: "",
      })),
    );
    const identifiers = storedSkill(server().mock, id).versions.map((version) => [
      version.version,
      version.skill_version_id,
      version.skver_id,
    ]);
    expect(
      beta.versions.map((version, index) => [version.version, version.id, newestFirst[index]?.id]),
    ).toEqual(identifiers);
    expect(new Set(identifiers.flat()).size).toBe(6);
  });

  it("is downloaded as the same bytes", async () => {
    const id = await createWithTwoVersions();
    const { beta, ga } = await readBoth(id);
    const path = `/v1/skills/${id}/versions`;
    const one = await server().get(`${path}/${beta.skill.latest_version}/content`);
    const two = await server().ga.get(`${path}/${ga.skill.latest_version_id}/content`);
    expect(one.status).toBe(200);
    expect(two.body).toEqual(one.body);
    expect(two.headers["content-disposition"]).toBe("attachment; filename*=utf-8''my-skill.zip");
  });

  it("gets a new version that is visible in both", async () => {
    const id = await createWithTwoVersions();
    await server().inRevision(reader).createVersion(id, { description: "Third." });
    const { beta, ga } = await readBoth(id);
    expect([beta.versions.at(-1)?.description, ga.versions[0]?.description]).toEqual(["Third.", "Third."]);
    expect(beta.skill.latest_version).toBe(beta.versions[2]?.version);
    expect(ga.skill.latest_version_id).toBe(ga.versions[0]?.id);
  });

  it("gets a new version only with the same name", async () => {
    const { id } = await server().inRevision(creator).createSkill();
    const renamed = skillUpload({ name: "renamed" });
    const response = await server().inRevision(reader).send("POST", `/v1/skills/${id}/versions`, renamed);
    expect(expectError(response, 400)).toBe(
      "Skill name 'renamed' in SKILL.md must be consistent across all versions for a given `skill_id`. Expected 'my-skill'.",
    );
    expect(storedSkill(server().mock, id).versions).toHaveLength(1);
  });

  it("loses a deleted version in both", async () => {
    const id = await createWithTwoVersions();
    const { beta, ga } = await readBoth(id);
    const latest = { "skills-2025-10-02": beta.skill.latest_version, ga: ga.skill.latest_version_id };
    expectOk(await server().inRevision(reader).delete(`/v1/skills/${id}/versions/${latest[reader]}`));
    for (const revision of ["skills-2025-10-02", "ga"] as const) {
      const response = await server()
        .inRevision(revision)
        .get(`/v1/skills/${id}/versions/${latest[revision]}`);
      expect(expectError(response, 404, "not_found_error")).toBe(
        `Skill version not found: ${id} version ${latest[revision]}`,
      );
    }
    const after = await readBoth(id);
    expect(after.beta.skill.latest_version).toBe(beta.versions[0]?.version);
    expect(after.ga.skill.latest_version_id).toBe(ga.versions[1]?.id);
  });
});
