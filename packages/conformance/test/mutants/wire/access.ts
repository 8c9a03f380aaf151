import type { MockRequest } from "@skills-api/mock";
import { mockCredentials } from "../../../src/targets/mock.ts";
import { type FullResponse, isOk, type Middleware, withHeader, withJson } from "../../gateways/gateway.ts";
import { object, withoutBeta } from "../../gateways/middlewares.ts";
import type { Mutant } from "../mutant.ts";
import {
  headersOf,
  is,
  type Json,
  onError,
  onRequest,
  read,
  reject,
  skillIdOf,
  withRequestHeader,
} from "./middlewares.ts";
import { everyOperation, uploads } from "./operations.ts";

const betaHeader = "anthropic-beta";
const betaName = "skills-2025-10-02";

const bearerOf = (request: MockRequest) =>
  /^bearer +(.*)$/i.exec(headersOf(request, "authorization")[0] ?? "")?.[1]?.trim();
const keyOf = (request: MockRequest) => headersOf(request, "x-api-key")[0]?.trim() ?? bearerOf(request);

function withKey(request: MockRequest, ...keys: readonly string[]): MockRequest {
  return withRequestHeader(withRequestHeader(request, "authorization"), "x-api-key", ...keys);
}

/** Treats requests as if they had the key of an ordinary user. */
const accepts = (matches: (request: MockRequest) => boolean): Pick<Mutant, "create"> => ({
  create: () => [onRequest(matches, (request) => withKey(request, mockCredentials.apiKey))],
});

const withoutKey = (request: MockRequest) => !keyOf(request);

/** Treats requests as if they had no key. */
const ignores = (matches: (request: MockRequest) => boolean): Pick<Mutant, "operations" | "create"> => ({
  operations: everyOperation,
  create: () => [onRequest(matches, (request) => withKey(request))],
});

/** Reads the values of the beta header in another way. */
const readsBetas = (
  change: (values: readonly string[]) => readonly string[],
): Pick<Mutant, "operations" | "create"> => ({
  operations: everyOperation,
  create: () => [
    onRequest(
      (request) => headersOf(request, betaHeader).length > 0,
      (request) => withRequestHeader(request, betaHeader, ...change(headersOf(request, betaHeader))),
    ),
  ],
});

const items = (values: readonly string[]) => values.flatMap((value) => value.split(","));

/** Rejects requests for the values of their beta header. */
const refusesBetas = (
  when: (values: readonly string[]) => boolean,
): Pick<Mutant, "operations" | "create"> => ({
  operations: everyOperation,
  create: () => [
    async (request, next) =>
      when(headersOf(request, betaHeader))
        ? reject(
            next,
            withoutBeta(request),
            400,
            "invalid_request_error",
            "Unexpected value(s) for the `anthropic-beta` header.",
          )
        : next(request),
  ],
});

const isUnauthenticated = ({ status }: FullResponse) => status === 401;

function otherError(response: FullResponse, status: number, type: string, message: string): FullResponse {
  return withJson({ ...response, status }, { ...object(response), error: { type, message } });
}

/** Responds to requests without a valid key by what the API says of those with one. */
const asAuthenticated = (request: MockRequest) => withKey(request, mockCredentials.apiKey);

/** Looks for the skill before the key. */
const skillFirst =
  (found: (response: FullResponse) => FullResponse): Middleware =>
  async (request, next) => {
    const response = await next(request);
    if (response.status !== 401 || !skillIdOf(request)) return response;
    const skill = await read(next, asAuthenticated(request), `/v1/skills/${skillIdOf(request)}`);
    if (skill.status !== 404) return found(response);
    return otherError(response, 404, "not_found_error", String((object(skill).error as Json).message));
  };

const named: readonly (readonly [id: string, operation: (typeof everyOperation)[number]])[] = [
  ["list", "listSkills"],
  ["get", "getSkill"],
  ["create", "createSkill"],
  ["delete", "deleteSkill"],
  ["create-version", "createSkillVersion"],
  ["list-versions", "listSkillVersions"],
  ["get-version", "getSkillVersion"],
  ["delete-version", "deleteSkillVersion"],
  ["download", "downloadSkillVersion"],
];

