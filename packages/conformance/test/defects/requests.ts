import type { MockResponse } from "@skills-api/mock";
import { revisions } from "@skills-api/spec";
import type { Defect, Incoming } from "./defect.ts";
import {
  ask,
  headerOf,
  jsonOf,
  misworded,
  refusals,
  refuses,
  sentWith,
  withBytes,
  withJson,
} from "./support.ts";

const skillsBeta = "skills-2025-10-02";

function betas({ headers }: Incoming): string[] {
  return headers.filter(([name]) => name.toLowerCase() === "anthropic-beta").map(([, value]) => value);
}

/** Red where a list of skills of the other revision comes instead. */
const foreignSkills = [
  "response.no-foreign-properties",
  "skill.display-name",
  "skill.latest-version-id",
  "skill.source-object",
];

function emptied(response: MockResponse): MockResponse {
  return withJson(response, { ...jsonOf(response), data: [] });
}

export const requestDefects: readonly Defect[] = [
  {
    name: "anthropic-version 2026-10-21 is refused",
    revisions,
    breaks: ["request.version-values-accepted"],
    handle: refuses((request) => headerOf(request, "anthropic-version") === "2026-10-21"),
  },
  {
    name: "anthropic-version 2026-10-21 is answered in another way",
    revisions,
    breaks: ["request.version-values-accepted"],
    async handle(request, next) {
      const response = await next(request);
      const newer = headerOf(request, "anthropic-version") === "2026-10-21";
      return newer ? emptied(response) : response;
    },
  },
  {
    name: "an unknown beta is ignored",
    revisions,
    breaks: ["request.unknown-beta-message", "request.unknown-beta-refused"],
    handle(request, next) {
      const known = betas(request).map((value) => value.replace(/,?no-such-beta/, ""));
      return next(sentWith(request, "anthropic-beta", known.join(",") || undefined));
    },
  },
  {
    name: "the refusal of an unknown beta does not name it",
    revisions,
    breaks: ["request.unknown-beta-message"],
    handle: misworded(/^Unexpected value/),
  },
  {
    name: "a beta that is named twice is refused",
    breaks: ["request.beta-duplicated"],
    handle: refuses((request) => betas(request).some((value) => value.split(skillsBeta).length > 2)),
  },
  {
    name: "the spaces in a list of betas count as part of them",
    breaks: ["request.beta-comma-list"],
    handle: refuses((request) => betas(request).some((value) => value.includes(", "))),
  },
  {
    name: "only the first anthropic-beta header is read",
    // The answer then has the shapes of the other revision.
    breaks: [
      "page.has-more",
      "request.beta-repeated-header",
      "response.no-foreign-properties",
      "skill.display-title",
      "skill.latest-version",
      "skill.source",
    ],
    handle(request, next) {
      const [first] = betas(request);
      return next(sentWith(request, "anthropic-beta", first));
    },
  },
  {
    name: "a beta beside the one that selects shapes is refused",
    revisions: ["ga"],
    breaks: ["request.other-betas-select-nothing"],
    handle: refuses((request) => betas(request).includes("message-batches-2024-09-24")),
  },
  {
    name: "any other beta selects the shapes of skills-2025-10-02 too",
    revisions: ["ga"],
    breaks: [...foreignSkills, "request.other-betas-select-nothing"],
    handle(request, next) {
      const isOther = betas(request).includes("message-batches-2024-09-24");
      return next(isOther ? sentWith(request, "anthropic-beta", skillsBeta) : request);
    },
  },
  {
    name: "?beta=true selects the shapes of skills-2025-10-02",
    revisions,
    breaks: { ga: [...foreignSkills, "request.beta-query-ignored"] },
    handle: (request, next) =>
      next(request.query.has("beta") ? sentWith(request, "anthropic-beta", skillsBeta) : request),
  },
  {
    name: "?beta=true empties the list",
    revisions,
    breaks: ["request.beta-query-ignored"],
    async handle(request, next) {
      const response = await next(request);
      return request.query.has("beta") ? emptied(response) : response;
    },
  },
  {
    name: "an unknown query parameter is refused",
    revisions,
    breaks: ["request.unknown-query-ignored"],
    handle: refuses((request) => request.query.has("xyzzy")),
  },
  {
    name: "the workspace of the key is treated as another",
    revisions,
    breaks: ["request.workspace-id-accepted"],
    handle: refuses((request) => headerOf(request, "anthropic-workspace-id") !== undefined, 403),
  },
  {
    name: "a path that does not exist answers 400",
    revisions,
    breaks: ["request.unknown-route-not-found"],
    handle: refuses((request) => request.path === "/v1/skills-conformance-no-such-route"),
  },
  {
    name: "a path that does not exist answers a page for people",
    revisions,
    breaks: ["request.unknown-route-not-found"],
    handle: refusals(
      (response, request) => response.status === 404 && request.operation === undefined,
      (response) => withBytes(response, Buffer.from("<html><h1>Not Found</h1></html>"), "text/html"),
    ),
  },
  {
    name: "PATCH answers as if it had changed the skill",
    revisions,
    breaks: ["request.no-update"],
    handle: (request, next) =>
      request.method === "PATCH" ? ask(request, next, request.path) : next(request),
  },
  {
    name: "PUT is refused, and does change the skill",
    revisions,
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
