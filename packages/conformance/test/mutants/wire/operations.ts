import { type OperationId, operations } from "@skills-api/spec";

export const everyOperation: readonly OperationId[] = operations.map(({ id }) => id);
export const uploads: readonly OperationId[] = ["createSkill", "createSkillVersion"];
export const lists: readonly OperationId[] = ["listSkills", "listSkillVersions"];
export const deletions: readonly OperationId[] = ["deleteSkill", "deleteSkillVersion"];
export const download: readonly OperationId[] = ["downloadSkillVersion"];
/** The operations that return skills. */
export const skillOperations: readonly OperationId[] = ["createSkill", "listSkills", "getSkill"];
/** The operations that return versions. */
export const versionOperations: readonly OperationId[] = [
  "createSkillVersion",
  "listSkillVersions",
  "getSkillVersion",
];
/** The operations that return skills or versions. */
export const objectOperations: readonly OperationId[] = [...skillOperations, ...versionOperations];
