import { existingSkillsPath } from "../client/existing-skills.ts";
import type { RecordedExchange } from "../results/recorded-exchange.ts";
import type { Recording } from "../results/recording/recording.ts";

/** Returns the ids of the skills that existed before a run created any. */
function preexistingSkills({ exchanges }: Recording): ReadonlySet<string> {
  const isPage = (path: string) =>
    path === existingSkillsPath || path.startsWith(`${existingSkillsPath}&page=`);
  const pages = exchanges.filter(({ request }) => isPage(request.path));
  const ids = pages.flatMap(({ response }) => response?.body?.text?.match(/"skill_\w+"/g) ?? []);
  return new Set(ids.map((id) => id.slice(1, -1)));
}

/** Removes the skills that existed before the run from the lists of a recording: the other server has different ones. */
export function withoutPreexisting(recording: Recording): Recording {
  const ids = preexistingSkills(recording);
  if (ids.size === 0) return recording;
  return { ...recording, exchanges: recording.exchanges.map((exchange) => withoutSkills(exchange, ids)) };
}

function withoutSkills(exchange: RecordedExchange, ids: ReadonlySet<string>): RecordedExchange {
  const { response, operation } = exchange;
  const text = response?.body?.text;
  if (operation !== "listSkills" || !response?.body || text === undefined) return exchange;
  try {
    const json: { data: { id: string }[] } = JSON.parse(text);
    const data = json.data.filter(({ id }) => !ids.has(id));
    const body = { ...response.body, text: JSON.stringify({ ...json, data }) };
    return { ...exchange, response: { ...response, body } };
  } catch {
    // Not a list of skills.
    return exchange;
  }
}
