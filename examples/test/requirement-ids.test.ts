import type { Requirement } from "@skills-api/spec";
import { requirements } from "@skills-api/spec/requirements";
import { describe, expect, test } from "vitest";
import { readPages } from "./support/markdown.ts";
import { type Mention, mentionsOf, revisionCellsOf } from "./support/mentions.ts";

const registry = new Map(requirements.map((requirement) => [requirement.id, requirement]));
const page = (await readPages()).find(({ path }) => path === "docs/revisions.md");
if (!page) throw new Error("there is no docs/revisions.md");

/** How a page has to say that a requirement is known, for the revisions it speaks of. */
function knownAs({ evidence }: Requirement, { revisions }: Mention): string {
  const words = new Set(revisions.flatMap((revision) => evidence[revision] ?? []));
  const text = [...words].join(", ");
  return text === "documented" ? "" : text;
}

describe(page.path, () => {
  const mentions = mentionsOf(page);

  test("names requirements, all of the registry", () => {
    expect(mentions.length).toBeGreaterThan(50);
    expect(mentions.filter(({ id }) => !registry.has(id))).toEqual([]);
  });

  test("names in the column of a revision what is promised there", () => {
    const wrong = mentions.filter(({ id, revisions }) => {
      return !revisions.some((revision) => registry.get(id)?.evidence[revision]);
    });
    expect(wrong).toEqual([]);
  });

  test("says of each requirement how well it is known", () => {
    const said = mentions.map(({ id, known }) => `${id} (${known})`);
    expect(said).toEqual(
      mentions.map((each) => {
        const requirement = registry.get(each.id);
        return `${each.id} (${requirement ? knownAs(requirement, each) : "not in the registry"})`;
      }),
    );
  });

  test("names a requirement in every cell about a revision", () => {
    const cells = revisionCellsOf(page);
    expect(cells.length).toBeGreaterThan(20);
    expect(cells.filter(({ text }) => mentionsOf({ path: page.path, text }).length === 0)).toEqual([]);
  });
});
