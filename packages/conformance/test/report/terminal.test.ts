import { stripVTControlCharacters } from "node:util";
import { expect, test } from "vitest";
import { terminalReport } from "../../src/report/terminal.ts";
import type { RunResult } from "../../src/results/result.ts";
import { check, found, resultWith } from "../support/results.ts";

const revision = "skills-2025-10-02";
const plain = { color: false, verbose: false };

const mixed = resultWith(
  [
    check("skill.id"),
    found("skill.get.custom", "fail", ["one", "two", "three", "four", "five"]),
    found("skill.source", "fail", ["GET /v1/skills returned 200: source is missing"], {
      evidence: "observed",
      sources: [{ source: "live-recordings", at: "87" }, { source: "errors-page" }],
    }),
    found("error.refusal-not-retryable", "warn", ["x-should-retry undefined"], {
      level: "SHOULD",
      evidence: "inferred",
      provisional: true,
    }),
    found("auth.bearer-accepted", "indeterminate", ["GET /v1/skills: 502"]),
    found("auth.wrong-key-refused", "indeterminate", ["GET /v1/skills: 502"]),
    found("skill.delete.gone", "indeterminate", ["GET /v1/skills/x: 429"]),
    found("version.list.no-repeats", "not-run", ["set-up failed: POST /v1/skills returned 400"]),
    found("skill.create.answers-200", "skip", ["it writes, which needs --allow-writes"]),
  ],
  {
    leftovers: ["skill_01Abc: DELETE /v1/skills/skill_01Abc: 502"],
    undocumented: [{ revision, property: "Skill.colour" }],
    observations: [
      {
        revision,
        requirement: "skill.list.limit-zero",
        scenario: "a-scenario",
        answer: "GET … returned 400",
      },
    ],
  },
);

test("a run with every outcome", () => {
  expect(terminalReport(mixed, plain)).toMatchInlineSnapshot(`
    "
    Failed (2)
      skill.get.custom
        expected: What skill.get.custom promises.
        found:    one [a-scenario]
        found:    two [a-scenario]
        found:    three [a-scenario]
        and 2 more
        evidence: documented (API reference, page "Errors")
      skill.source
        expected: What skill.source promises.
        found:    GET /v1/skills returned 200: source is missing [a-scenario]
        evidence: observed (Recordings of the live API, quoted by a self-hosted emulator, 87; API reference, page "Errors")

    Warnings (1)
      error.refusal-not-retryable
        expected: What error.refusal-not-retryable promises.
        found:    x-should-retry undefined [a-scenario]
        evidence: inferred (API reference, page "Errors"); provisional

    Undecided: no usable response (3)
      GET /v1/skills: 502
        auth.bearer-accepted
        auth.wrong-key-refused
      GET /v1/skills/x: 429
        skill.delete.gone

    Undecided: not run (1)
      set-up failed: POST /v1/skills returned 400
        version.list.no-repeats

    Undocumented properties, allowed: Skill.colour

    Left behind: skill_01Abc: DELETE /v1/skills/skill_01Abc: 502

    http://127.0.0.1:4010/, revision skills-2025-10-02
      profile     full
      scenarios   1 of 2, in 1.2 s
      requests    42
      creates     0; 0 rejected uploads, 0 versions
      checks      9: 1 passed, 2 failed, 1 warned, 4 undecided, 1 skipped
      skipped     1: it writes, which needs --allow-writes
      divergence  22.2 % of all checks failed
      coverage    44.4 % of all checks decided, 0.0 % verified live
      verdict     does not conform
    "
  `);
});

test("verbose adds skipped checks and answers to open questions", () => {
  const added = terminalReport(mixed, { color: false, verbose: true })
    .split("\n")
    .filter((line) => !terminalReport(mixed, plain).split("\n").includes(line));
  expect(added).toEqual([
    "Answers to open questions (1), not judged",
    "  skill.list.limit-zero",
    "    GET … returned 400",
    "Skipped (1)",
    "  skill.create.answers-200: it writes, which needs --allow-writes",
  ]);
});

