import { execFile, spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { once } from "node:events";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { build } from "esbuild";
import { afterAll, beforeAll, expect, test } from "vitest";
import { chromiumPath, missingChromium, skipTest } from "../../../../vitest.skip.ts";
import { skill } from "../examples.ts";
import { json, type Received, serve, type TestServer } from "../server.ts";
import { archiveBytes, skillFiles } from "./skill-content.ts";

const run = promisify(execFile);

/** Contains the skill on disk, the programs and the runtimes. */
let folder: string;
/** Digests of the two uploads. */
let expected: string[];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "skills-api-runtimes-"));
  for (const { path, bytes } of skillFiles()) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), bytes);
  }
  await writeFile(join(folder, "my-skill.zip"), archiveBytes());
  await buildPrograms();
  expected = expectedDigests();
});

// Processes of Chromium may still write to its profile.
afterAll(() => rm(folder, { recursive: true, force: true, maxRetries: 20 }));

async function buildPrograms(): Promise<void> {
  const programs = fileURLToPath(new URL("programs", import.meta.url));
  for (const [names, platform] of [
    [["from-disk", "miniflare"], "node"],
    [["page", "worker"], "browser"],
  ] as const) {
    await build({
      ...{ bundle: true, format: "esm", target: "es2022", platform, outdir: folder },
      entryPoints: names.map((name) => join(programs, `${name}.ts`)),
      conditions: ["@skills-api/source"],
      outExtension: { ".js": ".mjs" },
    });
  }
}

/** The digest of pieces of a body. */
function digest(pieces: readonly (string | Uint8Array)[]): string {
  const hash = createHash("sha256");
  for (const piece of pieces) hash.update(piece);
  return hash.digest("hex");
}

/** The digest of a body, with "B" instead of its boundary. */
function digestOf({ headers, body }: Received): string {
  const boundary = /boundary=(\S+)/.exec(String(headers["content-type"]))?.[1] ?? "no boundary";
  const pieces: (string | Uint8Array)[] = [];
  let at = 0;
  for (let next = body.indexOf(boundary); next >= 0; next = body.indexOf(boundary, at)) {
    pieces.push(body.subarray(at, next), "B");
    at = next + boundary.length;
  }
  return digest([...pieces, body.subarray(at)]);
}

/** The digests of the uploads, from the content and not from the client. */
function expectedDigests(): string[] {
  const filePart = (path: string, type: string, bytes: Uint8Array) => [
    `--B\r\nContent-Disposition: form-data; name="files[]"; filename="${path}"\r\nContent-Type: ${type}\r\n\r\n`,
    ...[bytes, "\r\n"],
  ];
  const label = '--B\r\nContent-Disposition: form-data; name="display_name"\r\n\r\nMy skill\r\n';
  const files = skillFiles().flatMap(({ path, bytes }) => filePart(path, "application/octet-stream", bytes));
  return [
    digest([...files, label, "--B--\r\n"]),
    digest([...filePart("my-skill.zip", "application/zip", archiveBytes()), "--B--\r\n"]),
  ];
}

/** Installs an npm package, and returns its folder. */
async function install(spec: string): Promise<string> {
  const place = join(folder, spec.replace(/\W/g, "-"));
  await mkdir(place, { recursive: true });
  await writeFile(join(place, "package.json"), "{}");
  await run("npm", ["install", "--no-audit", "--no-fund", "--loglevel=error", spec], { cwd: place });
  return place;
}

/** Installs a runtime, and returns the path of its program. */
async function installProgram(spec: string, name: string): Promise<string> {
  return join(await install(spec), "node_modules/.bin", name);
}

/** Runs the program that uploads from disk. */
async function uploadFromDisk(server: TestServer, runtime: string, ...options: string[]): Promise<void> {
  const paths = ["from-disk.mjs", "my-skill", "my-skill.zip"].map((name) => join(folder, name));
  const [program = "", ...content] = paths;
  await run(runtime, [...options, program, server.url, ...content]);
}

function expectUploads(server: TestServer): void {
  const uploads = server.received.filter(({ method }) => method === "POST");
  expect(uploads.map(digestOf)).toEqual(expected);
}

test.each(["20.6.1", "22", "24", "26"])("Node %s sends every byte", async (version) => {
  const server = await serve(json(skill));
  await uploadFromDisk(server, await installProgram(`node@${version}`, "node"));
  expectUploads(server);
});

test.each(["1.2", "1.3", "1.4"])("Bun %s sends every byte", async (version) => {
  const server = await serve(json(skill));
  await uploadFromDisk(server, await installProgram(`bun@${version}`, "bun"));
  expectUploads(server);
});

test("Deno sends every byte", async () => {
  const server = await serve(json(skill));
  await uploadFromDisk(server, await installProgram("deno@2", "deno"), "run", "--allow-all");
  expectUploads(server);
});

test("workerd sends every byte", async () => {
  const server = await serve(json(skill));
  const args = [
    join(folder, "miniflare.mjs"),
    await install("miniflare@4"),
    join(folder, "worker.mjs"),
    server.url,
  ];
  const { stdout } = await run(process.execPath, args);
  expect(stdout).toBe("done\n");
  expectUploads(server);
});

test("Chromium sends every byte", async (context) => {
  skipTest(context, missingChromium());
  const page = await readFile(join(folder, "page.mjs"), "utf8");
  const server = await serve((request, response) => {
    if (request.method === "POST") return json(skill)(request, response);
    const isProgram = request.url === "/page.mjs";
    response.writeHead(200, { "content-type": isProgram ? "text/javascript" : "text/html" });
    response.end(isProgram ? page : '<script type="module" src="/page.mjs"></script>');
  });
  const profile = join(folder, "profile");
  const options = ["--headless", "--no-sandbox", "--disable-gpu", `--user-data-dir=${profile}`];
  const chromium = spawn(chromiumPath, [...options, server.url], {
    stdio: "ignore",
  });
  try {
    const uploads = () => server.received.filter(({ method }) => method === "POST").length;
    while (uploads() < 2) await server.waitForRequests(server.received.length + 1);
    expectUploads(server);
  } finally {
    chromium.kill();
    await once(chromium, "exit");
  }
});
