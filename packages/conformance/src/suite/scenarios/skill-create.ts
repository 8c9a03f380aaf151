import type { Revision } from "@skills-api/spec";
import { property } from "../../base/json.ts";
import type { RequestOptions, SkillsApi } from "../../client/skills-api.ts";
import { fieldPart, minimalUpload, uploadParts } from "../../client/uploads.ts";
import { sourceOf } from "../../contract/revision-traits.ts";
import { bodyString, describe, type Exchange, header, wasAccepted } from "../../http/exchange.ts";
import { newestSkills, valuesOf } from "../helpers/lists.ts";
import { pollUntil } from "../helpers/poll-until.ts";
import { anySkill, minimalSkill } from "../helpers/shared-skills.ts";
import type { AcceptedTwin, Scenario, ScenarioContext } from "../scenario.ts";
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

/** A skill with a label. */
interface LabelledSkill {
  readonly name: string;
  readonly title: string;
  readonly created: Exchange;
}

/** Checks that a rejected upload leaves nothing behind. Returns a skill created with the same label afterwards. */
async function checkRejection({ api, expect, skip }: ScenarioContext): Promise<LabelledSkill> {
  const { label } = api.traits;
  const title = api.names.title();
  const parts = [fieldPart(label, title)];
  const withoutSkillMd = uploadParts({ name: api.names.skill(), manifest: "other.md", parts });
  const rejected = await api.createSkill(withoutSkillMd, { repeatable: true });
  const listed = valuesOf(await newestSkills(api, "custom"), label);
  const name = api.names.skill();
  const next = await api.createSkill(uploadParts({ name, parts }));
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
  return { name, title, created: requireAccepted(next) };
}

/** Checks the reuse of the label of a skill. */
async function checkReuse(context: ScenarioContext, { title, created }: LabelledSkill): Promise<void> {
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
    twin: { exchange: created, repeat: () => createLabelled(api, api.names.title()) },
    send: (options) => createLabelled(api, title, options),
  });
}

/** Returns a new label of a length, of characters that have several bytes. */
function longTitle({ names }: SkillsApi, length: number): string {
  return names.title().padEnd(length, "\u8a9e");
}

/**
 * Checks that the longest label is accepted: one of characters with several bytes, and if the server rejects that, one
 * of ASCII characters.
 *
 * @throws SetupError if the server rejects both.
 */
async function checkLongest(context: ScenarioContext): Promise<AcceptedTwin> {
  const { api, revision, expectAccepted, expectEqual, acceptedTwin } = context;
  const { label, longestLabel } = api.traits;
  const { echoed, maxLength } = labelChecks[revision];
  const title = longTitle(api, longestLabel);
  const exchange = await createLabelled(api, title);
  expectAccepted("skill.create.label-characters", exchange);
  if (wasAccepted(exchange)) {
    expectAccepted(maxLength, exchange);
    expectEqual(echoed, bodyString(exchange, label), title);
    return { exchange, repeat: () => createLabelled(api, longTitle(api, longestLabel)) };
  }
  return acceptedTwin(() => createLabelled(api, api.names.title().padEnd(longestLabel, "x")), maxLength);
}

/** Checks that a version leaves the label of the skill as it is. Returns the version. */
async function checkNewVersion(
  { api, expectEqual }: ScenarioContext,
  { name, title, created }: LabelledSkill,
): Promise<Exchange> {
  const id = bodyString(created, "id");
  const version = requireAccepted(await api.createVersion(id, minimalUpload(name)));
  expectEqual("version.create.keeps-label", bodyString(await api.getSkill(id), api.traits.label), title);
  return version;
}

/** Checks that the label of a deleted skill can be used again. */
async function checkDeleted(
  { api, expect }: ScenarioContext,
  { title, created }: LabelledSkill,
  version: Exchange,
): Promise<void> {
  const id = bodyString(created, "id");
  for (const each of [bodyString(version, api.traits.version), bodyString(created, api.traits.latest)])
    requireAccepted(await api.deleteVersion(id, each));
  requireAccepted(await api.deleteSkill(id));
  const next = await pollUntil(api, () => createLabelled(api, title), wasAccepted);
  expect("skill.create.title-of-deleted-accepted", wasAccepted(next), describe(next), next);
}

const labels: Scenario = {
  id: "skill-create-labels",
  title:
    "Labels: stored, reused, of maximum length, too long, of a rejected upload, after a version and a deletion",
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
    "skill.create.label-characters",
    "skill.create.title-too-long-refused",
    "skill.create.display-name-too-long-refused",
    "skill.create.display-name-too-long-message",
    "version.create.keeps-label",
    "skill.create.title-of-deleted-accepted",
  ],
  observes: ["skill.create.rule-wordings"],
  async run(context) {
    const { api, revision, expectEqual, expectRejected, observe } = context;
    const { label, longestLabel, uniqueLabels } = api.traits;
    const { echoed, tooLong, tooLongMessage } = labelChecks[revision];
    const skill = await checkRejection(context);
    expectEqual(echoed, bodyString(skill.created, label), skill.title);
    await checkReuse(context, skill);
    const version = await checkNewVersion(context, skill);
    const rejection = await expectRejected({
      check: tooLong,
      ...(tooLongMessage ? { message: tooLongMessage } : {}),
      status: [400],
      twin: await checkLongest(context),
      send: (options) => createLabelled(api, longTitle(api, longestLabel + 1), options),
    });
    observe("skill.create.rule-wordings", rejection, `label of ${longestLabel + 1} characters`);
    if (uniqueLabels) await checkDeleted(context, skill, version);
  },
};

export const skillCreateScenarios: readonly Scenario[] = [create, sameName, labels];
