import type { OperationId } from "@skills-api/spec";
import { RunStoppedError } from "../base/run-stopped-error.ts";
import {
  type Exchange,
  type HttpWire,
  header,
  isRead,
  TransportError,
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
import { isArchive } from "../http/response-limits.ts";
import type { Budget, Purpose } from "./budget.ts";
import { type CreateIntent, intentOf, skillIdIn, stateAfter } from "./create-intent.ts";
import { isList, readExistingSkills } from "./existing-skills.ts";
import type { Ledger } from "./ledger/ledger.ts";
import { ListQueries } from "./list-queries.ts";
import { maxAttempts, NoVerdictError } from "./no-verdict-error.ts";
import { Ownership, type RunStart } from "./ownership.ts";
import { ReachabilityTracker } from "./reachability.ts";

/**
 * Number of requests in a row without a response, each with all its attempts, after which a server counts as down.
 * The last of them is a request that the server accepted before, in case it cannot handle the others.
 */
const maxUnansweredRequests = 3;

/**
 * Maximum share of attempts with a 5xx that a retry resolved. Above it, three 5xx in a row may as well come from a
 * flaky proxy as from the server.
 */
const maxFlakyShare = 0.1;

/** Thrown when a request writes in a read-only run. */
export class WritesNotAllowedError extends Error {}

/** Options of {@link Transport.send}. */
export interface SendOptions {
  readonly operation: OperationId | undefined;
  /** Whether the request may be sent more than once: it only reads, or the server is expected to reject it. */
  readonly repeatable: boolean;
  /** The resource that the request may create. */
  readonly intent?: CreateIntent | undefined;
  readonly purpose: Purpose;
}

/** Options of {@link Transport}. */
export interface TransportOptions {
  readonly wire: HttpWire;
  /** Whether requests that write may be sent. */
  readonly allowWrites: boolean;
  readonly budget: Budget;
  readonly ledger: Ledger;
  /**
   * When the run started.
   *
   * @default now, and the first `date` header
   */
  readonly start?: RunStart | undefined;
  /**
   * Decides the order of the queries of {@link ListQueries}.
   *
   * @default the run id of the ledger
   */
  readonly listSeed?: string | undefined;
  /** Called after every exchange, including retries. */
  onExchange(exchange: Exchange): void;
}

/** Characters of an address in a message. */
const maxLocationLength = 200;

/** Returns where a response redirects to; `undefined` if it does not. */
function redirectLocation(exchange: Exchange): string | undefined {
  if (![301, 302, 303, 307, 308].includes(exchange.response.status)) return undefined;
  return header(exchange, "location")?.slice(0, maxLocationLength) || undefined;
}

function parseJson(body: Uint8Array): unknown {
  // Decoding a large one would take twice its memory.
  if (isArchive(body)) return undefined;
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(body));
  } catch {
    return undefined;
  }
}

/** Sends all requests of a run: with retries, within the budget, and recorded in the ledger. */
export class Transport {
  /** Proof that skills were created by this run, from the responses. */
  readonly ownership: Ownership;
  /** The requests for lists that no cache responds to. */
  readonly listQueries: ListQueries;
  readonly #options: TransportOptions;
  readonly #reachability = new ReachabilityTracker();
  /** A list request that the server accepted, used to check whether the server is still up. */
  #knownGoodRequest: WireRequest | undefined;
  /** Attempts of requests that got a response in the end, and those among them with a 5xx. */
  readonly #attempts = { total: 0, with5xx: 0 };
  readonly #respondedOperations = new Set<OperationId | undefined>();
  /** The reason why requests for a purpose are no longer sent. */
  readonly #unreachable = new Map<Purpose, NoVerdictError>();
  /** The reason why skills are no longer created. */
  #createsStopped: string | undefined;
  #anyAccepted = false;
  #hasListedExisting = false;
  /** Ids of skills whose deletion was sent, and whose response was lost. */
  readonly #maybeDeleted = new Set<string>();
  /** Ids of skills whose deletion the server rejected. */
  readonly #rejectedDeletions = new Set<string>();
  /** Set once the server has redirected the first request. */
  #redirected: RunStoppedError | undefined;

  constructor(options: TransportOptions) {
    this.#options = options;
    const { ledger, budget, start, listSeed = ledger.runId ?? "" } = options;
    this.ownership = new Ownership(ledger, start ?? { local: budget.date() });
    this.listQueries = new ListQueries(listSeed);
  }

