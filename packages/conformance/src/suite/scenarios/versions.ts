import { isDeepStrictEqual } from "node:util";
import { property } from "../../base/json.ts";
import type { MultipartPart } from "../../client/multipart.ts";
import {
  fieldPart,
  filePart,
  minimalUpload,
  type SkillUpload,
  skillMd,
  uploadParts,
  withoutFileName,
  withSymlink,
} from "../../client/uploads.ts";
import { bodyString, describe, errorOf, wasAccepted } from "../../http/exchange.ts";
import { prebuiltVersions } from "../helpers/shared-lists.ts";
import { secondDescription, skillWithTwoVersions } from "../helpers/shared-skills.ts";
import { unknownParts } from "../helpers/unknown-parts.ts";
import type { AcceptedTwin, Scenario } from "../scenario.ts";
import { requireAccepted, requireRejected } from "../set-up.ts";

const create: Scenario = {
  id: "version-create",
  title: "A second version of a skill, and uploads that are rejected",
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
    "version.create.directory-is-name",
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
    const { api, expectAccepted, expectStatus, expectEqual, expect, expectRejected } = context;
    const { id, name, skill, created, read } = await skillWithTwoVersions(context);
    expectAccepted("version.create.accepted", created);
    requireAccepted(created);
    expectStatus("version.create.answers-200", created, 200);
    const { label, latest, needsFolder, version } = api.traits;
    const [older, newer] = [bodyString(skill, latest), bodyString(created, version)];
    const increases = /^\d+$/.test(older) && /^\d+$/.test(newer) && BigInt(newer) > BigInt(older);
    expect("version.create.number-increases", increases, `${older}, then ${newer}`);
    expect("version.create.identifier", newer.startsWith("skver_"), `${version} ${newer}`);
    requireAccepted(read);
    expectEqual("version.create.moves-latest", bodyString(read, latest), newer);
    expectEqual(
      "version.create.touches-skill",
      bodyString(read, "updated_at"),
      bodyString(created, "created_at"),
    );
    expectEqual(
      "version.create.description-from-upload",
      bodyString(created, "description"),
      secondDescription,
    );
    expectEqual("version.create.name-from-upload", bodyString(created, "name"), name);
    expectEqual("version.create.directory-is-name", bodyString(created, "directory"), name);
    expectEqual("version.create.belongs-to-skill", bodyString(created, "skill_id"), id);

    // Adds a version to another skill, because this one must not change while it is compared.
    const repeat = async () => {
      const anotherName = api.names.skill();
      const another = requireAccepted(await api.createSkill(minimalUpload(anotherName)));
      return api.createVersion(bodyString(another, "id"), minimalUpload(anotherName));
    };
    const twin = { exchange: created, repeat };
    const [before, listed] = [
      requireAccepted(await api.getSkill(id)),
      requireAccepted(await api.listVersions(id)),
    ];
    const otherName = api.names.skill();
    const renamed = await expectRejected({
      check: "version.create.rename-refused",
      message: {
        check: "version.create.rename-message",
        pattern: new RegExp(
          `^Skill name '${otherName}' in SKILL\\.md must be consistent across all versions for a given \`skill_id\`\\. Expected '${name}'\\.$`,
        ),
      },
      status: [400],
      twin,
      send: (options) => api.createVersion(id, minimalUpload(otherName), options),
    });
    const [readAgain, listedAgain] = [
      requireAccepted(await api.getSkill(id)),
      requireAccepted(await api.listVersions(id)),
    ];
    await expectRejected({
      check: "version.create.unknown-skill-not-found",
      status: [404],
      twin,
      send: (options) => api.createVersion(api.names.unknownSkill(), minimalUpload(name), options),
    });
    const bare = [filePart(["SKILL.md", skillMd({ name })])];
    if (needsFolder) {
      await expectRejected({
        check: "version.create.bare-skill-md-refused",
        status: [400],
        twin,
        send: (options) => api.createVersion(id, bare, options),
      });
    } else {
      expectAccepted("version.create.bare-skill-md-accepted", await api.createVersion(id, bare));
    }
    const labelled = [...minimalUpload(name), fieldPart(label, api.names.title())];
    const withLabel = await api.createVersion(id, labelled);
    const labelAfter = property((await api.getSkill(id)).json, label);
    const isIgnored = wasAccepted(withLabel) && labelAfter === property(before.json, label);
    for (const field of ["display-title", "display-name"]) {
      const actual = `${describe(withLabel)}; ${label} is ${labelAfter}`;
      expect(`version.create.${field}-ignored`, isIgnored, actual);
    }
    requireRejected(renamed);
    const isUnchanged =
      isDeepStrictEqual(readAgain.json, before.json) && isDeepStrictEqual(listedAgain.json, listed.json);
    expect("version.create.refusal-changes-nothing", isUnchanged, describe(readAgain));
  },
};

const rules: Scenario = {
  id: "version-create-rules",
  title: "Rules for uploads of versions",
  writes: true,
  revisions: ["ga"],
  checks: [
    "version.create.unknown-parts-ignored",
    "version.create.part-without-filename-refused",
    "version.create.zip-symlink-refused",
    "version.create.name-too-long-refused",
    "version.create.description-too-long-refused",
  ],
  async run(context) {
    const { api, acceptedTwin, expect, expectRejected } = context;
    const { id, name, created } = await skillWithTwoVersions(context);
    requireAccepted(created);
    const create = (upload: Partial<SkillUpload>) => api.createVersion(id, uploadParts({ name, ...upload }));
    const twin: AcceptedTwin = { exchange: created, repeat: () => create({}) };
    const withUnknown = { description: "Kept.", parts: unknownParts };
    const combined = await create({ ...withUnknown, zip: "skill.zip" });
    const single = wasAccepted(combined) ? combined : await create(withUnknown);
    const isIgnored = bodyString(single, "description") === "Kept.";
    expect("version.create.unknown-parts-ignored", isIgnored, describe(single), single);

    const expectRejection = (check: string, parts: readonly MultipartPart[], accepted: AcceptedTwin = twin) =>
      expectRejected({
        check: `version.create.${check}`,
        status: [400],
        twin: accepted,
        send: (options) => api.createVersion(id, parts, options),
      });
    const upload = (change: Partial<SkillUpload>) => uploadParts({ name, ...change });
    await expectRejection("part-without-filename-refused", withoutFileName(upload({})));
    await expectRejection("name-too-long-refused", upload({ name: name.padEnd(65, "x") }));
    await expectRejection("description-too-long-refused", upload({ description: "x".repeat(1025) }));
    const zip = "skill.zip";
    const zipTwin = wasAccepted(combined)
      ? { exchange: combined, repeat: () => create({ zip }) }
      : await acceptedTwin(() => create({ zip }));
    await expectRejection("zip-symlink-refused", upload({ zip }).map(withSymlink), zipTwin);
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
    // The description identifies the version if a server accepts it and the response is lost.
    const parts = minimalUpload("xlsx", { description: `Made by a conformance run: ${api.names.title()}` });
    const upload = await api.createVersion("xlsx", parts, { repeatable: true });
    const { status } = upload.response;
    const isUnchanged = isDeepStrictEqual((await prebuiltVersions(api)).json, before.json);
    const isRejected = status >= 400 && status < 500 && isUnchanged;
    expect("version.create.prebuilt-refused", isRejected, describe(upload), upload);
    const hasMessage = errorOf(upload).message === "Invalid skill_id format: xlsx";
    expect("version.create.prebuilt-message", hasMessage, describe(upload), upload);
  },
};

export const versionScenarios: readonly Scenario[] = [create, rules, prebuilt];
