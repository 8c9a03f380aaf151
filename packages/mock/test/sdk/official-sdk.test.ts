import { readZip, writeZip } from "@skills-api/bundle";
import type { Revision } from "@skills-api/spec";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type RunningCli, serveCli } from "../support/cli.ts";
import { apiKey } from "../support/server.ts";
import { skillMd } from "../support/upload.ts";
import { type SdkSkill, type SdkVersion, type SkillsNamespace, sdkCases } from "./namespaces.ts";

async function collect<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const all: Item[] = [];
  for await (const item of items) all.push(item);
  return all;
}

const script = Buffer.from([0, 255, 13, 10, 45, 45, 10]);

function directory(description: string): File[] {
  return [
    new File([skillMd("report-writer", description)], "report-writer/SKILL.md"),
    new File([script], "report-writer/scripts/run.bin"),
  ];
}

function archive(description: string): File {
  const manifest = Buffer.from(skillMd("report-writer", description));
  return new File(
    [new Uint8Array(writeZip([{ path: "report-writer/SKILL.md", bytes: manifest }]))],
    "report-writer.zip",
  );
}

/** The differences between revisions. */
interface RevisionTraits {
  readonly label: "display_title" | "display_name";
  readonly source: unknown;
  readonly newest: (skill: SdkSkill) => unknown;
  /** Returns the identifier that addresses a version. */
  readonly address: (version: SdkVersion) => string;
  readonly newestFirst: boolean;
  readonly noManifest: string;
}

const revisionTraits: Readonly<Record<Revision, RevisionTraits>> = {
  "skills-2025-10-02": {
    label: "display_title",
    source: "custom",
    newest: ({ latest_version }) => latest_version,
    address: ({ version }) => version ?? "",
    newestFirst: false,
    noManifest: "SKILL.md file must be exactly in the top-level folder.",
  },
  ga: {
    label: "display_name",
    source: { type: "custom" },
    newest: ({ latest_version_id }) => latest_version_id,
    address: ({ id }) => id,
    newestFirst: true,
    noManifest: "SKILL.md not found in uploaded files",
  },
};

let cli: RunningCli & { readonly url: string };
beforeAll(async () => {
  cli = await serveCli();
});
afterAll(() => {
  cli.process.kill("SIGKILL");
});

describe.each(sdkCases)("the official SDK $label, with skills-mock in a separate process", (sdkCase) => {
  const { sdk, revision, betas, downloads, connect } = sdkCase;
  const { label, source, newest, address, newestFirst, noManifest } = revisionTraits[revision];
  let skills: SkillsNamespace;
  beforeAll(() => {
    skills = connect({ apiKey, baseURL: cli.url });
  });

  /** Deletes the versions, then the skill. */
  async function emptyAndDelete(id: string, versions: readonly SdkVersion[]): Promise<void> {
    await expect(skills.delete(id, betas)).rejects.toThrow("Cannot delete skill with existing versions.");
    for (const version of versions) {
      expect(await skills.versions.delete(address(version), { skill_id: id, ...betas })).toEqual({
        id: address(version),
        type: "skill_version_deleted",
      });
    }
    expect(await skills.retrieve(id, betas)).toMatchObject({ latest_version: null });
    expect(await skills.delete(id, betas)).toEqual({ id, type: "skill_deleted" });
  }

  /** Deletes all versions but the last, which cannot be deleted, then the skill with its last version. */
  async function deleteWithVersions(id: string, [first, ...others]: readonly SdkVersion[]): Promise<void> {
    if (!first) throw new Error("There is no version.");
    for (const version of others) {
      const deleted = await skills.versions.delete(version.id, { skill_id: id, ...betas });
      expect(deleted).toEqual({ id: version.id, type: "skill_version_deleted" });
    }
    const last = skills.versions.delete(first.id, { skill_id: id, ...betas });
    await expect(last).rejects.toThrow("cannot delete a Skill's only version.");
    expect(await skills.delete(id, betas)).toEqual({ id, type: "skill_deleted" });
  }

  it("supports the lifecycle of a skill", async () => {
    const created = await skills.create({ [label]: "Report writer", files: directory("First."), ...betas });
    expect(created).toMatchObject({ type: "skill", [label]: "Report writer", source });
    const { id } = created;

    await skills.versions.create(id, { files: [archive("Second.")], ...betas });
    const third = await skills.versions.create(id, { files: directory("Third."), ...betas });
    const skill = await skills.retrieve(id, betas);
    expect(newest(skill)).toBe(address(third));
    expect(skill.updated_at).toBe(third.created_at);

    const versions = await collect(skills.versions.list(id, { limit: 1, ...betas }));
    const inOrder = ["First.", "Second.", "Third."];
    expect(versions.map(({ description }) => description)).toEqual(newestFirst ? inOrder.reverse() : inOrder);
    for (const version of versions) {
      expect(await skills.versions.retrieve(address(version), { skill_id: id, ...betas })).toEqual(version);
    }
    const latest = skills.versions.retrieve("latest", { skill_id: id, ...betas });
    if (revision === "ga") expect(await latest).toEqual(third);
    else await expect(latest).rejects.toThrow("Invalid version format: 'latest'.");

    const listed = await collect(skills.list({ limit: 2, ...betas }));
    expect(listed.map((one) => one.id)).toEqual([id, "xlsx", "pptx", "docx", "pdf"]);
    expect(await collect(skills.list({ source: "custom", ...betas }))).toEqual([skill]);

    expect("download" in skills.versions).toBe(downloads);
    if (skills.versions.download) {
      const response = await skills.versions.download(address(third), { skill_id: id, ...betas });
      const files = await readZip(new Uint8Array(await response.arrayBuffer()));
      expect(files.map(({ path }) => path)).toEqual([
        "report-writer/SKILL.md",
        "report-writer/scripts/run.bin",
      ]);
      expect(Buffer.from(files[1]?.bytes ?? [])).toEqual(script);
    }

    await (revision === "ga" ? deleteWithVersions : emptyAndDelete)(id, versions);
    await expect(skills.retrieve(id, betas)).rejects.toBeInstanceOf(sdk.NotFoundError);
    expect(await collect(skills.list({ source: "custom", ...betas }))).toEqual([]);
  });

  it("throws its own error classes, with the request id", async () => {
    const upload = { files: [new File(["no skill"], "my-skill/README.md")], ...betas };
    const error = await skills.create(upload).then(
      () => undefined,
      (reason: unknown) => reason,
    );
    expect(error).toBeInstanceOf(sdk.BadRequestError);
    expect(error).toMatchObject({
      requestID: expect.stringMatching(/^req_01/),
      message: expect.stringContaining(noManifest),
    });
    const unauthorized = connect({ apiKey: "wrong", baseURL: cli.url }).list({ limit: 1, ...betas });
    await expect(collect(unauthorized)).rejects.toBeInstanceOf(sdk.AuthenticationError);
  });
});
