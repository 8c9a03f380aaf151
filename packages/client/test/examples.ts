import type { DeletedSkill, Skill, SkillVersion } from "@skills-api/client";

type R = "skills-2025-10-02";

export const key = "sk-test-0123456789-secret";

export const skill: Skill<R> = {
  id: "skill_01JAbcdefghijklmnopqrstuvw",
  created_at: "2024-10-30T23:58:27.427722Z",
  display_title: "My Custom Skill",
  latest_version: "1759178010641129",
  source: "custom",
  type: "skill",
  updated_at: "2024-10-30T23:58:27.427722Z",
};

export const version: SkillVersion<R> = {
  id: "skill_version_01JAbcdefghijklmnopqrstuvw",
  created_at: "2024-10-30T23:58:27.427722Z",
  description: "Says hello.",
  directory: "my-skill",
  name: "my-skill",
  skill_id: skill.id,
  type: "skill_version",
  version: "1759178010641129",
};

export const deletedSkill: DeletedSkill<R> = { id: skill.id, type: "skill_deleted" };

export const page = { data: [skill], has_more: false, next_page: null };

/** The error envelope. */
export function envelope(type: string, message: string, details?: object): object {
  return { type: "error", error: { type, message, ...(details && { details }) }, request_id: "req_body" };
}
