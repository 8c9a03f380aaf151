import type { Revision } from "@skills-api/spec";
import type { MultipartPart } from "../../client/multipart.ts";
import {
  fieldPart,
  filePart,
  type SkillUpload,
  uploadParts,
  withFile,
  withoutFileName,
  withParts,
} from "../../client/uploads.ts";
import { bodyString, describe, type Exchange, wasAccepted } from "../../http/exchange.ts";
import { combineUploads } from "../helpers/combined-uploads.ts";
import { expectRejectedUpload } from "../helpers/expect-rejected-upload.ts";
import { unknownParts } from "../helpers/unknown-parts.ts";
import type { AcceptedTwin, RejectedRequest, Scenario, ScenarioContext } from "../scenario.ts";
import { requireAccepted } from "../set-up.ts";

type Message = Required<RejectedRequest>["message"];

/** The error message of an upload without files. */
const missingFiles: Readonly<Record<Revision, Message>> = {
  "skills-2025-10-02": { check: "skill.create.no-files-message", pattern: /^No files provided$/ },
  ga: { check: "skill.create.files-required-message", pattern: /^files\[\]: Field required$/ },
};

/** The end of a label that a server changes if it escapes, composes or encodes labels. */
const richEnd = ` e\u0301\u65e5\u{1F600}<b>&"'%41`;

const parts: Scenario = {
  id: "skill-create-parts",
  title: "Parts of an upload: several files, unknown, misnamed and missing parts",
  writes: true,
  checks: [
    "skill.create.several-files-accepted",
    "skill.create.any-label-accepted",
    "skill.create.unknown-parts-ignored",
    "skill.create.display-title-ignored",
    "skill.create.files-part-name-refused",
    "skill.create.no-files-message",
    "skill.create.files-required-message",
    "skill.create.no-file-refused",
    "skill.create.part-without-filename-refused",
    "skill.create.part-without-filename-message",
  ],
  observes: ["skill.create.display-name-part", "skill.create.layout-today"],
  async run(context) {
    const { api, revision, expectAccepted, expect, observe } = context;
    const { label, latest, otherRevisionLabel } = api.traits;
    const title = api.names.title();
    let richTitle = "";
    const base = await combineUploads(api, {
      several: (upload) => withFile(upload, "more.txt", "more"),
      unknown: (upload) => withParts({ ...upload, description: "Kept." }, ...unknownParts),
      otherLabel: (upload) => withParts(upload, fieldPart(otherRevisionLabel, title)),
      // In an upload without files, only the label identifies the created skill.
      labelled: (upload) => {
        richTitle = `${api.names.title()}${richEnd}`;
        return withParts(upload, fieldPart(label, richTitle));
      },
    });
    expectAccepted("skill.create.several-files-accepted", base.responseTo("several"));
    const rich = base.responseTo("labelled");
    const shown = JSON.stringify(bodyString(rich, label));
    const isKept = wasAccepted(rich) && bodyString(rich, label) === richTitle;
    expect("skill.create.any-label-accepted", isKept, `${describe(rich)} with ${label} ${shown}`, rich);
    const created = base.responseTo("unknown");
    const version = wasAccepted(created)
      ? await api.getVersion(bodyString(created, "id"), bodyString(created, latest))
      : created;
    const isIgnored = bodyString(version, "description") === "Kept.";
    const described = `${describe(created)}; then ${describe(version)}`;
    expect("skill.create.unknown-parts-ignored", isIgnored, described);
    const labelled = base.responseTo("otherLabel");
    const actual = `${describe(labelled)} with ${label} ${bodyString(labelled, label)}`;
    const isOtherLabelIgnored = wasAccepted(labelled) && bodyString(labelled, label) !== title;
    expect("skill.create.display-title-ignored", isOtherLabelIgnored, actual);
    observe("skill.create.display-name-part", labelled, actual);

    const expectRejection = expectRejectedUpload(context, base);
    const misnamed = uploadParts(base.upload()).map((part) => ({
      ...part,
      name: part.name.replace("[]", ""),
    }));
    await expectRejection("skill.create.files-part-name-refused", misnamed, missingFiles[revision]);
    const fields = uploadParts(base.upload()).filter(({ filename }) => filename === undefined);
    // The message of the other revision is not known.
    const withoutFile = await expectRejection("skill.create.no-file-refused", fields, missingFiles.ga);
    observe("skill.create.layout-today", withoutFile, "no file");
    const nameless = withoutFileName(uploadParts(base.upload()));
    await expectRejection("skill.create.part-without-filename-refused", nameless, {
      check: "skill.create.part-without-filename-message",
      pattern: /^files\[\]\.0: Expected UploadFile, received: <class 'str'>$/,
    });
  },
};

/** An accepted upload. */
interface AcceptedUpload extends AcceptedTwin {
  /** Returns a new upload like the accepted one. */
  upload(): SkillUpload;
}

/** Returns the parts of an upload whose directory is not the skill's name. */
export function inOtherFolder(upload: SkillUpload): MultipartPart[] {
  return uploadParts({ ...upload, folder: "other-folder" });
}

