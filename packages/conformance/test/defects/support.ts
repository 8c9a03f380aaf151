import type { Handler, MockRequest, MockResponse } from "@skills-api/mock";
import { errorTypes, type OperationId } from "@skills-api/spec";
import { type RevisionTraits, revisionTraits } from "../../src/contract/revision-traits.ts";
import { revisionOf } from "../../src/http/revision-of.ts";
import type { Defect, Incoming } from "./defect.ts";

type Handle = Defect["handle"];

/** A JSON object that a defect changes without knowing its shape. */
export type Json = Record<string, unknown>;

export function headerOf({ headers }: Pick<MockRequest, "headers">, name: string): string | undefined {
  return headers.find(([key]) => key.toLowerCase() === name)?.[1];
}

/** The request with another value of a header, or without it. */
export function sentWith(request: Incoming, name: string, value?: string): Incoming {
  const others = request.headers.filter(([key]) => key.toLowerCase() !== name);
  return { ...request, headers: value === undefined ? others : [...others, [name, value]] };
}

/** The answer with another value of a header, or without it. */
export function answeredWith(response: MockResponse, name: string, value?: string): MockResponse {
  const others = response.headers.filter(([key]) => key.toLowerCase() !== name);
  return { ...response, headers: value === undefined ? others : [...others, [name, value]] };
}

/** The answer with another body. */
export function withBytes(response: MockResponse, body: Uint8Array, type = "application/json"): MockResponse {
  const sized = answeredWith(response, "content-length", String(body.length));
  return { ...answeredWith(sized, "content-type", type), body };
}

/** The answer with another JSON body. */
export function withJson(response: MockResponse, value: unknown): MockResponse {
  return withBytes(response, Buffer.from(JSON.stringify(value)));
}

/** Returns the JSON body of a response, or an empty object if it is not JSON. */
export function jsonOf({ body }: MockResponse): Json {
  try {
    return JSON.parse(Buffer.from(body as Uint8Array).toString()) as Json;
  } catch {
    return {};
  }
}

/** The objects in the `data` of a list. */
export function itemsOf(response: MockResponse): Json[] {
  const { data } = jsonOf(response);
  return Array.isArray(data) ? (data as Json[]) : [];
}

/** Returns the source of a skill, in either revision. */
export function sourceOf({ source }: Json): unknown {
  return typeof source === "object" && source !== null ? Reflect.get(source, "type") : source;
}

/** The answer with every object of a `type` changed, wherever it stands in the body. */
export function withObjects(
  response: MockResponse,
  type: string,
  change: (object: Json) => Json,
): MockResponse {
  const walk = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(walk);
    if (typeof value !== "object" || value === null) return value;
    const object = Object.fromEntries(Object.entries(value).map(([key, item]) => [key, walk(item)]));
    return object.type === type ? change(object) : object;
  };
  const { body } = response;
  if (!headerOf(response, "content-type")?.includes("json") || !(body instanceof Uint8Array)) return response;
  return withJson(response, walk(jsonOf(response)));
}

/** The answer turned into the refusal that belongs to a status. */
export function refusal(response: MockResponse, status: number, message: string): MockResponse {
  const type = errorTypes[String(status)] ?? "invalid_request_error";
  const body = { type: "error", error: { type, message }, request_id: headerOf(response, "request-id") };
  return answeredWith({ ...withJson(response, body), status }, "x-should-retry", "false");
}

/** How the revision of a request names things. */
export function shapeOf(request: Incoming): RevisionTraits {
  return revisionTraits[revisionOf(request)];
}

/** Sends a GET with the headers of a request. */
export function ask({ headers }: Incoming, next: Handler, path: string): Promise<MockResponse> {
  return next({ method: "GET", path, headers, body: null });
}

type On = OperationId | readonly OperationId[];

function isOn(request: Incoming, on: On): boolean {
  return request.operation !== undefined && [on].flat().includes(request.operation);
}

/** Changes what operations answer when they accept. */
export function answers(
  on: On,
  change: (response: MockResponse, request: Incoming) => MockResponse | Promise<MockResponse>,
): Handle {
  return async (request, next) => {
    const response = await next(request);
    return isOn(request, on) && response.status === 200 ? change(response, request) : response;
  };
}

/** Changes every object of a `type`, in the answers of all operations. */
export function objects(type: string, change: (object: Json) => Json): Handle {
  return async (request, next) => withObjects(await next(request), type, change);
}

/** Refuses requests that must be accepted, before the mock sees them. */
export function refuses(
  when: (request: Incoming) => boolean | Promise<boolean>,
  status = 400,
  message = "Refused.",
): Handle {
  return async (request, next) => {
    if (!(await when(request))) return next(request);
    return refusal(await ask(request, next, "/v1/skills?limit=1"), status, message);
  };
}

/** Chooses refusals. */
export type RefusalFilter = (response: MockResponse, request: Incoming) => boolean;

/** Changes refusals. Without an operation, those of paths and methods that the API does not have too. */
export function refusals(
  when: RefusalFilter,
  change: (response: MockResponse, request: Incoming, next: Handler) => MockResponse | Promise<MockResponse>,
): Handle {
  return async (request, next) => {
    const response = await next(request);
    return response.status >= 400 && when(response, request) ? change(response, request, next) : response;
  };
}

/** Returns the message of an error, or `""`. */
export function messageOf(response: MockResponse): string {
  const { error } = jsonOf(response) as { error?: { message?: string } };
  return error?.message ?? "";
}

/** Says something else where a refusal says what matches. */
export function misworded(pattern: RegExp, words = "Something is wrong with this request."): Handle {
  return refusals(
    (response) => pattern.test(messageOf(response)),
    (response) => refusal(response, response.status, words),
  );
}

/** Replaces a status of errors by another. */
export function restated(on: On, from: number, to: number): Handle {
  return refusals(
    (response, request) => isOn(request, on) && response.status === from,
    (response) => refusal(response, to, messageOf(response)),
  );
}
