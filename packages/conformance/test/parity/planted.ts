import type { Handler, MockResponse } from "@skills-api/mock";
import type { OperationId } from "@skills-api/spec";
import { type Defect, damaged, type Incoming } from "../defects/defect.ts";
import { answeredWith, type Json, jsonOf, messageOf, withJson } from "../defects/support.ts";

/** A change to the mock, and the difference that it must cause. */
interface Planted {
  readonly kind: string;
  readonly operation: OperationId;
  readonly status: string;
  readonly path: string;
  readonly change: (response: MockResponse) => MockResponse;
}

function json(change: (body: Json) => Json): Planted["change"] {
  return (response) => withJson(response, change(jsonOf(response)));
}

function items(change: (data: Json[]) => unknown[]): Planted["change"] {
  return json((body) => ({ ...body, data: change([body.data].flat() as Json[]) }));
}

function without({ ...object }: Json, name: string): Json {
  delete object[name];
  return object;
}

function worded(words: (message: string) => string): Planted["change"] {
  return (response) => {
    const { error, ...body } = jsonOf(response);
    return withJson(response, { ...body, error: { ...Object(error), message: words(messageOf(response)) } });
  };
}

function turned(data: Json[]): Json[] {
  return data.toReversed();
}

/** Two of each kind. */
export const planted: readonly Planted[] = [
  {
    kind: "status",
    operation: "deleteSkill",
    status: "404 → 410",
    path: "",
    change: (response) => ({ ...response, status: 410 }),
  },
  {
    kind: "status",
    operation: "getSkillVersion",
    status: "404 → 400",
    path: "",
    change: (response) => ({ ...response, status: 400 }),
  },
  {
    kind: "type",
    operation: "getSkillVersion",
    status: "200",
    path: "description",
    change: json((body) => ({ ...body, description: 7 })),
  },
  {
    kind: "type",
    operation: "deleteSkill",
    status: "200",
    path: "type",
    change: json((body) => ({ ...body, type: null })),
  },
  {
    kind: "missing-field",
    operation: "getSkill",
    status: "200",
    path: "updated_at",
    change: json((body) => without(body, "updated_at")),
  },
  {
    kind: "missing-field",
    operation: "getSkillVersion",
    status: "200",
    path: "created_at",
    change: json((body) => without(body, "created_at")),
  },
  {
    kind: "extra-field",
    operation: "createSkill",
    status: "200",
    path: "colour",
    change: json((body) => ({ ...body, colour: "blue" })),
  },
  {
    kind: "extra-field",
    operation: "getSkill",
    status: "404",
    path: "error.param",
    change: json(({ error, ...body }) => ({ ...body, error: { ...Object(error), param: "skill_id" } })),
  },
  {
    kind: "value",
    operation: "createSkillVersion",
    status: "200",
    path: "name",
    change: json((body) => ({ ...body, name: `${body.name}-1` })),
  },
  {
    kind: "value",
    operation: "deleteSkillVersion",
    status: "200",
    path: "type",
    change: json((body) => ({ ...body, type: "gone" })),
  },
  {
    kind: "order",
    operation: "listSkills",
    status: "200",
    path: "data",
    change: items(turned),
  },
  {
    kind: "order",
    operation: "listSkillVersions",
    status: "200",
    path: "data",
    change: items(turned),
  },
  {
    kind: "header",
    operation: "downloadSkillVersion",
    status: "200",
    path: "content-type",
    change: (response) => answeredWith(response, "content-type", "application/octet-stream"),
  },
  {
    kind: "header",
    operation: "listSkills",
    status: "400",
    path: "x-should-retry",
    change: (response) => answeredWith(response, "x-should-retry"),
  },
  {
    kind: "wording",
    operation: "createSkill",
    status: "400",
    path: "error.message",
    change: worded(() => "No."),
  },
  {
    kind: "wording",
    operation: "getSkill",
    status: "404",
    path: "error.message",
    change: worded((message) => `Sorry: ${message}`),
  },
];

/** Wraps the mock to apply planted differences. */
export function differing(next: Handler, all: readonly Planted[] = planted): Handler {
  const handle: Defect["handle"] = async (request: Incoming) => {
    const response = await next(request);
    const own = all.filter(
      ({ operation, status }) =>
        operation === request.operation &&
        !request.path.endsWith("/") &&
        status.split(" ")[0] === String(response.status),
    );
    return own.reduce((answer, { change }) => change(answer), response);
  };
  return damaged({ name: "planted", breaks: [], handle }, next);
}
