import { property } from "../../src/base/json.ts";
import {
  before,
  errorResponse,
  type FullResponse,
  type Gateway,
  insteadOf,
  isCreate,
  isCreateSkill,
  isDeleteSkill,
  isGetSkill,
  isList,
  isListSkills,
  isOk,
  jsonOf,
  type Middleware,
  onSuccess,
  pageResponse,
  pathOf,
  withHeader,
  withJson,
} from "./gateway.ts";
import {
  all,
  existingInstead,
  foreignIds,
  isDelete,
  object,
  simple,
  stateful,
  wrapped,
} from "./middlewares.ts";

/**
 * Creates return the id of the oldest skill, and reads of that id show what the create returned.
 *
 * @param creates Whether a create has another effect than that.
 */
function writtenThrough(creates: boolean): readonly Middleware[] {
  let written: FullResponse | undefined;
  const store: Middleware = async (request, next) => {
    const response = await next(request);
    if (isCreateSkill(request) && isOk(response)) written = response;
    const id = written === undefined ? undefined : String(object(written).id);
    return isGetSkill(request) && written && pathOf(request).endsWith(`/${id}`) ? written : response;
  };
  return [store, existingInstead((created, { id }) => ({ ...created, id }), creates)];
}

/**
 * The skill that a create makes has the id of the oldest skill, in creates and lists, and in reads if `inReads`: the
 * account looks as if the run had created the oldest skill.
 */
function swappedForOldest(inReads: boolean): Middleware {
  let oldest: string | undefined;
  let created: Record<string, unknown> | undefined;
  return async (request, next) => {
    if (isCreateSkill(request)) oldest ??= (await foreignIds(next, request)).at(-1);
    const response = await next(request);
    if (isCreateSkill(request) && isOk(response)) {
      created = object(response);
      return withJson(response, { ...created, id: oldest });
    }
    if (created === undefined || response.status >= 500) return response;
    const shown = { ...created, id: oldest };
    if (inReads && isGetSkill(request) && pathOf(request).endsWith(`/${oldest}`))
      return withJson(response, shown);
    if (!isListSkills(request) || !isOk(response)) return response;
    const data = skillsIn(object(response)).map((skill) =>
      skill.id === created?.id ? { ...skill, id: oldest } : skill,
    );
    return withJson(response, { ...object(response), data });
  };
}

/** Uploads of versions to the oldest skill get the name that the server expects, as if it had no such rule. */
const versionsForOldest: Middleware = async (request, next) => {
  const isVersion = isCreate(request) && !isCreateSkill(request);
  if (!isVersion || !(request.body instanceof Uint8Array)) return next(request);
  const text = Buffer.from(request.body).toString("latin1");
  const renamed = text.replaceAll(/conformance-[a-z0-9]+(?:-[a-z]+)*-\d+/g, "report-writer-1");
  return next({ ...request, body: Buffer.from(renamed, "latin1") });
};

/** Skills of someone else show the label of the last create, with their own times. */
function relabelledByLastCreate(): readonly Middleware[] {
  let label: unknown;
  let name = "display_title";
  const middleware: Middleware = async (request, next) => {
    const response = await next(request);
    if (!isOk(response)) return response;
    if (isCreateSkill(request)) {
      name = "display_title" in object(response) ? "display_title" : "display_name";
      label = object(response)[name];
    }
    return isGetSkill(request) && label
      ? withJson(response, { ...object(response), [name]: label })
      : response;
  };
  return [middleware, existingInstead((_, existing) => existing, true)];
}

function skillsIn(list: unknown): Record<string, unknown>[] {
  const data = property(list, "data");
  return Array.isArray(data) ? data : [];
}

/** Lists leave out the skills that `isHidden`. */
function listsWithout(isHidden: (skill: Record<string, unknown>) => boolean): Middleware {
  return wrapped(
    (list) => ({ ...Object(list), data: skillsIn(list).filter((skill) => !isHidden(skill)) }),
    isListSkills,
  );
}

/** Ids have a prefix in every response, which is taken off in every request. */
function prefixed(prefix: string): Middleware {
  const escaped = JSON.stringify(prefix).slice(1, -1);
  return async (request, next) => {
    const path = request.path.replace(encodeURIComponent(prefix), "");
    const response = await next({ ...request, path });
    const json = jsonOf(response);
    if (json === undefined) return response;
    return withJson(response, JSON.parse(JSON.stringify(json).replaceAll('"skill_0', `"${escaped}skill_0`)));
  };
}

