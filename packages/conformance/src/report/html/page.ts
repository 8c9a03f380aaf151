import { createHash } from "node:crypto";
import type { RunResult } from "../../results/result.ts";
import { mockHint } from "../curl.ts";
import { verdictOf } from "../verdict.ts";
import { checkGroups } from "./checks.ts";
import { script } from "./client/index.ts";
import { coverageSection } from "./coverage.ts";
import { Exchanges } from "./exchanges.ts";
import { filterForm } from "./filter.ts";
import { html, Markup } from "./markup.ts";
import { observationSection, scenarioSection } from "./sections.ts";
import { style } from "./style.ts";
import { summary, undocumented } from "./summary.ts";

function hash(text: string): string {
  return `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
}

/** Content Security Policy that allows only the script and the style of the page, and no requests. */
const policy = `default-src 'none'; script-src ${hash(script)}; style-src ${hash(style)}; base-uri 'none'; form-action 'none'`;

interface Section {
  readonly id: string;
  readonly title: string;
  readonly content: Markup;
}

function sectionsOf(result: RunResult, exchanges: Exchanges): Section[] {
  const { checks, coverage, observations, scenarios } = result;
  const hint = result.origin ? undefined : html`<p class="scripted quiet">${mockHint}</p>`;
  const list = html`<div class="columns">${filterForm(result)}<div class="list"><p id="shown" class="scripted quiet" role="status">${checks.length} of ${checks.length} shown</p>${hint}${checkGroups(result, exchanges)}</div></div>`;
  return [
    { id: "checks", title: `Checks (${checks.length})`, content: list },
    {
      id: "coverage",
      title: `Coverage of the OpenAPI documents (${coverage.length})`,
      content: html`${coverageSection(result)}${undocumented(result)}`,
    },
    {
      id: "open-questions",
      title: `Answers to open questions (${observations.length})`,
      content: observationSection(result, exchanges),
    },
    { id: "scenarios", title: `Scenarios (${scenarios.length})`, content: scenarioSection(result) },
  ];
}

const theme = html`<label class="scripted theme">Theme <select id="theme"><option value="">system</option><option value="light">light</option><option value="dark">dark</option></select></label>`;

export function page(result: RunResult): string {
  const exchanges = new Exchanges(result);
  const sections = sectionsOf(result, exchanges);
  const links = sections.map(({ id, title }) => html`<a href="#${id}">${title}</a> `);
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${new Markup(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${result.target} ${verdictOf(result).short}</title>
<style>${new Markup(style)}</style>
</head>
<body>
<a class="skip-link" href="#checks">Skip to the checks</a>
<header><p class="suite">Conformance with Claude's Skills API</p>${theme}<h1>${result.target}</h1></header>
<main>
${summary(result)}
<nav aria-label="Sections">${links}</nav>
<noscript><p class="notice open">Without JavaScript, this page shows no exchanges and has no filter.</p></noscript>
${sections.map(({ id, title, content }) => html`<section class="part" aria-labelledby="${id}"><h2 id="${id}" tabindex="-1">${title}</h2>${content}</section>`)}
</main>
<script type="application/json" id="exchanges">${new Markup(exchanges.json)}</script>
<script>${new Markup(script)}</script>
</body>
</html>
`.source;
}
