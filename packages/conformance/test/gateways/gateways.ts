import { brotliCompressSync, deflateSync, gzipSync } from "node:zlib";
import type { MockResponse } from "@skills-api/mock";
import { property } from "../../src/base/json.ts";
import { randomFrom } from "../support/random.ts";
import { consistent } from "./consistent.ts";
import {
  before,
  errorResponse,
  type FullResponse,
  type Gateway,
  insteadOf,
  isCreate,
  isCreateSkill,
  isDeleteSkill,
  isDeleteVersion,
  isList,
  isListSkills,
  isOk,
  onLabels,
  onObjects,
  onSuccess,
  pageResponse,
  pathOf,
  withBody,
  withHeader,
  withJson,
} from "./gateway.ts";
import { later } from "./later.ts";
import {
  all,
  cache,
  camelCased,
  compressed,
  existingInstead,
  isDelete,
  redirecting,
  repeated,
  simple,
  stateful,
  withBeta,
  withoutBeta,
  wrapped,
} from "./middlewares.ts";

/** Responses in place of that of the API, which has created a skill. */
const afterEffect: readonly (readonly [string, () => MockResponse])[] = [
  ["refused with 400", () => errorResponse(400, "invalid_request_error", "Refused by policy.")],
  ["refused with an HTML page and 400", () => pageResponse(400)],
  ["refused with 403", () => errorResponse(403, "permission_error", "Not allowed here.")],
  ["refused with 409", () => errorResponse(409, "conflict_error", "Already being created.")],
  ["refused with 422", () => pageResponse(422)],
  ["refused with 429", () => errorResponse(429, "rate_limit_error", "Too many requests.")],
  ["refused with 529", () => errorResponse(529, "overloaded_error", "Overloaded")],
  ["answered with 500", () => errorResponse(500, "api_error", "Internal server error")],
  ["answered with a 502 page", () => pageResponse(502)],
  ["answered with 504", () => pageResponse(504)],
  ["answered with 204", () => ({ status: 204, headers: [], body: new Uint8Array() })],
  ["answered with an empty 200", () => ({ status: 200, headers: [], body: new Uint8Array() })],
  ["answered with a 200 page", () => pageResponse(200)],
  ["answered with {}", () => withJson({ status: 200, headers: [], body: new Uint8Array() }, {})],
  [
    "answered with 202 and a job",
    () => withJson({ status: 202, headers: [], body: new Uint8Array() }, { job: 1 }),
  ],
  ["cut off by a reset", () => ({ status: 200, headers: [], body: new Uint8Array(), abort: "before" })],
];

const creates: readonly Gateway[] = [
  ...afterEffect.map(([what, respond]) =>
    simple(`creates are ${what} after they took effect`, insteadOf(isCreateSkill, respond)),
  ),
  simple(
    "uploads of versions are refused after they took effect",
    insteadOf(
      (request) => isCreate(request) && !isCreateSkill(request),
      () => errorResponse(400, "invalid_request_error", "Refused."),
    ),
  ),
  stateful("a create returns an existing skill and creates nothing", () =>
    existingInstead((_, existing) => existing, false),
  ),
  stateful("a create returns an existing skill and creates another", () =>
    existingInstead((_, existing) => existing, true),
  ),
  stateful("a create returns its own skill with the id of another", () =>
    existingInstead((created, { id }) => ({ ...created, id }), true),
  ),
  stateful("a create returns its own skill with id and time of another", () =>
    existingInstead((created, { id, created_at }) => ({ ...created, id, created_at }), true),
  ),
  simple(
    "a create has status 201",
    onSuccess(isCreate, (response) => ({ ...response, status: 201 })),
  ),
  simple(
    "creates are wrapped in data",
    wrapped((data) => ({ data }), isCreate),
  ),
  simple(
    "creates are wrapped in a list",
    wrapped((item) => [item], isCreate),
  ),
  simple(
    "creates are JSON in a JSON string",
    wrapped((item) => JSON.stringify(item), isCreate),
  ),
  simple(
    "creates have a null id",
    wrapped((item) => ({ ...Object(item), id: null }), isCreateSkill),
  ),
  simple(
    "creates have a numeric id",
    wrapped((item) => ({ ...Object(item), id: 17 }), isCreateSkill),
  ),
  simple(
    "creates name the id skill_id",
    wrapped((item) => ({ ...Object(item), id: undefined, skill_id: property(item, "id") }), isCreateSkill),
  ),
  simple(
    "creates have an id of the gateway",
    wrapped((item) => ({ ...Object(item), id: `gw_${property(item, "id")}` }), isCreateSkill),
  ),
  simple(
    "creates have an id in capitals",
    wrapped((item) => ({ ...Object(item), id: String(property(item, "id")).toUpperCase() }), isCreateSkill),
  ),
  simple(
    "creates begin with a byte order mark",
    onSuccess(isCreate, (response) =>
      withBody(response, Buffer.concat([Buffer.from("\ufeff"), response.body])),
    ),
  ),
  simple(
    "creates are UTF-16",
    onSuccess(isCreate, (response) =>
      withBody(response, Buffer.from(Buffer.from(response.body).toString(), "utf16le")),
    ),
  ),
  simple(
    "creates are base64",
    onSuccess(isCreate, (response) => withBody(response, Buffer.from(response.body).toString("base64"))),
  ),
  simple(
    "creates are cut in half",
    onSuccess(isCreate, (response) =>
      withBody(response, response.body.subarray(0, response.body.length >> 1)),
    ),
  ),
  simple(
    "creates are sent twice, and the first response is passed on",
    repeated(2, ([first]) => first),
  ),
  simple(
    "creates are sent twice, and the last response is passed on",
    repeated(2, (responses) => responses.at(-1)),
  ),
  simple(
    "creates are sent three times, and a failure is passed on",
    repeated(3, () => undefined),
  ),
];

