import type { MockRequest } from "@skills-api/mock";
import { revisionOf } from "../../../src/http/revision-of.ts";
import {
  type FullResponse,
  isCreate,
  isCreateSkill,
  isDeleteSkill,
  isGetSkill,
  isListSkills,
  isOk,
  type Middleware,
  type Next,
  onSuccess,
  pathOf,
  withHeader,
  withJson,
} from "../../gateways/gateway.ts";
import { cache, isDelete, object, repeated } from "../../gateways/middlewares.ts";
import type { Mutant } from "../mutant.ts";
import { is, type Json, notFound, onData, onJson, read, reject, skillIdOf } from "./middlewares.ts";
import { deletions } from "./operations.ts";

const isListVersions = is("listSkillVersions");
const isDownload = is("downloadSkillVersion");

/** A GET of a replica: the first reads after a write are answered by `stale`. */
function lagging(options: {
  /** Returns the key of what a write changes. */
  readonly writes: (request: MockRequest, response: FullResponse) => string | undefined;
  /** Returns the key of what a read shows. */
  readonly reads: (request: MockRequest) => string | undefined;
  readonly times?: number;
  readonly stale: (
    request: MockRequest,
    next: Next,
    before: FullResponse | undefined,
  ) => Promise<FullResponse>;
  /** Reads what is stale before a write. */
  readonly remember?: (request: MockRequest, next: Next) => Promise<FullResponse | undefined>;
}): Middleware {
  const left = new Map<string, { times: number; before: FullResponse | undefined }>();
  return async (request, next) => {
    const reading = options.reads(request);
    const entry = reading === undefined ? undefined : left.get(reading);
    if (entry && entry.times > 0) {
      entry.times -= 1;
      return options.stale(request, next, entry.before);
    }
    const before = await options.remember?.(request, next);
    const response = await next(request);
    const written = isOk(response) ? options.writes(request, response) : undefined;
    if (written !== undefined) left.set(written, { times: options.times ?? 1, before });
    return response;
  };
}

const createdSkill = (request: MockRequest, response: FullResponse) =>
  isCreateSkill(request) ? String(object(response).id) : undefined;
const newVersion = (request: MockRequest) =>
  is("createSkillVersion")(request) ? skillIdOf(request) : undefined;
const deletedSkill = (request: MockRequest) => (isDeleteSkill(request) ? skillIdOf(request) : undefined);

/** The skill as it was before a write to it. */
const skillBefore = async (request: MockRequest, next: Next) =>
  is("createSkillVersion", "deleteSkill")(request)
    ? read(next, request, `/v1/skills/${skillIdOf(request)}`)
    : undefined;

/** Removes items from lists. */
function hidesOnce(
  operation: "listSkills" | "listSkillVersions",
  writes: (request: MockRequest, response: FullResponse) => string | undefined,
): Middleware {
  const fresh = new Set<string>();
  const hide = onData(operation, (data) =>
    data.filter(({ id }) => {
      const isFresh = fresh.has(String(id));
      fresh.delete(String(id));
      return !isFresh;
    }),
  );
  return async (request, next) => {
    const response = await hide(request, next);
    const full = response as FullResponse;
    const id = isOk(full) ? writes(request, full) : undefined;
    if (id !== undefined) fresh.add(id);
    return response;
  };
}

/** Simultaneous requests with one key get the response of the first. */
function coalesced(keyOf: (request: MockRequest) => string | undefined): Middleware {
  const running = new Map<string, Promise<FullResponse>>();
  return async (request, next) => {
    const key = keyOf(request);
    if (key === undefined) return next(request);
    const other = running.get(key);
    if (other) return other;
    const response = next(request);
    running.set(key, response);
    try {
      return await response;
    } finally {
      running.delete(key);
    }
  };
}

async function remove(next: Next, request: MockRequest, id: unknown): Promise<void> {
  const headers = request.headers.filter(([name]) => {
    const key = name.toLowerCase();
    return !key.startsWith("content-") && key !== "anthropic-beta";
  });
  await next({ ...request, method: "DELETE", path: `/v1/skills/${id}`, headers, body: null });
}

/** Deletions that were accepted before. */
function repeatedDeletion(
  respond: (request: MockRequest, next: Next, first: FullResponse) => Promise<FullResponse>,
): Middleware {
  const done = new Map<string, FullResponse>();
  return async (request, next) => {
    if (!isDelete(request)) return next(request);
    const first = done.get(pathOf(request));
    if (first) return respond(request, next, first);
    const response = await next(request);
    if (isOk(response)) done.set(pathOf(request), response);
    return response;
  };
}

