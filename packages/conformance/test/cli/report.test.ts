import { execFileSync, spawn } from "node:child_process";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { afterAll, beforeAll, expect, test } from "vitest";
import { reportKinds } from "../../src/report.ts";
import { runCli, spawnCli } from "../support/cli.ts";
import { check, found, resultWith } from "../support/results.ts";

let folder = "";
const at = (name: string) => join(folder, name);

const good = resultWith([check("skill.id"), check("skill.type")]);
const bad = resultWith([check("skill.id"), found("skill.type", "fail", ["type is missing"])]);
const open = resultWith([check("skill.id"), found("skill.type", "not-run", ["set-up failed"])]);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "conformance-report-"));
  for (const [name, result] of Object.entries({ good, bad, open })) {
    await writeFile(at(`${name}.json`), JSON.stringify(result));
  }
  await writeFile(at("broken.json"), JSON.stringify({ ...good, checks: [{}] }));
});

afterAll(() => rm(folder, { recursive: true }));

test("report writes every kind as run does", async () => {
  const kinds = reportKinds.flatMap((kind) => ["--report", `${kind}=${at(`run/${kind}`)}`]);
  const run = await runCli(["run", "--target", "mock:in-process", "--filter", "auth", "-q", ...kinds]);
  expect(run).toMatchObject({ code: 0, stderr: "" });
  const later = reportKinds.flatMap((kind) => ["--report", `${kind}=${at(`later/${kind}`)}`]);
  const report = await runCli(["report", at("run/json"), ...later]);
  expect(report).toMatchObject({ code: 0, stderr: "" });
  expect((await readdir(at("later"))).sort()).toEqual([...reportKinds].sort());
  for (const kind of reportKinds) {
    const text = await readFile(at(`later/${kind}`), "utf8");
    expect(text.length).toBeGreaterThan(0);
    expect(text).toBe(await readFile(at(`run/${kind}`), "utf8"));
  }
});

test.each([
  ["good", 0, "verdict     conforms"],
  ["bad", 1, "found:    type is missing"],
  ["open", 3, "verdict     incomplete"],
])("without --report it prints the report of the run and has its exit code: %s", async (name, code, text) => {
  const report = await runCli(["report", at(`${name}.json`)]);
  expect(report).toMatchObject({ code, stderr: "" });
  expect(report.stdout).toContain(text);
});

test("a file that cannot be written does not affect the others", async () => {
  const files = ["json=/dev/full", `junit=${at("kept/junit.xml")}`].flatMap((each) => ["--report", each]);
  const record = ["--record", at("kept/run.har")];
  const args = ["run", "--target", "mock:in-process", "--filter", "auth", "-q", ...files, ...record];
  const { code, stdout, stderr } = await runCli(args);
  expect(code).toBe(2);
  expect(stderr).toContain("the report /dev/full cannot be written: ENOSPC: no space left");
  expect(stdout).toContain("verdict");
  // The list of files has only those that were written.
  expect(stdout).toContain(at("kept/junit.xml"));
  expect(stdout).not.toContain("/dev/full");
  expect(await readFile(at("kept/junit.xml"), "utf8")).toContain("<testsuites>");
  expect(JSON.parse(await readFile(at("kept/run.har"), "utf8"))).toMatchObject({ log: { version: "1.2" } });
});

test("a named pipe that nothing reads is an error, and a reader of one gets the whole report", async () => {
  const pipe = at("pipe");
  execFileSync("mkfifo", [pipe]);
  const report = () => spawnCli(["report", at("good.json"), "--report", `json=${pipe}`]);
  const alone = await report();
  expect(alone).toMatchObject({ code: 2, stdout: "" });
  expect(alone.stderr).toContain(`the report ${pipe} cannot be written: ENXIO`);
  const reader = spawn("cat", [pipe], { stdio: ["ignore", "pipe", "inherit"] });
  const read = text(reader.stdout);
  // The reader opens the pipe some time after it was started.
  let { code } = alone;
  while (code === 2) ({ code } = await report());
  expect(code).toBe(0);
  expect(JSON.parse(await read)).toMatchObject({ runId: good.runId });
});

