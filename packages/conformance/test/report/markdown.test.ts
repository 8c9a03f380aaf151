import { marked, type Token, type Tokens } from "marked";
import { expect, test } from "vitest";
import { markdownReport } from "../../src/report/markdown.ts";
import type { RecordedExchange } from "../../src/results/recorded-exchange.ts";
import { check, found, resultWith } from "../support/results.ts";

const revision = "skills-2025-10-02";

function exchangeWith(change: Partial<RecordedExchange> = {}): RecordedExchange {
  return {
    number: 7,
    scenario: "a-scenario",
    revision,
    startedAt: "2026-11-21T04:00:00.000Z",
    duration: 3,
    request: { method: "GET", path: "/v1/skills?limit=2", headers: [["x-api-key", "$ANTHROPIC_API_KEY"]] },
    response: {
      status: 400,
      headers: [["content-type", "application/json"]],
      body: { bytes: 9, text: '{"a":"b"}' },
    },
    ...change,
  };
}

function shown(id: string, detail: string, exchange = 7) {
  return found(id, "fail", [], { findings: [{ scenario: "a-scenario", outcome: "fail", detail, exchange }] });
}

function isTable(token: Token): token is Tokens.Table {
  return token.type === "table";
}

/** The tables of a rendered page, as rows of cells without markup. */
function tablesIn(page: string): string[][][] {
  const text = (tokens: readonly Token[]): string =>
    tokens
      .map((token) =>
        "tokens" in token && token.tokens ? text(token.tokens) : "text" in token ? token.text : "",
      )
      .join("");
  return marked
    .lexer(page)
    .filter(isTable)
    .map(({ header, rows }) => [header, ...rows].map((cells) => cells.map(({ tokens }) => text(tokens))));
}

function headingsIn(page: string): string[] {
  return [...marked.parse(page, { async: false }).matchAll(/<h\d>(.*?)<\/h\d>/g)].map(
    ([, text = ""]) => text,
  );
}

/** Every tag of the rendered page, with its attributes. */
function tagsIn(page: string): Set<string> {
  const html = marked.parse(page, { async: false });
  return new Set([...html.matchAll(/<[a-z!?][^>]*>/gi)].map(([tag]) => tag));
}

const ours = new Set(
  [
    "h1",
    "h2",
    "p",
    "table",
    "thead",
    "tbody",
    "tr",
    "th",
    "td",
    "ul",
    "li",
    "code",
    "pre",
    "details",
    "summary",
  ]
    .map((name) => `<${name}>`)
    .concat('<code class="language-http">', '<code class="language-sh">'),
);

function strangeTags(page: string): string[] {
  return [...tagsIn(page)].filter((tag) => !ours.has(tag));
}

const mixed = resultWith(
  [
    check("skill.id"),
    shown("skill.type", "GET /v1/skills returned 200: type is missing"),
    found("skill.source", "warn", ["one", "two"], { statement: "A `source`, `a|b`." }),
    found("skill.delete.gone", "indeterminate", ["GET /v1/skills: 502"]),
    found("skill.get.custom", "indeterminate", ["GET /v1/skills: 502"]),
    found("skill.list.order", "not-run", ["set-up failed"]),
    found("skill.create.answers-200", "skip", ["it writes"]),
  ],
  { exchanges: [exchangeWith()], leftovers: ["skill_01Abc: 502"], ledger: "/state/k3m9x2qa.jsonl" },
);

test("a page has the verdict, figures, failures, undecided checks and leftovers", () => {
  const page = markdownReport(mixed);
  expect(headingsIn(page)).toEqual([
    "Skills API conformance: does not conform",
    "Failed (1)",
    "Warnings (1)",
    "Undecided (3)",
    "Left behind (1)",
    "Exchanges",
  ]);
  const [figures, broken, warned] = tablesIn(page);
  expect(figures).toContainEqual(["Divergence", "14.3 % (1 of 7 checks failed)"]);
  expect(figures).toContainEqual(["Coverage", "42.9 % (3 of 7 checks decided)"]);
  expect(figures).toContainEqual(["Live-verified", "0.0 %"]);
  expect(broken).toEqual([
    ["Check", "Revision", "Expected", "Found", "Exchange"],
    [
      "skill.type",
      revision,
      "What skill.type promises.",
      "GET /v1/skills returned 200: type is missing",
      "7",
    ],
  ]);
  expect(warned?.[1]).toEqual(["skill.source", revision, "A source, a|b.", "one and 1 more", ""]);
  const lists = marked.lexer(page).filter((token): token is Tokens.List => token.type === "list");
  expect(lists[0]?.items.map(({ text }) => text)).toEqual([
    "2: `GET /v1/skills: 502`: `skill.delete.gone`, `skill.get.custom`",
    "1: `set-up failed`: `skill.list.order`",
  ]);
  expect(strangeTags(page)).toEqual([]);
});

