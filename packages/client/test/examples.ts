import type { DeletedSkill, ListBody, Revision, Skill, SkillVersion } from "@skills-api/client";

export const key = "sk-test-0123456789-secret";

/** Example responses of one revision. */
interface Examples<R extends Revision> {
  readonly skill: Skill<R>;
  readonly version: SkillVersion<R>;
  readonly deletedSkill: DeletedSkill<R>;
  readonly page: ListBody<Skill<R>> & { readonly has_more?: boolean };
}

const id = "skill_01JAbcdefghijklmnopqrstuvw";
const at = "2024-10-30T23:58:27.427722Z";
const deletedSkill = { id, type: "skill_deleted" } as const;

const older: Skill<"skills-2025-10-02"> = {
  id,
  created_at: at,
  display_title: "My Custom Skill",
  latest_version: "1759178010641129",
  source: "custom",
  type: "skill",
  updated_at: at,
};

const newer: Skill<"ga"> = {
  id,
  created_at: at,
  display_name: "My Custom Skill",
  latest_version_id: "skver_01JAbcdefghijklmnopqrstuvw",
  source: { type: "custom" },
  type: "skill",
  updated_at: at,
};

const versionFields = {
  created_at: at,
  description: "Says hello.",
  name: "my-skill",
  skill_id: id,
  type: "skill_version",
} as const;

export const examples: { readonly [R in Revision]: Examples<R> } = {
  "skills-2025-10-02": {
    skill: older,
    version: {
      ...versionFields,
      id: "skill_version_01JAbcdefghijklmnopqrstuvw",
      directory: "my-skill",
      version: "1759178010641129",
    },
    deletedSkill,
    page: { data: [older], has_more: false, next_page: null },
  },
  ga: {
    skill: newer,
    version: { ...versionFields, id: "skver_01JAbcdefghijklmnopqrstuvw" },
    deletedSkill,
    page: { data: [newer], next_page: null },
  },
};

export const { skill, page } = examples["skills-2025-10-02"];

/** Creates an error envelope. */
export function envelope(type: string, message: string, details?: object): object {
  return { type: "error", error: { type, message, ...(details && { details }) }, request_id: "req_body" };
}
