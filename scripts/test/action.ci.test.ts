import { execFile } from "node:child_process";
import { copyFile, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { createSkillsMock, type Handler } from "@skills-api/mock";
import { listen, type MockServer } from "@skills-api/mock/node";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { pathOf } from "../lib/files.ts";
import { packAll, type Tarballs } from "../lib/packed.ts";
import { action, step } from "./action.ts";

const key = "my-anthropic-api-key";

let tarballs: Tarballs;
let server: MockServer;
/** Stands in for the workspace of a job. */
let workspace: string;
/** A checkout of this Action outside this repository. */
let checkout: string;

/** The result of a step. */
interface StepResult {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
}

beforeAll(async () => {
  tarballs = await packAll();
  checkout = await mkdtemp(join(tmpdir(), "skills-api-action-"));
  await mkdir(join(checkout, "action"));
  for (const name of await readdir(pathOf("action"))) {
    await copyFile(join(pathOf("action"), name), join(checkout, "action", name));
  }
  server = await listen(createSkillsMock());
});

afterAll(async () => {
  await server?.close();
  await tarballs?.remove();
  await rm(checkout, { recursive: true, force: true });
});

beforeEach(async () => {
  workspace = await mkdtemp(join(tmpdir(), "skills-api-job-"));
});

afterEach(() => rm(workspace, { recursive: true }));

/** Returns the value of the input `package` that installs every tarball. */
function packages(): string {
  return [...tarballs.files.values()].join("\n");
}

/** Returns the environment that a runner would give the step. */
function environmentOf(inputs: Readonly<Record<string, string>>): Record<string, string> {
  const entries = Object.entries(step?.env ?? {}).map(([variable, template]) => {
    const name = /^\$\{\{ inputs\.([\w-]+) \}\}$/.exec(template)?.[1] ?? "";
    const input = action.inputs[name];
    if (!input) throw new Error(`${variable} is not an input`);
    return [variable, inputs[name] ?? input.default ?? ""];
  });
  return Object.fromEntries(entries);
}

/** Parses the output file of a step: `name<<end`, the value, `end`. */
function parseOutputs(text: string): Record<string, string> {
  const found = [...text.matchAll(/^([\w-]+)<<(.+)\n([\s\S]*?)\n\2$/gm)];
  return Object.fromEntries(found.map(([, name, , value]) => [name, value]));
}

/** Runs the script of the step in its shell, in the workspace, like a runner. */
async function runAction(
  inputs: Readonly<Record<string, string>>,
  env: Readonly<Record<string, string>> = { ANTHROPIC_API_KEY: key },
): Promise<StepResult> {
  const files = { output: join(workspace, ".output"), summary: join(workspace, ".summary") };
  for (const file of Object.values(files)) await writeFile(file, "");
  await writeFile(join(workspace, ".step.sh"), step?.run ?? "");
  // Without the settings of the process that runs these tests, such as its npm workspace and Node options.
  const inherited = Object.entries(process.env).filter(
    ([name]) => !/^(npm_|anthropic_|node_options$|vitest)/i.test(name),
  );
  const runner = {
    ...Object.fromEntries(inherited),
    PATH: [dirname(process.execPath), process.env.PATH].join(":"),
    XDG_STATE_HOME: join(workspace, ".state"),
    RUNNER_TEMP: workspace,
    GITHUB_ACTIONS: "true",
    GITHUB_ACTION_PATH: checkout,
    GITHUB_WORKSPACE: workspace,
    GITHUB_OUTPUT: files.output,
    GITHUB_STEP_SUMMARY: files.summary,
  };
  const ended = await new Promise<Pick<StepResult, "code" | "stdout" | "stderr">>((resolve) => {
    const options = { cwd: workspace, env: { ...runner, ...env, ...environmentOf(inputs) } };
    const script = ["--noprofile", "--norc", "-eo", "pipefail", ".step.sh"];
    execFile(step?.shell ?? "", script, options, (error, stdout, stderr) => {
      resolve({ code: typeof error?.code === "number" ? error.code : error ? -1 : 0, stdout, stderr });
    });
  });
  return {
    ...ended,
    outputs: parseOutputs(await readFile(files.output, "utf8")),
    summary: await readFile(files.summary, "utf8"),
  };
}

/** Returns the contents of all files in a folder as one text. */
async function everythingIn(folder: string): Promise<string> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((each) => each.isFile() && !each.parentPath.includes("node_modules"));
  const texts = await Promise.all(files.map((each) => readFile(join(each.parentPath, each.name), "utf8")));
  return texts.join("\n");
}

