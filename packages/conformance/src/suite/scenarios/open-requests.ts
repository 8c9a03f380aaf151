import { minimalUpload } from "../../client/uploads.ts";
import { bodyString } from "../../http/exchange.ts";
import { prebuiltQuery, prebuiltVersions } from "../helpers/shared-lists.ts";
import type { Scenario } from "../scenario.ts";
import { allowHeader } from "./requests.ts";

const requests: Scenario = {
  id: "open-questions-requests",
  title: "Responses to unusual headers, methods and paths",
  writes: false,
  needs: ["open-questions"],
  checks: [],
  observes: [
    "auth.both-headers",
    "request.version-missing",
    "request.version-unknown",
    "request.repeated-query",
    "request.workspace-id-mismatch",
    "request.method-not-allowed",
    "request.trailing-slash",
    "request.malformed-skill-id",
  ],
  async run({ api, observe }) {
    const listWith = (headers: Readonly<Record<string, string | null>>) =>
      api.listSkills({ query: prebuiltQuery, headers });
    const [right, wrong] = [api.credentials.apiKey, "sk-ant-conformance-no-such-key"];
    const both = (key: string, bearer: string) =>
      listWith({ "x-api-key": key, authorization: `Bearer ${bearer}` });
    observe("auth.both-headers", await both(right, wrong), "right x-api-key, wrong bearer");
    observe("auth.both-headers", await both(wrong, right), "wrong x-api-key, right bearer");
    observe("request.version-missing", await listWith({ "anthropic-version": null }));
    observe("request.version-unknown", await listWith({ "anthropic-version": "1999-12-31" }));
    const otherWorkspace = { "anthropic-workspace-id": "wrkspc_01ConformanceNoSuchPlace" };
    observe("request.workspace-id-mismatch", await listWith(otherWorkspace));
    const path = "/v1/skills?source=anthropic&limit=1&limit=2";
    observe("request.repeated-query", await api.send({ method: "GET", path, operation: "listSkills" }));
    for (const method of ["HEAD", "OPTIONS"]) {
      const exchange = await api.send({ method, path: "/v1/skills", repeatable: true });
      observe("request.method-not-allowed", exchange, allowHeader(exchange));
    }
    observe("request.trailing-slash", await api.send({ method: "GET", path: "/v1/skills/" }));
    for (const id of ["foo", "skill_01short"]) observe("request.malformed-skill-id", await api.getSkill(id));
    observe("request.malformed-skill-id", await api.listVersions("foo"));
  },
};

const queries: Scenario = {
  id: "open-questions-skill-list",
  title: "Responses to unusual values of limit, source and page",
  writes: false,
  needs: ["open-questions"],
  checks: [],
  observes: [
    "skill.list.limit-over-100",
    "skill.list.limit-zero",
    "skill.list.limit-not-a-number",
    "skill.list.unknown-source",
    "skill.list.bad-cursor",
  ],
  async run({ api, observe }) {
    const listWith = (change: Readonly<Record<string, string | number>>) =>
      api.listSkills({ query: { ...prebuiltQuery, ...change } });
    observe("skill.list.limit-zero", await listWith({ limit: 0 }));
    for (const limit of [101, 1001]) observe("skill.list.limit-over-100", await listWith({ limit }));
    observe("skill.list.limit-not-a-number", await listWith({ limit: "abc" }));
    observe("skill.list.unknown-source", await listWith({ source: "conformance" }));
    observe("skill.list.bad-cursor", await listWith({ page: "page_conformance" }));
  },
};

const prebuilt: Scenario = {
  id: "open-questions-prebuilt",
  title: "A prebuilt skill, its versions and their content",
  writes: false,
  needs: ["open-questions", "prebuilt"],
  checks: [],
  observes: ["skill.get.prebuilt"],
  async run({ api, observe, missingCapability }) {
    const skill = await api.getSkill("xlsx");
    observe("skill.get.prebuilt", [skill, await prebuiltVersions(api)]);
    const version = bodyString(skill, api.traits.latest);
    if (!version) return;
    observe("skill.get.prebuilt", await api.getVersion("xlsx", version));
    if (!missingCapability("download")) observe("skill.get.prebuilt", await api.download("xlsx", version));
  },
};

const writes: Scenario = {
  id: "open-questions-writes",
  title: "Responses to writes with a malformed skill id and with a JSON body",
  writes: true,
  needs: ["open-questions"],
  checks: [],
  observes: ["request.malformed-skill-id-writes", "skill.create.json-body"],
  async run({ api, observe }) {
    const malformed = api.names.malformedSkill();
    observe("request.malformed-skill-id-writes", [
      await api.deleteSkill(malformed, { repeatable: true }),
      await api.createVersion(malformed, minimalUpload(api.names.skill()), { repeatable: true }),
    ]);
    const label = api.names.title();
    const bytes = Buffer.from(JSON.stringify({ [api.traits.label]: label }));
    const body = { contentType: "application/json", bytes };
    const intent = { revision: api.revision, label, idProperty: "id" };
    const request = { method: "POST", path: "/v1/skills", operation: "createSkill", body, intent } as const;
    observe("skill.create.json-body", await api.send(request));
  },
};

export const openRequestScenarios: readonly Scenario[] = [requests, queries, prebuilt, writes];
