import { fieldPart, type SkillUpload, uploadParts, withParts, withRewrite } from "../../client/uploads.ts";
import { bodyString, describe, wasAccepted } from "../../http/exchange.ts";
import { combineUploads } from "../helpers/combined-uploads.ts";
import { expectRejectedUpload } from "../helpers/expect-rejected-upload.ts";
import { skillWithTwoVersions } from "../helpers/shared-skills.ts";
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

/** The keys that the vendor's tools know, in several styles of YAML. */
const knownKeys = `license: Apache-2.0
allowed-tools: [Read, "Bash(git:*)"]
compatibility: >-
  Needs Python 3
  and git.
metadata:
  author: \u{1F600} Gr\u00f6\u00dfe
  version: "1.0"
`;

const rules: Scenario = {
  id: "skill-create-rules",
  title: "Rules for name and description",
  writes: true,
  checks: [
    "skill.create.crlf-accepted",
    "skill.create.name-64-accepted",
    "skill.create.description-1024-accepted",
    "skill.create.description-characters",
    "skill.create.known-keys-accepted",
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
      // Last, so that an upload with all changes has this description.
      characters: (upload) => ({ ...upload, description: "\u8a9e".repeat(1024) }),
      keys: (upload) => ({ ...upload, extra: knownKeys }),
    });
    expectAccepted("skill.create.crlf-accepted", base.responseTo("crlf"));
    expectAccepted("skill.create.name-64-accepted", base.responseTo("name"));
    expectAccepted("skill.create.description-1024-accepted", base.responseTo("description"));
    expectAccepted("skill.create.description-characters", base.responseTo("characters"));
    expectAccepted("skill.create.known-keys-accepted", base.responseTo("keys"));
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

/** A description, and the lines of SKILL.md that have it. */
interface Writing {
  readonly check: string;
  /** The style, for reports. */
  readonly style: string;
  readonly description: string;
  /** The lines of the frontmatter. `NAME` stands for the name. */
  readonly frontmatter: string;
}

const writings: readonly Writing[] = [
  {
    check: "version.create.description-styles",
    style: "plain, with comments and the name after it",
    description: "Reads http://example.com/a#b at 12:30, it's in C#.",
    frontmatter: `# A comment: with a colon
description: Reads http://example.com/a#b at 12:30, it's in C#.   # Not a part of it.

# Another comment.
name: NAME  # Nor is this.
`,
  },
  {
    check: "version.create.description-styles",
    style: "in single quotes",
    description: `It's: "quoted", with \\n, # and Gr\u00f6\u00dfe.`,
    frontmatter: `name: 'NAME'
description: 'It''s: "quoted", with \\n, # and Gr\u00f6\u00dfe.'
`,
  },
  {
    check: "version.create.description-styles",
    style: "in double quotes with escapes",
    description: `Caf\u00e9: "a\\b", \u65e5\u672c & \u{1F600}.`,
    frontmatter: `"name": "NAME"
"description": "Caf\\u00e9: \\"a\\\\b\\", \u65e5\u672c & \u{1F600}."
`,
  },
  {
    check: "version.create.description-styles",
    style: "folded",
    description: "The first line: one, the second # one, \u65e5\u672c\u8a9e \u{1F600}.",
    frontmatter: `description: >-
  The first line: one,
  the second # one,
  \u65e5\u672c\u8a9e \u{1F600}.
name: NAME
`,
  },
  {
    check: "version.create.description-lines",
    style: "literal",
    description: "Line one: yes.\n\n- An item # here.\n  - Another item.",
    frontmatter: `name: NAME
description: |-
  Line one: yes.

  - An item # here.
    - Another item.
`,
  },
];

/** Checks descriptions in the responses to uploads of versions. */
const styles: Scenario = {
  id: "version-skill-md",
  title: "Descriptions in each style of YAML",
  writes: true,
  checks: [...new Set(writings.map(({ check }) => check))],
  async run(context) {
    const { api, expect } = context;
    const { id, name } = await skillWithTwoVersions(context);
    for (const { check, style, description, frontmatter } of writings) {
      const text = `---\n${frontmatter.replace("NAME", name)}---\n\n# ${name}\n`;
      const created = await api.createVersion(id, uploadParts({ name, description, rewrite: () => text }));
      const actual = bodyString(created, "description");
      // A name that is read in another way is rejected, as it must not change.
      const found = `${style}: ${describe(created)} with description ${JSON.stringify(actual)}`;
      expect(check, wasAccepted(created) && actual === description, found, created);
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

export const skillMdScenarios: readonly Scenario[] = [rules, styles, unnamed];
