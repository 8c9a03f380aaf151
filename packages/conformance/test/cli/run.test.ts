import { mkdtempSync } from "node:fs";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Handler } from "@skills-api/mock";
import { revisions } from "@skills-api/spec";
import { XMLParser } from "fast-xml-parser";
import { afterAll, expect, onTestFinished, test } from "vitest";
import { createMock, mockCredentials } from "../../src/targets/mock.ts";
import { firstLine, runCli, spawnCli, start } from "../support/cli.ts";
import { nearLimit } from "../support/revisions.ts";
import { serveHandler, unusedAddress } from "../support/servers.ts";

const { apiKey, adminKey = "", restrictedKey = "" } = mockCredentials;
// Keeps ledgers out of the home folder.
const state = mkdtempSync(join(tmpdir(), "conformance-state-"));
const env = { ANTHROPIC_API_KEY: apiKey, XDG_STATE_HOME: state };
const escapeCode = "\u001b";

afterAll(() => rm(state, { recursive: true }));

async function folder(): Promise<string> {
  const path = await mkdtemp(join(tmpdir(), "conformance-"));
  onTestFinished(() => rm(path, { recursive: true }));
  return path;
}

/** A mock behind a socket of this process, and the methods of its requests. */
async function watchedMock(change: (handle: Handler) => Handler = (handle) => handle) {
  const methods = new Set<string>();
  const handle = change(createMock().handle);
  const url = await serveHandler((request) => {
    methods.add(request.method);
    return handle(request);
  });
  return { url, methods };
}

test.each(["mock", "mock:in-process"])(
  "%s conforms: exit code 0, no color, the plan on stderr",
  async (target) => {
    const { code, stdout, stderr } = await spawnCli(["run", "--target", target]);
    expect(code).toBe(0);
    expect(stderr).toMatch(
      /^skills-conformance: full: \d+ requests, \d+ creates and \d+ rejected uploads, at most \d+ requests\n$/,
    );
    expect(stdout).toMatch(new RegExp(`\n${target}, revisions ${revisions.join(" and ")}\n`));
    expect(stdout).toMatch(/\n {2}checks {6}\d+: \d+ passed, 0 failed, 0 warned, 0 undecided, \d skipped\n/);
    expect(stdout).toMatch(/\n {2}verdict {5}conforms[^\n]*\n$/);
    // Fits on one screen.
    expect(stdout.split("\n").length).toBeLessThan(24);
    expect(stdout).not.toContain(escapeCode);
  },
);

test("a run only reads from a URL: skills-mock conforms", async () => {
  const mock = start("skills-mock", ["--port", "0", "--api-key", apiKey]);
  const url = (await firstLine(mock)).replace("skills-mock listening on ", "");
  const { code, stdout, stderr } = await runCli(["run", "--target", url, "--verbose"], {
    env,
  });
  expect(code).toBe(0);
  expect(stderr).toMatch(/^skills-conformance: read-only: \d+ requests, at most \d+ requests\n/);
  expect(stdout).toContain("  profile     read-only\n");
  expect(stdout).toContain("it writes, which needs --allow-writes");
  expect(stdout).toMatch(/verdict {5}conforms \(partial run\)\n$/);
  expect(stdout).not.toContain(apiKey);
});

test("without --allow-writes no write reaches the server", async () => {
  const { url, methods } = await watchedMock();
  const { code } = await runCli(["run", "--target", url], { env });
  expect(code).toBe(0);
  expect(methods).toContain("GET");
  expect([...methods].filter((method) => !["GET", "HEAD", "OPTIONS"].includes(method))).toEqual([]);
});

test("with --allow-writes and keys of every kind, only what was not requested is skipped", async () => {
  const { url, methods } = await watchedMock();
  const keys = { SKILLS_CONFORMANCE_ADMIN_KEY: adminKey, SKILLS_CONFORMANCE_RESTRICTED_KEY: restrictedKey };
  const args = ["run", "--target", url, "--allow-writes", "--verbose"];
  const { code, stdout } = await runCli(args, { env: { ...env, ...keys } });
  expect(code).toBe(0);
  expect(methods).toContain("DELETE");
  const skipped =
    stdout
      .split(/^Skipped .*\n/m)[1]
      ?.split("\n\n")[0]
      ?.split("\n") ?? [];
  const reason = "uploads near the size limit need --include large-upload";
  const lines = revisions.flatMap((revision) => nearLimit.map((id) => `  ${id} (${revision}): ${reason}`));
  expect(skipped.toSorted()).toEqual(lines.toSorted());
  expect(stdout).not.toMatch(new RegExp([apiKey, adminKey, restrictedKey].join("|")));
});

test("a filter selects, and everything else is skipped", async () => {
  const args = [
    "run",
    "--target",
    "mock:in-process",
    "--filter",
    "skill.delete",
    "--filter",
    "auth-admin-key",
  ];
  const { code, stdout } = await runCli(args);
  expect(code).toBe(0);
  expect(stdout).toMatch(/\n {2}scenarios {3}\d of \d+, in /);
  const [, total] = /\n {2}checks .* (\d+) skipped\n/.exec(stdout) ?? [];
  const reasons = [...stdout.matchAll(/^ {2}skipped +(\d+): /gm)].map(([, count]) => Number(count));
  expect(reasons.reduce((sum, count) => sum + count, 0)).toBe(Number(total));
});

