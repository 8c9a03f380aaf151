import type { Defect } from "./defect.ts";
import {
  answeredWith,
  answers,
  headerOf,
  type Json,
  jsonOf,
  messageOf,
  refusal,
  refusals,
  withBytes,
  withJson,
  withObjects,
} from "./support.ts";

const always = () => true;

function withoutKey(value: unknown, key: string): Json {
  return Object.fromEntries(Object.entries(value as Json).filter(([name]) => name !== key));
}

/** What every answer and every refusal must carry. */
export const envelopeDefects: readonly Defect[] = [
  {
    name: "lists come without request-id",
    breaks: ["response.request-id"],
    handle: answers(["listSkills", "listSkillVersions"], (response) => answeredWith(response, "request-id")),
  },
  {
    name: "refusals come without request-id",
    breaks: ["response.request-id"],
    handle: refusals(always, (response) => answeredWith(response, "request-id")),
  },
  {
    name: "the header request-id is not the one in the body",
    breaks: ["error.request-id"],
    handle: refusals(always, (response) =>
      answeredWith(response, "request-id", "req_011DifferentFromTheBody"),
    ),
  },
  {
    name: "an error body has no request_id",
    breaks: ["error.request-id"],
    handle: refusals(always, (response) => withJson(response, withoutKey(jsonOf(response), "request_id"))),
  },
  {
    name: "the answer to a download does not name the organization",
    breaks: ["response.organization-id"],
    handle: answers("downloadSkillVersion", (response) =>
      answeredWith(response, "anthropic-organization-id"),
    ),
  },
  {
    name: "the answer to a deletion does not name the workspace",
    breaks: ["response.workspace-id"],
    handle: answers("deleteSkillVersion", (response) => answeredWith(response, "anthropic-workspace-id")),
  },
  {
    name: "JSON is served as text",
    breaks: ["response.json-content-type"],
    handle: answers("getSkillVersion", (response) => answeredWith(response, "content-type", "text/plain")),
  },
  {
    name: "refusals are JSON served as HTML",
    breaks: ["response.json-content-type"],
    handle: refusals(always, (response) => answeredWith(response, "content-type", "text/html")),
  },
  {
    name: "times have no offset",
    breaks: ["response.timestamps-utc"],
    handle: answers("listSkills", (response) =>
      withObjects(response, "skill", (skill) => ({
        ...skill,
        updated_at: String(skill.updated_at).replace("Z", ""),
      })),
    ),
  },
  {
    name: "times are in words",
    breaks: ["response.timestamps", "response.timestamps-utc"],
    handle: answers("listSkills", (response) =>
      withObjects(response, "skill", (skill) => ({
        ...skill,
        updated_at: new Date(String(skill.updated_at)).toUTCString(),
      })),
    ),
  },
  {
    name: "an error body does not say that it is an error",
    breaks: ["error.envelope"],
    handle: refusals(always, (response) => withJson(response, withoutKey(jsonOf(response), "type"))),
  },
  {
    name: "an error is a text instead of an object",
    breaks: ["error.envelope", "request.unknown-beta-message"],
    handle: refusals(
      (response) => messageOf(response).startsWith("Unexpected value"),
      (response) => withJson(response, { ...jsonOf(response), error: messageOf(response) }),
    ),
  },
  {
    name: "what is not found has no message",
    breaks: ["error.message"],
    handle: refusals(
      (response) => response.status === 404,
      (response) => withJson(response, { ...jsonOf(response), error: { type: "not_found_error" } }),
    ),
  },
  {
    name: "what is not found is called an invalid request",
    breaks: ["error.type-matches-status", "request.unknown-route-not-found"],
    handle: refusals(
      (response) => response.status === 404,
      (response) => ({ ...refusal(response, 400, messageOf(response)), status: 404 }),
    ),
  },
  {
    name: "a missing credential is answered without error.type",
    breaks: ["error.type-matches-status"],
    handle: refusals(
      (response) => response.status === 401,
      (response) => withJson(response, { ...jsonOf(response), error: { message: messageOf(response) } }),
    ),
  },
  {
    name: "a refused upload does not say that repeating it is pointless",
    breaks: ["error.refusal-not-retryable"],
    handle: refusals(always, (response) => answeredWith(response, "x-should-retry")),
  },
  {
    name: "refused uploads are asked for again",
    breaks: ["error.refusal-not-retryable"],
    handle: refusals(
      (response) => headerOf(response, "x-should-retry") === "false",
      (response) => answeredWith(response, "x-should-retry", "true"),
    ),
  },
  {
    name: "an edge answers for the server where nothing is found",
    breaks: ["error.envelope", "error.request-id", "request.unknown-route-not-found", "response.request-id"],
    handle: refusals(
      (response) => response.status === 404,
      (response) =>
        answeredWith(withBytes(response, Buffer.from("<html>404</html>"), "text/html"), "request-id"),
    ),
  },
];
