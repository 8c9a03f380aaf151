import { isDeepStrictEqual } from "node:util";
import { minimalUpload } from "../api/uploads.ts";
import { needed } from "../core/context.ts";
import type { Scenario } from "../core/scenario.ts";
import { describe, type Exchange, errorOf, header, property, text } from "../transport/exchange.ts";

const query = { source: "anthropic", limit: 1 };
const otherBeta = "files-api-2025-04-14";

/** What two answers to one question share; a cursor may be another each time. */
function shown({ response, json }: Exchange): unknown[] {
  return [response.status, property(json, "data"), property(json, "has_more")];
}

function allowed(exchange: Exchange): string {
  return `allow: ${header(exchange, "allow") ?? "none"}`;
}

const options: Scenario = {
  id: "request-options",
  title: "Headers and queries that change nothing",
  writes: false,
  checks: [
    "request.version-values-accepted",
    "request.beta-query-ignored",
    "request.unknown-query-ignored",
    "request.workspace-id-accepted",
  ],
  observes: [
    "request.version-missing",
    "request.version-unknown",
    "request.repeated-query",
    "request.workspace-id-mismatch",
  ],
  async run({ api, expect, equal, accepted, observe, skip }) {
    const plain = needed(await api.listSkills({ query }));
    const withHeader = (name: string, value: string | null) =>
      api.listSkills({ query, headers: { [name]: value } });
    const newer = await withHeader("anthropic-version", "2026-10-21");
    const same = isDeepStrictEqual(shown(newer), shown(plain));
    expect(
      "request.version-values-accepted",
      same,
      `${describe(plain)}; with 2026-10-21: ${describe(newer)}`,
    );
    observe("request.version-missing", await withHeader("anthropic-version", null));
    observe("request.version-unknown", await withHeader("anthropic-version", "1999-12-31"));

    const withQuery = (more: Readonly<Record<string, string>>) =>
      api.listSkills({ query: { ...query, ...more } });
    equal("request.beta-query-ignored", shown(await withQuery({ beta: "true" })), shown(plain));
    equal("request.unknown-query-ignored", shown(await withQuery({ xyzzy: "1" })), shown(plain));
    const target = "/v1/skills?source=anthropic&limit=1&limit=2";
    observe("request.repeated-query", await api.send({ method: "GET", target, operation: "listSkills" }));

    const own = header(plain, "anthropic-workspace-id");
    if (own) accepted("request.workspace-id-accepted", await withHeader("anthropic-workspace-id", own));
    else skip(["request.workspace-id-accepted"], "no answer names the workspace of the key");
    const other = await withHeader("anthropic-workspace-id", "wrkspc_01ConformanceNoSuchPlace");
    observe("request.workspace-id-mismatch", other);
  },
};

const betas: Scenario = {
  id: "request-betas",
  title: "Forms and values of anthropic-beta",
  writes: false,
  checks: [
    "request.unknown-beta-refused",
    "request.unknown-beta-message",
    "request.beta-duplicated",
    "request.beta-comma-list",
    "request.beta-repeated-header",
    "request.other-betas-select-nothing",
  ],
  async run({ api, expect, control, refused }) {
    const { beta } = api.shape;
    const ask = (value: string | readonly string[] | null) =>
      api.listSkills({ query, headers: { "anthropic-beta": value } });
    const plain = await control(() => ask(beta));
    const alike = async (check: string, value: string | readonly string[]) => {
      const exchange = await ask(value);
      expect(check, isDeepStrictEqual(shown(exchange), shown(plain.exchange)), describe(exchange));
    };
    if (beta === null) {
      await alike("request.other-betas-select-nothing", "message-batches-2024-09-24");
    } else {
      await alike("request.beta-duplicated", `${beta},${beta}`);
      await alike("request.beta-comma-list", `${otherBeta}, ${beta}`);
      await alike("request.beta-repeated-header", [otherBeta, beta]);
    }
    await refused({
      check: "request.unknown-beta-refused",
      message: {
        check: "request.unknown-beta-message",
        pattern: /^Unexpected value\(s\) `no-such-beta` for the `anthropic-beta` header\./,
      },
      status: [400],
      control: plain,
      send: () => ask(beta === null ? "no-such-beta" : `${beta},no-such-beta`),
    });
  },
};

const routes: Scenario = {
  id: "request-routes",
  title: "Paths and methods that the API does not have",
  writes: false,
  checks: ["request.unknown-route-not-found"],
  observes: ["request.method-not-allowed", "request.trailing-slash", "request.malformed-skill-id"],
  async run({ api, expect, observe }) {
    needed(await api.listSkills({ query }));
    const unknown = await api.send({ method: "GET", target: "/v1/skills-conformance-no-such-route" });
    const enveloped = unknown.response.status === 404 && errorOf(unknown).type === "not_found_error";
    expect("request.unknown-route-not-found", enveloped, describe(unknown));
    for (const method of ["HEAD", "OPTIONS"]) {
      const exchange = await api.send({ method, target: "/v1/skills", repeatable: true });
      observe("request.method-not-allowed", exchange, allowed(exchange));
    }
    observe("request.trailing-slash", await api.send({ method: "GET", target: "/v1/skills/" }));
    for (const id of ["foo", "skill_01short"]) observe("request.malformed-skill-id", await api.getSkill(id));
    observe("request.malformed-skill-id", await api.listVersions("foo"));
  },
};

const noUpdate: Scenario = {
  id: "request-no-update",
  title: "A skill cannot be changed in place",
  writes: true,
  checks: ["request.no-update"],
  observes: ["request.method-not-allowed", "request.malformed-skill-id-writes"],
  async run({ api, expect, observe }) {
    const created = needed(await api.createSkill(minimalUpload(api.names.skill())));
    const id = text(created, "id");
    const before = needed(await api.getSkill(id));
    const change = JSON.stringify({ [api.shape.label]: "Changed" });
    const body = { contentType: "application/json", bytes: Buffer.from(change) };
    const refused: boolean[] = [];
    for (const method of ["PATCH", "PUT"]) {
      const exchange = await api.send({ method, target: `/v1/skills/${id}`, body, repeatable: true });
      refused.push(exchange.response.status >= 400 && exchange.response.status < 500);
      observe("request.method-not-allowed", exchange, allowed(exchange));
    }
    const after = await api.getSkill(id);
    observe("request.malformed-skill-id-writes", [
      await api.deleteSkill("foo", { repeatable: true }),
      await api.createVersion("foo", minimalUpload(api.names.skill()), { repeatable: true }),
    ]);
    const unchanged = isDeepStrictEqual(after.json, before.json);
    expect(
      "request.no-update",
      refused.every(Boolean) && unchanged,
      `${describe(after)}, PATCH and PUT before it`,
    );
  },
};

export const requestScenarios: readonly Scenario[] = [options, betas, routes, noUpdate];
