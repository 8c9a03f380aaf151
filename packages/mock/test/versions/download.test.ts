import { readZip } from "@skills-api/bundle";
import { describe, expect, it } from "vitest";
import { expectError, useServer } from "../support/server.ts";
import { file, multipart, skillMd } from "../support/upload.ts";

const server = useServer();

function download(skillId: string, version: string | null, headers = {}) {
  return server().send("GET", `/v1/skills/${skillId}/versions/${version}/content`, { headers });
}

describe("downloading a version", () => {
  it("returns a zip archive named after the skill, with the uploaded bytes", async () => {
    const noise = Uint8Array.from({ length: 5000 }, (_, index) => (index * 7919) % 251);
    const skill = await server().createSkill({
      files: [file("my-skill/a/noise.bin", noise), file("my-skill/empty", "")],
    });
    const response = await download(skill.id, skill.latest_version);
    expect(response.status).toBe(200);
    expect(response.headers).toMatchObject({
      "content-type": "application/zip",
      "content-length": String(response.body.length),
      "content-disposition": "attachment; filename*=utf-8''my-skill.zip",
      "request-id": expect.any(String),
    });
    const files = (await readZip(response.body)).map(({ path, bytes }) => [path, Buffer.from(bytes)]);
    expect(files).toEqual([
      ["my-skill/SKILL.md", Buffer.from(skillMd())],
      ["my-skill/a/noise.bin", Buffer.from(noise)],
      ["my-skill/empty", Buffer.alloc(0)],
    ]);
  });

  it("returns the same bytes each time", async () => {
    const skill = await server().createSkill();
    const [one, two] = [
      await download(skill.id, skill.latest_version),
      await download(skill.id, skill.latest_version),
    ];
    expect(one.body).toEqual(two.body);
  });

  it("contains only the files of that version", async () => {
    const skill = await server().createSkill({ files: [file("my-skill/old.txt")] });
    const version = await server().createVersion(skill.id, { files: [file("my-skill/new.txt")] });
    const paths = async (one: string | null) =>
      (await readZip((await download(skill.id, one)).body)).map(({ path }) => path);
    expect(await paths(version.version)).toEqual(["my-skill/SKILL.md", "my-skill/new.txt"]);
    expect(await paths(skill.latest_version)).toEqual(["my-skill/SKILL.md", "my-skill/old.txt"]);
  });

  it("has one top-level directory with the name of the skill, whatever directory was uploaded", async () => {
    const upload = multipart([file("My_Skill/SKILL.md", skillMd()), file("My_Skill/x")]);
    const created = JSON.parse((await server().send("POST", "/v1/skills", upload)).body.toString());
    const zip = await readZip((await download(created.id, created.latest_version)).body);
    expect(zip.map(({ path }) => path)).toEqual(["my-skill/SKILL.md", "my-skill/x"]);
  });

  it.each(["application/binary", "application/json", "text/html"])(
    "does not mind Accept: %s",
    async (accept) => {
      const response = await download("xlsx", "20260203", { accept });
      expect((await readZip(response.body)).map(({ path }) => path)).toEqual(["xlsx/SKILL.md"]);
    },
  );

  it("reports the skill as missing if only the version is", async () => {
    const skill = await server().createSkill();
    for (const id of [skill.id, "unknown"]) {
      expect(expectError(await download(id, "1"), 404, "not_found_error")).toBe(`Skill not found: ${id}`);
    }
  });
});