test.each([
  ["a folder that cannot be created", ["--report", "json=/proc/no-such/result.json"], "cannot be written"],
  ["one file for two", ["--report", "json=twice", "--report", "junit=./twice"], "twice is given twice"],
  [
    "two reports for stdout",
    ["--report", "json=-", "--report", "junit=-"],
    "only one report can go to stdout",
  ],
])("%s: 2", async (_, args, message) => {
  const { code, stderr } = await runCli(["report", at("good.json"), ...args]);
  expect(code).toBe(2);
  expect(stderr).toContain(message);
});

test("a report cannot overwrite the result it is made from", async () => {
  const { code, stderr } = await runCli(["report", at("good.json"), "--report", `html=${at("good.json")}`]);
  expect(code).toBe(2);
  expect(stderr).toContain("would be overwritten");
  expect(JSON.parse(await readFile(at("good.json"), "utf8"))).toEqual(good);
});

test("a result that contradicts itself is rejected", async () => {
  const { exitCode: _, ...others } = bad;
  const origin = "https://api.anthropic.com:443@evil.example";
  for (const lie of [
    { ...others, exitCode: 0 },
    { ...good, checks: bad.checks },
    { ...good, origin },
  ]) {
    await writeFile(at("lie.json"), JSON.stringify(lie));
    const { code, stderr } = await runCli(["report", at("lie.json")]);
    expect(code).toBe(2);
    expect(stderr).toContain("contradicts itself");
  }
});

test("- is stdout, without any other output", async () => {
  const args = ["--report", "json=-", "--report", `junit=${at("junit.xml")}`];
  const { code, stdout } = await runCli(["report", at("bad.json"), ...args]);
  expect(code).toBe(1);
  expect(JSON.parse(stdout)).toEqual(bad);
  expect(await readFile(at("junit.xml"), "utf8")).toContain("<testsuites>");
});

test.each([
  ["good", "good", 0, "0 broken"],
  ["good", "bad", 1, "Broken (1)"],
  ["bad", "good", 0, "Fixed (1)"],
  ["good", "open", 3, "Newly undecided (1)"],
])("--compare %s %s ends with %i", async (older, newer, code, text) => {
  const report = await runCli(["report", "--compare", at(`${older}.json`), at(`${newer}.json`)]);
  expect(report).toMatchObject({ code, stderr: "" });
  expect(report.stdout).toContain(text);
});

test("--compare --json prints JSON", async () => {
  const { code, stdout } = await runCli(["report", "--compare", at("good.json"), at("bad.json"), "--json"]);
  expect(code).toBe(1);
  expect(JSON.parse(stdout)).toMatchObject({
    format: "skills-conformance-comparison/1",
    broken: [{ id: "skill.type", before: "pass", after: "fail" }],
    exitCode: 1,
  });
});

test.each<[string, () => string[], string]>([
  ["no result", () => [], "report takes one result"],
  ["two results", () => [at("good.json"), at("bad.json")], "report takes one result"],
  ["one to compare", () => ["--compare", at("good.json")], "takes two results: OLD.json NEW.json"],
  [
    "a report of a comparison",
    () => ["--compare", at("good.json"), at("bad.json"), "--report", "json=-"],
    "--report cannot be used with --compare",
  ],
  ["JSON without a comparison", () => [at("good.json"), "--json"], "--json needs --compare"],
  ["a missing file", () => [at("none.json")], "none.json cannot be read (ENOENT)"],
  ["a file that is not a result", () => [at("broken.json")], "broken.json: checks[0].id is missing"],
  [
    "a file that is not a result, to compare",
    () => ["--compare", at("good.json"), at("broken.json")],
    "broken.json: checks[0].id is missing",
  ],
  ["an unknown kind", () => [at("good.json"), "--report", "pdf=x"], "--report takes json or"],
  [
    "a report that cannot be written",
    () => [at("good.json"), "--report", `json=${at("good.json/x")}`],
    "cannot be written",
  ],
])("usage error: %s", async (_, args, message) => {
  const { code, stdout, stderr } = await runCli(["report", ...args()]);
  expect(code).toBe(2);
  expect(stdout).toBe("");
  expect(stderr).toContain(message);
  expect(stderr.trimEnd().split("\n")).toHaveLength(1);
});
