import { expect, test } from "vitest";
import { terminalReport } from "../../src/report/terminal.ts";
import type { RecordedExchange } from "../../src/results/recorded-exchange.ts";
import type { CheckResult, RunResult } from "../../src/results/result.ts";
import { runConformance } from "../../src/runner/run-conformance.ts";
import { mockInProcess } from "../../src/targets/mock.ts";
import { check, exchange, found, resultWith } from "../support/results.ts";

function exchangeWith(
  number: number,
  start: string,
  answer: Partial<RecordedExchange> = {},
  body?: RecordedExchange["request"]["body"],
): RecordedExchange {
  const [method = "", path = ""] = start.split(" ");
  return exchange(number, { request: { method, path, headers: [], ...(body ? { body } : {}) }, ...answer });
}

function shownBy(exchange: number | undefined, change: Partial<CheckResult> = {}): CheckResult {
  const finding = { scenario: "a-scenario", outcome: "fail", detail: "wrong" } as const;
  const findings = [{ ...finding, ...(exchange ? { exchange } : {}) }];
  return found("skill.id", "fail", [], { findings, ...change });
}

/** The lines below a check that explain how to repeat its exchange. */
function advice(exchanges: readonly RecordedExchange[], change: Partial<RunResult> = {}): string[] {
  const result = resultWith([shownBy(1)], { exchanges, origin: "http://127.0.0.1:9", ...change });
  const lines = terminalReport(result, { color: false, verbose: false }).split("\n");
  return lines.filter((line) => /^ {4}(try:|exchange) /.test(line)).map((line) => line.trim());
}

const line = /^try: {6}curl .*'http:\/\/127\.0\.0\.1:9\/v1/;
const rerun =
  "to run the whole scenario: skills-conformance run --target 'http://127.0.0.1:9' --allow-writes --filter 'a-scenario'";

test("a request that can be repeated has a curl command", () => {
  expect(advice([exchangeWith(1, "GET /v1/skills")])).toEqual([expect.stringMatching(line)]);
});

test("a note explains what the curl command alone does not show", () => {
  const gone = [
    exchangeWith(1, "GET /v1/skills/skill_1/versions"),
    exchangeWith(2, "DELETE /v1/skills/skill_1"),
  ];
  const deleted = `exchange 1: the run has deleted what this request refers to; ${rerun}`;
  expect(advice(gone)).toEqual([expect.stringMatching(line), deleted]);
  expect(advice([exchangeWith(1, "DELETE /v1/skills/skill_1")])).toEqual([expect.anything(), deleted]);
  const body = { bytes: 17, text: '{"id":"skill_1"}' };
  const listed = exchangeWith(1, "GET /v1/skills", { response: { status: 200, headers: [], body } });
  expect(advice([listed, ...gone.slice(1)])).toEqual([expect.anything(), deleted]);
  const other = exchangeWith(2, "DELETE /v1/skills/skill_12", { response: { status: 404, headers: [] } });
  expect(advice([exchangeWith(1, "GET /v1/skills/skill_1"), other])).toHaveLength(1);
  expect(advice([exchangeWith(1, "POST /v1/skills", { operation: "createSkill" })])).toEqual([
    expect.stringMatching(line),
    "exchange 1: if it is accepted, delete what it creates: no run and no sweep does",
  ]);
  expect(advice([exchangeWith(1, "GET /v1/skills", { fault: { kind: "reset", message: "gone" } })])).toEqual([
    expect.stringMatching(line),
    `exchange 1: no complete response arrived; ${rerun}`,
  ]);
});

test("a note mentions writes that the scenario sent before the request", () => {
  const before = { ...exchangeWith(1, "POST /v1/skills") };
  const exchanges = [before, exchangeWith(2, "GET /v1/skills")];
  const checks = [shownBy(2)];
  const notes = (all: readonly RecordedExchange[]) => advice(all, { checks }).slice(1);
  expect(notes(exchanges)).toEqual([
    `exchange 2: the scenario sent writes before this request, so repeating it alone may have another result; ${rerun}`,
  ]);
  expect(notes([{ ...before, scenario: "another" }, ...exchanges.slice(1)])).toEqual([]);
  expect(notes([{ ...before, revision: "ga" }, ...exchanges.slice(1)])).toEqual([]);
});

test("a request that was not recorded completely has no curl command", () => {
  const cut = exchangeWith(1, "POST /v1/skills", {}, { bytes: 99, text: "x", cut: true });
  expect(advice([cut])).toEqual(["exchange 1: the recording does not have the complete request"]);
});

test("without an origin, curl commands use a mock, and the report explains how to start it", () => {
  const exchanges = [exchangeWith(1, "GET /v1/skills")];
  const report = terminalReport(resultWith([shownBy(1)], { exchanges }), { color: false, verbose: false });
  expect(report).toMatch(/^ {4}try: .*'http:\/\/127\.0\.0\.1:4010\/v1\/skills' /m);
  expect(report).toContain('http://127.0.0.1:4010: skills-mock --port 4010 --api-key "$ANTHROPIC_API_KEY"\n');
});

test("a passed check and a finding without an exchange have no curl command", async () => {
  const exchanges = [exchangeWith(1, "GET /v1/skills")];
  for (const each of [check("skill.id", { exchanges: [1] }), shownBy(undefined), shownBy(2)]) {
    const report = terminalReport(resultWith([each], { exchanges }), { color: false, verbose: true });
    expect(report).not.toMatch(/curl|skills-mock/);
  }
  const conforming = await runConformance({ target: mockInProcess(), filter: ["auth"] });
  expect(terminalReport(conforming, { color: false, verbose: true })).not.toMatch(/curl/);
});
