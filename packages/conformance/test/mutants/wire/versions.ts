import type { MockRequest } from "@skills-api/mock";
import {
  type FullResponse,
  isOk,
  jsonOf,
  type Middleware,
  type Next,
  onSuccess,
  withHeader,
  withJson,
} from "../../gateways/gateway.ts";
import { object } from "../../gateways/middlewares.ts";
import type { Mutant } from "../mutant.ts";
import {
  is,
  isRevision,
  type Json,
  notFound,
  onError,
  onItems,
  onJson,
  onRequest,
  read,
  reject,
  skillIdOf,
  versionOf,
  withPath,
} from "./middlewares.ts";
import { skillOperations, uploads, versionOperations } from "./operations.ts";
import { onUploadedSkillMd } from "./uploads.ts";

/** The property of a skill with its newest version. */
function pointerOf(skill: Json): string {
  return "latest_version" in skill ? "latest_version" : "latest_version_id";
}

/** Identifies a version in paths. */
function identifierOf(version: Json): unknown {
  return version.version ?? version.id;
}

/** Changes the pointer of each skill to its newest version. */
const points = (
  change: (pointer: unknown, skill: Json) => unknown,
  matches?: (request: MockRequest) => boolean,
): Middleware =>
  onItems(
    "skill",
    (skill) => ({ ...skill, [pointerOf(skill)]: change(skill[pointerOf(skill)], skill) }),
    matches,
  );

/** The versions of the skill of a request, oldest first. */
async function versionsOf(
  next: Next,
  request: MockRequest,
  skill = skillIdOf(request),
): Promise<readonly Json[]> {
  const list = jsonOf(await read(next, request, `/v1/skills/${skill}/versions?limit=1000`)) as Json;
  const data = [...((list.data as Json[] | undefined) ?? [])];
  return data.sort((one, other) => String(one.created_at).localeCompare(String(other.created_at)));
}

/** Addresses another version of the same skill. */
async function withVersion(
  next: Next,
  request: MockRequest,
  pick: (versions: readonly Json[]) => Json | undefined,
) {
  const version = pick(await versionsOf(next, request));
  if (!version) return request;
  return withPath(request, request.path.replace(/(\/versions\/)[^/?]+/, `$1${identifierOf(version)}`));
}

const readsVersion = is("getSkillVersion", "downloadSkillVersion");
const shown = [...versionOperations, "downloadSkillVersion" as const];

/** Remembers every id that the API has given a version, with its skill. */
function knownVersions(): { readonly tap: Middleware; readonly skills: Map<string, string> } {
  const skills = new Map<string, string>();
  const tap: Middleware = async (request, next) => {
    const response = await next(request);
    if (!isOk(response) || request.method === "DELETE") return response;
    const json = jsonOf(response) as Json | undefined;
    const items = Array.isArray(json?.data) ? (json.data as Json[]) : json ? [json] : [];
    for (const item of items) {
      if (item.type === "skill") skills.set(String(item[pointerOf(item)]), String(item.id));
      if (item.type === "skill_version") skills.set(String(identifierOf(item)), String(item.skill_id));
    }
    return response;
  };
  return { tap, skills };
}

/** Finds a version of any skill under the path of every skill. */
function throughOtherSkill(matches: (request: MockRequest) => boolean): readonly Middleware[] {
  const { tap, skills } = knownVersions();
  const find = onRequest(matches, (request) => {
    const owner = skills.get(versionOf(request) ?? "");
    return owner
      ? withPath(request, request.path.replace(/^\/v1\/skills\/[^/]+/, `/v1/skills/${owner}`))
      : request;
  });
  return [find, tap];
}

