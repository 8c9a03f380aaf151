import { figuresOf } from "../../results/figures.ts";
import type { Outcome } from "../../results/outcome.ts";
import type { Figures, RunResult } from "../../results/result.ts";
import { percent, verdictOf } from "../verdict.ts";
import { html, type Markup } from "./markup.ts";
import { count, outcomes, titles } from "./words.ts";

function facts(result: RunResult): Markup {
  const { target, revisions, profile, startedAt, duration, runId, sent, plan } = result;
  const planned = plan ? ` of ${plan.expected.requests} planned, bound ${plan.bound.requests}` : "";
  const rows: readonly (readonly [string, string])[] = [
    ["Target", target],
    [revisions.length > 1 ? "Revisions" : "Revision", revisions.join(", ")],
    ["Profile", profile],
    ["Started", startedAt],
    ["Took", `${(duration / 1000).toFixed(1)} s`],
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
${figure("Coverage", all.coverage, "plain", `${all.decided} of ${all.checks} checks were decided`)}
${figure("Verified live", all.liveVerified, "plain", `${live} of ${all.checks} checks rest on our own recordings of the live API`)}
</div>`;
}

/** Checks by outcome: in all revisions together, and in each. */
function counts({ figures: all, revisions, checks }: RunResult): Markup {
  const each = revisions.length > 1 ? revisions : [];
  const own = each.map((revision) => figuresOf(checks.filter((check) => check.revision === revision)));
  const columns: readonly Figures[] = [all, ...own];
  const rows = outcomes.filter((outcome) => columns.some(({ byOutcome }) => byOutcome[outcome] > 0));
  const row = (outcome: Outcome) =>
    html`<tr><th scope="row"><span class="outcome ${outcome}">${outcome}</span> <span class="wide">${titles[outcome]}</span></th>${columns.map(({ byOutcome }) => html`<td>${byOutcome[outcome]}</td>`)}</tr>`;
  const note = each.length > 0 ? "The first column counts a check once, with the worst that came of it." : "";
  return html`<table class="counts"><caption>Checks by outcome. ${note}</caption>
<thead><tr><th scope="col">Outcome</th><th scope="col">Checks</th>${each.map((revision) => html`<th scope="col">${revision}</th>`)}</tr></thead>
<tbody>${rows.map(row)}</tbody></table>`;
}

function leftovers({ leftovers: left, ledger }: RunResult): Markup {
  if (left.length === 0) return html``;
  const sweep = ledger
    ? html`<p><code>skills-conformance sweep</code> deletes what is left, from the ledger <code>${ledger}</code>.</p>`
    : html`<p>Delete it by hand: the run has no ledger.</p>`;
  return html`<section class="notice bad" aria-labelledby="leftovers"><h2 id="leftovers">Left behind (${left.length})</h2>
<ul>${left.map((leftover) => html`<li>${leftover}</li>`)}</ul>${sweep}</section>`;
}

/** The verdict, the figures, and what is to be done. */
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

/** Properties that were answered and stand in no document. */
export function undocumented({ undocumented: all }: RunResult): Markup {
  if (all.length === 0) return html``;
  const items = all.map(
    ({ revision, property }) =>
      html`<li><code>${property}</code> <span class="quiet">${revision}</span></li>`,
  );
  return html`<h3>${count(all.length, "undocumented property", "undocumented properties")}</h3>
<p class="quiet">Answered, and in no document; allowed.</p><ul class="plain">${items}</ul>`;
}
