import type { Revision } from "@skills-api/spec";
import { type Page, proseOf } from "./markdown.ts";

/** A requirement that a page names. */
export interface Mention {
  readonly id: string;
  /** How well the page says it is known: nothing for documented, otherwise the words that follow in brackets. */
  readonly known: string;
  /** What the page speaks of there: in a column of one revision that, everywhere else both. */
  readonly revisions: readonly Revision[];
}

/** A cell in a column about one revision. */
export interface RevisionCell {
  readonly revision: Revision;
  readonly text: string;
}

const both: readonly Revision[] = ["skills-2025-10-02", "ga"];

/** Words with dots between them, but for those of the official SDK, which this project's pages call `anthropic`. */
const mention = /`(?!anthropic\.)([a-z][a-z-]*(?:\.[a-z0-9-]+)+)`(?:\s+\(([a-z, ]+)\))?/g;

function mentionsIn(text: string, revisions: readonly Revision[]): Mention[] {
  return [...text.matchAll(mention)].map(([, id = "", known = ""]) => ({ id, known, revisions }));
}

function cellsOf(row: string): string[] {
  return row.split("|").slice(1, -1);
}

/** Takes the tables of a page apart: columns whose head names one revision, and the rest. */
function columnsOf(page: Page): { cells: RevisionCell[]; rest: string } {
  const cells: RevisionCell[] = [];
  const rest = proseOf(page).replaceAll(/(?:^\|.*\|\n)+/gm, (table) => {
    const [head = "", , ...rows] = table.split("\n");
    const about = cellsOf(head).map((text) => both.filter((revision) => text.includes(`\`${revision}\``)));
    return rows
      .flatMap((row) => {
        return cellsOf(row).filter((text, column) => {
          const [revision, other] = about[column] ?? [];
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
  return [...cells.flatMap(({ revision, text }) => mentionsIn(text, [revision])), ...mentionsIn(rest, both)];
}
