import { existingSkillsPath } from "../client/existing-skills.ts";
import type { RecordedExchange } from "../results/recorded-exchange.ts";
import type { Recording } from "../results/recording/recording.ts";

/** Skills that were there before a run wrote anything: somebody else's, which the other server does not have. */
function foreignTo({ exchanges }: Recording): ReadonlySet<string> {
  const survey = exchanges.find(({ request }) => request.path === existingSkillsPath);
  const ids = survey?.response?.body?.text?.match(/"skill_\w+"/g) ?? [];
  return new Set(ids.map((id) => id.slice(1, -1)));
}

/** A recording without the skills that were there before its run: the other server has others, or none. */
export function withoutPreexisting(recording: Recording): Recording {
  const foreign = foreignTo(recording);
  if (foreign.size === 0) return recording;
  return { ...recording, exchanges: recording.exchanges.map((exchange) => withoutSkills(exchange, foreign)) };
}

function withoutSkills(exchange: RecordedExchange, foreign: ReadonlySet<string>): RecordedExchange {
  const { response, operation } = exchange;
  const text = response?.body?.text;
  if (operation !== "listSkills" || !response?.body || text === undefined) return exchange;
  try {
    const json: { data: { id: string }[] } = JSON.parse(text);
    const data = json.data.filter(({ id }) => !foreign.has(id));
    const body = { ...response.body, text: JSON.stringify({ ...json, data }) };
    return { ...exchange, response: { ...response, body } };
  } catch {
    // It is no list.
    return exchange;
  }
}
