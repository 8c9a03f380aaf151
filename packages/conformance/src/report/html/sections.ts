import type { RunResult, ScenarioResult } from "../../results/result.ts";
import type { Exchanges } from "./exchanges.ts";
import { html, type Markup } from "./markup.ts";
import { count } from "./words.ts";

/** What open questions were answered with; never judged. */
export function observationSection({ observations }: RunResult, exchanges: Exchanges): Markup {
  if (observations.length === 0) return html`<p class="quiet">None was asked.</p>`;
  const items = observations.map(
    ({ requirement, revision, scenario, answer, exchange }) =>
      html`<li><p><code class="id">${requirement}</code> <span class="tags"><i>${revision}</i><i>${scenario}</i></span></p><p>${answer}</p>${exchange === undefined ? undefined : exchanges.list([exchange])}</li>
`,
  );
  return html`<p class="quiet">What nobody has promised, and what this server answered. Never judged.</p><ul class="rows">${items}</ul>`;
}

function scenarioRow({ id, revision, title, skipped, stopped, sent }: ScenarioResult): Markup {
  const [tone, words, why] = skipped
    ? ["skip", "skipped", skipped]
    : stopped
      ? ["indeterminate", "stopped", stopped]
      : ["pass", "ran", ""];
  return html`<li><p><span class="outcome ${tone}">${words}</span> <code class="id">${id}</code> <span class="tags"><i>${revision}</i><i>${count(sent.requests, "request", "requests")}</i></span></p><p>${title}</p>${why ? html`<p class="reason">${why}</p>` : undefined}</li>
`;
}

/** Every scenario; first what did not go to its end. */
export function scenarioSection({ scenarios }: RunResult): Markup {
  const isShort = ({ skipped, stopped }: ScenarioResult) => Boolean(skipped ?? stopped);
  const short = scenarios.filter(isShort);
  const ran = scenarios.filter((scenario) => !isShort(scenario));
  const list = (own: readonly ScenarioResult[]) => html`<ul class="rows">${own.map(scenarioRow)}</ul>`;
  return html`${short.length > 0 ? list(short) : undefined}
<details class="more"><summary>${count(ran.length, "scenario", "scenarios")} that ran to the end</summary>${list(ran)}</details>`;
}
