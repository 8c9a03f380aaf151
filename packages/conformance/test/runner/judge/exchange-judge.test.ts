import type { OperationId, Revision } from "@skills-api/spec";
import { expect, test } from "vitest";
import type { Exchange } from "../../../src/http/exchange.ts";
import { ExchangeJudge, type ExchangeJudgement } from "../../../src/runner/judge/exchange-judge.ts";

const skill = {
  type: "skill",
  id: "skill_01Abc",
  display_title: "A title",
  latest_version: "1759178010641129",
  source: "custom",
  created_at: "2026-02-26T03:59:39.314772Z",
  updated_at: "2026-02-26T03:59:39.314772Z",
};
const version = {
  type: "skill_version",
  id: "skill_version_01Abc",
  skill_id: "skill_01Abc",
  version: "1759178010641129",
  directory: "my-skill",
  name: "my-skill",
  description: "Does things.",
  created_at: "2026-02-26T03:59:39.314772Z",
};
const page = { data: [skill, skill], has_more: false, next_page: null };
const refusal = {
  type: "error",
  error: { type: "not_found_error", message: "Skill not found: skill_01Abc" },
  request_id: "req_1",
};

const identity = {
  "Request-Id": "req_1",
  "anthropic-organization-id": "org",
  "anthropic-workspace-id": "wrkspc",
};

interface Answer {
  readonly operation?: OperationId | undefined;
  readonly method?: string;
  readonly status?: number;
  readonly type?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Strings are sent unchanged, everything else as JSON. */
  readonly body: unknown;
}

function exchange(answer: Answer): Exchange {
  const { method = "GET", status = 200, type = "application/json", headers = identity, body } = answer;
  const text = typeof body === "string" ? body : JSON.stringify(body);
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {}
  return {
    operation: "operation" in answer ? answer.operation : "getSkill",
    request: { method, path: "/v1/skills/x", headers: [] },
    response: {
      status,
      headers: [["Content-Type", type], ...Object.entries(headers)],
      body: Buffer.from(text),
    },
    json,
  };
}

function judge(answer: Answer, revision: Revision = "skills-2025-10-02") {
  const judged = new ExchangeJudge(revision);
  const judgements = judged.judge(exchange(answer));
  const ids = (outcome: ExchangeJudgement["outcome"]) =>
    [...new Set(judgements.filter((each) => each.outcome === outcome).map(({ check }) => check))].sort();
  const detail = (check: string) =>
    judgements.find((each) => each.check === check && each.outcome === "fail")?.detail;
  return { fails: ids("fail"), passes: ids("pass"), detail, undocumented: [...judged.undocumented] };
}

const ofSkill = {
  id: "skill.id",
  type: "skill.type",
  display_title: "skill.display-title",
  latest_version: "skill.latest-version",
  source: "skill.source",
  created_at: "skill.created-at",
  updated_at: "skill.updated-at",
};
const ofVersion = {
  id: "version.id",
  type: "version.type",
  skill_id: "version.skill-id",
  version: "version.version",
  directory: "version.directory",
  name: "version.name",
  description: "version.description",
  created_at: "version.created-at",
};
const ofPage = { data: "page.data", has_more: "page.has-more", next_page: "page.next-page" };
const always = [
  "response.json-content-type",
  "response.organization-id",
  "response.request-id",
  "response.success-is-200",
  "response.workspace-id",
];

const bodies: [OperationId, Readonly<Record<string, unknown>>, Readonly<Record<string, string>>][] = [
  ["getSkill", skill, ofSkill],
  ["createSkill", skill, ofSkill],
  ["getSkillVersion", version, ofVersion],
  ["createSkillVersion", version, ofVersion],
  ["deleteSkill", { type: "skill_deleted", id: "s" }, { id: "deleted-skill.id", type: "deleted-skill.type" }],
  [
    "deleteSkillVersion",
    { type: "skill_version_deleted", id: "1" },
    { id: "deleted-version.id", type: "deleted-version.type" },
  ],
  ["listSkills", { ...page, data: [] }, ofPage],
  ["listSkillVersions", { ...page, data: [] }, ofPage],
];

