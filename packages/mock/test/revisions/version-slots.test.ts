import type { Revision } from "@skills-api/spec";
import { beforeEach, describe, expect, it } from "vitest";
import { type Answer, refused, revisions, useServer } from "../support/server.ts";
import { newestVersion } from "../support/stored.ts";

const server = useServer();

const operations = { read: ["GET", ""], delete: ["DELETE", ""], download: ["GET", "/content"] } as const;
type OperationName = keyof typeof operations;
const operationNames: readonly OperationName[] = ["read", "delete", "download"];

/** Every kind of text that somebody may put in place of a version. */
type Slot = "number" | "skill_version" | "skver" | "latest";

const accepted: Readonly<Record<Revision, Readonly<Record<OperationName, readonly Slot[]>>>> = {
  "skills-2025-10-02": { read: ["number"], delete: ["number"], download: ["number"] },
  ga: {
    read: ["skver", "skill_version", "latest"],
    delete: ["skver", "skill_version"],
    download: ["skver", "skill_version", "number"],
  },
};

const absentSlots = {
  number: "1759178010641129",
  skver: "skver_01AbsentAbsentAbsentAbsen",
  skill_version: "skill_version_01AbsentAbsentAbsentAbsen",
};

const address =
  "Address a specific version id: read the skill's latest_version_id, or GET /v1/skills/{skill_id}/versions/latest, and use that id.";

function refusal(revision: Revision, operation: OperationName, slot: string): string {
  if (revision === "skills-2025-10-02") {
    return `Invalid version format: '${slot}'. Version must be a numeric timestamp (e.g., '1759178010641129').`;
  }
  if (slot !== "latest") return `Invalid version id: '${slot}'`;
  return `'latest' is not accepted when ${operation === "delete" ? "deleting" : "downloading"} a skill version. ${address}`;
}

let id: string;
let slots: Readonly<Record<Slot, string>>;
beforeEach(async () => {
  id = (await server().createSkill({ description: "First." })).id;
  await server().createVersion(id, { description: "Second." });
  const { version, skill_version_id, skver_id } = newestVersion(server().mock, id);
  slots = { number: version, skill_version: skill_version_id, skver: skver_id, latest: "latest" };
});

function send(revision: Revision, operation: OperationName, slot: string, skillId = id): Promise<Answer> {
  const [method, suffix] = operations[operation];
  return server().speaking(revision).send(method, `/v1/skills/${skillId}/versions/${slot}${suffix}`);
}

describe.each(revisions)("in %s", (revision) => {
  describe.each(operationNames)("to %s a version", (operation) => {
    it.each<Slot>(["number", "skill_version", "skver", "latest"])("by %s", async (slot) => {
      const before = server().mock.skills();
      const answer = await send(revision, operation, slots[slot]);
      if (!accepted[revision][operation].includes(slot)) {
        expect(refused(answer, 400)).toBe(refusal(revision, operation, slots[slot]));
        expect(server().mock.skills()).toEqual(before);
        return;
      }
      expect(answer.status).toBe(200);
      const own = revision === "ga" ? slots.skver : slots.number;
      if (operation === "read") expect(answer.body.toString()).toContain('"description":"Second."');
      if (operation === "download") expect(answer.headers["content-type"]).toBe("application/zip");
      if (operation !== "delete") return;
      expect(JSON.parse(answer.body.toString())).toEqual({ type: "skill_version_deleted", id: own });
      expect(refused(await send(revision, "read", own), 404, "not_found_error")).toBe(
        `Skill version not found: ${id} version ${own}`,
      );
    });

    it.each([
      "skver_",
      "skver_01-",
      "SKVER_01abc",
      "xskver_01abc",
      "skillver_01abc",
      "skill_01abc",
      "skill_version_",
      "LATEST",
      "latest%20",
      "1759178010641129x",
      "-1",
      "1.5",
      "%20",
      "skver_01abc%0A",
      "__proto__",
    ])("not by %s", async (slot) => {
      expect(refused(await send(revision, operation, slot), 400)).toBe(
        refusal(revision, operation, decodeURIComponent(slot)),
      );
    });

    const named = accepted[revision][operation].filter((slot) => slot !== "latest");

    it.each(named)("not by the %s of none", async (slot) => {
      const absent = absentSlots[slot];
      expect(refused(await send(revision, operation, absent), 404, "not_found_error")).toBe(
        operation === "download"
          ? `Skill not found: ${id}`
          : `Skill version not found: ${id} version ${absent}`,
      );
    });

    it("not under another skill, nor under none", async () => {
      const other = (await server().createSkill()).id;
      const before = server().mock.skills();
      for (const slot of named) {
        const stranger = refused(await send(revision, operation, slots[slot], other), 404, "not_found_error");
        expect(stranger).toBe(
          operation === "download"
            ? `Skill not found: ${other}`
            : `Skill version not found: ${other} version ${slots[slot]}`,
        );
        expect(refused(await send(revision, operation, slots[slot], "nobody"), 404, "not_found_error")).toBe(
          "Skill not found: nobody",
        );
      }
      expect(server().mock.skills()).toEqual(before);
    });
  });
});

it("latest is whatever is the newest", async () => {
  const read = async () => JSON.parse((await send("ga", "read", "latest")).body.toString()).description;
  expect(await read()).toBe("Second.");
  await server().ga.createVersion(id, { description: "Third." });
  expect(await read()).toBe("Third.");
  await send("ga", "delete", newestVersion(server().mock, id).skver_id);
  await send("ga", "delete", slots.skver);
  expect(await read()).toBe("First.");
  expect(refused(await send("ga", "read", "latest", "nobody"), 404, "not_found_error")).toBe(
    "Skill not found: nobody",
  );
});
