import { sources } from "@skills-api/spec/requirements";
import type { CheckResult, RunResult } from "../../results/result.ts";
import { outcomeTitles } from "../outcome-titles.ts";
import { type Reproduction, reproducer } from "../reproduction.ts";
import type { Exchanges } from "./exchanges.ts";
import { html, type Markup, prose } from "./markup.ts";
import { outcomes } from "./outcomes.ts";
import { plural } from "./plural.ts";

interface Context {
  readonly exchanges: Exchanges;
  readonly reproduce: (check: CheckResult) => Reproduction | undefined;
}

/** Findings that are shown of one check; every exchange of a run may fail it. */
const maxFindings = 20;

function sourceItem({ source, at }: CheckResult["sources"][number]): Markup {
  const entry = Object.hasOwn(sources, source) ? sources[source] : undefined;
  const title = entry?.title ?? source;
  const name = entry?.url ? html`<a href="${entry.url}">${prose(title)}</a>` : prose(title);
  return html`<dd>${name}${at ? `, ${at}` : ""}`;
}

function findingList({ findings }: CheckResult): Markup {
  if (findings.length === 0) return html``;
  const items = findings.slice(0, maxFindings).map(({ scenario, outcome, detail, exchange }) => {
    const where = [scenario, exchange === undefined ? "" : `exchange ${exchange}`].filter(Boolean).join(", ");
    return html`<li><span class="outcome ${outcome}">${outcome}</span> ${detail} <span class="quiet">${where}</span></li>`;
  });
  const others = findings.length - maxFindings;
  const more = others > 0 ? html`<p class="quiet">and ${others} more, in the JSON result</p>` : undefined;
  return html`<h4>Findings</h4><ul class="findings">${items}</ul>${more}`;
}

function exchangeList(check: CheckResult, { exchanges, reproduce }: Context): Markup {
  const failing = check.findings.slice(0, maxFindings).map(({ exchange }) => exchange);
  const numbers = [...failing, ...check.exchanges].filter((number) => number !== undefined);
  if (numbers.length === 0) return html``;
  const reproduction = reproduce(check);
  const note = reproduction?.note
    ? html`<p class="quiet">To repeat exchange ${reproduction.exchange.number}: ${reproduction.note}.</p>`
    : undefined;
  return html`<h4>Exchanges</h4>${note}${exchanges.list(numbers)}`;
}

function details(check: CheckResult, context: Context): Markup {
  const { passes, scenarios, provisional } = check;
  const passed =
    plural(passes, "time", "times") + (scenarios.length > 0 ? `, in ${scenarios.join(", ")}` : "");
  return html`<div class="body">${findingList(check)}<dl class="terms"><dt>Passed<dd>${passed}<dt>Sources${check.sources.map(sourceItem)}</dl>
${provisional ? html`<p class="quiet">Provisional: the requirement is only inferred, so it cannot fail this run.</p>` : undefined}${exchangeList(check, context)}</div>`;
}

/** Returns the reason for the outcome of a check, unless it passed. */
function reason({ outcome, findings }: CheckResult): Markup | undefined {
  const first = findings.find((finding) => finding.outcome === outcome);
  return outcome !== "pass" && first ? html`<span class="reason">${first.detail}</span>` : undefined;
}

function row(check: CheckResult, context: Context): Markup {
  const { id, revision, level, evidence, statement, outcome } = check;
  return html`<details class="check ${outcome}" id="${revision}/${id}"><summary><span class="outcome ${outcome}">${outcome}</span><span class="what"><code class="id">${id}</code><span class="statement">${prose(statement)}</span>${reason(check)}</span><span class="tags"><i>${level}</i><i>${evidence}</i><i>${revision}</i></span></summary>${details(check, context)}</details>
`;
}

/** Returns a section for each outcome, failures first. */
export function checkGroups(result: RunResult, exchanges: Exchanges): Markup[] {
  const context = { exchanges, reproduce: reproducer(result) };
  return outcomes.flatMap((outcome) => {
    const group = result.checks.filter((check) => check.outcome === outcome);
    if (group.length === 0) return [];
    return html`<section class="group"><h3>${outcomeTitles[outcome]} (<span class="shown">${group.length}</span>)</h3>
${group.map((check) => row(check, context))}</section>`;
  });
}
