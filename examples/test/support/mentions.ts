import { type Revision, revisions } from "@skills-api/spec";
import { type Page, proseOf } from "./markdown.ts";

/** A mention of a requirement on a page. */
export interface Mention {
  readonly id: string;
  /** The evidence in brackets after the id. Empty for `documented`. */
  readonly evidence: string;
  /** The revision of the column, or both outside of such columns. */
  readonly revisions: readonly Revision[];
}

/** A cell in a column about one revision. */
export interface RevisionCell {
  readonly revision: Revision;
  readonly text: string;
}

/** Matches requirement ids, but not expressions of the official SDK such as `anthropic.beta`. */
const mention = /`(?!anthropic\.)([a-z][a-z-]*(?:\.[a-z0-9-]+)+)`(?:\s+\(([a-z, ]+)\))?/g;

function mentionsIn(text: string, revisions: readonly Revision[]): Mention[] {
  return [...text.matchAll(mention)].map(([, id = "", evidence = ""]) => ({ id, evidence, revisions }));
}

function cellsOf(row: string): string[] {
  return row.split("|").slice(1, -1);
}

/** Splits a page into the cells of columns about one revision, and the rest. */
function columnsOf(page: Page): { cells: RevisionCell[]; rest: string } {
  const cells: RevisionCell[] = [];
  const rest = proseOf(page).replaceAll(/(?:^\|.*\|\n)+/gm, (table) => {
    const [head = "", , ...rows] = table.split("\n");
    const columnRevisions = cellsOf(head).map((text) =>
      revisions.filter((revision) => text.includes(`\`${revision}\``)),
    );
    return rows
      .flatMap((row) => {
        return cellsOf(row).filter((text, column) => {
          const [revision, other] = columnRevisions[column] ?? [];
          if (!revision || other) return true;
          cells.push({ revision, text });
          return false;
        });
      })
      .join("\n");
  });
  return { cells, rest };
}

export function revisionCellsOf(page: Page): RevisionCell[] {
  return columnsOf(page).cells;
}

export function mentionsOf(page: Page): Mention[] {
  const { cells, rest } = columnsOf(page);
  return [
    ...cells.flatMap(({ revision, text }) => mentionsIn(text, [revision])),
    ...mentionsIn(rest, revisions),
  ];
}
