import { setTimeout as sleep } from "node:timers/promises";
import type { OperationId } from "@skills-api/spec";
import { type Counts, nothing } from "../core/counts.ts";
import { Halted } from "../core/halted.ts";
import { accepted, type Exchange, type WireFault, type WireRequest } from "./exchange.ts";
import { wasRefused } from "./faults.ts";

/** The most that a run may send. What is left out is not limited. */
export interface Limits {
  /** Requests, repeats and clean-up included; from 1. */
  readonly maxRequests?: number;
  /** Skills that may come to be, those whose answer was lost included; from 0. */
  readonly maxCreates?: number;
  /** Bytes of the bodies of requests; from 0. */
  readonly maxBytes?: number;
  /** Seconds after which only clean-up is sent; above 0. */
  readonly maxSeconds?: number;
  /** Requests in a second; above 0. */
  readonly rps?: number;
  /** Requests under way at once; from 1. */
  readonly concurrency?: number;
}

/** What a request is for: clean-up may use what is kept back for it. */
export type Purpose = "story" | "clean-up";

/** A request as a budget sees it. */
export interface Admission {
  readonly request: WireRequest;
  readonly operation: OperationId | undefined;
  readonly purpose: Purpose;
}

/** What a {@link Budget} is made from. */
export interface BudgetOptions extends Limits {
  /** Requests that clean-up would need now, were a further skill created. Kept back from everything else. */
  reserve?(): number;
  /** Ends everything but clean-up. */
  readonly signal?: AbortSignal | undefined;
}

function sizeOf({ body }: WireRequest): number {
  return body?.length ?? 0;
}

/** Counts what leaves, and refuses what would be too much. Everything that is sent passes here. */
export class Budget {
  readonly #options: BudgetOptions;
  readonly #started = performance.now();
  readonly #waiting: (() => void)[] = [];
  #counts: Counts = nothing;
  /** Creates without an answer: each may have made a skill. */
  #uncertain = 0;
  #underWay = 0;
  #nextTurn = 0;

  constructor(options: BudgetOptions) {
    this.#options = options;
  }

  get counts(): Counts {
    return this.#counts;
  }

  /**
   * Sends when the request may leave and it is its turn, and counts it with what came of it.
   *
   * @throws Halted when it may not leave.
   */
  async spend<T extends Exchange | WireFault>(admission: Admission, send: () => Promise<T>): Promise<T> {
    await this.#turn();
    try {
      this.#check(admission);
      const { request, operation } = admission;
      const { requests, bytes } = this.#counts;
      this.#counts = { ...this.#counts, requests: requests + 1, bytes: bytes + sizeOf(request) };
      if (operation === "createSkill") this.#uncertain++;
      const result = await send();
      this.#count(operation, result);
      return result;
    } finally {
      this.#underWay--;
      this.#waiting.shift()?.();
    }
  }

  #count(operation: OperationId | undefined, result: Exchange | WireFault): void {
    if (operation !== "createSkill" && operation !== "createSkillVersion") return;
    if (result instanceof Error || (!accepted(result) && !wasRefused(result))) return;
    const { creates, versions, refused } = this.#counts;
    if (operation === "createSkill") this.#uncertain--;
    if (!accepted(result)) this.#counts = { ...this.#counts, refused: refused + 1 };
    else if (operation === "createSkill") this.#counts = { ...this.#counts, creates: creates + 1 };
    else this.#counts = { ...this.#counts, versions: versions + 1 };
  }

  #check({ request, operation, purpose }: Admission): void {
    const { maxRequests, maxCreates, maxBytes, maxSeconds, signal, reserve } = this.#options;
    const { requests, creates, bytes } = this.#counts;
    const kept = purpose === "story" ? (reserve?.() ?? 0) : 0;
    if (maxRequests !== undefined && requests + 1 + kept > maxRequests) {
      throw new Halted(
        `the budget of ${maxRequests} requests is spent${kept > 0 ? ", but for clean-up" : ""}`,
      );
    }
    if (purpose === "clean-up") return;
    if (signal?.aborted) throw new Halted("the run was stopped");
    if (maxSeconds !== undefined && performance.now() - this.#started > maxSeconds * 1000) {
      throw new Halted(`the budget of ${maxSeconds} seconds is spent`);
    }
    if (maxBytes !== undefined && bytes + sizeOf(request) > maxBytes) {
      throw new Halted(`the budget of ${maxBytes} bytes is spent`);
    }
    if (operation === "createSkill" && maxCreates !== undefined && creates + this.#uncertain >= maxCreates) {
      throw new Halted(`the budget of ${maxCreates} creates is spent`);
    }
  }

  /** Waits until a request may start. */
  async #turn(): Promise<void> {
    const { concurrency = Number.POSITIVE_INFINITY, rps } = this.#options;
    while (this.#underWay >= concurrency) {
      await new Promise<void>((resolve) => this.#waiting.push(resolve));
    }
    this.#underWay++;
    if (rps === undefined) return;
    const now = performance.now();
    const turn = Math.max(this.#nextTurn, now);
    this.#nextTurn = turn + 1000 / rps;
    if (turn > now) await sleep(turn - now);
  }
}
