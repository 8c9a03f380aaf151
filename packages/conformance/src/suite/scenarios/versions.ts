import { isDeepStrictEqual } from "node:util";
import { property } from "../../base/json.ts";
import { fieldPart, filePart, minimalUpload, skillMd } from "../../client/uploads.ts";
import { bodyString, describe, errorOf, wasAccepted } from "../../http/exchange.ts";
import { prebuiltVersions } from "../helpers/shared-lists.ts";
import { secondDescription, twoVersions } from "../helpers/shared-skills.ts";
import type { Scenario } from "../scenario.ts";
import { requireAccepted, requireRejected } from "../set-up.ts";

const create: Scenario = {
  id: "version-create",
  title: "A second version of a skill, and uploads that it does not take",
  writes: true,
  checks: [
    "version.create.accepted",
    "version.create.identifier",
    "version.create.answers-200",
    "version.create.number-increases",
    "version.create.moves-latest",
    "version.create.touches-skill",
    "version.create.description-from-upload",
    "version.create.name-from-upload",
    "version.create.directory-from-upload",
    "version.create.belongs-to-skill",
    "version.create.rename-refused",
    "version.create.rename-message",
    "version.create.refusal-changes-nothing",
    "version.create.unknown-skill-not-found",
    "version.create.bare-skill-md-refused",
    "version.create.bare-skill-md-accepted",
    "version.create.display-title-ignored",
    "version.create.display-name-ignored",
  ],
  async run(context) {
    const { api, accepted, answers, equal, expect, expectRejected } = context;
    const { id, name, skill, created, read } = await twoVersions(context);
    accepted("version.create.accepted", created);
    requireAccepted(created);
    answers("version.create.answers-200", created, 200);
    const { label, latest, needsFolder, version } = api.traits;
    const [older, after] = [bodyString(skill, latest), bodyString(created, version)];
    const greater = /^\d+$/.test(older) && /^\d+$/.test(after) && BigInt(after) > BigInt(older);
    expect("version.create.number-increases", greater, `${older}, then ${after}`);
    expect("version.create.identifier", after.startsWith("skver_"), `${version} ${after}`);
    requireAccepted(read);
    equal("version.create.moves-latest", bodyString(read, latest), after);
    equal("version.create.touches-skill", bodyString(read, "updated_at"), bodyString(created, "created_at"));
    equal("version.create.description-from-upload", bodyString(created, "description"), secondDescription);
    equal("version.create.name-from-upload", bodyString(created, "name"), name);
    equal("version.create.directory-from-upload", bodyString(created, "directory"), name);
    equal("version.create.belongs-to-skill", bodyString(created, "skill_id"), id);

    // Added to another skill: this one must not change while it is compared.
    const repeat = async () => {
      const another = api.names.skill();
      const made = requireAccepted(await api.createSkill(minimalUpload(another)));
      return api.createVersion(bodyString(made, "id"), minimalUpload(another));
    };
    const good = { exchange: created, repeat };
    const [before, listed] = [
      requireAccepted(await api.getSkill(id)),
      requireAccepted(await api.listVersions(id)),
    ];
    const other = api.names.skill();
    const renamed = await expectRejected({
      check: "version.create.rename-refused",
      message: {
        check: "version.create.rename-message",
        pattern: new RegExp(
          `^Skill name '${other}' in SKILL\\.md must be consistent across all versions for a given \`skill_id\`\\. Expected '${name}'\\.$`,
        ),
      },
      status: [400],
      twin: good,
      send: (options) => api.createVersion(id, minimalUpload(other), options),
    });
    const [readAgain, listedAgain] = [
      requireAccepted(await api.getSkill(id)),
      requireAccepted(await api.listVersions(id)),
    ];
    await expectRejected({
      check: "version.create.unknown-skill-not-found",
      status: [404],
      twin: good,
      send: (options) => api.createVersion(api.names.unknownSkill(), minimalUpload(name), options),
    });
    const bare = [filePart(["SKILL.md", skillMd({ name })])];
    if (needsFolder) {
      await expectRejected({
        check: "version.create.bare-skill-md-refused",
        status: [400],
        twin: good,
        send: (options) => api.createVersion(id, bare, options),
      });
    } else {
      accepted("version.create.bare-skill-md-accepted", await api.createVersion(id, bare));
    }
    const labelled = [...minimalUpload(name), fieldPart(label, api.names.title())];
    const stray = await api.createVersion(id, labelled);
    const kept = property((await api.getSkill(id)).json, label);
    const ignored = wasAccepted(stray) && kept === property(before.json, label);
    for (const field of ["display-title", "display-name"]) {
      expect(`version.create.${field}-ignored`, ignored, `${describe(stray)}; ${label} is ${kept}`);
    }
    requireRejected(renamed);
    const unchanged =
      isDeepStrictEqual(readAgain.json, before.json) && isDeepStrictEqual(listedAgain.json, listed.json);
    expect("version.create.refusal-changes-nothing", unchanged, describe(readAgain));
  },
};

const prebuilt: Scenario = {
  id: "version-create-prebuilt",
  title: "An upload to a prebuilt skill",
  writes: true,
  needs: ["prebuilt"],
  checks: ["version.create.prebuilt-refused", "version.create.prebuilt-message"],
  async run({ api, expect, skip }) {
    const before = await prebuiltVersions(api);
    if (!wasAccepted(before)) return skip(prebuilt.checks, "the target has no prebuilt skill xlsx");
    // By its description it is found, should a server take it and its answer be lost.
    const parts = minimalUpload("xlsx", { description: `Made by a conformance run: ${api.names.title()}` });
    const upload = await api.createVersion("xlsx", parts, { repeatable: true });
    const { status } = upload.response;
    const same = isDeepStrictEqual((await prebuiltVersions(api)).json, before.json);
    const isRefused = status >= 400 && status < 500 && same;
    expect("version.create.prebuilt-refused", isRefused, describe(upload), upload);
    const { message } = errorOf(upload);
    const isSaid = message === "Invalid skill_id format: xlsx";
    expect("version.create.prebuilt-message", isSaid, describe(upload), upload);
  },
};

export const versionScenarios: readonly Scenario[] = [create, prebuilt];
