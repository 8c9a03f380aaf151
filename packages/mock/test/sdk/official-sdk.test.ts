import Anthropic, { toFile } from "@anthropic-ai/sdk";
import { readZip, writeZip } from "@skills-api/bundle";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type RunningCli, serveCli } from "../support/cli.ts";
import { skillMd } from "../support/upload.ts";

let cli: RunningCli & { readonly url: string };
let client: Anthropic;
beforeAll(async () => {
  cli = await serveCli();
  client = new Anthropic({ apiKey: "my-anthropic-api-key", baseURL: cli.url, maxRetries: 0 });
});
afterAll(() => {
  cli.process.kill("SIGKILL");
});

async function collect<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const all: Item[] = [];
  for await (const item of items) all.push(item);
  return all;
}

const script = Buffer.from([0, 255, 13, 10, 45, 45, 10]);

function directory(description: string) {
  return Promise.all([
    toFile(Buffer.from(skillMd("report-writer", description)), "report-writer/SKILL.md"),
    toFile(script, "report-writer/scripts/run.bin"),
  ]);
}

describe("the official SDK 0.120.0, against skills-mock in its own process", () => {
  it("leads a skill through its whole life", async () => {
    const skills = client.beta.skills;
    const created = await skills.create({ display_title: "Report writer", files: await directory("First.") });
    expect(created).toMatchObject({ type: "skill", display_title: "Report writer", source: "custom" });

    const zip = writeZip([
      { path: "report-writer/SKILL.md", bytes: Buffer.from(skillMd("report-writer", "Second.")) },
    ]);
    const second = await skills.versions.create(created.id, {
      files: [await toFile(zip, "report-writer.zip")],
    });
    const third = await skills.versions.create(created.id, { files: await directory("Third.") });
    expect(await skills.retrieve(created.id)).toMatchObject({
      latest_version: third.version,
      updated_at: third.created_at,
    });

    const versions = await collect(skills.versions.list(created.id, { limit: 1 }));
    expect(versions.map(({ version, description }) => [version, description])).toEqual([
      [created.latest_version, "First."],
      [second.version, "Second."],
      [third.version, "Third."],
    ]);
    expect(await skills.versions.retrieve(second.version, { skill_id: created.id })).toEqual(second);

    const listed = await collect(skills.list({ limit: 2 }));
    expect(listed.map(({ id }) => id)).toEqual([created.id, "xlsx", "pptx", "docx", "pdf"]);
    expect(await collect(skills.list({ source: "custom" }))).toHaveLength(1);

    const response = await skills.versions.download(third.version, { skill_id: created.id });
    const files = await readZip(new Uint8Array(await response.arrayBuffer()));
    expect(files.map(({ path }) => path)).toEqual([
      "report-writer/SKILL.md",
      "report-writer/scripts/run.bin",
    ]);
    expect(Buffer.from(files[1]?.bytes ?? [])).toEqual(script);

    await expect(skills.delete(created.id)).rejects.toThrow("Cannot delete skill with existing versions.");
    for (const { version } of versions) {
      const deleted = await skills.versions.delete(version, { skill_id: created.id });
      expect(deleted).toEqual({ id: version, type: "skill_version_deleted" });
    }
    expect(await skills.retrieve(created.id)).toMatchObject({ latest_version: null });
    expect(await skills.delete(created.id)).toEqual({ id: created.id, type: "skill_deleted" });
    await expect(skills.retrieve(created.id)).rejects.toBeInstanceOf(Anthropic.NotFoundError);
  });

  it("sees refusals as its own error classes, with the request id", async () => {
    const bare = client.beta.skills.create({ files: [await toFile(Buffer.from(skillMd()), "SKILL.md")] });
    const error = await bare.catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(Anthropic.BadRequestError);
    expect(error).toMatchObject({
      requestID: expect.stringMatching(/^req_01/),
      message: expect.stringContaining("SKILL.md file must be exactly in the top-level folder."),
    });
    const stranger = client.withOptions({ apiKey: "wrong" }).beta.skills.list();
    await expect(stranger).rejects.toBeInstanceOf(Anthropic.AuthenticationError);
  });

  it("may name the revision itself as well", async () => {
    const page = await client.beta.skills.list({
      betas: ["skills-2025-10-02", "files-api-2025-04-14"],
      limit: 1,
    });
    expect(page.data).toHaveLength(1);
  });
});
