import { stripVTControlCharacters } from "node:util";
import { expect, test } from "vitest";
import { terminalReport } from "../../src/report/terminal.ts";
import { check, found, resultWith } from "../support/results.ts";

const revision = "skills-2025-10-02";
const plain = { color: false, verbose: false };

const mixed = resultWith(
  [
    check("skill.id"),
    found("skill.get.custom", "fail", ["one", "two", "three", "four", "five"]),
    found("skill.source", "fail", ["GET /v1/skills answered 200: source is missing"], {
      evidence: "observed",
      sources: [{ source: "REC", at: "87" }, { source: "ERR" }],
    }),
    found("error.refusal-not-retryable", "warn", ["x-should-retry undefined"], {
      level: "SHOULD",
      evidence: "inferred",
      provisional: true,
    }),
    found("auth.bearer-accepted", "indeterminate", ["GET /v1/skills: 502"]),
    found("auth.wrong-key-refused", "indeterminate", ["GET /v1/skills: 502"]),
    found("skill.delete.gone", "indeterminate", ["GET /v1/skills/x: 429"]),
    found("version.list.no-repeats", "not-run", ["set-up failed: POST /v1/skills answered 400"]),
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
        answer: "GET … answered 400",
      },
    ],
  },
);

test("a run with something of everything", () => {
  expect(terminalReport(mixed, plain)).toMatchInlineSnapshot(`
    "
    Broken promises (2)
      skill.get.custom
        promised: What skill.get.custom promises.
        found:    one [a-scenario]
        found:    two [a-scenario]
        found:    three [a-scenario]
        and 2 more
        known as documented: API reference, page "Errors"
      skill.source
        promised: What skill.source promises.
        found:    GET /v1/skills answered 200: source is missing [a-scenario]
        known as observed: Recordings of the live API, quoted by a self-hosted emulator, 87; API reference, page "Errors"

    Warnings (1)
      error.refusal-not-retryable
        promised: What error.refusal-not-retryable promises.
        found:    x-should-retry undefined [a-scenario]
        known as inferred: API reference, page "Errors"; provisional here

    Undecided: no answer that can be judged (3)
      GET /v1/skills: 502
        auth.bearer-accepted
        auth.wrong-key-refused
      GET /v1/skills/x: 429
        skill.delete.gone

    Undecided: never judged (1)
      set-up failed: POST /v1/skills answered 400
        version.list.no-repeats

    Undocumented properties, allowed: Skill.colour

    Left behind: skill_01Abc: DELETE /v1/skills/skill_01Abc: 502

    http://127.0.0.1:4010/, revision skills-2025-10-02
      scenarios   1 of 2, 42 requests in 1.2 s
      checks      9: 1 passed, 2 failed, 1 warned, 4 undecided, 1 skipped
      skipped     1: it writes, which needs --allow-writes
      divergence  22.2 % (failed of all checks)
      coverage    44.4 % (decided of all checks), 0.0 % verified live
      verdict     does not conform
    "
  `);
});

test("verbose adds what was skipped and what open questions were answered", () => {
  const added = terminalReport(mixed, { color: false, verbose: true })
    .split("\n")
    .filter((line) => !terminalReport(mixed, plain).split("\n").includes(line));
  expect(added).toEqual([
    "Answers to open questions (1), never judged",
    "  skill.list.limit-zero",
    "    GET … answered 400",
    "Skipped (1)",
    "  skill.create.answers-200: it writes, which needs --allow-writes",
  ]);
});

test("a run that conforms is short", () => {
  const conforming = resultWith([check("skill.id"), check("skill.type")], { target: "mock" });
  expect(terminalReport(conforming, plain)).toMatchInlineSnapshot(`
    "
    mock, revision skills-2025-10-02
      scenarios   1 of 2, 42 requests in 1.2 s
      checks      2: 2 passed, 0 failed, 0 warned, 0 undecided, 0 skipped
      divergence  0.0 % (failed of all checks)
      coverage    100.0 % (decided of all checks), 0.0 % verified live
      verdict     conforms
    "
  `);
});

test("a run that speaks two revisions says which one broke what, and counts a check once", () => {
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
    "  scenarios   1 of 2, 42 requests in 1.2 s",
    "  checks      5: 1 passed, 1 failed, 0 warned, 1 undecided, 2 skipped",
    "    5 of skills-2025-10-02: 1 passed, 0 failed, 0 warned, 1 undecided, 3 skipped",
    "    5 of ga: 1 passed, 1 failed, 0 warned, 1 undecided, 2 skipped",
    "  skipped     1: not selected",
    "  skipped     1: not selected; it writes",
    "  divergence  20.0 % (failed of all checks)",
    "  coverage    40.0 % (decided of all checks), 0.0 % verified live",
    "  verdict     does not conform",
    "",
  ]);
});

test("colour adds escape codes and nothing else", () => {
  const colourful = terminalReport(mixed, { color: true, verbose: true });
  expect(colourful).toContain("\u001b[31mBroken promises (2)\u001b[39m");
  const bare = terminalReport(mixed, { color: false, verbose: true });
  expect(stripVTControlCharacters(colourful)).toBe(bare);
});

test("texts of a server can neither forge a line nor move the cursor", () => {
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
