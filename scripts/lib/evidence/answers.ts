import type { RecordedExchange, RequirementObservation } from "@skills-api/conformance";
import type { ObservedAnswer } from "./proposal.ts";

/** Replaces names of the run and identifiers, which differ each time. */
function withoutNames(text: string, runId: string): string {
  // A name ends with a number. What follows is part of the request.
  const id = runId.replaceAll(/[^\w-]/g, "\\$&");
  const own = new RegExp(`conformance[-_ ]${id}[\\w-]*?[-_ ]\\d+`, "gi");
  return text
    .replaceAll(own, "{name}")
    .replaceAll(/\b(skill|skver|skill_version)_[0-9A-Za-z]{8,}/g, "{id}")
    .replaceAll(/\b\d{16}\b/g, "{version}")
    .replaceAll(/\breq_\w+/g, "{request}");
}

/** Returns a key by which repeats of a request are recognised; none if the request was cut. */
function questionOf({ request }: RecordedExchange, runId: string): string | undefined {
  const { method, path, headers, body } = request;
  if (body && (body.cut || body.text === undefined)) return undefined;
  const sized = headers.filter(([name]) => name.toLowerCase() !== "content-length");
  return withoutNames(JSON.stringify([method, path, sized, body?.text]), runId);
}

/** Returns the status and error type of a response, with the note of the scenario if there is one. */
function outcomeOf({ answer }: RequirementObservation, runId: string): string {
  const outcome = answer.split(" returned ").slice(1).join(" returned ");
  return withoutNames(outcome, runId).replace(/^(\d{3} \w+): .*$/s, "$1");
}

/** Returns the distinct responses in the order in which they were observed, regardless of identifiers and names of the run. */
export function distinctAnswers(
  observations: readonly RequirementObservation[],
  runId: string,
): ObservedAnswer[] {
  const alike = Map.groupBy(observations, ({ answer }) => withoutNames(answer, runId));
  return [...alike.values()].map((own) => ({
    answer: own[0]?.answer ?? "",
    exchanges: own.flatMap(({ exchange }) => exchange ?? []),
    times: own.length,
  }));
}

/** Describes requests that were sent more than once with different responses. */
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
