import type { Revision } from "@skills-api/spec";
import ga from "@skills-api/spec/ga.json" with { type: "json" };
import beta from "@skills-api/spec/skills-2025-10-02.json" with { type: "json" };
import { expect, test } from "vitest";
import { expectOk, useServer } from "../support/server.ts";
import { skillUpload } from "../support/upload.ts";

const server = useServer();

const documents = { "skills-2025-10-02": beta, ga } satisfies Record<Revision, object>;

/** Returns the names of the properties that a document has for an object, sorted. */
function documented(revision: Revision, schema: "Skill" | "SkillVersion"): string[] {
  return Object.keys(documents[revision].components.schemas[schema].properties).sort();
}

const where =
  "packages/mock/src/http/revisions/projections.ts has to return each property of the document, and no other";

test.each(["skills-2025-10-02", "ga"] as const)(
  "%s returns the properties of its document",
  async (revision) => {
    const api = revision === "ga" ? server().ga : server();
    const skill = expectOk<{ id: string }>(await api.send("POST", "/v1/skills", skillUpload()));
    const version = expectOk<object>(
      await api.send("POST", `/v1/skills/${skill.id}/versions`, skillUpload()),
    );
    expect(Object.keys(skill).sort(), where).toEqual(documented(revision, "Skill"));
    expect(Object.keys(version).sort(), where).toEqual(documented(revision, "SkillVersion"));
  },
);
