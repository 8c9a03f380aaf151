import type { RecordedExchange } from "../results/recorded-exchange.ts";
import type { Recording } from "../results/recording/recording.ts";
import { align } from "./align.ts";
import { compareBodies } from "./bodies.ts";
import { DifferenceCollector, type Finding } from "./finding.ts";
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
  found: (finding: Finding) => void,
): Promise<void> {
  if (left.status !== right.status) {
    found({ kind: "status", path: "", left: String(left.status), right: String(right.status) });
    // An answer and a refusal have nothing in common.
    if (left.status < 400 !== right.status < 400) return;
  }
  compareHeaders(left.headers, right.headers, references, found);
  // Our mock in this process answers a HEAD with a body, which no wire would carry.
  if (method !== "HEAD") await compareBodies(left.body, right.body, references, found);
}

function storyOf({ scenario, revision }: RecordedExchange): string {
  return `${scenario} (${revision})`;
}

/** In the order in which they left. */
function storiesOf({ exchanges }: Recording): Map<string, RecordedExchange[]> {
  return Map.groupBy(
    exchanges.toSorted((one, other) => one.number - other.number),
    storyOf,
  );
}

/** An attempt that is made again says nothing of the server. */
function isRepeated({ response, fault }: RecordedExchange): boolean {
  return fault !== undefined || response?.status === 429 || (response?.status ?? 0) >= 500;
}

/** One comparison. */
class Comparison {
  readonly #references: References;
  readonly #findings = new DifferenceCollector();
  readonly #uncompared: string[] = [];
  #compared = 0;

  constructor(runIds: Readonly<Record<Side, string>>) {
    this.#references = new References(runIds);
  }

  async story(left: readonly RecordedExchange[], right: readonly RecordedExchange[]): Promise<void> {
    for (const pair of align(left, right, this.#references)) {
      if (pair.left && pair.right) await this.#pair(pair.left, pair.right);
      else if (pair.left) this.#alone(pair.left, "left");
      else if (pair.right) this.#alone(pair.right, "right");
    }
  }

  only(story: string, side: Side): void {
    this.#uncompared.push(`only the ${side} was told ${story}`);
  }

  #alone(exchange: RecordedExchange, side: Side): void {
    if (isRepeated(exchange)) return;
    const { method, path } = exchange.request;
    const asked = `${method} ${this.#references.show(path, side)}`;
    this.#uncompared.push(
      `only the ${side} was sent ${asked} in ${storyOf(exchange)}, exchange ${exchange.number}`,
    );
  }

  async #pair(left: RecordedExchange, right: RecordedExchange): Promise<void> {
    this.#references.match(left.request.path, right.request.path);
    const numbers = `exchanges ${left.number} and ${right.number} of ${storyOf(left)}`;
    if (!left.response || !right.response) {
      const failed = [left.response ? [] : ["left"], right.response ? [] : ["right"]].flat();
      this.#uncompared.push(`${numbers}: there is no answer of the ${failed.join(" and the ")}`);
    } else if (left.response.body?.cut || right.response.body?.cut) {
      this.#uncompared.push(`${numbers}: a recording has only a part of an answer`);
    } else {
      this.#compared++;
      const add = (finding: Finding) => this.#findings.add(finding, left, right);
      await compareResponses(left.request.method, left.response, right.response, this.#references, add);
    }
  }

  result(left: ParitySummary, right: ParitySummary): ParityResult {
    const { differences } = this.#findings;
    const rank = ({ kind }: { readonly kind: (typeof differenceKinds)[number] }) =>
      differenceKinds.indexOf(kind);
    const halted = [left, right].flatMap(({ name, halted: why }) => (why ? [`${name}: ${why}`] : []));
    const nothing = this.#compared === 0 ? ["nothing was compared: the two have no answer in common"] : [];
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

/** Compares what two servers answered to the same scenarios; what a run makes is compared by reference. */
export async function compareRecordings(left: Recording, right: Recording): Promise<ParityResult> {
  const [ones, others] = [storiesOf(withoutPreexisting(left)), storiesOf(withoutPreexisting(right))];
  const comparison = new Comparison({ left: left.run.runId, right: right.run.runId });
  for (const [story, exchanges] of ones) {
    const other = others.get(story);
    if (other) await comparison.story(exchanges, other);
    else comparison.only(story, "left");
  }
  for (const story of others.keys()) if (!ones.has(story)) comparison.only(story, "right");
  return comparison.result(summaryOf(left), summaryOf(right));
}
