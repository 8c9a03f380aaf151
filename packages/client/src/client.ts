import type { Revision } from "@skills-api/spec";
import { createHttp } from "./http.ts";
import type { ImplementationRevision } from "./revisions.ts";
import { resolveSettings, type SkillsClientOptions } from "./settings.ts";
import { createSkills } from "./skills.ts";
import type { SkillsClient } from "./types.ts";
import { createVersions } from "./versions.ts";

/**
 * Creates a client for one revision of the Skills API. Requests for `skills-2025-10-02` send the beta of that
 * name; requests for `ga` do not.
 *
 * @throws TypeError for a missing or invalid option
 * @throws RangeError for a number that is out of range
 *
 * @example
 * const ga = createSkillsClient({ revision: "ga" });
 * for await (const skill of ga.list({ source: "custom" })) console.log(skill.display_name);
 *
 * @example
 * const beta = createSkillsClient({ revision: "skills-2025-10-02", maxRetries: 4, timeout: 30_000 });
 * for await (const skill of beta.list({ source: "custom" })) console.log(skill.display_title);
 */
export function createSkillsClient<R extends Revision>(options: SkillsClientOptions<R>): SkillsClient<R>;
export function createSkillsClient(
  options: SkillsClientOptions<ImplementationRevision>,
): SkillsClient<ImplementationRevision> {
  const settings = resolveSettings(options);
  const http = createHttp(settings);
  return {
    ...createSkills(http),
    versions: createVersions(http),
    http: http as SkillsClient<ImplementationRevision>["http"],
  };
}