/** The id of the request, which a repeated response must have of its own. */
const fresh = async (request: MockRequest, next: Next, first: FullResponse) => {
  const { headers } = await read(next, request, "/v1/skills?limit=1");
  const id = headers.find(([name]) => name === "request-id")?.[1];
  return withHeader(first, "request-id", id);
};

const keyed = (request: MockRequest) => `${revisionOf(request)} ${request.path}`;

export const consistency: readonly Mutant[] = [
  {
    id: "consistency.get-404-once",
    description: "The first get of a new skill is a 404.",
    operations: ["createSkill", "getSkill"],
    create: () => [
      lagging({
        writes: createdSkill,
        reads: (request) => (isGetSkill(request) ? skillIdOf(request) : undefined),
        stale: (request, next) => notFound(next, request),
      }),
    ],
  },
  {
    id: "consistency.get-404-three-times",
    description: "The first three gets of a new skill are a 404.",
    operations: ["createSkill", "getSkill"],
    create: () => [
      lagging({
        writes: createdSkill,
        reads: (request) => (isGetSkill(request) ? skillIdOf(request) : undefined),
        times: 3,
        stale: (request, next) => notFound(next, request),
      }),
    ],
  },
  {
    id: "consistency.versions-404-once",
    description: "The first list of versions of a new skill is a 404.",
    operations: ["createSkill", "listSkillVersions"],
    create: () => [
      lagging({
        writes: createdSkill,
        reads: (request) => (isListVersions(request) ? skillIdOf(request) : undefined),
        stale: (request, next) => notFound(next, request),
      }),
    ],
  },
  {
    id: "consistency.version-404-once",
    description: "The first get of a new version is a 404.",
    operations: ["createSkillVersion", "getSkillVersion"],
    create: () => [
      lagging({
        writes: newVersion,
        reads: (request) => (is("getSkillVersion")(request) ? skillIdOf(request) : undefined),
        stale: (request, next) => notFound(next, request),
      }),
    ],
  },
  {
    id: "consistency.download-404-once",
    description: "The first download of a new skill is a 404.",
    operations: ["createSkill", "downloadSkillVersion"],
    create: () => [
      lagging({
        writes: createdSkill,
        reads: (request) => (isDownload(request) ? skillIdOf(request) : undefined),
        stale: (request, next) => notFound(next, request),
      }),
    ],
  },
  {
    id: "consistency.upload-404-once",
    description: "The first upload of a version to a new skill is a 404.",
    operations: ["createSkill", "createSkillVersion"],
    create: () => [
      lagging({
        writes: createdSkill,
        reads: newVersion,
        stale: (request, next) => notFound(next, request),
      }),
    ],
  },
  {
    id: "consistency.skill-stale-once",
    description: "The first get of a skill after a new version shows it as it was.",
    operations: ["createSkillVersion", "getSkill"],
    create: () => [
      lagging({
        writes: newVersion,
        reads: (request) => (isGetSkill(request) ? skillIdOf(request) : undefined),
        remember: skillBefore,
        stale: async (request, next, before) =>
          before && isOk(before) ? fresh(request, next, before) : next(request),
      }),
    ],
  },
  {
    id: "consistency.deleted-shown-once",
    description: "The first get of a deleted skill shows it.",
    operations: ["deleteSkill", "getSkill"],
    create: () => [
      lagging({
        writes: deletedSkill,
        reads: (request) => (isGetSkill(request) ? skillIdOf(request) : undefined),
        remember: skillBefore,
        stale: async (request, next, before) =>
          before && isOk(before) ? fresh(request, next, before) : next(request),
      }),
    ],
  },
  {
    id: "consistency.list-lags",
    description: "A new skill is missing in the first list after it.",
    operations: ["createSkill", "listSkills"],
    create: () => [hidesOnce("listSkills", createdSkill)],
  },
  {
    id: "consistency.list-without-newest",
    description: "Lists never have the newest skill.",
    operations: ["createSkill", "listSkills"],
    create: () => {
      let newest: unknown;
      const tap: Middleware = async (request, next) => {
        const response = await next(request);
        if (isCreateSkill(request) && isOk(response)) newest = object(response).id;
        return response;
      };
      return [onData("listSkills", (data) => data.filter(({ id }) => id !== newest)), tap];
    },
  },
  {
    id: "consistency.version-list-lags",
    description: "A new version is missing in the first list after it.",
    operations: ["createSkillVersion", "listSkillVersions"],
    create: () => [
      hidesOnce("listSkillVersions", (request, response) =>
        is("createSkillVersion")(request) ? String(object(response).id) : undefined,
      ),
    ],
  },
  {
    id: "consistency.deleted-listed-once",
    description: "The first list after a deletion shows the skill.",
    operations: ["deleteSkill", "listSkills"],
    create: () => {
      const deleted: Json[] = [];
      const tap: Middleware = async (request, next) => {
        const before = isDeleteSkill(request) ? await skillBefore(request, next) : undefined;
        const response = await next(request);
        if (before && isOk(before) && isOk(response)) deleted.push(object(before));
        return response;
      };
      const show = onJson(isListSkills, (list, request) => {
        const skill = deleted.pop();
        const isShown = skill && "display_title" in skill === (revisionOf(request) !== "ga");
        return isShown ? { ...list, data: [skill, ...(list.data as Json[])] } : list;
      });
      return [show, tap];
    },
  },
  {
    id: "consistency.deleted-version-listed-once",
    description: "The first list of versions after a deletion shows the version.",
    operations: ["deleteSkillVersion", "listSkillVersions"],
    create: () => {
      const deleted = new Map<string, Json>();
      const key = (request: MockRequest) => `${revisionOf(request)} ${skillIdOf(request)}`;
      const tap: Middleware = async (request, next) => {
        const before = is("deleteSkillVersion")(request)
          ? await read(next, request, pathOf(request))
          : undefined;
        const response = await next(request);
        if (before && isOk(before) && isOk(response)) deleted.set(key(request), object(before));
        return response;
      };
      const show = onJson(isListVersions, (list, request) => {
        const version = deleted.get(key(request));
        deleted.delete(key(request));
        return version ? { ...list, data: [...(list.data as Json[]), version] } : list;
      });
      return [show, tap];
    },
  },
  {
    id: "consistency.download-stale-once",
    description: "The first download after a new version has the bytes of the one before.",
    operations: ["createSkillVersion", "downloadSkillVersion"],
    create: () => {
      const latest = new Map<string, FullResponse>();
      const stale = new Set<string>();
      return [
        async (request, next) => {
          const id = skillIdOf(request) ?? "";
          if (is("createSkillVersion")(request)) {
            const skill = object(await read(next, request, `/v1/skills/${id}`));
            const pointer = skill.latest_version ?? skill.latest_version_id;
            const before = await read(next, request, `/v1/skills/${id}/versions/${pointer}/content`);
            const response = await next(request);
            if (isOk(response) && isOk(before)) {
              latest.set(id, before);
              stale.add(id);
            }
            return response;
          }
          if (!isDownload(request) || !stale.delete(id)) return next(request);
          const response = await next(request);
          const before = latest.get(id);
          return isOk(response) && before ? { ...response, body: before.body } : response;
        },
      ];
    },
  },
  {
    id: "consistency.simultaneous-creates-one-id",
    description: "Simultaneous uploads of skills get the same skill.",
    operations: ["createSkill"],
    create: () => [coalesced((request) => (isCreateSkill(request) ? "create" : undefined))],
  },
  {
    id: "consistency.simultaneous-creates-one-lost",
    description: "Of simultaneous uploads of skills, all but the first are answered but not stored.",
    operations: ["createSkill"],
    create: () => {
      let running = 0;
      return [
        async (request, next) => {
          if (!isCreateSkill(request)) return next(request);
          running += 1;
          const isLater = running > 1;
          try {
            const response = await next(request);
            // The others must be on their way before this one is done.
            await new Promise((resolve) => setImmediate(resolve));
            if (isLater && isOk(response)) await remove(next, request, object(response).id);
            return response;
          } finally {
            running -= 1;
          }
        },
      ];
    },
  },
  {
    id: "consistency.simultaneous-creates-409",
    description: "Of simultaneous uploads of skills, all but the first get a 409.",
    operations: ["createSkill"],
    create: () => {
      let running = 0;
      return [
        async (request, next) => {
          if (!isCreateSkill(request)) return next(request);
          running += 1;
          try {
            await new Promise((resolve) => setImmediate(resolve));
            return running > 1
              ? await reject(next, request, 409, "conflict_error", "Conflict")
              : await next(request);
          } finally {
            running -= 1;
          }
        },
      ];
    },
  },
  {
    id: "consistency.created-twice",
    description: "Each upload creates two skills, of which one is answered.",
    operations: ["createSkill"],
    create: () => [
      async (request, next) => {
        if (!isCreateSkill(request)) return next(request);
        const responses: FullResponse[] = [];
        const record: Next = async (given) => {
          const response = await next(given);
          responses.push(response);
          return response;
        };
        await repeated(2, (all) => all[0])(request, record);
        return responses.find(isOk) ?? responses[0] ?? next(request);
      },
    ],
  },
  {
    id: "consistency.version-created-twice",
    description: "Each upload of a version creates two versions, of which the second is answered.",
    operations: ["createSkillVersion"],
    create: () => [
      async (request, next) => {
        if (is("createSkillVersion")(request)) await next(request);
        return next(request);
      },
    ],
  },
  {
    id: "consistency.create-stores-nothing",
    description: "An upload of a skill is answered but not stored.",
    operations: ["createSkill"],
    create: () => [
      onSuccess(isCreateSkill, (response) => response),
      async (request, next) => {
        const response = await next(request);
        if (isCreateSkill(request) && isOk(response)) await remove(next, request, object(response).id);
        return response;
      },
    ],
  },
  {
    id: "consistency.same-content-same-skill",
    description: "An upload with the bytes of an earlier one gets the earlier skill.",
    operations: ["createSkill"],
    create: () => {
      const known = new Map<string, FullResponse>();
      return [
        async (request, next) => {
          const body = request.body instanceof Uint8Array ? Buffer.from(request.body).toString("latin1") : "";
          const type = /boundary="?([^";]+)/.exec(
            request.headers.find(([name]) => name.toLowerCase() === "content-type")?.[1] ?? "",
          )?.[1];
          const content = type ? body.split(type).join("") : body;
          const manifest = /---\r?\n[\s\S]*?\n---\r?\n[\s\S]*?(?=\r\n--)/.exec(content)?.[0];
          const key = isCreateSkill(request) && manifest ? `${revisionOf(request)} ${manifest}` : undefined;
          const earlier = key === undefined ? undefined : known.get(key);
          if (earlier && isOk(await read(next, request, `/v1/skills/${object(earlier).id}`)))
            return fresh(request, next, earlier);
          const response = await next(request);
          if (key !== undefined && isOk(response)) known.set(key, response);
          return response;
        },
      ];
    },
  },
  {
    id: "consistency.same-version-refused",
    description: "An upload of a version with the description of the one before gets a 409.",
    operations: ["createSkillVersion"],
    create: () => {
      const last = new Map<string | undefined, string>();
      return [
        async (request, next) => {
          if (!is("createSkillVersion")(request) || !(request.body instanceof Uint8Array))
            return next(request);
          const description = /^description:.*$/m.exec(Buffer.from(request.body).toString())?.[0] ?? "";
          if (description && last.get(skillIdOf(request)) === description)
            return reject(next, request, 409, "conflict_error", "Nothing has changed.");
          const response = await next(request);
          if (isOk(response)) last.set(skillIdOf(request), description);
          return response;
        },
      ];
    },
  },
  {
    id: "consistency.refused-upload-stored",
    description: "A rejected upload of a skill stores a skill.",
    operations: ["createSkill"],
    create: () => {
      let valid: MockRequest | undefined;
      return [
        async (request, next) => {
          const response = await next(request);
          if (!isCreateSkill(request)) return response;
          if (isOk(response)) {
            const isLabelled = Buffer.from((request.body as Uint8Array | null) ?? []).includes(
              "display_title",
            );
            if (!isLabelled) valid = request;
          } else if (response.status === 400 && valid) await next(valid);
          return response;
        },
      ];
    },
  },
  {
    id: "consistency.refused-version-stored",
    description: "A rejected upload of a version stores the version before once more.",
    operations: ["createSkillVersion"],
    create: () => {
      const valid = new Map<string | undefined, MockRequest>();
      return [
        async (request, next) => {
          const response = await next(request);
          if (!is("createSkillVersion")(request)) return response;
          const id = skillIdOf(request);
          const earlier = valid.get(id);
          if (isOk(response)) valid.set(id, request);
          else if (response.status === 400 && earlier) await next(earlier);
          return response;
        },
      ];
    },
  },
  {
    id: "consistency.refused-deletion-deletes",
    description: "A rejected deletion of a skill deletes it.",
    operations: ["deleteSkill"],
    revisions: ["skills-2025-10-02"],
    create: () => [
      async (request, next) => {
        const response = await next(request);
        if (isDeleteSkill(request) && response.status === 400)
          await remove(next, request, skillIdOf(request));
        return response;
      },
    ],
  },
  {
    id: "consistency.deletion-does-nothing",
    description: "The deletion of a skill is answered but not done.",
    operations: ["deleteSkill"],
    create: () => [
      async (request, next) => {
        if (!isDeleteSkill(request)) return next(request);
        const skill = await read(next, request, pathOf(request));
        const versions = object(await read(next, request, `${pathOf(request)}/versions`)).data as
          | Json[]
          | undefined;
        const isRefused = revisionOf(request) !== "ga" && (versions ?? []).length > 0;
        const isPrebuilt = !skillIdOf(request)?.startsWith("skill_");
        if (!isOk(skill) || isRefused || isPrebuilt) return next(request);
        return withJson(skill, { type: "skill_deleted", id: skillIdOf(request) });
      },
    ],
  },
  {
    id: "consistency.repeated-deletion-200",
    description: "A repeated deletion is a 200.",
    operations: deletions,
    create: () => [repeatedDeletion((request, next, first) => fresh(request, next, first))],
  },
  {
    id: "consistency.unknown-deletion-200",
    description: "The deletion of an unknown skill is a 200.",
    operations: ["deleteSkill"],
    create: () => [
      async (request, next) => {
        const response = await next(request);
        return isDeleteSkill(request) && response.status === 404
          ? withJson({ ...response, status: 200 }, { type: "skill_deleted", id: skillIdOf(request) })
          : response;
      },
    ],
  },
  {
    id: "consistency.repeated-deletion-410",
    description: "A repeated deletion is a 410.",
    operations: deletions,
    create: () => [
      repeatedDeletion((request, next) => reject(next, request, 410, "invalid_request_error", "Gone")),
    ],
  },
  {
    id: "consistency.repeated-deletion-500",
    description: "A repeated deletion is a 500.",
    operations: deletions,
    create: () => [
      repeatedDeletion((request, next) => reject(next, request, 500, "api_error", "Internal server error")),
    ],
  },
  {
    id: "consistency.get-cached",
    description: "A get of a skill shows what it showed first.",
    operations: ["getSkill"],
    create: () => [cache((request) => (isGetSkill(request) ? keyed(request) : undefined))],
  },
  {
    id: "consistency.get-cached-until-deleted",
    description: "A get of a skill shows what it showed first, until the skill is deleted.",
    operations: ["getSkill"],
    create: () => {
      const first = new Map<string, Json>();
      return [
        onJson(isGetSkill, (skill, request) => {
          const known = first.get(keyed(request)) ?? skill;
          first.set(keyed(request), known);
          return known;
        }),
      ];
    },
  },
  {
    id: "consistency.list-cached",
    description: "A list of skills with the same query has what it had first.",
    operations: ["listSkills"],
    create: () => [cache((request) => (isListSkills(request) ? keyed(request) : undefined))],
  },
  {
    id: "consistency.version-list-cached",
    description: "A list of versions with the same query has what it had first.",
    operations: ["listSkillVersions"],
    create: () => [cache((request) => (isListVersions(request) ? keyed(request) : undefined))],
  },
  {
    id: "consistency.cached-across-revisions",
    description: "A get has the shape of the revision that asked first.",
    operations: ["getSkill", "listSkillVersions"],
    create: () => {
      const known = new Map<string, Json>();
      return [
        onJson(is("getSkill", "listSkillVersions"), (json, request) => {
          const first = known.get(request.path) ?? json;
          if (!known.has(request.path)) known.set(request.path, first);
          return first;
        }),
      ];
    },
  },
  {
    id: "consistency.download-cached-by-skill",
    description: "Downloads of all versions of a skill have the bytes of the first download.",
    operations: ["downloadSkillVersion"],
    create: () => {
      const first = new Map<string | undefined, Uint8Array>();
      return [
        onSuccess(isDownload, (response, request) => {
          const body = first.get(skillIdOf(request)) ?? response.body;
          first.set(skillIdOf(request), body);
          return withHeader({ ...response, body }, "content-length", String(body.length));
        }),
      ];
    },
  },
  {
    id: "consistency.every-tenth-upload-500",
    description: "Every tenth upload is stored and answered by a 500.",
    operations: ["createSkill", "createSkillVersion"],
    create: () => {
      let uploads = 0;
      return [
        async (request, next) => {
          const response = await next(request);
          if (!isCreate(request) || !isOk(response)) return response;
          uploads += 1;
          return uploads % 10 === 0
            ? reject(next, request, 500, "api_error", "Internal server error")
            : response;
        },
      ];
    },
  },
  {
    id: "consistency.other-skill-on-get",
    description: "A get of a skill shows the skill that was created last.",
    operations: ["getSkill"],
    create: () => {
      let last: string | undefined;
      return [
        async (request, next) => {
          const other =
            isGetSkill(request) && last ? await read(next, request, `/v1/skills/${last}`) : undefined;
          const response = await next(request);
          if (isCreateSkill(request) && isOk(response)) last = String(object(response).id);
          return other && isOk(other) && isOk(response) ? other : response;
        },
      ];
    },
  },
];