/** Keeps responses, and shows them when the API no longer has the version. */
function keepsDeleted(matches: (request: MockRequest) => boolean, create: boolean): readonly Middleware[] {
  const copies = new Map<string, FullResponse>();
  const key = (request: MockRequest, path = request.path) =>
    `${isRevision(request, "ga")} ${path.split("?")[0]}`;
  const keep: Middleware = async (request, next) => {
    if (create && is("deleteSkillVersion", "deleteSkill")(request)) {
      const versions = is("deleteSkill")(request)
        ? (await versionsOf(next, request)).map(
            (version) => `${request.path}/versions/${identifierOf(version)}`,
          )
        : [request.path];
      for (const path of versions) {
        for (const suffix of ["", "/content"]) {
          const response = await read(next, request, `${path}${suffix}`);
          if (isOk(response)) copies.set(key(request, `${path}${suffix}`), response);
        }
      }
    }
    const response = await next(request);
    const copy = copies.get(key(request));
    return matches(request) && response.status === 404 && copy ? copy : response;
  };
  return [keep];
}

/** Shows the newest version's value in all versions. */
function followsNewest(name: string): Middleware {
  return async (request, next) => {
    const response = await next(request);
    if (!isOk(response) || !is("getSkillVersion", "listSkillVersions")(request)) return response;
    const newest = (await versionsOf(next, request)).at(-1);
    const change = (version: Json) => ({ ...version, [name]: newest?.[name] ?? version[name] });
    const json = object(response);
    return withJson(
      response,
      Array.isArray(json.data) ? { ...json, data: json.data.map(change) } : change(json),
    );
  };
}

/** Shows a value that each skill had when it was created. */
function staleAfter(
  names: (skill: Json) => readonly string[],
  matches: (request: MockRequest) => boolean,
): Middleware {
  const first = new Map<string, Json>();
  const key = (skill: Json) => `${pointerOf(skill)} ${skill.id}`;
  const tap = onItems("skill", (skill, request) => {
    if (!first.has(key(skill))) first.set(key(skill), skill);
    const known = first.get(key(skill)) ?? skill;
    return matches(request)
      ? { ...skill, ...Object.fromEntries(names(skill).map((name) => [name, known[name]])) }
      : skill;
  });
  return tap;
}

/** The pointer that each skill has once one of its versions was deleted. */
function pointsAfterDeletion(
  pick: (versions: readonly Json[], before: Json) => unknown,
): readonly Middleware[] {
  const pointers = new Map<string, unknown>();
  const key = (request: MockRequest, id: unknown) => `${isRevision(request, "ga")} ${id}`;
  const tap: Middleware = async (request, next) => {
    const id = skillIdOf(request);
    if (is("createSkillVersion")(request)) {
      const response = await next(request);
      if (isOk(response)) pointers.delete(key(request, id));
      return response;
    }
    if (!is("deleteSkillVersion")(request)) return next(request);
    const before = object(await read(next, request, `/v1/skills/${id}`));
    const response = await next(request);
    if (isOk(response)) pointers.set(key(request, id), pick(await versionsOf(next, request), before));
    return response;
  };
  const show = onItems("skill", (skill, request) =>
    pointers.has(key(request, skill.id))
      ? { ...skill, [pointerOf(skill)]: pointers.get(key(request, skill.id)) }
      : skill,
  );
  return [show, tap];
}

/** Deletes the versions of a skill before the skill. */
const cascade: Middleware = async (request, next) => {
  if (!is("deleteSkill")(request)) return next(request);
  for (const version of await versionsOf(next, request)) {
    const path = `${request.path}/versions/${identifierOf(version)}`;
    await next(withPath(request, path));
  }
  return next(request);
};

/** Accepts another identifier of a version, given that of `alternatives`. */
const inGa = (request: MockRequest): MockRequest => ({
  ...request,
  headers: request.headers.filter(([name]) => name.toLowerCase() !== "anthropic-beta"),
});

