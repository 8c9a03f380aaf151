import { XMLParser, XMLValidator } from "fast-xml-parser";
import { expect, test } from "vitest";
import { junitReport } from "../../src/report/junit.ts";
import { runConformance } from "../../src/runner/run-conformance.ts";
import { openTarget } from "../../src/targets/index.ts";
import { check, found, resultWith } from "../support/results.ts";

interface Problem {
  readonly "@type": string;
  readonly "@message": string;
  readonly "#text"?: string;
}

interface TestCase {
  readonly "@name": string;
  readonly "@classname": string;
  readonly failure?: Problem;
  readonly error?: Problem;
  readonly skipped?: Pick<Problem, "@message">;
  readonly "system-out"?: string;
}

interface Suite {
  readonly "@name": string;
  readonly "@tests": string;
  readonly "@failures": string;
  readonly "@errors": string;
  readonly "@skipped": string;
  readonly testcase: readonly TestCase[];
}

/** Parses a report with an independent XML parser. */
function read(xml: string): Suite {
  expect(XMLValidator.validate(xml)).toBe(true);
  const parser = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: "@",
    parseTagValue: false,
    trimValues: false,
    htmlEntities: true,
    isArray: (name) => name === "testcase",
  });
  return parser.parse(xml).testsuites.testsuite;
}

const mixed = resultWith([
  check("passes"),
  found("fails", "fail", ["found this", "found that"]),
  found("fails.too", "fail", ["found"]),
  found("warns", "warn", ["odd"]),
  found("was.indeterminate", "indeterminate", ["GET /v1/skills: 502"]),
  found("was.not-run", "not-run", ["set-up failed"]),
  found("was.skipped", "skip", ["it writes, which needs --allow-writes"]),
]);

test("failures, errors and skips are elements, and the counts match", () => {
  const suite = read(junitReport(mixed));
  const cases = new Map(suite.testcase.map((each) => [each["@name"], each]));
  expect([...cases.keys()]).toEqual(mixed.checks.map(({ id }) => id));
  expect(cases.get("passes")).toEqual({ "@name": "passes", "@classname": "skills-2025-10-02", "@time": "0" });
  expect(cases.get("fails")?.failure).toEqual({
    "@type": "nonconformity",
    "@message": "What fails promises.",
    "#text": "a-scenario: found this\na-scenario: found that",
  });
  expect(cases.get("was.indeterminate")?.error).toMatchObject({ "@type": "indeterminate" });
  expect(cases.get("was.not-run")?.error?.["#text"]).toBe("a-scenario: set-up failed");
  expect(cases.get("was.skipped")?.skipped?.["@message"]).toContain("needs --allow-writes");
  expect(cases.get("warns")?.["system-out"]).toBe("warning: a-scenario: odd");
  expect(suite).toMatchObject({ "@tests": "7", "@failures": "2", "@errors": "2", "@skipped": "1" });
  for (const [attribute, element] of [
    ["@failures", "failure"],
    ["@errors", "error"],
    ["@skipped", "skipped"],
  ] as const) {
    expect(suite.testcase.filter((each) => each[element]).length).toBe(Number(suite[attribute]));
  }
});

test("each revision is a separate suite", () => {
  const result = resultWith([check("skill.id"), found("skill.id", "fail", ["no"], { revision: "ga" })], {
    revisions: ["skills-2025-10-02", "ga"],
  });
  const names = [...junitReport(result).matchAll(/<testsuite name="(\S+) against [^>]* failures="(\d)"/g)];
  expect(names.map(([, name, failures]) => [name, failures])).toEqual([
    ["skills-2025-10-02", "0"],
    ["ga", "1"],
  ]);
});

test("the report of a run of the mock has every check", async () => {
  const target = await openTarget("mock:in-process");
  const result = await runConformance({
    target,
    revisions: ["skills-2025-10-02"],
    filter: ["skill-delete"],
  });
  const suite = read(junitReport(result));
  expect(suite["@name"]).toBe("skills-2025-10-02 against mock:in-process");
  expect(suite.testcase.map((each) => each["@name"])).toEqual(result.checks.map(({ id }) => id));
  expect(Number(suite["@skipped"])).toBe(result.figures.byOutcome.skip);
});

test.each<[string, string, string, string?]>([
  ["the end of a CDATA section", "]]>", "]]>"],
  ["markup", "</failure><script>&amp;&lt;", "</failure><script>&amp;&lt;"],
  ["quotes", `"double" 'single' \`back\``, `"double" 'single' \`back\``],
  ["emoji and other planes", "🧪𝒳 é 漢", "🧪𝒳 é 漢"],
  ["white space", " a\tb\nc\nd ", " a\\u0009b\\u000ac\\u000ad ", " a\tb\nc\nd "],
  ["control characters", "a\u0000b\u001b[31mc\u007f\u009b", "a\\u0000b\\u001b[31mc\\u007f\\u009b"],
  ["bidirectional marks and tags", "\u202e\u2066\u{e0041}", "\\u202e\\u2066\\u{e0041}"],
  ["lone surrogates", "\ud800 and \udfff", "\\ud800 and \\udfff"],
  ["what no XML may hold", "\ufffe\uffff", "\uFFFD\uFFFD"],
  ["the look of an entity", "&#0; &x; %p;", "&#0; &x; %p;"],
])(
  "hostile text is data, and control characters are escapes: %s",
  (_, text, expected, ownText = expected) => {
    const hostile = resultWith(
      [
        found("fails", "fail", [text], { statement: text }),
        found("skips", "skip", [text]),
        found("errs", "not-run", [text], { statement: text }),
      ],
      { target: text },
    );
    const suite = read(junitReport(hostile));
    const [fails, skips, errs] = suite.testcase;
    expect(suite["@name"]).toBe(`skills-2025-10-02 against ${ownText}`);
    expect(fails?.failure).toEqual({
      "@type": "nonconformity",
      "@message": ownText,
      "#text": `a-scenario: ${expected}`,
    });
    expect(skips?.skipped?.["@message"]).toBe(`a-scenario: ${expected}`);
    expect(errs?.error?.["#text"]).toBe(`a-scenario: ${expected}`);
  },
);
