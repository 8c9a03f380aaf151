import type { Defect } from "./defect.ts";
import { type Json, jsonOf, withJson } from "./support.ts";

/** A kind of object, an exchange that shows it and nothing else depends on, and the checks on its properties. */
interface Shape {
  readonly what: string;
  readonly shown: (method: string, target: string) => boolean;
  readonly checks: Readonly<Record<string, string>>;
}

const shapes: readonly Shape[] = [
  {
    what: "skill",
    shown: (method, target) => method === "GET" && target === "/v1/skills/xlsx",
    checks: {
      id: "skill.id",
      type: "skill.type",
      display_title: "skill.display-title",
      latest_version: "skill.latest-version",
      source: "skill.source",
      created_at: "skill.created-at",
      updated_at: "skill.updated-at",
    },
  },
  {
    what: "version",
    shown: (method, target) => method === "GET" && /^\/v1\/skills\/xlsx\/versions\/\d+$/.test(target),
    checks: {
      id: "version.id",
      type: "version.type",
      skill_id: "version.skill-id",
      name: "version.name",
      description: "version.description",
      directory: "version.directory",
      version: "version.version",
      created_at: "version.created-at",
    },
  },
  {
    what: "list",
    shown: (method, target) => method === "GET" && target.startsWith("/v1/skills/xlsx/versions?"),
    checks: { data: "page.data", has_more: "page.has-more", next_page: "page.next-page" },
  },
];

function without(body: Json, property: string): Json {
  return Object.fromEntries(Object.entries(body).filter(([key]) => key !== property));
}

function spoilt({ what, shown }: Shape, property: string, check: string): Defect[] {
  const handle =
    (change: (body: Json) => Json): Defect["handle"] =>
    async (request, next) => {
      const response = await next(request);
      return shown(request.method, request.target) ? withJson(response, change(jsonOf(response))) : response;
    };
  // A time that is no text is no time either.
  const untimely = property.endsWith("_at") ? ["response.timestamps", "response.timestamps-utc"] : [];
  return [
    {
      name: `a ${what} without ${property}`,
      breaks: [check],
      handle: handle((body) => without(body, property)),
    },
    {
      name: `a ${what} whose ${property} is of another type`,
      breaks: [check, ...untimely],
      handle: handle((body) => ({ ...body, [property]: 42 })),
    },
  ];
}

/** Every property of what reading answers, left out and of a wrong type. */
export const objectDefects: readonly Defect[] = shapes.flatMap((shape) =>
  Object.entries(shape.checks).flatMap(([property, check]) => spoilt(shape, property, check)),
);
