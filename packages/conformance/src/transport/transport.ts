import { setTimeout as sleep } from "node:timers/promises";
import type { OperationId } from "@skills-api/spec";
import {
  type Exchange,
  header,
  property,
  type Wire,
  WireFault,
  type WireRequest,
  type WireResponse,
} from "./exchange.ts";

const attempts = 3;
const longestWait = 30_000;

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
}

function parse(body: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(body));
  } catch {
    return undefined;
  }
}

/** An answer that is not the API's own word on the request: throttling, overload, or an edge's 5xx. */
function isFault({ response, json }: Exchange): boolean {
  if (response.status === 429 || response.status === 529) return true;
  return response.status >= 500 || (response.status === 408 && property(json, "error") === undefined);
}

function wait(exchange: Exchange | undefined, attempt: number): number {
  const seconds = Number(exchange && header(exchange, "retry-after"));
  const asked = Number.isFinite(seconds) && seconds > 0 ? seconds * 1000 : 0;
  return Math.min(Math.max(asked, 250 * 2 ** attempt), longestWait);
}

/** The one way out: every request of a run passes here. */
export class Transport {
  readonly #options: TransportOptions;

  constructor(options: TransportOptions) {
    this.#options = options;
  }

  /**
   * Sends a request until there is an answer to judge.
   *
   * @throws Indeterminate when there is none after three attempts, or after one that must not be repeated.
   * @throws NotAllowed when the request writes and writes are not allowed.
   */
  async send(request: WireRequest, { operation, repeatable }: SendOptions): Promise<Exchange> {
    if (!this.#options.allowWrites && !["GET", "HEAD", "OPTIONS"].includes(request.method)) {
      throw new NotAllowed(`${request.method} ${request.target} writes, and writes are not allowed`);
    }
    const statuses: (number | string)[] = [];
    for (let attempt = 0; ; attempt++) {
      const result = await this.#once(request, operation);
      if (!(result instanceof WireFault) && !isFault(result)) return result;
      const refusedUnread =
        result instanceof WireFault ? result.kind === "connect" : [429, 529].includes(result.response.status);
      statuses.push(result instanceof WireFault ? result.message : result.response.status);
      const answered = result instanceof WireFault ? undefined : result;
      if (attempt + 1 === attempts || !(repeatable || refusedUnread)) {
        throw this.#undecided(request, answered, statuses);
      }
      await sleep(wait(answered, attempt));
    }
  }

  #undecided(request: WireRequest, last: Exchange | undefined, statuses: (number | string)[]): Indeterminate {
    const message = `${request.method} ${request.target}: ${[...new Set(statuses)].join(", then ")}`;
    const status = last?.response.status ?? 0;
    const same = statuses.length === attempts && statuses.every((each) => each === status);
    return new Indeterminate(message, same && status >= 500 && status !== 529 ? last : undefined);
  }

  async #once(request: WireRequest, operation: OperationId | undefined): Promise<Exchange | WireFault> {
    let response: WireResponse;
    try {
      response = await this.#options.wire(request);
    } catch (error) {
      if (error instanceof WireFault) return error;
      throw error;
    }
    const exchange = { operation, request, response, json: parse(response.body) };
    this.#options.onExchange(exchange);
    return exchange;
  }
}
