import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { createInterface } from "node:readline";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "vitest";
import { packAll, publishedPackages, type Tarballs } from "../lib/packed.ts";

const run = promisify(execFile);

let folder: string;
let tarballs: Tarballs;
/** A folder with Node 20 in front of everything else. */
let oldPath: string;
let app: string;

interface Ended {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

async function ending(program: string, args: readonly string[], path = process.env.PATH): Promise<Ended> {
  try {
    const output = await run(program, [...args], {
      cwd: app,
      env: { ...process.env, PATH: path, NODE_OPTIONS: "" },
    });
    return { code: 0, ...output };
  } catch (error) {
    const { code, stdout, stderr } = error as Ended;
    return { code, stdout, stderr };
  }
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "skills-api-user-"));
  app = join(folder, "app");
  await mkdir(app);
  await writeFile(join(folder, "package.json"), "{}");
  await run("npm", ["install", "--no-audit", "--no-fund", "node@20"], { cwd: folder });
  oldPath = [join(folder, "node_modules", ".bin"), process.env.PATH].join(delimiter);
  tarballs = await packAll();
  await writeFile(join(app, "package.json"), '{ "type": "module" }');
  const install = ["install", "--no-audit", "--no-fund", ...tarballs.files.values()];
  const { code, stderr } = await ending("npm", install, oldPath);
  if (code !== 0) throw new Error(stderr);
}, 300_000);

afterAll(async () => {
  await tarballs?.remove();
  await rm(folder, { recursive: true, force: true });
});

test("the folder in front has Node 20", async () => {
  expect((await ending("node", ["--version"], oldPath)).stdout).toMatch(/^v20\./);
});

test.each(publishedPackages)("%s is published with built files alone", async (name) => {
  const { stdout } = await run("tar", ["-xzOf", tarballs.files.get(name) ?? "", "package/package.json"]);
  const manifest = JSON.parse(stdout) as { exports: unknown; dependencies?: Record<string, string> };
  expect(JSON.stringify(manifest.exports)).not.toContain("@skills-api/source");
  expect(
    Object.values(manifest.dependencies ?? {}).filter((range) => /^(workspace|catalog):/.test(range)),
  ).toEqual([]);
});

test("the packed client, under Node 20, lists skills from the packed skills-mock", async () => {
  const bin = join(app, "node_modules", "@skills-api", "mock", "bin", "skills-mock.js");
  const server = spawn(process.execPath, [bin, "--port", "0"], { stdio: ["ignore", "pipe", "inherit"] });
  try {
    const [line] = await once(createInterface(server.stdout), "line");
    const baseURL = String(line).replace("skills-mock listening on ", "");
    const program = `
      import { createSkillsClient } from "@skills-api/client";
      const options = { revision: "skills-2025-10-02", apiKey: "my-anthropic-api-key", baseURL: "${baseURL}" };
      const page = await createSkillsClient(options).list();
      console.log(process.version.split(".")[0], page.data.map(({ id }) => id).sort().join(" "));`;
    await writeFile(join(app, "list.js"), program);
    expect(await ending("node", ["list.js"], oldPath)).toEqual({
      code: 0,
      stdout: "v20 docx pdf pptx xlsx\n",
      stderr: "",
    });
  } finally {
    server.kill();
  }
});

test.each(["skills-mock", "skills-conformance"])(
  "%s under Node 20 says in one line what it needs",
  async (name) => {
    const { code, stdout, stderr } = await ending(join(app, "node_modules", ".bin", name), [], oldPath);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toMatch(new RegExp(`^${name} needs Node 22\\.12 or later; this is Node 20\\.[^\\n]*\\n$`));
  },
);

test("the packed suite runs against the packed mock, without vitest and msw at hand", async () => {
  const installed = await readFile(join(app, "node_modules", ".package-lock.json"), "utf8");
  expect(installed).not.toMatch(/"node_modules\/(vitest|msw)"/);
  const bin = join(app, "node_modules", "@skills-api", "conformance", "bin", "skills-conformance.js");
  const { code, stdout } = await ending(process.execPath, [bin, "run", "--target", "mock"]);
  expect(stdout).toContain("verdict     conforms");
  expect(code).toBe(0);
});
