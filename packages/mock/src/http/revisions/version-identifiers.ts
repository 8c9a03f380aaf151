import type { OperationId, Revision } from "@skills-api/spec";
import { latest } from "../../service/workspace.ts";
import { ApiError } from "../errors.ts";

/** The operations that have a `{version}` in their path. */
export type VersionOperation = Extract<
  OperationId,
  "getSkillVersion" | "deleteSkillVersion" | "downloadSkillVersion"
>;

/** `number`: `1759178010641129`. `id`: `skver_…` or `skill_version_…`. */
type IdentifierForm = "number" | "id" | "latest";

function formOf(identifier: string): IdentifierForm | undefined {
  if (identifier === latest) return "latest";
  if (/^[0-9]+$/.test(identifier)) return "number";
  return /^(?:skver|skill_version)_[0-9A-Za-z]+$/.test(identifier) ? "id" : undefined;
}

interface IdentifierRules {
  readonly accepted: Readonly<Record<VersionOperation, readonly IdentifierForm[]>>;
  readonly errorMessage: (identifier: string, operation: VersionOperation) => string;
}

function latestErrorMessage(operation: VersionOperation): string {
  const doing = operation === "deleteSkillVersion" ? "deleting" : "downloading";
  // As recorded. Whether the recording replaced an id with `{skill_id}` is not known.
  return `'latest' is not accepted when ${doing} a skill version. Address a specific version id: read the skill's latest_version_id, or GET /v1/skills/{skill_id}/versions/latest, and use that id.`;
}

const identifierRules: Readonly<Record<Revision, IdentifierRules>> = {
  "skills-2025-10-02": {
    accepted: {
      getSkillVersion: ["number"],
      deleteSkillVersion: ["number"],
      downloadSkillVersion: ["number"],
    },
    errorMessage: (identifier) =>
      `Invalid version format: '${identifier}'. Version must be a numeric timestamp (e.g., '1759178010641129').`,
  },
  ga: {
    accepted: {
      getSkillVersion: ["id", "latest"],
      deleteSkillVersion: ["id"],
      downloadSkillVersion: ["id", "number"],
    },
    errorMessage: (identifier, operation) =>
      identifier === latest ? latestErrorMessage(operation) : `Invalid version id: '${identifier}'`,
  },
};

/**
 * Returns the version identifier of a path if the operation accepts its form.
 *
 * @throws ApiError 400 for every other identifier
 */
export function checkVersionIdentifier(
  revision: Revision,
  operation: VersionOperation,
  identifier: string,
): string {
  const { accepted, errorMessage } = identifierRules[revision];
  const form = formOf(identifier);
  if (form && accepted[operation].includes(form)) return identifier;
  throw new ApiError(400, errorMessage(identifier, operation));
}
