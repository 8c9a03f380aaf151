import { isDeepStrictEqual } from "node:util";
import { property } from "../../base/json.ts";
import type { HeaderChanges, RequestOptions, SkillsApi } from "../../client/skills-api.ts";
import { bodyString, describe, type Exchange, header, isNotFound, wasAccepted } from "../../http/exchange.ts";
import { prebuiltList, prebuiltListResponse, prebuiltQuery } from "../helpers/shared-lists.ts";
import { anySkill } from "../helpers/shared-skills.ts";
import type { Scenario, ScenarioContext } from "../scenario.ts";
import { requireAccepted } from "../set-up.ts";

const otherBeta = "files-api-2025-04-14";

/** Headers or query parameters that a request may have in addition. */
interface Extra {
  readonly check: string;
  readonly headers?: HeaderChanges;
  readonly query?: Readonly<Record<string, string>>;
  /** Whether the response may differ from the one without them, as long as the request is accepted. */
  readonly mayChange?: boolean;
}

function betasOf({ traits: { beta } }: SkillsApi): readonly Extra[] {
  const extra = (check: string, value: string | readonly string[]) => ({
    check: `request.${check}`,
    headers: { "anthropic-beta": value },
  });
  if (beta === null) return [extra("other-betas-select-nothing", "message-batches-2024-09-24")];
  return [
    extra("beta-duplicated", `${beta},${beta}`),
    extra("beta-comma-list", `${otherBeta}, ${beta}`),
    extra("beta-repeated-header", [otherBeta, beta]),
  ];
}

/** Returns the check of the header that carries the key of the run, and the same key in the other header. */
function keyHeaders({ authHeaders, credentials: { apiKey } }: SkillsApi): {
  defaultCheck: string;
  other: Extra & RequestOptions;
} {
  const apiKeyCheck = "auth.api-key-header-accepted";
  const bearerCheck = "auth.bearer-accepted";
  if ("authorization" in authHeaders) {
    const headers = { authorization: null, "x-api-key": apiKey };
    return { defaultCheck: bearerCheck, other: { check: apiKeyCheck, headers, mayChange: true } };
  }
  const headers = { "x-api-key": null, authorization: `Bearer ${apiKey}` };
  return { defaultCheck: apiKeyCheck, other: { check: bearerCheck, headers, mayChange: true } };
}

function extrasOf(api: SkillsApi, workspace: string | undefined): readonly Extra[] {
  const workspaceHeader = { "anthropic-workspace-id": workspace ?? null };
  return [
    keyHeaders(api).other,
    { check: "request.version-values-accepted", headers: { "anthropic-version": "2026-10-21" } },
    { check: "request.beta-query-ignored", query: { beta: "true" } },
    { check: "request.unknown-query-ignored", query: { xyzzy: "1" } },
    ...(workspace
      ? [{ check: "request.workspace-id-accepted", headers: workspaceHeader, mayChange: true }]
      : []),
    ...betasOf(api),
  ];
}

/** Combines all extras in one request. The beta is only selected if the server understands every notation. */
function combine({ traits: { beta } }: SkillsApi, extras: readonly Extra[]): RequestOptions {
  const headers = Object.fromEntries(extras.flatMap((extra) => Object.entries(extra.headers ?? {})));
  const betas = beta === null ? {} : { "anthropic-beta": [otherBeta, `${otherBeta}, ${beta}, ${beta}`] };
  const query = Object.fromEntries(extras.flatMap((extra) => Object.entries(extra.query ?? {})));
  return { headers: { ...headers, ...betas }, query };
}

/** Returns the parts of a list response that do not change when the request is repeated. Cursors may change. */
function stableParts({ response, json }: Exchange): unknown[] {
  return [response.status, property(json, "data"), property(json, "has_more")];
}

/** Checks the key of the run in its header. Returns the accepted list. */
async function checkKey(context: ScenarioContext): Promise<Exchange> {
  const { api, expectAccepted } = context;
  const { exchange } = await prebuiltListResponse(context, api);
  const { defaultCheck, other } = keyHeaders(api);
  if (!wasAccepted(exchange)) {
    const second = await api.listSkills({ query: prebuiltQuery, headers: other.headers ?? {} });
    // If the server rejects the key in both headers, the key is invalid.
    if (exchange.response.status === 401 && second.response.status === 401) requireAccepted(exchange);
    expectAccepted(other.check, second);
  }
  expectAccepted(defaultCheck, exchange);
  return requireAccepted(exchange);
}

