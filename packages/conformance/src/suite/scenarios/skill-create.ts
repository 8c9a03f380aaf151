import type { Revision } from "@skills-api/spec";
import { property } from "../../base/json.ts";
import type { RequestOptions, SkillsApi } from "../../client/skills-api.ts";
import { fieldPart, minimalUpload, uploadParts } from "../../client/uploads.ts";
import { sourceOf } from "../../contract/revision-traits.ts";
import { bodyString, describe, type Exchange, header, wasAccepted } from "../../http/exchange.ts";
import { newestSkills, valuesOf } from "../helpers/lists.ts";
import { pollUntil } from "../helpers/poll-until.ts";
import { anySkill, minimalSkill } from "../helpers/shared-skills.ts";
import type { Scenario, ScenarioContext } from "../scenario.ts";
import { requireAccepted } from "../set-up.ts";

/** The checks of labels in one revision. */
interface LabelChecks {
  readonly omitted: string;
  readonly echoed: string;
  readonly maxLength: string;
  readonly tooLong: string;
  readonly tooLongMessage?: { readonly check: string; readonly pattern: RegExp };
}

const labelChecks: Readonly<Record<Revision, LabelChecks>> = {
  "skills-2025-10-02": {
    omitted: "skill.create.without-title-accepted",
    echoed: "skill.create.title-echoed",
    maxLength: "skill.create.title-64-accepted",
    tooLong: "skill.create.title-too-long-refused",
  },
  ga: {
    omitted: "skill.create.without-display-name-accepted",
    echoed: "skill.create.display-name-echoed",
    maxLength: "skill.create.display-name-255-accepted",
    tooLong: "skill.create.display-name-too-long-refused",
    tooLongMessage: {
      check: "skill.create.display-name-too-long-message",
      pattern: /^display_name must be at most 255 characters long$/,
    },
  },
};

const create: Scenario = {
  id: "skill-create",
  title: "A skill from one SKILL.md, read back",
  writes: true,
  checks: [
    "skill.create.without-title-accepted",
    "skill.create.without-display-name-accepted",
    "skill.create.answers-200",
    "skill.create.title-from-name",
    "skill.create.display-name-from-name",
    "skill.create.latest-version-numeric",
    "skill.create.source-custom",
    "skill.get.custom",
  ],
  observes: ["skill.create.read-after-write"],
  async run(context) {
    const { api, revision, expectAccepted, expectStatus, expect, expectEqual, observe } = context;
    const { name, created } = await minimalSkill(context);
    expectAccepted(labelChecks[revision].omitted, created);
    requireAccepted(created);
    expectStatus("skill.create.answers-200", created, 200);
    const { label, latest } = api.traits;
    const title = property(created.json, label) ?? null;
    const actual = `${label} ${JSON.stringify(title)} for ${name}`;
    expect("skill.create.title-from-name", title === null || title === name, actual);
    expect("skill.create.display-name-from-name", title === name, actual);
    const version = bodyString(created, latest);
    expect("skill.create.latest-version-numeric", /^\d{16}$/.test(version), `${latest} ${version}`);
    expectEqual("skill.create.source-custom", sourceOf(api.traits, created.json), "custom");
    const id = bodyString(created, "id");
    const first = await api.getSkill(id);
    observe("skill.create.read-after-write", first);
    const read = wasAccepted(first) ? first : await pollUntil(api, () => api.getSkill(id), wasAccepted);
    const keys = ["id", "type", label, latest, "source", "created_at"];
    const identity = (exchange: Exchange) => keys.map((key) => property(exchange.json, key) ?? null);
    expectEqual("skill.get.custom", identity(read), identity(created));
  },
};

const sameName: Scenario = {
  id: "skill-create-same-name",
  title: "Two skills with the same name",
  writes: true,
  checks: ["skill.create.same-name-accepted"],
  async run(context) {
    const { api, expect } = context;
    const { name, created: first } = await anySkill(context);
    const second = await api.createSkill(minimalUpload(name));
    const isAnother = bodyString(second, "id") !== bodyString(first, "id");
    expect("skill.create.same-name-accepted", wasAccepted(second) && isAnother, describe(second));
  },
};

