import type { SkillsApi } from "../../client/skills-api.ts";
import { bodyString, type Exchange, wasAccepted } from "../../http/exchange.ts";
import type { AcceptedTwin, ScenarioContext } from "../scenario.ts";
import { requireAccepted } from "../set-up.ts";

/**
 * The query that read-only scenarios share. Every account has the same prebuilt skills, so that the response does
 * not depend on the account.
 */
export const prebuiltQuery = { source: "anthropic", limit: 2 } as const;

/** The documented default of `limit`, for skills and versions. */
export const defaultLimit = 20;

type Sharing = Pick<ScenarioContext, "sharedAcrossRevisions">;

/** Returns the list of {@link prebuiltQuery}, accepted or rejected. It is requested once in each revision. */
export function prebuiltListResponse(
  { sharedAcrossRevisions }: Sharing,
  api: SkillsApi,
): Promise<AcceptedTwin> {
  // With an explicit key in the request, a rejected key is returned instead of thrown.
  const repeat = () => api.listSkills({ query: prebuiltQuery, headers: api.authHeaders });
  return sharedAcrossRevisions(`prebuilt list in ${api.revision}`, async () => ({
    exchange: await repeat(),
    repeat,
  }));
}

/**
 * Returns the accepted list of {@link prebuiltQuery}, the twin of every request that differs from it in one input.
 *
 * @throws SetupError if it was rejected.
 */
export async function prebuiltList(context: Sharing, api: SkillsApi): Promise<AcceptedTwin> {
  const { exchange, repeat } = await prebuiltListResponse(context, api);
  return { exchange: requireAccepted(exchange), repeat };
}

/** Returns the second page of the list of {@link prebuiltQuery}; `undefined` if there is none. */
export async function prebuiltSecondPage(
  context: Sharing,
  api: SkillsApi,
): Promise<AcceptedTwin | undefined> {
  const { exchange } = await prebuiltList(context, api);
  const page = bodyString(exchange, "next_page");
  if (!page) return undefined;
  const repeat = () => api.listSkills({ query: { ...prebuiltQuery, page } });
  return context.sharedAcrossRevisions(`second page of the prebuilt list in ${api.revision}`, async () => ({
    exchange: await repeat(),
    repeat,
  }));
}

/** All prebuilt skills on one page. */
export interface AllPrebuiltSkills {
  /** The list with the largest documented `limit`, accepted or rejected. */
  readonly largestPage: Exchange;
  /** The accepted list. */
  readonly fullList: Exchange;
  /** The `limit` of {@link fullList}. */
  readonly capacity: number;
}

/**
 * Lists the prebuilt skills with the largest documented `limit`, or with the default one if the server rejects that.
 *
 * @throws SetupError if both are rejected.
 */
export function allPrebuiltSkills(
  { sharedAcrossRevisions }: Sharing,
  api: SkillsApi,
): Promise<AllPrebuiltSkills> {
  const { source } = prebuiltQuery;
  return sharedAcrossRevisions(`all prebuilt skills in ${api.revision}`, async () => {
    const limit = api.traits.largestLimit;
    const largestPage = await api.listSkills({ query: { source, limit } });
    if (wasAccepted(largestPage)) return { largestPage, fullList: largestPage, capacity: limit };
    const fullList = requireAccepted(await api.listSkills({ query: { source } }));
    return { largestPage, fullList, capacity: defaultLimit };
  });
}

/** Lists the versions of a prebuilt skill, which is not documented. */
export function prebuiltVersions(api: SkillsApi): Promise<Exchange> {
  return api.listVersions("xlsx", { query: { limit: 100 } });
}
