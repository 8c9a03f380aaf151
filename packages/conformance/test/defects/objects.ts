import { type Revision, revisions } from "@skills-api/spec";
import { documentOf } from "../../src/contract/documents.ts";
import { resolve, type Schema } from "../../src/contract/openapi.ts";
import { requirementsCovering } from "../../src/contract/registry.ts";
import type { Defect } from "./defect.ts";
import { answers, type Json, jsonOf, objects, sourceOf, withJson, withObjects } from "./support.ts";

/** A kind of object, and an exchange that shows it and nothing else depends on. */
interface Shape {
  readonly what: string;
  /** Name of the schema in every document. */
  readonly schema: string;
  readonly shown: (method: string, target: string) => boolean;
  /** Changes one of them where it is shown. */
  readonly changed: (body: Json, change: (object: Json) => Json) => Json;
}

function firstItem(body: Json, change: (object: Json) => Json): Json {
  const [first, ...others] = body.data as Json[];
  return { ...body, data: [change(first ?? {}), ...others] };
}

const shapes: readonly Shape[] = [
  {
    what: "skill",
    schema: "Skill",
    shown: (method, target) => method === "GET" && /^\/v1\/skills\?limit=\d+$/.test(target),
    changed: firstItem,
  },
  {
    what: "version",
    schema: "SkillVersion",
    shown: (method, target) => method === "GET" && target.startsWith("/v1/skills/xlsx/versions?"),
    changed: firstItem,
  },
  {
    what: "list",
    schema: "ListSkillVersionsResponse",
    shown: (method, target) => method === "GET" && target.startsWith("/v1/skills/xlsx/versions?"),
    changed: (body, change) => change(body),
  },
];

function schemaIn(revision: Revision, { schema }: Shape): Schema {
  return documentOf(revision).components.schemas[schema] ?? {};
}

/** The checks on a property in each revision that has it. */
function checksOn(shape: Shape, property: string): Partial<Record<Revision, readonly string[]>> {
  const own = revisions.filter((revision) => schemaIn(revision, shape).properties?.[property]);
  return Object.fromEntries(
    own.map((revision) => [revision, requirementsCovering(revision, `schema:${shape.schema}.${property}`)]),
  );
}

function without(body: Json, property: string): Json {
  return Object.fromEntries(Object.entries(body).filter(([key]) => key !== property));
}

/** Whether the document of a revision allows that a property is null. */
function isNullable(revision: Revision, shape: Shape, property: string): boolean {
  const schema = schemaIn(revision, shape).properties?.[property] ?? {};
  const { type, anyOf = [] } = resolve<Schema>(documentOf(revision), schema);
  return [type].flat().includes("null") || anyOf.some((each) => [each.type].flat().includes("null"));
}

function spoilt(shape: Shape, property: string): Defect[] {
  const { what, shown, changed } = shape;
  const checks = checksOn(shape, property);
  const own = revisions.filter((revision) => checks[revision]);
  const handle =
    (change: (body: Json) => Json): Defect["handle"] =>
    async (request, next) => {
      const response = await next(request);
      const isShown = shown(request.method, request.path);
      return isShown ? withJson(response, changed(jsonOf(response), change)) : response;
    };
  // A value that is not a string fails the checks of timestamps, too.
  const untimely = property.endsWith("_at") ? ["response.timestamps", "response.timestamps-utc"] : [];
  const defect = (
    name: string,
    of: readonly Revision[],
    more: readonly string[],
    change: (body: Json) => Json,
  ): Defect[] => {
    const breaks = Object.fromEntries(
      of.map((revision) => [revision, [...(checks[revision] ?? []), ...more]]),
    );
    return of.length === 0 ? [] : [{ name, revisions: of, breaks, handle: handle(change) }];
  };
  const required = own.filter((revision) => schemaIn(revision, shape).required?.includes(property));
  const neverNull = own.filter((revision) => !isNullable(revision, shape, property));
  return [
    ...defect(`a ${what} without ${property}`, required, [], (body) => without(body, property)),
    ...defect(`a ${what} whose ${property} is null`, neverNull, untimely, (body) => ({
      ...body,
      [property]: null,
    })),
    ...defect(`a ${what} whose ${property} is of another type`, own, untimely, (body) => ({
      ...body,
      [property]: 42,
    })),
  ];
}

function propertiesOf(shape: Shape): string[] {
  return [
    ...new Set(revisions.flatMap((revision) => Object.keys(schemaIn(revision, shape).properties ?? {}))),
  ];
}

/** Every documented property, left out, null and of a wrong type; and one too many. */
export const objectDefects: readonly Defect[] = [
  ...shapes.flatMap((shape) => propertiesOf(shape).flatMap((property) => spoilt(shape, property))),
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
