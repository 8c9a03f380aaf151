import { validate } from "ctrf";
import { XMLParser, XMLValidator } from "fast-xml-parser";
import { expect, test } from "vitest";
import { badgeReport } from "../../src/report/badge.ts";
import { ctrfReport } from "../../src/report/ctrf.ts";
import { githubReport } from "../../src/report/github.ts";
import { junitReport } from "../../src/report/junit.ts";
import type { RecordedExchange } from "../../src/results/recorded-exchange.ts";
import type { RunResult } from "../../src/results/result.ts";
import { createMock } from "../../src/targets/mock.ts";
import { damaged } from "../defects/defect.ts";
import { defects } from "../defects/index.ts";
import { check, found, resultWith } from "../support/results.ts";
import { runAgainst } from "../support/runs.ts";

const revision = "skills-2025-10-02";

const exchange: RecordedExchange = {
  number: 3,
  scenario: "a-scenario",
  revision,
  startedAt: "2026-11-21T04:00:00.000Z",
  duration: 3,
  request: { method: "GET", path: "/v1/skills?limit=2", headers: [["x-api-key", "$ANTHROPIC_API_KEY"]] },
  response: { status: 400, headers: [["x-a", "b"]], body: { bytes: 5, text: "no, 1" } },
};

const mixed = resultWith(
  [
    check("passes"),
    found("fails", "fail", [], {
      findings: [{ scenario: "a-scenario", outcome: "fail", detail: "found this", exchange: 3 }],
    }),
    found("is.stale", "stale-baseline", ["it holds"]),
    found("warns", "warn", ["odd"]),
    found("was.expected", "expected-fail", ["expected until 2999-01-01"]),
    found("was.indeterminate", "indeterminate", ["GET /v1/skills: 502"]),
    found("was.not-run", "not-run", ["set-up failed"]),
    found("was.skipped", "skip", ["it writes"]),
  ],
  { exchanges: [exchange] },
);

async function runOf(name: string): Promise<RunResult> {
  const defect = defects.find((each) => each.name === name);
  if (!defect) throw new Error(`no defect is called "${name}"`);
  const handle = damaged(defect, createMock().handle);
  return runAgainst(handle, { allowWrites: true, filter: ["auth", "skill.create", "request"] });
}

