import type { Revision } from "@skills-api/client";

const constant = "The API documents one value that is always the same, which the SDK has as any text.";
const files =
  "We take any iterable of File and nothing else, because only a File has a name to carry its path; the SDK takes arrays, also of what has none.";
const hasMore = "The API documents and sends it; the SDK leaves out of pages what it does not use.";
const limit = "The API documents null for the limit of this list; the SDK has a number only.";
const open = "New values may be added without notice, so that ours is open to any text.";
const betas =
  "The header is one of every operation in both revisions; the SDK has it in client.beta.skills only.";
const workspace =
  "It is a header that only credentials for several workspaces need; with us it is one of the headers.";
const download =
  "The API answers it in this revision too, as was observed; the SDK has it in client.beta.skills only.";

/** Every difference to the types of the official SDK, and why it is meant to be one. */
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
    "SkillCreateParams.files is something else": files,
    "VersionCreateParams.files is something else": files,
    "VersionListParams.limit is wider in ours": limit,
  },
  ga: {
    "Skill.source is wider in ours": open,
    "SkillSource.type is wider in ours": open,
    "SkillCreateParams.files is something else": files,
    "VersionCreateParams.files is something else": files,
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
