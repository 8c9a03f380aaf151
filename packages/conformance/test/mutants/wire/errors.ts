import type { MockRequest } from "@skills-api/mock";
import {
  type FullResponse,
  isCreate,
  isOk,
  jsonOf,
  type Middleware,
  onSuccess,
  pageResponse,
  pathOf,
  withBody,
  withHeader,
  withJson,
} from "../../gateways/gateway.ts";
import { all, camelCased, isDelete, object, redirecting, wrapped } from "../../gateways/middlewares.ts";
import type { Mutant } from "../mutant.ts";
import { is, type Json, onError, onItems, onJson, reject } from "./middlewares.ts";
import { deletions, everyOperation, objectOperations, skillOperations, uploads } from "./operations.ts";

type Behaviour = Pick<Mutant, "operations" | "create">;

const any = (...middlewares: readonly Middleware[]): Behaviour => ({
  operations: everyOperation,
  create: () => middlewares,
});

/** Changes every response. */
const responses = (
  change: (response: FullResponse, request: MockRequest) => FullResponse,
  matches: (response: FullResponse, request: MockRequest) => boolean = () => true,
): Behaviour =>
  any(async (request, next) => {
    const response = await next(request);
    return matches(response, request) ? change(response, request) : response;
  });

const isJson = ({ headers }: FullResponse) =>
  headers.some(
    ([name, value]) => name.toLowerCase() === "content-type" && value.startsWith("application/json"),
  );
const isError = ({ status }: FullResponse) => status >= 400;
const isAcceptedJson = (response: FullResponse) => isOk(response) && isJson(response);

/** Changes the bodies of errors. */
const errorBodies = (
  change: (error: Json, response: FullResponse) => unknown,
  matches: (response: FullResponse) => boolean = () => true,
): Behaviour => any(onError(matches, (response) => withJson(response, change(object(response), response))));

const errorOf = (body: Json) => body.error as Json;

/** Changes the status and the type of errors. */
const statuses = (from: number, to: number, type?: string): Behaviour =>
  any(
    onError(
      ({ status }) => status === from,
      (response) => {
        const body = object(response);
        const error = { ...errorOf(body), ...(type ? { type } : {}) };
        return withJson({ ...response, status: to }, { ...body, error });
      },
    ),
  );

const text = ({ body }: FullResponse) => Buffer.from(body).toString();

/** Changes the properties of skills and versions. */
const items = (change: (item: Json) => Json): Behaviour => ({
  operations: objectOperations,
  create: () => [onItems("any", change)],
});

