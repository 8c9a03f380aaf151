import { type OperationId, revisions } from "@skills-api/spec";
import { inAll } from "./checks.ts";
import type { Defect } from "./defect.ts";
import {
  answeredWith,
  answers,
  headerOf,
  type Json,
  jsonOf,
  messageOf,
  misworded,
  type RefusalFilter,
  refusal,
  refusals,
  withBytes,
  withJson,
  withObjects,
} from "./support.ts";

const always = () => true;

/** Checks of the messages for missing skills and versions. */
const notFoundMessages = [
  "error.skill-not-found-message",
  "version.download.not-found-message",
  "version.get.not-found-message",
];

/** Red where an answer has neither the envelope nor the headers of the API. */
const byEdge = [
  "error.envelope",
  "error.request-id",
  "request.unknown-route-not-found",
  "response.request-id",
];

const isOfMissingSkill =
  (operation: OperationId): RefusalFilter =>
  (response, request) =>
    request.operation === operation && messageOf(response).startsWith("Skill not found: ");

/** Refusals that were recorded with `x-should-retry: false`. */
const retriedRefusals: readonly (readonly [string, RefusalFilter])[] = [
  ...(
    [
      ["reading", "getSkill"],
      ["deleting", "deleteSkill"],
      ["listing the versions of", "listSkillVersions"],
      ["reading a version of", "getSkillVersion"],
      ["downloading a version of", "downloadSkillVersion"],
    ] as const
  ).map(([doing, operation]) => [`${doing} a missing skill`, isOfMissingSkill(operation)] as const),
  ["limit=0", (_, { query }) => query.get("limit") === "0"],
  ["a page that is no cursor", (response) => messageOf(response).startsWith("page is not a valid")],
  ["an upload without any file", (response) => messageOf(response) === "files[]: Field required"],
  [
    "a zip that cannot be read",
    (response, { body }) =>
      response.status === 400 && Buffer.from(body ?? []).includes("\r\n\r\nnot a zip\r\n"),
  ],
  [
    "deleting the only version",
    (response) => messageOf(response).startsWith("cannot delete a Skill's only version"),
  ],
  [
    "a missing credential",
    (response, { headers }) => response.status === 401 && !headers.some(([name]) => name === "x-api-key"),
  ],
  ["an unknown path", (response, { operation }) => response.status === 404 && operation === undefined],
];

function withoutKey(value: unknown, key: string): Json {
  return Object.fromEntries(Object.entries(value as Json).filter(([name]) => name !== key));
}