/** Returns the parts of an upload with SKILL.md in a subdirectory. */
export function nested(upload: SkillUpload): MultipartPart[] {
  return uploadParts({ ...upload, manifest: "deeper/SKILL.md" });
}

/** Returns the parts of an upload with a file in a second directory. */
export function inTwoFolders(upload: SkillUpload): MultipartPart[] {
  return uploadParts(withParts(upload, filePart(["second-folder/more.txt", "more"])));
}

/** Records `directory` of a version that was uploaded in a directory of another spelling. */
async function observeDirectory({ api, observe }: ScenarioContext, created: Exchange): Promise<void> {
  if (!wasAccepted(created)) return;
  const version = requireAccepted(
    await api.getVersion(bodyString(created, "id"), bodyString(created, api.traits.latest)),
  );
  const [directory, name] = [bodyString(version, "directory"), bodyString(version, "name")];
  observe("version.create.directory-from-upload", version, `directory ${directory}, name ${name}`);
}

/** Checks that the server rejects files outside a directory of the skill's name. */
async function checkMisplacedFiles(context: ScenarioContext, base: AcceptedUpload): Promise<void> {
  const expectRejection = expectRejectedUpload(context, base);
  const bare = await expectRejection(
    "skill.create.bare-skill-md-refused",
    uploadParts({ ...base.upload(), folder: "" }),
    {
      check: "skill.create.bare-skill-md-message",
      pattern: /^SKILL\.md file must be exactly in the top-level folder\.$/,
    },
  );
  const upload = base.upload();
  const message = `^The folder name 'other-folder' must match the skill name '${upload.name}' in SKILL\\.md\\.$`;
  const other = await expectRejection("skill.create.folder-name-mismatch-refused", inOtherFolder(upload), {
    check: "skill.create.folder-name-mismatch-message",
    pattern: new RegExp(message),
  });
  context.observe("skill.create.layout-today", [bare, other]);
  await expectRejection("skill.create.nested-skill-md-refused", nested(base.upload()));
  const two = await expectRejection("skill.create.single-directory-required", inTwoFolders(base.upload()));
  context.observe("skill.create.rule-wordings", two, "two directories");
}

/** Checks that the server accepts SKILL.md without a directory. */
async function checkBareSkillMd({ api, expectAccepted }: ScenarioContext): Promise<void> {
  const bare = uploadParts({ name: api.names.skill(), folder: "" });
  expectAccepted("skill.create.bare-skill-md-accepted", await api.createSkill(bare));
}

const layout: Scenario = {
  id: "skill-create-layout",
  title: "Paths of SKILL.md and other files",
  writes: true,
  checks: [
    "skill.create.subdirectories-accepted",
    "skill.create.any-order-accepted",
    "skill.create.folder-name-normalised",
    "skill.create.skill-md-required",
    "skill.create.skill-md-missing-message",
    "skill.create.bare-skill-md-refused",
    "skill.create.bare-skill-md-message",
    "skill.create.bare-skill-md-accepted",
    "skill.create.folder-name-mismatch-refused",
    "skill.create.folder-name-mismatch-message",
    "skill.create.nested-skill-md-refused",
    "skill.create.single-directory-required",
  ],
  observes: [
    "skill.create.layout-today",
    "skill.create.rule-wordings",
    "skill.create.folder-name-mismatch",
    "version.create.directory-from-upload",
  ],
  async run(context) {
    const { api, expect, expectAccepted, observe } = context;
    const { label } = api.traits;
    let title = "";
    const base = await combineUploads(api, {
      subdirectories: (upload) => withFile(upload, "scripts/lib/run.py", "print('hello')\n"),
      spelling: (upload) => ({ ...upload, folder: upload.name.replaceAll("-", "_").replace("c", "C") }),
      order(upload) {
        title = api.names.title();
        const labelled = withParts(withFile(upload, "reference.md", "More."), fieldPart(label, title));
        return { ...labelled, arrange: (all) => all.toReversed() };
      },
    });
    const ordered = base.responseTo("order");
    const actual = `${describe(ordered)} with ${label} ${JSON.stringify(bodyString(ordered, label))}`;
    const isOrdered = wasAccepted(ordered) && bodyString(ordered, label) === title;
    expect("skill.create.any-order-accepted", isOrdered, actual, ordered);
    expectAccepted("skill.create.subdirectories-accepted", base.responseTo("subdirectories"));
    const respelled = base.responseTo("spelling");
    expectAccepted("skill.create.folder-name-normalised", respelled);
    observe("skill.create.folder-name-mismatch", respelled, "another spelling");
    const withoutSkillMd = await expectRejectedUpload(context, base)(
      "skill.create.skill-md-required",
      uploadParts({ ...base.upload(), manifest: "other.md" }),
      { check: "skill.create.skill-md-missing-message", pattern: /^SKILL\.md not found in uploaded files$/ },
    );
    observe("skill.create.rule-wordings", withoutSkillMd, "no SKILL.md");
    if (!api.traits.needsFolder) return checkBareSkillMd(context);
    await observeDirectory(context, respelled);
    await checkMisplacedFiles(context, base);
  },
};

export const skillFileScenarios: readonly Scenario[] = [parts, layout];
