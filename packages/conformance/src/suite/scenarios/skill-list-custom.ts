import { minimalUpload } from "../../client/uploads.ts";
import { bodyString, type Exchange } from "../../http/exchange.ts";
import {
  describeSources,
  isDescending,
  itemsOf,
  newestSkills,
  sourcesOf,
  summarizePages,
  valuesOf,
} from "../helpers/lists.ts";
import { pollUntil } from "../helpers/poll-until.ts";
import { defaultLimit } from "../helpers/shared-lists.ts";
import { anySkill } from "../helpers/shared-skills.ts";
import type { Scenario, ScenarioContext } from "../scenario.ts";
import { requireAccepted } from "../set-up.ts";

/**
 * Creates skills until the run has one more than fits on a default page. Creates none if all other scenarios ran.
 * Returns the ids of skills that have not been changed since their creation.
 */
async function createEnoughSkills(context: ScenarioContext): Promise<readonly string[]> {
  const { api, createdSkills } = context;
  const skills = [(await anySkill(context)).created];
  for (let missing = defaultLimit + 1 - createdSkills().length; missing > 0; missing--) {
    skills.push(requireAccepted(await api.createSkill(minimalUpload(api.names.skill()))));
  }
  return skills.map((skill) => bodyString(skill, "id"));
}

/** Checks that the unfiltered list has custom and prebuilt skills, if the requested pages can show that. */
async function checkMixedSources({
  api,
  expect,
  observe,
  missingCapability,
  skip,
}: ScenarioContext): Promise<void> {
  const check = "skill.list.custom-and-prebuilt";
  const reason = missingCapability("prebuilt");
  if (reason) return skip([check], reason);
  const pages = await newestSkills(api);
  const sources = sourcesOf(api, pages);
  observe("skill.list.prebuilt-position", pages, sources.join(", "));
  const distinct = [...new Set(sources)];
  const hasBoth = ["custom", "anthropic"].every((source) => distinct.includes(source));
  if (!distinct.includes("anthropic") && !summarizePages(pages, "id").reachedEnd) {
    return skip([check], `the newest ${sources.length} skills are all custom`);
  }
  expect(check, hasBoth, describeSources(distinct));
}

const custom: Scenario = {
  id: "skill-list-custom",
  title: "Listing custom and prebuilt skills",
  writes: true,
  checks: [
    "skill.list.default-limit",
    "skill.list.created-skill-listed",
    "skill.list.newest-first",
    "skill.list.source-custom",
    "skill.list.source-anthropic",
    "skill.list.custom-and-prebuilt",
  ],
  observes: ["skill.list.prebuilt-position"],
  async run(context) {
    const { api, expect } = context;
    const ids = await createEnoughSkills(context);
    const plain = requireAccepted(await api.listSkills());
    const size = itemsOf(plain).length;
    expect("skill.list.default-limit", size > 0 && size <= defaultLimit, `${size} skills without limit`);

    const hasAll = (pages: readonly Exchange[]) => ids.every((id) => valuesOf(pages, "id").includes(id));
    const customPages = await pollUntil(api, () => newestSkills(api, "custom"), hasAll);
    const [first] = customPages;
    const listed = `${ids.join(", ")} in ${valuesOf(customPages, "id").join(", ")}`;
    expect("skill.list.created-skill-listed", hasAll(customPages), listed, first);
    const times = valuesOf(customPages, "created_at");
    const order = `created_at in the order ${times.join(", ")}`;
    expect("skill.list.newest-first", isDescending(times), order, first);
    const checkSource = (source: string, pages: readonly Exchange[]) => {
      const sources = sourcesOf(api, pages);
      const isOnlySource = sources.every((each) => each === source);
      expect(`skill.list.source-${source}`, isOnlySource, describeSources(sources), pages[0]);
    };
    checkSource("custom", customPages);
    // This filter can only be checked while there are custom skills to leave out.
    checkSource("anthropic", await newestSkills(api, "anthropic"));
    await checkMixedSources(context);
  },
};

export const customListScenarios: readonly Scenario[] = [custom];
