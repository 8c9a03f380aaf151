import type { Handler, MockResponse } from "@skills-api/mock";
import type { Defect, Incoming } from "./defect.ts";
import { ask, itemsOf, jsonOf, withJson } from "./support.ts";

/** The versions of the skill that a request is about, oldest first. */
export async function versionsOf(request: Incoming, next: Handler): Promise<string[]> {
  const list = await ask(request, next, `/v1/skills/${request.skill}/versions?limit=1000`);
  return itemsOf(list).map(({ version }) => String(version));
}

/** Deletes all of them. */
export async function deleteVersions(request: Incoming, next: Handler): Promise<void> {
  for (const version of await versionsOf(request, next)) {
    const target = `/v1/skills/${request.skill}/versions/${version}`;
    await next({ ...request, method: "DELETE", target, body: null });
  }
}

/** What a deletion answers, without deleting anything. */
export async function pretended(request: Incoming, next: Handler): Promise<MockResponse> {
  const target = request.target.split("?")[0] ?? "";
  const response = await ask(request, next, target);
  if (response.status !== 200) return response;
  const { type, id, version } = jsonOf(response);
  return withJson(
    response,
    type === "skill" ? { type: "skill_deleted", id } : { type: "skill_version_deleted", id: version },
  );
}

/** Goes on reading what was deleted, by what an identifier in the path answered just before. */
export function remembering(
  deletion: Incoming["operation"],
  reading: Incoming["operation"],
  idOf: (request: Incoming) => string,
): Defect["handle"] {
  return async (request, next, memory) => {
    if (request.operation === deletion) {
      const last = await ask(request, next, request.target);
      if (last.status === 200) memory.set(idOf(request), JSON.stringify(jsonOf(last)));
    }
    const response = await next(request);
    const gone = memory.get(idOf(request));
    if (request.operation !== reading || response.status !== 404 || !gone) return response;
    return { ...withJson(response, JSON.parse(gone)), status: 200 };
  };
}
