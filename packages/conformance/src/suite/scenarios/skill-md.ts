import { fieldPart, type Upload, uploadParts, withParts, withRewrite } from "../../client/uploads.ts";
import { bodyString, describe, wasAccepted } from "../../http/exchange.ts";
import { combineUploads } from "../helpers/combined-uploads.ts";
import { expectRejectedUpload } from "../helpers/expect-rejected-upload.ts";
import type { RejectedRequest, Scenario } from "../scenario.ts";

type Message = Required<RejectedRequest>["message"];

/** Something that SKILL.md must not say. */
interface Breach {
  readonly check: string;
  readonly message?: Message;
  /** What an upload says in place of what is accepted. */
  readonly change: (name: string) => Partial<Upload>;
}

const lengths: Message = {
  check: "skill.create.length-message",
  pattern:
    /^`name` and `description` must resolve from `SKILL\.md` frontmatter or its fallbacks, within their length limits$/,
};

function ending(check: string, end: string): Breach {
  return { check, change: (name) => ({ name: `${name}${end}` }) };
}

const breaches: readonly Breach[] = [
  { check: "skill.create.description-empty-refused", change: () => ({ description: "" }) },
  {
    check: "skill.create.description-tag-refused",
    change: () => ({ description: "Says <b>hello</b>." }),
  },
  {
    check: "skill.create.description-too-long-refused",
    message: lengths,
    change: () => ({ description: "x".repeat(1025) }),
  },
  ending("skill.create.name-characters-refused", ".dot"),
  ending("skill.create.name-characters-refused", "_line"),
  ending("skill.create.name-characters-refused", "-Upper"),
  ending("skill.create.name-reserved-refused", "-anthropic"),
  ending("skill.create.name-reserved-refused", "-claude"),
  {
    check: "skill.create.name-too-long-refused",
    message: lengths,
    change: (name) => ({ name: name.padEnd(65, "x") }),
  },
];

/** The upload with a SKILL.md that does not say its name. */
export function withoutName(upload: Upload): Upload {
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
    ...new Set(breaches.map(({ check }) => check)),
  ],
  observes: ["skill.create.rule-wordings", "skill.create.frontmatter-missing"],
  async run(context) {
    const { api, accepted, observe } = context;
    const base = await combineUploads(api, {
      windows: (upload) => withRewrite(upload, (all) => all.replaceAll("\n", "\r\n")),
      name: (upload) => ({ ...upload, name: upload.name.padEnd(64, "x") }),
      description: (upload) => ({ ...upload, description: "x".repeat(1024) }),
    });
    accepted("skill.create.crlf-accepted", base.answerTo("windows"));
    accepted("skill.create.name-64-accepted", base.answerTo("name"));
    accepted("skill.create.description-1024-accepted", base.answerTo("description"));
    const refuse = expectRejectedUpload(context, base);
    const bare = withRewrite(base.upload(), (all) => all.replace(/^---\s+/, ""));
    const refusal = await refuse("skill.create.frontmatter-required", uploadParts(bare), {
      check: "skill.create.frontmatter-message",
      pattern: /^SKILL\.md must start with YAML frontmatter$/,
    });
    observe("skill.create.frontmatter-missing", refusal);
    for (const { check, message, change } of breaches) {
      const upload = { ...base.upload(), ...change(api.names.skill()) };
      observe("skill.create.rule-wordings", await refuse(check, uploadParts(upload), message));
    }
  },
};

const unnamed: Scenario = {
  id: "skill-create-missing-fields",
  title: "SKILL.md without a name, in a directory that has one",
  writes: true,
  revisions: ["ga"],
  checks: ["skill.create.name-from-folder"],
  observes: ["skill.create.missing-fields"],
  async run({ api, expect, observe }) {
    const folder = api.names.skill();
    // Without a name of its own, the label tells whose it is.
    const label = fieldPart(api.traits.label, api.names.title());
    const created = await api.createSkill(uploadParts(withParts(withoutName({ name: folder }), label)));
    observe("skill.create.missing-fields", created, "no name");
    const version = wasAccepted(created)
      ? await api.getVersion(bodyString(created, "id"), bodyString(created, api.traits.latest))
      : created;
    const name = bodyString(version, "name");
    const found = `name ${JSON.stringify(name)} in ${folder}; ${describe(version)}`;
    expect("skill.create.name-from-folder", name === folder, found);
  },
};

export const skillMdScenarios: readonly Scenario[] = [rules, unnamed];
