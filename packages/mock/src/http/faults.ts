import type { OperationId } from "@skills-api/spec";
import { aborted, sleep } from "./abort.ts";
import { isBytes } from "./bytes.ts";
import { errorBody, jsonResponse } from "./errors.ts";
import { bodilessStatuses, type MockRequest, type MockResponse } from "./message.ts";
import { parsePath } from "./request-path.ts";
import { matchRoute } from "./routes.ts";

/** Responds with a status. The operation does not take effect. */
export interface StatusFault {
  /** Selects this kind of {@link Fault}. */
  readonly kind: "status";
  /** HTTP status, from 200 to 599. */
  readonly status: number;
  /** Headers that replace those of the response. */
  readonly headers?: Readonly<Record<string, string>>;
  /**
   * Response body. A string is sent unchanged, as `text/html` unless `headers` has another type; an object is
   * sent as JSON.
   *
   * @default the API's error envelope
   */
  readonly body?: string | object;
}

/** Delays the response. */
export interface DelayFault {
  /** Selects this kind of {@link Fault}. */
  readonly kind: "delay";
  /** Milliseconds, from 0 to 2,147,483,647 (the longest timer). */
  readonly milliseconds: number;
}

/** Resets the connection. */
export interface ResetFault {
  /** Selects this kind of {@link Fault}. */
  readonly kind: "reset";
  /**
   * Part of the response at which the connection is reset.
   *
   * @default "before-headers"
   */
  readonly at?: "before-headers" | "in-body";
  /**
   * Whether the operation takes effect before a reset at `before-headers`. It always does `in-body`.
   *
   * @default false
   */
  readonly handled?: boolean;
}

/** Stops sending, and keeps the connection open until the client closes it. */
export interface StallFault {
  /** Selects this kind of {@link Fault}. */
  readonly kind: "stall";
  /**
   * Part of the response at which it stalls. The operation takes effect only `in-body`.
   *
   * @default "before-headers"
   */
  readonly at?: "before-headers" | "in-body";
}

/** Sends the full `content-length` but only half of the body, then closes the connection. The operation takes effect. */
export interface TruncateFault {
  /** Selects this kind of {@link Fault}. */
  readonly kind: "truncate";
}

/** A fault to inject. */
export type Fault = StatusFault | DelayFault | ResetFault | StallFault | TruncateFault;

/** A fault, and the requests that it applies to. */
export interface FaultRule {
  /** Conditions that must all hold. Without conditions, every request matches. */
  readonly match?: {
    /** HTTP method, in any case. */
    readonly method?: string;
    /** Operation of the API, such as `listSkills`. */
    readonly operation?: OperationId;
    /** Path as sent, without the query. */
    readonly path?: string;
  };
  /**
   * Number of requests to apply the fault to.
   *
   * @default Infinity (until {@link Faults.clear})
   */
  readonly times?: number;
  /** The fault to inject. */
  readonly fault: Fault;
}

interface ActiveRule extends FaultRule {
  remaining: number;
}

/**
 * Injects faults into requests. If several rules match a request, their delays add up, and the first of the
 * other faults applies.
 *
 * @example
 * mock.faults.add({
 *   match: { operation: "listSkills" },
 *   times: 1,
 *   fault: { kind: "status", status: 429, headers: { "retry-after": "1" } },
 * });
 */
export class Faults {
  private rules: ActiveRule[] = [];

  /**
   * Adds a rule.
   *
   * @throws TypeError for an invalid fault
   */
  add(rule: FaultRule): void {
    const remaining = rule.times ?? Number.POSITIVE_INFINITY;
    if (!(remaining > 0)) throw new TypeError("faults.add: times must be greater than 0.");
    assertValidFault(rule.fault);
    this.rules.push({ ...rule, remaining });
  }

  /** Removes all rules. */
  clear(): void {
    this.rules = [];
  }

  /** Returns the faults for a request, and counts them as used. The mock calls this for every request. */
  take(request: MockRequest): readonly Fault[] {
    if (this.rules.length === 0) return [];
    const description = describeRequest(request);
    const taken: Fault[] = [];
    for (const rule of this.rules) {
      if (!matches(rule, description)) continue;
      if (rule.fault.kind !== "delay" && taken.some(({ kind }) => kind !== "delay")) continue;
      rule.remaining -= 1;
      taken.push(rule.fault);
    }
    this.rules = this.rules.filter(({ remaining }) => remaining > 0);
    return taken;
  }
}

