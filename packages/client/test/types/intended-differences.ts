import type { Revision } from "@skills-api/client";

const constant = "The API documents a constant; the SDK's type is string.";
const files =
  "We take any iterable of File, because only a File has a name for its path; the SDK takes arrays, also of nameless values.";
const hasMore = "The API documents and returns it; the SDK omits properties of pages that it does not use.";
const limit = "The API documents null for the limit of this list; the SDK's type is number.";
const open = "The API may add values without notice, so our type is open.";
const betas =
  "Every operation takes the header in both revisions; the SDK supports it only in client.beta.skills.";
const workspace =
  "Only credentials for several workspaces need this header; our client takes it in the option headers.";
const download =
  "The API was observed to support it in this revision, too; the SDK supports it only in client.beta.skills.";

/** Every intended difference from the types of the official SDK, with its reason. */
export const intendedDifferences = {
  "skills-2025-10-02": {
    "SkillCreateResponse.type is narrower in ours": constant,
    "SkillRetrieveResponse.type is narrower in ours": constant,
    "SkillListResponse.type is narrower in ours": constant,
    "SkillDeleteResponse.type is narrower in ours": constant,
    "VersionCreateResponse.type is narrower in ours": constant,
    "VersionRetrieveResponse.type is narrower in ours": constant,
    "VersionListResponse.type is narrower in ours": constant,
    "VersionDeleteResponse.type is narrower in ours": constant,
    "SkillListResponsesPageCursor.has_more is only ours": hasMore,
    "VersionListResponsesPageCursor.has_more is only ours": hasMore,
    "SkillCreateParams.files is incompatible": files,
    "VersionCreateParams.files is incompatible": files,
    "VersionListParams.limit is wider in ours": limit,
  },
  ga: {
    "Skill.source is wider in ours": open,
    "SkillSource.type is wider in ours": open,
    "SkillCreateParams.files is incompatible": files,
    "VersionCreateParams.files is incompatible": files,
    "VersionListParams.limit is wider in ours": limit,
    "SkillCreateParams.betas is only ours": betas,
    "SkillRetrieveParams.betas is only ours": betas,
    "SkillListParams.betas is only ours": betas,
    "SkillDeleteParams.betas is only ours": betas,
    "VersionCreateParams.betas is only ours": betas,
    "VersionRetrieveParams.betas is only ours": betas,
    "VersionListParams.betas is only ours": betas,
    "VersionDeleteParams.betas is only ours": betas,
    "SkillCreateParams.workspace_id is only theirs": workspace,
    "SkillRetrieveParams.workspace_id is only theirs": workspace,
    "SkillListParams.workspace_id is only theirs": workspace,
    "SkillDeleteParams.workspace_id is only theirs": workspace,
    "VersionCreateParams.workspace_id is only theirs": workspace,
    "VersionRetrieveParams.workspace_id is only theirs": workspace,
    "VersionListParams.workspace_id is only theirs": workspace,
    "VersionDeleteParams.workspace_id is only theirs": workspace,
    "Versions.download is only ours": download,
  },
} as const satisfies Record<Revision, Record<string, string>>;
