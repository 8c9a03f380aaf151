import { readZip } from "@skills-api/bundle";
import type { SkillsApi } from "../../client/skills-api.ts";
import { fieldPart, uploadParts } from "../../client/uploads.ts";
import { bodyString, type Exchange, wasAccepted } from "../../http/exchange.ts";
import { newestSkills } from "../helpers/lists.ts";
import type { Scenario, ScenarioContext } from "../scenario.ts";
import { requireAccepted } from "../set-up.ts";
import { inOtherFolder, inTwoFolders, nested } from "./skill-files.ts";

function labelledParts({ names, traits }: SkillsApi, ...labels: readonly string[]) {
  return uploadParts({
    name: names.skill(),
    parts: labels.map((label) => fieldPart(traits.label, label)),
  });
}

const labels: Scenario = {
  id: "open-questions-labels",
  title: "Responses to unusual labels, and the list right after a create",
  writes: true,
  needs: ["open-questions"],
  checks: [],
  observes: [
    "skill.create.read-after-write",
    "skill.create.derived-title-taken",
    "skill.create.title-case",
    "skill.create.repeated-title",
  ],
  async run({ api, observe }) {
    const name = api.names.skill();
    requireAccepted(await api.createSkill(uploadParts({ name })));
    observe("skill.create.read-after-write", await newestSkills(api, "custom"));
    const create = (...given: readonly string[]) => api.createSkill(labelledParts(api, ...given));
    const twice = await create(api.names.title(), api.names.title());
    observe("skill.create.repeated-title", twice, bodyString(twice, api.traits.label));
    if (!api.traits.uniqueLabels) return;
    observe("skill.create.derived-title-taken", await create(name));
    const title = api.names.title();
    requireAccepted(await create(title));
    observe("skill.create.title-case", await create(title.toUpperCase()));
  },
};

/** Returns the paths of the stored files of a new skill. */
async function storedPaths({ api, missingCapability }: ScenarioContext, created: Exchange): Promise<string> {
  if (!wasAccepted(created)) return "nothing is stored";
  const reason = missingCapability("download");
  if (reason) return reason;
  const { response } = await api.download(bodyString(created, "id"), bodyString(created, api.traits.latest));
  const files = await readZip(response.body).catch(() => []);
  return `stored as ${files.map(({ path }) => path).join(", ")}`;
}

const layout: Scenario = {
  id: "open-questions-layout",
  title: "Responses to uploads whose directory is not the skill's name",
  writes: true,
  needs: ["open-questions"],
  revisions: ["ga"],
  checks: [],
  observes: [
    "skill.create.folder-name-mismatch",
    "skill.create.nested-skill-md",
    "skill.create.several-directories",
    "skill.create.rule-wordings",
  ],
  async run(context) {
    const { api, observe } = context;
    const upload = () => ({ name: api.names.skill() });
    const other = await api.createSkill(inOtherFolder(upload()));
    observe("skill.create.folder-name-mismatch", other, await storedPaths(context, other));
    observe("skill.create.nested-skill-md", await api.createSkill(nested(upload())));
    const two = await api.createSkill(inTwoFolders(upload()));
    observe("skill.create.several-directories", two);
    observe("skill.create.rule-wordings", two, "two directories");
  },
};

export const openSkillScenarios: readonly Scenario[] = [labels, layout];
