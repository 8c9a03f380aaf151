import { filePart, type SkillUpload, uploadFiles, uploadParts, withSymlink } from "../../client/uploads.ts";
import { bodyString, describe, wasAccepted } from "../../http/exchange.ts";
import { filesOf } from "../helpers/archives.ts";
import { compareFiles } from "../helpers/compare-files.ts";
import { expectRejectedUpload } from "../helpers/expect-rejected-upload.ts";
import { patternBytes } from "../helpers/pattern-bytes.ts";
import { skipIfUnsupported } from "../helpers/skip-if-unsupported.ts";
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
  title: "Almost 30 MB of files, read back, and more than 30 MB",
  writes: true,
  needs: ["large-upload"],
  checks: ["skill.create.below-limit-accepted", "skill.create.upload-limit", "version.download.large-file"],
  observes: ["skill.create.limit-measure"],
  async run(context) {
    const { api, expect, expectAccepted, acceptedTwin, expectRejected, observe, skip } = context;
    const uploadOf = (bytes: number): SkillUpload => ({
      name: api.names.skill(),
      files: [["data.bin", patternBytes(bytes)]],
    });
    const create = (bytes: number, options = {}) => api.createSkill(uploadParts(uploadOf(bytes)), options);
    const upload = uploadOf(belowLimit);
    const below = await api.createSkill(uploadParts(upload));
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
    if (!wasAccepted(below)) return skip(["version.download.large-file"], "the server rejects the file");
    await skipIfUnsupported(context, ["version.download.large-file"], async () => {
      const archive = await api.download(bodyString(below, "id"), bodyString(below, api.traits.latest));
      const files = await filesOf(archive);
      const { paths, bytes } = compareFiles(uploadFiles(upload), files ?? new Map());
      const differences = [paths, bytes].filter(Boolean).join("; ");
      const actual = files ? differences : `${describe(archive)}, which is not a zip`;
      expect("version.download.large-file", differences === "", actual);
    });
  },
};

export const skillZipScenarios: readonly Scenario[] = [zip, limit];
