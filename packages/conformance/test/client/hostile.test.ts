import type { Handler } from "@skills-api/mock";
import { revisions } from "@skills-api/spec";
import { XMLValidator } from "fast-xml-parser";
import { expect, test } from "vitest";
import { jsonReport } from "../../src/report/json.ts";
import { junitReport } from "../../src/report/junit.ts";
import { terminalReport } from "../../src/report/terminal.ts";
import { concerns } from "../../src/runner/select-scenarios.ts";
import { scenarios } from "../../src/suite/scenarios/index.ts";
import { runAgainst } from "../support/runs.ts";

const skill = {
  type: "skill",
  id: "skill_1",
  display_title: null,
  latest_version: "1",
  source: "custom",
  created_at: "2026-02-26T03:59:39.314772Z",
  updated_at: "2026-02-26T03:59:39.314772Z",
};

/** Returns a server with the same response to all requests. */
function always(body: unknown, status = 200): Handler {
  const bytes = Buffer.from(typeof body === "string" ? body : JSON.stringify(body));
  const headers = [["content-type", "application/json"]] satisfies [string, string][];
  return async () => ({ status, headers: [...headers], body: bytes });
}

const endless = { ...skill, data: [skill], has_more: true, next_page: "page_again" };

/** Scenarios with requests of all operations; each takes long if every response is a megabyte. */
const few = [
  "skill-get",
  "skill-create-same-name",
  "skill-delete-cascade",
  "version-create",
  "version-download",
];

test.each<[string, unknown, (readonly string[])?]>([
  ["nothing", ""],
  ["null", null],
  ["lists within lists without end", `${"[".repeat(50_000)}${"]".repeat(50_000)}`],
  [
    "a title nested without end",
    JSON.stringify(skill).replace("null", `${"[".repeat(50_000)}${"]".repeat(50_000)}`),
  ],
  ["a list that never ends", endless],
  [
    "identifiers that address the parent",
    { ...skill, id: "..", latest_version: ".", data: [{ ...skill, id: ".." }] },
  ],
  ["identifiers with half a character", { ...skill, id: "\ud800", latest_version: "\udfff" }],
  ["identifiers with a path, a query and a line", { ...skill, id: "../a?b#c\r\nx: y/%2e%2e" }],
  [
    "everything of another type",
    { type: 1, id: {}, data: { 0: skill }, has_more: "no", next_page: 7, error: "x" },
  ],
  ["a megabyte in one word", { ...skill, id: "x".repeat(1_000_000) }, few],
  ["a cursor of a megabyte", { ...endless, next_page: "x".repeat(1_000_000) }, ["skill-list-paging", ...few]],
])("a run finishes and is reported if the server returns %s", async (_, body, filter = []) => {
  const targets: string[] = [];
  const answer = always(body);
  const result = await runAgainst(
    (request) => {
      targets.push(request.path);
      return answer(request);
    },
    { allowWrites: true, filter },
  );
  expect(targets.filter((target) => /\/\.\.?(\/|\?|$)/.test(target))).toEqual([]);
  expect([1, 3]).toContain(result.exitCode);
  expect(result.figures.failed > 0).toBe(result.exitCode === 1);
  const expected = revisions.flatMap((revision) => scenarios.filter((each) => concerns(revision, each)));
  expect(result.scenarios).toHaveLength(expected.length);
  const [json, junit] = [jsonReport(result), junitReport(result)];
  expect(JSON.parse(json)).toEqual(result);
  expect(XMLValidator.validate(junit)).toBe(true);
  // The report has all exchanges, each with only the beginning of the response.
  expect(json.length).toBeLessThan(2_000_000 * revisions.length);
  expect(junit.length).toBeLessThan(1_000_000 * revisions.length);
  expect(terminalReport(result, { color: false, verbose: true })).toMatch(
    /\n {2}verdict {5}(does not conform|incomplete)/,
  );
});

test("a run finishes and is reported if the server rejects everything", async () => {
  const result = await runAgainst(always({ ...skill, error: "no" }, 400), { allowWrites: true });
  expect(result.exitCode).toBe(1);
  // The rejected creates may have taken effect.
  expect(result.leftovers).toEqual([
    expect.stringMatching(/^skills may be left, because they cannot be listed \(GET .* returned 400 without/),
  ]);
});

test("no path is longer than 16,000 characters, whatever ids and cursors the server returns", async () => {
  const paths: string[] = [];
  const respond = always({ ...endless, id: "x".repeat(20_000), next_page: "y".repeat(20_000) });
  const { scenarios: run } = await runAgainst(
    async (request) => {
      paths.push(request.path);
      return respond(request);
    },
    { filter: ["skill-list-paging", ...few] },
  );
  expect(paths.length).toBeGreaterThan(5);
  expect(Math.max(...paths.map(({ length }) => length))).toBeLessThan(16_000);
  expect(run.map(({ stopped }) => stopped ?? "").join()).toMatch(
    /set-up failed: the server returned an identifier or cursor that makes a path of \d+ characters/,
  );
});
