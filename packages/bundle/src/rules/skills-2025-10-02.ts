import type { Layout, Manifest, RevisionRules, Rule } from "./rule.ts";
import { characters, containsTag } from "./text.ts";

const maxNameLength = 64;
const maxDescriptionLength = 1024;
const reservedWords = ["anthropic", "claude"];

const misplaced = "SKILL.md file must be exactly in the top-level folder.";

function isTopLevelManifest(path: string): boolean {
  const segments = path.split("/");
  return segments.length === 2 && segments[1] === "SKILL.md";
}

const layout: readonly Rule<Layout>[] = [
  {
    code: "no_files",
    broken: ({ files }) => files.length === 0,
    message: () => "No files provided",
  },
  {
    // The API's words for a bundle without any SKILL.md are not known; the known sentence says what to do.
    code: "manifest_missing",
    broken: ({ manifests }) => manifests.length === 0,
    message: () => misplaced,
  },
  {
    code: "manifest_misplaced",
    broken: ({ manifests }) => !manifests.some(({ path }) => isTopLevelManifest(path)),
    message: () => misplaced,
  },
  {
    code: "several_top_level_entries",
    broken: ({ topLevel }) => topLevel.length > 1,
    message: ({ topLevel }) =>
      `All files must be in one top-level folder; found ${topLevel.slice(0, 3).map(quoted).join(", ")}${topLevel.length > 3 ? ", …" : ""}.`,
  },
];

const content: readonly Rule<Manifest>[] = [
  {
    code: "name_invalid",
    broken: ({ name }) => typeof name !== "string" || name === "",
    message: () => "SKILL.md frontmatter must have a 'name' that is a non-empty string.",
  },
  {
    code: "name_invalid",
    broken: ({ name }) => characters(asText(name)) > maxNameLength,
    message: () => `The skill name in SKILL.md must be at most ${maxNameLength} characters long.`,
  },
  {
    // Also refuses XML tags, as none of their characters is allowed.
    code: "name_invalid",
    broken: ({ name }) => !/^[a-z0-9-]+$/.test(asText(name)),
    message: ({ name }) =>
      `The skill name ${JSON.stringify(name)} in SKILL.md may only contain lowercase letters, digits and hyphens.`,
  },
  {
    code: "name_reserved",
    broken: ({ name }) => reservedWords.some((word) => asText(name).includes(word)),
    message: ({ name }) =>
      `The skill name '${name}' in SKILL.md must not contain a reserved word (${reservedWords.join(", ")}).`,
  },
  {
    code: "folder_name_mismatch",
    broken: ({ folder, name }) => comparable(folder) !== comparable(asText(name)),
    message: ({ folder, name }) =>
      `The folder name '${folder}' must match the skill name '${name}' in SKILL.md.`,
  },
  {
    code: "description_invalid",
    broken: ({ description }) => typeof description !== "string" || description.trim() === "",
    message: () => "SKILL.md frontmatter must have a 'description' that is a non-empty string.",
  },
  {
    code: "description_invalid",
    broken: ({ description }) => characters(asText(description)) > maxDescriptionLength,
    message: () => `The description in SKILL.md must be at most ${maxDescriptionLength} characters long.`,
  },
  {
    code: "description_invalid",
    broken: ({ description }) => containsTag(asText(description)),
    message: () => "The description in SKILL.md must not contain XML tags.",
  },
];

function asText(value: unknown): string {
  return typeof value === "string" ? value : "";
}

function quoted(text: string): string {
  return `'${text}'`;
}

/** `Financial_Skill` matches `financial-skill`. */
function comparable(name: string): string {
  return name.toLowerCase().replaceAll("_", "-");
}

export const skills20251002: RevisionRules = {
  layout,
  manifest: ({ manifests }) => manifests.find(({ path }) => isTopLevelManifest(path)),
  content,
};
