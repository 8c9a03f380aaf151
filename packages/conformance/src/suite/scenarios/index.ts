import type { Scenario } from "../scenario.ts";
import { authScenarios } from "./auth.ts";
import { bothRevisionsScenarios } from "./both-revisions.ts";
import { bothRevisionsVersionScenarios } from "./both-revisions-versions.ts";
import { deletionScenarios } from "./deletion.ts";
import { downloadScenarios } from "./download.ts";
import { openRequestScenarios } from "./open-requests.ts";
import { openSkillScenarios } from "./open-skills.ts";
import { openUploadScenarios } from "./open-uploads.ts";
import { openVersionScenarios } from "./open-versions.ts";
import { requestScenarios, updateScenarios } from "./requests.ts";
import { skillCreateScenarios } from "./skill-create.ts";
import { skillFileScenarios } from "./skill-files.ts";
import { skillListScenarios } from "./skill-list.ts";
import { customListScenarios } from "./skill-list-custom.ts";
import { pagingScenarios } from "./skill-list-paging.ts";
import { skillMdScenarios } from "./skill-md.ts";
import { skillZipScenarios } from "./skill-zip.ts";
import { versionDeletionScenarios } from "./version-deletion.ts";
import { versionFileScenarios } from "./version-files.ts";
import { versionListScenarios } from "./version-list.ts";
import { versionSlotScenarios } from "./version-slots.ts";
import { versionScenarios } from "./versions.ts";

/**
 * All scenarios of the suite, in the order in which they run. Deletions of skills come first, so that a server that
 * rejects them does not get more skills. Lists of custom skills come last, when the run has created enough skills for more
 * than one page.
 */
export const scenarios: readonly Scenario[] = [
  ...authScenarios,
  ...requestScenarios,
  ...skillListScenarios,
  ...deletionScenarios,
  ...skillCreateScenarios,
  ...updateScenarios,
  ...skillFileScenarios,
  ...skillZipScenarios,
  ...skillMdScenarios,
  ...versionScenarios,
  ...versionListScenarios,
  ...versionSlotScenarios,
  ...downloadScenarios,
  ...versionFileScenarios,
  ...versionDeletionScenarios,
  ...bothRevisionsScenarios,
  ...bothRevisionsVersionScenarios,
  ...openRequestScenarios,
  ...openSkillScenarios,
  ...openUploadScenarios,
  ...openVersionScenarios,
  ...customListScenarios,
  ...pagingScenarios,
];