test("an exchange is collapsed, with its request, its response and the curl command", () => {
  const tokens = marked.lexer(markdownReport(mixed));
  const blocks = tokens.filter((token): token is Tokens.Code => token.type === "code");
  expect(blocks.map(({ lang, text }) => [lang, text])).toEqual([
    ["http", "GET /v1/skills?limit=2\nx-api-key: $ANTHROPIC_API_KEY"],
    ["http", '400\ncontent-type: application/json\n\n{"a":"b"}'],
    ["sh", expect.stringMatching(/^curl .* -H "x-api-key: \$ANTHROPIC_API_KEY" /)],
  ]);
  expect(markdownReport(mixed)).toContain("skills-mock --port 4010");
  const html = tokens.filter(({ type }) => type === "html").map(({ raw }) => raw.trim());
  expect(html).toEqual([
    expect.stringMatching(/^<details>\n<summary>.*#7 GET \/v1\/skills\?limit=2: 400<\/code><\/summary>$/),
    "</details>",
  ]);
});

const hostile = [
  "a | b \\| c \\\\| d ||",
  "</code></td></table></details><script>alert(1)</script><img src=x onerror=alert(1)>",
  "`</summary>`` ```\n```\n</details>\n\n# Forged\n\n| a | b |\n|---|---|\n",
  "[link](javascript:alert(1)) ![image](https://evil.example/x.png) <https://evil.example>",
  "https://evil.example www.evil.example a@evil.example @everyone #1 **bold** _it_ ~~no~~ $x$",
  "~~~\n~~~\n````\n`````\n<!-- ",
  "&lt;script&gt; &#60;b&#62; \u202e \u001b[2J \ud800",
  "` `` ``` ````",
  " ",
  "",
];

test.for(hostile)("hostile text is inert everywhere: %j", (text) => {
  const exchange = exchangeWith({
    request: { method: "GET", path: text, headers: [["x", text]], body: { bytes: 1, text } },
    response: { status: 400, headers: [["x", text]], body: { bytes: 1, text } },
  });
  const page = markdownReport(
    resultWith(
      [
        { ...shown("skill.type", text), statement: text },
        found(text, "warn", [text]),
        found(`${text}.open`, "indeterminate", [text]),
      ],
      { target: text, exchanges: [exchange], leftovers: [text], ledger: text, halted: text },
    ),
  );
  expect(strangeTags(page)).toEqual([]);
  expect(headingsIn(page)).toEqual([
    "Skills API conformance: does not conform",
    "Failed (1)",
    "Warnings (1)",
    "Undecided (1)",
    "Left behind (1)",
    "Exchanges",
  ]);
  expect(tablesIn(page).map((rows) => [rows.length, new Set(rows.map((cells) => cells.length))])).toEqual([
    [text === "" ? 8 : 9, new Set([2])],
    [2, new Set([5])],
    [2, new Set([5])],
  ]);
  expect(marked.parse(page, { async: false }).match(/<\/?details>/g)).toEqual(["<details>", "</details>"]);
});

test("the page of a server that fails everything stays small and counts what it omits", () => {
  const ids = Array.from({ length: 2_000 }, (_, at) => `skill.promise-${at}`);
  const body = { bytes: 9_000, text: "`|<漢🧪".repeat(1_500) };
  const exchanges = ids.map((_, at) =>
    exchangeWith({ number: at + 1, response: { status: 400, headers: [], body } }),
  );
  const page = markdownReport(
    resultWith(
      [
        ...ids.map((id, at) => shown(id, "<|`".repeat(3_000), at + 1)),
        ...ids.map((id) => found(`${id}.open`, "not-run", [`${id}: ${"|".repeat(2_000)}`])),
      ],
      { exchanges, leftovers: ids },
    ),
  );
  expect(Buffer.byteLength(page)).toBeLessThan(200_000);
  expect(page).toContain("And 1900 more.");
  expect(page).toContain("- and 1980 more reasons");
  expect(page).toMatch(/And \d+ more, which reports in other formats include\./);
  expect(strangeTags(page)).toEqual([]);
});

test("the page of a run that conforms is short", () => {
  const page = markdownReport(resultWith([check("skill.id")], { target: "mock" }));
  expect(headingsIn(page)).toEqual(["Skills API conformance: conforms"]);
  expect(page.split("\n").length).toBeLessThan(15);
});
