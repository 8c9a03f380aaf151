import type { RecordedExchange } from "../results/recorded-exchange.ts";
import type { CheckResult, RunResult } from "../results/result.ts";
import { curlOf, quoted } from "./curl.ts";

/** The exchange that shows the outcome of a check, and how to repeat it. */
export interface Reproduction {
  readonly exchange: RecordedExchange;
  /** One line of shell; absent if the request cannot be repeated with curl. */
  readonly curl?: string;
  /** Limitations of the curl command. */
  readonly note?: string;
}

function wasAccepted({ response }: RecordedExchange): boolean {
  return response !== undefined && response.status >= 200 && response.status < 300;
}

function pathOf({ request }: RecordedExchange): string {
  return request.path.split("?")[0] ?? "";
}

/** Whether the path or the response of an exchange refers to the skill or version that was deleted. */
function refersToDeleted(exchange: RecordedExchange, deletion: RecordedExchange): boolean {
  const path = pathOf(deletion);
  if (`${pathOf(exchange)}/`.startsWith(`${path}/`)) return true;
  const id = path.split("/").at(-1) ?? path;
  return exchange.request.method === "GET" && (exchange.response?.body?.text ?? "").includes(`"${id}"`);
}

/** Returns the command that runs one scenario against the same server. */
function commandFor(scenario: string, { origin, target, profile }: RunResult): string {
  const writes = origin !== undefined && profile === "full" ? " --allow-writes" : "";
  return `skills-conformance run --target ${quoted(origin ?? target)}${writes} --filter ${quoted(scenario)}`;
}

/** Returns what a user has to know before repeating an exchange: other writes of the run may affect its result. */
function noteOn(
  exchange: RecordedExchange,
  writes: readonly RecordedExchange[],
  result: RunResult,
): string | undefined {
  const { number, scenario, revision, operation, request, fault } = exchange;
  const rerun = `to run the whole scenario: ${commandFor(scenario, result)}`;
  const since = writes.filter((each) => each.number >= number && each.request.method === "DELETE");
  if (since.some((deletion) => refersToDeleted(exchange, deletion))) {
    return `the run has deleted what this request refers to; ${rerun}`;
  }
  const redacted = request.headers.find(([, value]) => /\[(redacted|organization|workspace)\]/.test(value));
  if (redacted) return `replace ${redacted[1]} with the actual value`;
  if (fault) return `no complete response arrived; ${rerun}`;
  const follows = writes.some(
    (each) => each.number < number && each.scenario === scenario && each.revision === revision,
  );
  const notes = [
    ...(request.headers.some(([, value]) => value.endsWith("$SKILLS_CONFORMANCE_KEY"))
      ? ["set SKILLS_CONFORMANCE_KEY to the key in the variable that --api-key-env named"]
      : []),
    ...(follows
      ? [
          `the scenario sent writes before this request, so repeating it alone may have another result; ${rerun}`,
        ]
      : []),
    ...(operation === "createSkill" || operation === "createSkillVersion"
      ? ["if it is accepted, delete what it creates: no run and no sweep does"]
      : []),
  ];
  return notes.length > 0 ? notes.join("; ") : undefined;
}

/** Returns a function that returns the first exchange that shows the outcome of a check, if there is one. */
export function reproducer(result: RunResult): (check: CheckResult) => Reproduction | undefined {
  const { exchanges, origin } = result;
  const byNumber = new Map(exchanges.map((exchange) => [exchange.number, exchange]));
  const writes = exchanges.filter((each) => each.request.method !== "GET" && wasAccepted(each));
  return ({ outcome, findings }) => {
    const decisive = findings.filter((finding) => finding.outcome === outcome);
    const number = decisive.find(({ exchange }) => exchange !== undefined)?.exchange;
    const exchange = number === undefined ? undefined : byNumber.get(number);
    if (!exchange) return undefined;
    const curl = curlOf(exchange, { origin });
    const note = curl ? noteOn(exchange, writes, result) : "the recording does not have the complete request";
    return { exchange, ...(curl ? { curl } : {}), ...(note ? { note } : {}) };
  };
}