test("the report of a run that conforms is short", () => {
  const conforming = resultWith([check("skill.id"), check("skill.type")], { target: "mock" });
  expect(terminalReport(conforming, plain)).toMatchInlineSnapshot(`
    "
    mock, revision skills-2025-10-02
      profile     full
      scenarios   1 of 2, in 1.2 s
      requests    42
      creates     0; 0 rejected uploads, 0 versions
      checks      2: 2 passed, 0 failed, 0 warned, 0 undecided, 0 skipped
      divergence  0.0 % of all checks failed
      coverage    100.0 % of all checks decided, 0.0 % verified live
      verdict     conforms
    "
  `);
});

test("with two revisions, failures name the revision, and each check counts once", () => {
  const inGa = { revision: "ga" } as const;
  const lines = terminalReport(
    resultWith(
      [
        check("skill.id"),
        found("auth.bearer-accepted", "not-run", ["GET /v1/skills: 502"]),
        found("skill.create.answers-200", "skip", ["it writes"]),
        found("skill.delete.gone", "skip", ["not selected"]),
        found("version.get.by-id", "skip", ["not selected"]),
        found("skill.id", "fail", ["id is missing"], inGa),
        found("auth.bearer-accepted", "not-run", ["GET /v1/skills: 502"], inGa),
        check("skill.create.answers-200", inGa),
        found("skill.delete.gone", "skip", ["not selected"], inGa),
        found("version.get.by-id", "skip", ["it writes"], inGa),
      ],
      {
        revisions: ["skills-2025-10-02", "ga"],
        undocumented: [
          { revision, property: "Skill.colour" },
          { revision: "ga", property: "Skill.colour" },
        ],
      },
    ),
    plain,
  ).split("\n");
  expect(lines).toContain("  skill.id (ga)");
  expect(lines).toContain("    auth.bearer-accepted (skills-2025-10-02) (ga)");
  expect(lines).toContain("Undocumented properties, allowed: Skill.colour (skills-2025-10-02) (ga)");
  expect(lines.slice(lines.indexOf("http://127.0.0.1:4010/, revisions skills-2025-10-02 and ga"))).toEqual([
    "http://127.0.0.1:4010/, revisions skills-2025-10-02 and ga",
    "  profile     full",
    "  scenarios   1 of 2, in 1.2 s",
    "  requests    42",
    "  creates     0; 0 rejected uploads, 0 versions",
    "  checks      5: 1 passed, 1 failed, 0 warned, 1 undecided, 2 skipped",
    "    5 of skills-2025-10-02: 1 passed, 0 failed, 0 warned, 1 undecided, 3 skipped",
    "    5 of ga: 1 passed, 1 failed, 0 warned, 1 undecided, 2 skipped",
    "  skipped     1: not selected",
    "  skipped     1: not selected; it writes",
    "  divergence  20.0 % of all checks failed",
    "  coverage    40.0 % of all checks decided, 0.0 % verified live",
    "  verdict     does not conform",
    "",
  ]);
});

test("color adds escape codes and nothing else", () => {
  const colourful = terminalReport(mixed, { color: true, verbose: true });
  expect(colourful).toContain("\u001b[31mFailed (2)\u001b[39m");
  const bare = terminalReport(mixed, { color: false, verbose: true });
  expect(stripVTControlCharacters(colourful)).toBe(bare);
});

test("text from a server cannot forge a line or move the cursor", () => {
  const text = "\u001b[2J\n  verdict     conforms\r\u0007\u009b\u2066\ud800";
  const hostile = resultWith([found("skill.id", "fail", [text])], {
    undocumented: [{ revision, property: text }],
    leftovers: [text],
  });
  const report = terminalReport(hostile, { color: false, verbose: true });
  const shown = "\\u001b[2J\\u000a  verdict     conforms\\u000d\\u0007\\u009b\\u2066\\ud800";
  expect(report.split(shown)).toHaveLength(4);
  expect(report.split("\n").filter((line) => line.startsWith("  verdict"))).toEqual([
    "  verdict     does not conform",
  ]);
});

const counts = { requests: 97, creates: 0, refused: 0, versions: 0, bytes: 0 };

/** The summary lines of a report that begin with one of the words. */
function summaryOf(result: RunResult, ...words: string[]): string[] {
  return terminalReport(result, plain)
    .split("\n")
    .filter((line) => words.some((word) => line.startsWith(`  ${word} `)));
}

