import type { RecordedExchange } from "../results/recorded-exchange.ts";
import type { RequirementObservation } from "../results/result.ts";
import type { OpenAnswer } from "./proposal.ts";

/** An answer without what differs each time: names of this run, and identifiers. */
function withoutNames(text: string, runId: string): string {
  // The number at the end of a name is its own; what follows it is what the request is about.
  const id = runId.replaceAll(/[^\w-]/g, "\\$&");
  const own = new RegExp(`conformance[-_ ]${id}[\\w-]*?[-_ ]\\d+`, "gi");
  return text
    .replaceAll(own, "{name}")
    .replaceAll(/\b(skill|skver|skill_version)_[0-9A-Za-z]{8,}/g, "{id}")
    .replaceAll(/\b\d{16}\b/g, "{version}")
    .replaceAll(/\breq_\w+/g, "{request}");
}

/** What was asked, so that the same question asked again is known; none where not all of the request is. */
function questionOf({ request }: RecordedExchange, runId: string): string | undefined {
  const { method, path, headers, body } = request;
  if (body && (body.cut || body.text === undefined)) return undefined;
  const sized = headers.filter(([name]) => name.toLowerCase() !== "content-length");
  return withoutNames(JSON.stringify([method, path, sized, body?.text]), runId);
}

/** What came of it: the status, the kind of error, and what the scenario noted of an answer that is none. */
function outcomeOf({ answer }: RequirementObservation, runId: string): string {
  const said = answer.split(" answered ").slice(1).join(" answered ");
  return withoutNames(said, runId).replace(/^(\d{3} \w+): .*$/s, "$1");
}

/** Different answers, in the order in which they came. Identifiers and names of the run make no difference. */
export function distinctAnswers(
  observations: readonly RequirementObservation[],
  runId: string,
): OpenAnswer[] {
  const alike = Map.groupBy(observations, ({ answer }) => withoutNames(answer, runId));
  return [...alike.values()].map((own) => ({
    answer: own[0]?.answer ?? "",
    exchanges: own.flatMap(({ exchange }) => exchange ?? []),
    times: own.length,
  }));
}

/** Requests that were sent more than once, and what came of them where that was not always the same. */
export function disagreements(
  observations: readonly RequirementObservation[],
  exchanges: ReadonlyMap<number, RecordedExchange>,
  runId: string,
): string[] {
  const byExchange = new Map(observations.map((observation) => [observation.exchange, observation]));
  const asked = [...byExchange].flatMap(([number, observation]) => {
    const exchange = exchanges.get(number ?? 0);
    const question = exchange && questionOf(exchange, runId);
    return question ? [{ question, exchange, outcome: outcomeOf(observation, runId) }] : [];
  });
  return [...Map.groupBy(asked, ({ question }) => question).values()].flatMap((same) => {
    const outcomes = Map.groupBy(same, ({ outcome }) => outcome);
    const [first] = same;
    if (outcomes.size < 2 || !first) return [];
    const { method, path } = first.exchange.request;
    const each = [...outcomes].map(([outcome, own]) => {
      return `${outcome} (${own.map(({ exchange }) => `#${exchange.number}`).join(", ")})`;
    });
    return `${method} ${path}: ${each.join(", and ")}`;
  });
}
