import type { Api } from "../../client/api.ts";
import { bodyString, type Exchange, wasAccepted } from "../../http/exchange.ts";
import type { AcceptedTwin, ScenarioContext } from "../scenario.ts";
import { requireAccepted } from "../set-up.ts";

/**
 * The list that reading scenarios have in common. Every account has the same prebuilt skills, so that neither its
 * answer nor the number of its pages depends on how full the account is.
 */
export const usualQuery = { source: "anthropic", limit: 2 } as const;

/** The documented size of a page without limit, in both lists. */
export const defaultLimit = 20;

type Sharing = Pick<ScenarioContext, "sharedByAll">;

/** How the usual list was answered, well or not. Sent once in each revision. */
export function firstAnswer({ sharedByAll }: Sharing, api: Api): Promise<AcceptedTwin> {
  // A key of its own in the request lets a refusal of the key come back as an answer.
  const repeat = () => api.listSkills({ query: usualQuery, headers: api.authHeaders });
  return sharedByAll(`the usual list in ${api.revision}`, async () => ({ exchange: await repeat(), repeat }));
}

/**
 * The usual list, accepted: the control of every request that differs from it in one input.
 *
 * @throws SetUpFailed when it was refused.
 */
export async function usualList(context: Sharing, api: Api): Promise<AcceptedTwin> {
  const { exchange, repeat } = await firstAnswer(context, api);
  return { exchange: requireAccepted(exchange), repeat };
}

/** The page that the usual list names as the next; `undefined` where it names none. */
export async function secondPage(context: Sharing, api: Api): Promise<AcceptedTwin | undefined> {
  const { exchange } = await usualList(context, api);
  const page = bodyString(exchange, "next_page");
  if (!page) return undefined;
  const repeat = () => api.listSkills({ query: { ...usualQuery, page } });
  return context.sharedByAll(`its second page in ${api.revision}`, async () => ({
    exchange: await repeat(),
    repeat,
  }));
}

/** All prebuilt skills on one page, and how a page of the largest documented size was answered. */
export interface WholeList {
  readonly large: Exchange;
  readonly whole: Exchange;
  /** How many skills there is room for in it. */
  readonly room: number;
}

/**
 * The prebuilt skills; by pages of the default size where the server refuses a larger one.
 *
 * @throws SetUpFailed when that is refused too.
 */
export function wholeList({ sharedByAll }: Sharing, api: Api): Promise<WholeList> {
  const { source } = usualQuery;
  return sharedByAll(`all prebuilt skills in ${api.revision}`, async () => {
    const limit = api.traits.largestLimit;
    const large = await api.listSkills({ query: { source, limit } });
    if (wasAccepted(large)) return { large, whole: large, room: limit };
    return { large, whole: requireAccepted(await api.listSkills({ query: { source } })), room: defaultLimit };
  });
}

/** The versions of a prebuilt skill. Whether they can be listed is not documented. */
export function prebuiltVersions(api: Api): Promise<Exchange> {
  return api.listVersions("xlsx", { query: { limit: 100 } });
}
