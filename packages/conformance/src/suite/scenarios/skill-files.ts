import type { Revision } from "@skills-api/spec";
import type { MultipartPart } from "../../client/multipart.ts";
import { fieldPart, filePart, type Upload, uploadParts, withFile, withParts } from "../../client/uploads.ts";
import { bodyString, describe, type Exchange, wasAccepted } from "../../http/exchange.ts";
import { combineUploads } from "../helpers/combined-uploads.ts";
import { expectRejectedUpload } from "../helpers/expect-rejected-upload.ts";
import type { AcceptedTwin, RejectedRequest, Scenario, ScenarioContext } from "../scenario.ts";
import { requireAccepted } from "../set-up.ts";

type Message = Required<RejectedRequest>["message"];

/** What is said where files count as absent. */
const absent: Readonly<Record<Revision, Message>> = {
  "skills-2025-10-02": { check: "skill.create.no-files-message", pattern: /^No files provided$/ },
  ga: { check: "skill.create.files-required-message", pattern: /^files\[\]: Field required$/ },
};

const parts: Scenario = {
  id: "skill-create-parts",
  title: "Parts of an upload: several, unknown, misnamed, missing",
  writes: true,
  checks: [
    "skill.create.several-files-accepted",
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
    const { api, revision, accepted, expect, observe } = context;
    const { label, latest, otherRevisionLabel } = api.traits;
    const title = api.names.title();
    const unknown = [fieldPart("description", "Ignored."), fieldPart("xyzzy", "Ignored.")];
    const base = await combineUploads(api, {
      several: (upload) => withFile(upload, "more.txt", "more"),
      unknown: (upload) => withParts({ ...upload, description: "Kept." }, ...unknown),
      foreign: (upload) => withParts(upload, fieldPart(otherRevisionLabel, title)),
      // Without files, the label is all that tells what an upload has made.
      labelled: (upload) => withParts(upload, fieldPart(label, api.names.title())),
    });
    accepted("skill.create.several-files-accepted", base.answerTo("several"));
    const stray = base.answerTo("unknown");
    const version = wasAccepted(stray)
      ? await api.getVersion(bodyString(stray, "id"), bodyString(stray, latest))
      : stray;
    const ignored = bodyString(version, "description") === "Kept.";
    expect("skill.create.unknown-parts-ignored", ignored, `${describe(stray)}; then ${describe(version)}`);
    const foreign = base.answerTo("foreign");
    const given = `${describe(foreign)} with ${label} ${bodyString(foreign, label)}`;
    const passedOver = wasAccepted(foreign) && bodyString(foreign, label) !== title;
    expect("skill.create.display-title-ignored", passedOver, given);
    observe("skill.create.display-name-part", foreign, given);

    const refuse = expectRejectedUpload(context, base);
    const misnamed = uploadParts(base.upload()).map((part) => ({
      ...part,
      name: part.name.replace("[]", ""),
    }));
    await refuse("skill.create.files-part-name-refused", misnamed, absent[revision]);
    const fields = uploadParts(base.upload()).filter(({ filename }) => filename === undefined);
    // The words were not recorded for this in the other revision.
    const none = await refuse("skill.create.no-file-refused", fields, absent.ga);
    observe("skill.create.layout-today", none, "no file");
    const nameless = uploadParts(base.upload()).map((part, at) =>
      at === 0 ? { name: part.name, content: part.content } : part,
    );
    await refuse("skill.create.part-without-filename-refused", nameless, {
      check: "skill.create.part-without-filename-message",
      pattern: /^files\[\]\.0: Expected UploadFile, received: <class 'str'>$/,
    });
  },
};

/** Uploads that are accepted, from which others differ in the place of a file. */
interface Base extends AcceptedTwin {
  upload(): Upload;
}

/** The upload in a directory that is not named like the skill. */
export function inOtherFolder(upload: Upload): MultipartPart[] {
  return uploadParts({ ...upload, folder: "other-folder" });
}

