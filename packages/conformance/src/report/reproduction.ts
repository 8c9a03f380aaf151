import type { RecordedExchange } from "../results/recorded-exchange.ts";
import type { CheckResult, RunResult } from "../results/result.ts";
import { curlOf, quoted } from "./curl.ts";

/** The exchange that showed what came of a check, and how to see it again. */
export interface Reproduction {
  readonly exchange: RecordedExchange;
  /** One line of shell; none where not all of the request is known. */
  readonly curl?: string;
  /** What the line alone does not do. */
  readonly note?: string;
}

function wasAccepted({ response }: RecordedExchange): boolean {
  return response !== undefined && response.status >= 200 && response.status < 300;
}

function pathOf({ request }: RecordedExchange): string {
  return request.path.split("?")[0] ?? "";
}

/** Whether a request is about what was deleted, or was answered with it. */
function names(exchange: RecordedExchange, deletion: RecordedExchange): boolean {
  const gone = pathOf(deletion);
  if (`${pathOf(exchange)}/`.startsWith(`${gone}/`)) return true;
  const id = gone.split("/").at(-1) ?? gone;
  return exchange.request.method === "GET" && (exchange.response?.body?.text ?? "").includes(`"${id}"`);
}

/** What tells one scenario to the same server again. */
function commandFor(scenario: string, { origin, target, profile }: RunResult): string {
  const writes = origin !== undefined && profile === "full" ? " --allow-writes" : "";
  return `skills-conformance run --target ${quoted(origin ?? target)}${writes} --filter ${quoted(scenario)}`;
}

/** What is to be known before the line of an exchange is tried, by what the run has written besides. */
function noteOn(
  exchange: RecordedExchange,
  writes: readonly RecordedExchange[],
  result: RunResult,
): string | undefined {
  const { number, scenario, revision, operation, request, fault } = exchange;
  const story = `${commandFor(scenario, result)} tells the whole story`;
  const since = writes.filter((each) => each.number >= number && each.request.method === "DELETE");
  if (since.some((deletion) => names(exchange, deletion))) {
    return `what it is about has been deleted since; ${story}`;
  }
  const hidden = request.headers.find(([, value]) => /\[(redacted|organization|workspace)\]/.test(value));
  if (hidden) return `it needs what stands as ${hidden[1]}`;
  if (fault) return `no whole answer came; ${story}`;
  const follows = writes.some(
    (each) => each.number < number && each.scenario === scenario && each.revision === revision,
  );
  const notes = [
    ...(request.headers.some(([, value]) => value.endsWith("$SKILLS_CONFORMANCE_KEY"))
      ? ["set SKILLS_CONFORMANCE_KEY to the key that --api-key-env has named"]
      : []),
    ...(follows ? [`its scenario wrote before it: should the line alone not show it, ${story}`] : []),
    ...(operation === "createSkill" || operation === "createSkillVersion"
      ? ["where it is accepted, it creates what no run and no sweep deletes"]
      : []),
  ];
  return notes.length > 0 ? notes.join("; ") : undefined;
}

/** Finds what showed the outcome of a check: the first exchange that a finding of that outcome names. */
export function reproducer(result: RunResult): (check: CheckResult) => Reproduction | undefined {
  const { exchanges, origin } = result;
  const byNumber = new Map(exchanges.map((exchange) => [exchange.number, exchange]));
  const writes = exchanges.filter((each) => each.request.method !== "GET" && wasAccepted(each));
  return ({ outcome, findings }) => {
    const showing = findings.filter((finding) => finding.outcome === outcome);
    const number = showing.find(({ exchange }) => exchange !== undefined)?.exchange;
    const exchange = number === undefined ? undefined : byNumber.get(number);
    if (!exchange) return undefined;
    const curl = curlOf(exchange, { origin });
    const note = curl ? noteOn(exchange, writes, result) : "the request is not kept whole";
    return { exchange, ...(curl ? { curl } : {}), ...(note ? { note } : {}) };
  };
}
