import { openTarget, type RunResult, runConformance } from "@skills-api/conformance";
import { requirements } from "@skills-api/spec/requirements";
import { describe, expect, test } from "vitest";
import { exchangeChecks } from "../../../packages/conformance/src/runner/judge/exchange-judge.ts";
import { found } from "../../../packages/conformance/test/support/results.ts";
import { evidenceMarkdown } from "../../lib/evidence/markdown.ts";
import { proposeEvidence } from "../../lib/evidence/propose.ts";
import { checkOf, exchange, liveRun, observation, rowWith, scenarioResult } from "./support.ts";

const documented = rowWith("tested", "documented");
/** Any exchange can break it. */
const byExchanges = { id: "response.request-id", revision: "ga" } as const;
const open = { id: "version.create.concurrent", revision: "ga" } as const;

describe("the server of the run", () => {
  test("a run against our mock is rejected, whatever the origin", () => {
    const { origin: _, ...result } = liveRun([], { target: "mock" });
    for (const origin of [undefined, "http://127.0.0.1:4010"]) {
      expect(() => proposeEvidence(result, origin ? { origin } : {})).toThrow(
        'the run was against "mock", which ends with the run: responses of our mock are not evidence',
      );
    }
  });

  test.each([
    "http://127.0.0.1:4010",
    "http://api.anthropic.com",
    "https://api.anthropic.com.example.com",
    "https://api.anthropic.com/prefix",
    "https://gateway.example.com",
  ])("a run against %s is rejected unless `origin` names it", (origin) => {
    const result = liveRun([checkOf(documented)], { origin });
    expect(() => proposeEvidence(result)).toThrow(
      "only the live API is evidence, unless --origin names another",
    );
    expect(proposeEvidence(result, { origin }).run.origin).toBe(origin);
  });

  test("a run against the live API is rejected if `origin` names another server", () => {
    expect(() => proposeEvidence(liveRun([]), { origin: "https://gateway.example.com" })).toThrow(
      '--origin names "https://gateway.example.com"',
    );
    for (const origin of ["gateway", "file:///etc", ""]) {
      expect(() => proposeEvidence(liveRun([]), { origin })).toThrow("--origin takes a URL");
    }
    expect(proposeEvidence(liveRun([]), { origin: "https://api.anthropic.com/" }).confirmed).toEqual([]);
  });
});

describe("promises that held", () => {
  test("can become live, with the run and the exchange as the source", () => {
    const { confirmed, source, exchanges } = proposeEvidence(liveRun([checkOf(documented)]));
    const row = requirements.find(({ id }) => id === documented.id);
    expect(source).toEqual({
      key: "RUN-k3m9x2qa",
      title: "Conformance run k3m9x2qa against https://api.anthropic.com, full",
      retrieved: "2026-11-21",
    });
    expect(confirmed).toMatchObject([
      {
        requirement: documented.id,
        revision: documented.revision,
        now: { evidence: "documented", level: row?.level, statement: row?.statement },
        passes: 1,
        exchanges: [7],
        proposed: { evidence: "live", source: { source: "RUN-k3m9x2qa", at: "7" } },
      },
    ]);
    expect(exchanges).toEqual([exchange(7)]);
  });

  test.each([
    [
      "the statement has changed",
      checkOf(documented, { statement: "An earlier statement." }),
      "statement has changed",
    ],
    ["no exchange shows it", checkOf(documented, { exchanges: [] }), "No exchange of the result shows it"],
    [
      "one of its exchanges is missing",
      checkOf(documented, { exchanges: [7, 9] }),
      "No exchange of the result",
    ],
    ["it never held", checkOf(documented, { passes: 0 }), "No exchange of the result shows it"],
    ["the registry has no such row", checkOf({ id: "skill.gone", revision: "ga" }), "no such row"],
  ])("become a question if %s", (_, check, question) => {
    const { confirmed } = proposeEvidence(liveRun([check]));
    expect(confirmed).toMatchObject([{ question: expect.stringContaining(question) }]);
    expect(confirmed[0]).not.toHaveProperty("proposed");
  });

  test("have the number of passes and every exchange that shows them", () => {
    const check = checkOf(documented, { passes: 12, exchanges: [7, 8, 11] });
    const numbers = [7, 8, 9, 11];
    const proposal = proposeEvidence(liveRun([check], { exchanges: numbers.map((each) => exchange(each)) }));
    expect(proposal.confirmed).toMatchObject([
      { passes: 12, exchanges: [7, 8, 11], proposed: { source: { at: "7, 8, 11" } } },
    ]);
    expect(proposal.exchanges.map(({ number }) => number)).toEqual([7, 8, 11]);
    const text = evidenceMarkdown(proposal);
    expect(text).toContain(`# held 12 times in ${documented.revision}, first in #7, #8, #11`);
    expect(text).toContain('at: "7, 8, 11"');
  });

  test("include stale entries of the baseline", () => {
    const { confirmed } = proposeEvidence(liveRun([checkOf(documented, { outcome: "stale-baseline" })]));
    expect(confirmed[0]?.proposed?.evidence).toBe("live");
  });
});

