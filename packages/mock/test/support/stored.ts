import { expect } from "vitest";
import type { SkillSnapshot, SkillsMock, VersionSnapshot } from "../../src/index.ts";

/** The stored skill with this id. */
export function storedSkill(mock: SkillsMock, id: string): SkillSnapshot {
  const skill = mock.skills().find((one) => one.id === id);
  expect(skill).toBeDefined();
  if (!skill) throw new Error(`No skill '${id}'.`);
  return skill;
}

/** The newest stored version of a skill. */
export function newestVersion(mock: SkillsMock, id: string): VersionSnapshot {
  const version = storedSkill(mock, id).versions.at(-1);
  if (!version) throw new Error(`The skill '${id}' has no versions.`);
  return version;
}