/** The upload with SKILL.md in a directory of the directory. */
export function nested(upload: Upload): MultipartPart[] {
  return uploadParts({ ...upload, manifest: "deeper/SKILL.md" });
}

/** The upload with a file in a second directory. */
export function inTwoFolders(upload: Upload): MultipartPart[] {
  return uploadParts(withParts(upload, filePart(["second-folder/more.txt", "more"])));
}

/** What the version says of its directory that was uploaded in one of another spelling. */
async function judgeDirectory({ api, equal, skip }: ScenarioContext, spelt: Exchange): Promise<void> {
  const check = "version.create.directory-from-upload";
  if (!wasAccepted(spelt)) return skip([check], "no directory of another spelling was accepted");
  const version = requireAccepted(
    await api.getVersion(bodyString(spelt, "id"), bodyString(spelt, api.traits.latest)),
  );
  equal(check, bodyString(version, "directory"), bodyString(version, "name"));
}

/** Where a directory of the skill's name is needed, every other place is refused. */
async function refuseMisplaced(context: ScenarioContext, base: Base): Promise<void> {
  const refuse = expectRejectedUpload(context, base);
  const bare = await refuse(
    "skill.create.bare-skill-md-refused",
    uploadParts({ ...base.upload(), folder: "" }),
    {
      check: "skill.create.bare-skill-md-message",
      pattern: /^SKILL\.md file must be exactly in the top-level folder\.$/,
    },
  );
  const upload = base.upload();
  const words = `^The folder name 'other-folder' must match the skill name '${upload.name}' in SKILL\\.md\\.$`;
  const other = await refuse("skill.create.folder-name-mismatch-refused", inOtherFolder(upload), {
    check: "skill.create.folder-name-mismatch-message",
    pattern: new RegExp(words),
  });
  context.observe("skill.create.layout-today", [bare, other]);
  await refuse("skill.create.nested-skill-md-refused", nested(base.upload()));
  const two = await refuse("skill.create.single-directory-required", inTwoFolders(base.upload()));
  context.observe("skill.create.rule-wordings", two, "two directories");
}

/** Where none is needed, SKILL.md may stand at the top. */
async function judgeBare({ api, accepted }: ScenarioContext): Promise<void> {
  const bare = uploadParts({ name: api.names.skill(), folder: "" });
  accepted("skill.create.bare-skill-md-accepted", await api.createSkill(bare));
}

const layout: Scenario = {
  id: "skill-create-layout",
  title: "Where SKILL.md and other files stand",
  writes: true,
  checks: [
    "skill.create.subdirectories-accepted",
    "skill.create.folder-name-normalised",
    "version.create.directory-from-upload",
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
  observes: ["skill.create.layout-today", "skill.create.rule-wordings", "skill.create.folder-name-mismatch"],
  async run(context) {
    const { api, accepted, observe } = context;
    const base = await combineUploads(api, {
      subdirectories: (upload) => withFile(upload, "scripts/lib/run.py", "print('hello')\n"),
      spelling: (upload) => ({ ...upload, folder: upload.name.replaceAll("-", "_").replace("c", "C") }),
    });
    accepted("skill.create.subdirectories-accepted", base.answerTo("subdirectories"));
    const spelt = base.answerTo("spelling");
    accepted("skill.create.folder-name-normalised", spelt);
    observe("skill.create.folder-name-mismatch", spelt, "another spelling");
    const none = await expectRejectedUpload(context, base)(
      "skill.create.skill-md-required",
      uploadParts({ ...base.upload(), manifest: "other.md" }),
      { check: "skill.create.skill-md-missing-message", pattern: /^SKILL\.md not found in uploaded files$/ },
    );
    observe("skill.create.rule-wordings", none, "no SKILL.md");
    if (!api.traits.needsFolder) return judgeBare(context);
    await judgeDirectory(context, spelt);
    await refuseMisplaced(context, base);
  },
};

export const skillFileScenarios: readonly Scenario[] = [parts, layout];