describe("promises that any exchange can break", () => {
  const scenario =
    documented.revision === "ga" ? checkOf(documented) : checkOf({ ...documented, revision: "ga" });

  test("can become live after a complete run", () => {
    expect(exchangeChecks("ga")).toContain(byExchanges.id);
    expect(proposeEvidence(liveRun([checkOf(byExchanges)])).confirmed).toMatchObject([
      { proposed: { evidence: "live" } },
    ]);
  });

  test.each<[string, Partial<RunResult>]>([
    ["was read-only", { profile: "read-only" }],
    ["was halted", { halted: "the limit of requests is reached" }],
    ["stopped a scenario", { scenarios: [scenarioResult(), scenarioResult({ stopped: "no answer came" })] }],
    ["skipped a scenario", { scenarios: [scenarioResult(), scenarioResult({ skipped: "not selected" })] }],
    [
      "skipped a writing scenario",
      { scenarios: [scenarioResult(), scenarioResult({ skipped: "it writes, which needs --allow-writes" })] },
    ],
  ])("become a question if the run %s", (_, change) => {
    const result = liveRun([checkOf(byExchanges, { passes: 40 }), scenario], change);
    const { confirmed } = proposeEvidence(result);
    expect(confirmed).toMatchObject([
      {
        requirement: byExchanges.id,
        passes: 40,
        exchanges: [7],
        question: expect.stringContaining("the run was not complete"),
      },
      { requirement: scenario.id },
    ]);
    expect(confirmed[0]).not.toHaveProperty("proposed");
    expect(confirmed[1]).not.toHaveProperty("question");
  });

  test.each<[string, Partial<RunResult>]>([
    [
      "a scenario of another revision stopped",
      { scenarios: [scenarioResult({ revision: "skills-2025-10-02", stopped: "x" })] },
    ],
    [
      "the server lacks a feature",
      { scenarios: [scenarioResult({ skipped: "the target has no prebuilt skills: --without prebuilt" })] },
    ],
  ])("can become live if %s", (_, change) => {
    expect(proposeEvidence(liveRun([checkOf(byExchanges)], change)).confirmed[0]?.proposed?.evidence).toBe(
      "live",
    );
  });

  test("are not proposed by a run with a filter or without writes", async () => {
    for (const narrow of [{ filter: ["request-options"] }, { allowWrites: false }]) {
      const target = await openTarget("mock:in-process");
      const run = await runConformance({ target, revisions: ["ga"], ...narrow });
      await target.close();
      const { confirmed } = proposeEvidence({ ...run, origin: "https://api.anthropic.com" });
      const decided = exchangeChecks("ga");
      const own = confirmed.filter(({ requirement }) => decided.includes(requirement));
      expect(own.length).toBeGreaterThan(5);
      expect(own.filter(({ proposed }) => proposed !== undefined)).toEqual([]);
    }
  });
});

describe("promises that did not hold", () => {
  test.each(["fail", "warn", "expected-fail"] as const)("become a question: %s", (outcome) => {
    const broken = found(documented.id, outcome, ["expected 400; got 200"], {
      revision: documented.revision,
    });
    const proposal = proposeEvidence(liveRun([broken]));
    expect(proposal.confirmed).toEqual([]);
    expect(proposal.mismatches).toMatchObject([
      {
        requirement: documented.id,
        outcome,
        now: { evidence: "documented" },
        question: expect.stringContaining("?"),
      },
    ]);
    const text = evidenceMarkdown(proposal);
    expect(text).toContain("## Promises that did not hold (1)");
    expect(text).toContain("- `expected 400; got 200`");
    expect(text).not.toContain("evidence: {");
  });

  test("mention that they held at other times", () => {
    const broken = found(documented.id, "fail", ["no"], { revision: documented.revision, passes: 3 });
    expect(proposeEvidence(liveRun([broken])).mismatches[0]?.question).toMatch(/^It held at times/);
  });

  test("undecided promises are not listed", () => {
    const undecided = (["skip", "indeterminate", "not-run"] as const).map((outcome) =>
      found(documented.id, outcome, ["x"]),
    );
    expect(proposeEvidence(liveRun(undecided))).toMatchObject({
      confirmed: [],
      mismatches: [],
      exchanges: [],
    });
  });
});

