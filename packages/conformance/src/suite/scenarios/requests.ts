import { isDeepStrictEqual } from "node:util";
import { property } from "../../base/json.ts";
import type { Api, HeaderChanges, RequestOptions } from "../../client/api.ts";
import { bodyString, describe, type Exchange, errorOf, header, wasAccepted } from "../../http/exchange.ts";
import { firstAnswer, usualList, usualQuery } from "../helpers/shared-lists.ts";
import { anySkill } from "../helpers/shared-skills.ts";
import type { Scenario, ScenarioContext } from "../scenario.ts";
import { requireAccepted } from "../set-up.ts";

const otherBeta = "files-api-2025-04-14";

/** Something that a request may have. */
interface Extra {
  readonly check: string;
  readonly headers?: HeaderChanges;
  readonly query?: Readonly<Record<string, string>>;
  /** Whether the answer may differ from the one without it: all that is promised is that there is one. */
  readonly mayChange?: boolean;
}

function betasOf({ traits: { beta } }: Api): readonly Extra[] {
  const sent = (check: string, value: string | readonly string[]) => ({
    check: `request.${check}`,
    headers: { "anthropic-beta": value },
  });
  if (beta === null) return [sent("other-betas-select-nothing", "message-batches-2024-09-24")];
  return [
    sent("beta-duplicated", `${beta},${beta}`),
    sent("beta-comma-list", `${otherBeta}, ${beta}`),
    sent("beta-repeated-header", [otherBeta, beta]),
  ];
}

/** The header in which the run sends its key, and the one in which it could as well. */
function keyHeaders({ authHeaders, credentials: { apiKey } }: Api): {
  usual: string;
  other: Extra & RequestOptions;
} {
  const inOwn = "auth.api-key-header-accepted";
  const asBearer = "auth.bearer-accepted";
  if ("authorization" in authHeaders) {
    const headers = { authorization: null, "x-api-key": apiKey };
    return { usual: asBearer, other: { check: inOwn, headers, mayChange: true } };
  }
  const headers = { "x-api-key": null, authorization: `Bearer ${apiKey}` };
  return { usual: inOwn, other: { check: asBearer, headers, mayChange: true } };
}

function extrasOf(api: Api, workspace: string | undefined): readonly Extra[] {
  const own = { "anthropic-workspace-id": workspace ?? null };
  return [
    keyHeaders(api).other,
    { check: "request.version-values-accepted", headers: { "anthropic-version": "2026-10-21" } },
    { check: "request.beta-query-ignored", query: { beta: "true" } },
    { check: "request.unknown-query-ignored", query: { xyzzy: "1" } },
    ...(workspace ? [{ check: "request.workspace-id-accepted", headers: own, mayChange: true }] : []),
    ...betasOf(api),
  ];
}

/** A request with all of them. Of the forms of a beta it has each, and none that would do without the others. */
function joined({ traits: { beta } }: Api, extras: readonly Extra[]): RequestOptions {
  const headers = Object.fromEntries(extras.flatMap((extra) => Object.entries(extra.headers ?? {})));
  const forms = beta === null ? {} : { "anthropic-beta": [otherBeta, `${otherBeta}, ${beta}, ${beta}`] };
  const query = Object.fromEntries(extras.flatMap((extra) => Object.entries(extra.query ?? {})));
  return { headers: { ...headers, ...forms }, query };
}

/** What two answers to one question share; a cursor may be another each time. */
function shown({ response, json }: Exchange): unknown[] {
  return [response.status, property(json, "data"), property(json, "has_more")];
}

/** The usual list, asked for by the key where the run sends it. */
async function judgeKey(context: ScenarioContext): Promise<Exchange> {
  const { api, accepted } = context;
  const { exchange } = await firstAnswer(context, api);
  const { usual, other } = keyHeaders(api);
  if (!wasAccepted(exchange)) {
    const second = await api.listSkills({ query: usualQuery, headers: other.headers ?? {} });
    // Refused in both headers it is simply not a key of this server.
    if (exchange.response.status === 401 && second.response.status === 401) requireAccepted(exchange);
    accepted(other.check, second);
  }
  accepted(usual, exchange);
  return requireAccepted(exchange);
}

const options: Scenario = {
  id: "request-options",
  title: "The key in either header, and headers and queries that change nothing",
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
    const plain = await judgeKey(context);
    const ask = ({ headers = {}, query }: RequestOptions) =>
      api.listSkills({ headers, query: { ...usualQuery, ...query } });
    const isAlike = (exchange: Exchange) => isDeepStrictEqual(shown(exchange), shown(plain));
    const workspace = header(plain, "anthropic-workspace-id");
    const extras = extrasOf(api, workspace);
    const together = await ask(joined(api, extras));
    for (const extra of extras) {
      // Where all of them change nothing, none does. Else each is sent alone, so that it shows which one does.
      const exchange = isAlike(together) ? together : await ask(extra);
      const holds = extra.mayChange ? wasAccepted(exchange) : isAlike(exchange);
      expect(extra.check, holds, `${describe(plain)}; then ${describe(exchange)}`, exchange);
    }
    if (!workspace) skip(["request.workspace-id-accepted"], "no answer names the workspace of the key");
  },
};

const betas: Scenario = {
  id: "request-betas",
  title: "A beta that the API does not know",
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
      twin: await usualList(context, api),
      send: () => api.listSkills({ query: usualQuery, headers }),
    });
  },
};

const routes: Scenario = {
  id: "request-routes",
  title: "A path that the API does not have",
  writes: false,
  neutral: true,
  checks: ["request.unknown-route-not-found"],
  async run(context) {
    const { api, expect } = context;
    await usualList(context, api);
    const unknown = await api.send({ method: "GET", path: "/v1/skills-conformance-no-such-route" });
    const enveloped = unknown.response.status === 404 && errorOf(unknown).type === "not_found_error";
    expect("request.unknown-route-not-found", enveloped, describe(unknown));
  },
};

/** Which methods an answer says there are. */
export function allowed(exchange: Exchange): string {
  return `allow: ${header(exchange, "allow") ?? "none"}`;
}

const noUpdate: Scenario = {
  id: "request-no-update",
  title: "A skill cannot be changed in place",
  writes: true,
  checks: ["request.no-update"],
  observes: ["request.method-not-allowed"],
  async run(context) {
    const { api, expect, observe } = context;
    const id = bodyString((await anySkill(context)).created, "id");
    const before = requireAccepted(await api.getSkill(id));
    const change = JSON.stringify({ [api.traits.label]: "Changed" });
    const body = { contentType: "application/json", bytes: Buffer.from(change) };
    const refused: boolean[] = [];
    for (const method of ["PATCH", "PUT"]) {
      const exchange = await api.send({ method, path: `/v1/skills/${id}`, body, repeatable: true });
      refused.push(exchange.response.status >= 400 && exchange.response.status < 500);
      observe("request.method-not-allowed", exchange, allowed(exchange));
    }
    const after = await api.getSkill(id);
    const unchanged = isDeepStrictEqual(after.json, before.json);
    expect(
      "request.no-update",
      refused.every(Boolean) && unchanged,
      `${describe(after)}, PATCH and PUT before it`,
    );
  },
};

export const requestScenarios: readonly Scenario[] = [options, betas, routes];

/** Told after a skill was created and read: what it sends might change it. */
export const updateScenarios: readonly Scenario[] = [noUpdate];