/** A mock whose lists lack `next_page`. */
function withoutNextPage(): Handler {
  const { handle } = createSkillsMock();
  return async (request) => {
    const response = await handle(request);
    if (request.method !== "GET" || !(response.body instanceof Uint8Array)) return response;
    const text = Buffer.from(response.body).toString().replaceAll('"next_page"', '"following_page"');
    const headers = response.headers.filter(([name]) => name !== "content-length");
    return { ...response, headers, body: Buffer.from(text) };
  };
}

test("sets outputs and writes the summary and every report for a conforming server, without the key", async () => {
  const finished = await runAction({ target: server.url, "allow-writes": "true", package: packages() });
  expect(finished.stderr).not.toMatch(/npm (warn|error)/i);
  expect(finished.code).toBe(0);
  expect(finished.outputs).toMatchObject({
    "exit-code": "0",
    outcome: "conforms",
    divergence: "0",
    failed: "0",
    undecided: "0",
    "live-verified": expect.stringMatching(/^[\d.]+$/),
    "report-folder": "skills-conformance-report",
  });
  expect(Number(finished.outputs.coverage)).toBeGreaterThan(0.9);
  expect(Object.keys(finished.outputs).toSorted()).toEqual(Object.keys(action.outputs).toSorted());
  const folder = join(workspace, "skills-conformance-report");
  expect((await readdir(folder)).toSorted()).toEqual([
    "annotations.txt",
    "badge.json",
    "ctrf.json",
    "junit.xml",
    "report.html",
    "report.md",
    "result.json",
  ]);
  expect(finished.summary.trim()).toBe((await readFile(join(folder, "report.md"), "utf8")).trim());
  expect(finished.summary).not.toBe("");
  const everything = finished.stdout + finished.stderr + (await everythingIn(workspace));
  expect(everything).not.toContain(key);
});

test("exits with 1, with annotations and reports, for a server that breaks a promise", async () => {
  const broken = await listen(withoutNextPage());
  try {
    const inputs = {
      target: broken.url,
      package: packages(),
      revision: "ga",
      filter: "skill-list version-list",
    };
    const { code, stdout, outputs, summary } = await runAction(inputs);
    expect(code).toBe(1);
    expect(outputs).toMatchObject({ "exit-code": "1", outcome: "does-not-conform" });
    expect(Number(outputs.failed)).toBeGreaterThan(0);
    expect(summary).toContain("page.next-page");
    const [, output = "", after = ""] = stdout.split(/^::(?:stop-commands::)?[0-9a-f-]{36}(?:::)?$/m);
    expect(output).toContain("page.next-page");
    expect(after).toMatch(/^::error .*page\.next-page/m);
  } finally {
    await broken.close();
  }
});

test("is incomplete if an edge returns some responses, which fail-on can allow", async () => {
  const { handle } = createSkillsMock();
  const page = Buffer.from("<h1>502</h1>");
  const withEdge: Handler = async (request) =>
    /^\/v1\/skills\/\w/.test(request.path)
      ? { status: 502, headers: [["content-type", "text/html"]], body: page }
      : handle(request);
  const behind = await listen(withEdge);
  const inputs = { target: behind.url, package: packages(), revision: "ga", filter: "skill-list skill-get" };
  try {
    const strict = await runAction(inputs);
    expect(strict).toMatchObject({ code: 3, outputs: { outcome: "incomplete", "exit-code": "3" } });
    expect(Number(strict.outputs.undecided)).toBeGreaterThan(0);
    expect(await runAction({ ...inputs, "fail-on": "failed" })).toMatchObject({
      code: 0,
      outputs: { outcome: "incomplete", "exit-code": "3" },
    });
  } finally {
    await behind.close();
  }
});

