import { setTimeout as sleep } from "node:timers/promises";
import type { OperationId } from "@skills-api/spec";
import type { EntryState, Intent, Ledger } from "../ledger/ledger.ts";
import type { Budget, Purpose } from "./budget.ts";
import {
  accepted,
  type Exchange,
  text,
  type Wire,
  WireFault,
  type WireRequest,
  type WireResponse,
} from "./exchange.ts";
import {
  cannotHaveActed,
  type Failure,
  isFault,
  longestPause,
  pauseAfter,
  reasonOf,
  wasRefused,
} from "./faults.ts";

const attempts = 3;

/** Why there is no answer that can be judged. */
export interface Undecided {
  /** The answer, when every attempt was answered with the same 5xx status. */
  readonly persistent?: Exchange | undefined;
  /** Whether the server may have done what it was asked for. */
  readonly mayHaveActed: boolean;
  /** Whether the server has never answered at all. */
  readonly unreachable: boolean;
}

/** No answer that can be judged: the checks that wait for it stay undecided. */
export class Indeterminate extends Error {
  readonly why: Undecided;

  constructor(message: string, why: Undecided) {
    super(message);
    this.name = "Indeterminate";
    this.why = why;
  }
}

/** A request that this profile must not send. */
export class NotAllowed extends Error {}

/** What a request is about to create, and the property of the answer that names it. */
export interface Create extends Omit<Intent, "at"> {
  readonly namedBy: string;
}

/** What {@link Transport.send} is told besides the request. */
export interface SendOptions {
  readonly operation: OperationId | undefined;
  /** Whether sending it twice does no harm: it only reads, or is made to be refused. */
  readonly repeatable: boolean;
  /** What it is about to create. */
  readonly intent?: Create | undefined;
  readonly purpose: Purpose;
}

/** What a transport is made from. */
export interface TransportOptions {
  readonly wire: Wire;
  /** Whether requests that write may leave. */
  readonly allowWrites: boolean;
  readonly budget: Budget;
  readonly ledger: Ledger;
  /** Sees every exchange, those of retries too. */
  onExchange(exchange: Exchange): void;
  /** Ends waiting for a repeat. */
  readonly signal?: AbortSignal | undefined;
  /** Waits so many milliseconds before a repeat; default real time. */
  readonly sleep?: (milliseconds: number, signal: AbortSignal | undefined) => Promise<unknown>;
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

/** What an answer says of a create; nothing where it has to be looked up. */
function stateAfter(result: Exchange | WireFault, namedBy: string): [EntryState, id?: string] | undefined {
  if (result instanceof WireFault) return cannotHaveActed(result) ? ["refused"] : undefined;
  if (wasRefused(result)) return ["refused"];
  const id = text(result, namedBy);
  return accepted(result) && id ? ["created", id] : undefined;
}

async function pauseFor(milliseconds: number, signal: AbortSignal | undefined): Promise<void> {
  await sleep(milliseconds, undefined, signal ? { signal } : {}).catch(() => {});
}

/** The skill that a path is about. */
function skillIn({ target }: WireRequest): string {
  return decodeURIComponent(target.split("/")[3]?.split("?")[0] ?? "");
}

/** The one way out: every request of a run passes here. */
export class Transport {
  readonly #options: TransportOptions;
  #answered = false;
  #unreachable: Indeterminate | undefined;

  constructor(options: TransportOptions) {
    this.#options = options;
  }

  /**
   * Sends a request until there is an answer to judge.
   *
   * @throws Indeterminate when there is none after three attempts, after one that must not be repeated, or
   * without any where the server has been tried three times and never answered at all.
   * @throws NotAllowed when the request writes and writes are not allowed.
   * @throws Halted when the budget or the ledger does not let it leave.
   */
  async send(request: WireRequest, options: SendOptions): Promise<Exchange> {
    if (!this.#options.allowWrites && !["GET", "HEAD", "OPTIONS"].includes(request.method)) {
      throw new NotAllowed(`${request.method} ${request.target} writes, and writes are not allowed`);
    }
    if (this.#unreachable) throw this.#unreachable;
    const failures: Failure[] = [];
    for (;;) {
      const result = await this.#attempt(request, options);
      if (!(result instanceof WireFault) && !isFault(result)) return result;
      failures.push(result);
      const pause = pauseAfter(result, failures.length);
      const again = failures.length < attempts && (options.repeatable || cannotHaveActed(result));
      if (!again || pause > longestPause) throw this.#undecided(request, failures);
      await this.#wait(pause, options.purpose);
    }
  }

  /** Waits, but not for somebody who has stopped the run. Clean-up waits all the same. */
  async #wait(milliseconds: number, purpose: Purpose): Promise<void> {
    const { signal, sleep: wait = pauseFor } = this.#options;
    await wait(milliseconds, purpose === "story" ? signal : undefined);
  }

  #undecided({ method, target }: WireRequest, failures: readonly Failure[]): Indeterminate {
    const reasons = [...new Set(failures.map(reasonOf))].join(", then ");
    const mayHaveActed = !failures.every(cannotHaveActed);
    if (!this.#answered && failures.length === attempts) {
      this.#unreachable = new Indeterminate(`the server cannot be reached: ${reasons}`, {
        mayHaveActed,
        unreachable: true,
      });
      return this.#unreachable;
    }
    const persistent = persistentAnswer(failures);
    return new Indeterminate(`${method} ${target}: ${reasons}`, {
      persistent,
      mayHaveActed,
      unreachable: false,
    });
  }

  /** One attempt: admitted, written down where it creates, sent, and what came of it written down. */
  async #attempt(request: WireRequest, options: SendOptions): Promise<Exchange | WireFault> {
    const { budget, ledger } = this.#options;
    const { operation, purpose, intent } = options;
    const result = await budget.spend({ request, operation, purpose }, () =>
      intent ? this.#create(request, operation, intent) : this.#once(request, operation),
    );
    if (operation === "deleteSkill" && !(result instanceof WireFault) && accepted(result)) {
      ledger.noteDeletion(skillIn(request));
    }
    return result;
  }

  async #create(
    request: WireRequest,
    operation: OperationId | undefined,
    { namedBy, ...intent }: Create,
  ): Promise<Exchange | WireFault> {
    const { ledger } = this.#options;
    const number = ledger.begin({ ...intent, at: new Date().toISOString() });
    const result = await this.#once(request, operation);
    const state = stateAfter(result, namedBy);
    if (state) ledger.settle(number, ...state);
    return result;
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