const encodings: readonly Gateway[] = [
  simple("everything is gzip and says so", compressed(gzipSync, "gzip")),
  simple("everything is gzip and does not say so", compressed(gzipSync, undefined)),
  simple("creates are gzip and do not say so", compressed(gzipSync, undefined, isCreate as () => boolean)),
  simple("everything is deflate and says so", compressed(deflateSync, "deflate")),
  simple("everything is brotli and says so", compressed(brotliCompressSync, "br")),
  simple(
    "everything says gzip and is not",
    onSuccess(all, (response) => withHeader(response, "content-encoding", "gzip")),
  ),
  simple(
    "everything is wrapped in result",
    wrapped((result) => ({ result, success: true }), all),
  ),
  simple("everything is camelCase", wrapped(camelCased, all)),
  simple(
    "everything is {} with 200",
    before(all, () => withJson({ status: 200, headers: [], body: new Uint8Array() }, {})),
  ),
];

const deletes: readonly Gateway[] = [
  simple(
    "deletes are refused with 403",
    before(isDelete, () => errorResponse(403, "permission_error", "Not allowed.")),
  ),
  simple(
    "deletes of skills are refused with 403",
    before(isDeleteSkill, () => errorResponse(403, "permission_error", "Not allowed.")),
  ),
  simple(
    "deletes are 405 pages",
    before(isDelete, () => pageResponse(405)),
  ),
  simple(
    "deletes are 404 although it is there",
    before(isDelete, () => errorResponse(404, "not_found_error", "Not found")),
  ),
  simple(
    "deletes are 500",
    before(isDelete, () => errorResponse(500, "api_error", "Internal server error")),
  ),
  simple(
    "deletes are 501 pages",
    before(isDelete, () => pageResponse(501)),
  ),
  simple(
    "deletes are 200 and do nothing",
    before(isDelete, ({ path }) =>
      withJson(
        { status: 200, headers: [], body: new Uint8Array() },
        { id: path.split("/").at(-1), type: "skill_deleted" },
      ),
    ),
  ),
  simple(
    "deletes of skills are 204 and do nothing",
    before(isDeleteSkill, () => ({ status: 204, headers: [], body: new Uint8Array() })),
  ),
  simple(
    "there is no route of versions",
    before(
      (request) => pathOf(request).includes("/versions"),
      () => pageResponse(404),
    ),
  ),
  simple(
    "versions cannot be deleted",
    before(isDeleteVersion, () => pageResponse(404)),
  ),
  stateful("every second delete is refused", () => {
    let count = 0;
    return before(
      (request) => isDelete(request) && count++ % 2 === 1,
      () => errorResponse(403, "permission_error", "Not now."),
    );
  }),
];