export const errors: readonly Mutant[] = [
  {
    id: "errors.html-404",
    description: "A 404 is an HTML page.",
    ...any(
      onError(
        ({ status }) => status === 404,
        () => pageResponse(404),
      ),
    ),
  },
  {
    id: "errors.html-400",
    description: "A 400 is an HTML page.",
    ...any(
      onError(
        ({ status }) => status === 400,
        () => pageResponse(400),
      ),
    ),
  },
  {
    id: "errors.html-401",
    description: "A 401 is an HTML page.",
    ...any(
      onError(
        ({ status }) => status === 401,
        () => pageResponse(401),
      ),
    ),
  },
  {
    id: "errors.html",
    description: "Errors are HTML pages, with the headers of the API.",
    ...any(
      onError(
        () => true,
        (response) => withBody(response, `<html><h1>${response.status}</h1></html>`, "text/html"),
      ),
    ),
  },
  {
    id: "errors.plain-text",
    description: "Errors are plain text.",
    ...any(
      onError(
        () => true,
        (response) => withBody(response, String(errorOf(object(response)).message), "text/plain"),
      ),
    ),
  },
  {
    id: "errors.empty",
    description: "Errors have no body.",
    ...any(
      onError(
        () => true,
        (response) => withBody(response, ""),
      ),
    ),
  },
  {
    id: "errors.without-request-id",
    description: "Errors have no request_id.",
    ...errorBodies(({ request_id: _, ...error }) => error),
  },
  {
    id: "errors.request-id-null",
    description: "The request_id of errors is null.",
    ...errorBodies((error) => ({ ...error, request_id: null })),
  },
  {
    id: "errors.request-id-differs",
    description: "The request_id of errors is not that of the header.",
    ...errorBodies((error) => ({ ...error, request_id: `${error.request_id}x` })),
  },
  {
    id: "errors.request-id-inside",
    description: "The request_id of errors is inside of error.",
    ...errorBodies(({ request_id, ...body }) => ({ ...body, error: { ...errorOf(body), request_id } })),
  },
  {
    id: "errors.type-missing",
    description: "Errors have no type beside error.",
    ...errorBodies(({ type: _, ...error }) => error),
  },
  {
    id: "errors.type-other",
    description: "The type of errors is not error.",
    ...errorBodies((body) => ({ ...body, type: errorOf(body).type })),
  },
  {
    id: "errors.all-invalid-request",
    description: "The error type of every error is invalid_request_error.",
    ...errorBodies((body) => ({ ...body, error: { ...errorOf(body), type: "invalid_request_error" } })),
  },
  {
    id: "errors.all-api-error",
    description: "The error type of every error is api_error.",
    ...errorBodies((body) => ({ ...body, error: { ...errorOf(body), type: "api_error" } })),
  },
  {
    id: "errors.type-upper-case",
    description: "The error type of errors is in upper case.",
    ...errorBodies((body) => ({
      ...body,
      error: { ...errorOf(body), type: String(errorOf(body).type).toUpperCase() },
    })),
  },
  {
    id: "errors.type-without-error",
    description: "The error type of errors lacks _error.",
    ...errorBodies((body) => ({
      ...body,
      error: { ...errorOf(body), type: String(errorOf(body).type).replace("_error", "") },
    })),
  },
  {
    id: "errors.404-type",
    description: "The error type of a 404 is invalid_request_error.",
    ...errorBodies(
      (body) => ({ ...body, error: { ...errorOf(body), type: "invalid_request_error" } }),
      ({ status }) => status === 404,
    ),
  },
  {
    id: "errors.message-missing",
    description: "Errors have no message.",
    ...errorBodies((body) => ({ ...body, error: { type: errorOf(body).type } })),
  },
  {
    id: "errors.message-empty",
    description: "The message of errors is empty.",
    ...errorBodies((body) => ({ ...body, error: { ...errorOf(body), message: "" } })),
  },
  {
    id: "errors.message-list",
    description: "The message of errors is a list.",
    ...errorBodies((body) => ({ ...body, error: { ...errorOf(body), message: [errorOf(body).message] } })),
  },
  {
    id: "errors.message-hidden",
    description: "The message of every error is Bad request.",
    ...errorBodies((body) => ({ ...body, error: { ...errorOf(body), message: "Bad request" } })),
  },
  {
    id: "errors.error-text",
    description: "The error of errors is a string.",
    ...errorBodies((body) => ({ ...body, error: errorOf(body).message })),
  },
  {
    id: "errors.error-flat",
    description: "Errors are the error without its envelope.",
    ...errorBodies(errorOf),
  },
  {
    id: "errors.list",
    description: "Errors have a list of errors.",
    ...errorBodies(({ error, ...body }) => ({ ...body, errors: [error] })),
  },
  {
    id: "errors.detail",
    description: "Errors have only a detail.",
    ...errorBodies((body) => ({ detail: errorOf(body).message })),
  },
  {
    id: "errors.detail-422",
    description: "A 400 is a 422 with a list of details.",
    ...any(
      onError(
        ({ status }) => status === 400,
        (response) =>
          withJson(
            { ...response, status: 422 },
            { detail: [{ loc: ["body"], msg: errorOf(object(response)).message, type: "value_error" }] },
          ),
      ),
    ),
  },
  {
    id: "errors.problem-json",
    description: "Errors are problem details.",
    ...any(
      onError(
        () => true,
        (response) =>
          withBody(
            response,
            JSON.stringify({
              type: "about:blank",
              title: "Error",
              status: response.status,
              detail: errorOf(object(response)).message,
            }),
            "application/problem+json",
          ),
      ),
    ),
  },
  {
    id: "errors.status-200",
    description: "Errors have the status 200.",
    ...any(
      onError(
        () => true,
        (response) => ({ ...response, status: 200 }),
      ),
    ),
  },
  {
    id: "errors.404-status-200",
    description: "A 404 has the status 200.",
    ...any(
      onError(
        ({ status }) => status === 404,
        (response) => ({ ...response, status: 200 }),
      ),
    ),
  },
  {
    id: "errors.422-for-400",
    description: "A 400 is a 422.",
    ...statuses(400, 422),
  },
  {
    id: "errors.422-for-400-on-uploads",
    description: "A 400 of an upload is a 422.",
    operations: uploads,
    create: () => [
      onError(
        ({ status }, request) => status === 400 && isCreate(request),
        (response) => ({ ...response, status: 422 }),
      ),
    ],
  },
  {
    id: "errors.409-for-400",
    description: "A 400 of a deletion is a 409.",
    operations: deletions,
    create: () => [
      onError(
        ({ status }, request) => status === 400 && isDelete(request),
        (response) => {
          const body = object(response);
          return withJson(
            { ...response, status: 409 },
            { ...body, error: { ...errorOf(body), type: "conflict_error" } },
          );
        },
      ),
    ],
  },
  {
    id: "errors.500-for-400",
    description: "A 400 is a 500.",
    ...statuses(400, 500, "api_error"),
  },
  {
    id: "errors.500-for-404",
    description: "A 404 is a 500.",
    ...statuses(404, 500, "api_error"),
  },
  {
    id: "errors.403-for-404",
    description: "A 404 is a 403.",
    ...statuses(404, 403, "permission_error"),
  },
  {
    id: "errors.400-for-404",
    description: "A 404 is a 400.",
    ...statuses(404, 400, "invalid_request_error"),
  },
  {
    id: "errors.413-as-400",
    description: "A 413 is a 400.",
    ...statuses(413, 400, "invalid_request_error"),
    operations: uploads,
  },
  {
    id: "errors.unknown-path-200",
    description: "An unknown path is a 200.",
    ...any(
      onError(
        ({ status }, { path }) => status === 404 && !path.startsWith("/v1/skills"),
        (response) => withBody({ ...response, status: 200 }, "<html>", "text/html"),
      ),
    ),
  },
  {
    id: "errors.request-id-header-missing",
    description: "No response has the header request-id.",
    ...responses((response) => withHeader(response, "request-id")),
  },
  {
    id: "errors.request-id-header-missing-on-errors",
    description: "Errors do not have the header request-id.",
    ...responses((response) => withHeader(response, "request-id"), isError),
  },
  {
    id: "errors.request-id-header-missing-on-downloads",
    description: "Downloads do not have the header request-id.",
    ...responses(
      (response) => withHeader(response, "request-id"),
      (response) => isOk(response) && !isJson(response),
    ),
    operations: ["downloadSkillVersion"],
  },
  {
    id: "errors.request-id-header-renamed",
    description: "The header request-id is called x-request-id.",
    ...responses((response) => ({
      ...response,
      headers: response.headers.map(([name, value]): [string, string] => [
        name === "request-id" ? "x-request-id" : name,
        value,
      ]),
    })),
  },
  {
    id: "errors.request-id-header-twice",
    description: "The header request-id is there twice, with different values.",
    ...responses((response) => ({
      ...response,
      headers: [...response.headers, ["request-id", "req_gateway"]],
    })),
  },
  {
    id: "errors.request-id-constant",
    description: "The request id of every response is the same.",
    ...responses((response) => {
      const other = withHeader(response, "request-id", "req_011CSHoEeqs5C35K2UUqR7Fy");
      return isError(response)
        ? withJson(other, { ...object(response), request_id: "req_011CSHoEeqs5C35K2UUqR7Fy" })
        : other;
    }),
  },
  {
    id: "errors.request-id-empty",
    description: "The header request-id is empty.",
    ...responses((response) => withHeader(response, "request-id", "")),
  },
  {
    id: "errors.organization-missing",
    description: "Responses do not have the header anthropic-organization-id.",
    ...responses((response) => withHeader(response, "anthropic-organization-id")),
  },
  {
    id: "errors.workspace-missing",
    description: "Responses do not have the header anthropic-workspace-id.",
    ...responses((response) => withHeader(response, "anthropic-workspace-id")),
  },
  {
    id: "errors.retry-not-forbidden",
    description: "Errors do not have the header x-should-retry.",
    ...responses((response) => withHeader(response, "x-should-retry"), isError),
  },
  {
    id: "errors.retry-demanded",
    description: "The header x-should-retry of errors is true.",
    ...responses((response) => withHeader(response, "x-should-retry", "true"), isError),
  },
  {
    id: "errors.text-plain",
    description: "JSON has the content-type text/plain.",
    ...responses((response) => withHeader(response, "content-type", "text/plain"), isJson),
  },
  {
    id: "errors.text-plain-on-errors",
    description: "Errors have the content-type text/plain.",
    ...responses((response) => withHeader(response, "content-type", "text/plain"), isError),
  },
  {
    id: "errors.text-html-on-lists",
    description: "Lists have the content-type text/html.",
    ...responses(
      (response) => withHeader(response, "content-type", "text/html"),
      (response, request) => isOk(response) && is("listSkills", "listSkillVersions")(request),
    ),
    operations: ["listSkills", "listSkillVersions"],
  },
  {
    id: "errors.no-content-type",
    description: "JSON has no content-type.",
    ...responses((response) => withHeader(response, "content-type"), isJson),
  },
  {
    id: "errors.latin1",
    description: "JSON is in Latin-1, and says so.",
    ...responses(
      (response) =>
        withBody(response, Buffer.from(text(response), "latin1"), "application/json; charset=iso-8859-1"),
      isJson,
    ),
  },
  {
    id: "errors.utf16",
    description: "JSON is in UTF-16, and says so.",
    ...responses(
      (response) =>
        withBody(response, Buffer.from(text(response), "utf16le"), "application/json; charset=utf-16le"),
      isJson,
    ),
  },
  {
    id: "errors.json-cut",
    description: "JSON lacks its last character.",
    ...responses((response) => withBody(response, text(response).slice(0, -1)), isJson),
  },
  {
    id: "errors.long-json-cut",
    description: "JSON of more than 4,096 bytes is cut.",
    ...responses(
      (response) => withBody(response, response.body.subarray(0, 4096)),
      (response) => isJson(response) && response.body.length > 4096,
    ),
  },
  {
    id: "errors.json-bom",
    description: "JSON starts with a byte order mark.",
    ...responses((response) => withBody(response, `\uFEFF${text(response)}`), isJson),
  },
  {
    id: "errors.json-prefix",
    description: "JSON starts with )]}', against inclusion by scripts.",
    ...responses((response) => withBody(response, `)]}',\n${text(response)}`), isJson),
  },
  {
    id: "errors.json-twice",
    description: "JSON is there twice.",
    ...responses((response) => withBody(response, text(response).repeat(2)), isJson),
  },
  {
    id: "errors.json-in-string",
    description: "JSON is a string that contains JSON.",
    ...responses((response) => withBody(response, JSON.stringify(text(response))), isJson),
  },
  {
    id: "errors.single-quotes",
    description: "JSON has single quotes.",
    ...responses((response) => withBody(response, text(response).replaceAll('"', "'")), isJson),
  },
  {
    id: "errors.trailing-comma",
    description: "JSON has a comma before its last brace.",
    ...responses((response) => withBody(response, text(response).replace(/\}$/, ",}")), isJson),
  },
  {
    id: "errors.keys-twice",
    description: "JSON has its type twice, with different values.",
    ...responses(
      (response) => withBody(response, text(response).replace(/^\{/, '{"type":"object",')),
      isJson,
    ),
  },
  {
    id: "errors.id-twice",
    description: "JSON has its id twice, with different values.",
    ...responses(
      (response) => withBody(response, text(response).replace(/^\{(?="type")/, '{"id":"0",')),
      isAcceptedJson,
    ),
  },
  {
    id: "errors.wrapped-data",
    description: "Objects are inside of data.",
    ...any(
      wrapped(
        (data) => ({ data }),
        ({ method, path }) => !(method === "GET" && /(skills|versions)(\?|$)/.test(path)),
      ),
    ),
  },
  {
    id: "errors.wrapped-lists",
    description: "Lists are inside of data.",
    ...any(
      wrapped(
        (data) => ({ data }),
        ({ method, path }) => method === "GET" && /(skills|versions)(\?|$)/.test(path),
      ),
    ),
  },
  {
    id: "errors.wrapped-result",
    description: "Accepted responses are inside of result, beside success.",
    ...any(wrapped((result) => ({ success: true, result }), all)),
  },
  {
    id: "errors.camel-case",
    description: "Properties are in camel case.",
    ...any(wrapped(camelCased, all)),
  },
  {
    id: "errors.camel-case-twice",
    description: "Lists have their cursor in camel case.",
    operations: ["listSkills", "listSkillVersions"],
    create: () => [
      onJson(is("listSkills", "listSkillVersions"), ({ next_page: nextPage, ...list }) => ({
        ...list,
        nextPage,
      })),
    ],
  },
  {
    id: "errors.nulls-dropped",
    description: "Properties that are null are missing.",
    ...any(
      onJson(
        ({ method, path }) => method !== "DELETE" && !path.includes("/content"),
        (json) => Object.fromEntries(Object.entries(json).filter(([, value]) => value !== null)),
      ),
    ),
  },
  {
    id: "errors.type-placeholder",
    description: "The type of objects is type.",
    ...items((item) => ({ ...item, type: "type" })),
  },
  {
    id: "errors.type-capital",
    description: "The type of objects is in title case.",
    ...items((item) => ({ ...item, type: item.type === "skill" ? "Skill" : "SkillVersion" })),
  },
  {
    id: "errors.source-capital",
    description: "The source of skills is in upper case.",
    operations: skillOperations,
    create: () => [
      onItems("skill", (skill) => ({
        ...skill,
        source:
          typeof skill.source === "string"
            ? skill.source.toUpperCase()
            : { type: String((skill.source as Json).type).toUpperCase() },
      })),
    ],
  },
  {
    id: "errors.source-user",
    description: "The source of uploaded skills is user.",
    operations: skillOperations,
    create: () => [
      onItems("skill", (skill) => {
        if (skill.source === "custom") return { ...skill, source: "user" };
        return (skill.source as Json).type === "custom" ? { ...skill, source: { type: "user" } } : skill;
      }),
    ],
  },
  {
    id: "errors.source-of-other-revision",
    description: "The source of skills has the form of the other revision.",
    operations: skillOperations,
    create: () => [
      onItems("skill", (skill) => ({
        ...skill,
        source: typeof skill.source === "string" ? { type: skill.source } : (skill.source as Json).type,
      })),
    ],
  },
  {
    id: "errors.source-prebuilt-custom",
    description: "The source of prebuilt skills is custom.",
    operations: ["listSkills", "getSkill"],
    create: () => [
      onItems("skill", (skill) => ({
        ...skill,
        source: typeof skill.source === "string" ? "custom" : { type: "custom" },
      })),
    ],
  },
  {
    id: "errors.properties-of-other-revision",
    description: "Skills have the label properties of both revisions.",
    operations: skillOperations,
    create: () => [
      onItems("skill", (skill) => {
        const label = skill.display_title ?? skill.display_name;
        return { ...skill, display_title: label, display_name: label };
      }),
    ],
  },
  {
    id: "errors.has-more-in-ga",
    description: "Lists have has_more.",
    operations: ["listSkills", "listSkillVersions"],
    revisions: ["ga"],
    create: () => [
      onJson(is("listSkills", "listSkillVersions"), (list) => ({
        ...list,
        has_more: list.next_page !== null,
      })),
    ],
  },
  {
    id: "errors.ids-lower-case-in-lists",
    description: "Ids are in lower case in lists.",
    operations: ["listSkills", "listSkillVersions"],
    create: () => [
      onItems(
        "any",
        (item) => ({ ...item, id: String(item.id).toLowerCase() }),
        is("listSkills", "listSkillVersions"),
      ),
    ],
  },
  {
    id: "errors.ids-other-prefix-in-lists",
    description: "Ids have another prefix in lists.",
    operations: ["listSkills", "listSkillVersions"],
    create: () => [
      onItems(
        "any",
        (item) => ({ ...item, id: String(item.id).replace(/^(skill_version|skill|skver)_/, "sk_") }),
        is("listSkills", "listSkillVersions"),
      ),
    ],
  },
  {
    id: "errors.ids-upper-case",
    description: "Ids are in upper case, and are not found in that form.",
    operations: objectOperations,
    create: () => [onItems("any", (item) => ({ ...item, id: String(item.id).toUpperCase() }))],
  },
  {
    id: "errors.ids-in-any-case",
    description: "Skills are found by their id in lower case.",
    operations: ["getSkill"],
    create: () => {
      const ids = new Map<string, string>();
      const tap: Middleware = onItems("skill", (skill) => {
        ids.set(String(skill.id).toLowerCase(), String(skill.id));
        return skill;
      });
      return [
        async (request, next) => {
          const response = await next(request);
          const id = ids.get(pathOf(request).split("/")[3]?.toLowerCase() ?? "");
          if (!is("getSkill")(request) || response.status !== 404 || !id) return response;
          const found = await next({ ...request, path: `/v1/skills/${id}` });
          return found.status === 404 ? response : found;
        },
        tap,
      ];
    },
  },
  {
    id: "errors.ids-numbers",
    description: "Ids are numbers.",
    ...items((item) => ({ ...item, id: 12_345 })),
  },
  {
    id: "errors.ids-trimmed",
    description: "Ids in responses to uploads lack their prefix.",
    operations: uploads,
    create: () => [
      onItems("any", (item) => ({ ...item, id: String(item.id).replace(/^.*_/, "") }), isCreate),
    ],
  },
  {
    id: "errors.created-201",
    description: "Uploads get a 201.",
    operations: uploads,
    create: () => [onSuccess(isCreate, (response) => ({ ...response, status: 201 }))],
  },
  {
    id: "errors.created-202",
    description: "Uploads of versions get a 202.",
    operations: ["createSkillVersion"],
    create: () => [onSuccess(is("createSkillVersion"), (response) => ({ ...response, status: 202 }))],
  },
  {
    id: "errors.created-303",
    description: "Uploads of skills are redirected to the skill.",
    operations: ["createSkill"],
    create: () => [
      onSuccess(is("createSkill"), (response) =>
        withHeader(
          { ...response, status: 303, body: new Uint8Array() },
          "location",
          `/v1/skills/${object(response).id}`,
        ),
      ),
    ],
  },
  {
    id: "errors.deleted-204",
    description: "Deletions get a 204 without a body.",
    operations: deletions,
    create: () => [
      onSuccess(isDelete, (response) => ({
        ...withHeader(response, "content-type"),
        status: 204,
        body: new Uint8Array(),
      })),
    ],
  },
  {
    id: "errors.deleted-empty",
    description: "Deletions get an empty object.",
    operations: deletions,
    create: () => [onJson(isDelete, () => ({}))],
  },
  {
    id: "errors.deleted-boolean",
    description: "Deletions get deleted: true beside the id and the type of the object.",
    operations: deletions,
    create: () => [
      onJson(isDelete, ({ id, type }) => ({ id, type: String(type).replace("_deleted", ""), deleted: true })),
    ],
  },
  {
    id: "errors.deleted-type",
    description: "The type of deletions is deleted.",
    operations: deletions,
    create: () => [onJson(isDelete, (json) => ({ ...json, type: "deleted" }))],
  },
  {
    id: "errors.deleted-without-id",
    description: "Deletions have no id.",
    operations: deletions,
    create: () => [onJson(isDelete, ({ type }) => ({ type }))],
  },
  {
    id: "errors.trailing-slash-redirect",
    description: "Paths without a slash at their end are redirected.",
    operations: everyOperation,
    create: () => [
      async (request, next) =>
        redirecting(all, 307, "https://api.example.com/")({ ...request, path: `${request.path}/` }, next),
    ],
  },
  {
    id: "errors.lists-redirected",
    description: "Lists are redirected to a path with a slash at its end.",
    operations: ["listSkills"],
    create: () => [redirecting(is("listSkills"), 308, "https://api.example.com/")],
  },
  {
    id: "errors.encoded-paths-refused",
    description: "Paths with percent-encoding get a 400.",
    ...any(async (request, next) =>
      pathOf(request).includes("%")
        ? reject(next, request, 400, "invalid_request_error", "Invalid path")
        : next(request),
    ),
  },
  {
    id: "errors.unknown-query-refused",
    description: "Unknown query parameters get a 400.",
    ...any(async (request, next) => {
      const names = [...new URLSearchParams(request.path.split("?")[1] ?? "").keys()];
      return names.some((name) => !["limit", "page", "source"].includes(name))
        ? reject(next, request, 400, "invalid_request_error", "Extra inputs are not permitted")
        : next(request);
    }),
  },
  {
    id: "errors.accept-406",
    description: "Downloads with accept: application/json get a 406.",
    operations: ["downloadSkillVersion"],
    create: () => [
      async (request, next) =>
        is("downloadSkillVersion")(request) &&
        request.headers.some(
          ([name, value]) => name.toLowerCase() === "accept" && value === "application/json",
        )
          ? reject(next, request, 406, "invalid_request_error", "Not acceptable")
          : next(request),
    ],
  },
  {
    id: "errors.quoted-boundary-refused",
    description: "Uploads with a quoted boundary get a 400.",
    operations: uploads,
    create: () => [
      async (request, next) =>
        isCreate(request) &&
        request.headers.some(
          ([name, value]) => name.toLowerCase() === "content-type" && /boundary="/.test(value),
        )
          ? reject(next, request, 400, "invalid_request_error", "Missing boundary")
          : next(request),
    ],
  },
  {
    id: "errors.json-of-download-404",
    description: "The body of a 404 of a download has the content-type application/zip.",
    operations: ["downloadSkillVersion"],
    create: () => [
      onError(
        (_, request) => is("downloadSkillVersion")(request),
        (response) => withHeader(response, "content-type", "application/zip"),
      ),
    ],
  },
  {
    id: "errors.body-not-json",
    description: "A get of a skill is null.",
    operations: ["getSkill"],
    create: () => [
      onSuccess(is("getSkill"), (response) => (jsonOf(response) ? withJson(response, null) : response)),
    ],
  },
];
