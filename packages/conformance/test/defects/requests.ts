import type { Defect, Incoming } from "./defect.ts";
import { ask, headerOf, misworded, refusals, refuses, sentWith, withBytes, withJson } from "./support.ts";

const revision = "skills-2025-10-02";

function betas({ headers }: Incoming): string[] {
  return headers.filter(([name]) => name.toLowerCase() === "anthropic-beta").map(([, value]) => value);
}

export const requestDefects: readonly Defect[] = [
  {
    name: "anthropic-version 2026-10-21 is refused",
    breaks: ["request.version-values-accepted"],
    handle: refuses((request) => headerOf(request, "anthropic-version") === "2026-10-21"),
  },
  {
    name: "anthropic-version 2026-10-21 is answered in another shape",
    breaks: ["request.version-values-accepted"],
    async handle(request, next) {
      const response = await next(request);
      const newer = headerOf(request, "anthropic-version") === "2026-10-21";
      return newer ? withJson(response, { data: [], has_more: false, next_page: null }) : response;
    },
  },
  {
    name: "an unknown beta is ignored",
    breaks: ["request.unknown-beta-message", "request.unknown-beta-refused"],
    handle(request, next) {
      const unknown = betas(request).some((value) => value.includes("no-such-beta"));
      return next(unknown ? sentWith(request, "anthropic-beta", revision) : request);
    },
  },
  {
    name: "the refusal of an unknown beta does not name it",
    breaks: ["request.unknown-beta-message"],
    handle: misworded(/^Unexpected value/),
  },
  {
    name: "a beta that is named twice is refused",
    breaks: ["request.beta-duplicated"],
    handle: refuses((request) => betas(request).includes(`${revision},${revision}`)),
  },
  {
    name: "the spaces in a list of betas count as part of them",
    breaks: ["request.beta-comma-list"],
    handle: refuses((request) => betas(request).some((value) => value.includes(", "))),
  },
  {
    name: "only the first anthropic-beta header is read",
    breaks: ["request.beta-repeated-header"],
    handle(request, next) {
      const [first] = betas(request);
      return next(sentWith(request, "anthropic-beta", first));
    },
  },
  {
    name: "?beta=true empties the list",
    breaks: ["request.beta-query-ignored"],
    async handle(request, next) {
      const response = await next(request);
      const empty = { data: [], has_more: false, next_page: null };
      return request.query.has("beta") ? withJson(response, empty) : response;
    },
  },
  {
    name: "an unknown query parameter is refused",
    breaks: ["request.unknown-query-ignored"],
    handle: refuses((request) => request.query.has("xyzzy")),
  },
  {
    name: "the workspace of the key is taken for another",
    breaks: ["request.workspace-id-accepted"],
    handle: refuses((request) => headerOf(request, "anthropic-workspace-id") !== undefined, 403),
  },
  {
    name: "a path that does not exist answers 400",
    breaks: ["request.unknown-route-not-found"],
    handle: refuses((request) => request.target === "/v1/skills-conformance-no-such-route"),
  },
  {
    name: "a path that does not exist answers a page for people",
    breaks: ["request.unknown-route-not-found"],
    handle: refusals(
      (response, request) => response.status === 404 && request.operation === undefined,
      (response) => withBytes(response, Buffer.from("<html><h1>Not Found</h1></html>"), "text/html"),
    ),
  },
  {
    name: "PATCH answers as if it had changed the skill",
    breaks: ["request.no-update"],
    handle: (request, next) =>
      request.method === "PATCH" ? ask(request, next, request.target) : next(request),
  },
  {
    name: "PUT is refused, and does change the skill",
    breaks: ["request.no-update"],
    async handle(request, next, memory) {
      if (request.method === "PUT") memory.set(request.skill, "changed");
      const response = await next(request);
      if (request.method !== "GET" || !memory.has(request.skill)) return response;
      const text = Buffer.from(response.body as Uint8Array).toString();
      return withBytes(response, Buffer.from(text.replace(/"updated_at":"\d{4}/, '"updated_at":"2031')));
    },
  },
];
