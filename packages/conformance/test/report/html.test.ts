import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { htmlReport } from "../../src/report/html/index.ts";
import type { RecordedExchange } from "../../src/results/recorded-exchange.ts";
import type { OperationCoverage, RunResult } from "../../src/results/result.ts";
import { hostileResult } from "../support/hostile-result.ts";
import { check, exchange, found, resultWith } from "../support/results.ts";

const revision = "skills-2025-10-02";

/** An exchange whose response has a body. */
function answered(number: number, body = "{}"): RecordedExchange {
  return exchange(number, {
    request: { method: "GET", path: `/v1/skills?page=${number}`, headers: [["accept", "*/*"]] },
    response: { status: 200, headers: [["request-id", "req_1"]], body: { bytes: body.length, text: body } },
  });
}

interface Carried {
  readonly exchanges: Readonly<Record<string, { readonly response?: { readonly body?: string } }>>;
}

/** Returns the JSON in a page. */
function carried(result: RunResult): Carried {
  const source = /<script type="application\/json" id="exchanges">(.*?)<\/script>/s.exec(
    htmlReport(result),
  )?.[1];
  return JSON.parse(source ?? "");
}

/** Returns roughly the text of a page. */
function textOf(html: string): string {
  const body = html.slice(html.indexOf("<main>"), html.indexOf("</main>"));
  return body.replace(/<[^>]+>/g, " ").replace(/\s+/g, " ");
}

test("a page has the verdict, the figures, the counts and the checks", () => {
  const broken = found("a.broken", "fail", ["expected 404, got 500"], {
    sources: [{ source: "errors-page", at: "3" }],
  });
  const skipped = found("b.skipped", "skip", ["it writes, which needs --allow-writes"]);
  const html = htmlReport(resultWith([check("c.fine", { evidence: "live" }), skipped, broken]));
  const text = textOf(html);
  expect(text).toContain("does not conform");
  expect(text).toContain("Divergence 33.3 %");
  expect(text).toContain("Coverage 66.7 %");
  expect(text).toContain("Verified live 33.3 %");
  expect(text).toContain("fail a.broken What a.broken promises. expected 404, got 500 MUST documented");
  expect(text).toContain("it writes, which needs --allow-writes");
  expect(text).toMatch(/Sources API reference, page &quot;Errors&quot; , 3/);
  const places = ["a.broken", "c.fine", "b.skipped"].map((id) => html.indexOf(`id="${revision}/${id}"`));
  expect(places).toEqual(places.toSorted((a, b) => a - b));
});

test("a page has leftovers and the sweep command, the reason for stopping, and undocumented properties", () => {
  const text = textOf(
    htmlReport(
      resultWith([check("a.check")], {
        leftovers: ["skill_1"],
        ledger: "/ledgers/k3m9x2qa.jsonl",
        halted: "the limit of requests is reached",
        undocumented: [{ revision, property: "Skill.colour" }],
      }),
    ),
  );
  expect(text).toContain("Left behind (1) skill_1");
  expect(text).toContain("skills-conformance sweep deletes them, using the ledger /ledgers/k3m9x2qa.jsonl");
  expect(text).toContain("Stopped early: the limit of requests is reached");
  expect(text).toContain("Skill.colour");
  expect(text).toContain("skipped another");
});

