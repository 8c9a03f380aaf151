import { authDefects } from "./auth.ts";
import type { Defect } from "./defect.ts";
import { deletionDefects } from "./deletion.ts";
import { downloadDefects } from "./download.ts";
import { envelopeDefects } from "./envelopes.ts";
import { listDefects } from "./lists.ts";
import { objectDefects } from "./objects.ts";
import { requestDefects } from "./requests.ts";
import { skillDefects } from "./skills.ts";
import { uploadDefects } from "./uploads.ts";
import { versionDefects } from "./versions.ts";

export const defects: readonly Defect[] = [
  ...authDefects,
  ...requestDefects,
  ...envelopeDefects,
  ...objectDefects,
  ...skillDefects,
  ...listDefects,
  ...uploadDefects,
  ...versionDefects,
  ...downloadDefects,
  ...deletionDefects,
];
