import { revisions } from "@skills-api/spec";
import { minimalUpload } from "../../src/client/uploads.ts";
import { isPromised } from "../../src/contract/registry.ts";
import { checksOf, eachRevision, inAll } from "./checks.ts";
import type { Defect } from "./defect.ts";
import { needEmptySkill } from "./need-empty-skill.ts";
import { type Json, messageOf, misworded, objects, refusal, refusals } from "./support.ts";
import { carrying, labelPart, spurns, takes, uploadOf } from "./upload.ts";

/** Checks of the longest label, by revision. */
const tooLong = {
  "skills-2025-10-02": ["skill.create.title-too-long-refused"],
  ga: ["skill.create.display-name-too-long-message", "skill.create.display-name-too-long-refused"],
};

const withoutLabel = ["skill.create.without-title-accepted", "skill.create.without-display-name-accepted"];

/** The label of a skill changed, whatever the revision calls it. */
function relabelled(skill: Json, change: (label: string) => unknown): Json {
  const name = "display_title" in skill ? "display_title" : "display_name";
  return { ...skill, [name]: change(String(skill[name])) };
}

/** Rules for labels that the server forgets, misquotes or makes too strict. */
export const labelDefects: readonly Defect[] = [
  {
    name: "a label is required of a skill of one file",
    revisions,
    breaks: eachRevision((revision) => withoutLabel.filter((id) => isPromised(id, revision))),
    // Only the upload of this scenario is rejected: rejecting all of them would stop every set-up.
    undecided: eachRevision((revision) =>
      checksOf("skill-create").filter((id) => isPromised(id, revision) && !withoutLabel.includes(id)),
    ),
    handle: spurns(({ label, name }) => label === undefined && /-skill-create(-ga)?-\d+$/.test(name)),
  },
  {
    name: "a skill without label is called untitled",
    revisions,
    breaks: {
      "skills-2025-10-02": ["skill.create.title-from-name"],
      ga: ["skill.create.display-name-from-name"],
    },
    // Skills with that label may be someone else's: none is deleted.
    undecided: {
      "skills-2025-10-02": [
        ...needEmptySkill,
        "version.delete.accepted",
        "version.delete.answers-epoch-version",
        "version.delete.both-revisions",
        "version.delete.gone",
        "version.delete.last-version",
        "version.delete.latest-refused",
        "version.delete.not-listed",
        "version.delete.others-remain",
        "version.delete.unknown-not-found",
      ],
      ga: [
        "deleted-version.id",
        "deleted-version.type",
        "skill.delete.cascades",
        "skill.delete.empty-skill",
        "skill.delete.gone",
        "skill.delete.not-listed",
        "skill.delete.versions-gone",
        "skill.get.revived",
        "skill.get.versionless-refused",
        "skill.list.versionless-left-out",
        "version.delete.accepted",
        "version.delete.answers-id",
        "version.delete.both-revisions",
        "version.delete.gone",
        "version.delete.latest-message",
        "version.delete.latest-refused",
        "version.delete.newest-moves-latest",
        "version.delete.not-listed",
        "version.delete.only-version-message",
        "version.delete.only-version-refused",
        "version.delete.others-remain",
        "version.delete.twice-not-found",
        "version.delete.unknown-not-found",
        "version.get.not-found-message",
      ],
    },
    handle: objects("skill", (skill) =>
      relabelled(skill, (label) => (label.startsWith("conformance-") ? "Untitled" : label)),
    ),
  },
  {
    name: "a skill without label has an empty one",
    revisions,
    breaks: {
      "skills-2025-10-02": ["skill.create.title-from-name"],
      ga: ["skill.create.display-name-from-name"],
    },
    handle: objects("skill", (skill) =>
      relabelled(skill, (label) => (label.startsWith("conformance-") ? "" : label)),
    ),
  },
  {
    name: "a label comes back in small letters",
    revisions,
    breaks: inAll(
      [
        "skill.create.any-label-accepted",
        "skill.create.any-order-accepted",
        "skill.get.same-label",
        "version.create.keeps-label",
      ],
      { "skills-2025-10-02": ["skill.create.title-echoed"], ga: ["skill.create.display-name-echoed"] },
    ),
    undecided: inAll(["skill.delete.both-revisions"], {
      "skills-2025-10-02": ["skill.create.title-of-deleted-accepted"],
    }),
    handle: objects("skill", (skill) =>
      relabelled(skill, (label) => (label.startsWith("Conformance ") ? label.toLowerCase() : label)),
    ),
  },
  {
    name: "a long label is cut off",
    revisions,
    breaks: {
      "skills-2025-10-02": ["skill.create.title-echoed"],
      ga: ["skill.create.display-name-echoed"],
    },
    handle: objects("skill", (skill) => relabelled(skill, (label) => label.slice(0, 60))),
  },
  {
    name: "a display_title is used as the label in ga",
    revisions: ["ga"],
    breaks: ["skill.create.any-label-accepted", "skill.create.display-title-ignored"],
    async handle(request, next) {
      const upload = request.operation === "createSkill" ? await uploadOf(request) : undefined;
      const title = upload?.parts.find(({ name }) => name === "display_title");
      if (!upload || !title) return next(request);
      return next(carrying(request, [...upload.parts, { ...title, name: "display_name" }]));
    },
  },
  {
    name: "a display_title is refused in ga",
    revisions: ["ga"],
    breaks: ["skill.create.display-title-ignored"],
    handle: spurns(({ parts }) => parts.some(({ name }) => name === "display_title")),
  },
  {
    name: "the longest label is too long",
    revisions,
    breaks: inAll(["skill.create.label-characters"], {
      "skills-2025-10-02": ["skill.create.title-64-accepted"],
      ga: ["skill.create.display-name-255-accepted"],
    }),
    // Its minimal pair is not accepted.
    undecided: {
      ...tooLong,
      "skills-2025-10-02": [...tooLong["skills-2025-10-02"], "skill.create.title-of-deleted-accepted"],
    },
    handle: spurns(({ label = "" }) => [64, 255].includes(label.length)),
  },
  {
    name: "a label may be no longer in ga than in the other revision",
    revisions: ["ga"],
    breaks: ["skill.create.display-name-255-accepted", "skill.create.label-characters"],
    undecided: tooLong,
    handle: spurns(({ label = "" }) => label.length > 64),
  },
  {
    name: "a label that is too long is accepted",
    revisions,
    breaks: tooLong,
    handle: takes(({ label = "" }) => [65, 256].includes(label.length)),
  },
  {
    name: "the refusal of a label that is too long is worded differently",
    revisions: ["ga"],
    breaks: ["skill.create.display-name-too-long-message"],
    handle: misworded(/at most 255 characters/),
  },
  {
    name: "a title may be given twice",
    breaks: ["skill.create.title-reuse-message", "skill.create.title-reuse-refused"],
    async handle(request, next) {
      const response = await next(request);
      if (!messageOf(response).startsWith("Skill cannot reuse")) return response;
      return next(carrying(request, minimalUpload((await uploadOf(request))?.name ?? "")));
    },
  },
  {
    name: "a label may be given once in ga, as in the other revision",
    revisions: ["ga"],
    breaks: ["skill.create.display-name-reuse-accepted"],
    async handle(request, next, memory) {
      const upload = request.operation === "createSkill" ? await uploadOf(request) : undefined;
      const label = upload?.label ?? "";
      const response = await spurns(() => memory.has(label))(request, next, memory);
      if (label && response.status === 200) memory.set(label, "given");
      return response;
    },
  },
  {
    name: "a title in use is a conflict",
    breaks: ["skill.create.title-reuse-refused"],
    handle: refusals(
      (response) => messageOf(response).startsWith("Skill cannot reuse"),
      (response) => refusal(response, 409, messageOf(response)),
    ),
  },
  {
    name: "the refusal of a title in use is worded differently",
    breaks: ["skill.create.title-reuse-message"],
    handle: misworded(/^Skill cannot reuse/),
  },
  {
    name: "a refused upload leaves a skill behind",
    revisions,
    breaks: ["skill.create.refusal-stores-nothing"],
    undecided: {
      // Its title is taken then, so that the scenario cannot go on.
      "skills-2025-10-02": [
        "skill.create.label-characters",
        "skill.create.title-of-deleted-accepted",
        "version.create.keeps-label",
        "skill.create.title-64-accepted",
        "skill.create.title-echoed",
        "skill.create.title-reuse-message",
        "skill.create.title-reuse-refused",
        "skill.create.title-too-long-refused",
      ],
    },
    async handle(request, next) {
      const response = await next(request);
      const label = request.operation === "createSkill" ? (await uploadOf(request))?.label : undefined;
      if (response.status !== 400 || !label) return response;
      await next(carrying(request, [...minimalUpload("left-behind"), labelPart(request, label)]));
      return response;
    },
  },
];