export const versions: readonly Mutant[] = [
  {
    id: "versions.descriptions-follow-newest",
    description: "Older versions show the description of the newest.",
    operations: ["getSkillVersion", "listSkillVersions"],
    create: () => [followsNewest("description")],
  },
  {
    id: "versions.ids-follow-newest",
    description: "Older versions show the id of the newest.",
    operations: ["getSkillVersion", "listSkillVersions"],
    create: () => [followsNewest("id")],
  },
  {
    id: "versions.contents-follow-newest",
    description: "A get and a download of any version respond with the newest.",
    operations: shown,
    create: () => [
      async (request, next) =>
        next(readsVersion(request) ? await withVersion(next, request, (all) => all.at(-1)) : request),
    ],
  },
  {
    id: "versions.first-description-kept",
    description: "All versions show the description of the first.",
    operations: versionOperations,
    create: () => {
      const first = new Map<unknown, unknown>();
      return [
        async (request, next) => {
          const response = await next(request);
          if (!isOk(response) || !is(...versionOperations)(request)) return response;
          const id = skillIdOf(request);
          if (!first.has(id)) first.set(id, (await versionsOf(next, request))[0]?.description);
          const change = (version: Json) => ({ ...version, description: first.get(id) });
          const json = object(response);
          return withJson(
            response,
            Array.isArray(json.data) ? { ...json, data: json.data.map(change) } : change(json),
          );
        },
      ];
    },
  },
  {
    id: "versions.latest-is-first",
    description: "A get of the version latest responds with the oldest.",
    operations: ["getSkillVersion"],
    revisions: ["ga"],
    create: () => [
      async (request, next) =>
        next(
          is("getSkillVersion")(request) && versionOf(request) === "latest"
            ? await withVersion(next, request, (all) => all[0])
            : request,
        ),
    ],
  },
  {
    id: "versions.latest-cached",
    description: "A get of the version latest responds with what it responded first.",
    operations: ["getSkillVersion"],
    revisions: ["ga"],
    create: () => {
      const first = new Map<string, FullResponse>();
      return [
        async (request, next) => {
          if (!is("getSkillVersion")(request) || versionOf(request) !== "latest") return next(request);
          const known = first.get(request.path);
          const response = await next(request);
          if (isOk(response) && !known) first.set(request.path, response);
          return isOk(response) && known ? withJson(response, object(known)) : response;
        },
      ];
    },
  },
  {
    id: "versions.latest-missing",
    description: "A get of the version latest gets a 404.",
    operations: ["getSkillVersion"],
    revisions: ["ga"],
    create: () => [
      async (request, next) =>
        is("getSkillVersion")(request) && versionOf(request) === "latest"
          ? reject(
              next,
              request,
              404,
              "not_found_error",
              `Skill version not found: ${skillIdOf(request)} version latest`,
            )
          : next(request),
    ],
  },
  {
    id: "versions.pointer-stale",
    description: "Skills point at their first version after a second one.",
    operations: skillOperations,
    create: () => [
      staleAfter(
        (skill) => [pointerOf(skill)],
        ({ method }) => method === "GET",
      ),
    ],
  },
  {
    id: "versions.pointer-stale-in-list",
    description: "In lists, skills point at their first version after a second one.",
    operations: ["listSkills"],
    create: () => [staleAfter((skill) => [pointerOf(skill)], is("listSkills"))],
  },
  {
    id: "versions.pointer-is-skill",
    description: "Skills point at their own id.",
    operations: skillOperations,
    create: () => [points((_, skill) => skill.id)],
  },
  {
    id: "versions.pointer-null",
    description: "Skills in lists do not point at a version.",
    operations: ["listSkills"],
    create: () => [points(() => null, is("listSkills"))],
  },
  {
    id: "versions.pointer-null-in-create",
    description: "The response to an upload of a skill does not point at a version.",
    operations: ["createSkill"],
    create: () => [points(() => null, is("createSkill"))],
  },
  {
    id: "versions.pointer-number",
    description: "Skills point at their newest version by a number.",
    operations: skillOperations,
    revisions: ["skills-2025-10-02"],
    create: () => [points((pointer) => (pointer === null ? null : Number(pointer)))],
  },
  {
    id: "versions.pointer-latest",
    description: "Skills point at the version latest.",
    operations: skillOperations,
    create: () => [points(() => "latest")],
  },
  {
    id: "versions.number",
    description: "The version of a version is a number.",
    operations: versionOperations,
    revisions: ["skills-2025-10-02"],
    create: () => [onItems("skill_version", (version) => ({ ...version, version: Number(version.version) }))],
  },
  {
    id: "versions.rounded-number",
    description: "The version of a version is rounded, as a number of 32-bit precision is.",
    operations: versionOperations,
    revisions: ["skills-2025-10-02"],
    create: () => [
      onItems("skill_version", (version) => ({
        ...version,
        version: String(Math.fround(Number(version.version))),
      })),
    ],
  },
  {
    id: "versions.id-is-number",
    description: "The id of a version is its version.",
    operations: versionOperations,
    revisions: ["skills-2025-10-02"],
    create: () => [onItems("skill_version", (version) => ({ ...version, id: version.version }))],
  },
  {
    id: "versions.new-id-on-read",
    description: "The id of a version differs in each response.",
    operations: versionOperations,
    create: () => {
      let reads = 0;
      return [
        onItems("skill_version", (version) => {
          reads += 1;
          return { ...version, id: `${String(version.id).slice(0, -4)}${String(reads).padStart(4, "1")}` };
        }),
      ];
    },
  },
  {
    id: "versions.skill-id-of-version",
    description: "The skill of a version is the version itself.",
    operations: versionOperations,
    create: () => [onItems("skill_version", (version) => ({ ...version, skill_id: version.id }))],
  },
  {
    id: "versions.directory-path",
    description: "The directory of a version is a path.",
    operations: versionOperations,
    revisions: ["skills-2025-10-02"],
    create: () => [
      onItems("skill_version", (version) => ({ ...version, directory: `/skills/${version.directory}/` })),
    ],
  },
  {
    id: "versions.name-empty-in-list",
    description: "The name of a version is empty in lists.",
    operations: ["listSkillVersions"],
    create: () => [
      onItems("skill_version", (version) => ({ ...version, name: "" }), is("listSkillVersions")),
    ],
  },
  {
    id: "versions.created-shows-skill",
    description: "The response to the upload of a version is the skill.",
    operations: ["createSkillVersion"],
    create: () => [
      async (request, next) => {
        const response = await next(request);
        if (!is("createSkillVersion")(request) || !isOk(response)) return response;
        return withJson(response, object(await read(next, request, `/v1/skills/${skillIdOf(request)}`)));
      },
    ],
  },
  {
    id: "versions.created-shows-previous",
    description: "The response to the upload of a version shows the description of the previous one.",
    operations: ["createSkillVersion"],
    create: () => [
      async (request, next) => {
        if (!is("createSkillVersion")(request)) return next(request);
        const previous = (await versionsOf(next, request)).at(-1);
        const response = await next(request);
        return isOk(response) && previous
          ? withJson(response, { ...object(response), description: previous.description })
          : response;
      },
    ],
  },
  {
    id: "versions.list-of-all-skills",
    description: "The list of versions also has those of another skill.",
    operations: ["listSkillVersions"],
    create: () => {
      const { tap, skills } = knownVersions();
      return [
        async (request, next) => {
          const response = await next(request);
          if (!isOk(response) || !is("listSkillVersions")(request)) return response;
          const list = object(response);
          const own = list.data as Json[];
          for (const other of [...new Set(skills.values())].reverse()) {
            if (other === skillIdOf(request)) continue;
            const more = await versionsOf(next, request, other);
            if (more.length > 0) return withJson(response, { ...list, data: [...own, ...more] });
          }
          return response;
        },
        tap,
      ];
    },
  },
  {
    id: "versions.readable-through-other-skill",
    description: "A get under the path of another skill finds the version.",
    operations: ["getSkillVersion"],
    create: () => throughOtherSkill(is("getSkillVersion")),
  },
  {
    id: "versions.downloadable-through-other-skill",
    description: "A download under the path of another skill finds the version.",
    operations: ["downloadSkillVersion"],
    create: () => throughOtherSkill(is("downloadSkillVersion")),
  },
  {
    id: "versions.deletable-through-other-skill",
    description: "A deletion under the path of another skill deletes the version.",
    operations: ["deleteSkillVersion"],
    create: () => throughOtherSkill(is("deleteSkillVersion")),
  },
  {
    id: "versions.middle-deletion-moves-pointer",
    description: "After the deletion of any version, the skill points at the newest but one.",
    operations: [...skillOperations, "deleteSkillVersion"],
    create: () => pointsAfterDeletion((left) => identifierOf(left.at(-2) ?? left.at(-1) ?? { id: null })),
  },
  {
    id: "versions.pointer-dangles",
    description: "After the deletion of its newest version, the skill points at the deleted one.",
    operations: [...skillOperations, "deleteSkillVersion"],
    create: () => pointsAfterDeletion((_, before) => before[pointerOf(before)]),
  },
  {
    id: "versions.pointer-first-after-deletion",
    description: "After the deletion of a version, the skill points at its oldest one.",
    operations: [...skillOperations, "deleteSkillVersion"],
    create: () => pointsAfterDeletion(([oldest]) => (oldest ? identifierOf(oldest) : null)),
  },
  {
    id: "versions.pointer-null-after-deletion",
    description: "After the deletion of a version, the skill points at none.",
    operations: [...skillOperations, "deleteSkillVersion"],
    create: () => pointsAfterDeletion(() => null),
  },
  {
    id: "versions.simultaneous-lost",
    description: "Of two uploads of versions at the same time, one is answered but not stored.",
    operations: ["createSkillVersion"],
    create: () => {
      const running = new Map<string, Promise<FullResponse>>();
      return [
        async (request, next) => {
          if (!is("createSkillVersion")(request)) return next(request);
          const other = running.get(request.path);
          if (other) return other;
          const response = next(request);
          running.set(request.path, response);
          try {
            return await response;
          } finally {
            running.delete(request.path);
          }
        },
      ];
    },
  },
  {
    id: "versions.older-deletion-deletes-newest",
    description: "The deletion of any version deletes the newest.",
    operations: ["deleteSkillVersion"],
    create: () => [
      async (request, next) => {
        if (!is("deleteSkillVersion")(request) || versionOf(request) === "latest") return next(request);
        const found = await read(next, request, request.path);
        if (!isOk(found)) return next(request);
        const response = await next(await withVersion(next, request, (all) => all.at(-1)));
        return isOk(response)
          ? withJson(response, { ...object(response), id: versionOf(request) })
          : response;
      },
    ],
  },
  {
    id: "versions.deletion-deletes-older",
    description: "The deletion of a version also deletes all older ones.",
    operations: ["deleteSkillVersion"],
    create: () => [
      async (request, next) => {
        if (!is("deleteSkillVersion")(request)) return next(request);
        const all = await versionsOf(next, request);
        const response = await next(request);
        if (!isOk(response)) return response;
        const older = all.slice(
          0,
          all.findIndex((version) => identifierOf(version) === versionOf(request)),
        );
        for (const version of older) {
          await next(withPath(request, request.path.replace(/[^/]+$/, String(identifierOf(version)))));
        }
        return response;
      },
    ],
  },
  {
    id: "versions.deletion-does-nothing",
    description: "The deletion of a version is answered but not done.",
    operations: ["deleteSkillVersion"],
    create: () => [
      async (request, next) => {
        if (!is("deleteSkillVersion")(request) || versionOf(request) === "latest") return next(request);
        const found = await read(next, request, request.path);
        const all = await versionsOf(next, request);
        if (!isOk(found) || (isRevision(request, "ga") && all.length === 1)) return next(request);
        return withJson(found, { type: "skill_version_deleted", id: versionOf(request) });
      },
    ],
  },
  {
    id: "versions.deleted-readable",
    description: "A get finds deleted versions.",
    operations: ["getSkillVersion"],
    create: () => keepsDeleted(is("getSkillVersion"), true),
  },
  {
    id: "versions.deleted-downloadable",
    description: "A download finds deleted versions.",
    operations: ["downloadSkillVersion"],
    create: () => keepsDeleted(is("downloadSkillVersion"), true),
  },
  {
    id: "versions.new-replaces-old",
    description: "A new version replaces the older ones.",
    operations: ["createSkillVersion", "listSkillVersions", ...shown],
    create: () => [
      async (request, next) => {
        const response = await next(request);
        if (!is("createSkillVersion")(request) || !isOk(response)) return response;
        const all = await versionsOf(next, request);
        for (const version of all.slice(0, -1)) {
          const path = `${request.path}/${identifierOf(version)}`;
          const headers = request.headers.filter(([name]) => !name.toLowerCase().startsWith("content-"));
          await next({ ...request, method: "DELETE", path, headers, body: null });
        }
        return response;
      },
    ],
  },
  {
    id: "versions.list-only-newest",
    description: "The list of versions has only the newest.",
    operations: ["listSkillVersions"],
    create: () => [
      onJson(is("listSkillVersions"), (list) => {
        const data = [...(list.data as Json[])].sort((one, other) =>
          String(other.created_at).localeCompare(String(one.created_at)),
        );
        return { ...list, data: data.slice(0, 1) };
      }),
    ],
  },
  {
    id: "versions.list-reversed",
    description: "Each page of versions is in reverse order.",
    operations: ["listSkillVersions"],
    create: () => [
      onJson(is("listSkillVersions"), (list) => ({ ...list, data: [...(list.data as Json[])].reverse() })),
    ],
  },
  {
    id: "versions.list-by-description",
    description: "Each page of versions is sorted by description.",
    operations: ["listSkillVersions"],
    create: () => [
      onJson(is("listSkillVersions"), (list) => ({
        ...list,
        data: [...(list.data as Json[])].sort((one, other) =>
          String(one.description).localeCompare(String(other.description)),
        ),
      })),
    ],
  },
  {
    id: "versions.name-may-change",
    description: "A version with another name than its skill is accepted.",
    operations: ["createSkillVersion"],
    create: () => [
      async (request, next) => {
        if (!is("createSkillVersion")(request)) return next(request);
        const response = await next(request);
        const expected = /Expected '([^']+)'/.exec(
          String(object(response).error && JSON.stringify(object(response))),
        )?.[1];
        if (response.status !== 400 || !expected) return response;
        const rename = onUploadedSkillMd((text) => text.replace(/^name:.*$/m, `name: ${expected}`));
        const inFolder = async (given: MockRequest) =>
          next({
            ...given,
            body: Buffer.from(
              Buffer.from(given.body as Uint8Array)
                .toString("latin1")
                .replaceAll(/filename="[^"/]+\//g, `filename="${expected}/`),
              "latin1",
            ),
          });
        return rename(request, inFolder);
      },
    ],
  },
  {
    id: "versions.only-one-deletable",
    description: "The only version of a skill can be deleted, which deletes the skill.",
    operations: ["deleteSkillVersion"],
    revisions: ["ga"],
    create: () => [
      async (request, next) => {
        const response = await next(request);
        if (!is("deleteSkillVersion")(request) || response.status !== 400) return response;
        if ((await versionsOf(next, request)).length !== 1) return response;
        const deleted = await next(withPath(request, `/v1/skills/${skillIdOf(request)}`));
        return withJson(deleted, { type: "skill_version_deleted", id: versionOf(request) });
      },
    ],
  },
  {
    id: "versions.only-one-kept",
    description: "The deletion of the only version of a skill gets a 400.",
    operations: ["deleteSkillVersion"],
    revisions: ["skills-2025-10-02"],
    create: () => [
      async (request, next) =>
        is("deleteSkillVersion")(request) &&
        isOk(await read(next, request, request.path)) &&
        (await versionsOf(next, request)).length === 1
          ? reject(next, request, 400, "invalid_request_error", "cannot delete a Skill's only version.")
          : next(request),
    ],
  },
  {
    id: "versions.last-deletion-deletes-skill",
    description: "The deletion of the last version deletes the skill.",
    operations: ["deleteSkillVersion"],
    revisions: ["skills-2025-10-02"],
    create: () => [
      async (request, next) => {
        const response = await next(request);
        if (!is("deleteSkillVersion")(request) || !isOk(response)) return response;
        await next(withPath(request, `/v1/skills/${skillIdOf(request)}`));
        return response;
      },
    ],
  },
  {
    id: "versions.skill-deletion-cascades",
    description: "The deletion of a skill with versions is accepted.",
    operations: ["deleteSkill"],
    revisions: ["skills-2025-10-02"],
    create: () => [cascade],
  },
  {
    id: "versions.skill-deletion-refused",
    description: "The deletion of a skill with versions gets a 400.",
    operations: ["deleteSkill"],
    revisions: ["ga"],
    create: () => [
      async (request, next) =>
        is("deleteSkill")(request) && (await versionsOf(next, request)).length > 1
          ? reject(
              next,
              request,
              400,
              "invalid_request_error",
              "Cannot delete skill with existing versions. Delete all versions first.",
            )
          : next(request),
    ],
  },
  {
    id: "versions.refused-deletion-deletes-versions",
    description: "A rejected deletion of a skill deletes all versions but the first.",
    operations: ["deleteSkill"],
    revisions: ["skills-2025-10-02"],
    create: () => [
      async (request, next) => {
        const response = await next(request);
        if (!is("deleteSkill")(request) || response.status !== 400) return response;
        for (const version of (await versionsOf(next, request)).slice(1)) {
          await next(withPath(request, `${request.path}/versions/${identifierOf(version)}`));
        }
        return response;
      },
    ],
  },
  {
    id: "versions.deleted-id-of-version",
    description: "The response to a deletion has the id of the version instead of its number.",
    operations: ["deleteSkillVersion"],
    revisions: ["skills-2025-10-02"],
    create: () => [
      async (request, next) => {
        if (!is("deleteSkillVersion")(request)) return next(request);
        const version = object(await read(next, request, request.path));
        const response = await next(request);
        return isOk(response) ? withJson(response, { ...object(response), id: version.id }) : response;
      },
    ],
  },
  {
    id: "versions.deleted-id-of-skill",
    description: "The response to the deletion of a version has the id of the skill.",
    operations: ["deleteSkillVersion"],
    create: () => [
      onJson(is("deleteSkillVersion"), (json, request) => ({ ...json, id: skillIdOf(request) })),
    ],
  },
  {
    id: "versions.latest-deletable",
    description: "The version latest can be deleted.",
    operations: ["deleteSkillVersion"],
    revisions: ["ga"],
    create: () => [
      async (request, next) =>
        next(
          is("deleteSkillVersion")(request) && versionOf(request) === "latest"
            ? await withVersion(next, request, (all) => all.at(-1))
            : request,
        ),
    ],
  },
  {
    id: "versions.latest-downloadable",
    description: "The version latest can be downloaded.",
    operations: ["downloadSkillVersion"],
    revisions: ["ga"],
    create: () => [
      async (request, next) =>
        next(
          is("downloadSkillVersion")(request) && versionOf(request) === "latest"
            ? await withVersion(next, request, (all) => all.at(-1))
            : request,
        ),
    ],
  },
  {
    id: "versions.latest-readable-in-beta",
    description: "A get of the version latest responds with the newest.",
    operations: ["getSkillVersion"],
    revisions: ["skills-2025-10-02"],
    create: () => [
      async (request, next) =>
        next(
          is("getSkillVersion")(request) && versionOf(request) === "latest"
            ? await withVersion(next, request, (all) => all.at(-1))
            : request,
        ),
    ],
  },
  {
    id: "versions.id-readable-in-beta",
    description: "A get of a version by its id instead of its number is accepted.",
    operations: ["getSkillVersion"],
    revisions: ["skills-2025-10-02"],
    create: () => [
      async (request, next) => {
        const response = await next(request);
        if (!is("getSkillVersion")(request) || response.status !== 400) return response;
        return next(inGa(request));
      },
    ],
  },
  {
    id: "versions.number-readable-in-ga",
    description: "A get of a version by its number instead of its id is accepted.",
    operations: ["getSkillVersion"],
    revisions: ["ga"],
    create: () => [
      async (request, next) => {
        const version = versionOf(request) ?? "";
        if (!is("getSkillVersion")(request) || !/^\d{16}$/.test(version)) return next(request);
        const beta = {
          ...request,
          headers: [...inGa(request).headers, ["anthropic-beta", "skills-2025-10-02"] as const],
        };
        const found = await next(beta);
        if (!isOk(found)) return next(request);
        return next(withPath(request, request.path.replace(version, String(object(found).id))));
      },
    ],
  },
  {
    id: "versions.former-ids-missing",
    description: "A get of a version by its former id skill_version_… gets a 404.",
    operations: ["getSkillVersion"],
    revisions: ["ga"],
    create: () => [
      async (request, next) =>
        is("getSkillVersion")(request) && versionOf(request)?.startsWith("skill_version_")
          ? reject(next, request, 404, "not_found_error", `Skill version not found: ${versionOf(request)}`)
          : next(request),
    ],
  },
  {
    id: "versions.former-ids-shown",
    description: "Versions have their former ids skill_version_….",
    operations: versionOperations,
    revisions: ["ga"],
    create: () => [
      onItems("skill_version", (version) => ({
        ...version,
        id: String(version.id).replace("skver_", "skill_version_"),
      })),
    ],
  },
  {
    id: "versions.missing-version-400",
    description: "An unknown version gets a 400.",
    operations: ["getSkillVersion", "deleteSkillVersion"],
    create: () => [
      onError(
        ({ status }, request) => status === 404 && is("getSkillVersion", "deleteSkillVersion")(request),
        (response) => {
          const json = object(response);
          const error = { ...(json.error as Json), type: "invalid_request_error" };
          return withJson({ ...response, status: 400 }, { ...json, error });
        },
      ),
    ],
  },
  {
    id: "versions.missing-version-is-newest",
    description: "A get of an unknown version responds with the newest.",
    operations: ["getSkillVersion"],
    create: () => [
      async (request, next) => {
        const response = await next(request);
        if (!is("getSkillVersion")(request) || response.status !== 404) return response;
        const newest = (await versionsOf(next, request)).at(-1);
        return newest ? next(await withVersion(next, request, (all) => all.at(-1))) : response;
      },
    ],
  },
  {
    id: "versions.deleted-skill-keeps-versions",
    description: "A get finds the versions of deleted skills.",
    operations: ["getSkillVersion", "deleteSkill"],
    revisions: ["ga"],
    create: () => keepsDeleted(is("getSkillVersion"), true),
  },
  {
    id: "versions.prebuilt-missing",
    description: "The versions of prebuilt skills cannot be listed.",
    operations: ["listSkillVersions"],
    create: () => [
      async (request, next) =>
        is("listSkillVersions")(request) && /^(docx|pdf|pptx|xlsx)$/.test(skillIdOf(request) ?? "")
          ? notFound(next, request)
          : next(request),
    ],
  },
  {
    id: "versions.prebuilt-upload-404",
    description: "A version upload to a prebuilt skill gets a 404.",
    operations: ["createSkillVersion"],
    create: () => [
      async (request, next) =>
        is("createSkillVersion")(request) && /^(docx|pdf|pptx|xlsx)$/.test(skillIdOf(request) ?? "")
          ? notFound(next, request)
          : next(request),
    ],
  },
  {
    id: "versions.etag-304",
    description: "Versions that were read before get a 304 without a body.",
    operations: ["getSkillVersion"],
    create: () => {
      const seen = new Set<string>();
      return [
        onSuccess(is("getSkillVersion"), (response, request) => {
          const key = `${isRevision(request, "ga")} ${request.path}`;
          if (!seen.has(key)) {
            seen.add(key);
            return response;
          }
          return { ...withHeader(response, "content-length", "0"), status: 304, body: new Uint8Array() };
        }),
      ];
    },
  },
  {
    id: "versions.upload-returns-id-only",
    description: "The response to the upload of a version has only its id and type.",
    operations: uploads,
    create: () => [onJson(is("createSkillVersion"), ({ id, type }) => ({ id, type }))],
  },
];
