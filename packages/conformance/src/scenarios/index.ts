import type { Scenario } from "../core/scenario.ts";
import { authScenarios } from "./auth.ts";
import { crossingScenarios } from "./both-revisions.ts";
import { crossingVersionScenarios } from "./both-revisions-versions.ts";
import { deletionScenarios } from "./deletion.ts";
import { downloadScenarios } from "./download.ts";
import { requestScenarios } from "./requests.ts";
import { skillCreateScenarios } from "./skill-create.ts";
import { skillFileScenarios } from "./skill-files.ts";
import { skillListScenarios } from "./skill-list.ts";
import { skillMdScenarios } from "./skill-md.ts";
import { skillOddityScenarios } from "./skill-oddities.ts";
import { skillZipScenarios } from "./skill-zip.ts";
import { versionDeletionScenarios } from "./version-deletion.ts";
import { versionListScenarios } from "./version-list.ts";
import { versionSlotScenarios } from "./version-slots.ts";
import { versionScenarios } from "./versions.ts";

/** Every scenario of the suite, in the order in which a run tells them. */
export const scenarios: readonly Scenario[] = [
  ...authScenarios,
  ...requestScenarios,
  ...skillListScenarios,
  ...skillCreateScenarios,
  ...skillFileScenarios,
  ...skillZipScenarios,
  ...skillMdScenarios,
  ...skillOddityScenarios,
  ...versionScenarios,
  ...versionListScenarios,
  ...versionSlotScenarios,
  ...downloadScenarios,
  ...versionDeletionScenarios,
  ...deletionScenarios,
  ...crossingScenarios,
  ...crossingVersionScenarios,
];