/** Servers and gateways that are wrong in several responses, in ways that agree, or wrong after a while. */
export const consistent: readonly Gateway[] = [
  { name: "reads of an id that a create returned show the create", create: () => writtenThrough(true) },
  { name: "reads of an id show a create that had no effect", create: () => writtenThrough(false) },
  { name: "reads show the label of the last create", create: relabelledByLastCreate },
  stateful("creates and lists show the oldest skill as that of the run", () => swappedForOldest(false)),
  stateful("creates, lists and reads show the oldest skill as that of the run", () => swappedForOldest(true)),
  ...[
    ["the second page of lists is refused", (response: FullResponse) => ({ ...response, status: 400 })],
    ["the second page of lists fails", (response: FullResponse) => ({ ...response, status: 500 })],
  ].map(
    ([what, change]): Gateway => ({
      name: `${what}, and creates and lists show the oldest skill as that of the run`,
      create: () => [
        onSuccess(
          (request) => isListSkills(request) && request.path.includes("page="),
          change as () => FullResponse,
        ),
        swappedForOldest(false),
      ],
    }),
  ),
  {
    name: "cursors are numbers, and creates and lists show the oldest skill as that of the run",
    create: () => [
      wrapped((list) => {
        const { next_page: cursor } = Object(list);
        return { ...Object(list), has_more: cursor !== null, next_page: cursor === null ? null : 2 };
      }, isListSkills),
      swappedForOldest(false),
    ],
  },
  {
    name: "the source of lists is refused, and creates and lists show the oldest skill as that of the run",
    create: () => [
      before(
        (request) => isListSkills(request) && request.path.includes("source="),
        () => errorResponse(400, "invalid_request_error", "Unknown parameter."),
      ),
      swappedForOldest(false),
    ],
  },
  stateful("from request 325 on, lists, reads and deletes do not know the new skills", () => {
    let count = 0;
    const isNew = ({ created_at: at }: Record<string, unknown>) =>
      Date.parse(String(at)) > Date.now() - 60_000;
    const hide = listsWithout(isNew);
    const missing = errorResponse(404, "not_found_error", "Skill not found");
    return async (request, next) => {
      if (++count < 325) return next(request);
      if (isListSkills(request)) return hide(request, next);
      return isGetSkill(request) || isDeleteSkill(request) ? missing : next(request);
    };
  }),
  stateful("creates are refused after they took effect, from the second on", () => {
    let count = 0;
    return onSuccess(isCreateSkill, (response) =>
      ++count > 2 ? errorResponse(400, "invalid_request_error", "Refused.") : response,
    );
  }),
  {
    name: "a create returns the id of the oldest skill, which takes any version",
    create: () => [existingInstead((created, { id }) => ({ ...created, id }), true), versionsForOldest],
  },
  simple(
    "creates are redirected to the skill",
    onSuccess(isCreateSkill, (response) => {
      const location = `/v1/skills/${object(response).id}`;
      return withHeader({ status: 302, headers: [], body: new Uint8Array() }, "location", location);
    }),
  ),
  simple(
    "creates are 303 with the skill",
    onSuccess(isCreateSkill, (response) => withHeader({ ...response, status: 303 }, "location", "/jobs/1")),
  ),
  stateful("a create returns the response to the create before", () => {
    let previous: FullResponse | undefined;
    return onSuccess(isCreateSkill, (response) => {
      const passedOn = previous ?? response;
      previous = response;
      return passedOn;
    });
  }),
  stateful("reads of skills show the oldest skill", () => {
    let oldest: string | undefined;
    return async (request, next) => {
      if (!isGetSkill(request)) return next(request);
      oldest ??= (await foreignIds(next, request)).at(-1);
      return next({ ...request, path: `/v1/skills/${oldest}` });
    };
  }),
  simple(
    "lists leave out the skills of the last minute",
    listsWithout(({ created_at: createdAt }) => Date.parse(String(createdAt)) > Date.now() - 60_000),
  ),
  simple(
    "lists leave out every second skill",
    listsWithout(({ id }) => String(id).charCodeAt(10) % 2 === 0),
  ),
  stateful("reads and deletes of a skill are 404 for the first ten times", () => {
    const counts = new Map<string, number>();
    return before(
      (request) => {
        if (!isGetSkill(request) && !isDeleteSkill(request)) return false;
        const count = (counts.get(request.path) ?? 0) + 1;
        counts.set(request.path, count);
        return count <= 10;
      },
      () => errorResponse(404, "not_found_error", "Not found"),
    );
  }),
  stateful("everything is a login page after 100 requests", () => {
    let count = 0;
    return before(
      () => ++count > 100,
      () => pageResponse(200),
    );
  }),
  stateful("the key is rejected after 100 requests", () => {
    let count = 0;
    return before(
      () => ++count > 100,
      () => errorResponse(401, "authentication_error", "The session has ended."),
    );
  }),
  stateful("everything is redirected to a login after 100 requests", () => {
    let count = 0;
    const login = withHeader({ status: 302, headers: [], body: new Uint8Array() }, "location", "/login");
    return before(
      () => ++count > 100,
      () => login,
    );
  }),
  simple("ids have a slash", prefixed("team/")),
  simple("ids have a percent sign", prefixed("%2e%2e%2f")),
  simple("ids have a quote and a line break", prefixed("'; rm\n")),
  simple(
    "creates have an id with a slash",
    wrapped((item) => ({ ...Object(item), id: `../skills/${property(item, "id")}` }), isCreateSkill),
  ),
  stateful("pages of lists have no end", () => {
    let count = 0;
    return wrapped((list) => ({ ...Object(list), has_more: true, next_page: `page_${count++}` }), isList);
  }),
  stateful("pages of lists are one and the same", () =>
    wrapped((list) => ({ ...Object(list), has_more: true, next_page: "page_1" }), isList),
  ),
  simple("every status is 200", async (request, next) => ({ ...(await next(request)), status: 200 })),
  simple("every 404 is an empty 200", async (request, next) => {
    const response = await next(request);
    return response.status === 404 ? withJson({ ...response, status: 200 }, null) : response;
  }),
  simple(
    "deletes take effect and are 404",
    insteadOf(isDelete, () => errorResponse(404, "not_found_error", "Not found")),
  ),
  simple("nothing has a date header", async (request, next) =>
    withHeader(await next(request), "date", undefined),
  ),
  simple(
    "the date header has no time zone",
    onSuccess(all, (response) => withHeader(response, "date", "2026-01-31 12:00:00")),
  ),
  simple(
    "the date header is that of 2020",
    onSuccess(all, (response) => withHeader(response, "date", "Wed, 01 Jan 2020 00:00:00 GMT")),
  ),
  simple("a create returns the list of skills", async (request, next) => {
    const response = await next(request);
    if (!isCreate(request) || !isOk(response)) return response;
    const headers = request.headers.filter(([name]) => name !== "content-type");
    return next({ method: "GET", path: "/v1/skills?limit=1", headers, body: null });
  }),
];
