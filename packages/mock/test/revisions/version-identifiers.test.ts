import type { Revision } from "@skills-api/spec";
import { beforeEach, describe, expect, it } from "vitest";
import { expectError, revisions, type TestResponse, useServer } from "../support/server.ts";
import { newestVersion } from "../support/stored.ts";

const server = useServer();

const operations = { read: ["GET", ""], delete: ["DELETE", ""], download: ["GET", "/content"] } as const;
type OperationName = keyof typeof operations;
const operationNames: readonly OperationName[] = ["read", "delete", "download"];

/** The kinds of version identifiers. */
type IdentifierKind = "number" | "skill_version" | "skver" | "latest";

const accepted: Readonly<Record<Revision, Readonly<Record<OperationName, readonly IdentifierKind[]>>>> = {
  "skills-2025-10-02": { read: ["number"], delete: ["number"], download: ["number"] },
  ga: {
    read: ["skver", "skill_version", "latest"],
    delete: ["skver", "skill_version"],
    download: ["skver", "skill_version", "number"],
  },
};

const absentIdentifiers = {
  number: "1759178010641129",
  skver: "skver_01AbsentAbsentAbsentAbsen",
  skill_version: "skill_version_01AbsentAbsentAbsentAbsen",
};

const address =
  "Address a specific version id: read the skill's latest_version_id, or GET /v1/skills/{skill_id}/versions/latest, and use that id.";

function errorMessage(revision: Revision, operation: OperationName, identifier: string): string {
  if (revision === "skills-2025-10-02") {
    return `Invalid version format: '${identifier}'. Version must be a numeric timestamp (e.g., '1759178010641129').`;
  }
  if (identifier !== "latest") return `Invalid version id: '${identifier}'`;
  return `'latest' is not accepted when ${operation === "delete" ? "deleting" : "downloading"} a skill version. ${address}`;
}

let id: string;
let identifiers: Readonly<Record<IdentifierKind, string>>;
beforeEach(async () => {
  id = (await server().createSkill({ description: "First." })).id;
  await server().createVersion(id, { description: "Second." });
  const { version, skill_version_id, skver_id } = newestVersion(server().mock, id);
  identifiers = { number: version, skill_version: skill_version_id, skver: skver_id, latest: "latest" };
});

function send(
  revision: Revision,
  operation: OperationName,
  identifier: string,
  skillId = id,
): Promise<TestResponse> {
  const [method, suffix] = operations[operation];
  return server().inRevision(revision).send(method, `/v1/skills/${skillId}/versions/${identifier}${suffix}`);
}

describe.each(revisions)("in %s", (revision) => {
  describe.each(operationNames)("to %s a version", (operation) => {
    it.each<IdentifierKind>(["number", "skill_version", "skver", "latest"])("by %s", async (kind) => {
      const before = server().mock.skills();
      const response = await send(revision, operation, identifiers[kind]);
      if (!accepted[revision][operation].includes(kind)) {
        expect(expectError(response, 400)).toBe(errorMessage(revision, operation, identifiers[kind]));
        expect(server().mock.skills()).toEqual(before);
        return;
      }
      expect(response.status).toBe(200);
      const own = revision === "ga" ? identifiers.skver : identifiers.number;
      if (operation === "read") expect(response.body.toString()).toContain('"description":"Second."');
      if (operation === "download") expect(response.headers["content-type"]).toBe("application/zip");
      if (operation !== "delete") return;
      expect(JSON.parse(response.body.toString())).toEqual({ type: "skill_version_deleted", id: own });
      expect(expectError(await send(revision, "read", own), 404, "not_found_error")).toBe(
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
    ])("not by %s", async (identifier) => {
      expect(expectError(await send(revision, operation, identifier), 400)).toBe(
        errorMessage(revision, operation, decodeURIComponent(identifier)),
      );
    });

    const kinds = accepted[revision][operation].filter((kind) => kind !== "latest");

    it.each(kinds)("not by an unknown %s", async (kind) => {
      const absent = absentIdentifiers[kind];
      expect(expectError(await send(revision, operation, absent), 404, "not_found_error")).toBe(
        operation === "download"
          ? `Skill not found: ${id}`
          : `Skill version not found: ${id} version ${absent}`,
      );
    });

    it("not under another or unknown skill", async () => {
      const other = (await server().createSkill()).id;
      const before = server().mock.skills();
      for (const kind of kinds) {
        const message = expectError(
          await send(revision, operation, identifiers[kind], other),
          404,
          "not_found_error",
        );
        expect(message).toBe(
          operation === "download"
            ? `Skill not found: ${other}`
            : `Skill version not found: ${other} version ${identifiers[kind]}`,
        );
        expect(
          expectError(await send(revision, operation, identifiers[kind], "unknown"), 404, "not_found_error"),
        ).toBe("Skill not found: unknown");
      }
      expect(server().mock.skills()).toEqual(before);
    });
  });
});

it("latest is the newest version", async () => {
  const read = async () => JSON.parse((await send("ga", "read", "latest")).body.toString()).description;
  expect(await read()).toBe("Second.");
  await server().ga.createVersion(id, { description: "Third." });
  expect(await read()).toBe("Third.");
  await send("ga", "delete", newestVersion(server().mock, id).skver_id);
  await send("ga", "delete", identifiers.skver);
  expect(await read()).toBe("First.");
  expect(expectError(await send("ga", "read", "latest", "unknown"), 404, "not_found_error")).toBe(
    "Skill not found: unknown",
  );
});
