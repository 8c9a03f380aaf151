import { type Revision, revisions } from "@skills-api/spec";
import type { Defect } from "./defect.ts";
import { answers, type Json, jsonOf, objects, sourceOf, withJson, withObjects } from "./support.ts";

/** The check on a property, or that of each revision whose objects have the property. */
type Check = string | Readonly<Partial<Record<Revision, string>>>;

/** A kind of object, an exchange that shows it and nothing else depends on, and the checks on its properties. */
interface Shape {
  readonly what: string;
  readonly shown: (method: string, target: string) => boolean;
  /** Changes one of them where it is shown. */
  readonly changed: (body: Json, change: (object: Json) => Json) => Json;
  readonly checks: Readonly<Record<string, Check>>;
}

function firstItem(body: Json, change: (object: Json) => Json): Json {
  const [first, ...others] = body.data as Json[];
  return { ...body, data: [change(first ?? {}), ...others] };
}

const shapes: readonly Shape[] = [
  {
    what: "skill",
    shown: (method, target) => method === "GET" && /^\/v1\/skills\?limit=\d+$/.test(target),
    changed: firstItem,
    checks: {
      id: "skill.id",
      type: "skill.type",
      display_title: { "skills-2025-10-02": "skill.display-title" },
      display_name: { ga: "skill.display-name" },
      latest_version: { "skills-2025-10-02": "skill.latest-version" },
      latest_version_id: { ga: "skill.latest-version-id" },
      source: { "skills-2025-10-02": "skill.source", ga: "skill.source-object" },
      created_at: "skill.created-at",
      updated_at: "skill.updated-at",
    },
  },
  {
    what: "version",
    shown: (method, target) => method === "GET" && target.startsWith("/v1/skills/xlsx/versions?"),
    changed: firstItem,
    checks: {
      id: "version.id",
      type: "version.type",
      skill_id: "version.skill-id",
      name: "version.name",
      description: "version.description",
      directory: { "skills-2025-10-02": "version.directory" },
      version: { "skills-2025-10-02": "version.version" },
      created_at: "version.created-at",
    },
  },
  {
    what: "list",
    shown: (method, target) => method === "GET" && target.startsWith("/v1/skills/xlsx/versions?"),
    changed: (body, change) => change(body),
    checks: {
      data: "page.data",
      has_more: { "skills-2025-10-02": "page.has-more" },
      next_page: "page.next-page",
    },
  },
];

function without(body: Json, property: string): Json {
  return Object.fromEntries(Object.entries(body).filter(([key]) => key !== property));
}

function spoilt({ what, shown, changed }: Shape, property: string, check: Check): Defect[] {
  const checkIn = (revision: Revision) => (typeof check === "string" ? check : check[revision]);
  const own = revisions.filter((revision) => checkIn(revision) !== undefined);
  const breaksWith = (more: readonly string[]) =>
    Object.fromEntries(own.map((revision) => [revision, [checkIn(revision) ?? "", ...more]]));
  const handle =
    (change: (body: Json) => Json): Defect["handle"] =>
    async (request, next) => {
      const response = await next(request);
      const isShown = shown(request.method, request.path);
      return isShown ? withJson(response, changed(jsonOf(response), change)) : response;
    };
  // A value that is not a string fails the checks of timestamps, too.
  const untimely = property.endsWith("_at") ? ["response.timestamps", "response.timestamps-utc"] : [];
  return [
    {
      name: `a ${what} without ${property}`,
      revisions: own,
      breaks: breaksWith([]),
      handle: handle((body) => without(body, property)),
    },
    {
      name: `a ${what} whose ${property} is of another type`,
      revisions: own,
      breaks: breaksWith(untimely),
      handle: handle((body) => ({ ...body, [property]: 42 })),
    },
  ];
}

/** Every property of what reading answers, left out and of a wrong type; and one too many. */
export const objectDefects: readonly Defect[] = [
  ...shapes.flatMap((shape) =>
    Object.entries(shape.checks).flatMap(([property, check]) => spoilt(shape, property, check)),
  ),
  {
    name: "a skill has the labels of both revisions",
    revisions,
    breaks: ["response.no-foreign-properties"],
    handle: objects("skill", (skill) => {
      const label = skill.display_title ?? skill.display_name;
      return { ...skill, display_title: label, display_name: label };
    }),
  },
  {
    name: "a version still has its directory in ga",
    revisions: ["ga"],
    breaks: ["response.no-foreign-properties"],
    handle: objects("skill_version", (version) => ({ ...version, directory: version.name })),
  },
  {
    name: "a created version still has its epoch version in ga",
    revisions: ["ga"],
    breaks: ["response.no-foreign-properties", "version.get.by-id"],
    handle: answers(["createSkillVersion"], (response) =>
      withJson(response, { ...jsonOf(response), version: "1759178010641129" }),
    ),
  },
  {
    name: "lists still have has_more in ga",
    revisions: ["ga"],
    breaks: ["response.no-foreign-properties"],
    handle: answers(["listSkills", "listSkillVersions"], (response) => {
      const body = jsonOf(response);
      return withJson(response, { ...body, has_more: body.next_page !== null });
    }),
  },
  {
    name: "the source of a skill is still a text in ga",
    revisions: ["ga"],
    breaks: [
      "skill.create.source-custom",
      "skill.list.custom-and-prebuilt",
      "skill.list.source-anthropic",
      "skill.list.source-custom",
      "skill.source-object",
    ],
    handle: objects("skill", (skill) => ({ ...skill, source: sourceOf(skill) })),
  },
  {
    name: "the source of a skill is an object without type",
    revisions: ["ga"],
    breaks: ["skill.source-object"],
    handle: answers("listSkills", (response, { query }) => {
      const spoil = (skill: Json) => ({ ...skill, source: { name: "anthropic" } });
      return query.has("source") ? response : withJson(response, firstItem(jsonOf(response), spoil));
    }),
  },
  {
    name: "listed prebuilt skills have no newest version in ga",
    revisions: ["ga"],
    breaks: ["skill.latest-version-id"],
    handle: answers("listSkills", (response) =>
      withObjects(response, "skill", (skill) =>
        sourceOf(skill) === "anthropic" ? { ...skill, latest_version_id: null } : skill,
      ),
    ),
  },
];
