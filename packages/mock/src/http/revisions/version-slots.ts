import type { OperationId, Revision } from "@skills-api/spec";
import { latest } from "../../service/workspace.ts";
import { ApiError } from "../errors.ts";

/** The operations that have a `{version}` in their path. */
export type VersionOperation = Extract<
  OperationId,
  "getSkillVersion" | "deleteSkillVersion" | "downloadSkillVersion"
>;

/** What can stand there: `1759178010641129`, `skver_…` or `skill_version_…`, and `latest`. */
type Form = "number" | "id" | "latest";

function formOf(slot: string): Form | undefined {
  if (slot === latest) return "latest";
  if (/^[0-9]+$/.test(slot)) return "number";
  return /^(?:skver|skill_version)_[0-9A-Za-z]+$/.test(slot) ? "id" : undefined;
}

interface Slots {
  readonly accepted: Readonly<Record<VersionOperation, readonly Form[]>>;
  readonly refusal: (slot: string, operation: VersionOperation) => string;
}

function latestRefusal(operation: VersionOperation): string {
  const doing = operation === "deleteSkillVersion" ? "deleting" : "downloading";
  // As recorded; whether `{skill_id}` is the placeholder of the recording is not known.
  return `'latest' is not accepted when ${doing} a skill version. Address a specific version id: read the skill's latest_version_id, or GET /v1/skills/{skill_id}/versions/latest, and use that id.`;
}

const slots: Readonly<Record<Revision, Slots>> = {
  "skills-2025-10-02": {
    accepted: {
      getSkillVersion: ["number"],
      deleteSkillVersion: ["number"],
      downloadSkillVersion: ["number"],
    },
    refusal: (slot) =>
      `Invalid version format: '${slot}'. Version must be a numeric timestamp (e.g., '1759178010641129').`,
  },
  ga: {
    accepted: {
      getSkillVersion: ["id", "latest"],
      deleteSkillVersion: ["id"],
      downloadSkillVersion: ["id", "number"],
    },
    refusal: (slot, operation) =>
      slot === latest ? latestRefusal(operation) : `Invalid version id: '${slot}'`,
  },
};

/**
 * What to look a version up by.
 *
 * @throws ApiError 400 for a slot of a form that the operation does not take
 */
export function versionIdentifier(revision: Revision, operation: VersionOperation, slot: string): string {
  const { accepted, refusal } = slots[revision];
  const form = formOf(slot);
  if (form && accepted[operation].includes(form)) return slot;
  throw new ApiError(400, refusal(slot, operation));
}
