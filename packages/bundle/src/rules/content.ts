import type { BundleFile } from "../bundle-file.ts";
import { readFrontmatter } from "../frontmatter.ts";
import type { Steps } from "../steps.ts";
import { folderOf } from "./layout.ts";
import type { BundleRevision } from "./revision.ts";
import { assertRules, type Rule } from "./rule.ts";
import { containsTag, countCharacters } from "./text.ts";

const maxNameLength = 64;
const maxDescriptionLength = 1024;
const reservedWords = ["anthropic", "claude"];

/** The rules for SKILL.md that differ by revision. The strings are error messages. */
interface ContentPolicy {
  /**
   * Whether the folder must have the name of the skill, ignoring case and underscores. How `ga` treats another
   * name is not known; accepting it is our choice.
   */
  readonly folderMustMatchName: boolean;
  /** Whether a skill without `name` takes the name of its folder. */
  readonly nameFromFolder: boolean;
  readonly missingName: string;
  readonly longName: string;
  readonly missingDescription: string;
  readonly longDescription: string;
}

const unresolvedFields =
  "`name` and `description` must resolve from `SKILL.md` frontmatter or its fallbacks, within their length limits";

const policies: Readonly<Record<BundleRevision, ContentPolicy>> = {
  "skills-2025-10-02": {
    folderMustMatchName: true,
    nameFromFolder: false,
    missingName: "SKILL.md frontmatter must have a 'name' that is a non-empty string.",
    longName: `The skill name in SKILL.md must be at most ${maxNameLength} characters long.`,
    missingDescription: "SKILL.md frontmatter must have a 'description' that is a non-empty string.",
    longDescription: `The description in SKILL.md must be at most ${maxDescriptionLength} characters long.`,
  },
  // The message was recorded for lengths, and its wording covers missing fields too. The fallback of a
  // description is not known: requiring one is our choice.
  ga: {
    folderMustMatchName: false,
    nameFromFolder: true,
    missingName: unresolvedFields,
    longName: unresolvedFields,
    missingDescription: unresolvedFields,
    longDescription: unresolvedFields,
  },
};

/** Unvalidated fields of a SKILL.md, and the folder that contains it. */
interface ManifestContent {
  readonly folder: string | undefined;
  readonly name: unknown;
  readonly description: unknown;
}

/** Name and description of a skill. */
export interface SkillMetadata {
  readonly name: string;
  readonly description: string;
}

function stringOrEmpty(value: unknown): string {
  return typeof value === "string" ? value : "";
}

/** `Financial_Skill` matches `financial-skill`. */
function normalizedName(name: string): string {
  return name.toLowerCase().replaceAll("_", "-");
}

function nameRules({ missingName, longName }: ContentPolicy): readonly Rule<ManifestContent>[] {
  return [
    {
      code: "name_invalid",
      isViolated: ({ name }) => stringOrEmpty(name) === "",
      message: () => missingName,
    },
    {
      code: "name_invalid",
      isViolated: ({ name }) => countCharacters(stringOrEmpty(name)) > maxNameLength,
      message: () => longName,
    },
    {
      // Also rejects XML tags, whose characters are not allowed.
      code: "name_invalid",
      isViolated: ({ name }) => !/^[a-z0-9-]+$/.test(stringOrEmpty(name)),
      message: ({ name }) =>
        `The skill name ${JSON.stringify(name)} may only contain lowercase letters, digits and hyphens.`,
    },
    {
      code: "name_reserved",
      isViolated: ({ name }) => reservedWords.some((word) => stringOrEmpty(name).includes(word)),
      message: ({ name }) =>
        `The skill name '${name}' must not contain a reserved word (${reservedWords.join(", ")}).`,
    },
  ];
}

const folderMatchesName: Rule<ManifestContent> = {
  code: "folder_name_mismatch",
  isViolated: ({ folder, name }) =>
    normalizedName(stringOrEmpty(folder)) !== normalizedName(stringOrEmpty(name)),
  message: ({ folder, name }) =>
    `The folder name '${folder}' must match the skill name '${name}' in SKILL.md.`,
};

function descriptionRules({
  missingDescription,
  longDescription,
}: ContentPolicy): readonly Rule<ManifestContent>[] {
  return [
    {
      code: "description_invalid",
      isViolated: ({ description }) => stringOrEmpty(description).trim() === "",
      message: () => missingDescription,
    },
    {
      code: "description_invalid",
      isViolated: ({ description }) => countCharacters(stringOrEmpty(description)) > maxDescriptionLength,
      message: () => longDescription,
    },
    {
      code: "description_invalid",
      isViolated: ({ description }) => containsTag(stringOrEmpty(description)),
      message: () => "The description in SKILL.md must not contain XML tags.",
    },
  ];
}

/**
 * Reads and validates the name and the description in a SKILL.md.
 *
 * @throws BundleError `frontmatter_…`, `name_…`, `description_invalid` or `folder_name_mismatch`
 */
export function* readMetadata(manifest: BundleFile, revision: BundleRevision): Steps<SkillMetadata> {
  const policy = policies[revision];
  const frontmatter = yield* readFrontmatter(manifest);
  const folder = folderOf(manifest);
  // Treating `name:` without a value as missing is our choice.
  const name = frontmatter.get("name") ?? (policy.nameFromFolder ? folder : undefined);
  const description = frontmatter.get("description");
  const rules = [
    ...nameRules(policy),
    ...(policy.folderMustMatchName ? [folderMatchesName] : []),
    ...descriptionRules(policy),
  ];
  assertRules(rules, { folder, name, description }, manifest.path);
  return { name: stringOrEmpty(name), description: stringOrEmpty(description) };
}
