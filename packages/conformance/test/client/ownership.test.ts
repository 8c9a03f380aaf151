import { expect, test } from "vitest";
import { Ledger } from "../../src/client/ledger/ledger.ts";
import type { ExistingSkills } from "../../src/client/ledger/lines.ts";
import { Ownership } from "../../src/client/ownership.ts";
import type { Exchange } from "../../src/http/exchange.ts";

const runId = "k3m9x2qa";
const label = `Conformance ${runId} 1`;
const now = Date.parse("2026-11-21T04:00:00Z");

interface Shown {
  readonly display_name?: string;
  readonly created_at?: string;
}

function response(
  operation: "createSkill" | "listSkills" | "deleteSkill",
  json: unknown,
  date = now,
): Exchange {
  const method = { createSkill: "POST", listSkills: "GET", deleteSkill: "DELETE" }[operation];
  const headers = [["date", new Date(date).toUTCString()]] as const;
  return {
    operation,
    request: { method, path: "/v1/skills", headers: [] },
    response: { status: 200, headers, body: new Uint8Array() },
    json,
  };
}

function skill(change: Shown = {}) {
  return { id: "skill_1", display_name: label, created_at: "2026-11-21T04:00:01Z", ...change };
}

function listOf(change: Shown = {}): Exchange {
  return response("listSkills", { data: [skill(change)] });
}

function ownershipOfRun(existing: ExistingSkills = { ids: ["skill_0"] }): Ownership {
  const ledger = new Ledger(undefined, runId);
  ledger.recordExisting(existing);
  const number = ledger.begin({ revision: "ga", label, at: "2026-11-21T04:00:00Z" });
  ledger.record(number, "created", "skill_1");
  const ownership = new Ownership(ledger, { local: now });
  ownership.observe(response("listSkills", { data: [] }));
  return ownership;
}

test("a list with the label and a time of the run proves a skill", () => {
  const ownership = ownershipOfRun();
  expect(ownership.objectionTo("skill_1")).toEqual({ kind: "unlisted", reason: "no list shows it" });
  ownership.observe(listOf());
  expect(ownership.objectionTo("skill_1")).toBeUndefined();
  expect(ownership.hasProof).toBe(true);
});

test("a list with another label refutes a skill for good", () => {
  const ownership = ownershipOfRun();
  ownership.observe(listOf({ display_name: "Report writer" }));
  ownership.observe(listOf());
  expect(ownership.objectionTo("skill_1")).toEqual({
    kind: "label",
    reason: 'its label is "Report writer", which this run did not give',
  });
  expect(ownership.hasForeignLabel("skill_1")).toBe(true);
});

test.each([
  ["the label of the run in capitals", label.toUpperCase(), false],
  ["its own id", "skill_1", false],
  ["another label", "Report writer", true],
])("%s is a label of someone else: %s, %s", (_, shown, isForeign) => {
  const ownership = ownershipOfRun();
  ownership.observe(listOf({ display_name: shown }));
  expect(ownership.hasForeignLabel("skill_1")).toBe(isForeign);
});

test("without a label, the name of a version decides", () => {
  const ownership = ownershipOfRun();
  ownership.observe(listOf({ display_name: "" }));
  expect(ownership.objectionTo("skill_1")).toEqual({ kind: "label", reason: "it has no label" });
  expect(ownership.isUnlabelled("skill_1")).toBe(true);
  ownership.addName("skill_1", "report-writer");
  expect(ownership.objectionTo("skill_1")).toEqual({
    kind: "name",
    reason: 'its name is "report-writer", which this run did not give',
  });
  expect(ownership.hasForeignLabel("skill_1")).toBe(true);
});

test.each([
  ["2026-11-21T03:58:00Z", undefined],
  ["2026-11-21T03:57:59Z", "age"],
])("a skill may look up to two minutes older than the run: created at %s, objection %s", (time, kind) => {
  const ownership = ownershipOfRun();
  ownership.observe(listOf({ created_at: time }));
  expect(ownership.objectionTo("skill_1")?.kind).toBe(kind);
});

test.each<[string, Shown, boolean]>([
  ["the label and a time of the run", {}, true],
  ["another label", { display_name: "Report writer" }, false],
  ["a time before the run", { created_at: "2026-11-21T03:00:00Z" }, false],
])("a response to a create with %s claims the skill: %s %s", (_, change, isClaimed) => {
  const ownership = ownershipOfRun();
  ownership.observe(response("createSkill", skill(change)));
  expect(ownership.isClaimed("skill_1")).toBe(isClaimed);
  expect(ownership.objectionTo("skill_1")?.kind).toBe("unlisted");
});

test("one write with a date ahead makes no list stale, most of the last do", () => {
  const ownership = ownershipOfRun();
  const ahead = now + 3_600_000;
  for (const date of [now, now, ahead]) ownership.observe(response("deleteSkill", {}, date));
  expect(ownership.isStale(listOf())).toBe(false);
  for (const date of [ahead, ahead, ahead]) ownership.observe(response("deleteSkill", {}, date));
  expect(ownership.isStale(listOf())).toBe(true);
});