test.each(bodies)("%s: a valid body passes the check of each property", (operation, body, checks) => {
  const { fails, passes, undocumented } = judge({ operation, body });
  expect(fails).toEqual([]);
  expect(passes).toEqual(expect.arrayContaining([...Object.values(checks), ...always]));
  expect(undocumented).toEqual([]);
});

test.each(bodies)("%s: a missing property fails only its own check", (operation, body, checks) => {
  for (const [name, check] of Object.entries(checks)) {
    const { [name]: _, ...rest } = body;
    const { fails, detail } = judge({ operation, body: rest });
    expect(fails).toEqual([check]);
    expect(detail(check)).toBe(`GET /v1/skills/x returned 200: ${name} is missing`);
  }
});

test.each(bodies)("%s: a property of another type fails only its own check", (operation, body, checks) => {
  for (const [name, check] of Object.entries(checks)) {
    const { fails } = judge({ operation, body: { ...body, [name]: { wrong: true } } });
    expect(fails.filter((id) => !id.startsWith("response.timestamps"))).toEqual([check]);
  }
});

test.each(bodies)(
  "%s: a body of another type fails the checks of all its properties",
  (operation, _, checks) => {
    for (const body of [[], null, 7, '"text"', "not JSON"]) {
      const { fails } = judge({ operation, body });
      expect(fails).toEqual(Object.values(checks).sort());
    }
  },
);

test("null passes only where the document allows it", () => {
  expect(judge({ body: { ...skill, display_title: null, latest_version: null } }).fails).toEqual([]);
  expect(judge({ body: { ...skill, id: null } }).fails).toEqual(["skill.id"]);
  const { fails, detail } = judge({
    operation: "listSkills",
    body: { ...page, data: null, next_page: null },
  });
  expect(fails).toEqual(["page.data"]);
  expect(detail("page.data")).toContain("data must be array, not null");
});

test("a constant and an open list of values", () => {
  expect(judge({ body: { ...skill, type: "skills" } }).fails).toEqual(["skill.type"]);
  expect(judge({ body: { ...skill, source: "plugin" } }).fails).toEqual([]);
  expect(judge({ body: { ...skill, id: "of another form" } }).fails).toEqual([]);
});

test("undocumented properties are reported and do not fail", () => {
  const odd = { ...skill, colour: { hue: 1 }, constructor: "x", "": 1 };
  const { fails, undocumented } = judge({
    operation: "listSkills",
    body: { ...page, total: 2, data: [odd] },
  });
  expect(fails).toEqual([]);
  expect(undocumented.sort()).toEqual([
    "ListSkillsResponse.total",
    "Skill.",
    "Skill.colour",
    "Skill.constructor",
  ]);
});

const gaSkill = {
  type: "skill",
  id: "skill_01Abc",
  display_name: "A title",
  latest_version_id: "skver_01Abc",
  source: { type: "custom" },
  created_at: "2026-02-26T03:59:39.314772Z",
  updated_at: "2026-02-26T03:59:39.314772Z",
};
const foreign = "response.no-foreign-properties";

test("a property that only the other revision has fails in both", () => {
  for (const [revision, own, stray, name] of [
    ["skills-2025-10-02", skill, { display_name: null }, "Skill.display_name"],
    ["ga", gaSkill, { latest_version: "1759178010641129" }, "Skill.latest_version"],
  ] as const) {
    expect(judge({ body: own }, revision)).toMatchObject({ fails: [], undocumented: [] });
    expect(judge({ body: own }, revision).passes).toContain(foreign);
    const { fails, detail, undocumented } = judge({ body: { ...own, ...stray } }, revision);
    expect(fails).toEqual([foreign]);
    expect(detail(foreign)).toBe(`GET /v1/skills/x returned 200: ${name} of another revision`);
    expect(undocumented).toEqual([]);
  }
});

test("properties of the other revision are found in lists and items, next to undocumented ones", () => {
  const body = {
    ...page,
    data: [
      { ...gaSkill, directory: "x", colour: "red" },
      { ...gaSkill, display_title: 1 },
    ],
  };
  const { fails, detail, undocumented } = judge({ operation: "listSkills", body }, "ga");
  expect(fails).toEqual([foreign]);
  expect(detail(foreign)).toContain("Skill.display_title, ListSkillsResponse.has_more of another revision");
  expect(undocumented).toEqual(["Skill.directory", "Skill.colour"]);
});

