import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { revisions } from "@skills-api/spec";
import { beforeAll, expect, test } from "vitest";
import { judgedRequirements, requirementsOf } from "../../src/contract/registry.ts";
import { leaksIn } from "../secrets/echo.ts";
import { nearLimit } from "../support/revisions.ts";

interface TestResult {
  readonly ancestorTitles: readonly string[];
  readonly title: string;
  readonly status: string;
  readonly failureMessages: readonly string[];
}

const config = fileURLToPath(new URL("fixture/vitest.config.ts", import.meta.url));
const manifest = createRequire(import.meta.url).resolve("vitest/package.json");
const left = "nothing is left behind";
const ids = revisions.flatMap((revision) => judgedRequirements(revision).map(({ id }) => id));
/** Decided only where a response shows something that servers may leave out. */
const whenShown = revisions.flatMap((revision) => requirementsOf(revision, "when-shown").map(({ id }) => id));
/** Whether a run without large uploads always decides a check. */
const isAlways = (id: string) => !nearLimit.includes(id) && !whenShown.includes(id);

let output = "";
const files = new Map<string, readonly TestResult[]>();

/** Runs every fixture in a vitest of its own. */
beforeAll(async () => {
  const folder = await mkdtemp(join(tmpdir(), "conformance-"));
  const file = join(folder, "results.json");
  const args = ["run", "--config", config, "--reporter=verbose", "--reporter=json", `--outputFile=${file}`];
  const vitest = spawn(process.execPath, [join(dirname(manifest), "vitest.mjs"), ...args], {
    env: { PATH: process.env.PATH, HOME: folder, NO_COLOR: "1" },
    stdio: ["ignore", "pipe", "pipe"],
  });
  for (const stream of [vitest.stdout, vitest.stderr]) {
    stream.on("data", (chunk: Buffer) => {
      output += chunk.toString();
    });
  }
  const [code] = await once(vitest, "close");
  expect(code, output).toBe(1);
  const { testResults } = JSON.parse(await readFile(file, "utf8"));
  for (const { name, assertionResults } of testResults) {
    files.set(basename(name, ".fixture.ts"), assertionResults);
  }
  await rm(folder, { recursive: true });
});

function results(fixture: string): readonly TestResult[] {
  const found = files.get(fixture);
  if (!found) throw new Error(`no fixture ${fixture} ran:\n${output}`);
  return found;
}

function titles(fixture: string, status: string): string[] {
  return results(fixture).flatMap((each) => (each.status === status ? [each.title] : []));
}

test("there is one test for each check, and all pass against the mock", () => {
  expect(results("conforming").map(({ title }) => title)).toEqual([...ids, left]);
  expect(titles("conforming", "passed").filter(isAlways)).toEqual([...ids.filter(isAlways), left]);
  expect(
    titles("conforming", "skipped")
      .filter((id) => !whenShown.includes(id))
      .toSorted(),
  ).toEqual(revisions.flatMap(() => nearLimit).toSorted());
});

test("own checks have tests too", () => {
  expect(titles("own-check", "passed")).toContain("own.holds");
  expect(titles("own-check", "failed")).toEqual(["own.fails"]);
});

test("each revision has tests of its own", () => {
  const passed = results("conforming").filter(({ status }) => status === "passed");
  const places = (title: string) =>
    passed.filter((each) => each.title === title).map(({ ancestorTitles }) => ancestorTitles.join(" > "));
  const inBoth = ["Skills API conformance > skills-2025-10-02", "Skills API conformance > ga"];
  expect(places("auth.bearer-accepted")).toEqual(inBoth);
  expect(places(left)).toEqual(["Skills API conformance"]);
});

test("the mock in a process of its own is started and stopped too", () => {
  expect(titles("own-process", "failed")).toEqual([]);
  expect(titles("own-process", "passed")).toContain("skill.list.newest-first");
});

test("a broken promise is one red test, with the promise and what was found", () => {
  expect(titles("broken", "failed")).toEqual(revisions.map(() => "response.request-id"));
  const others = ids.filter((id) => isAlways(id) && id !== "response.request-id");
  expect(titles("broken", "passed").filter(isAlways)).toEqual([...others, left]);
  const [message] = results("broken").flatMap(({ failureMessages }) => failureMessages);
  expect(message).toMatch(
    /^AssertionError: fail: Every response has the header `request-id`\.\n {2}auth-credentials: GET \/v1\/skills\?\S+ returned 200\n/,
  );
  expect(message).toMatch(/\n {2}and \d+ more\n/);
});

test("a check that cannot be decided here is skipped, with the reason", () => {
  expect(titles("read-only", "failed")).toEqual([]);
  expect(titles("read-only", "passed")).toContain("skill.list.newest-first");
  expect(titles("read-only", "skipped")).toContain("skill.delete.gone");
  expect(output).toContain("it writes, which needs --allow-writes");
});

test("what a run leaves behind is red", () => {
  expect(titles("leaving", "failed")).toContain(left);
  expect(results("leaving").find(({ title }) => title === left)?.failureMessages[0]).toContain(
    "returned 403",
  );
});

test("a target that cannot be opened says why in every test", () => {
  expect(titles("no-target", "failed")).toHaveLength(ids.length + 1);
  expect(results("no-target")[0]?.failureMessages[0]).toContain('"ftp://127.0.0.1" is not a target');
});

test("no failure message has a key that the server repeats", () => {
  expect(titles("echo", "failed").length).toBeGreaterThan(10);
  expect(output).toContain("[redacted]");
  expect(leaksIn(output)).toEqual([]);
  expect(leaksIn(JSON.stringify(results("echo")))).toEqual([]);
});
