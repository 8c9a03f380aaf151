import type { Revision } from "@skills-api/spec";
import type { Api } from "../../client/api.ts";
import { defaultDescription, minimalUpload } from "../../client/uploads.ts";
import { bodyString, type Exchange, wasAccepted } from "../../http/exchange.ts";
import type { ScenarioContext } from "../scenario.ts";
import { requireAccepted } from "../set-up.ts";
import { itemsOf } from "./lists.ts";
import { defaultLimit } from "./shared-lists.ts";

type Sharing = Pick<ScenarioContext, "api" | "shared" | "sharedByAll">;

/** A skill, and how its creation was answered, well or not. */
export interface Smallest {
  readonly name: string;
  readonly created: Exchange;
}

/** A skill of the smallest upload. Nobody adds versions to it or deletes it. */
export function smallestSkill({ api, shared }: Sharing): Promise<Smallest> {
  return shared("the smallest skill", async () => {
    const name = api.names.skill();
    return { name, created: await api.createSkill(minimalUpload(name)) };
  });
}

/**
 * A skill of which nothing is known but that it was created: the smallest one, unless it was refused.
 *
 * @throws SetUpFailed when one named by another scenario is refused too.
 */
export async function anySkill(context: Sharing): Promise<Smallest> {
  const smallest = await smallestSkill(context);
  if (wasAccepted(smallest.created)) return smallest;
  const { api, shared } = context;
  return shared("a skill that was created", async () => {
    const name = api.names.skill();
    return { name, created: requireAccepted(await api.createSkill(minimalUpload(name))) };
  });
}

/** A skill, how the creation of its second version was answered, well or not, and how the skill read then. */
export interface TwoVersions {
  readonly id: string;
  readonly name: string;
  readonly skill: Exchange;
  readonly created: Exchange;
  readonly read: Exchange;
}

/** What the second version of {@link twoVersions} says of itself. */
export const secondDescription = "Another description.";

/**
 * A skill of two versions. More may be added to it; nobody deletes one.
 *
 * @throws SetUpFailed when the skill is refused.
 */
export function twoVersions({ api, shared }: Sharing): Promise<TwoVersions> {
  return shared("a skill of two versions", async () => {
    const name = api.names.skill();
    const skill = requireAccepted(await api.createSkill(minimalUpload(name)));
    const id = bodyString(skill, "id");
    const upload = minimalUpload(name, { description: secondDescription });
    const created = await api.createVersion(id, upload);
    return { id, name, skill, created, read: await api.getSkill(id) };
  });
}

/** A skill with one version more than a page holds, and what its versions say of themselves, the oldest first. */
export interface ManyVersions {
  readonly id: string;
  readonly descriptions: readonly string[];
  /** The revision in which it was made. */
  readonly from: Revision;
}

const many = defaultLimit + 1;

async function makeMany(api: Api): Promise<ManyVersions> {
  const name = api.names.skill();
  const places = Array.from({ length: many }, (_, index) => `Version ${index + 1} of ${many}.`);
  const descriptions = places.map((place) => `${defaultDescription} ${place}`);
  const [first = "", ...later] = descriptions;
  const id = bodyString(
    requireAccepted(await api.createSkill(minimalUpload(name, { description: first }))),
    "id",
  );
  for (const description of later)
    requireAccepted(await api.createVersion(id, minimalUpload(name, { description })));
  return { id, descriptions, from: api.revision };
}

/**
 * Made by the first revision that needs it, for all: what they say of themselves tells versions apart in each.
 * Answers how their list without any query was answered, too.
 *
 * @throws SetUpFailed when an upload is refused.
 */
export async function manyVersions(context: Sharing): Promise<ManyVersions & { readonly plain: Exchange }> {
  const { api, shared, sharedByAll } = context;
  const common = await sharedByAll("a skill of many versions", () => makeMany(api));
  const plain = await api.listVersions(common.id);
  if (common.from === api.revision || itemsOf(plain).length > 0) return { ...common, plain };
  // That the versions of the other revision are not there is another matter.
  const own = await shared("a skill of many versions", () => makeMany(api));
  return { ...own, plain: await api.listVersions(own.id) };
}