  /**
   * Sends a request, with retries, until there is a response to judge.
   *
   * @throws NoVerdictError if there is none after all attempts, or the server is already known to be unreachable.
   * @throws WritesNotAllowedError if the request writes in a read-only run.
   * @throws RunStoppedError if the budget is spent or the ledger cannot be written.
   */
  async send(request: WireRequest, options: SendOptions): Promise<Exchange> {
    if (!this.#options.allowWrites && !isRead(request.method)) {
      throw new WritesNotAllowedError(`${request.method} ${request.path} writes, and writes are not allowed`);
    }
    const unreachable = this.#unreachable.get(options.purpose);
    if (unreachable) throw unreachable;
    if (this.#redirected && options.purpose === "scenario") throw this.#redirected;
    const intent = intentOf(request, options);
    if (options.operation === "createSkill" && this.#createsStopped !== undefined) {
      throw new RunStoppedError(this.#createsStopped);
    }
    if (intent) await this.#recordExistingSkills(request, options.purpose);
    const failures: FailedAttempt[] = [];
    for (;;) {
      const result = await this.#attempt(request, { ...options, intent });
      if (!(result instanceof TransportError) && !isTransientFailure(result)) {
        this.#attempts.total += failures.length + 1;
        this.#attempts.with5xx += failures.filter(is5xx).length;
        this.#respondedOperations.add(options.operation);
        if (options.operation === "listSkills" && wasAccepted(result)) this.#knownGoodRequest ??= request;
        return result;
      }
      failures.push(result);
      const now = this.date();
      const delay = retryDelayMs(result, failures.length, now);
      const canRetry = failures.length < maxAttempts && (options.repeatable || wasNotProcessed(result));
      if (retryAfterMs(result, now) > maxRetryDelayMs) this.#options.budget.pause(delay, options.purpose);
      if (!canRetry || delay > maxRetryDelayMs)
        throw await this.#noVerdict(request, failures, options.purpose);
      await this.wait(delay, options.purpose);
    }
  }

  /** Sends no more creates of skills: they throw a {@link RunStoppedError} with the reason. */
  stopCreating(reason: string): void {
    this.#createsStopped ??= reason;
  }

  /** Whether a skill may have been deleted by a request whose response was lost. */
  mayBeDeleted(skill: string): boolean {
    return this.#maybeDeleted.has(skill);
  }

  recordRejectedDeletion(skill: string): void {
    this.#rejectedDeletions.add(skill);
  }

  /** Ids of the skills of the run that are not deleted because the server rejected that. */
  get undeletedSkills(): readonly string[] {
    return this.#options.ledger.skillIds.filter((id) => this.#rejectedDeletions.has(id));
  }

  /** Whether the operation ever returned a response to judge, so that it does not fail for every request. */
  hasResponded(operation: OperationId): boolean {
    return this.#respondedOperations.has(operation);
  }

  /** Waits `milliseconds`; for scenarios at most until the run is stopped or its time is up. */
  wait(milliseconds: number, purpose: Purpose): Promise<void> {
    return this.#options.budget.wait(milliseconds, purpose);
  }

  /** Returns the time of the run in milliseconds since the Unix epoch. */
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
    const hasStopped = await this.#stoppedResponding(
      request,
      this.#reachability.recordFailures(failures, purpose),
      purpose,
    );
    const neverResponded = !this.#reachability.hasResponded && failures.length === maxAttempts;
    const unreachable = neverResponded || hasStopped;
    const subject = neverResponded
      ? "the server cannot be reached"
      : hasStopped
        ? "the server no longer responds"
        : `${request.method} ${request.path}`;
    const { total, with5xx } = this.#attempts;
    const isFlaky = with5xx > total * maxFlakyShare;
    const error = new NoVerdictError(`${subject}: ${reasons}`, { failures, unreachable, isFlaky });
    if (unreachable) this.#unreachable.set(purpose, error);
    return error;
  }

  /** Whether the server has stopped responding, after `unanswered` requests in a row without a response. */
  async #stoppedResponding(request: WireRequest, unanswered: number, purpose: Purpose): Promise<boolean> {
    const probe = this.#knownGoodRequest;
    if (probe === undefined || request === probe) return unanswered >= maxUnansweredRequests;
    if (unanswered < maxUnansweredRequests - 1) return false;
    await this.send(probe, { operation: "listSkills", repeatable: true, purpose }).catch(() => {});
    return this.#unreachable.has(purpose);
  }

  /** Makes one attempt within the budget, and records a create and its result in the ledger. */
  async #attempt(request: WireRequest, options: SendOptions): Promise<Exchange | TransportError> {
    const { budget, ledger } = this.#options;
    const { operation, purpose, intent } = options;
    return budget.run(
      { request, operation, purpose },
      () => intent && this.#recordIntent(intent),
      async (entry, signal) => {
        const result = await this.#sendOnce(request, operation, signal);
        const [state, id] = (intent && stateAfter(result, intent.idProperty)) ?? [];
        if (entry !== undefined && state) ledger.record(entry, state, id, this.date());
        if (operation === "deleteSkill") {
          const id = skillIdIn(request);
          if (result instanceof TransportError || isTransientFailure(result)) this.#maybeDeleted.add(id);
          else if (wasAccepted(result)) ledger.recordDeletion(id);
        }
        return result;
      },
    );
  }

  /** Records the existing skills before the first create, so that clean-up never takes them for created ones. */
  async #recordExistingSkills({ headers }: WireRequest, purpose: Purpose): Promise<void> {
    const { ledger } = this.#options;
    if (this.#hasListedExisting || ledger.existingSkills || ledger.mayHaveCreated) return;
    const readHeaders = headers.filter(([name]) => name !== "content-type");
    const before = await readExistingSkills(async (path) => {
      const page = await this.send(
        { method: "GET", path, headers: readHeaders },
        { operation: "listSkills", repeatable: true, purpose },
      );
      if (isList(page.json) && !path.includes("source=")) this.listQueries.omitSource();
      return page;
    });
    this.#hasListedExisting = true;
    const { startedAt } = this.ownership;
    const serverDate = startedAt === undefined ? {} : { serverDate: new Date(startedAt).toISOString() };
    if (before && !ledger.mayHaveCreated) ledger.recordExisting({ ...before, ...serverDate });
  }

  #recordIntent({ idProperty: _, ...intent }: CreateIntent): number {
    return this.#options.ledger.begin({ ...intent, at: new Date(this.date()).toISOString() });
  }

  async #sendOnce(
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
    const exchange = { operation, request, response, json: parseJson(response.body) };
    this.#anyAccepted ||= wasAccepted(exchange);
    // A server that redirects everything is not the target: its responses are not judged.
    const location = redirectLocation(exchange);
    if (location !== undefined && !this.#anyAccepted) {
      this.#redirected = new RunStoppedError(
        `the target redirects to ${location}: use that address as the target`,
      );
      throw this.#redirected;
    }
    this.ownership.observe(exchange);
    this.#options.onExchange(exchange);
    return exchange;
  }
}