test("CTRF: the reference validator accepts a report with every outcome", () => {
  const text = ctrfReport(mixed);
  expect(validate(JSON.parse(text))).toMatchObject({ valid: true });
  const { results } = JSON.parse(text);
  expect(results.summary).toMatchObject({ tests: 8, passed: 1, failed: 2, skipped: 1, pending: 1, other: 3 });
  const statuses = results.tests.map((each: Record<string, unknown>) => [
    each.name,
    each.status,
    each.rawStatus,
  ]);
  expect(statuses).toEqual([
    ["passes", "passed", "pass"],
    ["fails", "failed", "fail"],
    ["is.stale", "failed", "stale-baseline"],
    ["warns", "other", "warn"],
    ["was.expected", "other", "expected-fail"],
    ["was.indeterminate", "other", "indeterminate"],
    ["was.not-run", "pending", "not-run"],
    ["was.skipped", "skipped", "skip"],
  ]);
  expect(results.tests[1]).toMatchObject({
    message: "What fails promises.",
    suite: [revision],
    labels: { level: "MUST", evidence: "documented", provisional: false, sources: ["errors-page"] },
    trace: expect.stringMatching(/^a-scenario: found this\n\n#3 GET [\s\S]*\n\ntry: curl /),
  });
});

test("CTRF: reports of a server with a defect and with hostile text are valid", async () => {
  expect(validate(JSON.parse(ctrfReport(await runOf("a create answers 201"))))).toMatchObject({
    valid: true,
  });
  const text = "\u0000\u001b \ud800 🧪 ]]>";
  const hostile = resultWith([found(text, "fail", [text], { statement: text })], {
    target: text,
    startedAt: "2016-12-31T23:59:60Z",
    duration: 1e300,
  });
  expect(validate(JSON.parse(ctrfReport(hostile)))).toMatchObject({ valid: true });
});

test("CTRF: the reference validator rejects an invalid report", () => {
  const report = JSON.parse(ctrfReport(mixed));
  expect(validate({ ...report, more: 1 })).toMatchObject({ valid: false });
});

test("JUnit: a failure has its exchange and the curl command that repeats it", () => {
  const xml = junitReport(mixed);
  expect(XMLValidator.validate(xml)).toBe(true);
  const parser = new XMLParser({ ignoreAttributes: false, htmlEntities: true, trimValues: false });
  const cases = parser.parse(xml).testsuites.testsuite.testcase;
  expect(cases[1].failure["#text"].split("\n\n")).toEqual([
    "a-scenario: found this",
    "#3 GET /v1/skills?limit=2: 400",
    "GET /v1/skills?limit=2\nx-api-key: $ANTHROPIC_API_KEY",
    "400\nx-a: b",
    "no, 1",
    expect.stringMatching(/^try: curl .* 'http:\/\/127\.0\.0\.1:4010\/v1\/skills\?limit=2' /),
  ]);
});

test("JUnit: binary bodies are shown by size, and long bodies are shortened", () => {
  const response = { status: 200, headers: [], body: { bytes: 4, base64: "AP8NCg==" } };
  const body = { bytes: 5_000, text: "x".repeat(5_000) };
  const long = { ...exchange, request: { ...exchange.request, body }, response };
  const xml = junitReport({ ...mixed, exchanges: [long] });
  expect(xml).toContain("(4 bytes, not text)");
  expect(xml).toContain("(5000 bytes in total)");
  expect(xml).toContain(`${"x".repeat(2_000)}&#10;(5000`);
});

/** Parses workflow commands as GitHub's runner does. */
function commandsIn(text: string) {
  return text
    .trimEnd()
    .split("\n")
    .map((line) => {
      const [, command = "", properties = "", data = ""] = /^::(\w+) ?([^:]*)::(.*)$/.exec(line) ?? [];
      const unescaped = (value: string) =>
        value
          .replaceAll("%0D", "\r")
          .replaceAll("%0A", "\n")
          .replaceAll("%3A", ":")
          .replaceAll("%2C", ",")
          .replaceAll("%25", "%");
      const pairs = properties.split(",").map((each) => {
        const at = each.indexOf("=");
        return [each.slice(0, at), unescaped(each.slice(at + 1))];
      });
      return { command, properties: Object.fromEntries(pairs), data: unescaped(data) };
    });
}

test("GitHub: errors, warnings, and a notice with the verdict", () => {
  const commands = commandsIn(githubReport(mixed));
  expect(commands.map(({ command, properties }) => [command, properties.title])).toEqual([
    ["error", "fails (skills-2025-10-02)"],
    ["error", "is.stale (skills-2025-10-02)"],
    ["warning", "warns (skills-2025-10-02)"],
    ["warning", "Conformance is incomplete"],
    ["notice", "Skills API conformance"],
  ]);
  expect(commands[0]?.data.split("\n")).toEqual([
    "expected: What fails promises.",
    "found: found this",
    expect.stringMatching(/^try: curl /),
  ]);
  expect(commands.at(-2)?.data).toBe("2 checks are undecided");
  expect(commands.at(-1)?.data).toContain("does not conform; 2 of 8 checks failed");
});

test("GitHub: hostile text cannot start a command or add a property", () => {
  const text = "a\n::stop-commands::x\r\n::error file=a,line=1::b, c: d %0A::add-mask::e";
  const hostile = resultWith([found(text, "fail", [text], { statement: text })], {
    target: text,
    leftovers: [text],
  });
  const commands = commandsIn(githubReport(hostile));
  expect(commands.map(({ command }) => command)).toEqual(["error", "warning", "notice"]);
  for (const { properties } of commands) expect(Object.keys(properties)).toEqual(["title"]);
  const shown = text.replaceAll("\n", "\\u000a").replaceAll("\r", "\\u000d");
  expect(commands[0]?.properties.title).toBe(`${shown} (${revision})`);
  expect(commands[0]?.data).toBe(`expected: ${shown}\nfound: ${shown}`);
});

test.each([
  ["conforms, 100.0 % decided", "brightgreen", [check("a")]],
  ["does not conform, 100.0 % decided", "red", [check("a"), found("b", "fail", ["x"])]],
  ["incomplete, 50.0 % decided", "yellow", [check("a"), found("b", "not-run", ["x"])]],
] as const)("badge: %s", (message, color, checks) => {
  const badge = JSON.parse(badgeReport(resultWith(checks)));
  expect(badge).toEqual({ schemaVersion: 1, label: "Skills API", message, color });
});