const options: Scenario = {
  id: "request-options",
  title: "The key in either header, and headers and queries without effect",
  writes: false,
  checks: [
    "auth.api-key-header-accepted",
    "auth.bearer-accepted",
    "request.version-values-accepted",
    "request.beta-query-ignored",
    "request.unknown-query-ignored",
    "request.workspace-id-accepted",
    "request.beta-duplicated",
    "request.beta-comma-list",
    "request.beta-repeated-header",
    "request.other-betas-select-nothing",
  ],
  async run(context) {
    const { api, expect, skip } = context;
    const plain = await checkKey(context);
    const listWith = ({ headers = {}, query }: RequestOptions) =>
      api.listSkills({ headers, query: { ...prebuiltQuery, ...query } });
    const isSame = (exchange: Exchange) => isDeepStrictEqual(stableParts(exchange), stableParts(plain));
    const workspace = header(plain, "anthropic-workspace-id");
    const extras = extrasOf(api, workspace);
    const combined = await listWith(combine(api, extras));
    for (const extra of extras) {
      // If all extras together change the response, send each alone, which shows the one that does.
      const exchange = isSame(combined) ? combined : await listWith(extra);
      const holds = extra.mayChange ? wasAccepted(exchange) : isSame(exchange);
      expect(extra.check, holds, `${describe(plain)}; then ${describe(exchange)}`, exchange);
    }
    if (!workspace) {
      skip(["request.workspace-id-accepted"], "the response has no header with the workspace of the key");
    }
  },
};

const betas: Scenario = {
  id: "request-betas",
  title: "An unknown beta",
  writes: false,
  checks: ["request.unknown-beta-refused", "request.unknown-beta-message"],
  async run(context) {
    const { api, expectRejected } = context;
    const { beta } = api.traits;
    const headers = { "anthropic-beta": beta === null ? "no-such-beta" : `${beta},no-such-beta` };
    await expectRejected({
      check: "request.unknown-beta-refused",
      message: {
        check: "request.unknown-beta-message",
        pattern: /^Unexpected value\(s\) `no-such-beta` for the `anthropic-beta` header\./,
      },
      status: [400],
      twin: await prebuiltList(context, api),
      send: () => api.listSkills({ query: prebuiltQuery, headers }),
    });
  },
};

const routes: Scenario = {
  id: "request-routes",
  title: "An unknown path",
  writes: false,
  revisionIndependent: true,
  checks: ["request.unknown-route-not-found", "error.rejections-not-retryable"],
  async run(context) {
    const { api, expect } = context;
    await prebuiltList(context, api);
    const unknown = await api.send({ method: "GET", path: "/v1/skills-conformance-no-such-route" });
    expect("request.unknown-route-not-found", isNotFound(unknown), describe(unknown));
    const shouldRetry = header(unknown, "x-should-retry");
    const actual = `x-should-retry ${shouldRetry}; ${describe(unknown)}`;
    expect("error.rejections-not-retryable", shouldRetry === "false", actual);
  },
};

/** Returns the `allow` header of a response for a note. */
export function allowHeader(exchange: Exchange): string {
  return `allow: ${header(exchange, "allow") ?? "none"}`;
}

const noUpdate: Scenario = {
  id: "request-no-update",
  title: "PATCH and PUT on a skill",
  writes: true,
  checks: ["request.no-update"],
  observes: ["request.method-not-allowed"],
  async run(context) {
    const { api, expect, observe } = context;
    const id = bodyString((await anySkill(context)).created, "id");
    const before = requireAccepted(await api.getSkill(id));
    const change = JSON.stringify({ [api.traits.label]: "Changed" });
    const body = { contentType: "application/json", bytes: Buffer.from(change) };
    const rejected: boolean[] = [];
    for (const method of ["PATCH", "PUT"]) {
      const exchange = await api.send({ method, path: `/v1/skills/${id}`, body, repeatable: true });
      rejected.push(exchange.response.status >= 400 && exchange.response.status < 500);
      observe("request.method-not-allowed", exchange, allowHeader(exchange));
    }
    const after = await api.getSkill(id);
    const isUnchanged = isDeepStrictEqual(after.json, before.json);
    expect(
      "request.no-update",
      rejected.every(Boolean) && isUnchanged,
      `${describe(after)} after PATCH and PUT`,
    );
  },
};

export const requestScenarios: readonly Scenario[] = [options, betas, routes];

/** Run after the shared skill was created and read, because its requests might change it. */
export const updateScenarios: readonly Scenario[] = [noUpdate];
