import type {
  BetaParams,
  DeletedSkill,
  DeletedSkillVersion,
  Revision,
  Skill,
  SkillCreateParams,
  SkillListParams,
  Skills,
  SkillVersion,
  VersionCreateParams,
  VersionListParams,
  VersionParams,
  Versions,
} from "@skills-api/client";
import type { components as componentsGa } from "@skills-api/spec/ga";
import type { components as components20251002 } from "@skills-api/spec/skills-2025-10-02";
import type { PageCursorResponse as PageOf0 } from "anthropic-sdk-0/core/pagination";
import type * as sdk0 from "anthropic-sdk-0/resources/beta/skills/skills";
import type * as versions0 from "anthropic-sdk-0/resources/beta/skills/versions";
import type { PageCursorResponse as PageOf1 } from "anthropic-sdk-1/core/pagination";
import type * as sdk1 from "anthropic-sdk-1/resources/skills/skills";
import type * as versions1 from "anthropic-sdk-1/resources/skills/versions";

type Beta = "skills-2025-10-02";
type SchemasBeta = components20251002["schemas"];
type SchemasGa = componentsGa["schemas"];

/** An object type with the names of the methods. */
type Methods<T> = { [Name in keyof T]: "method" };

/**
 * Our types and the official SDK's, by the SDK's name: `client.beta.skills` of 0.120.0 for
 * `skills-2025-10-02`, and `client.skills` of 1.11.0 for `ga`.
 */
export interface Pairs extends Record<Revision, object> {
  "skills-2025-10-02": {
    SkillCreateResponse: [Skill<Beta>, sdk0.SkillCreateResponse];
    SkillRetrieveResponse: [Skill<Beta>, sdk0.SkillRetrieveResponse];
    SkillListResponse: [Skill<Beta>, sdk0.SkillListResponse];
    SkillDeleteResponse: [DeletedSkill<Beta>, sdk0.SkillDeleteResponse];
    VersionCreateResponse: [SkillVersion<Beta>, versions0.VersionCreateResponse];
    VersionRetrieveResponse: [SkillVersion<Beta>, versions0.VersionRetrieveResponse];
    VersionListResponse: [SkillVersion<Beta>, versions0.VersionListResponse];
    VersionDeleteResponse: [DeletedSkillVersion<Beta>, versions0.VersionDeleteResponse];
    // With our item types, which are compared above.
    SkillListResponsesPageCursor: [SchemasBeta["ListSkillsResponse"], PageOf0<Skill<Beta>>];
    VersionListResponsesPageCursor: [SchemasBeta["ListSkillVersionsResponse"], PageOf0<SkillVersion<Beta>>];
    SkillCreateParams: [SkillCreateParams<Beta>, sdk0.SkillCreateParams];
    SkillRetrieveParams: [BetaParams<Beta>, sdk0.SkillRetrieveParams];
    SkillListParams: [SkillListParams<Beta>, sdk0.SkillListParams];
    SkillDeleteParams: [BetaParams<Beta>, sdk0.SkillDeleteParams];
    VersionCreateParams: [VersionCreateParams<Beta>, versions0.VersionCreateParams];
    VersionRetrieveParams: [VersionParams<Beta>, versions0.VersionRetrieveParams];
    VersionListParams: [VersionListParams<Beta>, versions0.VersionListParams];
    VersionDeleteParams: [VersionParams<Beta>, versions0.VersionDeleteParams];
    VersionDownloadParams: [VersionParams<Beta>, versions0.VersionDownloadParams];
    Skills: [Methods<Skills<Beta> & { versions: object }>, Methods<sdk0.Skills>];
    Versions: [Methods<Versions<Beta>>, Methods<versions0.Versions>];
  };
  ga: {
    Skill: [Skill<"ga">, sdk1.Skill];
    SkillSource: [SchemasGa["SkillSource"], sdk1.SkillSource];
    DeletedSkill: [DeletedSkill<"ga">, sdk1.DeletedSkill];
    SkillVersion: [SkillVersion<"ga">, versions1.SkillVersion];
    DeletedSkillVersion: [DeletedSkillVersion<"ga">, versions1.DeletedSkillVersion];
    // With our item types, which are compared above.
    SkillsPageCursor: [SchemasGa["ListSkillsResponse"], PageOf1<Skill<"ga">>];
    SkillVersionsPageCursor: [SchemasGa["ListSkillVersionsResponse"], PageOf1<SkillVersion<"ga">>];
    SkillCreateParams: [SkillCreateParams<"ga">, sdk1.SkillCreateParams];
    SkillRetrieveParams: [BetaParams<"ga">, sdk1.SkillRetrieveParams];
    SkillListParams: [SkillListParams<"ga">, sdk1.SkillListParams];
    SkillDeleteParams: [BetaParams<"ga">, sdk1.SkillDeleteParams];
    VersionCreateParams: [VersionCreateParams<"ga">, versions1.VersionCreateParams];
    VersionRetrieveParams: [VersionParams<"ga">, versions1.VersionRetrieveParams];
    VersionListParams: [VersionListParams<"ga">, versions1.VersionListParams];
    VersionDeleteParams: [VersionParams<"ga">, versions1.VersionDeleteParams];
    Skills: [Methods<Skills<"ga"> & { versions: object }>, Methods<sdk1.Skills>];
    Versions: [Methods<Versions<"ga">>, Methods<versions1.Versions>];
  };
}
