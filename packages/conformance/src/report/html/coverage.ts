import type { OperationCoverage, RunResult } from "../../results/result.ts";
import { html, type Markup } from "./markup.ts";
import { plural } from "./plural.ts";

interface CoverageItem {
  readonly name: string;
  readonly seen: number;
  /** Number of exchanges in which it was null. */
  readonly nulls?: number;
  readonly note?: string;
}

function stateOf({ seen, nulls = 0 }: CoverageItem): "seen" | "null" | "never" {
  if (seen === 0) return "never";
  return nulls >= seen ? "null" : "seen";
}

function seenText({ seen, nulls = 0 }: CoverageItem): string {
  if (seen === 0) return "never seen";
  if (nulls >= seen) return `${seen}, always null`;
  return nulls > 0 ? `${seen}, null ${nulls}` : String(seen);
}

function chip(item: CoverageItem): Markup {
  const note = item.note ? html` <i>${item.note}</i>` : undefined;
  const state = stateOf(item);
  const attribute = state === "seen" ? undefined : html` class="${state}"`;
  return html`<li${attribute}><code>${item.name}</code> ${seenText(item)}${note}`;
}

function chips(items: readonly CoverageItem[]): Markup {
  return items.length > 0 ? html`<ul class="chips">${items.map(chip)}</ul>` : html`<p class="quiet">none</p>`;
}

function share(name: string, items: readonly CoverageItem[]): string {
  return `${name} ${items.filter(({ seen }) => seen > 0).length}/${items.length}`;
}

function statusRow(status: CoverageItem, { headers, properties }: OperationCoverage): Markup {
  const inStatus = <Item extends { status: string }>(items: readonly Item[]) =>
    items.filter((item) => item.status === status.name);
  return html`<tr><th scope="row"><ul class="chips">${chip(status)}</ul></th><td data-name="Headers">${chips(inStatus(headers))}</td><td data-name="Fields">${chips(inStatus(properties))}</td></tr>`;
}

/** Returns the statuses that no response had, with the number of their headers and fields. */
function unseenStatuses(
  statuses: readonly CoverageItem[],
  { headers, properties }: OperationCoverage,
): Markup {
  if (statuses.length === 0) return html``;
  const names = new Set(statuses.map(({ name }) => name));
  const countOf = (items: readonly { readonly status: string }[]) =>
    items.filter(({ status }) => names.has(status)).length;
  const headerCount = plural(countOf(headers), "header", "headers");
  const fieldCount = plural(countOf(properties), "field", "fields");
  return html`<p class="label">Statuses never seen, with ${headerCount} and ${fieldCount}</p>${chips(statuses)}`;
}

function responsesTable(statuses: readonly CoverageItem[], coverage: OperationCoverage): Markup {
  if (statuses.length === 0) return html``;
  return html`<table class="matrix"><caption>Responses</caption><thead><tr><th scope="col">Status</th><th scope="col">Headers</th><th scope="col">Fields</th></tr></thead>
<tbody>${statuses.map((status) => statusRow(status, coverage))}</tbody></table>`;
}

function operation(coverage: OperationCoverage): Markup {
  const { revision, operation: id, answers, parameters, headers, properties } = coverage;
  const statuses = coverage.statuses.map(({ documented, ...status }) => ({
    ...status,
    ...(documented ? {} : { note: "not documented" }),
  }));
  const seen = statuses.filter((status) => status.seen > 0);
  const unseen = statuses.filter((status) => status.seen === 0);
  const parameterItems = parameters.map((parameter) => ({ ...parameter, note: parameter.in }));
  const shares = [
    share("statuses", statuses),
    share("parameters", parameters),
    share("headers", headers),
    share("fields", properties),
  ];
  return html`<details class="operation"><summary><code>${id}</code> <span class="tags"><i>${revision}</i></span><span class="shares"><span>${plural(answers, "response", "responses")}</span>${shares.map((text) => html`<span>${text}</span>`)}</span></summary>
<div class="body"><p class="label">Parameters</p>${chips(parameterItems)}
${responsesTable(seen, coverage)}${unseenStatuses(unseen, coverage)}</div></details>
`;
}

/** Returns the coverage of each operation: its parameters, statuses, headers and fields. */
export function coverageSection({ coverage }: RunResult): Markup {
  if (coverage.length === 0) return html`<p class="quiet">This result has no coverage.</p>`;
  return html`<p class="legend quiet">Everything that the OpenAPI documents describe, with the number of exchanges that had it.</p><ul class="chips legend"><li>seen<li class="null">seen, always null<li class="never">never seen</ul>
${coverage.map(operation)}`;
}
