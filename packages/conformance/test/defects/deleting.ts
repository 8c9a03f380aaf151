import type { Handler, MockResponse } from "@skills-api/mock";
import { revisionOf } from "../../src/http/revision-of.ts";
import { spokenIn } from "./crossing.ts";
import type { Defect, Incoming } from "./defect.ts";
import { ask, itemsOf, jsonOf, shapeOf, withJson } from "./support.ts";

/** Returns how a request addresses the versions of its skill, oldest first. */
export async function versionsOf(request: Incoming, next: Handler): Promise<string[]> {
  const list = await ask(request, next, `/v1/skills/${request.skill}/versions?limit=1000`);
  return itemsOf(list)
    .toSorted((one, other) => (String(one.created_at) < String(other.created_at) ? -1 : 1))
    .map((version) => String(version[shapeOf(request).version]));
}

/** Deletes all of them, also where one has to stay. */
export async function deleteVersions(request: Incoming, next: Handler): Promise<void> {
  const asked = spokenIn("skills-2025-10-02", request);
  for (const version of await versionsOf(asked, next)) {
    const path = `/v1/skills/${request.skill}/versions/${version}`;
    await next({ ...asked, method: "DELETE", path, body: null });
  }
}

/** Responds to the deletion of a version as if it had deleted it. */
export async function pretended(request: Incoming, next: Handler): Promise<MockResponse> {
  const response = await ask(request, next, request.path);
  if (response.status !== 200) return response;
  const id = jsonOf(response)[shapeOf(request).version];
  return withJson(response, { type: "skill_version_deleted", id });
}

/** Goes on reading what was deleted in the same revision, by what an identifier in the path answered just before. */
export function remembering(
  deletion: Incoming["operation"],
  reading: Incoming["operation"],
  idOf: (request: Incoming) => string,
): Defect["handle"] {
  return async (request, next, memory) => {
    const key = `${revisionOf(request)} ${idOf(request)}`;
    if (request.operation === deletion) {
      const last = await ask(request, next, request.path);
      if (last.status === 200) memory.set(key, JSON.stringify(jsonOf(last)));
    }
    const response = await next(request);
    const gone = memory.get(key);
    if (request.operation !== reading || response.status !== 404 || !gone) return response;
    return { ...withJson(response, JSON.parse(gone)), status: 200 };
  };
}
