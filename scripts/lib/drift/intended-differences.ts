import type { Revision } from "@skills-api/spec";
import type { Difference } from "./compare.ts";
import type { Language } from "./surface.ts";

/** Differences from the SDKs that the documents keep. */
export interface IntendedDifferences {
  readonly reason: string;
  readonly revision: Revision;
  /** @default both */
  readonly language?: Language;
  /** @default every namespace that speaks the revision */
  readonly namespace?: string;
  /** Texts of differences; `*` stands for one word. */
  readonly differences: readonly string[];
}

/** Differences between the documents and the newest SDKs for which the documents are right. */
export const intendedDifferences: readonly IntendedDifferences[] = [
  {
    reason: "The API documents a constant; the type of the SDKs is a string.",
    revision: "skills-2025-10-02",
    differences: [
      "Skill.type lists values only in the document",
      "SkillVersion.type lists values only in the document",
      "DeletedSkill.type lists values only in the document",
      "DeletedSkillVersion.type lists values only in the document",
    ],
  },
  {
    reason: "The API documents the values in the description; the type of the SDKs is a string.",
    revision: "skills-2025-10-02",
    differences: [
      "Skill.source lists values only in the document",
      "listSkills query source lists values only in the document",
    ],
  },
  {
    reason: "The API documents the values in the description; the type of the SDKs is a string.",
    revision: "ga",
    differences: ["listSkills query source lists values only in the document"],
  },
  {
    reason: "The API documents and returns it; the SDKs omit properties of pages that they do not use.",
    revision: "skills-2025-10-02",
    differences: [
      "ListSkillsResponse.has_more is only in the document",
      "ListSkillVersionsResponse.has_more is only in the document",
    ],
  },
  {
    reason: "The API documents null for this list; the SDK has one type for the parameters of all lists.",
    revision: "skills-2025-10-02",
    language: "TypeScript",
    differences: ["listSkillVersions query limit may be null only in the document"],
  },
  {
    reason: "The API documents null for this list; the SDK has one type for the parameters of all lists.",
    revision: "ga",
    language: "TypeScript",
    differences: ["listSkillVersions query limit may be null only in the document"],
  },
  {
    reason: "The clients of the SDKs send it with every request; it is no parameter of a method.",
    revision: "skills-2025-10-02",
    differences: ["* header anthropic-version is only in the document"],
  },
  {
    reason: "The clients of the SDKs send it with every request; it is no parameter of a method.",
    revision: "ga",
    differences: ["* header anthropic-version is only in the document"],
  },
  {
    reason: "The header is newer than the SDKs that speak this revision.",
    revision: "skills-2025-10-02",
    differences: ["* header anthropic-workspace-id is only in the document"],
  },
  {
    reason: "Every operation takes the header; the SDKs support it only in client.beta.skills.",
    revision: "ga",
    namespace: "client.skills",
    differences: ["* header anthropic-beta is only in the document"],
  },
  {
    reason: "The SDKs support the download only in client.beta.skills.",
    revision: "ga",
    namespace: "client.skills",
    differences: ["downloadSkillVersion is only in the document"],
  },
  {
    reason: "The type of the SDKs lists errors of other APIs, too.",
    revision: "ga",
    differences: [
      'error.type lists "memory_precondition_failed_error" only in the SDK',
      'error.type lists "memory_path_conflict_error" only in the SDK',
    ],
  },
  {
    reason: "The API documents it on its page of errors; the type of the SDKs lacks it.",
    revision: "ga",
    differences: ['error.type lists "request_too_large" only in the document'],
  },
  {
    reason: "The API documents it on its page of errors; the type of the SDKs lacks it.",
    revision: "skills-2025-10-02",
    differences: [
      'error.type lists "conflict_error" only in the document',
      'error.type lists "request_too_large" only in the document',
    ],
  },
  {
    reason: "A value of anthropic_version on another platform, not a beta.",
    revision: "skills-2025-10-02",
    language: "Python",
    differences: [
      "the beta bedrock-2023-05-31 is only in the SDK",
      "the beta vertex-2023-10-16 is only in the SDK",
    ],
  },
];

/** A namespace of an SDK that was compared with the document of its revision. */
export type Compared = Pick<Difference, "revision" | "language" | "version" | "namespace">;

function concerns(
  intended: Omit<IntendedDifferences, "reason">,
  { revision, language, namespace }: Compared,
): boolean {
  return (
    intended.revision === revision &&
    (intended.language ?? language) === language &&
    (intended.namespace ?? namespace) === namespace
  );
}

function matches(pattern: string, text: string): boolean {
  const words = pattern.split(" ");
  const found = text.split(" ");
  return words.length === found.length && words.every((word, index) => word === "*" || word === found[index]);
}

/** An intended difference that a comparison did not find. */
export interface StaleDifference extends Compared {
  readonly text: string;
}

/** Separates the differences that are not intended from the intended ones, and finds intended ones that are gone. */
export function judge(
  compared: readonly Compared[],
  differences: readonly Difference[],
  intended: readonly IntendedDifferences[] = intendedDifferences,
): { unintended: Difference[]; stale: StaleDifference[] } {
  const unintended = differences.filter(
    (difference) =>
      !intended.some(
        (each) =>
          concerns(each, difference) && each.differences.some((pattern) => matches(pattern, difference.text)),
      ),
  );
  const stale = compared.flatMap((namespace) => {
    const own = differences.filter((each) => concerns({ ...namespace, differences: [] }, each));
    return intended
      .filter((each) => concerns(each, namespace))
      .flatMap((each) => each.differences)
      .filter((pattern) => !own.some(({ text }) => matches(pattern, text)))
      .map((text) => ({ ...namespace, text }));
  });
  return { unintended, stale };
}
