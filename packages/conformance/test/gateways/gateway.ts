import type { Handler, MockRequest, MockResponse } from "@skills-api/mock";
import { property } from "../../src/base/json.ts";

/** A response whose body was read to its end. */
export interface FullResponse extends MockResponse {
  body: Uint8Array;
}

/** Handles a request in front of the API; `next` is the API. */
export type Middleware = (request: MockRequest, next: Next) => Promise<MockResponse>;

/** Sends a request on to the API. */
export type Next = (request: MockRequest) => Promise<FullResponse>;

/** A gateway in front of the API, as a company may run one. */
export interface Gateway {
  readonly name: string;
  /** Middlewares from the outside in, with state that lasts for one run. */
  create(): readonly Middleware[];
}

async function readAll(body: AsyncIterable<Uint8Array> | Uint8Array): Promise<Uint8Array> {
  if (body instanceof Uint8Array) return body;
  const chunks: Uint8Array[] = [];
  for await (const chunk of body) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/** The API behind a gateway. */
export function behindGateway(gateway: Gateway, api: Handler): Handler {
  const inner: Next = async (request) => {
    const response = withHeader(await api(request), "date", new Date().toUTCString());
    return { ...response, body: await readAll(response.body) };
  };
  const handle = gateway.create().reduceRight<Next>(
    (next, middleware) => async (request) => {
      const response = await middleware(request, next);
      return { ...response, body: await readAll(response.body) };
    },
    inner,
  );
  return async (request) => {
    // A gateway may send an upload twice.
    const body = request.body && (await readAll(request.body));
    return handle({ ...request, body });
  };
}

/** The path of a request without its query. */
export function pathOf({ path }: MockRequest): string {
  return path.split("?")[0] ?? "";
}

const skillsPath = "/v1/skills";

export function isCreateSkill(request: MockRequest): boolean {
  return request.method === "POST" && pathOf(request) === skillsPath;
}

export function isCreate(request: MockRequest): boolean {
  return request.method === "POST" && /^\/v1\/skills(\/[^/]+\/versions)?$/.test(pathOf(request));
}

export function isListSkills(request: MockRequest): boolean {
  return request.method === "GET" && pathOf(request) === skillsPath;
}

export function isList(request: MockRequest): boolean {
  return request.method === "GET" && /^\/v1\/skills(\/[^/]+\/versions)?$/.test(pathOf(request));
}

export function isGetSkill(request: MockRequest): boolean {
  return request.method === "GET" && /^\/v1\/skills\/[^/]+$/.test(pathOf(request));
}

export function isDeleteSkill(request: MockRequest): boolean {
  return request.method === "DELETE" && /^\/v1\/skills\/[^/]+$/.test(pathOf(request));
}

export function isDeleteVersion(request: MockRequest): boolean {
  return request.method === "DELETE" && /^\/v1\/skills\/[^/]+\/versions\/[^/]+$/.test(pathOf(request));
}

export function isOk({ status }: MockResponse): boolean {
  return status === 200;
}

/** The response with a header replaced, or removed when the value is `undefined`. */
export function withHeader<T extends MockResponse>(response: T, name: string, value?: string): T {
  const others = response.headers.filter(([key]) => key.toLowerCase() !== name);
  return { ...response, headers: value === undefined ? others : [...others, [name, value]] };
}

/** The response with another body. */
export function withBody(response: MockResponse, body: string | Uint8Array, type?: string): FullResponse {
  const bytes = typeof body === "string" ? Buffer.from(body) : body;
  const sized = withHeader(response, "content-length", String(bytes.length));
  return { ...(type === undefined ? sized : withHeader(sized, "content-type", type)), body: bytes };
}

/** The response with another JSON body. */
export function withJson(response: MockResponse, value: unknown): FullResponse {
  return withBody(response, JSON.stringify(value));
}

/** The JSON body of a response; `undefined` if it is not JSON. */
export function jsonOf({ body }: FullResponse): unknown {
  try {
    return JSON.parse(Buffer.from(body).toString());
  } catch {
    return undefined;
  }
}

/** The API's error response. */
export function errorResponse(status: number, type: string, message: string): FullResponse {
  const body = { type: "error", error: { type, message }, request_id: null };
  return withJson({ status, headers: [["content-type", "application/json"]], body: new Uint8Array() }, body);
}

/** The HTML page of a proxy. */
export function pageResponse(status: number): FullResponse {
  const html = `<html><body><h1>${status}</h1></body></html>`;
  return withBody({ status, headers: [], body: new Uint8Array() }, html, "text/html");
}

/** Changes the responses to the requests that `matches`, if the API accepted them. */
export function onSuccess(
  matches: (request: MockRequest) => boolean,
  change: (response: FullResponse, request: MockRequest) => MockResponse | Promise<MockResponse>,
): Middleware {
  return async (request, next) => {
    const response = await next(request);
    return matches(request) && isOk(response) ? change(response, request) : response;
  };
}

/** Responds in place of the API, after the API has done its work. */
export function insteadOf(
  matches: (request: MockRequest) => boolean,
  response: () => MockResponse,
): Middleware {
  return onSuccess(matches, response);
}

/** Responds in place of the API, which never sees the request. */
export function before(
  matches: (request: MockRequest) => boolean,
  response: (request: MockRequest) => MockResponse,
): Middleware {
  return async (request, next) => (matches(request) ? response(request) : next(request));
}

/** Changes every JSON object that has an `id`, wherever it stands in a response. */
export function onObjects(change: (object: Record<string, unknown>) => Record<string, unknown>): Middleware {
  function walk(value: unknown): unknown {
    if (Array.isArray(value)) return value.map(walk);
    if (typeof value !== "object" || value === null) return value;
    const object = Object.fromEntries(Object.entries(value).map(([key, item]) => [key, walk(item)]));
    return typeof object.id === "string" && "created_at" in object ? change(object) : object;
  }
  return onSuccess(
    ({ method }) => method !== "DELETE",
    (response) => {
      const json = jsonOf(response);
      return json === undefined ? response : withJson(response, walk(json));
    },
  );
}

/** Changes the labels of skills. */
export function onLabels(change: (label: string) => unknown): Middleware {
  return onObjects((object) => {
    const copy = { ...object };
    for (const name of ["display_title", "display_name"]) {
      const label = property(object, name);
      if (typeof label === "string") copy[name] = change(label);
    }
    return copy;
  });
}
