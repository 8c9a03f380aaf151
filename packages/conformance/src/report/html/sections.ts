import type { RunResult, ScenarioResult } from "../../results/result.ts";
import type { Exchanges } from "./exchanges.ts";
import { html, type Markup } from "./markup.ts";
import { plural } from "./plural.ts";

/** Returns the recorded answers to open questions. */
export function observationSection({ observations }: RunResult, exchanges: Exchanges): Markup {
  if (observations.length === 0) return html`<p class="quiet">None recorded.</p>`;
  const items = observations.map(
    ({ requirement, revision, scenario, answer, exchange }) =>
      html`<li><p><code class="id">${requirement}</code> <span class="tags"><i>${revision}</i><i>${scenario}</i></span></p><p>${answer}</p>${exchange === undefined ? undefined : exchanges.list([exchange])}</li>
`,
  );
  return html`<p class="quiet">Behaviour that the API leaves open, as this server does it. Not judged.</p><ul class="rows">${items}</ul>`;
}

function scenarioRow({ id, revision, title, skipped, stopped, sent }: ScenarioResult): Markup {
  const [outcome, label, reason] = skipped
    ? ["skip", "skipped", skipped]
    : stopped
      ? ["indeterminate", "stopped", stopped]
      : ["pass", "ran", ""];
  return html`<li><p><span class="outcome ${outcome}">${label}</span> <code class="id">${id}</code> <span class="tags"><i>${revision}</i><i>${plural(sent.requests, "request", "requests")}</i></span></p><p>${title}</p>${reason ? html`<p class="reason">${reason}</p>` : undefined}</li>
`;
}

/** Returns all scenarios: skipped and stopped ones first, the others collapsed. */
export function scenarioSection({ scenarios }: RunResult): Markup {
  const isIncomplete = ({ skipped, stopped }: ScenarioResult) => Boolean(skipped ?? stopped);
  const incomplete = scenarios.filter(isIncomplete);
  const completed = scenarios.filter((scenario) => !isIncomplete(scenario));
  const list = (some: readonly ScenarioResult[]) => html`<ul class="rows">${some.map(scenarioRow)}</ul>`;
  return html`${incomplete.length > 0 ? list(incomplete) : undefined}
<details class="more"><summary>${plural(completed.length, "completed scenario", "completed scenarios")}</summary>${list(completed)}</details>`;
}
