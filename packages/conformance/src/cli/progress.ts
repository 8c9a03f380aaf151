import type { RequestCounts } from "../results/counts.ts";
import type { ScenarioResult } from "../results/result.ts";
import type { RunStart } from "../runner/run-options.ts";

/** Milliseconds between two lines of a run that nobody watches on a terminal. */
const pause = 30_000;

/** How progress is told. */
export interface ProgressOptions {
  readonly stream: NodeJS.WriteStream;
  /** A line for each scenario that has ended. */
  readonly verbose: boolean;
  /** Nothing but what was done about a signal. */
  readonly quiet: boolean;
}

function planLine({ plan, ledger }: RunStart, allowWrites: boolean): string {
  if (!plan) return "no plan: the scenarios are not of the suite";
  const { expected, bound } = plan;
  const writes = `${expected.creates} creates and ${expected.refused} refused ones`;
  const what = allowWrites
    ? `full: ${expected.requests} requests, ${writes}`
    : `read-only: ${expected.requests} requests`;
  return `${what}, never more than ${bound.requests}${ledger ? `; ledger ${ledger}` : ""}`;
}

/**
 * Tells on stderr how far a run is: on a terminal in one line that is written again and again, elsewhere in a line
 * every half minute, or for every scenario.
 */
export class Progress {
  readonly #options: ProgressOptions;
  readonly #onTerminal: boolean;
  #start: RunStart | undefined;
  #timer: NodeJS.Timeout | undefined;
  #ended = 0;
  #requests = 0;

  constructor(options: ProgressOptions) {
    this.#options = options;
    this.#onTerminal = options.stream.isTTY === true && process.env.TERM !== "dumb";
  }

  /** A run begins. */
  start(start: RunStart, allowWrites: boolean): void {
    this.#start = start;
    if (this.#options.quiet) return;
    this.say(planLine(start, allowWrites));
    if (this.#onTerminal) this.#rewrite();
    else if (!this.#options.verbose) this.#timer = setInterval(() => this.say(this.#line()), pause).unref();
  }

  /** A scenario has ended. */
  scenario({ id, revision, skipped, stopped, sent }: ScenarioResult): void {
    this.#ended++;
    this.#requests += sent.requests;
    if (this.#options.quiet) return;
    if (this.#options.verbose && !skipped) {
      this.say(
        `${this.#count()}  ${id} (${revision}): ${sent.requests} requests${stopped ? `, ended early` : ""}`,
      );
    }
    if (this.#onTerminal) this.#rewrite();
  }

  /** What was created is about to be deleted. */
  cleanUp(skills: number): void {
    if (this.#options.verbose || this.#onTerminal) this.#tell(`deleting ${skills} skills`);
  }

  /** A line of its own. */
  say(line: string): void {
    if (this.#onTerminal) this.#options.stream.write("\r\u001b[K");
    this.#options.stream.write(`skills-conformance: ${line}\n`);
  }

  /** The run has ended. */
  end(): void {
    clearInterval(this.#timer);
    if (this.#onTerminal && !this.#options.quiet) this.#options.stream.write("\r\u001b[K");
  }

  #tell(text: string): void {
    if (this.#options.quiet) return;
    if (this.#onTerminal) this.#draw(text);
    else this.say(text);
  }

  #rewrite(): void {
    this.#draw(this.#line());
  }

  /** Cut to the width: a line that wraps could not be written again. */
  #draw(text: string): void {
    const { columns = 80 } = this.#options.stream;
    this.#options.stream.write(`\r\u001b[K${text.slice(0, Math.max(columns - 1, 1))}`);
  }

  #count(): string {
    const all = this.#start?.plan?.scenarios.length;
    return all === undefined ? String(this.#ended) : `${this.#ended} of ${all}`;
  }

  /** How far it is, and what it is about: the plan has the scenarios in the order in which they are told. */
  #line(): string {
    const { plan } = this.#start ?? {};
    const now = plan?.scenarios.slice(this.#ended).find(({ skipped }) => skipped === undefined);
    const expected: Partial<RequestCounts> = plan?.expected ?? {};
    const requests = `${this.#requests} of ${expected.requests ?? "?"} requests`;
    return `${this.#count()} scenarios, ${requests}${now ? `  ${now.id} (${now.revision})` : ""}`;
  }
}
