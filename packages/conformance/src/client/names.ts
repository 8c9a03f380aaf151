import { createHash } from "node:crypto";
import type { Revision } from "@skills-api/spec";

/** Generates names that contain the run id and are unique across runs, and identifiers that do not exist. */
export interface NameGenerator {
  /** Returns a skill name, such as `conformance-k3m9x2qa-7`. */
  skill(): string;
  /** Returns a title, such as `Conformance k3m9x2qa 7`. */
  title(): string;
  /** Returns a well-formed id of a skill that does not exist. */
  unknownSkill(): string;
  /** Returns a well-formed identifier, in the revision, of a version that does not exist. */
  unknownVersion(): string;
  /** Returns a malformed skill id. */
  malformedSkill(): string;
  /** Whether a skill id was returned by {@link unknownSkill} or {@link malformedSkill}. */
  isUnknownSkill(skill: string): boolean;
}

/** Whether a run has generated a name or title, of a skill or of one of its scenarios. */
export function isGeneratedName(name: string, runId: string): boolean {
  return ["conformance-", "Conformance "].some((start) => {
    const rest = name.startsWith(start + runId) ? name.slice(start.length + runId.length) : "";
    return /^[- ]/.test(rest);
  });
}

/** Returns the 22 characters after the prefix of an id. */
function idSuffix(digits: string): string {
  return digits.slice(0, 22).replaceAll("0", "z");
}

/** Build a version that does not exist from hexadecimal digits. */
const unknownVersions: Readonly<Record<Revision, (digits: string) => string>> = {
  // A timestamp in the far future.
  "skills-2025-10-02": (digits) =>
    `98${String(Number.parseInt(digits.slice(0, 12), 16))
      .padStart(14, "0")
      .slice(-14)}`,
  ga: (digits) => `skver_01${idSuffix(digits)}`,
};

/** Returns a factory of generators. The same run id gives the same names; all revisions share one counter. */
export function createNames(runId: string): (revision: Revision) => NameGenerator {
  let count = 0;
  const digits = () => createHash("sha256").update(`${runId} ${++count}`).digest("hex");
  const unknownSkills = new Set<string>();
  const remember = (skill: string) => {
    unknownSkills.add(skill);
    return skill;
  };
  return (revision) => ({
    skill: () => `conformance-${runId}-${++count}`,
    title: () => `Conformance ${runId} ${++count}`,
    unknownSkill: () => remember(`skill_01${idSuffix(digits())}`),
    unknownVersion: () => unknownVersions[revision](digits()),
    malformedSkill: () => remember(`foo-${digits().slice(0, 12)}`),
    isUnknownSkill: (skill) => unknownSkills.has(skill),
  });
}
