export type { Revision } from "@skills-api/spec";
export { createSkillsClient } from "./client.ts";
export { SkillsApiError, type SkillsApiErrorDetails } from "./error.ts";
export type { HttpClient, HttpMethod } from "./http-client.ts";
export type { CallLimits } from "./limits.ts";
export type { ListBody, Page, PagePromise } from "./pages.ts";
export type { Fetch, SkillsClientOptions } from "./settings.ts";
export type {
  BetaParams,
  DeletedSkill,
  DeletedSkillVersion,
  FilesParam,
  RequestOptions,
  Skill,
  SkillCreateParams,
  SkillListParams,
  Skills,
  SkillsClient,
  SkillVersion,
  VersionCreateParams,
  VersionListParams,
  VersionParams,
  Versions,
} from "./types.ts";
