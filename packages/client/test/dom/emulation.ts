import { File as NodeFile } from "node:buffer";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { writeZip } from "@skills-api/bundle";
import { createSkillsClient, SkillsApiError } from "@skills-api/client";
import { extractTo, saveTo, skillFromDirectory, skillFromZip } from "@skills-api/client/node";
import { expect, test } from "vitest";
import { envelope, key, page, skill } from "../examples.ts";
import { directoryWith, filesIn } from "../node/directory.ts";
import { rejectedError } from "../rejected-error.ts";
import { json, type Received, type Responder, serve } from "../server.ts";

const manifest = "---\nname: my-skill\ndescription: Says hello.\n---\n";
const large = Buffer.alloc(300_000, "0123456789");
const zip = writeZip([{ path: "my-skill/SKILL.md", bytes: Buffer.from(manifest) }]);

const cors = {
  "access-control-allow-origin": "*",
  "access-control-allow-headers": "*, anthropic-version, anthropic-beta, x-api-key, content-type",
  "access-control-allow-methods": "GET, POST, DELETE",
};

/** Starts a server for a page of any origin, and creates a client for it. */
async function setUp(respond: Responder) {
  const requests: Received[] = [];
  const server = await serve((request, response) => {
    for (const [name, value] of Object.entries(cors)) response.setHeader(name, value);
    if (request.method === "OPTIONS") return void response.writeHead(204).end();
    requests.push(request);
    respond(request, response);
  });
  const client = createSkillsClient({ revision: "ga", apiKey: key, baseURL: server.url, maxRetries: 0 });
  return { client, requests };
}

/** The parts of an upload: the content by file name. */
function partsOf({ headers, body }: Received): Record<string, string> {
  const boundary = /boundary=(\S+)/.exec(String(headers["content-type"]))?.[1] ?? "";
  const parts = body.toString("latin1").split(`--${boundary}`).slice(1, -1);
  return Object.fromEntries(
    parts.map((part) => {
      const [head = "", ...rest] = part.split("\r\n\r\n");
      return [/name="([^"]*)"(?=\r|$)/.exec(head)?.[1], rest.join("\r\n\r\n").replace(/\r\n$/, "")];
    }),
  );
}

/** Tests the client in a DOM emulation, whose classes differ from those of Node. */
export function testInEmulation(): void {
  test("create sends every byte of files of the emulation and of Node", async () => {
    const { client, requests } = await setUp(json(skill));
    const files = [
      new File([manifest], "my-skill/SKILL.md"),
      new NodeFile([large], "my-skill/large.txt") as unknown as File,
      new NodeFile(["13 characters"], "my-skill/13.txt") as unknown as File,
      new File([], "my-skill/empty"),
    ];
    expect(await client.create({ files, display_name: "My skill" })).toEqual(skill);
    await client.create({ files: files.slice(0, 1) });
    await client.create({ files: files.slice(1) });
    expect(requests.map(partsOf)).toEqual([
      {
        "my-skill/SKILL.md": manifest,
        "my-skill/large.txt": large.toString(),
        "my-skill/13.txt": "13 characters",
        "my-skill/empty": "",
        display_name: "My skill",
      },
      { "my-skill/SKILL.md": manifest },
      { "my-skill/large.txt": large.toString(), "my-skill/13.txt": "13 characters", "my-skill/empty": "" },
    ]);
  });

  test("directories and archives on disk are sent", async () => {
    const { client, requests } = await setUp(json(skill));
    const root = await directoryWith({ "SKILL.md": manifest, "large.txt": large });
    const archive = join(await directoryWith(), "my-skill.zip");
    await writeFile(archive, zip);
    await client.create({ files: await skillFromDirectory(root) });
    await client.create({ files: await skillFromZip(archive) });
    expect(requests.map((request) => Object.values(partsOf(request)))).toEqual([
      [manifest, large.toString()],
      [Buffer.from(zip).toString("latin1")],
    ]);
  });

  test("an upload is sent again with every byte", async () => {
    const { client, requests } = await setUp((request, response) => {
      const isFirst = requests.length === 1;
      (isFirst ? json({}, 529, { "retry-after-ms": "1" }) : json(skill))(request, response);
    });
    await client.create({ files: [new File([large], "my-skill/large.txt")] }, { maxRetries: 1 });
    expect(requests.map(partsOf)).toEqual(Array(2).fill({ "my-skill/large.txt": large.toString() }));
  });

  test("responses and errors are read", async () => {
    const { client } = await setUp(json(page));
    expect((await client.list()).data).toEqual(page.data);
    const failing = await setUp(json(envelope("not_found_error", "Skill not found: a"), 404));
    const error = await rejectedError(failing.client.retrieve("a"));
    expect(error).toMatchObject({ status: 404, type: "not_found_error" });
    await expect(failing.client.list(null, { maxResponseBytes: 1 })).rejects.toThrow(
      "exceeds maxResponseBytes",
    );
  });

  test("a download is read, extracted and saved", async () => {
    const { client } = await setUp((_, response) => {
      response.writeHead(200, { "content-type": "application/zip" }).end(zip);
    });
    const download = () => client.versions.download("1", { skill_id: "a" });
    expect(Buffer.from(await (await download()).arrayBuffer()).equals(zip)).toBe(true);
    const root = await directoryWith();
    await extractTo(await download(), root);
    await expect(extractTo(await download(), root)).rejects.toThrow("already exists");
    await saveTo(await download(), join(root, "my-skill.zip"));
    expect((await readFile(join(root, "my-skill.zip"))).equals(zip)).toBe(true);
    expect(await filesIn(root)).toMatchObject({ "my-skill/SKILL.md": manifest });
  });

  test("signals of the emulation abort", async () => {
    const abort = new AbortController();
    const { client } = await setUp(() => abort.abort(null));
    const files = [new File([manifest], "my-skill/SKILL.md")];
    const error = await rejectedError(client.create({ files }, { signal: abort.signal }));
    expect(error).toMatchObject({ outcome: "unknown", cause: null });
    await expect(client.list(null, { signal: abort.signal })).rejects.toBeInstanceOf(SkillsApiError);
  });

  test("a call times out", async () => {
    const { client } = await setUp(() => {});
    await expect(client.list(null, { timeout: 50 })).rejects.toThrow("timed out after 50 ms");
  });
}
