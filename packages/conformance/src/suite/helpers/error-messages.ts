import type { RejectedRequest } from "../scenario.ts";

/** The requirement on the words of a refusal, and what they must match. */
export type Message = NonNullable<RejectedRequest["message"]>;

/** What a missing skill is refused with. */
export function skillNotFound(skill: string): Message {
  return { check: "error.skill-not-found-message", pattern: new RegExp(`^Skill not found: ${skill}$`) };
}

/** What a missing version is refused with. */
export function versionNotFound(skill: string, version: string): Message {
  const pattern = new RegExp(`^Skill version not found: ${skill} version ${version}$`);
  return { check: "version.get.not-found-message", pattern };
}

/** What `latest` is refused with where a version must be named. */
export function latestMessage(check: string, doing: "deleting" | "downloading"): Message {
  const start = `^'latest' is not accepted when ${doing} a skill version\\. Address a specific version id: `;
  return { check, pattern: new RegExp(start) };
}

/** Identifiers of every kind that name nothing. */
export const madeUp: Readonly<Record<"epoch" | "skver" | "skillVersion" | "malformed", string>> = {
  epoch: "1759178010641129",
  skver: `skver_01${"a".repeat(22)}`,
  skillVersion: `skill_version_01${"a".repeat(22)}`,
  malformed: `skillver_01${"a".repeat(22)}`,
};
