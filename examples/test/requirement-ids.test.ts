import type { Requirement } from "@skills-api/spec";
import { requirements } from "@skills-api/spec/requirements";
import { describe, expect, test } from "vitest";
import { readPages } from "./support/markdown.ts";
import { type Mention, mentionsOf, revisionCellsOf } from "./support/mentions.ts";

const registry = new Map(requirements.map((requirement) => [requirement.id, requirement]));
const page = (await readPages()).find(({ path }) => path === "docs/revisions.md");
if (!page) throw new Error("docs/revisions.md is missing.");

/** The evidence that a mention of the requirement must have in brackets. Empty for `documented`. */
function expectedEvidence({ evidence }: Requirement, { revisions }: Mention): string {
  const kinds = new Set(revisions.flatMap((revision) => evidence[revision] ?? []));
  const text = [...kinds].join(", ");
  return text === "documented" ? "" : text;
}

describe(page.path, () => {
  const mentions = mentionsOf(page);

  test("mentions only requirements of the registry", () => {
    expect(mentions.length).toBeGreaterThan(50);
    expect(mentions.filter(({ id }) => !registry.has(id))).toEqual([]);
  });

  test("mentions only requirements of the revision in its column", () => {
    const misplaced = mentions.filter(({ id, revisions }) => {
      return !revisions.some((revision) => registry.get(id)?.evidence[revision]);
    });
    expect(misplaced).toEqual([]);
  });

  test("states the evidence of each requirement", () => {
    const stated = mentions.map(({ id, evidence }) => `${id} (${evidence})`);
    expect(stated).toEqual(
      mentions.map((each) => {
        const requirement = registry.get(each.id);
        return `${each.id} (${requirement ? expectedEvidence(requirement, each) : "not in the registry"})`;
      }),
    );
  });

  test("mentions a requirement in every cell about a revision", () => {
    const cells = revisionCellsOf(page);
    expect(cells.length).toBeGreaterThan(20);
    expect(cells.filter(({ text }) => mentionsOf({ path: page.path, text }).length === 0)).toEqual([]);
  });
});
