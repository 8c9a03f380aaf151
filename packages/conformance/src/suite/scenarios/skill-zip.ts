import { filePart, type SkillUpload, uploadParts, withSymlink } from "../../client/uploads.ts";
import { bodyString, wasAccepted } from "../../http/exchange.ts";
import { expectRejectedUpload } from "../helpers/expect-rejected-upload.ts";
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

const limit: Scenario = {
  id: "skill-create-limit",
  title: "More than 30 MB of files",
  writes: true,
  needs: ["large-upload"],
  checks: ["skill.create.upload-limit"],
  observes: ["skill.create.limit-measure"],
  async run({ api, acceptedTwin, expectRejected, observe }) {
    const create = (bytes: number, options = {}) => {
      const files = [["data.bin", new Uint8Array(bytes)]] as const;
      return api.createSkill(uploadParts({ name: api.names.skill(), files }), options);
    };
    const below = await create(29_000_000);
    const note = `29 MB, ${bodyString(below, "id") ? "created" : "not created"}`;
    observe("skill.create.limit-measure", below, note);
    const rejected = await expectRejected({
      check: "skill.create.upload-limit",
      status: [413, 400],
      twin: wasAccepted(below)
        ? { exchange: below, repeat: () => create(29_000_000) }
        : await acceptedTwin(() => create(1024)),
      send: (options) => create(31 * 1024 * 1024, options),
    });
    observe("skill.create.limit-measure", rejected, "31 MiB");
  },
};

export const skillZipScenarios: readonly Scenario[] = [zip, limit];