const faultKinds: ReadonlySet<string> = new Set<Fault["kind"]>([
  "status",
  "delay",
  "reset",
  "stall",
  "truncate",
]);
const longestTimer = 2 ** 31 - 1;

function assertValidFault(fault: Fault): void {
  if (!faultKinds.has(fault.kind)) {
    throw new TypeError(
      `faults.add: kind must be one of ${[...faultKinds].join(", ")}, not '${fault.kind}'.`,
    );
  }
  if (fault.kind === "delay" && !(fault.milliseconds >= 0 && fault.milliseconds <= longestTimer)) {
    throw new TypeError(`faults.add: milliseconds must be from 0 to ${longestTimer}.`);
  }
  if (fault.kind !== "status") return;
  if (!Number.isInteger(fault.status) || fault.status < 200 || fault.status > 599) {
    throw new TypeError("faults.add: status must be an integer from 200 to 599.");
  }
  // Both throw for invalid values.
  new Headers(fault.headers);
  JSON.stringify(fault.body);
}

interface RequestDescription {
  readonly method: string;
  readonly pathname: string | undefined;
  readonly operation: OperationId | undefined;
}

function describeRequest({ method, path }: MockRequest): RequestDescription {
  try {
    const { pathname, segments } = parsePath(path);
    const route = matchRoute(method, segments);
    return { method, pathname, operation: "operation" in route ? route.operation : undefined };
  } catch {
    return { method, pathname: undefined, operation: undefined };
  }
}

function matches({ match = {} }: FaultRule, request: RequestDescription): boolean {
  return (
    (match.method === undefined || match.method.toUpperCase() === request.method) &&
    (match.operation === undefined || match.operation === request.operation) &&
    (match.path === undefined || match.path === request.pathname)
  );
}

function plainResponse({ status, body }: StatusFault, requestId: string): MockResponse {
  if (bodilessStatuses.has(status))
    return { status, headers: [["content-length", "0"]], body: new Uint8Array() };
  if (typeof body === "string") return textResponse(status, body);
  return jsonResponse(status, body ?? errorBody(status, `Injected fault: status ${status}`, requestId));
}

function statusResponse(fault: StatusFault, requestId: string): MockResponse {
  const response = plainResponse(fault, requestId);
  for (const [name, value] of Object.entries(fault.headers ?? {})) {
    const others = response.headers.filter(([key]) => key.toLowerCase() !== name.toLowerCase());
    response.headers = [...others, [name, value]];
  }
  if (!response.headers.some(([name]) => name.toLowerCase() === "request-id")) {
    response.headers.push(["request-id", requestId]);
  }
  return response;
}

function textResponse(status: number, text: string): MockResponse {
  const body = new TextEncoder().encode(text);
  return {
    status,
    headers: [
      ["content-type", "text/html; charset=utf-8"],
      ["content-length", String(body.length)],
    ],
    body,
  };
}

function firstHalf({ body }: MockResponse): Uint8Array {
  return isBytes(body) ? body.subarray(0, Math.floor(body.length / 2)) : new Uint8Array();
}

async function* halfThenStall(half: Uint8Array, signal: AbortSignal | undefined): AsyncGenerator<Uint8Array> {
  yield half;
  await aborted(signal);
}

type ConnectionFault = ResetFault | StallFault | TruncateFault;

async function applyConnectionFault(
  fault: ConnectionFault,
  request: MockRequest,
  respond: () => Promise<MockResponse>,
): Promise<MockResponse> {
  if (fault.kind !== "truncate" && fault.at !== "in-body") {
    if (fault.kind === "stall") await aborted(request.signal);
    else if (fault.handled) await respond();
    return { status: 200, headers: [], body: new Uint8Array(), abort: "before" };
  }
  const response = await respond();
  const half = firstHalf(response);
  if (fault.kind === "truncate") return { ...response, body: half, abort: "truncate" };
  const body = fault.kind === "stall" ? halfThenStall(half, request.signal) : half;
  return { ...response, body, abort: "in-body" };
}

/**
 * Responds to a request with the given faults.
 *
 * @param respond handles the request without faults
 */
export async function applyFaults(
  faults: readonly Fault[],
  request: MockRequest,
  requestId: string,
  respond: () => Promise<MockResponse>,
): Promise<MockResponse> {
  const [fault] = faults.filter((one) => one.kind !== "delay");
  for (const one of faults) {
    if (one.kind === "delay") await sleep(one.milliseconds, request.signal);
  }
  if (!fault) return respond();
  if (fault.kind === "status") return statusResponse(fault, requestId);
  return applyConnectionFault(fault, request, respond);
}
