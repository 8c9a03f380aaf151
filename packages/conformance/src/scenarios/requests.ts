import { isDeepStrictEqual } from "node:util";
import { minimalUpload } from "../api/uploads.ts";
import { needed } from "../core/context.ts";
import type { Scenario } from "../core/scenario.ts";
import {
  describe,
  type Exchange,
  errorOf,
  header,
  property,
  text,
  accepted as wasAccepted,
} from "../transport/exchange.ts";

const query = { source: "anthropic", limit: 1 };

/** What two answers to one question share; a cursor may be another each time. */
function shown({ response, json }: Exchange): unknown[] {
  return [response.status, property(json, "data"), property(json, "has_more")];
}

const versions: Scenario = {
  id: "request-versions",
  title: "Values of anthropic-version",
  writes: false,
  checks: ["request.version-values-accepted"],
  observes: ["request.version-missing", "request.version-unknown"],
  async run({ api, expect, observe }) {
    const ask = (version: string | null) =>
      api.listSkills({ query, headers: { "anthropic-version": version } });
    const older = await ask("2023-06-01");
    const newer = await ask("2026-10-21");
    const same = wasAccepted(older) && isDeepStrictEqual(shown(older), shown(newer));
    expect(
      "request.version-values-accepted",
      same,
      `${describe(older)}; with 2026-10-21: ${describe(newer)}`,
    );
    observe("request.version-missing", await ask(null));
    observe("request.version-unknown", await ask("1999-12-31"));
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
  ],
  async run({ api, expect, control, refused }) {
    const revision = "skills-2025-10-02";
    const other = "files-api-2025-04-14";
    const ask = (value: string | readonly string[]) =>
      api.listSkills({ query, headers: { "anthropic-beta": value } });
    const plain = await control(() => ask(revision));
    const alike = async (check: string, value: string | readonly string[]) => {
      const exchange = await ask(value);
      expect(check, isDeepStrictEqual(shown(exchange), shown(plain.exchange)), describe(exchange));
    };
    await alike("request.beta-duplicated", `${revision},${revision}`);
    await alike("request.beta-comma-list", `${other}, ${revision}`);
    await alike("request.beta-repeated-header", [other, revision]);
    await refused({
      check: "request.unknown-beta-refused",
      message: {
        check: "request.unknown-beta-message",
        pattern: /^Unexpected value\(s\) `no-such-beta` for the `anthropic-beta` header\./,
      },
      status: [400],
      control: plain,
      send: () => ask([revision, "no-such-beta"].join(",")),
    });
  },
};

const queries: Scenario = {
  id: "request-queries",
  title: "Queries that change nothing",
  writes: false,
  checks: ["request.beta-query-ignored", "request.unknown-query-ignored"],
  observes: ["request.repeated-query"],
  async run({ api, equal, observe }) {
    const plain = needed(await api.listSkills({ query }));
    equal(
      "request.beta-query-ignored",
      shown(await api.listSkills({ query: { ...query, beta: "true" } })),
      shown(plain),
    );
    equal(
      "request.unknown-query-ignored",
      shown(await api.listSkills({ query: { ...query, xyzzy: "1" } })),
      shown(plain),
    );
    const target = "/v1/skills?source=anthropic&limit=1&limit=2";
    observe("request.repeated-query", await api.send({ method: "GET", target, operation: "listSkills" }));
  },
};

const workspace: Scenario = {
  id: "request-workspace",
  title: "The workspace of the key, and another",
  writes: false,
  checks: ["request.workspace-id-accepted"],
  observes: ["request.workspace-id-mismatch"],
  async run({ api, accepted, observe, skip }) {
    const ask = (id: string) => api.listSkills({ query, headers: { "anthropic-workspace-id": id } });
    const own = header(needed(await api.listSkills({ query })), "anthropic-workspace-id");
    if (own) accepted("request.workspace-id-accepted", await ask(own));
    else skip(["request.workspace-id-accepted"], "no answer names the workspace of the key");
    observe("request.workspace-id-mismatch", await ask("wrkspc_01ConformanceNoSuchPlace"));
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
      observe("request.method-not-allowed", exchange, `allow: ${header(exchange, "allow") ?? "none"}`);
    }
    observe("request.trailing-slash", await api.send({ method: "GET", target: "/v1/skills/" }));
    for (const id of ["foo", "skill_", "skill_01short"]) {
      observe("request.malformed-skill-id", [await api.getSkill(id), await api.listVersions(id)]);
    }
  },
};

const noUpdate: Scenario = {
  id: "request-no-update",
  title: "A skill cannot be changed in place",
  writes: true,
  checks: ["request.no-update"],
  observes: ["request.malformed-skill-id-writes"],
  async run({ api, expect, observe }) {
    const created = needed(await api.createSkill(minimalUpload(api.names.skill())));
    const id = text(created, "id");
    const before = needed(await api.getSkill(id));
    const body = { contentType: "application/json", bytes: Buffer.from('{"display_title":"Changed"}') };
    const refused: boolean[] = [];
    for (const method of ["PATCH", "PUT"]) {
      const { response } = await api.send({ method, target: `/v1/skills/${id}`, body, repeatable: true });
      refused.push(response.status >= 400 && response.status < 500);
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

export const requestScenarios: readonly Scenario[] = [versions, betas, queries, workspace, routes, noUpdate];
