import type { Revision } from "@skills-api/spec";
import { property } from "../../base/json.ts";
import type { Api, RequestOptions } from "../../client/api.ts";
import { fieldPart, minimalUpload, uploadParts } from "../../client/uploads.ts";
import { sourceOf } from "../../contract/revision-traits.ts";
import { bodyString, describe, type Exchange, header, wasAccepted } from "../../http/exchange.ts";
import { eventually } from "../helpers/eventually.ts";
import { newestSkills, valuesOf } from "../helpers/lists.ts";
import { anySkill, smallestSkill } from "../helpers/shared-skills.ts";
import type { Scenario, ScenarioContext } from "../scenario.ts";
import { requireAccepted } from "../set-up.ts";

/** What decides that a skill was created without a label, what of labels, and how one that is too long is refused. */
interface LabelChecks {
  readonly omitted: string;
  readonly echoed: string;
  readonly longest: string;
  readonly tooLong: string;
  readonly tooLongMessage?: { readonly check: string; readonly pattern: RegExp };
}

const labelChecks: Readonly<Record<Revision, LabelChecks>> = {
  "skills-2025-10-02": {
    omitted: "skill.create.without-title-accepted",
    echoed: "skill.create.title-echoed",
    longest: "skill.create.title-64-accepted",
    tooLong: "skill.create.title-too-long-refused",
  },
  ga: {
    omitted: "skill.create.without-display-name-accepted",
    echoed: "skill.create.display-name-echoed",
    longest: "skill.create.display-name-255-accepted",
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
    const { api, revision, accepted, answers, expect, equal, observe } = context;
    const { name, created } = await smallestSkill(context);
    accepted(labelChecks[revision].omitted, created);
    requireAccepted(created);
    answers("skill.create.answers-200", created, 200);
    const { label, latest } = api.traits;
    const title = property(created.json, label) ?? null;
    const labelled = `${label} ${JSON.stringify(title)} for ${name}`;
    expect("skill.create.title-from-name", title === null || title === name, labelled);
    expect("skill.create.display-name-from-name", title === name, labelled);
    const version = bodyString(created, latest);
    expect("skill.create.latest-version-numeric", /^\d{16}$/.test(version), `${latest} ${version}`);
    equal("skill.create.source-custom", sourceOf(api.traits, created.json), "custom");
    const id = bodyString(created, "id");
    const first = await api.getSkill(id);
    observe("skill.create.read-after-write", first);
    const read = wasAccepted(first) ? first : await eventually(api, () => api.getSkill(id), wasAccepted);
    const keys = ["id", "type", label, latest, "source", "created_at"];
    const identity = (exchange: Exchange) => keys.map((key) => property(exchange.json, key) ?? null);
    equal("skill.get.custom", identity(read), identity(created));
  },
};

const sameName: Scenario = {
  id: "skill-create-same-name",
  title: "Two skills of one name",
  writes: true,
  checks: ["skill.create.same-name-accepted"],
  async run(context) {
    const { api, expect } = context;
    const { name, created: first } = await anySkill(context);
    const second = await api.createSkill(minimalUpload(name));
    const different = bodyString(second, "id") !== bodyString(first, "id");
    expect("skill.create.same-name-accepted", wasAccepted(second) && different, describe(second));
  },
};

/** Creates a skill with a label. */
function labelled(api: Api, label: string, options: RequestOptions = {}): Promise<Exchange> {
  const parts = [fieldPart(api.traits.label, label)];
  return api.createSkill(uploadParts({ name: api.names.skill(), parts }), options);
}

/** What a refused upload leaves behind. Answers the skill that is then created with the same label. */
async function judgeRefusal({ api, expect, skip }: ScenarioContext, title: string): Promise<Exchange> {
  const { label } = api.traits;
  const parts = uploadParts({
    name: api.names.skill(),
    manifest: "other.md",
    parts: [fieldPart(label, title)],
  });
  const bad = await api.createSkill(parts, { repeatable: true });
  const listed = valuesOf(await newestSkills(api, "custom"), label);
  const next = await labelled(api, title);
  if (wasAccepted(bad)) {
    const reason = "an upload without SKILL.md was accepted";
    skip(["error.refusal-not-retryable", "skill.create.refusal-stores-nothing"], reason);
  } else {
    const hint = header(bad, "x-should-retry");
    expect("error.refusal-not-retryable", hint === "false", `x-should-retry ${hint}; ${describe(bad)}`);
    // Where a label is unique, it is free for another skill only if the refused one was not kept.
    const nothing = !listed.includes(title) && wasAccepted(next);
    expect("skill.create.refusal-stores-nothing", nothing, `${describe(bad)}; then ${describe(next)}`);
  }
  return requireAccepted(next);
}

/** A label that another skill was given. */
async function judgeReuse(context: ScenarioContext, title: string, given: Exchange): Promise<void> {
  const { api, accepted, expectRejected } = context;
  if (!api.traits.uniqueLabels) {
    return accepted("skill.create.display-name-reuse-accepted", await labelled(api, title));
  }
  await expectRejected({
    check: "skill.create.title-reuse-refused",
    message: {
      check: "skill.create.title-reuse-message",
      pattern: new RegExp(`^Skill cannot reuse an existing display_title: ${title}`),
    },
    status: [400],
    twin: { exchange: given, repeat: () => labelled(api, api.names.title()) },
    send: (options) => labelled(api, title, options),
  });
}

const labels: Scenario = {
  id: "skill-create-labels",
  title: "Labels: of a refused upload, given, in use, long, too long",
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
    const { api, revision, equal, expectAccepted, expectRejected, observe } = context;
    const { label, longestLabel } = api.traits;
    const { echoed, longest, tooLong, tooLongMessage } = labelChecks[revision];
    const title = api.names.title();
    const given = await judgeRefusal(context, title);
    equal(echoed, bodyString(given, label), title);
    await judgeReuse(context, title, given);

    const sized = (length: number) => api.names.title().padEnd(length, "x");
    const long = sized(longestLabel);
    const { exchange } = await expectAccepted(() => labelled(api, long), longest);
    equal(echoed, bodyString(exchange, label), long);
    const refusal = await expectRejected({
      check: tooLong,
      ...(tooLongMessage ? { message: tooLongMessage } : {}),
      status: [400],
      twin: { exchange, repeat: () => labelled(api, sized(longestLabel)) },
      send: (options) => labelled(api, sized(longestLabel + 1), options),
    });
    observe("skill.create.rule-wordings", refusal, `label of ${longestLabel + 1} characters`);
  },
};

export const skillCreateScenarios: readonly Scenario[] = [create, sameName, labels];
