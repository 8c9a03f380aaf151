import { authDefects } from "./auth.ts";
import type { Defect } from "./defect.ts";
import { downloadDefects } from "./download.ts";
import { envelopeDefects } from "./envelopes.ts";
import { labelDefects } from "./labels.ts";
import { listDefects } from "./lists.ts";
import { objectDefects } from "./objects.ts";
import { requestDefects } from "./requests.ts";
import { skillDeletionDefects } from "./skill-deletion.ts";
import { skillDefects } from "./skills.ts";
import { uploadDefects } from "./uploads.ts";
import { versionDeletionDefects } from "./version-deletion.ts";
import { versionReadDefects } from "./version-reads.ts";
import { versionDefects } from "./versions.ts";

export const defects: readonly Defect[] = [
  ...authDefects,
  ...requestDefects,
  ...envelopeDefects,
  ...objectDefects,
  ...skillDefects,
  ...listDefects,
  ...uploadDefects,
  ...labelDefects,
  ...versionDefects,
  ...versionReadDefects,
  ...downloadDefects,
  ...versionDeletionDefects,
  ...skillDeletionDefects,
];