export const access: readonly Mutant[] = [
  ...named.map(
    ([id, operation]): Mutant => ({
      id: `access.${id}-without-key`,
      description: `The operation ${operation} needs no key.`,
      operations: [operation],
      ...accepts((request) => withoutKey(request) && is(operation)(request)),
    }),
  ),
  ...named.map(
    ([id, operation]): Mutant => ({
      id: `access.${id}-with-wrong-key`,
      description: `The operation ${operation} accepts a wrong key.`,
      operations: [operation],
      ...accepts((request) => is(operation)(request) && !withoutKey(request) && !isKnown(keyOf(request))),
    }),
  ),
  {
    id: "access.empty-key",
    description: "An empty key is accepted.",
    operations: everyOperation,
    ...accepts((request) => keyOf(request) === ""),
  },
  {
    id: "access.key-prefix",
    description: "Keys that start with a valid one are accepted.",
    operations: everyOperation,
    ...accepts((request) => keyOf(request)?.startsWith(mockCredentials.apiKey) ?? false),
  },
  {
    id: "access.key-in-any-case",
    description: "Keys are accepted in upper case.",
    operations: everyOperation,
    ...accepts((request) => keyOf(request)?.toLowerCase() === mockCredentials.apiKey),
  },
  {
    id: "access.wrong-bearer",
    description: "Any bearer token is accepted.",
    operations: everyOperation,
    ...accepts((request) => headersOf(request, "x-api-key").length === 0 && Boolean(bearerOf(request))),
  },
  {
    id: "access.basic",
    description: "Any authorization is accepted, whatever its scheme is.",
    operations: everyOperation,
    ...accepts(
      (request) =>
        headersOf(request, "x-api-key").length === 0 &&
        headersOf(request, "authorization").length > 0 &&
        !bearerOf(request),
    ),
  },
  {
    id: "access.bearer-ignored",
    description: "A key in the header authorization gets a 401.",
    ...ignores((request) => headersOf(request, "x-api-key").length === 0 && Boolean(bearerOf(request))),
  },
  {
    id: "access.x-api-key-ignored",
    description: "A key in the header x-api-key gets a 401.",
    operations: everyOperation,
    create: () => [
      onRequest(
        (request) => headersOf(request, "x-api-key").length > 0,
        (request) => withRequestHeader(request, "x-api-key"),
      ),
    ],
  },
  {
    id: "access.bearer-ignored-by-download",
    description: "A download with a key in the header authorization gets a 401.",
    ...ignores(
      (request) =>
        is("downloadSkillVersion")(request) &&
        headersOf(request, "x-api-key").length === 0 &&
        Boolean(bearerOf(request)),
    ),
    operations: ["downloadSkillVersion"],
  },
  {
    id: "access.bearer-ignored-by-uploads",
    description: "An upload with a key in the header authorization gets a 401.",
    ...ignores(
      (request) =>
        is(...uploads)(request) && headersOf(request, "x-api-key").length === 0 && Boolean(bearerOf(request)),
    ),
    operations: uploads,
  },
  {
    id: "access.lower-case-bearer-refused",
    description: "The scheme bearer in lower case gets a 401.",
    ...ignores((request) => headersOf(request, "authorization")[0]?.startsWith("bearer") ?? false),
  },
  {
    id: "access.403-for-401",
    description: "Requests without a valid key get a 403.",
    operations: everyOperation,
    create: () => [
      onError(isUnauthenticated, (response) => otherError(response, 403, "permission_error", "Forbidden")),
    ],
  },
  {
    id: "access.404-for-401",
    description: "Requests without a valid key get a 404.",
    operations: everyOperation,
    create: () => [
      onError(isUnauthenticated, (response) => otherError(response, 404, "not_found_error", "Not found")),
    ],
  },
  {
    id: "access.400-for-401",
    description: "Requests without a key get a 400, requests with a wrong one a 401.",
    operations: everyOperation,
    create: () => [
      onError(
        (response, request) => isUnauthenticated(response) && withoutKey(request),
        (response) => otherError(response, 400, "invalid_request_error", "Missing header x-api-key"),
      ),
    ],
  },
  {
    id: "access.401-type",
    description: "The type of a 401 is permission_error.",
    operations: everyOperation,
    create: () => [
      onError(isUnauthenticated, (response) => otherError(response, 401, "permission_error", "Unauthorized")),
    ],
  },
  {
    id: "access.404-before-401",
    description: "Unknown skills get a 404 without a key.",
    operations: everyOperation,
    create: () => [skillFirst((response) => response)],
  },
  {
    id: "access.existence-shown",
    description: "Without a key, existing skills get a 403, and unknown ones a 404.",
    operations: everyOperation,
    create: () => [skillFirst((response) => otherError(response, 403, "permission_error", "Forbidden"))],
  },
  {
    id: "access.upload-before-key",
    description: "Invalid uploads get a 400 without a key, valid ones a 401.",
    operations: uploads,
    create: () => [
      async (request, next) => {
        const response = await next(request);
        if (response.status !== 401 || !is(...uploads)(request)) return response;
        const body = request.body instanceof Uint8Array ? Buffer.from(request.body) : Buffer.alloc(0);
        return body.includes("SKILL.md")
          ? response
          : otherError(response, 400, "invalid_request_error", "files[]: Field required");
      },
    ],
  },
  {
    id: "access.limit-before-key",
    description: "An invalid query gets a 400 without a key.",
    operations: ["listSkills", "listSkillVersions"],
    create: () => [
      async (request, next) => {
        const response = await next(request);
        if (response.status !== 401 || !is("listSkills", "listSkillVersions")(request)) return response;
        const other = await next(asAuthenticated(request));
        return other.status === 400 ? other : response;
      },
    ],
  },
  {
    id: "access.betas-before-key",
    description: "An unknown beta gets a 400 without a key.",
    operations: everyOperation,
    create: () => [
      async (request, next) => {
        const response = await next(request);
        if (response.status !== 401 || headersOf(request, betaHeader).length === 0) return response;
        const other = await next({
          ...asAuthenticated(request),
          method: "GET",
          path: "/v1/skills",
          body: null,
        });
        return other.status === 400 ? other : response;
      },
    ],
  },
  {
    id: "access.www-authenticate",
    description: "Requests without a key are redirected to a page for signing in.",
    operations: everyOperation,
    create: () => [
      onError(
        (response, request) => isUnauthenticated(response) && withoutKey(request),
        (response) => withHeader({ ...response, status: 302 }, "location", "/login"),
      ),
    ],
  },
  {
    id: "access.admin-key-accepted",
    description: "An admin key may use skills.",
    operations: everyOperation,
    ...accepts((request) => keyOf(request) === mockCredentials.adminKey),
  },
  {
    id: "access.admin-key-403",
    description: "An admin key gets a 403.",
    operations: everyOperation,
    create: () => [
      onError(
        ({ status }, request) => status === 404 && keyOf(request) === mockCredentials.adminKey,
        (response) => otherError(response, 403, "permission_error", "Forbidden"),
      ),
    ],
  },
  {
    id: "access.restricted-key-downloads",
    description: "A restricted key may download.",
    operations: ["downloadSkillVersion"],
    ...accepts(
      (request) => is("downloadSkillVersion")(request) && keyOf(request) === mockCredentials.restrictedKey,
    ),
  },
  {
    id: "access.restricted-key-404",
    description: "A download with a restricted key gets a 404.",
    operations: ["downloadSkillVersion"],
    create: () => [
      onError(
        ({ status }) => status === 403,
        (response) => otherError(response, 404, "not_found_error", "Skill not found"),
      ),
    ],
  },
  {
    id: "access.beta-must-be-alone",
    description: "The beta is only recognised if it is the only value of its header.",
    revisions: ["skills-2025-10-02"],
    ...readsBetas((values) => {
      const all = items(values).map((value) => value.trim());
      return all.length === 1 ? values : all.filter((value) => value !== betaName);
    }),
  },
  {
    id: "access.first-beta-only",
    description: "Only the first beta counts.",
    ...readsBetas((values) => items(values).slice(0, 1)),
  },
  {
    id: "access.last-beta-only",
    description: "Only the last beta counts.",
    ...readsBetas((values) => items(values).slice(-1)),
  },
  {
    id: "access.first-beta-header-only",
    description: "Only the first of several beta headers counts.",
    ...readsBetas((values) => values.slice(0, 1)),
  },
  {
    id: "access.last-beta-header-only",
    description: "Only the last of several beta headers counts.",
    ...readsBetas((values) => values.slice(-1)),
  },
  {
    id: "access.beta-in-any-case",
    description: "The name of the beta is accepted in upper case.",
    revisions: ["ga"],
    ...readsBetas((values) => values.map((value) => value.toLowerCase())),
  },
  {
    id: "access.beta-spaces-kept",
    description: "A space behind a comma is part of the beta.",
    ...refusesBetas((values) => items(values).some((value) => value.startsWith(" "))),
  },
  {
    id: "access.beta-spaces-lose-beta",
    description: "A beta with a space before it is ignored.",
    revisions: ["skills-2025-10-02"],
    ...readsBetas((values) => items(values).filter((value) => value === value.trim())),
  },
  {
    id: "access.beta-twice-refused",
    description: "A beta that is there twice gets a 400.",
    ...refusesBetas((values) => {
      const all = items(values).map((value) => value.trim());
      return new Set(all).size < all.length;
    }),
  },
  {
    id: "access.beta-headers-twice-refused",
    description: "Two beta headers get a 400.",
    ...refusesBetas((values) => values.length > 1),
  },
  {
    id: "access.unknown-betas-accepted",
    description: "Unknown betas are accepted.",
    ...readsBetas((values) => items(values).filter((value) => /-\d{4}-\d{2}-\d{2}$/.test(value.trim()))),
  },
  {
    id: "access.other-betas-refused",
    description: "Betas of other APIs get a 400.",
    ...refusesBetas((values) =>
      items(values).some(
        (value) => value.trim() !== betaName && /^[a-z0-9-]+-\d{4}-\d\d-\d\d$/.test(value.trim()),
      ),
    ),
  },
  {
    id: "access.beta-required",
    description: "Requests without the beta get a 404.",
    operations: everyOperation,
    revisions: ["ga"],
    create: () => [
      async (request, next) =>
        headersOf(request, betaHeader).length === 0
          ? reject(next, request, 404, "not_found_error", "Not found")
          : next(request),
    ],
  },
  {
    id: "access.beta-ignored",
    description: "The beta is ignored.",
    revisions: ["skills-2025-10-02"],
    ...readsBetas((values) => items(values).filter((value) => value.trim() !== betaName)),
  },
  {
    id: "access.any-beta-selects",
    description: "Any beta selects skills-2025-10-02.",
    revisions: ["ga"],
    ...readsBetas((values) => [...values, betaName]),
  },
  {
    id: "access.beta-query-selects",
    description: "The query beta=true selects skills-2025-10-02.",
    revisions: ["ga"],
    operations: everyOperation,
    create: () => [
      onRequest(
        ({ path }) => path.includes("beta=true"),
        (request) => withRequestHeader(request, betaHeader, betaName),
      ),
    ],
  },
  {
    id: "access.beta-query-refused",
    description: "The query beta=true gets a 400.",
    operations: everyOperation,
    create: () => [
      async (request, next) =>
        request.path.includes("beta=true")
          ? reject(next, request, 400, "invalid_request_error", "beta: Extra inputs are not permitted")
          : next(request),
    ],
  },
  {
    id: "access.beta-ignored-by-deletions",
    description: "Deletions ignore the beta.",
    revisions: ["skills-2025-10-02"],
    operations: ["deleteSkill", "deleteSkillVersion"],
    create: () => [onRequest(({ method }) => method === "DELETE", withoutBeta)],
  },
  {
    id: "access.beta-ignored-by-uploads",
    description: "Uploads ignore the beta.",
    revisions: ["skills-2025-10-02"],
    operations: uploads,
    create: () => [onRequest(is(...uploads), withoutBeta)],
  },
  {
    id: "access.version-required",
    description: "Requests without anthropic-version get a 400.",
    operations: everyOperation,
    create: () => [
      async (request, next) =>
        headersOf(request, "anthropic-version").length === 0
          ? reject(next, request, 400, "invalid_request_error", "anthropic-version: header is required")
          : next(request),
    ],
  },
  {
    id: "access.new-version-refused",
    description: "Requests with anthropic-version 2026-10-21 get a 400.",
    operations: everyOperation,
    create: () => [
      async (request, next) =>
        headersOf(request, "anthropic-version").includes("2026-10-21")
          ? reject(next, request, 400, "invalid_request_error", "anthropic-version: unknown version")
          : next(request),
    ],
  },
  {
    id: "access.key-case-of-header",
    description: "The header x-api-key must be written in lower case.",
    operations: everyOperation,
    create: () => [
      onRequest(
        ({ headers }) => headers.some(([name]) => name !== "x-api-key" && name.toLowerCase() === "x-api-key"),
        (request) => withRequestHeader(request, "x-api-key"),
      ),
    ],
  },
  {
    id: "access.cached-across-keys",
    description: "A get without a key is answered from what others got.",
    operations: ["getSkill", "listSkills"],
    create: () => {
      const cached = new Map<string, FullResponse>();
      return [
        async (request, next) => {
          const response = await next(request);
          if (!is("getSkill", "listSkills")(request)) return response;
          const key = `${items(headersOf(request, betaHeader)).join()} ${request.path}`;
          if (isOk(response)) cached.set(key, response);
          return response.status === 401 ? (cached.get(key) ?? response) : response;
        },
      ];
    },
  },
];

function isKnown(key: string | undefined): boolean {
  return (
    key !== undefined && (Object.values(mockCredentials) as readonly (string | undefined)[]).includes(key)
  );
}
