import type { MockRequest } from "@skills-api/mock";
import {
  before,
  type FullResponse,
  type Gateway,
  isCreateSkill,
  isOk,
  jsonOf,
  type Middleware,
  onSuccess,
  pageResponse,
  withBody,
  withHeader,
  withJson,
} from "./gateway.ts";

/** A gateway with one middleware that keeps no state. */
export function simple(name: string, ...middlewares: readonly Middleware[]): Gateway {
  return { name, create: () => middlewares };
}

export function stateful(name: string, create: () => Middleware): Gateway {
  return { name, create: () => [create()] };
}

export const all = () => true;
export const isDelete = (request: MockRequest) => request.method === "DELETE";

export function object(response: FullResponse): Record<string, unknown> {
  return { ...Object(jsonOf(response)) };
}

export function compressed(
  compress: (body: Uint8Array) => Uint8Array,
  encoding: string | undefined,
  matches = all,
): Middleware {
  return onSuccess(matches, (response) =>
    withHeader(withBody(response, compress(response.body)), "content-encoding", encoding),
  );
}

/** The first response to each request with the same key is given to all later ones. */
export function cache(keyOf: (request: MockRequest) => string | undefined): Middleware {
  const cached = new Map<string, FullResponse>();
  return async (request, next) => {
    const key = keyOf(request);
    const known = key === undefined ? undefined : cached.get(key);
    if (known) return known;
    const response = await next(request);
    if (key !== undefined && isOk(response)) cached.set(key, response);
    return response;
  };
}

/** The ids of the skills that the account has before the run. */
export function foreignIds(next: (request: MockRequest) => Promise<FullResponse>, request: MockRequest) {
  const { headers } = request;
  const ids: string[] = [];
  return (async () => {
    for (let page = ""; ; ) {
      const query = `limit=100&source=custom${page ? `&page=${page}` : ""}`;
      const list = await next({
        method: "GET",
        path: `/v1/skills?${query}`,
        headers: headers.filter(([name]) => name !== "content-type"),
        body: null,
      });
      const { data = [], next_page: nextPage } = Object(jsonOf(list));
      for (const skill of data as { id: string }[]) ids.push(skill.id);
      if (typeof nextPage !== "string") return ids;
      page = nextPage;
    }
  })();
}

/** Responds to a create as if it had made the oldest skill of the account, with what `show` makes of both. */
export function existingInstead(
  show: (created: Record<string, unknown>, existing: Record<string, unknown>) => Record<string, unknown>,
  creates: boolean,
): Middleware {
  let existing: Record<string, unknown> | undefined;
  return async (request, next) => {
    if (!isCreateSkill(request)) return next(request);
    if (!existing) {
      const id = (await foreignIds(next, request)).at(-1);
      const headers = request.headers.filter(([name]) => name !== "content-type");
      existing = object(await next({ method: "GET", path: `/v1/skills/${id}`, headers, body: null }));
    }
    const response = await next(request);
    if (!isOk(response)) return response;
    const created = object(response);
    if (!creates) {
      const headers = request.headers.filter(([name]) => name !== "content-type");
      await next({ method: "DELETE", path: `/v1/skills/${created.id}`, headers, body: null });
    }
    return withJson(response, show(created, existing));
  };
}

export function wrapped(
  wrap: (body: unknown) => unknown,
  matches: (request: MockRequest) => boolean,
): Middleware {
  return onSuccess(matches, (response) => {
    const json = jsonOf(response);
    return json === undefined ? response : withJson(response, wrap(json));
  });
}

export function withoutBeta(request: MockRequest): MockRequest {
  return { ...request, headers: request.headers.filter(([name]) => name.toLowerCase() !== "anthropic-beta") };
}

export function hasBeta(request: MockRequest): boolean {
  return request.headers.some(
    ([name, value]) => name.toLowerCase() === "anthropic-beta" && value.includes("skills-2025-10-02"),
  );
}

export function withBeta(request: MockRequest): MockRequest {
  return {
    ...request,
    headers: [...withoutBeta(request).headers, ["anthropic-beta", "skills-2025-10-02"]],
  };
}

/** Sends each create to the API several times, and passes on one of the responses. */
export function repeated(
  times: number,
  pick: (responses: readonly FullResponse[]) => FullResponse | undefined,
) {
  const middleware: Middleware = async (request, next) => {
    if (!isCreateSkill(request)) return next(request);
    const responses: FullResponse[] = [];
    for (let time = 0; time < times; time++) responses.push(await next(request));
    return pick(responses) ?? pageResponse(502);
  };
  return middleware;
}

export function camelCased(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(camelCased);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [
      key.replace(/_(.)/g, (_, letter: string) => letter.toUpperCase()),
      camelCased(item),
    ]),
  );
}

export function redirecting(matches: (request: MockRequest) => boolean, status: number, location: string) {
  return before(matches, ({ path }) => {
    const response = withBody({ status, headers: [], body: new Uint8Array() }, "", "text/html");
    return withHeader(response, "location", `${location}${path}`);
  });
}
