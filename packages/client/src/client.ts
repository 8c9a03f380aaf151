import type { Revision } from "@skills-api/spec";
import { createCaller } from "./caller.ts";
import { createHttp } from "./http.ts";
import type { Implemented } from "./revisions.ts";
import { type SkillsClientOptions, settingsFrom } from "./settings.ts";
import { createSkills } from "./skills.ts";
import type { SkillsClient } from "./types.ts";
import { createVersions } from "./versions.ts";

/**
 * Creates a client for one revision of the Skills API.
 *
 * @example
 * const client = createSkillsClient({ revision: "skills-2025-10-02" });
 * for await (const skill of client.list({ source: "custom" })) console.log(skill.display_title);
 *
 * @throws TypeError for an option that is missing or wrong
 */
export function createSkillsClient<R extends Revision>(options: SkillsClientOptions<R>): SkillsClient<R>;
export function createSkillsClient(options: SkillsClientOptions<Implemented>): SkillsClient<Implemented> {
  const settings = settingsFrom(options);
  const http = createHttp(settings, options.fetch);
  const caller = createCaller(settings.redact);
  return {
    ...createSkills(http, caller),
    versions: createVersions(http, caller),
    http: http as SkillsClient<Implemented>["http"],
  };
}
