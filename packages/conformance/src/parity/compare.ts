import type { RecordedExchange } from "../results/recorded-exchange.ts";
import type { Recording } from "../results/recording/recording.ts";
import { align } from "./align.ts";
import { compareBodies } from "./bodies.ts";
import { DifferenceCollector, type Finding } from "./difference-collector.ts";
import { compareHeaders } from "./headers.ts";
import { withoutPreexisting } from "./preexisting.ts";
import { References } from "./references.ts";
import { differenceKinds, type ParityResult, type ParitySummary, type Side } from "./result.ts";

type Response = NonNullable<RecordedExchange["response"]>;

async function compareResponses(
  method: string,
  left: Response,
  right: Response,
  references: References,
  onFinding: (finding: Finding) => void,
): Promise<void> {
  if (left.status !== right.status) {
    onFinding({ kind: "status", path: "", left: String(left.status), right: String(right.status) });
    // A success and an error response share nothing worth comparing.
    if (left.status < 400 !== right.status < 400) return;
  }
  compareHeaders(left.headers, right.headers, references, onFinding);
  // The in-process mock responds to HEAD with a body, which HTTP would drop.
  if (method !== "HEAD") await compareBodies(left.body, right.body, references, onFinding);
}

function scenarioOf({ scenario, revision }: RecordedExchange): string {
  return `${scenario} (${revision})`;
}

/** Groups exchanges by scenario and revision, in the order in which they were sent. */
function groupByScenario({ exchanges }: Recording): Map<string, RecordedExchange[]> {
  return Map.groupBy(
    exchanges.toSorted((one, other) => one.number - other.number),
    scenarioOf,
  );
}

/** Whether the run retries a request after this response or fault: only the last attempt is worth comparing. */
function isRetried({ response, fault }: RecordedExchange): boolean {
  return fault !== undefined || response?.status === 429 || (response?.status ?? 0) >= 500;
}

class Comparison {
  readonly #references: References;
  readonly #differences = new DifferenceCollector();
  readonly #uncompared: string[] = [];
  #compared = 0;

  constructor(runIds: Readonly<Record<Side, string>>) {
    this.#references = new References(runIds);
  }

  async addScenario(left: readonly RecordedExchange[], right: readonly RecordedExchange[]): Promise<void> {
    for (const pair of align(left, right, this.#references)) {
      if (pair.left && pair.right) await this.#comparePair(pair.left, pair.right);
      else if (pair.left) this.#addUnpaired(pair.left, "left");
      else if (pair.right) this.#addUnpaired(pair.right, "right");
    }
  }

  addOneSidedScenario(scenario: string, side: Side): void {
    this.#uncompared.push(`${scenario} ran only on the ${side}`);
  }

  #addUnpaired(exchange: RecordedExchange, side: Side): void {
    if (isRetried(exchange)) return;
    const { method, path } = exchange.request;
    const request = `${method} ${this.#references.show(path, side)}`;
    this.#uncompared.push(
      `only the ${side} was sent ${request} in ${scenarioOf(exchange)}, exchange ${exchange.number}`,
    );
  }

  async #comparePair(left: RecordedExchange, right: RecordedExchange): Promise<void> {
    this.#references.match(left.request.path, right.request.path);
    const numbers = `exchanges ${left.number} and ${right.number} of ${scenarioOf(left)}`;
    if (!left.response || !right.response) {
      const failed = [left.response ? [] : ["left"], right.response ? [] : ["right"]].flat();
      this.#uncompared.push(`${numbers}: no response from the ${failed.join(" and the ")}`);
    } else if (left.response.body?.cut || right.response.body?.cut) {
      this.#uncompared.push(`${numbers}: a recorded response is truncated`);
    } else {
      this.#compared++;
      const add = (finding: Finding) => this.#differences.add(finding, left, right);
      await compareResponses(left.request.method, left.response, right.response, this.#references, add);
    }
  }

  result(left: ParitySummary, right: ParitySummary): ParityResult {
    const { differences } = this.#differences;
    const rank = ({ kind }: { readonly kind: (typeof differenceKinds)[number] }) =>
      differenceKinds.indexOf(kind);
    const halted = [left, right].flatMap(({ name, halted: reason }) =>
      reason ? [`${name}: ${reason}`] : [],
    );
    const nothing =
      this.#compared === 0 ? ["nothing to compare: the two sides have no response in common"] : [];
    const uncompared = [...halted, ...nothing, ...this.#uncompared];
    return {
      format: "skills-conformance-parity/1",
      left,
      right,
      compared: this.#compared,
      differences: differences.sort((one, other) => rank(one) - rank(other)),
      uncompared,
      exitCode: differences.length > 0 ? 1 : uncompared.length > 0 ? 3 : 0,
    };
  }
}

function summaryOf({ run, exchanges }: Recording): ParitySummary {
  const { target: name, runId, allowWrites, halted } = run;
  const profile = allowWrites ? "full" : "read-only";
  return { name, runId, profile, exchanges: exchanges.length, ...(halted ? { halted } : {}) };
}

/**
 * Compares the responses of two recordings to the same scenarios. Values that each run creates, such as ids and
 * times, are compared by what they refer to.
 */
export async function compareRecordings(left: Recording, right: Recording): Promise<ParityResult> {
  const leftScenarios = groupByScenario(withoutPreexisting(left));
  const rightScenarios = groupByScenario(withoutPreexisting(right));
  const comparison = new Comparison({ left: left.run.runId, right: right.run.runId });
  for (const [scenario, exchanges] of leftScenarios) {
    const other = rightScenarios.get(scenario);
    if (other) await comparison.addScenario(exchanges, other);
    else comparison.addOneSidedScenario(scenario, "left");
  }
  for (const scenario of rightScenarios.keys()) {
    if (!leftScenarios.has(scenario)) comparison.addOneSidedScenario(scenario, "right");
  }
  return comparison.result(summaryOf(left), summaryOf(right));
}