test("a run that decided nothing is incomplete", async () => {
  const { url } = await watchedMock();
  const { code, stdout } = await runCli(["run", "--target", url, "--filter", "skill-delete"], { env });
  expect(code).toBe(3);
  expect(stdout).toContain("verdict     incomplete");
});

test("a server that breaks a promise: exit code 1, and the promise is printed", async () => {
  const { url } = await watchedMock((handle) => async (request) => {
    const response = await handle(request);
    return { ...response, headers: response.headers.filter(([name]) => name !== "request-id") };
  });
  const { code, stdout } = await runCli(["run", "--target", url], { env });
  expect(code).toBe(1);
  const [first, second] = revisions.map((revision) => `  response.request-id (${revision})\n`);
  const expected = "    expected: Every response has the header `request-id`.\n";
  expect(stdout).toContain(`\nFailed (2)\n${first}${expected}`);
  expect(stdout).toContain(`${second}${expected}`);
  expect(stdout).toMatch(/verdict {5}does not conform\n$/);
});

test("an unreachable server: exit code 3, and the reason once, without a stack", async () => {
  const { href } = await unusedAddress();
  const { code, stdout, stderr } = await runCli(["run", "--target", href], { env });
  expect(code).toBe(3);
  expect(stderr.split("\n")).toHaveLength(2);
  // One sentence and a number, not a list of everything that could not be asked.
  expect(stdout.split("\n").length).toBeLessThan(20);
  expect(stdout.match(/the server cannot be reached: no connection \(ECONNREFUSED\)/g)).toHaveLength(1);
  expect(stdout).toContain("verdict     incomplete");
  expect(stdout).not.toContain("    at ");
});

test("reports are written, in new folders, and listed", async () => {
  const out = join(await folder(), "deep", "er");
  const [json, junit] = [join(out, "result.json"), join(out, "result.xml")];
  const args = [
    "run",
    "--target",
    "mock:in-process",
    "--report",
    `json=${json}`,
    "--report",
    `junit=${junit}`,
  ];
  const { code, stdout } = await runCli(args);
  expect(code).toBe(0);
  expect(stdout).toMatch(/\n {2}json {8}.*result\.json\n {2}junit {7}.*result\.xml\n$/);
  const result = JSON.parse(await readFile(json, "utf8"));
  expect(result).toMatchObject({ format: "skills-conformance-result/1", exitCode: 0 });
  const { testsuites } = new XMLParser({ ignoreAttributes: false }).parse(await readFile(junit, "utf8"));
  const cases = [testsuites.testsuite].flat().flatMap(({ testcase }) => testcase);
  expect(cases).toHaveLength(result.checks.length);
});

test("a report that cannot be written is one clear line, before anything is sent", async () => {
  const { url, methods } = await watchedMock();
  const out = await folder();
  await writeFile(join(out, "file"), "");
  await mkdir(join(out, "folder"));
  for (const path of [join(out, "file", "x.json"), join(out, "folder")]) {
    const args = ["run", "--target", url, "--report", `json=${path}`];
    const { code, stdout, stderr } = await runCli(args, { env });
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toMatch(/^skills-conformance: the report [^\n]+ cannot be written: E[A-Z]+: [^\n]*\n$/);
  }
  expect([...methods]).toEqual([]);
});

test("a reader that stops early changes neither the exit code nor the report files", async () => {
  const file = join(await folder(), "result.json");
  const args = ["run", "--target", "mock:in-process", "--filter", "auth", "--report", `json=${file}`];
  const { process: child, finished } = start("skills-conformance", args);
  child.stdout?.destroy();
  expect((await finished).code).toBe(0);
  expect(JSON.parse(await readFile(file, "utf8"))).toMatchObject({ exitCode: 0 });
});

test("stdout has colors on a terminal, unless NO_COLOR is set", async () => {
  const args = ["run", "--target", "mock:in-process", "--filter", "auth"];
  const colored = await runCli(args, { stdout: { isTTY: true } });
  expect(colored.stdout).toContain(`${escapeCode}[32m`);
  const plain = await runCli(args, { stdout: { isTTY: true }, env: { NO_COLOR: "1" } });
  expect(plain.stdout).not.toContain(escapeCode);
  expect(plain.code).toBe(0);
});

test("a response cannot write control characters to the terminal", async () => {
  const { url } = await watchedMock((handle) => async (request) => {
    const response = await handle(request);
    if (response.status !== 401) return response;
    const message = `${escapeCode}[2Jgone\u009b0m\u202e\n  verdict     conforms`;
    const error = { type: "authentication_error", message };
    const headers: [string, string][] = [["content-type", "application/json"]];
    return { status: 401, headers, body: Buffer.from(JSON.stringify({ type: "error", error })) };
  });
  const { code, stdout } = await runCli(["run", "--target", url, "--verbose"], { env });
  expect(code).toBe(1);
  expect(stdout).toContain("\\u001b[2Jgone\\u009b0m\\u202e\\u000a  verdict     conforms");
  for (const char of [escapeCode, "\u009b", "\u202e"]) expect(stdout).not.toContain(char);
  expect(stdout.match(/^ {2}verdict/gm)).toHaveLength(1);
});
