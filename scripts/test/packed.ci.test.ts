import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { createInterface } from "node:readline";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { packAll, publishedPackages, type Tarballs } from "../lib/packed.ts";

const run = promisify(execFile);

let folder: string;
let tarballs: Tarballs;
/** A folder with Node 20 in front of everything else. */
let oldPath: string;
let app: string;
/** A folder outside the workspace. */
let users: string;

interface Ended {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

interface Place {
  /** Default the folder where everything is installed. */
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
}

async function ending(
  program: string,
  args: readonly string[],
  path = process.env.PATH,
  { cwd = app, env = {} }: Place = {},
): Promise<Ended> {
  try {
    // Vitest, which runs this, says so to every program; ledgers belong into no home.
    const own = {
      PATH: path,
      NODE_OPTIONS: "",
      VITEST: undefined,
      XDG_STATE_HOME: join(folder, "state"),
      ...env,
    };
    // npx passes its own settings, such as the packages to look in, to its child processes.
    const inherited = Object.entries(process.env).filter(([name]) => !/^npm_/i.test(name));
    const output = await run(program, [...args], { cwd, env: { ...Object.fromEntries(inherited), ...own } });
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
  users = await mkdtemp(join(tmpdir(), "skills-api-users-"));
  await writeFile(join(folder, "package.json"), "{}");
  await run("npm", ["install", "--no-audit", "--no-fund", "node@20"], { cwd: folder });
  oldPath = [join(folder, "node_modules", ".bin"), process.env.PATH].join(delimiter);
  tarballs = await packAll();
  await writeFile(join(app, "package.json"), '{ "type": "module" }');
  const install = ["install", "--no-audit", "--no-fund", ...tarballs.files.values()];
  const { code, stderr } = await ending("npm", install, oldPath);
  if (code !== 0) throw new Error(stderr);
});

afterAll(async () => {
  await tarballs?.remove();
  await rm(folder, { recursive: true, force: true });
  await rm(users, { recursive: true, force: true });
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

/** Runs something against the packed `skills-mock`. */
async function withMock<T>(work: (baseURL: string) => Promise<T>): Promise<T> {
  const bin = join(app, "node_modules", "@skills-api", "mock", "bin", "skills-mock.js");
  const server = spawn(process.execPath, [bin, "--port", "0"], { stdio: ["ignore", "pipe", "inherit"] });
  try {
    const [line] = await once(createInterface(server.stdout), "line");
    return await work(String(line).replace("skills-mock listening on ", ""));
  } finally {
    server.kill();
  }
}

test("the packed client, under Node 20, lists skills from the packed skills-mock", async () => {
  await withMock(async (baseURL) => {
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
  });
});

test.each(["skills-mock", "skills-conformance"])(
  "%s under Node 20 says in one line what it needs",
  async (name) => {
    const { code, stdout, stderr } = await ending(join(app, "node_modules", ".bin", name), [], oldPath);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toMatch(new RegExp(`^${name} needs Node 22\\.12 or later; this is Node 20\\.[^\\n]*\\n$`));
  },
);

/** Files of a project that must not affect the suite, but break other runners. */
const hostile: Readonly<Record<string, string>> = {
  "package.json": '{ "type": "commonjs", "imports": { "#cli": "./evil.js" } }',
  "evil.js": 'require("node:fs").writeFileSync("evil", ""); throw new Error("evil.js was loaded");',
  "vitest.config.ts":
    'import { writeFileSync } from "node:fs"; writeFileSync("evil", ""); throw new Error("vitest.config.ts was loaded");',
  "vite.config.js":
    'require("node:fs").writeFileSync("evil", ""); throw new Error("vite.config.js was loaded");',
  "tsconfig.json":
    '{ "extends": "./nowhere.json", "compilerOptions": { "customConditions": ["@skills-api/source"] } ',
  ".env": "ANTHROPIC_API_KEY=from-dot-env",
};

/** A folder with the packed packages, and with these files. */
async function userFolder(name: string, files: Readonly<Record<string, string>>): Promise<string> {
  const path = join(users, name);
  await cp(join(app, "node_modules"), join(path, "node_modules"), {
    recursive: true,
    verbatimSymlinks: true,
  });
  for (const [file, text] of Object.entries(files)) await writeFile(join(path, file), text);
  return path;
}

describe.each([
  ["an empty folder", {}],
  ["a hostile folder", hostile],
])("in %s, without vitest and msw at hand", (name, files) => {
  let cwd: string;
  const key = { ANTHROPIC_API_KEY: "my-anthropic-api-key" };

  function conformance(args: readonly string[], env: Record<string, string> = {}): Promise<Ended> {
    const path = [dirname(process.execPath), process.env.PATH].join(delimiter);
    return ending(join("node_modules", ".bin", "skills-conformance"), args, path, { cwd, env });
  }

  beforeAll(async () => {
    cwd = await userFolder(name.replaceAll(" ", "-"), files);
  });

  test("neither is installed", async () => {
    const installed = await readFile(join(cwd, "node_modules", ".package-lock.json"), "utf8");
    expect(installed).not.toMatch(/"node_modules\/(vitest|msw)"/);
  });

  test("plan says what would be sent, and needs no key", async () => {
    const { code, stdout, stderr } = await conformance(["plan", "--target", "https://api.anthropic.com"]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toContain("key       from ANTHROPIC_API_KEY, which is not set");
    expect(stdout).toContain("Nothing was sent.");
  });

  test("run reads from a server, and writes to one, as much as was planned", async () => {
    await withMock(async (url) => {
      for (const args of [[], ["--allow-writes"]]) {
        const { code, stdout } = await conformance(["run", "--target", url, ...args], key);
        expect(stdout).toMatch(/verdict {5}conforms/);
        expect(stdout).toMatch(/requests {4}(\d+) of \1 planned/);
        expect(code).toBe(0);
      }
    });
  });

  test("run starts the packed mock itself", async () => {
    const { code, stdout } = await conformance(["run", "--target", "mock"]);
    expect(stdout).toMatch(/verdict {5}conforms/);
    expect(code).toBe(0);
  });

  test("sweep --dry-run finds nothing left", async () => {
    const { code, stdout, stderr } = await conformance(["sweep", "--dry-run"], key);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toContain("nothing to sweep");
  });

  test("npx finds the command", async () => {
    const path = [dirname(process.execPath), process.env.PATH].join(delimiter);
    const args = ["--no-install", "skills-conformance", "--version"];
    const { code, stdout } = await ending("npx", args, path, { cwd });
    expect({ code, stdout }).toEqual({ code: 0, stdout: "0.0.0\n" });
  });

  test("nothing of the folder was loaded, and nothing was written to it", async () => {
    expect((await readdir(cwd)).sort()).toEqual(["node_modules", ...Object.keys(files)].sort());
  });
});

const program = `
import {
  type CheckResult,
  openTarget,
  parseBaseline,
  planConformance,
  type RunPlan,
  type RunResult,
  runConformance,
  UsageError,
} from "@skills-api/conformance";
import { compareServers } from "@skills-api/conformance/parity";
import { compareResults, readResult, writeReport } from "@skills-api/conformance/report";

const url: string = process.argv[2] ?? "";
const credentials = { apiKey: "my-anthropic-api-key", auth: "bearer" } as const;
const plan: RunPlan = await planConformance({ target: url, revisions: ["ga"] });
const target = await openTarget(url, { credentials, headers: [["x-gateway", "a-secret-of-mine"]], timeout: 600_000 });
const controller = new AbortController();
const result: RunResult = await runConformance({
  target,
  revisions: ["ga"],
  limits: { maxRequests: plan.bound.requests, maxSeconds: 60 },
  signal: controller.signal,
  onStart: ({ plan: own, outstanding }) => console.error(own?.expected.requests, outstanding()),
  onScenario: ({ id, sent }) => console.error(id, sent.requests),
});
await target.close();
// Baselines and results are validated against the packed schemas.
parseBaseline({ format: "skills-conformance-baseline/1", expected: [] });
await writeReport(result, "json", "result.json");
const { exitCode } = compareResults(result, await readResult("result.json"));
if (exitCode !== 0 || typeof compareServers !== "function") throw new Error("the subpaths do not work");
const failed: readonly CheckResult[] = result.checks.filter(({ outcome }) => outcome === "fail");
// @ts-expect-error There is no such revision.
const wrong = runConformance({ target: "mock:in-process", revisions: ["v2"] });
const message = await wrong.catch((error: unknown) => error instanceof UsageError && error.message);
console.log(JSON.stringify([result.exitCode, failed.length, result.sent.requests === plan.expected.requests, message]));
`;

test("the programmatic API type-checks strictly, its own types included, and runs", async () => {
  const cwd = await userFolder("typed", {
    "package.json": '{ "type": "module" }',
    "program.ts": program,
    "tsconfig.json": JSON.stringify({
      compilerOptions: {
        strict: true,
        exactOptionalPropertyTypes: true,
        skipLibCheck: false,
        module: "nodenext",
        target: "es2024",
        types: ["node"],
        typeRoots: ["../tools/node_modules/@types"],
        outDir: "out",
      },
      files: ["program.ts"],
    }),
  });
  const tools = join(users, "tools");
  await mkdir(tools);
  await writeFile(join(tools, "package.json"), "{}");
  const install = ["install", "--no-audit", "--no-fund", "typescript@5.9", "@types/node@22"];
  const added = await ending("npm", install, undefined, { cwd: tools });
  if (added.code !== 0) throw new Error(added.stderr);
  const tsc = join(tools, "node_modules", "typescript", "bin", "tsc");
  const compiled = await ending(process.execPath, [tsc], undefined, { cwd });
  expect(compiled).toEqual({ code: 0, stdout: "", stderr: "" });
  await withMock(async (url) => {
    const { code, stdout } = await ending(process.execPath, ["out/program.js", url], undefined, { cwd });
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toEqual([0, 0, true, 'unknown revision "v2"']);
  });
});
