import { setImmediate as nextTurn } from "node:timers/promises";
import type { Clock } from "../../base/clock.ts";
import { RunStoppedError } from "../../base/run-stopped-error.ts";
import { type HttpWire, TransportError, type WireRequest, type WireResponse } from "../../http/exchange.ts";
import { createRedactor } from "../../redaction/redactor.ts";
import type { RecordedExchange } from "../../results/recorded-exchange.ts";
import { ExchangeRedactor, full } from "../../results/recording/exchange-redactor.ts";
import type { Recording } from "../../results/recording/recording.ts";
import type { Credentials } from "../../targets/target.ts";

/** Event loop turns to wait for the request whose response is next in the recording: it may never be sent. */
const maxIdleTurns = 5;

/** A request that waits for its response. */
interface Pending {
  /** Position of the response in the order in which responses arrived. */
  readonly order: number;
  readonly exchange: RecordedExchange;
  readonly response: PromiseWithResolvers<WireResponse>;
}

/** Returns a key that is equal for equal requests. It ignores `user-agent`. */
function keyOf({ method, path, headers, body }: RecordedExchange["request"]): string {
  const compared = headers.filter(([name]) => name.toLowerCase() !== "user-agent");
  return JSON.stringify([method, path, compared, body?.bytes, body?.text, body?.base64]);
}

function responseOf({ request, response }: RecordedExchange): WireResponse {
  const { status = 0, headers = [], body } = response ?? {};
  if (body?.cut) {
    throw new Error(`the recorded response to ${request.method} ${request.path} is truncated`);
  }
  const bytes =
    body?.base64 === undefined ? Buffer.from(body?.text ?? "") : Buffer.from(body.base64, "base64");
  return { status, headers, body: bytes };
}

/** Responds to requests as in a recording, in the order in which the responses arrived. */
export class ReplayServer {
  readonly #recording: Recording;
  readonly #redactor: ExchangeRedactor;
  readonly #recorded: ReadonlyMap<string, Pick<Pending, "order" | "exchange">[]>;
  readonly #pending: Pending[] = [];
  readonly #stop = new AbortController();
  readonly #start: number;
  readonly #served: (RecordedExchange | undefined)[] = [];
  #now = 0;
  #begun = 0;
  #ended = 0;
  /** Position of the next response. */
  #next = 0;
  #isResponding = false;
  /** Number of recorded exchanges that were not replayed yet, without clean-up. */
  #remaining: number;

  constructor(recording: Recording, credentials: Credentials, secrets: readonly string[]) {
    const { run, exchanges } = recording;
    this.#recording = recording;
    this.#redactor = new ExchangeRedactor(createRedactor(secrets), credentials);
    this.#start = Date.parse(run.startedAt);
    const ordered = exchanges
      .map((exchange, order) => ({ order, exchange }))
      .sort((one, other) => one.exchange.number - other.exchange.number);
    this.#recorded = Map.groupBy(ordered, ({ exchange }) => keyOf(exchange.request));
    this.#remaining = exchanges.filter(({ scenario }) => scenario !== "clean-up").length;
    this.#stopIfRecorded();
  }

  /** Aborted at the point at which the recorded run was stopped. */
  get signal(): AbortSignal {
    return this.#stop.signal;
  }

  /** The recorded exchange of each request, in the order in which the requests were sent. */
  get served(): readonly (RecordedExchange | undefined)[] {
    return this.#served;
  }

  /** The time of the recording. Pauses end at once. */
  readonly clock: Clock = {
    now: () => {
      if (this.#isOutOfTime) return Number.POSITIVE_INFINITY;
      // Every recorded request was sent within the time limit, even if timestamps and clock disagree.
      const { maxSeconds = Number.POSITIVE_INFINITY } = this.#recording.run.limits;
      return Math.min(this.#now, maxSeconds * 1000 - 1);
    },
    date: () => this.#start + this.#now,
    sleep: async (milliseconds, signal) => {
      if (signal?.aborted) return;
      this.#now += milliseconds;
      await nextTurn();
    },
  };

  /** @throws Error if the recording does not have the request, RunStoppedError if all its exchanges were replayed. */
  readonly wire: HttpWire = async (request) => {
    const recorded = this.#find(request);
    this.#begun++;
    this.#served.push(recorded.exchange);
    if (recorded.exchange.scenario !== "clean-up") this.#remaining--;
    this.#advance(recorded.exchange, 0);
    const pending = { ...recorded, response: Promise.withResolvers<WireResponse>() };
    this.#pending.push(pending);
    this.#stopIfRecorded();
    if (!this.#isResponding) void this.#respondToAll();
    return pending.response.promise;
  };

  #find(request: WireRequest): Pick<Pending, "order" | "exchange"> {
    const redacted = this.#redactor.request(request, full);
    const recorded = this.#recorded.get(keyOf(redacted))?.shift();
    if (recorded) return recorded;
    this.#served.push(undefined);
    const all = this.#recording.exchanges.length;
    if (this.#begun >= all) throw new RunStoppedError(`the recording has only ${all} exchanges`);
    throw new Error(
      `the recording has no response to ${redacted.method} ${redacted.path}; another version of the suite may have made it`,
    );
  }

  /** Responds to all pending requests, one by one. */
  async #respondToAll(): Promise<void> {
    this.#isResponding = true;
    for (let idleTurns = 0; this.#pending.length > 0; ) {
      await nextTurn();
      const first = this.#pending.toSorted((one, other) => one.order - other.order)[0];
      if (!first || (first.order > this.#next && idleTurns++ < maxIdleTurns)) continue;
      idleTurns = 0;
      this.#pending.splice(this.#pending.indexOf(first), 1);
      this.#respond(first);
    }
    this.#isResponding = false;
  }

  #respond({ order, exchange, response }: Pending): void {
    this.#next = order + 1;
    this.#ended++;
    this.#advance(exchange, exchange.duration);
    this.#stopIfRecorded();
    const { fault } = exchange;
    try {
      if (fault) response.reject(new TransportError(fault.kind, fault.message));
      else response.resolve(responseOf(exchange));
    } catch (error) {
      response.reject(error);
    }
  }

  #advance({ startedAt }: RecordedExchange, duration: number): void {
    this.#now = Math.max(this.#now, Date.parse(startedAt) - this.#start + duration);
  }

  #stopIfRecorded(): void {
    const { stopped } = this.#recording.run;
    if (stopped && this.#begun >= stopped.begun && this.#ended >= stopped.ended) this.#stop.abort();
  }

  /** Whether the run has reached its time limit, as the recorded run did after its last exchange. */
  get #isOutOfTime(): boolean {
    const { limits, halted } = this.#recording.run;
    return (
      limits.maxSeconds !== undefined && halted?.endsWith(" s is spent") === true && this.#remaining <= 0
    );
  }
}
