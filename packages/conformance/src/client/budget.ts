import type { OperationId } from "@skills-api/spec";
import { type Clock, realClock } from "../base/clock.ts";
import { RunStoppedError } from "../base/run-stopped-error.ts";
import { type Exchange, TransportError, type WireRequest, wasAccepted } from "../http/exchange.ts";
import { wasNotProcessed, wasRejected } from "../http/failures.ts";
import { nothing, type RequestCounts } from "../results/counts.ts";
import type { RunLimits } from "../results/limits.ts";
/** What a request is for: clean-up may use what is kept back for it. */
export type Purpose = "scenario" | "clean-up";

/** A request as a budget sees it. */
export interface Admission {
  readonly request: WireRequest;
  readonly operation: OperationId | undefined;
  readonly purpose: Purpose;
}

/** What a {@link Budget} is made from. */
export interface BudgetOptions {
  readonly limits?: RunLimits | undefined;
  /** Requests that clean-up would need once this operation was sent. Kept back from everything else. */
  reserve?(operation: OperationId | undefined): number;
  /** Ends everything but clean-up. */
  readonly signal?: AbortSignal | undefined;
  /** Default real time. */
  readonly clock?: Clock | undefined;
}

function sizeOf({ body }: WireRequest): number {
  return body?.length ?? 0;
}

/** Counts what leaves, and refuses what would be too much. Everything that is sent passes here. */
export class Budget {
  readonly #options: BudgetOptions;
  readonly #limits: Required<RunLimits>;
  readonly #clock: Clock;
  readonly #deadline: number;
  readonly #waiting: (() => void)[] = [];
  #counts: RequestCounts = nothing;
  /** Creates without an answer that says what became of them: each may have made a skill. */
  #uncertain = 0;
  #underWay = 0;
  #nextTurn = 0;
  /** Until when the server has asked not to be sent anything. Clean-up is told so by itself. */
  readonly #closed = new Map<Purpose, { readonly until: number; readonly reason: string }>();

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
   * Sends when the request may leave and it is its turn, and counts it with what came of it.
   *
   * @param begin Runs right before it is sent. What it throws keeps the request back, and nothing is counted.
   * @param send Is given what stops the request while it is under way.
   * @throws Halted when it may not leave.
   */
  async spend<Begun, Result extends Exchange | TransportError>(
    admission: Admission,
    begin: () => Begun,
    send: (begun: Begun, signal: AbortSignal | undefined) => Promise<Result>,
  ): Promise<Result> {
    // What may not leave does not wait for its turn either.
    this.#check(admission);
    await this.#slot();
    try {
      await this.#turn(admission.purpose);
      this.#check(admission);
      const begun = begin();
      this.#countSent(admission);
      const result = await send(begun, admission.purpose === "scenario" ? this.#options.signal : undefined);
      this.#countResult(admission, result);
      return result;
    } finally {
      this.#underWay--;
      this.#waiting.shift()?.();
    }
  }

  /** Milliseconds since 1970. */
  date(): number {
    return this.#clock.date();
  }

  /** Waits, but not for somebody who has stopped the run, nor beyond its time. Clean-up waits all the same. */
  async wait(milliseconds: number, purpose: Purpose): Promise<void> {
    if (purpose === "clean-up") await this.#clock.sleep(milliseconds);
    else {
      const left = Math.max(this.#deadline - this.#clock.now(), 0);
      await this.#clock.sleep(Math.min(milliseconds, left), this.#options.signal);
    }
  }

  /** Sends nothing more for a purpose for so many milliseconds, because the server has asked for that. */
  pause(milliseconds: number, purpose: Purpose): void {
    const date = new Date(this.date() + milliseconds).toISOString();
    const reason = `the server asks to wait ${Math.ceil(milliseconds / 1000)} s, until ${date}`;
    const until = this.#clock.now() + milliseconds;
    if (until > (this.#closed.get(purpose)?.until ?? 0)) this.#closed.set(purpose, { until, reason });
  }

  #countSent({ request, operation }: Admission): void {
    const { requests, bytes } = this.#counts;
    this.#counts = { ...this.#counts, requests: requests + 1, bytes: bytes + sizeOf(request) };
    if (operation === "createSkill") this.#uncertain++;
  }

  #countResult({ operation }: Admission, result: Exchange | TransportError): void {
    if (operation !== "createSkill" && operation !== "createSkillVersion") return;
    const isCertain =
      result instanceof TransportError ? wasNotProcessed(result) : wasAccepted(result) || wasRejected(result);
    if (isCertain && operation === "createSkill") this.#uncertain--;
    if (!isCertain || result instanceof TransportError) return;
    const { creates, versions, refused } = this.#counts;
    if (!wasAccepted(result)) this.#counts = { ...this.#counts, refused: refused + 1 };
    else if (operation === "createSkill") this.#counts = { ...this.#counts, creates: creates + 1 };
    else this.#counts = { ...this.#counts, versions: versions + 1 };
  }

  #check({ request, operation, purpose }: Admission): void {
    const { signal, reserve } = this.#options;
    const { maxRequests, maxCreates, maxBytes, maxSeconds } = this.#limits;
    const { requests, creates, bytes } = this.#counts;
    const closed = this.#closed.get(purpose);
    if (closed && this.#clock.now() < closed.until) throw new RunStoppedError(closed.reason);
    const kept = purpose === "scenario" ? (reserve?.(operation) ?? 0) : 0;
    if (requests + 1 + kept > maxRequests) {
      throw new RunStoppedError(
        `the budget of ${maxRequests} requests is spent${kept > 0 ? ", but for clean-up" : ""}`,
      );
    }
    if (purpose === "clean-up") return;
    if (signal?.aborted) throw new RunStoppedError("the run was stopped");
    if (this.#clock.now() >= this.#deadline)
      throw new RunStoppedError(`the budget of ${maxSeconds} s is spent`);
    if (bytes + sizeOf(request) > maxBytes)
      throw new RunStoppedError(`the budget of ${maxBytes} bytes is spent`);
    if (operation === "createSkill" && creates + this.#uncertain >= maxCreates) {
      throw new RunStoppedError(`the budget of ${maxCreates} creates is spent`);
    }
  }

  /** Waits until fewer requests are under way than may be. */
  async #slot(): Promise<void> {
    while (this.#underWay >= this.#limits.concurrency) {
      await new Promise<void>((resolve) => this.#waiting.push(resolve));
    }
    this.#underWay++;
  }

  /** Waits until a request may start, so that no more start in a second than may. */
  async #turn(purpose: Purpose): Promise<void> {
    const now = this.#clock.now();
    const turn = Math.max(this.#nextTurn, now);
    this.#nextTurn = turn + 1000 / this.#limits.rps;
    if (turn > now) await this.wait(turn - now, purpose);
  }
}
