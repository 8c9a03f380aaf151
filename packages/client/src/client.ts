import type { Revision } from "@skills-api/spec";
import { createHttp } from "./http.ts";
import type { Implemented } from "./revisions.ts";
import { type SkillsClientOptions, settingsFrom } from "./settings.ts";
import { createSkills } from "./skills.ts";
import type { SkillsClient } from "./types.ts";
import { createVersions } from "./versions.ts";

/**
 * Creates a client for one revision of the Skills API: `ga` is what it serves to requests that name no beta of
 * another, `skills-2025-10-02` what it serves to those that name the beta of this name.
 *
 * @example
 * const ga = createSkillsClient({ revision: "ga" });
 * for await (const skill of ga.list({ source: "custom" })) console.log(skill.display_name);
 *
 * const beta = createSkillsClient({ revision: "skills-2025-10-02", maxRetries: 4, timeout: 30_000 });
 * for await (const skill of beta.list({ source: "custom" })) console.log(skill.display_title);
 *
 * @throws TypeError for an option that is missing or wrong, RangeError for a number out of range
 */
export function createSkillsClient<R extends Revision>(options: SkillsClientOptions<R>): SkillsClient<R>;
export function createSkillsClient(options: SkillsClientOptions<Implemented>): SkillsClient<Implemented> {
  const settings = settingsFrom(options);
  const http = createHttp(settings);
  return {
    ...createSkills(http),
    versions: createVersions(http),
    http: http as SkillsClient<Implemented>["http"],
  };
}