test("fails, whatever fail-on is, if the server is unreachable or rejects the key", async () => {
  const stopped = await listen(createSkillsMock());
  await stopped.close();
  const inputs = { package: packages(), revision: "ga", "fail-on": "failed" };
  const outcome = { code: 3, outputs: { outcome: "incomplete", "exit-code": "3" } };
  expect(await runAction({ ...inputs, target: stopped.url, filter: "skill-get" })).toMatchObject(outcome);
  const locked = await listen(createSkillsMock({ apiKeys: ["another-key-altogether"] }));
  expect(await runAction({ ...inputs, target: locked.url })).toMatchObject(outcome);
  await locked.close();
});

test("sets no figures for a usage error and removes those of an earlier run", async () => {
  const folder = join(workspace, "skills-conformance-report");
  await mkdir(folder);
  await writeFile(join(folder, "result.json"), '{ "figures": { "divergence": 0, "byOutcome": {} } }');
  await writeFile(join(folder, "unrelated.txt"), "stays");
  const { code, outputs } = await runAction({ target: "nonsense", package: packages() });
  expect({ code, outputs }).toEqual({
    code: 2,
    outputs: { "exit-code": "2", outcome: "wrong-usage", "report-folder": "skills-conformance-report" },
  });
  expect(await readFile(join(folder, "unrelated.txt"), "utf8")).toBe("stays");
});

/** Creates a package that replaces the suite and prints its arguments and key. */
async function fakeSuite(): Promise<string> {
  const folder = join(workspace, "fake-suite");
  await mkdir(folder);
  const install = `node -e "require('fs').writeFileSync('${workspace}/ran','')"`;
  const manifest = { name: "@skills-api/conformance", version: "9.9.9", scripts: { install } };
  const bin = { "skills-conformance": "cli.cjs" };
  await writeFile(join(folder, "package.json"), JSON.stringify({ ...manifest, bin }));
  const program = `
    console.log(JSON.stringify([process.argv.slice(2), process.env.ANTHROPIC_API_KEY]));
    const [, file] = /--report=json=(\\S+)/.exec(process.argv.join(" "));
    require("fs").mkdirSync(require("path").dirname(file), { recursive: true });
    require("fs").writeFileSync(file, "{}");
  `;
  await writeFile(join(folder, "cli.cjs"), program);
  return folder;
}