describe("open questions", () => {
  const creates = (status: number, number: number, at = number) =>
    exchange(number, {
      request: {
        method: "POST",
        path: `/v1/skills/skill_01abcdefgh${at}/versions`,
        headers: [["content-length", String(at)]],
        body: { bytes: 50, text: `name: conformance-k3m9x2qa-a-scenario-${at}` },
      },
      response: { status, headers: [] },
    });

  test("answers that differ only in identifiers and names of the run are grouped", () => {
    const { answered } = proposeEvidence(
      liveRun([], {
        exchanges: [creates(200, 1), creates(200, 2)],
        observations: [
          observation(open.id, 1, "POST /v1/skills/skill_01abcdefgh1/versions returned 200"),
          observation(open.id, 2, "POST /v1/skills/skill_01abcdefgh2/versions returned 200"),
        ],
      }),
    );
    expect(answered).toMatchObject([
      { requirement: open.id, now: { evidence: "unknown", status: "open" }, disagreements: [] },
    ]);
    expect(answered[0]?.answers).toEqual([
      { answer: "POST /v1/skills/skill_01abcdefgh1/versions returned 200", exchanges: [1, 2], times: 2 },
    ]);
  });

  test("one request with two responses is a disagreement, two requests are not", () => {
    const other = creates(409, 3);
    const result = liveRun([], {
      exchanges: [
        creates(200, 1),
        creates(409, 2),
        { ...other, request: { ...other.request, path: "/v1/skills" } },
      ],
      observations: [
        observation(open.id, 1, "POST /v1/skills/skill_01abcdefgh1/versions returned 200"),
        observation(
          open.id,
          2,
          "POST /v1/skills/skill_01abcdefgh2/versions returned 409 conflict_error: busy",
        ),
        observation(open.id, 3, "POST /v1/skills returned 409 conflict_error: busy"),
      ],
    });
    const [answered] = proposeEvidence(result).answered;
    expect(answered?.answers).toHaveLength(3);
    expect(answered?.disagreements).toEqual([
      "POST /v1/skills/skill_01abcdefgh1/versions: 200 (#1), and 409 conflict_error (#2)",
    ]);
    expect(evidenceMarkdown(proposeEvidence(result))).toContain("**Contradiction within the run**");
  });

  test("a different wording is not a disagreement, and requests that were cut are not compared", () => {
    const cut = (number: number) => {
      const whole = creates(400, number);
      return {
        ...whole,
        request: { ...whole.request, body: { bytes: 99_999, text: "…", cut: true as const } },
      };
    };
    const answered = (number: number, what: string) =>
      observation(open.id, number, `POST /v1/skills returned ${what}`);
    const result = liveRun([], {
      exchanges: [creates(400, 1), creates(400, 2), cut(3), cut(4)],
      observations: [
        answered(1, "400 invalid_request_error: one"),
        answered(2, "400 invalid_request_error: other"),
        answered(3, "400 invalid_request_error: one"),
        answered(4, "200"),
      ],
    });
    expect(proposeEvidence(result).answered[0]?.disagreements).toEqual([]);
  });
});

test("names of organization and workspace are removed everywhere", () => {
  const owned = exchange(7, {
    response: {
      status: 403,
      headers: [
        ["Anthropic-Organization-Id", "7f6c1d1e-6a3b"],
        ["anthropic-workspace-id", "wrkspc_01C"],
      ],
      body: { bytes: 50, text: '{"message":"not for wrkspc_01C of 7f6c1d1e-6a3b"}' },
    },
  });
  const text = JSON.stringify(proposeEvidence(liveRun([checkOf(documented)], { exchanges: [owned] })));
  expect(text).not.toMatch(/7f6c1d1e|wrkspc_01C/);
  expect(text).toContain("$ANTHROPIC_API_KEY");
});

test("text of a server cannot end a code block or start a heading", () => {
  const hostile = "```\n\n# Forged\n\u001b[31m`<script>";
  const result = liveRun([found(documented.id, "fail", [hostile], { revision: documented.revision })], {
    observations: [observation(open.id, 7, `GET /v1/skills returned 200 (${hostile})`)],
    exchanges: [exchange(7, { response: { status: 200, headers: [], body: { bytes: 9, text: hostile } } })],
  });
  const text = evidenceMarkdown(proposeEvidence(result));
  expect(text).not.toContain("\u001b");
  const lines = text.split("\n");
  const at = lines.indexOf("# Forged");
  expect(lines.slice(0, at).filter((line) => line.startsWith("````"))).toEqual(["````text"]);
  expect(lines.slice(at).filter((line) => line.startsWith("````"))).toEqual(["````"]);
  expect(lines.filter((line) => line === "# Forged")).toHaveLength(1);
});

test("bars and backticks of a server stay within inline code", () => {
  const details = ["a|b", "`x`", "<b>"];
  const broken = found(documented.id, "fail", details, { revision: documented.revision });
  const text = evidenceMarkdown(proposeEvidence(liveRun([broken])));
  expect(text).toContain("- `a`&#124;`b`\n- `` `x` ``\n- `<b>`\n");
});
