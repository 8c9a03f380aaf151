import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createMock, mockCredentials } from "../../src/targets/mock.ts";
import { differing, planted } from "../parity/planted.ts";
import { runCli, startCli } from "../support/cli.ts";
import { serveHandler } from "../support/servers.ts";
import { heldMock } from "./support.ts";

const env = { ANTHROPIC_API_KEY: mockCredentials.apiKey };

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "conformance-parity-"));
});

afterAll(() => rm(folder, { recursive: true }));

test("the mock in its own process and in this one do not differ", async () => {
  const { code, stdout, stderr } = await runCli(["parity", "mock", "mock:in-process"]);
  expect(code).toBe(0);
  expect(stdout).toMatch(
    /^left {3}mock, run (\w+), full, (\d+) exchanges\nright {2}mock:in-process, run \1, full, \2 exchanges\n\2 responses compared: no differences\n$/,
  );
  // The number of progress lines depends on the time.
  expect(stderr).toMatch(/^skills-conformance: mock\n(?:[^\n]+\n)+?skills-conformance: mock:in-process\n/);
});

test("a URL that differs is compared with a recording, with a patch list", async () => {
  const recording = join(folder, "left.har");
  const recorded = await runCli(["run", "--target", "mock", "--record", recording]);
  expect(recorded.code).toBe(0);
  const url = await serveHandler(differing(createMock().handle));
  const [markdown, json] = [join(folder, "patches.md"), join(folder, "patches.json")];
  const keys = { ...env, SKILLS_CONFORMANCE_ADMIN_KEY: "conformance-admin-key" };
  const restricted = { ...keys, SKILLS_CONFORMANCE_RESTRICTED_KEY: "conformance-restricted-key" };
  const args = ["parity", recording, url, "--allow-writes", "--ledger", folder, "-q"];
  const text = await runCli([...args, "--patch", markdown], { env: restricted });
  expect({ code: text.code, stderr: text.stderr }).toEqual({ code: 1, stderr: "" });
  expect(text.stdout).toContain("differences in 16 places\n");
  expect(await readFile(markdown, "utf8")).toContain("- to: `application/zip`");
  const printed = await runCli([...args, "--json", "--patch", json], { env: restricted });
  const result = JSON.parse(printed.stdout);
  expect(result.format).toBe("skills-conformance-parity/1");
  expect(result.differences).toHaveLength(planted.length);
  expect(JSON.parse(await readFile(json, "utf8")).format).toBe("skills-conformance-patches/1");
});

test("without --allow-writes, both sides are only read from", async () => {
  const mock = createMock();
  const url = await serveHandler(mock.handle);
  const { code, stdout } = await runCli(["parity", "mock:in-process", url, "--filter", "skill-list"], {
    env,
  });
  expect(stdout).toMatch(/^left {3}mock:in-process, run \w+, read-only, \d+ exchanges$/m);
  expect(mock.skills().filter(({ source }) => source === "custom")).toEqual([]);
  expect(code).toBe(0);
});

test("each side gets its own key", async () => {
  const seen: string[][] = [[], []];
  const urls = await Promise.all(
    seen.map((keys) => {
      const { handle } = createMock();
      return serveHandler((request) => {
        keys.push(request.headers.find(([name]) => name.toLowerCase() === "x-api-key")?.[1] ?? "");
        return handle(request);
      });
    }),
  );
  const args = [...urls, "--api-key-env", "LEFT_KEY", "--api-key-env", "RIGHT_KEY", "--filter", "skill-list"];
  const { code, stderr } = await runCli(["parity", ...args, "-q"], {
    env: { LEFT_KEY: "conformance-ordinary-key", RIGHT_KEY: "another-key-of-the-right" },
  });
  expect({ code, stderr }).toEqual({ code: 1, stderr: "" });
  expect(new Set(seen[0])).not.toContain("another-key-of-the-right");
  expect(new Set(seen[1])).not.toContain("conformance-ordinary-key");
  expect(seen.map((keys) => keys.length > 0)).toEqual([true, true]);
});

test.each([
  [[], "parity takes two sides, each mock, mock:in-process, a URL or a recording, FILE.har"],
  [["mock"], "parity takes two sides"],
  [["mock", "mock", "mock"], "parity takes two sides"],
  [["mock", "no-such.har"], "no-such.har cannot be read (ENOENT)"],
  [["mock", "somewhere"], '"somewhere" is not a target'],
  [["mock", "mock", "--auth", "bearer"], "--auth applies to URLs only, and neither side is one"],
  [
    ["mock", "http://127.0.0.1:9", "--confirm-origin", "http://127.0.0.1:8"],
    "--confirm-origin matches neither side",
  ],
  [["mock", "mock", "--report", "json=x"], "Unknown option '--report'"],
  [["mock", "mock", "--patch", "-"], "--patch takes a file: the comparison goes to stdout"],
  [["mock", "http://127.0.0.1:9"], "a URL needs a key: set the environment variable ANTHROPIC_API_KEY"],
  [["mock", "https://server.example", "--allow-writes"], "a URL needs a key"],
])("%j is a usage error", async (args, message) => {
  const { code, stdout, stderr } = await runCli(["parity", ...args]);
  expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
  expect(stderr).toContain(message);
});

test("writing beyond this machine needs the confirmed origin of each such URL", async () => {
  const args = ["parity", "https://server.invalid", "mock", "--allow-writes"];
  const { code, stderr } = await runCli(args, { env });
  expect(code).toBe(2);
  expect(stderr).toContain(
    "writing to https://server.invalid also needs --confirm-origin https://server.invalid",
  );
});

test("Ctrl-C ends a comparison as incomplete, after clean-up", async () => {
  const { url, mock, held, release } = await heldMock(5, ({ method }) => method === "POST");
  const args = ["parity", url, "mock:in-process", "--allow-writes", "--ledger", folder];
  const running = startCli(args, { env });
  await held;
  running.kill("SIGINT");
  await running.waitForStderr(/stopping/);
  release();
  const { code, stdout } = await running.finished;
  expect(code).toBe(3);
  expect(stdout).toContain(`${url}/: the run was stopped`);
  expect(mock.skills().filter(({ source }) => source === "custom")).toEqual([]);
});
