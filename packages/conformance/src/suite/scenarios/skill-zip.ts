import { filePart, type SkillUpload, uploadParts, withSymlink } from "../../client/uploads.ts";
import { bodyString, wasAccepted } from "../../http/exchange.ts";
import { expectRejectedUpload } from "../helpers/expect-rejected-upload.ts";
import { patternBytes } from "../helpers/pattern-bytes.ts";
import type { Scenario } from "../scenario.ts";

const zip: Scenario = {
  id: "skill-create-zip",
  title: "A skill from a zip",
  writes: true,
  checks: [
    "skill.create.zip-accepted",
    "skill.create.flat-zip-refused",
    "skill.create.flat-zip-accepted",
    "skill.create.unreadable-zip-refused",
    "skill.create.zip-by-extension",
    "skill.create.zip-symlink-refused",
    "skill.create.zip-symlink-message",
  ],
  observes: ["skill.create.rule-wordings"],
  async run(context) {
    const { api, expectAccepted, acceptedTwin, observe } = context;
    const zipped = (change: Partial<SkillUpload> = {}) =>
      uploadParts({ name: api.names.skill(), zip: "skill.zip", ...change });
    const twin = await acceptedTwin(() => api.createSkill(zipped()), "skill.create.zip-accepted");
    const expectRejection = expectRejectedUpload(context, twin);
    const flat = zipped({ folder: "" });
    if (api.traits.needsFolder) await expectRejection("skill.create.flat-zip-refused", flat);
    else expectAccepted("skill.create.flat-zip-accepted", await api.createSkill(flat));
    const notZip = [filePart(["skill.zip", "not a zip"])];
    const unreadable = await expectRejection("skill.create.unreadable-zip-refused", notZip);
    observe("skill.create.rule-wordings", unreadable, "unreadable zip");
    await expectRejection("skill.create.zip-by-extension", zipped({ zip: "skill.bin" }));
    await expectRejection("skill.create.zip-symlink-refused", zipped().map(withSymlink), {
      check: "skill.create.zip-symlink-message",
      pattern: /^archives must not contain symbolic links$/,
    });
  },
};

/** Bytes that are below 30 MB with the other files and the parts around them, even if 1 MB is 1,000,000 bytes. */
const belowLimit = 29_900_000;

const limit: Scenario = {
  id: "skill-create-limit",
  title: "Almost 30 MB of files, and more than 30 MB",
  writes: true,
  needs: ["large-upload"],
  checks: ["skill.create.below-limit-accepted", "skill.create.upload-limit"],
  observes: ["skill.create.limit-measure"],
  async run(context) {
    const { api, expectAccepted, acceptedTwin, expectRejected, observe } = context;
    const uploadOf = (bytes: number): SkillUpload => ({
      name: api.names.skill(),
      files: [["data.bin", patternBytes(bytes)]],
    });
    const create = (bytes: number, options = {}) => api.createSkill(uploadParts(uploadOf(bytes)), options);
    const below = await create(belowLimit);
    expectAccepted("skill.create.below-limit-accepted", below);
    const note = `29.9 MB, ${bodyString(below, "id") ? "created" : "not created"}`;
    observe("skill.create.limit-measure", below, note);
    const rejected = await expectRejected({
      check: "skill.create.upload-limit",
      status: [413, 400],
      twin: wasAccepted(below)
        ? { exchange: below, repeat: () => create(belowLimit) }
        : await acceptedTwin(() => create(1024)),
      send: (options) => create(31 * 1024 * 1024, options),
    });
    observe("skill.create.limit-measure", rejected, "31 MiB");
  },
};

export const skillZipScenarios: readonly Scenario[] = [zip, limit];
