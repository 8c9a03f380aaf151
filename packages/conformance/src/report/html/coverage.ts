import type { OperationCoverage, RunResult } from "../../results/result.ts";
import { html, type Markup } from "./markup.ts";
import { count } from "./words.ts";

interface Seen {
  readonly name: string;
  readonly seen: number;
  /** How often it was there and null. */
  readonly nulls?: number;
  readonly note?: string;
}

/** Whether something came, came as nothing but null, or never came. */
function stateOf({ seen, nulls = 0 }: Seen): "seen" | "null" | "never" {
  if (seen === 0) return "never";
  return nulls >= seen ? "null" : "seen";
}

function words({ seen, nulls = 0 }: Seen): string {
  if (seen === 0) return "never seen";
  if (nulls >= seen) return `${seen}, always null`;
  return nulls > 0 ? `${seen}, null ${nulls}` : String(seen);
}

function chip(item: Seen): Markup {
  const note = item.note ? html` <i>${item.note}</i>` : undefined;
  const state = stateOf(item);
  const marked = state === "seen" ? undefined : html` class="${state}"`;
  return html`<li${marked}><code>${item.name}</code> ${words(item)}${note}`;
}

function chips(items: readonly Seen[]): Markup {
  return items.length > 0 ? html`<ul class="chips">${items.map(chip)}</ul>` : html`<p class="quiet">none</p>`;
}

function share(name: string, items: readonly Seen[]): string {
  return `${name} ${items.filter(({ seen }) => seen > 0).length}/${items.length}`;
}

function statusRow(status: Seen, { headers, properties }: OperationCoverage): Markup {
  const own = <Item extends { status: string }>(items: readonly Item[]) =>
    items.filter((item) => item.status === status.name);
  return html`<tr><th scope="row"><ul class="chips">${chip(status)}</ul></th><td data-name="Headers">${chips(own(headers))}</td><td data-name="Fields">${chips(own(properties))}</td></tr>`;
}

/** A status that never came: what would have come with it is counted, not named. */
function neverCame(statuses: readonly Seen[], { headers, properties }: OperationCoverage): Markup {
  if (statuses.length === 0) return html``;
  const names = new Set(statuses.map(({ name }) => name));
  const own = [headers, properties].map((items) => items.filter(({ status }) => names.has(status)).length);
  const [ofHeaders = 0, ofFields = 0] = own;
  return html`<p class="label">Statuses that never came, and with them ${count(ofHeaders, "header", "headers")} and ${count(ofFields, "field", "fields")}</p>${chips(statuses)}`;
}

function answersTable(statuses: readonly Seen[], coverage: OperationCoverage): Markup {
  if (statuses.length === 0) return html``;
  return html`<table class="matrix"><caption>Answers</caption><thead><tr><th scope="col">Status</th><th scope="col">Headers</th><th scope="col">Fields</th></tr></thead>
<tbody>${statuses.map((status) => statusRow(status, coverage))}</tbody></table>`;
}

function operation(coverage: OperationCoverage): Markup {
  const { revision, operation: id, answers, parameters, headers, properties } = coverage;
  const statuses = coverage.statuses.map(({ documented, ...status }) => ({
    ...status,
    ...(documented ? {} : { note: "not documented" }),
  }));
  const came = statuses.filter(({ seen }) => seen > 0);
  const missing = statuses.filter(({ seen }) => seen === 0);
  const given = parameters.map((parameter) => ({ ...parameter, note: parameter.in }));
  const shares = [
    share("statuses", statuses),
    share("parameters", parameters),
    share("headers", headers),
    share("fields", properties),
  ];
  return html`<details class="operation"><summary><code>${id}</code> <span class="tags"><i>${revision}</i></span><span class="shares"><span>${count(answers, "answer", "answers")}</span>${shares.map((text) => html`<span>${text}</span>`)}</span></summary>
<div class="body"><p class="label">Parameters</p>${chips(given)}
${answersTable(came, coverage)}${neverCame(missing, coverage)}</div></details>
`;
}

/** What the exchanges have shown of what the documents say: operations, their statuses and their fields. */
export function coverageSection({ coverage }: RunResult): Markup {
  if (coverage.length === 0) return html`<p class="quiet">The result has none.</p>`;
  return html`<p class="legend quiet">What the documents name, and how often this run saw it.</p><ul class="chips legend"><li>seen<li class="null">seen, always null<li class="never">never seen</ul>
${coverage.map(operation)}`;
}
