import { authDefects } from "./auth.ts";
import { bothRevisionsDefects } from "./both-revisions.ts";
import type { Defect } from "./defect.ts";
import { downloadDefects } from "./download.ts";
import { envelopeDefects } from "./envelopes.ts";
import { labelDefects } from "./labels.ts";
import { listQueryDefects } from "./list-queries.ts";
import { listDefects } from "./lists.ts";
import { objectDefects } from "./objects.ts";
import { oneRevisionDefects } from "./one-revision.ts";
import { requestDefects } from "./requests.ts";
import { richUploadDefects } from "./rich-uploads.ts";
import { skillDeletionDefects } from "./skill-deletion.ts";
import { skillMdDefects } from "./skill-md.ts";
import { skillDefects } from "./skills.ts";
import { uploadDefects } from "./uploads.ts";
import { versionDeletionDefects } from "./version-deletion.ts";
import { versionReadDefects } from "./version-reads.ts";
import { versionlessDefects } from "./versionless.ts";
import { versionDefects } from "./versions.ts";
import { zipDefects } from "./zips.ts";

/** Defects of all responses, of requests, and of skills. */
export const defectsOfSkills: readonly Defect[] = [
  ...authDefects,
  ...requestDefects,
  ...oneRevisionDefects,
  ...envelopeDefects,
  ...objectDefects,
  ...skillDefects,
  ...listDefects,
  ...listQueryDefects,
  ...labelDefects,
];

/** Defects of uploads, versions, deletions, and between the revisions. */
export const defectsOfVersions: readonly Defect[] = [
  ...uploadDefects,
  ...richUploadDefects,
  ...zipDefects,
  ...skillMdDefects,
  ...versionDefects,
  ...versionReadDefects,
  ...downloadDefects,
  ...versionDeletionDefects,
  ...skillDeletionDefects,
  ...bothRevisionsDefects,
  ...versionlessDefects,
];

export const defects: readonly Defect[] = [...defectsOfSkills, ...defectsOfVersions];
