import type { RequestCounts } from "../results/counts.ts";
import type { ScenarioResult } from "../results/result.ts";
import type { RunStart } from "../runner/run-options.ts";
import type { Io, OutputStream } from "./io.ts";

/** Milliseconds between two lines of progress if stderr is not a terminal. */
const interval = 30_000;

/** How much progress is printed. */
export interface ProgressOptions {
  /** Print a line when a scenario ends. */
  readonly verbose: boolean;
  /** Print only how a signal is handled. */
  readonly quiet: boolean;
}

function planLine({ plan, ledger }: RunStart, allowWrites: boolean): string {
  if (!plan) return "no plan: the scenarios are not part of the suite";
  const { expected, bound } = plan;
  const writes = `${expected.creates} creates and ${expected.refused} rejected uploads`;
  const what = allowWrites
    ? `full: ${expected.requests} requests, ${writes}`
    : `read-only: ${expected.requests} requests`;
  return `${what}, at most ${bound.requests} requests${ledger ? `; ledger ${ledger}` : ""}`;
}

/**
 * Prints the progress of a run on stderr: on a terminal in one line that is rewritten, elsewhere in a line every half
 * minute, or for every scenario.
 */
export class Progress {
  readonly #stream: OutputStream;
  readonly #options: ProgressOptions;
  readonly #onTerminal: boolean;
  #start: RunStart | undefined;
  #timer: NodeJS.Timeout | undefined;
  #ended = 0;
  #requests = 0;

  constructor({ stderr, env }: Io, options: ProgressOptions) {
    this.#stream = stderr;
    this.#options = options;
    this.#onTerminal = stderr.isTTY === true && env.TERM !== "dumb";
  }

  /** Prints what the run will send. */
  start(start: RunStart, allowWrites: boolean): void {
    this.#start = start;
    if (this.#options.quiet) return;
    this.print(planLine(start, allowWrites));
    if (this.#onTerminal) this.#rewrite();
    else if (!this.#options.verbose)
      this.#timer = setInterval(() => this.print(this.#line()), interval).unref();
  }

  /** Counts a scenario that has ended. */
  scenario({ id, revision, skipped, stopped, sent }: ScenarioResult): void {
    this.#ended++;
    this.#requests += sent.requests;
    if (this.#options.quiet) return;
    if (this.#options.verbose && !skipped) {
      this.print(
        `${this.#count()}  ${id} (${revision}): ${sent.requests} requests${stopped ? `, ended early` : ""}`,
      );
    }
    if (this.#onTerminal) this.#rewrite();
  }

  /** Prints that clean-up begins. */
  cleanUp(skills: number): void {
    const { verbose, quiet } = this.#options;
    if (quiet) return;
    if (this.#onTerminal) this.#draw(`deleting ${skills} skills`);
    else if (verbose) this.print(`deleting ${skills} skills`);
  }

  /** Prints a line that stays. */
  print(line: string): void {
    if (this.#onTerminal) this.#stream.write("\r\u001b[K");
    this.#stream.write(`skills-conformance: ${line}\n`);
  }

  /** Ends the progress of a run. */
  end(): void {
    clearInterval(this.#timer);
    if (this.#onTerminal && !this.#options.quiet) this.#stream.write("\r\u001b[K");
  }

  #rewrite(): void {
    this.#draw(this.#line());
  }

  /** Rewrites the line, cut to the width of the terminal: a wrapped line cannot be rewritten. */
  #draw(text: string): void {
    const { columns = 80 } = this.#stream;
    this.#stream.write(`\r\u001b[K${text.slice(0, Math.max(columns - 1, 1))}`);
  }

  #count(): string {
    const all = this.#start?.plan?.scenarios.length;
    return all === undefined ? String(this.#ended) : `${this.#ended} of ${all}`;
  }

  /** The scenarios that have ended, and the current one: the plan lists them in the order in which they run. */
  #line(): string {
    const { plan } = this.#start ?? {};
    const now = plan?.scenarios.slice(this.#ended).find(({ skipped }) => skipped === undefined);
    const expected: Partial<RequestCounts> = plan?.expected ?? {};
    const requests = `${this.#requests} of ${expected.requests ?? "?"} requests`;
    return `${this.#count()} scenarios, ${requests}${now ? `  ${now.id} (${now.revision})` : ""}`;
  }
}
