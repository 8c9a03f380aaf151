import { revisions } from "@skills-api/spec";
import type { CheckResult, RunResult } from "../../results/result.ts";
import { html, type Markup } from "./markup.ts";
import { outcomes } from "./outcomes.ts";

type Facet = "outcome" | "revision" | "level" | "evidence";

const order: Readonly<Record<Facet, readonly string[]>> = {
  outcome: outcomes,
  revision: revisions,
  level: ["MUST", "SHOULD", "MAY"],
  evidence: ["live", "documented", "observed", "inferred", "unknown"],
};

function checkboxes(facet: Facet, legend: string, checks: readonly CheckResult[]): Markup {
  const groups = Map.groupBy(checks, (check): string => check[facet]);
  const items = order[facet]
    .filter((value) => groups.has(value))
    .map(
      (value) =>
        html`<label><input type="checkbox" name="${facet}" value="${value}"><span class="${facet} ${value}">${value}</span> <span class="quiet">${groups.get(value)?.length}</span></label>`,
    );
  return html`<fieldset><legend>${legend}</legend>${items}</fieldset>`;
}

/** Returns the form that filters the checks. It is hidden without JavaScript. */
export function filterForm({ checks }: RunResult): Markup {
  return html`<form id="filter" class="scripted" role="search" aria-label="Checks">
<label class="search"><span>Search ids and statements <kbd>/</kbd></span><input type="search" name="q" autocomplete="off" spellcheck="false"></label>
${checkboxes("outcome", "Outcome", checks)}${checkboxes("revision", "Revision", checks)}${checkboxes("level", "Level", checks)}${checkboxes("evidence", "Evidence", checks)}
<button type="reset">Show all</button></form>`;
}
