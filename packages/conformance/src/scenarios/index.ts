import type { Scenario } from "../core/scenario.ts";
import { authScenarios } from "./auth.ts";
import { deletionScenarios } from "./deletion.ts";
import { downloadScenarios } from "./download.ts";
import { requestScenarios } from "./requests.ts";
import { skillCreateScenarios } from "./skill-create.ts";
import { skillListScenarios } from "./skill-list.ts";
import { skillMdScenarios } from "./skill-md.ts";
import { versionScenarios } from "./versions.ts";

/** Every scenario of the suite, in the order in which a run tells them. */
export const scenarios: readonly Scenario[] = [
  ...authScenarios,
  ...requestScenarios,
  ...skillListScenarios,
  ...skillCreateScenarios,
  ...skillMdScenarios,
  ...versionScenarios,
  ...downloadScenarios,
  ...deletionScenarios,
];
