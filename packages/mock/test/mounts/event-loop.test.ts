import { writeZip } from "@skills-api/bundle";
import { afterEach, describe, expect, it, vi } from "vitest";
import { createSkillsMock } from "../../src/index.ts";
import { apiKey, useServer } from "../support/server.ts";
import { file, multipart, type RawPart, skillMd, skillUpload, type Upload } from "../support/upload.ts";

const mebibyte = 1024 * 1024;
const url = "https://api.anthropic.com/v1/skills";
const headers = { "x-api-key": apiKey };

/** Text that takes long to compress. */
function prose(bytes: number): Buffer {
  const numbers = Array.from({ length: bytes / 8 }, (_, index) => Math.imul(index, 2_654_435_761) >>> 0);
  return Buffer.from(numbers.join(" ").slice(0, bytes));
}

const large = skillUpload({ files: [file("my-skill/prose.txt", prose(4 * mebibyte))] });

/** Counts the turns of the event loop until `work` is done. */
async function turnsDuring(work: Promise<unknown>): Promise<number> {
  let turns = 0;
  let isDone = false;
  const done = work.finally(() => {
    isDone = true;
  });
  while (!isDone) {
    await new Promise((resolve) => setImmediate(resolve));
    turns += 1;
  }
  await done;
  return turns;
}

describe("a server that packs a large version", () => {
  const server = useServer();

  it("responds to other requests meanwhile", async () => {
    const created = await server().ga.send("POST", "/v1/skills", large);
    const { id, latest_version_id } = JSON.parse(created.body.toString());
    let isPacked = false;
    const download = fetch(`${server().url}/v1/skills/${id}/versions/${latest_version_id}/content`, {
      headers,
    }).then((response) => {
      isPacked = true;
      return response.arrayBuffer();
    });
    let responses = 0;
    while (!isPacked && responses < 5) {
      await server().ga.get("/v1/skills?limit=1");
      if (!isPacked) responses += 1;
    }
    expect(responses).toBe(5);
    expect((await download).byteLength).toBeGreaterThan(mebibyte);
  });
});

describe("an upload pauses", () => {
  const deep = "folder/".repeat(50);
  const many = Array.from({ length: 9_999 }, (_, index) => file(`my-skill/${deep}${index}`));
  const manifest = file("my-skill/SKILL.md", skillMd());
  const zip = (parts: readonly RawPart[]) =>
    multipart([
      file(
        "skill.zip",
        writeZip(
          [manifest, ...parts].map(({ filename = "", content }) => ({
            path: filename,
            bytes: Buffer.from(content),
          })),
          { compress: false },
        ),
      ),
    ]);

  it.each<[string, () => Upload]>([
    ["of 10,000 files", () => multipart([manifest, ...many])],
    [
      "of carriage returns",
      () => multipart([manifest, file("my-skill/cr", Buffer.alloc(4 * mebibyte, "\r"))]),
    ],
    ["of a zip with 10,000 files", () => zip(many)],
    [
      "of a zip with a large file",
      () => zip([file("my-skill/large", Buffer.alloc(28 * mebibyte, "stored"))]),
    ],
    [
      "of a large SKILL.md",
      () => multipart([file("my-skill/SKILL.md", `${skillMd()}${"é漢".repeat(4 * mebibyte)}`)]),
    ],
  ])("%s", async (_, create) => {
    const { body, headers: type } = create();
    const request = {
      method: "POST",
      path: "/v1/skills",
      headers: Object.entries({ ...headers, ...type }),
      body,
    };
    const mock = createSkillsMock();
    const turns = await turnsDuring(mock.handle(request));
    expect(mock.skills()).toHaveLength(5);
    expect(turns).toBeGreaterThan(3);
  });
});

describe("with fake timers", () => {
  afterEach(() => {
    vi.useRealTimers();
  });

  it("a large version can be uploaded and downloaded", async () => {
    vi.useFakeTimers({ toFake: ["setTimeout", "setImmediate", "performance", "Date"] });
    const mock = createSkillsMock();
    const { body, headers: type } = large;
    const init = { method: "POST", headers: { ...headers, ...type }, body: new Uint8Array(body) };
    const { id, latest_version_id } = await (await mock.fetch(url, init)).json();
    const response = await mock.fetch(`${url}/${id}/versions/${latest_version_id}/content`, { headers });
    expect((await response.arrayBuffer()).byteLength).toBeGreaterThan(mebibyte);
  });
});

it("simultaneous downloads of a version get the same bytes", async () => {
  const mock = createSkillsMock();
  const { body, headers: type } = large;
  const init = { method: "POST", headers: { ...headers, ...type }, body: new Uint8Array(body) };
  const { id, latest_version_id } = await (await mock.fetch(url, init)).json();
  const download = async () => {
    const response = await mock.fetch(`${url}/${id}/versions/${latest_version_id}/content`, { headers });
    return Buffer.from(await response.arrayBuffer());
  };
  const downloads = [download(), download()];
  const deleted = await mock.fetch(`${url}/${id}`, { method: "DELETE", headers });
  const [one, two] = await Promise.all(downloads);
  expect(deleted.status).toBe(200);
  expect(one?.equals(two ?? Buffer.alloc(0))).toBe(true);
});