const lists: readonly Gateway[] = [
  simple(
    "lists have no data",
    wrapped((list) => ({ ...Object(list), data: undefined, items: property(list, "data") }), isList),
  ),
  simple(
    "lists are plain lists",
    wrapped((list) => property(list, "data"), isList),
  ),
  simple(
    "lists are always empty",
    wrapped((list) => ({ ...Object(list), data: [], next_page: null }), isList),
  ),
  simple(
    "lists are refused",
    before(isList, () => errorResponse(403, "permission_error", "Lists are not allowed.")),
  ),
  simple(
    "lists are pages",
    before(isList, () => pageResponse(200)),
  ),
  simple("the list of skills ignores page", async (request, next) =>
    next(
      isListSkills(request) ? { ...request, path: request.path.replace(/([?&])page=[^&]*/, "$1") } : request,
    ),
  ),
  simple(
    "the list of skills has one page alone",
    wrapped((list) => ({ ...Object(list), next_page: null }), isListSkills),
  ),
  simple(
    "the list of skills is upside down",
    wrapped(
      (list) => ({ ...Object(list), data: (property(list, "data") as unknown[])?.toReversed() }),
      isListSkills,
    ),
  ),
  simple(
    "items of lists have no id",
    wrapped(
      (list) => ({
        ...Object(list),
        data: (property(list, "data") as object[])?.map((item) => ({ ...item, id: undefined })),
      }),
      isListSkills,
    ),
  ),
  stateful("lists are cached for ever", () =>
    cache((request) => (isList(request) ? request.path : undefined)),
  ),
  stateful("every read is cached for ever", () =>
    cache((request) => (request.method === "GET" ? request.path : undefined)),
  ),
  stateful("creates are cached by path", () =>
    cache((request) => (isCreateSkill(request) ? request.path : undefined)),
  ),
  stateful("everything is cached by path", () => cache((request) => request.path)),
  stateful("everything is cached by method and path", () =>
    cache((request) => `${request.method} ${request.path}`),
  ),
  stateful("lists are three responses behind", () => {
    const history: FullResponse[] = [];
    return async (request, next) => {
      const response = await next(request);
      if (!isListSkills(request) || !isOk(response) || !request.path.includes("limit=100")) return response;
      history.push(response);
      return history.at(-4) ?? history[0] ?? response;
    };
  }),
];

const shapes: readonly Gateway[] = [
  simple(
    "labels are in capitals",
    onLabels((label) => label.toUpperCase()),
  ),
  simple(
    "labels have a prefix",
    onLabels((label) => `[gateway] ${label}`),
  ),
  simple(
    "labels are cut",
    onLabels((label) => label.slice(0, 10)),
  ),
  simple(
    "labels are empty",
    onLabels(() => ""),
  ),
  simple(
    "labels are missing",
    onLabels(() => undefined),
  ),
  simple(
    "labels are all alike",
    onLabels(() => "Skill"),
  ),
  simple(
    "labels stand in the property of the other revision",
    onObjects((object) => {
      const { display_title: title, display_name: name, ...rest } = object;
      return {
        ...rest,
        ...(title === undefined ? {} : { display_name: title }),
        ...(name === undefined ? {} : { display_title: name }),
      };
    }),
  ),
  simple(
    "times are a day early",
    onObjects((object) => ({
      ...object,
      created_at: new Date(Date.parse(String(object.created_at)) - 86_400_000).toISOString(),
    })),
  ),
  simple(
    "times are a day late",
    onObjects((object) => ({
      ...object,
      created_at: new Date(Date.parse(String(object.created_at)) + 86_400_000).toISOString(),
    })),
  ),
  simple(
    "times are numbers",
    onObjects((object) => ({ ...object, created_at: Date.parse(String(object.created_at)) })),
  ),
  simple(
    "times are missing",
    onObjects(({ created_at: _, ...object }) => object),
  ),
  simple(
    "times are words",
    onObjects((object) => ({ ...object, created_at: "just now" })),
  ),
  simple(
    "the server's clock is an hour behind",
    onSuccess(all, (response) =>
      withHeader(response, "date", new Date(Date.now() - 3_600_000).toUTCString()),
    ),
  ),
  simple(
    "the server's clock is an hour ahead",
    onSuccess(all, (response) =>
      withHeader(response, "date", new Date(Date.now() + 3_600_000).toUTCString()),
    ),
  ),
  simple(
    "keys are in another order",
    wrapped(
      (value) =>
        JSON.parse(
          JSON.stringify(value, (_, each) =>
            each && typeof each === "object" && !Array.isArray(each)
              ? Object.fromEntries(Object.entries(each).toReversed())
              : each,
          ),
        ),
      all,
    ),
  ),
  simple("the beta header is dropped", async (request, next) => next(withoutBeta(request))),
  simple("the beta header is always there", async (request, next) => next(withBeta(request))),
];

