import { setImmediate as turn } from "node:timers/promises";
import type { Clock } from "../../base/clock.ts";
import { RunStoppedError } from "../../base/run-stopped-error.ts";
import { type Wire, WireFault, type WireRequest, type WireResponse } from "../../http/exchange.ts";
import { createRedactor } from "../../redaction/redactor.ts";
import type { RecordedExchange } from "../../results/recorded-exchange.ts";
import { ExchangeRedactor, full } from "../../results/recording/exchange-redactor.ts";
import type { Recording } from "../../results/recording/recording.ts";
import type { Credentials } from "../../targets/target.ts";

/** How often what ended earlier is waited for: nobody may be about to ask for it. */
const patience = 5;

/** A request that waits for its answer. */
interface Pending {
  /** Where its answer stands in the order in which answers came. */
  readonly order: number;
  readonly exchange: RecordedExchange;
  readonly answer: PromiseWithResolvers<WireResponse>;
}

/** Two requests are the same where this is: the name of the client is no part of what is asked. */
function keyOf({ method, path, headers, body }: RecordedExchange["request"]): string {
  const asked = headers.filter(([name]) => name.toLowerCase() !== "user-agent");
  return JSON.stringify([method, path, asked, body?.bytes, body?.text, body?.base64]);
}

function responseOf({ request, response }: RecordedExchange): WireResponse {
  const { status = 0, headers = [], body } = response ?? {};
  if (body?.cut) {
    throw new Error(`the recording has only a part of the answer to ${request.method} ${request.path}`);
  }
  const bytes =
    body?.base64 === undefined ? Buffer.from(body?.text ?? "") : Buffer.from(body.base64, "base64");
  return { status, headers, body: bytes };
}

/** Answers requests as a recording has them, in the order in which the answers came then. */
export class ReplayServer {
  readonly #recording: Recording;
  readonly #cleaner: ExchangeRedactor;
  readonly #answers: ReadonlyMap<string, Pick<Pending, "order" | "exchange">[]>;
  readonly #pending: Pending[] = [];
  readonly #stop = new AbortController();
  readonly #start: number;
  readonly #served: (RecordedExchange | undefined)[] = [];
  #now = 0;
  /** What has been asked for and answered. */
  #begun = 0;
  #ended = 0;
  #next = 0;
  #isPlaying = false;
  /** What the recording has left besides clean-up. */
  #left: number;

  constructor(recording: Recording, credentials: Credentials, secrets: readonly string[]) {
    const { run, exchanges } = recording;
    this.#recording = recording;
    this.#cleaner = new ExchangeRedactor(createRedactor(secrets), credentials);
    this.#start = Date.parse(run.startedAt);
    const answers = exchanges
      .map((exchange, order) => ({ order, exchange }))
      .sort((one, other) => one.exchange.number - other.exchange.number);
    this.#answers = Map.groupBy(answers, ({ exchange }) => keyOf(exchange.request));
    this.#left = exchanges.filter(({ scenario }) => scenario !== "clean-up").length;
    this.#stopInTime();
  }

  /** Aborted where somebody stopped the run. */
  get signal(): AbortSignal {
    return this.#stop.signal;
  }

  /** What each request was answered with, in the order in which they were sent. */
  get served(): readonly (RecordedExchange | undefined)[] {
    return this.#served;
  }

  /** Time as the recording tells it; pauses take none. */
  readonly clock: Clock = {
    now: () => {
      if (this.#isOutOfTime) return Number.POSITIVE_INFINITY;
      // What was sent was sent in time, whatever two clocks make of it.
      const { maxSeconds = Number.POSITIVE_INFINITY } = this.#recording.run.limits;
      return Math.min(this.#now, maxSeconds * 1000 - 1);
    },
    date: () => this.#start + this.#now,
    sleep: async (milliseconds, signal) => {
      if (signal?.aborted) return;
      this.#now += milliseconds;
      await turn();
    },
  };

  /** @throws Error where the recording has no answer, or Halted where it has none left at all. */
  readonly wire: Wire = async (request) => {
    const found = this.#find(request);
    this.#begun++;
    this.#served.push(found.exchange);
    if (found.exchange.scenario !== "clean-up") this.#left--;
    this.#pass(found.exchange, 0);
    const pending = { ...found, answer: Promise.withResolvers<WireResponse>() };
    this.#pending.push(pending);
    this.#stopInTime();
    if (!this.#isPlaying) void this.#play();
    return pending.answer.promise;
  };

  #find(request: WireRequest): Pick<Pending, "order" | "exchange"> {
    const clean = this.#cleaner.request(request, full);
    const found = this.#answers.get(keyOf(clean))?.shift();
    if (found) return found;
    this.#served.push(undefined);
    const all = this.#recording.exchanges.length;
    if (this.#begun >= all) throw new RunStoppedError(`the recording has no more than ${all} exchanges`);
    throw new Error(
      `the recording has no answer to ${clean.method} ${clean.path}; perhaps another version of the suite made it`,
    );
  }

  /** Answers whatever is asked for, one by one. */
  async #play(): Promise<void> {
    this.#isPlaying = true;
    for (let idle = 0; this.#pending.length > 0; ) {
      await turn();
      const first = this.#pending.toSorted((one, other) => one.order - other.order)[0];
      if (!first || (first.order > this.#next && idle++ < patience)) continue;
      idle = 0;
      this.#pending.splice(this.#pending.indexOf(first), 1);
      this.#answer(first);
    }
    this.#isPlaying = false;
  }

  #answer({ order, exchange, answer }: Pending): void {
    this.#next = order + 1;
    this.#ended++;
    this.#pass(exchange, exchange.duration);
    this.#stopInTime();
    const { fault } = exchange;
    try {
      if (fault) answer.reject(new WireFault(fault.kind, fault.message));
      else answer.resolve(responseOf(exchange));
    } catch (error) {
      answer.reject(error);
    }
  }

  #pass({ startedAt }: RecordedExchange, duration: number): void {
    this.#now = Math.max(this.#now, Date.parse(startedAt) - this.#start + duration);
  }

  #stopInTime(): void {
    const { stopped } = this.#recording.run;
    if (stopped && this.#begun >= stopped.begun && this.#ended >= stopped.ended) this.#stop.abort();
  }

  /** The time of the run was over when everything had been sent that the recording has. */
  get #isOutOfTime(): boolean {
    const { limits, halted } = this.#recording.run;
    return limits.maxSeconds !== undefined && halted?.endsWith(" s is spent") === true && this.#left <= 0;
  }
}
