import { figuresOf } from "../../results/figures.ts";
import type { Outcome } from "../../results/outcome.ts";
import type { RunFigures, RunResult } from "../../results/result.ts";
import { outcomeTitles } from "../outcome-titles.ts";
import { percent, verdictOf } from "../verdict.ts";
import { html, type Markup } from "./markup.ts";
import { outcomes } from "./outcomes.ts";
import { plural } from "./plural.ts";

function facts(result: RunResult): Markup {
  const { target, revisions, profile, startedAt, duration, runId, sent, plan } = result;
  const planned = plan ? ` of ${plan.expected.requests} planned, limit ${plan.bound.requests}` : "";
  const rows: readonly (readonly [string, string])[] = [
    ["Target", target],
    [revisions.length > 1 ? "Revisions" : "Revision", revisions.join(", ")],
    ["Profile", profile],
    ["Started", startedAt],
    ["Duration", `${(duration / 1000).toFixed(1)} s`],
    ["Requests", `${sent.requests}${planned}`],
    ["Run", runId],
  ];
  return html`<dl class="facts">${rows.map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>`;
}

function figure(name: string, share: number, tone: string, note: string): Markup {
  const width = (share * 100).toFixed(2);
  return html`<div class="figure ${tone}"><h3>${name}</h3><p class="share">${percent(share)}</p>
<svg class="bar" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true"><rect width="100" height="4"/><rect class="part" width="${width}" height="4"/></svg>
<p>${note}</p></div>`;
}

function figures({ figures: all }: RunResult): Markup {
  const live = Math.round(all.liveVerified * all.checks);
  return html`<div class="figures">
${figure("Divergence", all.divergence, all.failed > 0 ? "bad" : "good", `${all.failed} of ${all.checks} checks failed`)}
${figure("Coverage", all.coverage, "plain", `${all.decided} of ${all.checks} checks decided`)}
${figure("Verified live", all.liveVerified, "plain", `${live} of ${all.checks} checks verified in recordings of the live API`)}
</div>`;
}

/** Returns the number of checks by outcome, in total and in each revision. */
function counts({ figures: all, revisions, checks }: RunResult): Markup {
  const columnRevisions = revisions.length > 1 ? revisions : [];
  const inRevision = columnRevisions.map((revision) =>
    figuresOf(checks.filter((check) => check.revision === revision)),
  );
  const columns: readonly RunFigures[] = [all, ...inRevision];
  const rows = outcomes.filter((outcome) => columns.some(({ byOutcome }) => byOutcome[outcome] > 0));
  const row = (outcome: Outcome) =>
    html`<tr><th scope="row"><span class="outcome ${outcome}">${outcome}</span> <span class="wide">${outcomeTitles[outcome]}</span></th>${columns.map(({ byOutcome }) => html`<td>${byOutcome[outcome]}</td>`)}</tr>`;
  const note =
    columnRevisions.length > 0 ? "The first column counts each check once, by its worst outcome." : "";
  return html`<table class="counts"><caption>Checks by outcome. ${note}</caption>
<thead><tr><th scope="col">Outcome</th><th scope="col">Checks</th>${columnRevisions.map((revision) => html`<th scope="col">${revision}</th>`)}</tr></thead>
<tbody>${rows.map(row)}</tbody></table>`;
}

function leftovers({ leftovers: all, ledger }: RunResult): Markup {
  if (all.length === 0) return html``;
  const sweep = ledger
    ? html`<p><code>skills-conformance sweep</code> deletes them, using the ledger <code>${ledger}</code>.</p>`
    : html`<p>Delete them by hand: the run has no ledger.</p>`;
  return html`<section class="notice bad" aria-labelledby="leftovers"><h2 id="leftovers">Left behind (${all.length})</h2>
<ul>${all.map((leftover) => html`<li>${leftover}</li>`)}</ul>${sweep}</section>`;
}

/** Returns the verdict, the facts and figures of the run, and what was left behind. */
export function summary(result: RunResult): Markup {
  const { tone, long } = verdictOf(result);
  const halted = result.halted
    ? html`<p class="notice open"><b>Stopped early:</b> ${result.halted}</p>`
    : undefined;
  return html`<p class="verdict ${tone}">${long}</p>
${facts(result)}
${halted}${leftovers(result)}
<section class="numbers" aria-labelledby="figures"><h2 id="figures">Figures</h2>
${figures(result)}${counts(result)}</section>`;
}

/** Returns the properties in responses that no document describes. */
export function undocumented({ undocumented: all }: RunResult): Markup {
  if (all.length === 0) return html``;
  const items = all.map(
    ({ revision, property }) =>
      html`<li><code>${property}</code> <span class="quiet">${revision}</span></li>`,
  );
  return html`<h3>${plural(all.length, "undocumented property", "undocumented properties")}</h3>
<p class="quiet">In responses, but not in the OpenAPI documents. Allowed.</p><ul class="plain">${items}</ul>`;
}
