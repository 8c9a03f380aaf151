import type { OperationId } from "@skills-api/spec";
import { type Clock, realClock } from "../base/clock.ts";
import { RunStoppedError } from "../base/run-stopped-error.ts";
import { type Exchange, TransportError, type WireRequest, wasAccepted } from "../http/exchange.ts";
import { wasNotProcessed, wasRejected } from "../http/failures.ts";
import { nothing, type RequestCounts } from "../results/counts.ts";
import type { RunLimits } from "../results/limits.ts";

/** The purpose of a request. Part of a budget is reserved for clean-up. */
export type Purpose = "scenario" | "clean-up";

/** A request that a {@link Budget} admits or rejects. */
export interface BudgetedRequest {
  readonly request: WireRequest;
  readonly operation: OperationId | undefined;
  readonly purpose: Purpose;
}

/** Options of {@link Budget}. */
export interface BudgetOptions {
  readonly limits?: RunLimits | undefined;
  /** Returns the number of requests to reserve for clean-up when this operation is sent next. */
  reserve?(operation: OperationId | undefined): number;
  /** Stops everything except clean-up. */
  readonly signal?: AbortSignal | undefined;
  /** @default realClock */
  readonly clock?: Clock | undefined;
}

function bodySize({ body }: WireRequest): number {
  return body?.length ?? 0;
}

/** Counts all requests of a run and enforces its limits. */
export class Budget {
  readonly #options: BudgetOptions;
  readonly #limits: Required<RunLimits>;
  readonly #clock: Clock;
  readonly #deadline: number;
  readonly #waiting: (() => void)[] = [];
  #counts: RequestCounts = nothing;
  /** Creates whose result is unknown: each may have created a skill. */
  #unconfirmedCreates = 0;
  #inFlight = 0;
  #nextStart = 0;
  /** Pauses that the server asked for. Clean-up has its own. */
  readonly #pauses = new Map<Purpose, { readonly until: number; readonly reason: string }>();

  constructor(options: BudgetOptions) {
    this.#options = options;
    const none = Number.POSITIVE_INFINITY;
    const { maxRequests = none, maxCreates = none, maxBytes = none } = options.limits ?? {};
    const { maxSeconds = none, rps = none, concurrency = none } = options.limits ?? {};
    this.#limits = { maxRequests, maxCreates, maxBytes, maxSeconds, rps, concurrency };
    this.#clock = options.clock ?? realClock;
    this.#deadline = this.#clock.now() + maxSeconds * 1000;
  }

  get counts(): RequestCounts {
    return this.#counts;
  }

  /**
   * Waits until the limits allow the request, sends it, and counts it and its result.
   *
   * @param prepare Runs right before `send`. If it throws, nothing is sent or counted.
   * @param send Receives the result of `prepare` and a signal that aborts the request.
   * @throws RunStoppedError if a limit does not allow the request.
   */
  async run<Prepared, Result extends Exchange | TransportError>(
    request: BudgetedRequest,
    prepare: () => Prepared,
    send: (prepared: Prepared, signal: AbortSignal | undefined) => Promise<Result>,
  ): Promise<Result> {
    this.#assertWithinLimits(request);
    await this.#waitForSlot();
    try {
      await this.#waitForRate(request.purpose);
      // The limits may have been reached in the meantime.
      this.#assertWithinLimits(request);
      const prepared = prepare();
      this.#countSent(request);
      const result = await send(prepared, request.purpose === "scenario" ? this.#options.signal : undefined);
      this.#countResult(request, result);
      return result;
    } finally {
      this.#inFlight--;
      this.#waiting.shift()?.();
    }
  }

  /** Returns the time in milliseconds since the Unix epoch. */
  date(): number {
    return this.#clock.date();
  }

  /** Waits `milliseconds`; for scenarios at most until the run is stopped or its time is up. */
  async wait(milliseconds: number, purpose: Purpose): Promise<void> {
    if (purpose === "clean-up") await this.#clock.sleep(milliseconds);
    else {
      const left = Math.max(this.#deadline - this.#clock.now(), 0);
      await this.#clock.sleep(Math.min(milliseconds, left), this.#options.signal);
    }
  }

  /** Rejects requests for a purpose for `milliseconds`, because the server asked for that pause. */
  pause(milliseconds: number, purpose: Purpose): void {
    const date = new Date(this.date() + milliseconds).toISOString();
    const reason = `the server asks to wait ${Math.ceil(milliseconds / 1000)} s, until ${date}`;
    const until = this.#clock.now() + milliseconds;
    if (until > (this.#pauses.get(purpose)?.until ?? 0)) this.#pauses.set(purpose, { until, reason });
  }

  #countSent({ request, operation }: BudgetedRequest): void {
    const { requests, bytes } = this.#counts;
    this.#counts = { ...this.#counts, requests: requests + 1, bytes: bytes + bodySize(request) };
    if (operation === "createSkill") this.#unconfirmedCreates++;
  }

  #countResult({ operation }: BudgetedRequest, result: Exchange | TransportError): void {
    if (operation !== "createSkill" && operation !== "createSkillVersion") return;
    const isCertain =
      result instanceof TransportError ? wasNotProcessed(result) : wasAccepted(result) || wasRejected(result);
    if (isCertain && operation === "createSkill") this.#unconfirmedCreates--;
    if (!isCertain || result instanceof TransportError) return;
    const { creates, versions, refused } = this.#counts;
    if (!wasAccepted(result)) this.#counts = { ...this.#counts, refused: refused + 1 };
    else if (operation === "createSkill") this.#counts = { ...this.#counts, creates: creates + 1 };
    else this.#counts = { ...this.#counts, versions: versions + 1 };
  }

  #assertWithinLimits({ request, operation, purpose }: BudgetedRequest): void {
    const { signal, reserve } = this.#options;
    const { maxRequests, maxCreates, maxBytes, maxSeconds } = this.#limits;
    const { requests, creates, bytes } = this.#counts;
    const pause = this.#pauses.get(purpose);
    if (pause && this.#clock.now() < pause.until) throw new RunStoppedError(pause.reason);
    const reserved = purpose === "scenario" ? (reserve?.(operation) ?? 0) : 0;
    if (requests + 1 + reserved > maxRequests) {
      throw new RunStoppedError(
        `the budget of ${maxRequests} requests is spent${reserved > 0 ? ", except for clean-up" : ""}`,
      );
    }
    if (purpose === "clean-up") return;
    if (signal?.aborted) throw new RunStoppedError("the run was stopped");
    if (this.#clock.now() >= this.#deadline)
      throw new RunStoppedError(`the budget of ${maxSeconds} s is spent`);
    if (bytes + bodySize(request) > maxBytes)
      throw new RunStoppedError(`the budget of ${maxBytes} bytes is spent`);
    if (operation === "createSkill" && creates + this.#unconfirmedCreates >= maxCreates) {
      throw new RunStoppedError(`the budget of ${maxCreates} creates is spent`);
    }
  }

  /** Waits until fewer than `concurrency` requests are in flight. */
  async #waitForSlot(): Promise<void> {
    while (this.#inFlight >= this.#limits.concurrency) {
      await new Promise<void>((resolve) => this.#waiting.push(resolve));
    }
    this.#inFlight++;
  }

  /** Waits until the next request may start, so that at most `rps` requests start per second. */
  async #waitForRate(purpose: Purpose): Promise<void> {
    const now = this.#clock.now();
    const start = Math.max(this.#nextStart, now);
    this.#nextStart = start + 1000 / this.#limits.rps;
    if (start > now) await this.wait(start - now, purpose);
  }
}