/** Returns the arguments and the key that the fake suite printed. */
function fakeSuiteCall({ stdout }: StepResult): [args: readonly string[], key: string] {
  return JSON.parse(/^\[\[.*\]$/m.exec(stdout)?.[0] ?? "[[], null]");
}

describe("inputs are neither executed nor parsed as options", () => {
  const evil = `$(touch pwned) \`touch pwned\` ; touch pwned & | > pwned ' " \n && touch pwned #`;
  const names = Object.keys(action.inputs).filter((name) => !["artifact", "package"].includes(name));

  test("all inputs at once", async () => {
    const listInputs = ["revision", "filter", "include", "without"];
    const choices = ["allow-writes", "fail-on", "report-folder", "args"];
    const own = names.filter((name) => !choices.includes(name));
    const inputs = Object.fromEntries(own.map((name) => [name, evil]));
    const finished = await runAction({ ...inputs, args: evil, package: await fakeSuite() });
    expect(finished.code).toBe(0);
    const [args] = fakeSuiteCall(finished);
    for (const name of own.filter((each) => !listInputs.includes(each)))
      expect(args).toContain(`--${name}=${evil}`);
    for (const name of listInputs) expect(args).toContain(`--${name}=$(touch`);
    for (const line of evil.split("\n")) expect(args).toContain(line.trim());
    expect(await readdir(workspace)).not.toContain("pwned");
  });

  test.each(["allow-writes", "fail-on", "report-folder", "package"])("%s", async (name) => {
    const { code } = await runAction({ target: "mock", package: await fakeSuite(), [name]: evil });
    expect(code).toBe(2);
    expect(await readdir(workspace)).not.toContain("pwned");
  });

  test("a package that looks like an npm option", async () => {
    const { code, stdout } = await runAction({ target: "mock", package: "--foreground-scripts" });
    expect(code).toBe(2);
    expect(stdout).toMatch(/^::error .*names of npm packages or paths of tarballs$/m);
  });

  test.each([
    "ftp://host/suite",
    "file:suite",
    "another-owner/suite",
    "suite@file:suite",
    "suite@.",
    "suite.tar",
  ])("the package %s, which is neither a registry name nor a path", async (spec) => {
    const { code, stdout } = await runAction({ target: "mock", package: spec });
    expect(code).toBe(2);
    expect(stdout).toMatch(/^::error .*names of npm packages or paths of tarballs$/m);
  });

  test("a target that looks like an option of the suite", async () => {
    const finished = await runAction({ target: "--allow-writes", package: await fakeSuite() });
    expect(fakeSuiteCall(finished)[0]).toContain("--target=--allow-writes");
  });
});

test("gives the suite the key and runs no install scripts", async () => {
  const finished = await runAction({
    target: "mock",
    package: await fakeSuite(),
    args: "--rps=2\n\n --quiet ",
  });
  const [args, passedKey] = fakeSuiteCall(finished);
  expect(passedKey).toBe(key);
  expect(args.slice(0, 4)).toEqual(["run", "--target=mock", "--rps=2", "--quiet"]);
  expect(await readdir(workspace)).not.toContain("ran");
});

/** Puts an `npm` first in the PATH that writes its arguments and environment to files, and fails. */
async function fakeNpm(): Promise<string> {
  const bin = join(workspace, "bin");
  await mkdir(bin);
  const program = `#!/bin/sh\nenv > "${workspace}/npm.env"\nprintf '%s\\n' "$@" > "${workspace}/npm.args"\nexit 1\n`;
  await writeFile(join(bin, "npm"), program, { mode: 0o755 });
  return [bin, dirname(process.execPath), process.env.PATH].join(":");
}

test("takes only specs that look like paths for paths, not names of folders in the checkout", async () => {
  const names = ["@skills-api/conformance", "@skills-api/conformance@^1.2.3", "suite", "suite@>=1 <3"];
  for (const name of names) await mkdir(join(workspace, name), { recursive: true });
  const paths = ["./suite", "../suite", "/suite", "folder/suite.tgz", "suite.tgz"];
  const inputs = { target: "mock", package: [...names, ...paths].join("\n") };
  await runAction(inputs, { PATH: await fakeNpm() });
  const args = (await readFile(join(workspace, "npm.args"), "utf8")).trim().split("\n");
  const expected = [...names, ...paths.map((path) => resolve(workspace, path))];
  expect(args.slice(args.indexOf("--") + 1)).toEqual(expected);
});

test("fails if the suite exits with 0 without a result", async () => {
  const suite = await fakeSuite();
  await writeFile(join(suite, "cli.cjs"), "");
  const { code, stdout, outputs } = await runAction({ target: "mock", package: suite });
  expect(code).toBe(2);
  expect(stdout).toMatch(/^::error .*no result$/m);
  expect(outputs).toMatchObject({ "exit-code": "2", outcome: "wrong-usage" });
});

test("gives npm no key, whatever its variable is called", async () => {
  const env = { ANTHROPIC_API_KEY: key, MINE: `${key}-too`, NODE_AUTH_TOKEN: "of-the-registry" };
  const inputs = { target: "mock", "api-key-env": "MINE" };
  const { code } = await runAction(inputs, { ...env, PATH: await fakeNpm() });
  expect(code).toBe(2);
  const seen = await readFile(join(workspace, "npm.env"), "utf8");
  expect(seen).toContain("NODE_AUTH_TOKEN=of-the-registry");
  expect(seen).not.toContain(key);
});