test("a body without an object of both revisions does not judge properties of the other revision", () => {
  for (const body of ["not JSON", 7, null]) {
    const { fails, passes } = judge({ body });
    expect([...fails, ...passes]).not.toContain(foreign);
  }
});

test("a check is not judged in a revision that does not have it", () => {
  const rest = { ...page, data: [], has_more: undefined };
  expect(judge({ operation: "listSkills", body: rest }).fails).toEqual(["page.has-more"]);
  const { fails, passes } = judge({ operation: "listSkills", body: rest }, "ga");
  expect(fails).toEqual([]);
  expect(passes).not.toContain("page.has-more");
});

test("an item of a list is judged by its own type, at any position", () => {
  const { fails, detail, passes } = judge({
    operation: "listSkills",
    body: { ...page, data: [skill, { ...skill, source: 1 }, "text"] },
  });
  expect(fails).toEqual(["page.data", "skill.source"]);
  expect(detail("skill.source")).toContain("data.1.source must be string, not 1");
  expect(detail("page.data")).toContain('data.2 must be object, not "text"');
  expect(passes).toContain("skill.id");
  const versions = { ...page, data: [version, { ...version, directory: undefined }] };
  expect(judge({ operation: "listSkillVersions", body: versions }).fails).toEqual(["version.directory"]);
});

const ofError = ["error.envelope", "error.message", "error.request-id", "error.type-matches-status"];

test("an error passes the checks of the envelope", () => {
  const { fails, passes } = judge({ status: 404, body: refusal });
  expect(fails).toEqual([]);
  expect(passes).toEqual([...ofError, "response.json-content-type", foreign, "response.request-id"]);
});

const { error, ...withoutError } = refusal;
const { message, ...withoutMessage } = error;

test.each<[string, unknown, string[]]>([
  ["without error", withoutError, ["error.envelope"]],
  ["with a text as error", { ...refusal, error: message }, ["error.envelope"]],
  ["of another type", { ...refusal, type: "failure" }, ["error.envelope"]],
  ["without a message", { ...refusal, error: withoutMessage }, ["error.message"]],
  [
    "with the type of another status",
    { ...refusal, error: { ...error, type: "api_error" } },
    ["error.type-matches-status"],
  ],
  ["with another request id", { ...refusal, request_id: "req_2" }, ["error.request-id"]],
  ["without request id", { type: "error", error }, ["error.request-id"]],
  ["in a form of its own", { detail: "Not Found" }, ["error.envelope", "error.request-id"]],
  ["as a list", [refusal], ["error.envelope", "error.request-id"]],
  ["as a page", "<html>", ["error.envelope", "error.request-id"]],
])("an error body %s", (_, body, expected) => {
  expect(judge({ status: 404, body }).fails).toEqual(expected);
});

test.each([408, 413, 429, 500, 502, 503, 504, 520, 529])(
  "a %d with an HTML page of a proxy fails nothing",
  (status) => {
    const { fails } = judge({ status, type: "text/html", headers: {}, body: "<html>" });
    expect(fails).toEqual([]);
  },
);

test("a 5xx with JSON comes from the server and is judged", () => {
  const { fails } = judge({ status: 500, headers: {}, body: { message: "oops" } });
  expect(fails).toEqual(["error.envelope", "error.request-id", "response.request-id"]);
});

test("checks that every response decides", () => {
  const bare = judge({ headers: {}, type: "text/plain", status: 201, body: skill });
  expect(bare.fails).toEqual(always);
  const at = (created_at: string) => judge({ body: { ...skill, created_at } }).fails;
  expect(at("yesterday")).toEqual(["response.timestamps", "response.timestamps-utc"]);
  expect(at("2026-02-26T04:59:39+01:00")).toEqual(["response.timestamps-utc"]);
});

test("requests outside the API are not judged", () => {
  for (const method of ["GET", "HEAD", "OPTIONS"]) {
    const { fails, passes } = judge({ operation: undefined, method, status: 404, headers: {}, body: "" });
    expect([fails, passes]).toEqual([[], []]);
  }
});

test("a download need not be JSON", () => {
  const zip = judge({ operation: "downloadSkillVersion", type: "application/zip", body: "PK" });
  expect(zip.fails).toEqual([]);
});