function createLabelled(api: SkillsApi, label: string, options: RequestOptions = {}): Promise<Exchange> {
  const parts = [fieldPart(api.traits.label, label)];
  return api.createSkill(uploadParts({ name: api.names.skill(), parts }), options);
}

/** Checks that a rejected upload leaves nothing behind. Returns a skill created with the same label afterwards. */
async function checkRejection({ api, expect, skip }: ScenarioContext, title: string): Promise<Exchange> {
  const { label } = api.traits;
  const parts = uploadParts({
    name: api.names.skill(),
    manifest: "other.md",
    parts: [fieldPart(label, title)],
  });
  const rejected = await api.createSkill(parts, { repeatable: true });
  const listed = valuesOf(await newestSkills(api, "custom"), label);
  const next = await createLabelled(api, title);
  if (wasAccepted(rejected)) {
    const reason = "an upload without SKILL.md was accepted";
    skip(["error.refusal-not-retryable", "skill.create.refusal-stores-nothing"], reason);
  } else {
    const hint = header(rejected, "x-should-retry");
    expect("error.refusal-not-retryable", hint === "false", `x-should-retry ${hint}; ${describe(rejected)}`);
    // If labels are unique, the label is only available if the rejected skill was not stored.
    const isNotStored = !listed.includes(title) && wasAccepted(next);
    const actual = `${describe(rejected)}; then ${describe(next)}`;
    expect("skill.create.refusal-stores-nothing", isNotStored, actual);
  }
  return requireAccepted(next);
}

/** Checks the reuse of the label of `existing`. */
async function checkReuse(context: ScenarioContext, title: string, existing: Exchange): Promise<void> {
  const { api, expectAccepted, expectRejected } = context;
  if (!api.traits.uniqueLabels) {
    return expectAccepted("skill.create.display-name-reuse-accepted", await createLabelled(api, title));
  }
  await expectRejected({
    check: "skill.create.title-reuse-refused",
    message: {
      check: "skill.create.title-reuse-message",
      pattern: new RegExp(`^Skill cannot reuse an existing display_title: ${title}`),
    },
    status: [400],
    twin: { exchange: existing, repeat: () => createLabelled(api, api.names.title()) },
    send: (options) => createLabelled(api, title, options),
  });
}

const labels: Scenario = {
  id: "skill-create-labels",
  title: "Labels: stored, reused, of maximum length, too long, of a rejected upload",
  writes: true,
  checks: [
    "error.refusal-not-retryable",
    "skill.create.refusal-stores-nothing",
    "skill.create.title-echoed",
    "skill.create.display-name-echoed",
    "skill.create.title-reuse-refused",
    "skill.create.title-reuse-message",
    "skill.create.display-name-reuse-accepted",
    "skill.create.title-64-accepted",
    "skill.create.display-name-255-accepted",
    "skill.create.title-too-long-refused",
    "skill.create.display-name-too-long-refused",
    "skill.create.display-name-too-long-message",
  ],
  observes: ["skill.create.rule-wordings"],
  async run(context) {
    const { api, revision, expectEqual, acceptedTwin, expectRejected, observe } = context;
    const { label, longestLabel } = api.traits;
    const { echoed, maxLength, tooLong, tooLongMessage } = labelChecks[revision];
    const title = api.names.title();
    const created = await checkRejection(context, title);
    expectEqual(echoed, bodyString(created, label), title);
    await checkReuse(context, title, created);

    const titleOf = (length: number) => api.names.title().padEnd(length, "x");
    const longTitle = titleOf(longestLabel);
    const { exchange } = await acceptedTwin(() => createLabelled(api, longTitle), maxLength);
    expectEqual(echoed, bodyString(exchange, label), longTitle);
    const rejection = await expectRejected({
      check: tooLong,
      ...(tooLongMessage ? { message: tooLongMessage } : {}),
      status: [400],
      twin: { exchange, repeat: () => createLabelled(api, titleOf(longestLabel)) },
      send: (options) => createLabelled(api, titleOf(longestLabel + 1), options),
    });
    observe("skill.create.rule-wordings", rejection, `label of ${longestLabel + 1} characters`);
  },
};

export const skillCreateScenarios: readonly Scenario[] = [create, sameName, labels];
