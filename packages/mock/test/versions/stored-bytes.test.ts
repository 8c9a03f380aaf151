import { readZip, writeZip, writeZipInSlices } from "@skills-api/bundle";
import { afterEach, describe, expect, it, vi } from "vitest";
import { createSkillsMock, type MockRequest, type SkillsMock } from "../../src/index.ts";
import { expectOk, type SkillJson, useServer } from "../support/server.ts";
import { file, multipart, skillMd, skillUpload } from "../support/upload.ts";

vi.mock("@skills-api/bundle", async (original) => {
  const bundle = await original<typeof import("@skills-api/bundle")>();
  return { ...bundle, writeZipInSlices: vi.fn(bundle.writeZipInSlices) };
});
afterEach(() => vi.mocked(writeZipInSlices).mockClear());

const upload = skillUpload();
const headers: [string, string][] = [
  ["x-api-key", "my-anthropic-api-key"],
  ["anthropic-beta", "skills-2025-10-02"],
];

async function create(mock: SkillsMock, body: MockRequest["body"]): Promise<SkillJson> {
  const type = ["content-type", upload.headers["content-type"] ?? ""] as const;
  const request = { method: "POST", path: "/v1/skills", headers: [...headers, type], body };
  const response = await mock.handle(request);
  expect(response.status).toBe(200);
  return JSON.parse(Buffer.from(response.body as Uint8Array).toString());
}

async function download(mock: SkillsMock, { id, latest_version }: SkillJson): Promise<Uint8Array> {
  const path = `/v1/skills/${id}/versions/${latest_version}/content`;
  const { body } = await mock.handle({ method: "GET", path, headers, body: null });
  return body as Uint8Array;
}

async function manifestOf(zip: Uint8Array): Promise<string> {
  const [file] = await readZip(zip);
  return Buffer.from(file?.bytes ?? []).toString();
}

describe("stored files", () => {
  it("do not share memory with the upload", async () => {
    const mock = createSkillsMock();
    const body = Buffer.from(upload.body);
    const skill = await create(mock, body);
    body.fill("Z");
    expect(await manifestOf(await download(mock, skill))).toBe(skillMd());
  });

  it("do not share memory with a download", async () => {
    const mock = createSkillsMock();
    const skill = await create(mock, upload.body);
    (await download(mock, skill)).fill(0);
    expect(await manifestOf(await download(mock, skill))).toBe(skillMd());
  });

  it("keep which files of an archive are executable", async () => {
    const files = [
      { path: "my-skill/SKILL.md", bytes: Buffer.from(skillMd()) },
      { path: "my-skill/run.sh", bytes: Buffer.from("#!/bin/sh"), executable: true },
    ];
    const mock = createSkillsMock();
    const { body } = multipart([file("my-skill.zip", writeZip(files))]);
    const stored = await readZip(await download(mock, await create(mock, body)));
    expect(stored.map(({ path, executable }) => [path, executable])).toEqual([
      ["my-skill/SKILL.md", undefined],
      ["my-skill/run.sh", true],
    ]);
  });

  it("do not share memory with chunks of the request", async () => {
    async function* byteByByte() {
      const one = new Uint8Array(1);
      for (const byte of upload.body) {
        one[0] = byte;
        yield one;
      }
    }
    const mock = createSkillsMock();
    const skill = await create(mock, byteByByte());
    expect(await manifestOf(await download(mock, skill))).toBe(skillMd());
  });
});

describe("downloads", () => {
  const server = useServer();

  it("of one version create its archive once, simultaneous or not", async () => {
    const skill = expectOk<SkillJson>(await server().send("POST", "/v1/skills", upload));
    const path = `/v1/skills/${skill.id}/versions/${skill.latest_version}/content`;
    const [one, two] = await Promise.all([server().get(path), server().get(path)]);
    expect(one.body).toEqual(two.body);
    expect((await server().get(path)).body).toEqual(one.body);
    expect(vi.mocked(writeZipInSlices)).toHaveBeenCalledTimes(1);
  });
});
