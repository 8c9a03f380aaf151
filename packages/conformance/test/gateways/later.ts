import type { MockRequest } from "@skills-api/mock";
import { property } from "../../src/base/json.ts";
import {
  before,
  errorResponse,
  type Gateway,
  isCreate,
  isCreateSkill,
  isGetSkill,
  isListSkills,
  isOk,
  jsonOf,
  type Middleware,
  type Next,
  onObjects,
  onSuccess,
  withBody,
  withHeader,
  withJson,
} from "./gateway.ts";
import { hasBeta, isDelete, object, simple, stateful, wrapped } from "./middlewares.ts";

/** Start of the names of skills that a colleague creates during a run. */
export const colleagueName = "colleague-notes";

/** Returns the newest skill of the colleague; `undefined` before there is one. */
async function newestOfColleague(next: Next, { headers }: MockRequest) {
  const list = await next({
    method: "GET",
    path: "/v1/skills?limit=100&source=custom",
    headers: headers.filter(([name]) => name !== "content-type"),
    body: null,
  });
  const { data = [] } = object(list);
  return (data as Record<string, unknown>[]).find((skill) => JSON.stringify(skill).includes(colleagueName));
}

/**
 * Creates return the newest skill of the colleague, with what `show` makes of it.
 *
 * @param creates The first and last create that return it, from 1.
 */
function colleagueInstead(
  [first, last]: readonly [number, number],
  show: (created: Record<string, unknown>, other: Record<string, unknown>) => Record<string, unknown>,
): Middleware {
  let count = 0;
  return async (request, next) => {
    const response = await next(request);
    if (!isCreateSkill(request) || !isOk(response) || ++count < first || count > last) return response;
    const other = await newestOfColleague(next, request);
    return other ? withJson(response, show(object(response), other)) : response;
  };
}

/** Uploads of versions to a skill of the colleague get the name that the server expects. */
const versionsForColleague: Middleware = async (request, next) => {
  const response = await next(request);
  const isVersion = isCreate(request) && !isCreateSkill(request);
  const [, name] = /(colleague-notes-\d+)/.exec(Buffer.from(response.body).toString()) ?? [];
  if (!isVersion || name === undefined || !(request.body instanceof Uint8Array)) return response;
  const text = Buffer.from(request.body).toString("latin1");
  const renamed = text.replaceAll(/conformance-[a-z0-9]+(?:-[a-z]+)*-\d+/g, name);
  return next({ ...request, body: Buffer.from(renamed, "latin1") });
};

function colleague(name: string, ...middlewares: Parameters<typeof colleagueInstead>): Gateway {
  return { name, create: () => [colleagueInstead(...middlewares), versionsForColleague] };
}

/** Counts requests of a kind. */
function fromSecond(matches: (request: MockRequest) => boolean): (request: MockRequest) => boolean {
  let count = 0;
  return (request) => matches(request) && ++count > 1;
}

function inAnHour(milliseconds: number): string {
  return new Date(Date.now() + milliseconds).toUTCString();
}

/** Servers and gateways that are wrong from the second time on, or about what others create during the run. */
export const later: readonly Gateway[] = [
  colleague("creates return what a colleague has created", [1, 99], (_, other) => other),
  colleague("from the second on, creates return what a colleague has created", [2, 99], (_, other) => other),
  colleague("creates return the id of what a colleague has created", [1, 99], (created, { id }) => ({
    ...created,
    id,
  })),
  // Versions are uploaded to the skills of the last two.
  ...[4, 25, 28].map((at) =>
    colleague(`create ${at} returns what a colleague has created`, [at, at], (_, other) => other),
  ),
  ...[400, 403, 404, 405, 500, 501].map((status) =>
    stateful(`deletes are ${status} from the second on`, () =>
      before(fromSecond(isDelete), () =>
        errorResponse(
          status,
          status === 404 ? "not_found_error" : "permission_error",
          "Deleting is not allowed.",
        ),
      ),
    ),
  ),
  stateful("creates return an id that does not exist, from the second on", () => {
    let count = 0;
    return onSuccess(isCreateSkill, (response) =>
      ++count < 3 ? response : withJson(response, { ...object(response), id: `skill_01none${count}` }),
    );
  }),
  stateful("creates return an id that does not exist, from the fifth on", () => {
    let count = 0;
    return onSuccess(isCreateSkill, (response) =>
      ++count < 5 ? response : withJson(response, { ...object(response), id: `skill_01none${count}` }),
    );
  }),
  stateful("creates return the id of the second create from then on", () => {
    let count = 0;
    let second: unknown;
    return onSuccess(isCreateSkill, (response) => {
      if (++count === 2) second = object(response).id;
      return count < 3 ? response : withJson(response, { ...object(response), id: second });
    });
  }),
  stateful("the create that is sent again returns no id", () => {
    let count = 0;
    return onSuccess(isCreateSkill, (response) =>
      ++count === 2 ? withJson(response, { ...object(response), id: "" }) : response,
    );
  }),
  ...[["times are an hour early", 3_600_000] as const, ["times are a minute early", 60_000] as const].map(
    ([name, milliseconds]) =>
      simple(
        name,
        onObjects((skill) => ({
          ...skill,
          created_at: new Date(Date.parse(String(skill.created_at)) - milliseconds).toISOString(),
        })),
      ),
  ),
  stateful("one response in twenty is dated three minutes ahead", () => {
    let count = 0;
    return onSuccess(
      () => true,
      (response) => (++count % 20 === 0 ? withHeader(response, "date", inAnHour(180_000)) : response),
    );
  }),
  stateful("the third list is dated an hour ahead", () => {
    let count = 0;
    return onSuccess(isListSkills, (response) =>
      ++count === 3 ? withHeader(response, "date", inAnHour(3_600_000)) : response,
    );
  }),
  stateful("ids end with an equals sign", () => {
    const ids = new Set<string>();
    return async (request, next) => {
      const path = request.path.replaceAll(/(skill_0[A-Za-z0-9]+)(?:=|%3D)/g, "$1");
      const response = await next({ ...request, path });
      if (jsonOf(response) === undefined) return response;
      const text = Buffer.from(response.body).toString();
      for (const [, id = ""] of text.matchAll(/"id":"(skill_0[A-Za-z0-9]+)"/g)) ids.add(id);
      return withBody(
        response,
        text.replaceAll(/skill_0[A-Za-z0-9]+/g, (id) => (ids.has(id) ? `${id}=` : id)),
      );
    };
  }),
  simple("the list of skills is refused in skills-2025-10-02", async (request, next) =>
    isListSkills(request) && hasBeta(request)
      ? errorResponse(400, "invalid_request_error", "The list is not available.")
      : next(request),
  ),
  simple("lists refuse the source", async (request, next) =>
    isListSkills(request) && request.path.includes("source=")
      ? errorResponse(400, "invalid_request_error", "source: unknown parameter")
      : next(request),
  ),
  stateful("reads of new skills are 404 for the first time", () => {
    const seen = new Set<string>();
    return before(
      (request) => {
        if (!isGetSkill(request) || seen.has(request.path)) return false;
        seen.add(request.path);
        return true;
      },
      () => errorResponse(404, "not_found_error", "Skill not found"),
    );
  }),
  simple(
    "the page of a list is a number",
    wrapped(
      (list) => ({ ...Object(list), next_page: property(list, "next_page") === null ? null : 2 }),
      isListSkills,
    ),
  ),
];
