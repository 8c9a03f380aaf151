import { type Revision, revisions } from "@skills-api/spec";
import ga from "@skills-api/spec/ga.json" with { type: "json" };
import skills20251002 from "@skills-api/spec/skills-2025-10-02.json" with { type: "json" };
import type { Document } from "./openapi.ts";

const documents = { "skills-2025-10-02": skills20251002, ga } as Readonly<Record<Revision, Document>>;

/** The bundled OpenAPI document of a revision. */
export function documentOf(revision: Revision): Document {
  return documents[revision];
}

/** The bundled documents of the other revisions. */
export function documentsBeside(revision: Revision): Document[] {
  return revisions.filter((each) => each !== revision).map(documentOf);
}