/** Defects of what every response and every error must carry. */
export const envelopeDefects: readonly Defect[] = [
  {
    name: "lists come without request-id",
    revisions,
    breaks: ["response.request-id"],
    handle: answers(["listSkills", "listSkillVersions"], (response) => answeredWith(response, "request-id")),
  },
  {
    name: "refusals come without request-id",
    revisions,
    breaks: ["response.request-id"],
    handle: refusals(always, (response) => answeredWith(response, "request-id")),
  },
  ...[
    ["a text", "organization_on_hold"],
    ["a list", ["organization_on_hold"]],
    ["an object whose error_code is a number", { error_code: 7 }],
    ["an object whose appeal_url is a number", { error_code: "organization_on_hold", appeal_url: 7 }],
  ].map(
    ([what, details]): Defect => ({
      name: `the details of an error are ${what}`,
      revisions,
      breaks: ["error.details"],
      handle: refusals(always, (response) => {
        const body = jsonOf(response);
        return withJson(response, { ...body, error: { ...(body.error as Json), details } });
      }),
    }),
  ),
  {
    name: "the header request-id is not the one in the body",
    revisions,
    breaks: ["error.request-id"],
    handle: refusals(always, (response) =>
      answeredWith(response, "request-id", "req_011DifferentFromTheBody"),
    ),
  },
  {
    name: "an error body has no request_id",
    revisions,
    breaks: ["error.request-id"],
    handle: refusals(always, (response) => withJson(response, withoutKey(jsonOf(response), "request_id"))),
  },
  {
    name: "the answer to a download does not name the organization",
    revisions,
    breaks: ["response.organization-id"],
    handle: answers("downloadSkillVersion", (response) =>
      answeredWith(response, "anthropic-organization-id"),
    ),
  },
  {
    name: "the answer to a deletion does not name the workspace",
    revisions,
    breaks: ["response.workspace-id"],
    handle: answers("deleteSkillVersion", (response) => answeredWith(response, "anthropic-workspace-id")),
  },
  {
    name: "JSON is served as text",
    revisions,
    breaks: ["response.json-content-type"],
    handle: answers("getSkillVersion", (response) => answeredWith(response, "content-type", "text/plain")),
  },
  {
    name: "refusals are JSON served as HTML",
    revisions,
    breaks: ["response.json-content-type"],
    handle: refusals(always, (response) => answeredWith(response, "content-type", "text/html")),
  },
  {
    name: "times have no offset",
    revisions,
    breaks: {
      "skills-2025-10-02": ["response.timestamps-utc"],
      // Its document asks for a date-time, and that has an offset.
      ga: ["response.timestamps-utc", "skill.updated-at"],
    },
    handle: answers("listSkills", (response) =>
      withObjects(response, "skill", (skill) => ({
        ...skill,
        updated_at: String(skill.updated_at).replace("Z", ""),
      })),
    ),
  },
  {
    name: "times are in words",
    revisions,
    breaks: {
      "skills-2025-10-02": ["response.timestamps", "response.timestamps-utc"],
      ga: ["response.timestamps", "response.timestamps-utc", "skill.updated-at"],
    },
    handle: answers("listSkills", (response) =>
      withObjects(response, "skill", (skill) => ({
        ...skill,
        updated_at: new Date(String(skill.updated_at)).toUTCString(),
      })),
    ),
  },
  {
    name: "an error body does not say that it is an error",
    revisions,
    breaks: ["error.envelope"],
    handle: refusals(always, (response) => withJson(response, withoutKey(jsonOf(response), "type"))),
  },
  {
    name: "an error is a text instead of an object",
    revisions,
    breaks: ["error.envelope", "request.unknown-beta-message"],
    handle: refusals(
      (response) => messageOf(response).startsWith("Unexpected value"),
      (response) => withJson(response, { ...jsonOf(response), error: messageOf(response) }),
    ),
  },
  {
    name: "what is not found has no message",
    revisions,
    breaks: {
      "skills-2025-10-02": ["error.message"],
      ga: ["error.message", ...notFoundMessages],
    },
    handle: refusals(
      (response) => response.status === 404,
      (response) => withJson(response, { ...jsonOf(response), error: { type: "not_found_error" } }),
    ),
  },
  {
    name: "what is not found is called an invalid request",
    revisions,
    breaks: ["error.type-matches-status", "request.unknown-route-not-found"],
    handle: refusals(
      (response) => response.status === 404,
      (response) => ({ ...refusal(response, 400, messageOf(response)), status: 404 }),
    ),
  },
  {
    name: "a missing credential is answered without error.type",
    revisions,
    breaks: ["error.type-matches-status"],
    handle: refusals(
      (response) => response.status === 401,
      (response) => withJson(response, { ...jsonOf(response), error: { message: messageOf(response) } }),
    ),
  },
  {
    name: "a refused upload does not say that repeating it is pointless",
    revisions,
    breaks: inAll(["error.refusal-not-retryable"], { ga: ["error.rejections-not-retryable"] }),
    handle: refusals(always, (response) => answeredWith(response, "x-should-retry")),
  },
  {
    name: "refused uploads are asked for again",
    revisions,
    breaks: inAll(["error.refusal-not-retryable"], { ga: ["error.rejections-not-retryable"] }),
    handle: refusals(
      (response) => headerOf(response, "x-should-retry") === "false",
      (response) => answeredWith(response, "x-should-retry", "true"),
    ),
  },
  ...retriedRefusals.map(
    ([what, when]): Defect => ({
      name: `the refusal of ${what} does not say that repeating it is pointless`,
      revisions,
      breaks: { ga: ["error.rejections-not-retryable"] },
      handle: refusals(when, (response) => answeredWith(response, "x-should-retry")),
    }),
  ),
  {
    name: "an edge answers for the server where nothing is found",
    revisions,
    breaks: { "skills-2025-10-02": byEdge, ga: [...byEdge, ...notFoundMessages] },
    handle: refusals(
      (response) => response.status === 404,
      (response) =>
        answeredWith(withBytes(response, Buffer.from("<html>404</html>"), "text/html"), "request-id"),
    ),
  },
  {
    name: "a skill that is not found is not named",
    revisions: ["ga"],
    breaks: ["error.skill-not-found-message", "version.download.not-found-message"],
    handle: misworded(/^Skill not found: /),
  },
];
