import type { OperationId } from "@skills-api/spec";
import {
  type Exchange,
  TransportError,
  type Wire,
  type WireRequest,
  type WireResponse,
  wasAccepted,
} from "../http/exchange.ts";
import {
  describeFailure,
  type FailedAttempt,
  is5xx,
  isTransientFailure,
  maxRetryDelayMs,
  retryAfterMs,
  retryDelayMs,
  wasNotProcessed,
} from "../http/failures.ts";
import type { Budget, Purpose } from "./budget.ts";
import { type CreateIntent, intentOf, skillIn, stateAfter } from "./create-intent.ts";
import { existingSkillsIn, existingSkillsPath } from "./existing-skills.ts";
import type { Ledger } from "./ledger/ledger.ts";
import { maxAttempts, NoVerdictError } from "./no-verdict-error.ts";
import { ReachabilityTracker } from "./reachability.ts";

/**
 * Requests in a row without any answer, each with all its attempts, after which a server that has answered before is
 * gone. The last of them is one that it has accepted before: a request that it cannot bear proves nothing.
 */
const maxUnansweredRequests = 3;

/**
 * The most of all attempts that may meet a 5xx where the request is answered in the end: beyond that, three in a
 * row are as likely the doing of an edge as of the server.
 */
const maxFlakyShare = 0.1;

/** A request that this profile must not send. */
export class WritesNotAllowedError extends Error {}

/** What {@link Transport.send} is told besides the request. */
export interface SendOptions {
  readonly operation: OperationId | undefined;
  /** Whether sending it twice does no harm: it only reads, or is made to be refused. */
  readonly repeatable: boolean;
  /** What it is about to create. */
  readonly intent?: CreateIntent | undefined;
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
}

function parse(body: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(body));
  } catch {
    return undefined;
  }
}

/** The one way out: every request of a run passes here. */
export class Transport {
  readonly #options: TransportOptions;
  readonly #reachability = new ReachabilityTracker();
  /** A list that was accepted: any server that is there answers it again. */
  #knownGoodRequest: WireRequest | undefined;
  /** Attempts of the requests that were answered in the end, and how many of them met a 5xx. */
  readonly #attempts = { all: 0, met5xx: 0 };
  readonly #working = new Set<OperationId | undefined>();
  /** Why nothing more is sent for a purpose. */
  readonly #unreachable = new Map<Purpose, NoVerdictError>();

  constructor(options: TransportOptions) {
    this.#options = options;
  }

  /**
   * Sends a request until there is an answer to judge.
   *
   * @throws Indeterminate when there is none after three attempts, after one that must not be repeated, or
   * without any where the server has been tried three times and never answered at all, or does not answer any more.
   * @throws NotAllowed when the request writes and writes are not allowed.
   * @throws Halted when the budget or the ledger does not let it leave.
   */
  async send(request: WireRequest, options: SendOptions): Promise<Exchange> {
    if (!this.#options.allowWrites && !["GET", "HEAD", "OPTIONS"].includes(request.method)) {
      throw new WritesNotAllowedError(`${request.method} ${request.path} writes, and writes are not allowed`);
    }
    const unreachable = this.#unreachable.get(options.purpose);
    if (unreachable) throw unreachable;
    const intent = intentOf(request, options);
    if (intent) await this.#survey(request, options.purpose);
    const failures: FailedAttempt[] = [];
    for (;;) {
      const result = await this.#attempt(request, { ...options, intent });
      if (!(result instanceof TransportError) && !isTransientFailure(result)) {
        this.#attempts.all += failures.length + 1;
        this.#attempts.met5xx += failures.filter(is5xx).length;
        this.#working.add(options.operation);
        if (options.operation === "listSkills" && wasAccepted(result)) this.#knownGoodRequest ??= request;
        return result;
      }
      failures.push(result);
      const now = this.date();
      const pause = retryDelayMs(result, failures.length, now);
      const again = failures.length < maxAttempts && (options.repeatable || wasNotProcessed(result));
      if (retryAfterMs(result, now) > maxRetryDelayMs) this.#options.budget.pause(pause, options.purpose);
      if (!again || pause > maxRetryDelayMs) throw await this.#noVerdict(request, failures, options.purpose);
      await this.wait(pause, options.purpose);
    }
  }

