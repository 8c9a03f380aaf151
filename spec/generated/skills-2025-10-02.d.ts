// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export interface paths {
    "/v1/skills": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Version of the API as a whole. The vendor's documentation contradicts itself on whether this header is required; send it.
                 * @example 2023-06-01
                 */
                "anthropic-version"?: components["parameters"]["AnthropicVersion"];
                /**
                 * @description Beta features to enable, separated by commas. The header may be repeated. Required, because responses have the shapes of this document only if it contains `skills-2025-10-02`. An unknown value returns 400.
                 * @example skills-2025-10-02
                 */
                "anthropic-beta"?: components["parameters"]["AnthropicBeta"];
                /**
                 * @description Workspace to act on. Required only for a credential that can act on several workspaces. Any other credential may omit it; if sent, it must match the credential's workspace.
                 * @example wrkspc_011CZkZaBF1tNoB5wlCeusgy
                 */
                "anthropic-workspace-id"?: components["parameters"]["AnthropicWorkspaceId"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List skills
         * @description Lists the custom and prebuilt skills of the workspace. The order is not documented; as far as known, it is newest first.
         */
        get: operations["listSkills"];
        put?: never;
        /**
         * Create a skill
         * @description Creates a skill with the uploaded files as its first version. Returns 200, not 201. All files must be in one top-level directory whose name matches the skill's name, with SKILL.md at the top of that directory.
         */
        post: operations["createSkill"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/skills/{skill_id}": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Version of the API as a whole. The vendor's documentation contradicts itself on whether this header is required; send it.
                 * @example 2023-06-01
                 */
                "anthropic-version"?: components["parameters"]["AnthropicVersion"];
                /**
                 * @description Beta features to enable, separated by commas. The header may be repeated. Required, because responses have the shapes of this document only if it contains `skills-2025-10-02`. An unknown value returns 400.
                 * @example skills-2025-10-02
                 */
                "anthropic-beta"?: components["parameters"]["AnthropicBeta"];
                /**
                 * @description Workspace to act on. Required only for a credential that can act on several workspaces. Any other credential may omit it; if sent, it must match the credential's workspace.
                 * @example wrkspc_011CZkZaBF1tNoB5wlCeusgy
                 */
                "anthropic-workspace-id"?: components["parameters"]["AnthropicWorkspaceId"];
            };
            path: {
                /**
                 * @description The `id` of the skill: `skill_…` for a custom skill, a short name such as `xlsx` for a prebuilt skill. The format and length of ids may change.
                 * @example skill_01JAbcdefghijklmnopqrstuvw
                 */
                skill_id: components["parameters"]["SkillId"];
            };
            cookie?: never;
        };
        /**
         * Get a skill
         * @description Retrieves a skill.
         */
        get: operations["getSkill"];
        put?: never;
        post?: never;
        /**
         * Delete a skill
         * @description Deletes a skill. Returns 400 if the skill still has versions: delete these first.
         */
        delete: operations["deleteSkill"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/skills/{skill_id}/versions": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Version of the API as a whole. The vendor's documentation contradicts itself on whether this header is required; send it.
                 * @example 2023-06-01
                 */
                "anthropic-version"?: components["parameters"]["AnthropicVersion"];
                /**
                 * @description Beta features to enable, separated by commas. The header may be repeated. Required, because responses have the shapes of this document only if it contains `skills-2025-10-02`. An unknown value returns 400.
                 * @example skills-2025-10-02
                 */
                "anthropic-beta"?: components["parameters"]["AnthropicBeta"];
                /**
                 * @description Workspace to act on. Required only for a credential that can act on several workspaces. Any other credential may omit it; if sent, it must match the credential's workspace.
                 * @example wrkspc_011CZkZaBF1tNoB5wlCeusgy
                 */
                "anthropic-workspace-id"?: components["parameters"]["AnthropicWorkspaceId"];
            };
            path: {
                /**
                 * @description The `id` of the skill: `skill_…` for a custom skill, a short name such as `xlsx` for a prebuilt skill. The format and length of ids may change.
                 * @example skill_01JAbcdefghijklmnopqrstuvw
                 */
                skill_id: components["parameters"]["SkillId"];
            };
            cookie?: never;
        };
        /**
         * List versions
         * @description Lists the versions of a skill, oldest first.
         */
        get: operations["listSkillVersions"];
        put?: never;
        /**
         * Create a version
         * @description Creates a version of a skill from a complete set of files. The name in SKILL.md must be the same as in the skill's first version. All files must be in one top-level directory whose name matches the skill's name, with SKILL.md at the top of that directory.
         */
        post: operations["createSkillVersion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/skills/{skill_id}/versions/{version}": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Version of the API as a whole. The vendor's documentation contradicts itself on whether this header is required; send it.
                 * @example 2023-06-01
                 */
                "anthropic-version"?: components["parameters"]["AnthropicVersion"];
                /**
                 * @description Beta features to enable, separated by commas. The header may be repeated. Required, because responses have the shapes of this document only if it contains `skills-2025-10-02`. An unknown value returns 400.
                 * @example skills-2025-10-02
                 */
                "anthropic-beta"?: components["parameters"]["AnthropicBeta"];
                /**
                 * @description Workspace to act on. Required only for a credential that can act on several workspaces. Any other credential may omit it; if sent, it must match the credential's workspace.
                 * @example wrkspc_011CZkZaBF1tNoB5wlCeusgy
                 */
                "anthropic-workspace-id"?: components["parameters"]["AnthropicWorkspaceId"];
            };
            path: {
                /**
                 * @description The `id` of the skill: `skill_…` for a custom skill, a short name such as `xlsx` for a prebuilt skill. The format and length of ids may change.
                 * @example skill_01JAbcdefghijklmnopqrstuvw
                 */
                skill_id: components["parameters"]["SkillId"];
                /**
                 * @description The `version` property of the version: a Unix epoch timestamp in microseconds, or a date for a prebuilt skill. Ids and `latest` are rejected.
                 * @example 1759178010641129
                 */
                version: components["parameters"]["Version"];
            };
            cookie?: never;
        };
        /**
         * Get a version
         * @description Retrieves a version of a skill, addressed by its `version`. Neither the version's `id` nor `latest` is accepted.
         */
        get: operations["getSkillVersion"];
        put?: never;
        post?: never;
        /**
         * Delete a version
         * @description Deletes a version. Deleting the last version leaves the skill without versions.
         */
        delete: operations["deleteSkillVersion"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/skills/{skill_id}/versions/{version}/content": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Version of the API as a whole. The vendor's documentation contradicts itself on whether this header is required; send it.
                 * @example 2023-06-01
                 */
                "anthropic-version"?: components["parameters"]["AnthropicVersion"];
                /**
                 * @description Beta features to enable, separated by commas. The header may be repeated. Required, because responses have the shapes of this document only if it contains `skills-2025-10-02`. An unknown value returns 400.
                 * @example skills-2025-10-02
                 */
                "anthropic-beta"?: components["parameters"]["AnthropicBeta"];
                /**
                 * @description Workspace to act on. Required only for a credential that can act on several workspaces. Any other credential may omit it; if sent, it must match the credential's workspace.
                 * @example wrkspc_011CZkZaBF1tNoB5wlCeusgy
                 */
                "anthropic-workspace-id"?: components["parameters"]["AnthropicWorkspaceId"];
            };
            path: {
                /**
                 * @description The `id` of the skill: `skill_…` for a custom skill, a short name such as `xlsx` for a prebuilt skill. The format and length of ids may change.
                 * @example skill_01JAbcdefghijklmnopqrstuvw
                 */
                skill_id: components["parameters"]["SkillId"];
                /**
                 * @description The `version` property of the version: a Unix epoch timestamp in microseconds, or a date for a prebuilt skill. Ids and `latest` are rejected.
                 * @example 1759178010641129
                 */
                version: components["parameters"]["Version"];
            };
            cookie?: never;
        };
        /**
         * Download a version
         * @description Downloads the files of a version as a zip archive with a single top-level directory. Some credential types do not support downloads.
         */
        get: operations["downloadSkillVersion"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /**
         * @example {
         *       "files[]": [
         *         "---\nname: my-skill\ndescription: Says hello.\n---\n"
         *       ],
         *       "display_title": "My Custom Skill"
         *     }
         */
        CreateSkillBody: {
            "files[]": components["schemas"]["Files"];
            /** @description Human-readable label that is not included in the prompt sent to the model. Must be unique among the custom skills of the workspace. Defaults to the name in SKILL.md or `null`. */
            display_title?: string | null;
        };
        /**
         * @example {
         *       "id": "skill_01JAbcdefghijklmnopqrstuvw",
         *       "created_at": "2024-10-30T23:58:27.427722Z",
         *       "display_title": "My Custom Skill",
         *       "latest_version": "1759178010641129",
         *       "source": "custom",
         *       "type": "skill",
         *       "updated_at": "2024-10-30T23:58:27.427722Z"
         *     }
         */
        Skill: {
            /** @description Unique identifier. The format and length of ids may change. */
            id: string;
            /** @description Time at which the skill was created, in ISO 8601 format. */
            created_at: string;
            /** @description Human-readable label that is not included in the prompt sent to the model. */
            display_title: string | null;
            /** @description The `version` of the newest version. As far as known, `null` if the skill has no versions. */
            latest_version: string | null;
            /** @description `custom` if a user uploaded the skill, `anthropic` if it comes with the API. */
            source: ("custom" | "anthropic") | (string & {});
            /**
             * @description Always `skill`.
             * @constant
             */
            type: "skill";
            /** @description Time at which the skill was last changed, in ISO 8601 format. */
            updated_at: string;
        };
        /**
         * @example {
         *       "id": "skill_version_01JAbcdefghijklmnopqrstuvw",
         *       "created_at": "2024-10-30T23:58:27.427722Z",
         *       "description": "Says hello.",
         *       "directory": "my-skill",
         *       "name": "my-skill",
         *       "skill_id": "skill_01JAbcdefghijklmnopqrstuvw",
         *       "type": "skill_version",
         *       "version": "1759178010641129"
         *     }
         */
        SkillVersion: {
            /** @description Unique identifier. The format and length of ids may change. Paths use `version` instead. */
            id: string;
            /** @description Time at which the version was created, in ISO 8601 format. */
            created_at: string;
            /** @description The description in SKILL.md. */
            description: string;
            /** @description The top-level directory of the uploaded files. */
            directory: string;
            /** @description The name in SKILL.md. The same in every version of a skill. */
            name: string;
            /** @description The `id` of the skill that the version belongs to. */
            skill_id: string;
            /**
             * @description Always `skill_version`.
             * @constant
             */
            type: "skill_version";
            /** @description Identifies the version in paths. A Unix epoch timestamp in microseconds for a custom skill, a date such as `20260203` for a prebuilt skill. */
            version: string;
        };
        /**
         * @example {
         *       "id": "1759178010641129",
         *       "type": "skill_version_deleted"
         *     }
         */
        DeletedSkillVersion: {
            /** @description The `version` of the deleted version, not its `id`. */
            id: string;
            /**
             * @description Always `skill_version_deleted`.
             * @constant
             */
            type: "skill_version_deleted";
        };
        /**
         * @example {
         *       "data": [
         *         {
         *           "id": "skill_01JAbcdefghijklmnopqrstuvw",
         *           "created_at": "2024-10-30T23:58:27.427722Z",
         *           "display_title": "My Custom Skill",
         *           "latest_version": "1759178010641129",
         *           "source": "custom",
         *           "type": "skill",
         *           "updated_at": "2024-10-30T23:58:27.427722Z"
         *         }
         *       ],
         *       "has_more": true,
         *       "next_page": "page_MjAyNS0wNS0xNFQwMDowMDowMFo="
         *     }
         */
        ListSkillsResponse: {
            data: components["schemas"]["Skill"][];
            /** @description Whether there is another page. */
            has_more: boolean;
            next_page: components["schemas"]["NextPage"];
        };
        /**
         * @example {
         *       "data": [
         *         {
         *           "id": "skill_version_01JAbcdefghijklmnopqrstuvw",
         *           "created_at": "2024-10-30T23:58:27.427722Z",
         *           "description": "Says hello.",
         *           "directory": "my-skill",
         *           "name": "my-skill",
         *           "skill_id": "skill_01JAbcdefghijklmnopqrstuvw",
         *           "type": "skill_version",
         *           "version": "1759178010641129"
         *         }
         *       ],
         *       "has_more": true,
         *       "next_page": "page_MjAyNS0wNS0xNFQwMDowMDowMFo="
         *     }
         */
        ListSkillVersionsResponse: {
            data: components["schemas"]["SkillVersion"][];
            /** @description Whether there is another page. */
            has_more: boolean;
            next_page: components["schemas"]["NextPage"];
        };
        /**
         * @description Send it as `page` to get the next page. `null` on the last page.
         * @example page_MjAyNS0wNS0xNFQwMDowMDowMFo=
         */
        NextPage: string | null;
        /** @description Human-readable description of what went wrong. The wording may change. */
        ErrorMessage: string;
        /** @description Additional machine-readable information about the error, if any. */
        ErrorDetails: {
            /** @description A more specific code than `error.type`. New codes may be added. `cmek_context_unavailable` (503): the encryption settings of the workspace could not be read; retry in a few minutes. `cmek_key_network_blocked` (400): the network rules of the key management service block the key of the workspace, so that it cannot be reached. */
            error_code?: ("claude_code_key_creator_not_member" | "cmek_context_unavailable" | "cmek_key_disabled" | "cmek_key_network_blocked" | "organization_on_hold") | (string & {}) | null;
            /** @description With `organization_on_hold`, the page on which to appeal against it, if there is one. Documented for every operation except downloads. */
            appeal_url?: string | null;
        } | null;
        ErrorObject: {
            /** @description The type of the error. New types may be added. */
            type: ("invalid_request_error" | "authentication_error" | "billing_error" | "permission_error" | "not_found_error" | "conflict_error" | "request_too_large" | "rate_limit_error" | "api_error" | "timeout_error" | "overloaded_error") | (string & {});
            message: components["schemas"]["ErrorMessage"];
            details?: components["schemas"]["ErrorDetails"];
        };
        ErrorResponse: {
            /**
             * @description Always `error`.
             * @constant
             */
            type: "error";
            error: components["schemas"]["ErrorObject"];
            /**
             * @description The same value as the header `request-id`.
             * @example req_011CSHoEeqs5C35K2UUqR7Fy
             */
            request_id: string | null;
        };
        InvalidRequestError: {
            /** @constant */
            type: "invalid_request_error";
            message: components["schemas"]["ErrorMessage"];
            details?: components["schemas"]["ErrorDetails"];
        };
        AuthenticationError: {
            /** @constant */
            type: "authentication_error";
            message: components["schemas"]["ErrorMessage"];
            details?: components["schemas"]["ErrorDetails"];
        };
        BillingError: {
            /** @constant */
            type: "billing_error";
            message: components["schemas"]["ErrorMessage"];
            details?: components["schemas"]["ErrorDetails"];
        };
        PermissionError: {
            /** @constant */
            type: "permission_error";
            message: components["schemas"]["ErrorMessage"];
            details?: components["schemas"]["ErrorDetails"];
        };
        NotFoundError: {
            /** @constant */
            type: "not_found_error";
            message: components["schemas"]["ErrorMessage"];
            details?: components["schemas"]["ErrorDetails"];
        };
        ConflictError: {
            /** @constant */
            type: "conflict_error";
            message: components["schemas"]["ErrorMessage"];
            details?: components["schemas"]["ErrorDetails"];
        };
        RateLimitError: {
            /** @constant */
            type: "rate_limit_error";
            message: components["schemas"]["ErrorMessage"];
            details?: components["schemas"]["ErrorDetails"];
        };
        ApiError: {
            /** @constant */
            type: "api_error";
            message: components["schemas"]["ErrorMessage"];
            details?: components["schemas"]["ErrorDetails"];
        };
        TimeoutError: {
            /** @constant */
            type: "timeout_error";
            message: components["schemas"]["ErrorMessage"];
            details?: components["schemas"]["ErrorDetails"];
        };
        OverloadedError: {
            /** @constant */
            type: "overloaded_error";
            message: components["schemas"]["ErrorMessage"];
            details?: components["schemas"]["ErrorDetails"];
        };
        /** @description The files of the skill: either one part for each file, with the path from the skill's directory on as its file name (`my-skill/SKILL.md`), or a single part whose file name ends in `.zip`. All files together must be smaller than 30 MB uncompressed. */
        Files: Blob[];
        RequestTooLargeError: {
            /** @constant */
            type: "request_too_large";
            message: components["schemas"]["ErrorMessage"];
            details?: components["schemas"]["ErrorDetails"];
        };
        /**
         * @example {
         *       "id": "skill_01JAbcdefghijklmnopqrstuvw",
         *       "type": "skill_deleted"
         *     }
         */
        DeletedSkill: {
            /** @description The `id` of the deleted skill. */
            id: string;
            /**
             * @description Always `skill_deleted`.
             * @constant
             */
            type: "skill_deleted";
        };
        /**
         * @example {
         *       "files[]": [
         *         "---\nname: my-skill\ndescription: Says hello twice.\n---\n"
         *       ]
         *     }
         */
        CreateSkillVersionBody: {
            "files[]": components["schemas"]["Files"];
        };
    };
    responses: {
        /** @description The request is malformed or violates a rule of the operation. */
        InvalidRequest: {
            headers: {
                "request-id": components["headers"]["RequestId"];
                "anthropic-organization-id": components["headers"]["OrganizationId"];
                "anthropic-workspace-id": components["headers"]["WorkspaceId"];
                "x-should-retry": components["headers"]["ShouldRetry"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "error",
                 *       "error": {
                 *         "type": "invalid_request_error",
                 *         "message": "Unexpected value(s) `no-such-beta` for the `anthropic-beta` header."
                 *       },
                 *       "request_id": "req_011CSHoEeqs5C35K2UUqR7Fy"
                 *     }
                 */
                "application/json": components["schemas"]["ErrorResponse"] & {
                    error?: components["schemas"]["InvalidRequestError"];
                };
            };
        };
        /** @description The credential is missing or invalid. */
        Unauthenticated: {
            headers: {
                "request-id": components["headers"]["RequestId"];
                "x-should-retry": components["headers"]["ShouldRetry"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "error",
                 *       "error": {
                 *         "type": "authentication_error",
                 *         "message": "invalid x-api-key"
                 *       },
                 *       "request_id": "req_011CSHoEeqs5C35K2UUqR7Fy"
                 *     }
                 */
                "application/json": components["schemas"]["ErrorResponse"] & {
                    error?: components["schemas"]["AuthenticationError"];
                };
            };
        };
        /** @description There is a problem with the organization's billing. */
        PaymentRequired: {
            headers: {
                "request-id": components["headers"]["RequestId"];
                "anthropic-organization-id": components["headers"]["OrganizationId"];
                "anthropic-workspace-id": components["headers"]["WorkspaceId"];
                "x-should-retry": components["headers"]["ShouldRetry"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "error",
                 *       "error": {
                 *         "type": "billing_error",
                 *         "message": "Billing error"
                 *       },
                 *       "request_id": "req_011CSHoEeqs5C35K2UUqR7Fy"
                 *     }
                 */
                "application/json": components["schemas"]["ErrorResponse"] & {
                    error?: components["schemas"]["BillingError"];
                };
            };
        };
        /** @description The credential is valid but does not have permission for this operation. */
        PermissionDenied: {
            headers: {
                "request-id": components["headers"]["RequestId"];
                "anthropic-organization-id": components["headers"]["OrganizationId"];
                "anthropic-workspace-id": components["headers"]["WorkspaceId"];
                "x-should-retry": components["headers"]["ShouldRetry"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "error",
                 *       "error": {
                 *         "type": "permission_error",
                 *         "message": "Permission denied"
                 *       },
                 *       "request_id": "req_011CSHoEeqs5C35K2UUqR7Fy"
                 *     }
                 */
                "application/json": components["schemas"]["ErrorResponse"] & {
                    error?: components["schemas"]["PermissionError"];
                };
            };
        };
        /** @description The resource does not exist, or the credential has no access to it. */
        NotFound: {
            headers: {
                "request-id": components["headers"]["RequestId"];
                "anthropic-organization-id": components["headers"]["OrganizationId"];
                "anthropic-workspace-id": components["headers"]["WorkspaceId"];
                "x-should-retry": components["headers"]["ShouldRetry"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "error",
                 *       "error": {
                 *         "type": "not_found_error",
                 *         "message": "The requested resource could not be found."
                 *       },
                 *       "request_id": "req_011CSHoEeqs5C35K2UUqR7Fy"
                 *     }
                 */
                "application/json": components["schemas"]["ErrorResponse"] & {
                    error?: components["schemas"]["NotFoundError"];
                };
            };
        };
        /** @description The request conflicts with another request or with the state of the resource. */
        Conflict: {
            headers: {
                "request-id": components["headers"]["RequestId"];
                "anthropic-organization-id": components["headers"]["OrganizationId"];
                "anthropic-workspace-id": components["headers"]["WorkspaceId"];
                "x-should-retry": components["headers"]["ShouldRetry"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "error",
                 *       "error": {
                 *         "type": "conflict_error",
                 *         "message": "Conflict"
                 *       },
                 *       "request_id": "req_011CSHoEeqs5C35K2UUqR7Fy"
                 *     }
                 */
                "application/json": components["schemas"]["ErrorResponse"] & {
                    error?: components["schemas"]["ConflictError"];
                };
            };
        };
        /** @description Too many requests. See `retry-after` for how long to wait. */
        RateLimited: {
            headers: {
                "request-id": components["headers"]["RequestId"];
                "anthropic-organization-id": components["headers"]["OrganizationId"];
                "anthropic-workspace-id": components["headers"]["WorkspaceId"];
                "x-should-retry": components["headers"]["ShouldRetry"];
                "retry-after": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "error",
                 *       "error": {
                 *         "type": "rate_limit_error",
                 *         "message": "Rate limited"
                 *       },
                 *       "request_id": "req_011CSHoEeqs5C35K2UUqR7Fy"
                 *     }
                 */
                "application/json": components["schemas"]["ErrorResponse"] & {
                    error?: components["schemas"]["RateLimitError"];
                };
            };
        };
        /** @description Internal server error. */
        InternalError: {
            headers: {
                "request-id": components["headers"]["RequestId"];
                "anthropic-organization-id": components["headers"]["OrganizationId"];
                "anthropic-workspace-id": components["headers"]["WorkspaceId"];
                "x-should-retry": components["headers"]["ShouldRetry"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "error",
                 *       "error": {
                 *         "type": "api_error",
                 *         "message": "Internal server error"
                 *       },
                 *       "request_id": "req_011CSHoEeqs5C35K2UUqR7Fy"
                 *     }
                 */
                "application/json": components["schemas"]["ErrorResponse"] & {
                    error?: components["schemas"]["ApiError"];
                };
            };
        };
        /** @description The request timed out. */
        TimedOut: {
            headers: {
                "request-id": components["headers"]["RequestId"];
                "anthropic-organization-id": components["headers"]["OrganizationId"];
                "anthropic-workspace-id": components["headers"]["WorkspaceId"];
                "x-should-retry": components["headers"]["ShouldRetry"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "error",
                 *       "error": {
                 *         "type": "timeout_error",
                 *         "message": "Request timeout"
                 *       },
                 *       "request_id": "req_011CSHoEeqs5C35K2UUqR7Fy"
                 *     }
                 */
                "application/json": components["schemas"]["ErrorResponse"] & {
                    error?: components["schemas"]["TimeoutError"];
                };
            };
        };
        /** @description The API is overloaded. */
        Overloaded: {
            headers: {
                "request-id": components["headers"]["RequestId"];
                "anthropic-organization-id": components["headers"]["OrganizationId"];
                "anthropic-workspace-id": components["headers"]["WorkspaceId"];
                "x-should-retry": components["headers"]["ShouldRetry"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "error",
                 *       "error": {
                 *         "type": "overloaded_error",
                 *         "message": "Overloaded"
                 *       },
                 *       "request_id": "req_011CSHoEeqs5C35K2UUqR7Fy"
                 *     }
                 */
                "application/json": components["schemas"]["ErrorResponse"] & {
                    error?: components["schemas"]["OverloadedError"];
                };
            };
        };
        /** @description Any other client error. */
        OtherClientError: {
            headers: {
                "request-id": components["headers"]["RequestId"];
                "anthropic-organization-id": components["headers"]["OrganizationId"];
                "anthropic-workspace-id": components["headers"]["WorkspaceId"];
                "x-should-retry": components["headers"]["ShouldRetry"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "error",
                 *       "error": {
                 *         "type": "invalid_request_error",
                 *         "message": "Invalid request"
                 *       },
                 *       "request_id": "req_011CSHoEeqs5C35K2UUqR7Fy"
                 *     }
                 */
                "application/json": components["schemas"]["ErrorResponse"] & {
                    error?: components["schemas"]["InvalidRequestError"];
                };
            };
        };
        /** @description The request is malformed or violates a rule of the operation. */
        SkillMdOutsideDirectory: {
            headers: {
                "request-id": components["headers"]["RequestId"];
                "anthropic-organization-id": components["headers"]["OrganizationId"];
                "anthropic-workspace-id": components["headers"]["WorkspaceId"];
                "x-should-retry": components["headers"]["ShouldRetry"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "error",
                 *       "error": {
                 *         "type": "invalid_request_error",
                 *         "message": "SKILL.md file must be exactly in the top-level folder."
                 *       },
                 *       "request_id": "req_011CSHoEeqs5C35K2UUqR7Fy"
                 *     }
                 */
                "application/json": components["schemas"]["ErrorResponse"] & {
                    error?: components["schemas"]["InvalidRequestError"];
                };
            };
        };
        /** @description The upload exceeds the size limit. An edge server may respond instead of the API, without this body. */
        TooLarge: {
            headers: {
                "request-id": components["headers"]["RequestId"];
                "anthropic-organization-id": components["headers"]["OrganizationId"];
                "anthropic-workspace-id": components["headers"]["WorkspaceId"];
                "x-should-retry": components["headers"]["ShouldRetry"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "error",
                 *       "error": {
                 *         "type": "request_too_large",
                 *         "message": "Request exceeds the maximum size"
                 *       },
                 *       "request_id": "req_011CSHoEeqs5C35K2UUqR7Fy"
                 *     }
                 */
                "application/json": components["schemas"]["ErrorResponse"] & {
                    error?: components["schemas"]["RequestTooLargeError"];
                };
            };
        };
        /** @description A service that the API depends on is unavailable, such as the encryption settings of the workspace. The vendor does not document the error type for this status. */
        Unavailable: {
            headers: {
                "request-id": components["headers"]["RequestId"];
                "anthropic-organization-id": components["headers"]["OrganizationId"];
                "anthropic-workspace-id": components["headers"]["WorkspaceId"];
                "x-should-retry": components["headers"]["ShouldRetry"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "error",
                 *       "error": {
                 *         "type": "api_error",
                 *         "message": "The encryption settings of this workspace could not be read",
                 *         "details": {
                 *           "error_code": "cmek_context_unavailable"
                 *         }
                 *       },
                 *       "request_id": "req_011CSHoEeqs5C35K2UUqR7Fy"
                 *     }
                 */
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description The request is malformed or violates a rule of the operation. */
        VersionsExist: {
            headers: {
                "request-id": components["headers"]["RequestId"];
                "anthropic-organization-id": components["headers"]["OrganizationId"];
                "anthropic-workspace-id": components["headers"]["WorkspaceId"];
                "x-should-retry": components["headers"]["ShouldRetry"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "error",
                 *       "error": {
                 *         "type": "invalid_request_error",
                 *         "message": "Cannot delete skill with existing versions. Delete all versions first."
                 *       },
                 *       "request_id": "req_011CSHoEeqs5C35K2UUqR7Fy"
                 *     }
                 */
                "application/json": components["schemas"]["ErrorResponse"] & {
                    error?: components["schemas"]["InvalidRequestError"];
                };
            };
        };
        /** @description The request is malformed or violates a rule of the operation. */
        NameChanged: {
            headers: {
                "request-id": components["headers"]["RequestId"];
                "anthropic-organization-id": components["headers"]["OrganizationId"];
                "anthropic-workspace-id": components["headers"]["WorkspaceId"];
                "x-should-retry": components["headers"]["ShouldRetry"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "error",
                 *       "error": {
                 *         "type": "invalid_request_error",
                 *         "message": "Skill name 'other-skill' in SKILL.md must be consistent across all versions for a given `skill_id`. Expected 'my-skill'."
                 *       },
                 *       "request_id": "req_011CSHoEeqs5C35K2UUqR7Fy"
                 *     }
                 */
                "application/json": components["schemas"]["ErrorResponse"] & {
                    error?: components["schemas"]["InvalidRequestError"];
                };
            };
        };
        /** @description The request is malformed or violates a rule of the operation. */
        InvalidVersionFormat: {
            headers: {
                "request-id": components["headers"]["RequestId"];
                "anthropic-organization-id": components["headers"]["OrganizationId"];
                "anthropic-workspace-id": components["headers"]["WorkspaceId"];
                "x-should-retry": components["headers"]["ShouldRetry"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "error",
                 *       "error": {
                 *         "type": "invalid_request_error",
                 *         "message": "Invalid version format: 'skver_01JAbcdefghijklmnopqrstuvw'. Version must be a numeric timestamp (e.g., '1759178010641129')."
                 *       },
                 *       "request_id": "req_011CSHoEeqs5C35K2UUqR7Fy"
                 *     }
                 */
                "application/json": components["schemas"]["ErrorResponse"] & {
                    error?: components["schemas"]["InvalidRequestError"];
                };
            };
        };
    };
    parameters: {
        /**
         * @description Beta features to enable, separated by commas. The header may be repeated. Required, because responses have the shapes of this document only if it contains `skills-2025-10-02`. An unknown value returns 400.
         * @example skills-2025-10-02
         */
        AnthropicBeta: string;
        /**
         * @description The `version` property of the version: a Unix epoch timestamp in microseconds, or a date for a prebuilt skill. Ids and `latest` are rejected.
         * @example 1759178010641129
         */
        Version: string;
        /**
         * @description Version of the API as a whole. The vendor's documentation contradicts itself on whether this header is required; send it.
         * @example 2023-06-01
         */
        AnthropicVersion: string;
        /**
         * @description Workspace to act on. Required only for a credential that can act on several workspaces. Any other credential may omit it; if sent, it must match the credential's workspace.
         * @example wrkspc_011CZkZaBF1tNoB5wlCeusgy
         */
        AnthropicWorkspaceId: string;
        /**
         * @description The `next_page` of the previous page. Opaque, and valid only for the list that returned it.
         * @example page_MjAyNS0wNS0xNFQwMDowMDowMFo=
         */
        Page: string | null;
        /** @description Lists only skills with this source: `custom` or `anthropic`. In `ga`, any other value returns 400. */
        Source: ("custom" | "anthropic") | (string & {}) | null;
        /**
         * @description The `id` of the skill: `skill_…` for a custom skill, a short name such as `xlsx` for a prebuilt skill. The format and length of ids may change.
         * @example skill_01JAbcdefghijklmnopqrstuvw
         */
        SkillId: string;
        /** @description Number of versions per page. */
        VersionLimit: number | null;
    };
    requestBodies: never;
    headers: {
        /**
         * @description Identifies the request in the vendor's logs. For an error, the same value as `request_id` in the body.
         * @example req_011CSHoEeqs5C35K2UUqR7Fy
         */
        RequestId: string;
        /**
         * @description The organization that the credential belongs to. Present if the request is authenticated.
         * @example 7f6c1d1e-6a3b-4c53-9a55-0c6f0f1f2a10
         */
        OrganizationId: string;
        /**
         * @description The workspace that the request acted on. Present if the request is authenticated to a workspace.
         * @example wrkspc_011CZkZaBF1tNoB5wlCeusgy
         */
        WorkspaceId: string;
        /**
         * @description `false` if retrying the request is pointless, `true` if the client should retry it. Takes precedence over the client's own retry rules.
         * @example false
         */
        ShouldRetry: "true" | "false";
        /**
         * @description Seconds to wait before retrying. Absent on a 429 that is caused by a spend limit.
         * @example 1
         */
        RetryAfter: string;
        /**
         * @description An `attachment` named after the skill, with the file name in the extended `filename*` form.
         * @example attachment; filename*=utf-8''my-skill.zip
         */
        ContentDisposition: string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listSkills: {
        parameters: {
            query?: {
                /** @description Number of skills per page. The minimum is not documented. */
                limit?: number;
                /**
                 * @description The `next_page` of the previous page. Opaque, and valid only for the list that returned it.
                 * @example page_MjAyNS0wNS0xNFQwMDowMDowMFo=
                 */
                page?: components["parameters"]["Page"];
                /** @description Lists only skills with this source: `custom` or `anthropic`. In `ga`, any other value returns 400. */
                source?: components["parameters"]["Source"];
            };
            header?: {
                /**
                 * @description Version of the API as a whole. The vendor's documentation contradicts itself on whether this header is required; send it.
                 * @example 2023-06-01
                 */
                "anthropic-version"?: components["parameters"]["AnthropicVersion"];
                /**
                 * @description Beta features to enable, separated by commas. The header may be repeated. Required, because responses have the shapes of this document only if it contains `skills-2025-10-02`. An unknown value returns 400.
                 * @example skills-2025-10-02
                 */
                "anthropic-beta"?: components["parameters"]["AnthropicBeta"];
                /**
                 * @description Workspace to act on. Required only for a credential that can act on several workspaces. Any other credential may omit it; if sent, it must match the credential's workspace.
                 * @example wrkspc_011CZkZaBF1tNoB5wlCeusgy
                 */
                "anthropic-workspace-id"?: components["parameters"]["AnthropicWorkspaceId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of skills. */
            200: {
                headers: {
                    "request-id": components["headers"]["RequestId"];
                    "anthropic-organization-id": components["headers"]["OrganizationId"];
                    "anthropic-workspace-id": components["headers"]["WorkspaceId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListSkillsResponse"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            504: components["responses"]["TimedOut"];
            529: components["responses"]["Overloaded"];
            "4XX": components["responses"]["OtherClientError"];
        };
    };
    createSkill: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Version of the API as a whole. The vendor's documentation contradicts itself on whether this header is required; send it.
                 * @example 2023-06-01
                 */
                "anthropic-version"?: components["parameters"]["AnthropicVersion"];
                /**
                 * @description Beta features to enable, separated by commas. The header may be repeated. Required, because responses have the shapes of this document only if it contains `skills-2025-10-02`. An unknown value returns 400.
                 * @example skills-2025-10-02
                 */
                "anthropic-beta"?: components["parameters"]["AnthropicBeta"];
                /**
                 * @description Workspace to act on. Required only for a credential that can act on several workspaces. Any other credential may omit it; if sent, it must match the credential's workspace.
                 * @example wrkspc_011CZkZaBF1tNoB5wlCeusgy
                 */
                "anthropic-workspace-id"?: components["parameters"]["AnthropicWorkspaceId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["CreateSkillBody"];
            };
        };
        responses: {
            /** @description The created skill. */
            200: {
                headers: {
                    "request-id": components["headers"]["RequestId"];
                    "anthropic-organization-id": components["headers"]["OrganizationId"];
                    "anthropic-workspace-id": components["headers"]["WorkspaceId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Skill"];
                };
            };
            400: components["responses"]["SkillMdOutsideDirectory"];
            401: components["responses"]["Unauthenticated"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["TimedOut"];
            529: components["responses"]["Overloaded"];
            "4XX": components["responses"]["OtherClientError"];
        };
    };
    getSkill: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Version of the API as a whole. The vendor's documentation contradicts itself on whether this header is required; send it.
                 * @example 2023-06-01
                 */
                "anthropic-version"?: components["parameters"]["AnthropicVersion"];
                /**
                 * @description Beta features to enable, separated by commas. The header may be repeated. Required, because responses have the shapes of this document only if it contains `skills-2025-10-02`. An unknown value returns 400.
                 * @example skills-2025-10-02
                 */
                "anthropic-beta"?: components["parameters"]["AnthropicBeta"];
                /**
                 * @description Workspace to act on. Required only for a credential that can act on several workspaces. Any other credential may omit it; if sent, it must match the credential's workspace.
                 * @example wrkspc_011CZkZaBF1tNoB5wlCeusgy
                 */
                "anthropic-workspace-id"?: components["parameters"]["AnthropicWorkspaceId"];
            };
            path: {
                /**
                 * @description The `id` of the skill: `skill_…` for a custom skill, a short name such as `xlsx` for a prebuilt skill. The format and length of ids may change.
                 * @example skill_01JAbcdefghijklmnopqrstuvw
                 */
                skill_id: components["parameters"]["SkillId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The skill. */
            200: {
                headers: {
                    "request-id": components["headers"]["RequestId"];
                    "anthropic-organization-id": components["headers"]["OrganizationId"];
                    "anthropic-workspace-id": components["headers"]["WorkspaceId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Skill"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            504: components["responses"]["TimedOut"];
            529: components["responses"]["Overloaded"];
            "4XX": components["responses"]["OtherClientError"];
        };
    };
    deleteSkill: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Version of the API as a whole. The vendor's documentation contradicts itself on whether this header is required; send it.
                 * @example 2023-06-01
                 */
                "anthropic-version"?: components["parameters"]["AnthropicVersion"];
                /**
                 * @description Beta features to enable, separated by commas. The header may be repeated. Required, because responses have the shapes of this document only if it contains `skills-2025-10-02`. An unknown value returns 400.
                 * @example skills-2025-10-02
                 */
                "anthropic-beta"?: components["parameters"]["AnthropicBeta"];
                /**
                 * @description Workspace to act on. Required only for a credential that can act on several workspaces. Any other credential may omit it; if sent, it must match the credential's workspace.
                 * @example wrkspc_011CZkZaBF1tNoB5wlCeusgy
                 */
                "anthropic-workspace-id"?: components["parameters"]["AnthropicWorkspaceId"];
            };
            path: {
                /**
                 * @description The `id` of the skill: `skill_…` for a custom skill, a short name such as `xlsx` for a prebuilt skill. The format and length of ids may change.
                 * @example skill_01JAbcdefghijklmnopqrstuvw
                 */
                skill_id: components["parameters"]["SkillId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The skill was deleted. */
            200: {
                headers: {
                    "request-id": components["headers"]["RequestId"];
                    "anthropic-organization-id": components["headers"]["OrganizationId"];
                    "anthropic-workspace-id": components["headers"]["WorkspaceId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeletedSkill"];
                };
            };
            400: components["responses"]["VersionsExist"];
            401: components["responses"]["Unauthenticated"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            504: components["responses"]["TimedOut"];
            529: components["responses"]["Overloaded"];
            "4XX": components["responses"]["OtherClientError"];
        };
    };
    listSkillVersions: {
        parameters: {
            query?: {
                /** @description Number of versions per page. */
                limit?: components["parameters"]["VersionLimit"];
                /**
                 * @description The `next_page` of the previous page. Opaque, and valid only for the list that returned it.
                 * @example page_MjAyNS0wNS0xNFQwMDowMDowMFo=
                 */
                page?: components["parameters"]["Page"];
            };
            header?: {
                /**
                 * @description Version of the API as a whole. The vendor's documentation contradicts itself on whether this header is required; send it.
                 * @example 2023-06-01
                 */
                "anthropic-version"?: components["parameters"]["AnthropicVersion"];
                /**
                 * @description Beta features to enable, separated by commas. The header may be repeated. Required, because responses have the shapes of this document only if it contains `skills-2025-10-02`. An unknown value returns 400.
                 * @example skills-2025-10-02
                 */
                "anthropic-beta"?: components["parameters"]["AnthropicBeta"];
                /**
                 * @description Workspace to act on. Required only for a credential that can act on several workspaces. Any other credential may omit it; if sent, it must match the credential's workspace.
                 * @example wrkspc_011CZkZaBF1tNoB5wlCeusgy
                 */
                "anthropic-workspace-id"?: components["parameters"]["AnthropicWorkspaceId"];
            };
            path: {
                /**
                 * @description The `id` of the skill: `skill_…` for a custom skill, a short name such as `xlsx` for a prebuilt skill. The format and length of ids may change.
                 * @example skill_01JAbcdefghijklmnopqrstuvw
                 */
                skill_id: components["parameters"]["SkillId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of versions. */
            200: {
                headers: {
                    "request-id": components["headers"]["RequestId"];
                    "anthropic-organization-id": components["headers"]["OrganizationId"];
                    "anthropic-workspace-id": components["headers"]["WorkspaceId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListSkillVersionsResponse"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            504: components["responses"]["TimedOut"];
            529: components["responses"]["Overloaded"];
            "4XX": components["responses"]["OtherClientError"];
        };
    };
    createSkillVersion: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Version of the API as a whole. The vendor's documentation contradicts itself on whether this header is required; send it.
                 * @example 2023-06-01
                 */
                "anthropic-version"?: components["parameters"]["AnthropicVersion"];
                /**
                 * @description Beta features to enable, separated by commas. The header may be repeated. Required, because responses have the shapes of this document only if it contains `skills-2025-10-02`. An unknown value returns 400.
                 * @example skills-2025-10-02
                 */
                "anthropic-beta"?: components["parameters"]["AnthropicBeta"];
                /**
                 * @description Workspace to act on. Required only for a credential that can act on several workspaces. Any other credential may omit it; if sent, it must match the credential's workspace.
                 * @example wrkspc_011CZkZaBF1tNoB5wlCeusgy
                 */
                "anthropic-workspace-id"?: components["parameters"]["AnthropicWorkspaceId"];
            };
            path: {
                /**
                 * @description The `id` of the skill: `skill_…` for a custom skill, a short name such as `xlsx` for a prebuilt skill. The format and length of ids may change.
                 * @example skill_01JAbcdefghijklmnopqrstuvw
                 */
                skill_id: components["parameters"]["SkillId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["CreateSkillVersionBody"];
            };
        };
        responses: {
            /** @description The created version. */
            200: {
                headers: {
                    "request-id": components["headers"]["RequestId"];
                    "anthropic-organization-id": components["headers"]["OrganizationId"];
                    "anthropic-workspace-id": components["headers"]["WorkspaceId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SkillVersion"];
                };
            };
            400: components["responses"]["NameChanged"];
            401: components["responses"]["Unauthenticated"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["TimedOut"];
            529: components["responses"]["Overloaded"];
            "4XX": components["responses"]["OtherClientError"];
        };
    };
    getSkillVersion: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Version of the API as a whole. The vendor's documentation contradicts itself on whether this header is required; send it.
                 * @example 2023-06-01
                 */
                "anthropic-version"?: components["parameters"]["AnthropicVersion"];
                /**
                 * @description Beta features to enable, separated by commas. The header may be repeated. Required, because responses have the shapes of this document only if it contains `skills-2025-10-02`. An unknown value returns 400.
                 * @example skills-2025-10-02
                 */
                "anthropic-beta"?: components["parameters"]["AnthropicBeta"];
                /**
                 * @description Workspace to act on. Required only for a credential that can act on several workspaces. Any other credential may omit it; if sent, it must match the credential's workspace.
                 * @example wrkspc_011CZkZaBF1tNoB5wlCeusgy
                 */
                "anthropic-workspace-id"?: components["parameters"]["AnthropicWorkspaceId"];
            };
            path: {
                /**
                 * @description The `id` of the skill: `skill_…` for a custom skill, a short name such as `xlsx` for a prebuilt skill. The format and length of ids may change.
                 * @example skill_01JAbcdefghijklmnopqrstuvw
                 */
                skill_id: components["parameters"]["SkillId"];
                /**
                 * @description The `version` property of the version: a Unix epoch timestamp in microseconds, or a date for a prebuilt skill. Ids and `latest` are rejected.
                 * @example 1759178010641129
                 */
                version: components["parameters"]["Version"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The version. */
            200: {
                headers: {
                    "request-id": components["headers"]["RequestId"];
                    "anthropic-organization-id": components["headers"]["OrganizationId"];
                    "anthropic-workspace-id": components["headers"]["WorkspaceId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SkillVersion"];
                };
            };
            400: components["responses"]["InvalidVersionFormat"];
            401: components["responses"]["Unauthenticated"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            504: components["responses"]["TimedOut"];
            529: components["responses"]["Overloaded"];
            "4XX": components["responses"]["OtherClientError"];
        };
    };
    deleteSkillVersion: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Version of the API as a whole. The vendor's documentation contradicts itself on whether this header is required; send it.
                 * @example 2023-06-01
                 */
                "anthropic-version"?: components["parameters"]["AnthropicVersion"];
                /**
                 * @description Beta features to enable, separated by commas. The header may be repeated. Required, because responses have the shapes of this document only if it contains `skills-2025-10-02`. An unknown value returns 400.
                 * @example skills-2025-10-02
                 */
                "anthropic-beta"?: components["parameters"]["AnthropicBeta"];
                /**
                 * @description Workspace to act on. Required only for a credential that can act on several workspaces. Any other credential may omit it; if sent, it must match the credential's workspace.
                 * @example wrkspc_011CZkZaBF1tNoB5wlCeusgy
                 */
                "anthropic-workspace-id"?: components["parameters"]["AnthropicWorkspaceId"];
            };
            path: {
                /**
                 * @description The `id` of the skill: `skill_…` for a custom skill, a short name such as `xlsx` for a prebuilt skill. The format and length of ids may change.
                 * @example skill_01JAbcdefghijklmnopqrstuvw
                 */
                skill_id: components["parameters"]["SkillId"];
                /**
                 * @description The `version` property of the version: a Unix epoch timestamp in microseconds, or a date for a prebuilt skill. Ids and `latest` are rejected.
                 * @example 1759178010641129
                 */
                version: components["parameters"]["Version"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The version was deleted. */
            200: {
                headers: {
                    "request-id": components["headers"]["RequestId"];
                    "anthropic-organization-id": components["headers"]["OrganizationId"];
                    "anthropic-workspace-id": components["headers"]["WorkspaceId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeletedSkillVersion"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            504: components["responses"]["TimedOut"];
            529: components["responses"]["Overloaded"];
            "4XX": components["responses"]["OtherClientError"];
        };
    };
    downloadSkillVersion: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Version of the API as a whole. The vendor's documentation contradicts itself on whether this header is required; send it.
                 * @example 2023-06-01
                 */
                "anthropic-version"?: components["parameters"]["AnthropicVersion"];
                /**
                 * @description Beta features to enable, separated by commas. The header may be repeated. Required, because responses have the shapes of this document only if it contains `skills-2025-10-02`. An unknown value returns 400.
                 * @example skills-2025-10-02
                 */
                "anthropic-beta"?: components["parameters"]["AnthropicBeta"];
                /**
                 * @description Workspace to act on. Required only for a credential that can act on several workspaces. Any other credential may omit it; if sent, it must match the credential's workspace.
                 * @example wrkspc_011CZkZaBF1tNoB5wlCeusgy
                 */
                "anthropic-workspace-id"?: components["parameters"]["AnthropicWorkspaceId"];
            };
            path: {
                /**
                 * @description The `id` of the skill: `skill_…` for a custom skill, a short name such as `xlsx` for a prebuilt skill. The format and length of ids may change.
                 * @example skill_01JAbcdefghijklmnopqrstuvw
                 */
                skill_id: components["parameters"]["SkillId"];
                /**
                 * @description The `version` property of the version: a Unix epoch timestamp in microseconds, or a date for a prebuilt skill. Ids and `latest` are rejected.
                 * @example 1759178010641129
                 */
                version: components["parameters"]["Version"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The zip archive. */
            200: {
                headers: {
                    "request-id": components["headers"]["RequestId"];
                    "anthropic-organization-id": components["headers"]["OrganizationId"];
                    "anthropic-workspace-id": components["headers"]["WorkspaceId"];
                    "content-disposition": components["headers"]["ContentDisposition"];
                    [name: string]: unknown;
                };
                content: {
                    /** @example PK (the bytes of the archive) */
                    "application/zip": Blob;
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            504: components["responses"]["TimedOut"];
            529: components["responses"]["Overloaded"];
            "4XX": components["responses"]["OtherClientError"];
        };
    };
}
