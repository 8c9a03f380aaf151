import type { OperationId } from "@skills-api/spec";
import { aborted, sleep } from "./abort.ts";
import { errorBody, jsonResponse } from "./errors.ts";
import { bodilessStatuses, type MockRequest, type MockResponse } from "./message.ts";
import { matchRoute } from "./routes.ts";
import { parseTarget } from "./target.ts";

/** Answers without asking the service. */
export interface StatusFault {
  readonly kind: "status";
  /** 200 to 599. */
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** Text is sent as it is (`text/html` unless `headers` says otherwise), anything else as JSON. Default: the API's error envelope. */
  readonly body?: string | object;
}

/** Answers later, and otherwise as usual. */
export interface DelayFault {
  readonly kind: "delay";
  /** 0 to 2,147,483,647, which is the longest timer. */
  readonly milliseconds: number;
}

/** Resets the connection. */
export interface ResetFault {
  readonly kind: "reset";
  /** Default `before-headers`. */
  readonly at?: "before-headers" | "in-body";
  /** Whether the operation takes effect before the connection breaks. Always so `in-body`; default false. */
  readonly handled?: boolean;
}

/** Goes silent and keeps the connection open until the caller gives up. */
export interface StallFault {
  readonly kind: "stall";
  /** Default `before-headers`. */
  readonly at?: "before-headers" | "in-body";
}

/** Announces the whole body, sends half of it and closes the connection. The operation takes effect. */
export interface TruncateFault {
  readonly kind: "truncate";
}

export type Fault = StatusFault | DelayFault | ResetFault | StallFault | TruncateFault;

export interface FaultRule {
  /** Every condition given must hold; without any, every request matches. */
  readonly match?: {
    readonly method?: string;
    readonly operation?: OperationId;
    /** The path as sent, without the query. */
    readonly path?: string;
  };
  /** How many requests it hits; default all, until {@link Faults.clear}. */
  readonly times?: number;
  readonly fault: Fault;
}

interface ActiveRule extends FaultRule {
  left: number;
}

/** What goes wrong, and for which requests. All delays that match add up; of the other faults the first added counts. */
export class Faults {
  private rules: ActiveRule[] = [];

  /** @throws TypeError for a fault that no server could produce */
  add(rule: FaultRule): void {
    const left = rule.times ?? Number.POSITIVE_INFINITY;
    if (!(left > 0)) throw new TypeError("faults.add: times must be above 0.");
    assertPossible(rule.fault);
    this.rules.push({ ...rule, left });
  }

  clear(): void {
    this.rules = [];
  }

  /** The faults for one request; each counts as used. */
  take(request: MockRequest): readonly Fault[] {
    if (this.rules.length === 0) return [];
    const facts = factsOf(request);
    const taken: Fault[] = [];
    for (const rule of this.rules) {
      if (!matches(rule, facts)) continue;
      if (rule.fault.kind !== "delay" && taken.some(({ kind }) => kind !== "delay")) continue;
      rule.left -= 1;
      taken.push(rule.fault);
    }
    this.rules = this.rules.filter(({ left }) => left > 0);
    return taken;
  }
}

const kinds: ReadonlySet<string> = new Set<Fault["kind"]>(["status", "delay", "reset", "stall", "truncate"]);
const longestTimer = 2 ** 31 - 1;

function assertPossible(fault: Fault): void {
  if (!kinds.has(fault.kind)) {
    throw new TypeError(`faults.add: kind must be one of ${[...kinds].join(", ")}, not '${fault.kind}'.`);
  }
  if (fault.kind === "delay" && !(fault.milliseconds >= 0 && fault.milliseconds <= longestTimer)) {
    throw new TypeError(`faults.add: milliseconds must be from 0 to ${longestTimer}.`);
  }
  if (fault.kind !== "status") return;
  if (!Number.isInteger(fault.status) || fault.status < 200 || fault.status > 599) {
    throw new TypeError("faults.add: status must be an integer from 200 to 599.");
  }
  // Both throw for what cannot be sent.
  new Headers(fault.headers);
  JSON.stringify(fault.body);
}

interface RequestFacts {
  readonly method: string;
  readonly path: string | undefined;
  readonly operation: OperationId | undefined;
}

function factsOf({ method, target }: MockRequest): RequestFacts {
  try {
    const { path, segments } = parseTarget(target);
    const route = matchRoute(method, segments);
    return { method, path, operation: "operation" in route ? route.operation : undefined };
  } catch {
    return { method, path: undefined, operation: undefined };
  }
}

function matches({ match = {} }: FaultRule, facts: RequestFacts): boolean {
  return (
    (match.method === undefined || match.method.toUpperCase() === facts.method) &&
    (match.operation === undefined || match.operation === facts.operation) &&
    (match.path === undefined || match.path === facts.path)
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
  return body instanceof Uint8Array ? body.subarray(0, Math.floor(body.length / 2)) : new Uint8Array();
}

async function* halfThenSilence(
  half: Uint8Array,
  signal: AbortSignal | undefined,
): AsyncGenerator<Uint8Array> {
  yield half;
  await aborted(signal);
}

type Breakage = ResetFault | StallFault | TruncateFault;

async function breakOff(
  fault: Breakage,
  request: MockRequest,
  answer: () => Promise<MockResponse>,
): Promise<MockResponse> {
  if (fault.kind !== "truncate" && fault.at !== "in-body") {
    if (fault.kind === "stall") await aborted(request.signal);
    else if (fault.handled) await answer();
    return { status: 200, headers: [], body: new Uint8Array(), abort: "before" };
  }
  const response = await answer();
  const half = firstHalf(response);
  if (fault.kind === "truncate") return { ...response, body: half, abort: "truncate" };
  const body = fault.kind === "stall" ? halfThenSilence(half, request.signal) : half;
  return { ...response, body, abort: "in-body" };
}

/** Answers a request through the faults that hit it; `answer` is what would happen without them. */
export async function applyFaults(
  faults: readonly Fault[],
  request: MockRequest,
  requestId: string,
  answer: () => Promise<MockResponse>,
): Promise<MockResponse> {
  const [fault] = faults.filter((one) => one.kind !== "delay");
  for (const one of faults) {
    if (one.kind === "delay") await sleep(one.milliseconds, request.signal);
  }
  if (!fault) return answer();
  return fault.kind === "status" ? statusResponse(fault, requestId) : breakOff(fault, request, answer);
}
