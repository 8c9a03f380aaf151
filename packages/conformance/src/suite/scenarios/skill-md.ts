import { fieldPart, type SkillUpload, uploadParts, withParts, withRewrite } from "../../client/uploads.ts";
import { bodyString, describe, wasAccepted } from "../../http/exchange.ts";
import { combineUploads } from "../helpers/combined-uploads.ts";
import { expectRejectedUpload } from "../helpers/expect-rejected-upload.ts";
import type { RejectedRequest, Scenario } from "../scenario.ts";

type Message = Required<RejectedRequest>["message"];

/** A violation of the rules for SKILL.md. */
interface Violation {
  readonly check: string;
  readonly message?: Message;
  /** Returns the changes to an accepted upload. `name` is a valid name. */
  readonly change: (name: string) => Partial<SkillUpload>;
}

const lengthMessage: Message = {
  check: "skill.create.length-message",
  pattern:
    /^`name` and `description` must resolve from `SKILL\.md` frontmatter or its fallbacks, within their length limits$/,
};

function invalidName(check: string, suffix: string): Violation {
  return { check, change: (name) => ({ name: `${name}${suffix}` }) };
}

const violations: readonly Violation[] = [
  { check: "skill.create.description-empty-refused", change: () => ({ description: "" }) },
  {
    check: "skill.create.description-tag-refused",
    change: () => ({ description: "Says <b>hello</b>." }),
  },
  {
    check: "skill.create.description-too-long-refused",
    message: lengthMessage,
    change: () => ({ description: "x".repeat(1025) }),
  },
  invalidName("skill.create.name-characters-refused", ".dot"),
  invalidName("skill.create.name-characters-refused", "_line"),
  invalidName("skill.create.name-characters-refused", "-Upper"),
  invalidName("skill.create.name-reserved-refused", "-anthropic"),
  invalidName("skill.create.name-reserved-refused", "-claude"),
  {
    check: "skill.create.name-too-long-refused",
    message: lengthMessage,
    change: (name) => ({ name: name.padEnd(65, "x") }),
  },
];

/** Returns the upload without `name` in SKILL.md. */
export function withoutName(upload: SkillUpload): SkillUpload {
  return withRewrite(upload, (all) => all.replace(/^name: .*\n/m, ""));
}

const rules: Scenario = {
  id: "skill-create-rules",
  title: "Rules for name and description",
  writes: true,
  checks: [
    "skill.create.crlf-accepted",
    "skill.create.name-64-accepted",
    "skill.create.description-1024-accepted",
    "skill.create.frontmatter-required",
    "skill.create.frontmatter-message",
    "skill.create.length-message",
    ...new Set(violations.map(({ check }) => check)),
  ],
  observes: ["skill.create.rule-wordings", "skill.create.frontmatter-missing"],
  async run(context) {
    const { api, expectAccepted, observe } = context;
    const base = await combineUploads(api, {
      crlf: (upload) => withRewrite(upload, (all) => all.replaceAll("\n", "\r\n")),
      name: (upload) => ({ ...upload, name: upload.name.padEnd(64, "x") }),
      description: (upload) => ({ ...upload, description: "x".repeat(1024) }),
    });
    expectAccepted("skill.create.crlf-accepted", base.responseTo("crlf"));
    expectAccepted("skill.create.name-64-accepted", base.responseTo("name"));
    expectAccepted("skill.create.description-1024-accepted", base.responseTo("description"));
    const expectRejection = expectRejectedUpload(context, base);
    const bare = withRewrite(base.upload(), (all) => all.replace(/^---\s+/, ""));
    const rejection = await expectRejection("skill.create.frontmatter-required", uploadParts(bare), {
      check: "skill.create.frontmatter-message",
      pattern: /^SKILL\.md must start with YAML frontmatter$/,
    });
    observe("skill.create.frontmatter-missing", rejection);
    for (const { check, message, change } of violations) {
      const upload = { ...base.upload(), ...change(api.names.skill()) };
      observe("skill.create.rule-wordings", await expectRejection(check, uploadParts(upload), message));
    }
  },
};

const unnamed: Scenario = {
  id: "skill-create-missing-fields",
  title: "SKILL.md without a name",
  writes: true,
  revisions: ["ga"],
  checks: ["skill.create.name-from-folder"],
  observes: ["skill.create.missing-fields"],
  async run({ api, expect, observe }) {
    const folder = api.names.skill();
    // Without a name in SKILL.md, only the label identifies the skill.
    const label = fieldPart(api.traits.label, api.names.title());
    const created = await api.createSkill(uploadParts(withParts(withoutName({ name: folder }), label)));
    observe("skill.create.missing-fields", created, "no name");
    const version = wasAccepted(created)
      ? await api.getVersion(bodyString(created, "id"), bodyString(created, api.traits.latest))
      : created;
    const name = bodyString(version, "name");
    const actual = `name ${JSON.stringify(name)} in ${folder}; ${describe(version)}`;
    expect("skill.create.name-from-folder", name === folder, actual);
  },
};

export const skillMdScenarios: readonly Scenario[] = [rules, unnamed];