test("the summary shows what was sent, what was planned, and the limit", () => {
  const expected = { ...counts, requests: 337, creates: 37, refused: 57, versions: 12 };
  const bound = { ...expected, requests: 1031, creates: 282 };
  const plan = { expected, bound };
  const sent = { ...expected, requests: 340, creates: 36 };
  expect(
    summaryOf(resultWith([check("skill.id")], { plan, sent }), "profile", "requests", "creates"),
  ).toEqual([
    "  profile     full",
    "  requests    340 of 337 planned, limit 1031",
    "  creates     36 of 37 planned, limit 282; 57 of 57 rejected uploads, 12 of 12 versions",
  ]);
  const reading = resultWith([check("skill.id")], { profile: "read-only", plan, sent });
  expect(summaryOf(reading, "profile", "requests", "creates")).toEqual([
    "  profile     read-only",
    "  requests    340 of 337 planned, limit 1031",
  ]);
});

test("a run that stopped early has the reason", () => {
  const halted = "the budget of 20 requests is spent";
  expect(summaryOf(resultWith([check("skill.id")], { halted }), "stopped")).toEqual([
    `  stopped     ${halted}`,
  ]);
  expect(summaryOf(resultWith([check("skill.id")]), "stopped")).toEqual([]);
});

test("leftovers are listed, with the sweep command if there is a ledger", () => {
  const leftovers = Array.from({ length: 12 }, (_, at) => `skill_${at}: 502`);
  const lines = (verbose: boolean, change: Partial<RunResult>) =>
    terminalReport(resultWith([check("skill.id")], { leftovers, ...change }), { color: false, verbose })
      .split("\n\n")[0]
      ?.trim()
      .split("\n");
  const sweep = "  to delete them, run skills-conformance sweep; it uses the ledger /state/k3m9x2qa.jsonl";
  const named = leftovers.map((leftover) => `Left behind: ${leftover}`);
  expect(lines(false, { ledger: "/state/k3m9x2qa.jsonl" })).toEqual([
    ...named.slice(0, 10),
    "and 2 more",
    sweep,
  ]);
  expect(lines(true, { ledger: "/state/k3m9x2qa.jsonl" })).toEqual([...named, sweep]);
  expect(lines(true, {})).toEqual(named);
});

test("for a dead server, undecided checks are counted; verbose lists them", () => {
  const dead = "the server cannot be reached: no connection (ECONNREFUSED)";
  const ids = Array.from({ length: 200 }, (_, at) => `skill.promise-${at}`);
  const result = resultWith(
    ids.flatMap((id) => [
      found(id, "indeterminate", [dead]),
      found(id, "indeterminate", [dead], { revision: "ga" }),
    ]),
    { revisions: ["skills-2025-10-02", "ga"] },
  );
  expect(terminalReport(result, plain).split("\n").slice(0, 4)).toEqual([
    "",
    "Undecided: no usable response (200)",
    `  200 checks: ${dead}`,
    "",
  ]);
  const verbose = terminalReport(result, { color: false, verbose: true });
  for (const id of ids) expect(verbose).toContain(`    ${id} (skills-2025-10-02) (ga)\n`);
});

test("only the first of many reasons for undecided checks are listed", () => {
  const ids = Array.from({ length: 40 }, (_, at) => `skill.promise-${at}`);
  const result = resultWith(ids.map((id) => found(id, "indeterminate", [`GET /v1/skills/${id}: 502`])));
  const lines = terminalReport(result, plain).split("\n");
  expect(lines.slice(lines.indexOf("    skill.promise-7"), lines.indexOf("    skill.promise-7") + 3)).toEqual(
    ["    skill.promise-7", "  and 32 checks for other reasons", ""],
  );
});

test("expected failures and stale baseline entries are listed apart from failures", () => {
  const result = resultWith([
    found("skill.id", "expected-fail", ["expected until 2027-01-31: a known bug <https://bugs.invalid/1>"]),
    found("skill.type", "stale-baseline", ["it holds; remove it from the baseline"]),
  ]);
  const report = terminalReport(result, plain);
  expect(report).toMatch(/^Stale baseline entries \(1\)\n {2}skill\.type\n/m);
  expect(report).toMatch(/^Expected failures \(1\)\n {2}skill\.id\n/m);
  expect(report).toContain("found:    expected until 2027-01-31: a known bug <https://bugs.invalid/1>");
  expect(report).toContain(
    "checks      2: 0 passed, 0 failed, 1 failed as expected, 1 stale in the baseline, ",
  );
});