test("the policy allows only the hashes of the style and the script, and no requests", () => {
  const html = htmlReport(hostileResult());
  const policy = /Content-Security-Policy" content="([^"]+)"/.exec(html)?.[1];
  const hash = (text = "") => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
  const script = /<script>(.*?)<\/script>/s.exec(html)?.[1];
  const style = /<style>(.*?)<\/style>/s.exec(html)?.[1];
  expect(policy).toBe(
    `default-src 'none'; script-src ${hash(script)}; style-src ${hash(style)}; base-uri 'none'; form-action 'none'`,
  );
  const plain = htmlReport(resultWith([check("a.check")]));
  expect(plain).not.toMatch(/\s(src|srcset|action|style|on\w+)=/);
  expect(style).not.toMatch(/url\(|@import/);
});

test("a page has each referenced exchange once, escaped for a script element", () => {
  const checks = [
    check("a.check", { exchanges: [1, 2] }),
    found("b.check", "fail", [], {
      findings: [{ scenario: "a-scenario", outcome: "fail", detail: "wrong", exchange: 3 }],
    }),
  ];
  const result = resultWith(checks, {
    exchanges: [1, 2, 3, 4, 5].map((number) => answered(number, '"</script><!--"')),
    observations: [
      { revision, requirement: "c.open", scenario: "a-scenario", answer: "it returned 200", exchange: 5 },
    ],
  });
  expect(Object.keys(carried(result).exchanges)).toEqual(["1", "2", "3", "5"]);
  expect(carried(result).exchanges["1"]?.response?.body).toBe('"</script><!--"');
  const html = htmlReport(result);
  expect(html.match(/<script/g)).toHaveLength(2);
  expect(html.match(/<!--/g)).toBeNull();
});

test("a page stays under 1 MB and keeps the exchanges of failures", () => {
  const numbers = Array.from({ length: 2_000 }, (_, at) => at + 1);
  const checks = numbers.map((number) =>
    number === 2_000
      ? found("z.broken", "fail", [], {
          findings: Array.from({ length: 500 }, () => ({
            scenario: "a-scenario",
            outcome: "fail" as const,
            detail: "wrong ".repeat(30),
            exchange: number,
          })),
        })
      : check("a.check", { exchanges: [number] }),
  );
  const result = resultWith(
    [checks[0], checks.at(-1)].flatMap((each) => each ?? []),
    {
      exchanges: numbers.map((number) => answered(number, `["${"x".repeat(4_000)}"]`)),
      observations: numbers.slice(0, 400).map((number) => ({
        revision,
        requirement: "c.open",
        scenario: "a-scenario",
        answer: "it returned 200",
        exchange: number,
      })),
    },
  );
  expect(htmlReport(result).length).toBeLessThan(1_000_000);
  const { exchanges } = carried(result);
  expect(exchanges["2000"]?.response?.body).toHaveLength(4_004);
  expect(exchanges["1"]?.response?.body).toHaveLength(1_500);
  expect(Object.keys(exchanges).length).toBeLessThan(400);
  expect(textOf(htmlReport(result))).toContain("and 480 more, in the JSON result");
});

test("coverage shows operations, statuses and fields as seen, always null or never seen", () => {
  const coverage: OperationCoverage = {
    revision,
    operation: "listSkills",
    answers: 7,
    statuses: [
      { name: "200", seen: 6, documented: true },
      { name: "418", seen: 1, documented: false },
      { name: "529", seen: 0, documented: true },
    ],
    parameters: [{ name: "limit", in: "query", seen: 4 }],
    headers: [
      { name: "request-id", status: "200", seen: 6 },
      { name: "request-id", status: "529", seen: 0 },
    ],
    properties: [
      { name: "data[].id", status: "200", seen: 6, nulls: 0 },
      { name: "next_page", status: "200", seen: 6, nulls: 2 },
      { name: "data[].display_title", status: "200", seen: 3, nulls: 3 },
      { name: "has_more", status: "200", seen: 0, nulls: 0 },
      { name: "error", status: "529", seen: 0, nulls: 0 },
    ],
  };
  const html = htmlReport(resultWith([check("a.check")], { coverage: [coverage] }));
  const text = textOf(html);
  expect(text).toContain("7 responses statuses 2/3 parameters 1/1 headers 1/2 fields 3/5");
  expect(text).toContain("418 1 not documented");
  expect(text).toContain(
    "data[].id 6 next_page 6, null 2 data[].display_title 3, always null has_more never seen",
  );
  expect(html).toContain('<li class="null"><code>data[].display_title</code>');
  expect(html).toContain('<li class="never"><code>has_more</code>');
  expect(text).toContain("Statuses never seen, with 1 header and 1 field 529 never seen");
});