  /** Whether an operation was ever answered: then it does not fail whatever is asked of it. */
  hasResponded(operation: OperationId): boolean {
    return this.#working.has(operation);
  }

  /** Waits so many milliseconds, as long as the run goes on. */
  wait(milliseconds: number, purpose: Purpose): Promise<void> {
    return this.#options.budget.wait(milliseconds, purpose);
  }

  /** Milliseconds since 1970, as the run has it. */
  date(): number {
    return this.#options.budget.date();
  }

  async #noVerdict(
    request: WireRequest,
    failures: readonly FailedAttempt[],
    purpose: Purpose,
  ): Promise<NoVerdictError> {
    const reasons = [...new Set(failures.map((failure) => describeFailure(failure, this.date())))].join(
      ", then ",
    );
    const isGone = await this.#isGone(request, this.#reachability.recordFailures(failures, purpose), purpose);
    const isAbsent = !this.#reachability.hasResponded && failures.length === maxAttempts;
    const unreachable = isAbsent || isGone;
    const subject = isAbsent
      ? "the server cannot be reached"
      : isGone
        ? "the server does not answer any more"
        : `${request.method} ${request.path}`;
    const { all, met5xx } = this.#attempts;
    const isFlaky = met5xx > all * maxFlakyShare;
    const error = new NoVerdictError(`${subject}: ${reasons}`, { failures, unreachable, isFlaky });
    if (unreachable) this.#unreachable.set(purpose, error);
    return error;
  }

  /** Whether a server is gone that has not answered so many requests in a row. */
  async #isGone(request: WireRequest, unanswered: number, purpose: Purpose): Promise<boolean> {
    const easy = this.#knownGoodRequest;
    if (easy === undefined || request === easy) return unanswered >= maxUnansweredRequests;
    if (unanswered < maxUnansweredRequests - 1) return false;
    await this.send(easy, { operation: "listSkills", repeatable: true, purpose }).catch(() => {});
    return this.#unreachable.has(purpose);
  }

  /** One attempt: admitted, written down where it creates, sent, and what came of it written down. */
  async #attempt(request: WireRequest, options: SendOptions): Promise<Exchange | TransportError> {
    const { budget, ledger } = this.#options;
    const { operation, purpose, intent } = options;
    return budget.spend(
      { request, operation, purpose },
      () => intent && this.#begin(intent),
      async (entry, signal) => {
        const result = await this.#once(request, operation, signal);
        const [state, id] = (intent && stateAfter(result, intent.namedBy)) ?? [];
        if (entry !== undefined && state) ledger.record(entry, state, id, this.date());
        if (operation === "deleteSkill" && !(result instanceof TransportError) && wasAccepted(result)) {
          ledger.noteDeletion(skillIn(request));
        }
        return result;
      },
    );
  }

  /** What is there before the first create is written down, so that it is never taken for what a create has made. */
  async #survey({ headers }: WireRequest, purpose: Purpose): Promise<void> {
    const { ledger } = this.#options;
    if (ledger.before || ledger.mayHaveMade) return;
    const list = await this.send(
      {
        method: "GET",
        path: existingSkillsPath,
        headers: headers.filter(([name]) => name !== "content-type"),
      },
      { operation: "listSkills", repeatable: true, purpose },
    );
    const before = existingSkillsIn(list.json);
    if (before && !ledger.mayHaveMade) ledger.recordExisting(before);
  }

  #begin({ namedBy: _, ...intent }: CreateIntent): number {
    return this.#options.ledger.begin({ ...intent, at: new Date(this.date()).toISOString() });
  }

  async #once(
    request: WireRequest,
    operation: OperationId | undefined,
    signal: AbortSignal | undefined,
  ): Promise<Exchange | TransportError> {
    let response: WireResponse;
    try {
      response = await this.#options.wire(request, signal);
    } catch (error) {
      if (error instanceof TransportError) return error;
      throw error;
    }
    this.#reachability.recordResponse();
    const exchange = { operation, request, response, json: parse(response.body) };
    this.#options.onExchange(exchange);
    return exchange;
  }
}
