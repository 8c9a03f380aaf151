import type { Revision } from "@skills-api/spec";
import { expect, test } from "vitest";
import type { Api } from "../../src/client/api.ts";
import { Ledger } from "../../src/client/ledger/ledger.ts";
import { findLeftovers } from "../../src/runner/cleanup/find-leftovers.ts";

const runId = "k3m9x2qa";

function labelled(id: string) {
  return { id, display_name: `Conformance ${runId} ${id}`, created_at: "2026-11-21T04:00:00Z" };
}

/** A server whose lists in a revision show these skills. */
function apiShowing(revision: Revision, ...ids: readonly string[]): Api {
  const api: Partial<Api> = {
    revision,
    lastList: () => ({ query: { limit: 99 } }),
    freshList: () => ({ query: { limit: 98 } }),
    isStale: () => false,
    date: () => Date.parse("2026-11-21T04:00:10Z"),
    wait: async () => {},
    listSkills: async () => ({
      operation: "listSkills",
      request: { method: "GET", path: "/v1/skills", headers: [] },
      response: { status: 200, headers: [], body: new Uint8Array() },
      json: { data: ids.map(labelled), next_page: null },
    }),
  };
  return api as Api;
}

test.each<[string, readonly Api[], readonly string[]]>([
  ["the first revision", [apiShowing("skills-2025-10-02", "skill_1"), apiShowing("ga")], ["skill_1"]],
  ["the last revision", [apiShowing("skills-2025-10-02"), apiShowing("ga", "skill_2")], ["skill_2"]],
  [
    "each of the revisions",
    [apiShowing("skills-2025-10-02", "skill_1"), apiShowing("ga", "skill_2")],
    ["skill_1", "skill_2"],
  ],
  ["both revisions", [apiShowing("skills-2025-10-02", "skill_1"), apiShowing("ga", "skill_1")], ["skill_1"]],
])("skills that the last list shows in %s are left", async (_, apis, left) => {
  const ledger = new Ledger(undefined, runId);
  ledger.recordExisting({ ids: ["skill_0"] });
  const leftovers = await findLeftovers(apis, { ledger, hasJustEnded: true });
  expect(leftovers.map(({ id }) => id)).toEqual(left);
});
