import type { RejectedRequest } from "../scenario.ts";

/** The check of an error message, and the pattern that it must match. */
export type ExpectedMessage = NonNullable<RejectedRequest["message"]>;

/** Returns the message for a skill that does not exist. */
export function skillNotFound(skill: string): ExpectedMessage {
  return { check: "error.skill-not-found-message", pattern: new RegExp(`^Skill not found: ${skill}$`) };
}

/** Returns the message for a version that does not exist. */
export function versionNotFound(skill: string, version: string): ExpectedMessage {
  const pattern = new RegExp(`^Skill version not found: ${skill} version ${version}$`);
  return { check: "version.get.not-found-message", pattern };
}

/** Returns the message for `latest` in operations that do not accept it. */
export function latestMessage(check: string, action: "deleting" | "downloading"): ExpectedMessage {
  const start = `^'latest' is not accepted when ${action} a skill version\\. Address a specific version id: `;
  return { check, pattern: new RegExp(start) };
}

/** Identifiers of each format, of versions that do not exist. */
export const unknownVersions: Readonly<Record<"epoch" | "skver" | "skillVersion" | "malformed", string>> = {
  epoch: "1759178010641129",
  skver: `skver_01${"a".repeat(22)}`,
  skillVersion: `skill_version_01${"a".repeat(22)}`,
  malformed: `skillver_01${"a".repeat(22)}`,
};
