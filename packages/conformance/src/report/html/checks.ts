import { sources } from "@skills-api/spec/requirements";
import type { CheckResult, RunResult } from "../../results/result.ts";
import { type Reproduction, reproducer } from "../reproduction.ts";
import type { Exchanges } from "./exchanges.ts";
import { html, type Markup, prose } from "./markup.ts";
import { count, outcomes, titles } from "./words.ts";

interface Shown {
  readonly exchanges: Exchanges;
  readonly reproduction: (check: CheckResult) => Reproduction | undefined;
}

/** The most findings of one check that are shown: a server may fail every exchange. */
const most = 20;

function sourceItem({ source, at }: CheckResult["sources"][number]): Markup {
  const known = Object.hasOwn(sources, source) ? sources[source] : undefined;
  const title = known?.title ?? source;
  const name = known?.url ? html`<a href="${known.url}">${prose(title)}</a>` : prose(title);
  return html`<dd>${name}${at ? `, ${at}` : ""}`;
}

function findingList({ findings }: CheckResult): Markup {
  if (findings.length === 0) return html``;
  const items = findings.slice(0, most).map(({ scenario, outcome, detail, exchange }) => {
    const where = [scenario, exchange === undefined ? "" : `exchange ${exchange}`].filter(Boolean).join(", ");
    return html`<li><span class="outcome ${outcome}">${outcome}</span> ${detail} <span class="quiet">${where}</span></li>`;
  });
  const others = findings.length - most;
  const more = others > 0 ? html`<p class="quiet">and ${others} more, in the JSON result</p>` : undefined;
  return html`<h4>Found</h4><ul class="findings">${items}</ul>${more}`;
}

function exchangeList(check: CheckResult, { exchanges, reproduction }: Shown): Markup {
  const found = check.findings.slice(0, most).map(({ exchange }) => exchange);
  const numbers = [...found, ...check.exchanges].filter((number) => number !== undefined);
  if (numbers.length === 0) return html``;
  const showing = reproduction(check);
  const note = showing?.note
    ? html`<p class="quiet">To repeat ${showing.exchange.number}: ${showing.note}.</p>`
    : undefined;
  return html`<h4>Exchanges</h4>${note}${exchanges.list(numbers)}`;
}

function details(check: CheckResult, shown: Shown): Markup {
  const { passes, scenarios, provisional } = check;
  const held = count(passes, "time", "times") + (scenarios.length > 0 ? `, in ${scenarios.join(", ")}` : "");
  return html`<div class="body">${findingList(check)}<dl class="terms"><dt>Held<dd>${held}<dt>Known from${check.sources.map(sourceItem)}</dl>
${provisional ? html`<p class="quiet">Provisional: its evidence is our belief alone, so that this run did not let it fail.</p>` : undefined}${exchangeList(check, shown)}</div>`;
}

/** Why a check has its outcome, in a line; a check that passed needs none. */
function reason({ outcome, findings }: CheckResult): Markup | undefined {
  const first = findings.find((finding) => finding.outcome === outcome);
  return outcome !== "pass" && first ? html`<span class="reason">${first.detail}</span>` : undefined;
}

function row(check: CheckResult, shown: Shown): Markup {
  const { id, revision, level, evidence, statement, outcome } = check;
  return html`<details class="check ${outcome}" id="${revision}/${id}"><summary><span class="outcome ${outcome}">${outcome}</span><span class="what"><code class="id">${id}</code><span class="statement">${prose(statement)}</span>${reason(check)}</span><span class="tags"><i>${level}</i><i>${evidence}</i><i>${revision}</i></span></summary>${details(check, shown)}</details>
`;
}

/** Every check by its outcome, failures first. */
export function checkGroups(result: RunResult, exchanges: Exchanges): Markup[] {
  const shown = { exchanges, reproduction: reproducer(result) };
  return outcomes.flatMap((outcome) => {
    const own = result.checks.filter((check) => check.outcome === outcome);
    if (own.length === 0) return [];
    return html`<section class="group"><h3>${titles[outcome]} (<span class="shown">${own.length}</span>)</h3>
${own.map((check) => row(check, shown))}</section>`;
  });
}
