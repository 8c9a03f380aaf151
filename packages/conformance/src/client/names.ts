import { createHash } from "node:crypto";
import type { Revision } from "@skills-api/spec";

/** Names for what a run makes: they say what they are, and no two runs share one. */
export interface Names {
  /** A skill name, such as `conformance-k3m9x2qa-7`. */
  skill(): string;
  /** A title, such as `Conformance k3m9x2qa 7`. */
  title(): string;
  /** A skill id that is well-formed and names nothing. */
  unknownSkill(): string;
  /** What addresses a version in the revision, well-formed, and names nothing. */
  unknownVersion(): string;
  /** What is no skill id by its form, and names nothing. */
  malformedSkill(): string;
  /** Whether a skill id is one of those that name nothing. */
  isMadeUp(skill: string): boolean;
}

/** What follows the prefix of an id, of 22 characters. */
function idOf(digits: string): string {
  return digits.slice(0, 22).replaceAll("0", "z");
}

/** A version that names nothing, made from hexadecimal digits. */
const unknownVersions: Readonly<Record<Revision, (digits: string) => string>> = {
  // A time in the far future.
  "skills-2025-10-02": (digits) =>
    `98${String(Number.parseInt(digits.slice(0, 12), 16))
      .padStart(14, "0")
      .slice(-14)}`,
  ga: (digits) => `skver_01${idOf(digits)}`,
};

/** Names that are the same whenever the run id is the same. Those of all revisions share one count. */
export function namesFor(runId: string): (revision: Revision) => Names {
  let count = 0;
  const digits = () => createHash("sha256").update(`${runId} ${++count}`).digest("hex");
  const madeUp = new Set<string>();
  const noted = (skill: string) => {
    madeUp.add(skill);
    return skill;
  };
  return (revision) => ({
    skill: () => `conformance-${runId}-${++count}`,
    title: () => `Conformance ${runId} ${++count}`,
    unknownSkill: () => noted(`skill_01${idOf(digits())}`),
    unknownVersion: () => unknownVersions[revision](digits()),
    malformedSkill: () => noted(`foo-${digits().slice(0, 12)}`),
    isMadeUp: (skill) => madeUp.has(skill),
  });
}
