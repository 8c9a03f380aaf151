import type { BundleFile } from "../bundle-file.ts";
import { readFrontmatter } from "../frontmatter.ts";
import { folderOf } from "./layout.ts";
import type { BundleRevision } from "./revision.ts";
import { enforce, type Rule } from "./rule.ts";
import { characters, containsTag } from "./text.ts";

const maxNameLength = 64;
const maxDescriptionLength = 1024;
const reservedWords = ["anthropic", "claude"];

/** Everything in which the revisions differ over what SKILL.md says. */
interface ContentTerms {
  /**
   * Whether the folder must be named as the skill, give or take case and underscores. What `ga` does with
   * another name is not known; our choice is to accept it.
   */
  readonly folderIsName: boolean;
  /** Whether a skill without `name` is named after its folder. */
  readonly nameFromFolder: boolean;
  readonly noName: string;
  readonly longName: string;
  readonly noDescription: string;
  readonly longDescription: string;
}

const unresolved =
  "`name` and `description` must resolve from `SKILL.md` frontmatter or its fallbacks, within their length limits";

const terms: Readonly<Record<BundleRevision, ContentTerms>> = {
  "skills-2025-10-02": {
    folderIsName: true,
    nameFromFolder: false,
    noName: "SKILL.md frontmatter must have a 'name' that is a non-empty string.",
    longName: `The skill name in SKILL.md must be at most ${maxNameLength} characters long.`,
    noDescription: "SKILL.md frontmatter must have a 'description' that is a non-empty string.",
    longDescription: `The description in SKILL.md must be at most ${maxDescriptionLength} characters long.`,
  },
  // The sentence was recorded for lengths and speaks of both. What a description falls back to is not known:
  // our choice is that it must be there.
  ga: {
    folderIsName: false,
    nameFromFolder: true,
    noName: unresolved,
    longName: unresolved,
    noDescription: unresolved,
    longDescription: unresolved,
  },
};

/** What SKILL.md says, not yet checked, and the folder it stands in. */
interface Content {
  readonly folder: string | undefined;
  readonly name: unknown;
  readonly description: unknown;
}

/** What SKILL.md says about a skill. */
export interface Identity {
  readonly name: string;
  readonly description: string;
}

function asText(value: unknown): string {
  return typeof value === "string" ? value : "";
}

/** `Financial_Skill` matches `financial-skill`. */
function comparable(name: string): string {
  return name.toLowerCase().replaceAll("_", "-");
}

function nameRules({ noName, longName }: ContentTerms): readonly Rule<Content>[] {
  return [
    {
      code: "name_invalid",
      broken: ({ name }) => asText(name) === "",
      message: () => noName,
    },
    {
      code: "name_invalid",
      broken: ({ name }) => characters(asText(name)) > maxNameLength,
      message: () => longName,
    },
    {
      // Also refuses XML tags, as none of their characters is allowed.
      code: "name_invalid",
      broken: ({ name }) => !/^[a-z0-9-]+$/.test(asText(name)),
      message: ({ name }) =>
        `The skill name ${JSON.stringify(name)} may only contain lowercase letters, digits and hyphens.`,
    },
    {
      code: "name_reserved",
      broken: ({ name }) => reservedWords.some((word) => asText(name).includes(word)),
      message: ({ name }) =>
        `The skill name '${name}' must not contain a reserved word (${reservedWords.join(", ")}).`,
    },
  ];
}

const folderIsName: Rule<Content> = {
  code: "folder_name_mismatch",
  broken: ({ folder, name }) => comparable(asText(folder)) !== comparable(asText(name)),
  message: ({ folder, name }) =>
    `The folder name '${folder}' must match the skill name '${name}' in SKILL.md.`,
};

function descriptionRules({ noDescription, longDescription }: ContentTerms): readonly Rule<Content>[] {
  return [
    {
      code: "description_invalid",
      broken: ({ description }) => asText(description).trim() === "",
      message: () => noDescription,
    },
    {
      code: "description_invalid",
      broken: ({ description }) => characters(asText(description)) > maxDescriptionLength,
      message: () => longDescription,
    },
    {
      code: "description_invalid",
      broken: ({ description }) => containsTag(asText(description)),
      message: () => "The description in SKILL.md must not contain XML tags.",
    },
  ];
}

/**
 * Reads who a skill is from its SKILL.md.
 *
 * @throws BundleError for broken frontmatter, a name or a description that is not allowed, `folder_name_mismatch`
 */
export function readIdentity(manifest: BundleFile, revision: BundleRevision): Identity {
  const applied = terms[revision];
  const frontmatter = readFrontmatter(manifest);
  const folder = folderOf(manifest);
  // A `name:` without a value counts as none: our choice.
  const name = frontmatter.get("name") ?? (applied.nameFromFolder ? folder : undefined);
  const description = frontmatter.get("description");
  const rules = [
    ...nameRules(applied),
    ...(applied.folderIsName ? [folderIsName] : []),
    ...descriptionRules(applied),
  ];
  enforce(rules, { folder, name, description }, manifest.path);
  return { name: asText(name), description: asText(description) };
}
