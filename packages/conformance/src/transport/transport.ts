import { setTimeout as sleep } from "node:timers/promises";
import type { OperationId } from "@skills-api/spec";
import { type Exchange, type Wire, WireFault, type WireRequest, type WireResponse } from "./exchange.ts";
import { type Failure, isFault, longestPause, pauseAfter, reasonOf, wasRefusedUnread } from "./faults.ts";

const attempts = 3;

/** No answer that can be judged: the checks that wait for it stay undecided. */
export class Indeterminate extends Error {
  /** The answer, when every attempt was answered with the same 5xx status. */
  readonly persistent: Exchange | undefined;

  constructor(message: string, persistent?: Exchange) {
    super(message);
    this.name = "Indeterminate";
    this.persistent = persistent;
  }
}

/** A request that this profile must not send. */
export class NotAllowed extends Error {}

/** What {@link Transport.send} is told besides the request. */
export interface SendOptions {
  readonly operation: OperationId | undefined;
  /** Whether sending it twice does no harm: it only reads, or is made to be refused. */
  readonly repeatable: boolean;
}

/** What a transport is made from. */
export interface TransportOptions {
  readonly wire: Wire;
  /** Whether requests that write may leave. */
  readonly allowWrites: boolean;
  /** Sees every exchange, those of retries too. */
  onExchange(exchange: Exchange): void;
  /** Waits so many milliseconds before a repeat; default real time. */
  readonly sleep?: (milliseconds: number) => Promise<unknown>;
}

function parse(body: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(body));
  } catch {
    return undefined;
  }
}

/** The answer, when every attempt was answered with the same 5xx, and none merely with overload. */
function persistentAnswer(failures: readonly Failure[]): Exchange | undefined {
  const [first] = failures;
  if (first === undefined || first instanceof WireFault || failures.length < attempts) return undefined;
  const { status } = first.response;
  const same = failures.every((each) => !(each instanceof WireFault) && each.response.status === status);
  return same && status >= 500 && status !== 529 ? first : undefined;
}

/** The one way out: every request of a run passes here. */
export class Transport {
  readonly #options: TransportOptions;
  #answered = false;
  #unreachable: string | undefined;

  constructor(options: TransportOptions) {
    this.#options = options;
  }

  /**
   * Sends a request until there is an answer to judge.
   *
   * @throws Indeterminate when there is none after three attempts, after one that must not be repeated, or
   * without any where the server has been tried three times and never answered at all.
   * @throws NotAllowed when the request writes and writes are not allowed.
   */
  async send(request: WireRequest, { operation, repeatable }: SendOptions): Promise<Exchange> {
    if (!this.#options.allowWrites && !["GET", "HEAD", "OPTIONS"].includes(request.method)) {
      throw new NotAllowed(`${request.method} ${request.target} writes, and writes are not allowed`);
    }
    if (this.#unreachable) throw new Indeterminate(this.#unreachable);
    const failures: Failure[] = [];
    for (;;) {
      const result = await this.#once(request, operation);
      if (!(result instanceof WireFault) && !isFault(result)) return result;
      failures.push(result);
      const pause = pauseAfter(result, failures.length);
      const again = failures.length < attempts && (repeatable || wasRefusedUnread(result));
      if (!again || pause > longestPause) throw this.#undecided(request, failures);
      await (this.#options.sleep ?? sleep)(pause);
    }
  }

  #undecided({ method, target }: WireRequest, failures: readonly Failure[]): Indeterminate {
    const reasons = [...new Set(failures.map(reasonOf))].join(", then ");
    if (!this.#answered && failures.length === attempts) {
      this.#unreachable = `the server cannot be reached: ${reasons}`;
      return new Indeterminate(this.#unreachable);
    }
    return new Indeterminate(`${method} ${target}: ${reasons}`, persistentAnswer(failures));
  }

  async #once(request: WireRequest, operation: OperationId | undefined): Promise<Exchange | WireFault> {
    let response: WireResponse;
    try {
      response = await this.#options.wire(request);
    } catch (error) {
      if (error instanceof WireFault) return error;
      throw error;
    }
    this.#answered = true;
    const exchange = { operation, request, response, json: parse(response.body) };
    this.#options.onExchange(exchange);
    return exchange;
  }
}
