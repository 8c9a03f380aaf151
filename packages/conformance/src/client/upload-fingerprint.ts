import type { CreateIntent } from "./create-intent.ts";
import type { MultipartPart } from "./multipart.ts";

/** Reads name and description from the SKILL.md among parts that `uploadParts` did not build. */
function parseSkillMd(parts: readonly MultipartPart[]): MultipartPart["skill"] | undefined {
  const manifest = parts.find(({ filename }) => filename?.endsWith("SKILL.md"))?.content;
  const value = (key: string) => new RegExp(`^${key}: "?(.*?)"?\\r?$`, "m").exec(String(manifest))?.[1] ?? "";
  return typeof manifest === "string"
    ? { name: value("name"), description: value("description") }
    : undefined;
}

/**
 * Returns the name and label by which a created skill or version can be found.
 *
 * @param label The field with the label of a skill; without it, the label is the description, as for a version.
 */
export function uploadFingerprint(
  parts: readonly MultipartPart[],
  label?: string,
): Pick<CreateIntent, "name" | "label"> {
  const { name, description } = parts.find(({ skill }) => skill)?.skill ?? parseSkillMd(parts) ?? {};
  const field = parts.find((part) => part.name === label && part.filename === undefined)?.content;
  const given = label === undefined ? description : typeof field === "string" ? field : undefined;
  return { ...(name ? { name } : {}), ...(given ? { label: given } : {}) };
}