const redirects: readonly Gateway[] = [
  simple("everything is redirected to https", redirecting(all, 301, "https://skills.example")),
  simple(
    "everything is redirected to a prefix",
    redirecting((request) => !request.path.startsWith("/gateway"), 308, "/gateway"),
  ),
  simple(
    "writes are redirected",
    redirecting(({ method }) => method !== "GET", 307, "https://skills.example"),
  ),
  simple("deletes are redirected", redirecting(isDelete, 302, "/login?next=")),
];

const unreliable: readonly Gateway[] = [
  stateful("one request in ten is lost before it takes effect", () => {
    const random = randomFrom(7);
    return before(
      () => random() < 0.1,
      () => ({ status: 200, headers: [], body: new Uint8Array(), abort: "before" }),
    );
  }),
  stateful("one response in ten is lost", () => {
    const random = randomFrom(11);
    return async (request, next) => {
      const response = await next(request);
      return random() < 0.1 ? { ...response, abort: "before" } : response;
    };
  }),
  stateful("one create in four is refused after it took effect", () => {
    const random = randomFrom(13);
    return onSuccess(isCreateSkill, (response) =>
      random() < 0.25 ? errorResponse(400, "invalid_request_error", "Refused.") : response,
    );
  }),
];

function pair(one: Gateway, other: Gateway): Gateway {
  return { name: `${one.name}; ${other.name}`, create: () => [...one.create(), ...other.create()] };
}

function named(from: readonly Gateway[], name: string): Gateway {
  const found = from.find((each) => each.name === name);
  if (!found) throw new Error(`no gateway is called ${name}`);
  return found;
}

const single: readonly Gateway[] = [
  ...creates,
  ...encodings,
  ...deletes,
  ...lists,
  ...shapes,
  ...redirects,
  ...unreliable,
  ...consistent,
  ...later,
];

const pairs: readonly Gateway[] = [
  ["creates are wrapped in data", "deletes are refused with 403"],
  ["creates are wrapped in data", "lists are always empty"],
  ["creates are refused with 400 after they took effect", "lists are refused"],
  ["creates are refused with 400 after they took effect", "labels are in capitals"],
  ["everything is gzip and does not say so", "creates are sent twice, and the first response is passed on"],
  ["a create returns an existing skill and creates nothing", "lists are always empty"],
  ["a create returns its own skill with the id of another", "times are missing"],
  ["a create returns its own skill with id and time of another", "lists are cached for ever"],
  ["lists are cached for ever", "creates are answered with a 502 page after they took effect"],
  ["creates have an id of the gateway", "the list of skills has one page alone"],
  ["the beta header is dropped", "deletes of skills are refused with 403"],
  ["times are words", "labels stand in the property of the other revision"],
  ["times are missing", "reads of an id that a create returned show the create"],
  ["the list of skills has one page alone", "reads of an id that a create returned show the create"],
  ["nothing has a date header", "times are a day early"],
  ["labels are missing", "creates return what a colleague has created"],
  ["labels are missing", "creates return the id of what a colleague has created"],
  ["labels are missing", "create 4 returns what a colleague has created"],
  ["labels are missing", "create 25 returns what a colleague has created"],
  ["labels are empty", "create 28 returns what a colleague has created"],
  ["lists refuse the source", "creates are answered with a 502 page after they took effect"],
  ["every status is 200", "creates are refused with 400 after they took effect"],
].map(([one = "", other = ""]) => pair(named(single, one), named(single, other)));

/** Servers and gateways that change, wrap, repeat, lose or falsify what the API does. */
export const gateways: readonly Gateway[] = [...single, ...pairs];

/** Returns the gateway with a name. */
export function gatewayNamed(name: string): Gateway {
  return named(gateways, name);
}
