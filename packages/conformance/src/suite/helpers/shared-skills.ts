import type { Revision } from "@skills-api/spec";
import type { SkillsApi } from "../../client/skills-api.ts";
import { defaultDescription, minimalUpload } from "../../client/uploads.ts";
import { bodyString, type Exchange, wasAccepted } from "../../http/exchange.ts";
import type { ScenarioContext } from "../scenario.ts";
import { requireAccepted } from "../set-up.ts";
import { itemsOf } from "./lists.ts";
import { defaultLimit } from "./shared-lists.ts";

type Sharing = Pick<ScenarioContext, "api" | "shared" | "sharedAcrossRevisions">;

/** A minimal skill, whose creation may have been rejected. */
export interface MinimalSkill {
  readonly name: string;
  readonly created: Exchange;
}

/** Returns a shared skill with only SKILL.md. Scenarios must not add versions to it or delete it. */
export function minimalSkill({ api, shared }: Sharing): Promise<MinimalSkill> {
  return shared("minimal skill", async () => {
    const name = api.names.skill();
    return { name, created: await api.createSkill(minimalUpload(name)) };
  });
}

/**
 * Returns the minimal skill, or another one if its creation was rejected.
 *
 * @throws SetupError if the server rejects both.
 */
export async function anySkill(context: Sharing): Promise<MinimalSkill> {
  const minimal = await minimalSkill(context);
  if (wasAccepted(minimal.created)) return minimal;
  const { api, shared } = context;
  return shared("accepted minimal skill", async () => {
    const name = api.names.skill();
    return { name, created: requireAccepted(await api.createSkill(minimalUpload(name))) };
  });
}

/** A skill with two versions, the second of which may have been rejected. */
export interface SkillWithTwoVersions {
  readonly id: string;
  readonly name: string;
  /** The creation of the skill. */
  readonly skill: Exchange;
  /** The creation of the second version. */
  readonly created: Exchange;
  /** The skill after the creation of the second version. */
  readonly read: Exchange;
}

/** The description of the second version of {@link skillWithTwoVersions}. */
export const secondDescription = "Another description.";

/**
 * Returns a shared skill with two versions. Scenarios may add versions but must not delete any.
 *
 * @throws SetupError if the skill is rejected.
 */
export function skillWithTwoVersions({ api, shared }: Sharing): Promise<SkillWithTwoVersions> {
  return shared("skill with two versions", async () => {
    const name = api.names.skill();
    const skill = requireAccepted(await api.createSkill(minimalUpload(name)));
    const id = bodyString(skill, "id");
    const upload = minimalUpload(name, { description: secondDescription });
    const created = await api.createVersion(id, upload);
    return { id, name, skill, created, read: await api.getSkill(id) };
  });
}

/** A skill with one version more than fits on a default page. */
export interface SkillWithManyVersions {
  readonly id: string;
  /** The descriptions of the versions, oldest first. */
  readonly descriptions: readonly string[];
  /** The revision in which it was created. */
  readonly createdIn: Revision;
}

const versionCount = defaultLimit + 1;

async function createManyVersions(api: SkillsApi): Promise<SkillWithManyVersions> {
  const name = api.names.skill();
  const descriptions = Array.from(
    { length: versionCount },
    (_, index) => `${defaultDescription} Version ${index + 1} of ${versionCount}.`,
  );
  const [first = "", ...later] = descriptions;
  const skill = requireAccepted(await api.createSkill(minimalUpload(name, { description: first })));
  const id = bodyString(skill, "id");
  for (const description of later)
    requireAccepted(await api.createVersion(id, minimalUpload(name, { description })));
  return { id, descriptions, createdIn: api.revision };
}

/**
 * Returns a skill with many versions, and the list of its versions without query parameters. All revisions share the
 * skill: its versions are identified by their descriptions.
 *
 * @throws SetupError if an upload is rejected.
 */
export async function skillWithManyVersions(
  context: Sharing,
): Promise<SkillWithManyVersions & { readonly defaultList: Exchange }> {
  const { api, shared, sharedAcrossRevisions } = context;
  const common = await sharedAcrossRevisions("skill with many versions", () => createManyVersions(api));
  const defaultList = await api.listVersions(common.id);
  if (common.createdIn === api.revision || itemsOf(defaultList).length > 0) return { ...common, defaultList };
  // The server does not list versions of the other revision, which has a check of its own.
  const own = await shared("skill with many versions", () => createManyVersions(api));
  return { ...own, defaultList: await api.listVersions(own.id) };
}
