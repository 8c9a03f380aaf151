/** Checks of `skills-2025-10-02` that need a skill without versions: only such a one can be deleted there. */
export const needEmptySkill = [
  "skill.delete.empty-skill",
  "skill.delete.gone",
  "skill.delete.not-listed",
  "skill.delete.refused-message",
  "skill.delete.refused-while-versions-exist",
  "skill.get.versionless",
] as const;
