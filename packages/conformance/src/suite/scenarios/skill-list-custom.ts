import { minimalUpload } from "../../client/uploads.ts";
import { bodyString, type Exchange } from "../../http/exchange.ts";
import { eventually } from "../helpers/eventually.ts";
import { follow, isDescending, itemsOf, newestSkills, sourcesOf, valuesOf } from "../helpers/lists.ts";
import { defaultLimit } from "../helpers/shared-lists.ts";
import { anySkill } from "../helpers/shared-skills.ts";
import type { Scenario, ScenarioContext } from "../scenario.ts";
import { requireAccepted } from "../set-up.ts";

/**
 * Creates what is missing to have one skill more than a page holds: nothing, when every other scenario was told.
 * Answers the ids of skills of which nothing but their creation is known.
 */
async function fill(context: ScenarioContext): Promise<readonly string[]> {
  const { api, created } = context;
  const skills = [(await anySkill(context)).created];
  for (let missing = defaultLimit + 1 - created().length; missing > 0; missing--) {
    skills.push(requireAccepted(await api.createSkill(minimalUpload(api.names.skill()))));
  }
  return skills.map((skill) => bodyString(skill, "id"));
}

/** Whether the list of everything has both kinds, as far as that can be seen. */
async function judgeMixture({ api, expect, observe, lacks, skip }: ScenarioContext): Promise<void> {
  const check = "skill.list.custom-and-prebuilt";
  const lack = lacks("prebuilt");
  if (lack) return skip([check], lack);
  const pages = await newestSkills(api);
  const sources = sourcesOf(api, pages);
  observe("skill.list.prebuilt-position", pages, sources.join(", "));
  const kinds = [...new Set(sources)];
  const mixed = ["custom", "anthropic"].every((kind) => kinds.includes(kind));
  if (!kinds.includes("anthropic") && !follow(pages, "id").ended) {
    return skip([check], `the newest ${sources.length} skills are all custom`);
  }
  expect(check, mixed, `sources ${kinds.join(", ")}`);
}

const custom: Scenario = {
  id: "skill-list-custom",
  title: "Custom skills in the list, beside prebuilt ones",
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
    const ids = await fill(context);
    const plain = requireAccepted(await api.listSkills());
    const size = itemsOf(plain).length;
    expect("skill.list.default-limit", size > 0 && size <= defaultLimit, `${size} skills without limit`);

    const listed = (pages: readonly Exchange[]) => ids.every((id) => valuesOf(pages, "id").includes(id));
    const own = await eventually(api, () => newestSkills(api, "custom"), listed);
    const found = valuesOf(own, "id");
    const where = `${ids.join(", ")} in ${found.join(", ")}`;
    expect("skill.list.created-skill-listed", listed(own), where, own[0]);
    const times = valuesOf(own, "created_at");
    expect(
      "skill.list.newest-first",
      isDescending(times),
      `created_at in the order ${times.join(", ")}`,
      own[0],
    );
    const judgeSource = (kind: string, pages: readonly Exchange[]) => {
      const sources = sourcesOf(api, pages);
      const alone = sources.every((source) => source === kind);
      expect(`skill.list.source-${kind}`, alone, `sources ${sources.join(", ")}`, pages[0]);
    };
    judgeSource("custom", own);
    // Only beside custom skills does it show that these are left out.
    judgeSource("anthropic", await newestSkills(api, "anthropic"));
    await judgeMixture(context);
  },
};

export const customListScenarios: readonly Scenario[] = [custom];
