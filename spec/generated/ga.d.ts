// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export interface paths {
    "/v1/skills": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List skills
         * @description Custom and prebuilt skills of the workspace, newest first. A skill without versions is left out.
         */
        get: operations["listSkills"];
        put?: never;
        /**
         * Create a skill
         * @description Uploads a bundle as the first version of a new skill. Answers 200, not 201. SKILL.md stands at the top of the upload or of the one directory that holds all of it.
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
            header?: never;
            path: {
                /**
                 * @description Identifier of the skill: `skill_…` for a custom skill, a short name such as `xlsx` for a prebuilt one. Its format and length may change.
                 * @example skill_01JAbcdefghijklmnopqrstuvw
                 */
                skill_id: components["parameters"]["SkillId"];
            };
            cookie?: never;
        };
        /**
         * Get a skill
         * @description Reads one skill. Refused for a skill without versions, which only `skills-2025-10-02` can leave behind.
         */
        get: operations["getSkill"];
        put?: never;
        post?: never;
        /**
         * Delete a skill
         * @description Deletes a skill together with all its versions.
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
            header?: never;
            path: {
                /**
                 * @description Identifier of the skill: `skill_…` for a custom skill, a short name such as `xlsx` for a prebuilt one. Its format and length may change.
                 * @example skill_01JAbcdefghijklmnopqrstuvw
                 */
                skill_id: components["parameters"]["SkillId"];
            };
            cookie?: never;
        };
        /**
         * List versions
         * @description Versions of one skill, newest first.
         */
        get: operations["listSkillVersions"];
        put?: never;
        /**
         * Create a version
         * @description Uploads a complete new set of files. The name in SKILL.md must be the one the skill began with. SKILL.md stands at the top of the upload or of the one directory that holds all of it.
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
            header?: never;
            path: {
                /**
                 * @description Identifier of the skill: `skill_…` for a custom skill, a short name such as `xlsx` for a prebuilt one. Its format and length may change.
                 * @example skill_01JAbcdefghijklmnopqrstuvw
                 */
                skill_id: components["parameters"]["SkillId"];
                /**
                 * @description The version's `id`, or the `skill_version_…` id that `skills-2025-10-02` has for it; where an operation says so, also something else.
                 * @example skver_01JAbcdefghijklmnopqrstuvw
                 */
                version: components["parameters"]["Version"];
            };
            cookie?: never;
        };
        /**
         * Get a version
         * @description Reads one version of a skill; `latest` instead of an id stands for the newest one.
         */
        get: operations["getSkillVersion"];
        put?: never;
        post?: never;
        /**
         * Delete a version
         * @description Deletes one version, addressed by its `id`. Refused for `latest` and for the only version of a skill.
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
            header?: never;
            path: {
                /**
                 * @description Identifier of the skill: `skill_…` for a custom skill, a short name such as `xlsx` for a prebuilt one. Its format and length may change.
                 * @example skill_01JAbcdefghijklmnopqrstuvw
                 */
                skill_id: components["parameters"]["SkillId"];
                /**
                 * @description The version's `id`, or the `skill_version_…` id that `skills-2025-10-02` has for it; where an operation says so, also something else.
                 * @example skver_01JAbcdefghijklmnopqrstuvw
                 */
                version: components["parameters"]["Version"];
            };
            cookie?: never;
        };
        /**
         * Download a version
         * @description The version's files as a zip archive, all inside one top-level directory. Some kinds of credential may not download. Takes the version's Unix epoch timestamp in microseconds, too, and refuses `latest`. The vendor describes this operation for `skills-2025-10-02` only; that the API answers it in this revision too was observed.
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
         *       "display_name": "My Custom Skill"
         *     }
         */
        CreateSkillBody: {
            "files[]": components["schemas"]["Files"];
            /** @description Label for people, of a single line; need not be unique. Without it the label is the name in SKILL.md. */
            display_name?: string | null;
        };
        /**
         * @example {
         *       "type": "skill",
         *       "id": "skill_01JAbcdefghijklmnopqrstuvw",
         *       "display_name": "My Custom Skill",
         *       "source": {
         *         "type": "custom"
         *       },
         *       "latest_version_id": "skver_01JAbcdefghijklmnopqrstuvw",
         *       "created_at": "2024-10-30T23:58:27.427722Z",
         *       "updated_at": "2024-10-30T23:58:27.427722Z"
         *     }
         */
        Skill: {
            /**
             * @description Always `skill`.
             * @constant
             */
            type: "skill";
            /** @description Unique identifier. Its format and length may change. */
            id: string;
            /** @description Label for people. */
            display_name: string;
            source: components["schemas"]["SkillSource"];
            /** @description The newest version, as in `SkillVersion.id`; what `latest` stands for. */
            latest_version_id: string;
            /**
             * Format: date-time
             * @description When the skill was created, in ISO 8601.
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When the skill last changed, in ISO 8601.
             */
            updated_at: string;
        };
        /** @description Where a skill comes from. */
        SkillSource: {
            /** @description `custom` was uploaded by a user, `anthropic` comes with the API. */
            type: ("custom" | "anthropic" | "anthropic_example" | "plugin") | (string & {});
        };
        /**
         * @example {
         *       "type": "skill_version",
         *       "id": "skver_01JAbcdefghijklmnopqrstuvw",
         *       "skill_id": "skill_01JAbcdefghijklmnopqrstuvw",
         *       "name": "my-skill",
         *       "description": "Says hello.",
         *       "created_at": "2024-10-30T23:58:27.427722Z"
         *     }
         */
        SkillVersion: {
            /**
             * @description Always `skill_version`.
             * @constant
             */
            type: "skill_version";
            /** @description Unique identifier, which paths take. Its format and length may change. */
            id: string;
            /** @description The skill that the version belongs to. */
            skill_id: string;
            /** @description The name in the SKILL.md of this upload, or of its directory; the same in every version of a skill. */
            name: string;
            /** @description The description in the SKILL.md of this upload. */
            description: string;
            /**
             * Format: date-time
             * @description When the version was created, in ISO 8601.
             */
            created_at: string;
        };
        /**
         * @example {
         *       "id": "skver_01JAbcdefghijklmnopqrstuvw",
         *       "type": "skill_version_deleted"
         *     }
         */
        DeletedSkillVersion: {
            /** @description The version that was deleted, as in `SkillVersion.id`. */
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
         *           "type": "skill",
         *           "id": "skill_01JAbcdefghijklmnopqrstuvw",
         *           "display_name": "My Custom Skill",
         *           "source": {
         *             "type": "custom"
         *           },
         *           "latest_version_id": "skver_01JAbcdefghijklmnopqrstuvw",
         *           "created_at": "2024-10-30T23:58:27.427722Z",
         *           "updated_at": "2024-10-30T23:58:27.427722Z"
         *         }
         *       ],
         *       "next_page": "page_MjAyNS0wNS0xNFQwMDowMDowMFo="
         *     }
         */
        ListSkillsResponse: {
            data: components["schemas"]["Skill"][];
            next_page: components["schemas"]["NextPage"];
        };
        /**
         * @example {
         *       "data": [
         *         {
         *           "type": "skill_version",
         *           "id": "skver_01JAbcdefghijklmnopqrstuvw",
         *           "skill_id": "skill_01JAbcdefghijklmnopqrstuvw",
         *           "name": "my-skill",
         *           "description": "Says hello.",
         *           "created_at": "2024-10-30T23:58:27.427722Z"
         *         }
         *       ],
         *       "next_page": "page_MjAyNS0wNS0xNFQwMDowMDowMFo="
         *     }
         */
        ListSkillVersionsResponse: {
            data: components["schemas"]["SkillVersion"][];
            next_page: components["schemas"]["NextPage"];
        };
        /**
         * @description Pass it as `page` to get the next page; `null` on the last one.
         * @example page_MjAyNS0wNS0xNFQwMDowMDowMFo=
         */
        NextPage: string | null;
        /** @description What went wrong, for people. Its wording may change. */
        ErrorMessage: string;
        /** @description Machine-readable addition to the error, where there is one. */
        ErrorDetails: {
            /** @description A finer code than `error.type`. New codes may be added. */
            error_code?: ("claude_code_key_creator_not_member" | "cmek_context_unavailable" | "cmek_key_disabled" | "cmek_key_network_blocked" | "organization_on_hold") | (string & {}) | null;
        } | null;
        ErrorObject: {
            /** @description The kind of error. New kinds may be added. */
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
             * @description Equals the header `request-id`.
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
        /** @description One part for each file, its file name being the path from the skill's directory on (`my-skill/SKILL.md`); or a single part whose file name ends in `.zip`. All files together stay below 30 MB, uncompressed. */
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
            /** @description The skill that was deleted. */
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
        /** @description The request is malformed or breaks a rule of the operation. */
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
        /** @description The credential is missing or not valid. */
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
        /** @description Billing of the organization has to be looked after first. */
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
        /** @description The credential is valid but may not do this. */
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
        /** @description Nothing is there, or not for this credential. */
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
                 *         "message": "Skill not found: skill_01JAbcdefghijklmnopqrstuvw"
                 *       },
                 *       "request_id": "req_011CSHoEeqs5C35K2UUqR7Fy"
                 *     }
                 */
                "application/json": components["schemas"]["ErrorResponse"] & {
                    error?: components["schemas"]["NotFoundError"];
                };
            };
        };
        /** @description The request collides with another one or with the state of the resource. */
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
        /** @description Too many requests; see `retry-after`. */
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
        /** @description The server failed. */
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
        /** @description The server took too long. */
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
        /** @description The API is overloaded for everybody. */
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
        /** @description The upload is over the size limit. An edge server may answer in place of the API, without this body. */
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
        /** @description A part the server depends on cannot be reached. The vendor does not name the error type of this status. */
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
                 *         "message": "The encryption key of this organization cannot be reached",
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
    };
    parameters: {
        /**
         * @description Beta features the request asks for, as a comma-separated list or a repeated header; while `skills-2025-10-02` is not among them the answers have the shapes of this document. A value that the API does not know is refused.
         * @example [
         *       "files-api-2025-04-14"
         *     ]
         */
        AnthropicBeta: (("files-api-2025-04-14" | "code-execution-2025-08-25") | (string & {}))[];
        /**
         * @description The version's `id`, or the `skill_version_…` id that `skills-2025-10-02` has for it; where an operation says so, also something else.
         * @example skver_01JAbcdefghijklmnopqrstuvw
         */
        Version: string;
        /**
         * @description Version of the API as a whole. The vendor's pages disagree on whether it is required; send it.
         * @example 2023-06-01
         */
        AnthropicVersion: string;
        /**
         * @description Which workspace to act on. Needed only for a credential that can act on several; for any other it may be left out, and must match when sent.
         * @example wrkspc_011CZkZaBF1tNoB5wlCeusgy
         */
        AnthropicWorkspaceId: string;
        /**
         * @description Continue a list, with `next_page` of the answer before. Opaque; belongs to the list it came from.
         * @example page_MjAyNS0wNS0xNFQwMDowMDowMFo=
         */
        Page: string | null;
        /** @description Only skills of this source, `custom` or `anthropic`; another value is refused in `ga`. */
        Source: ("custom" | "anthropic") | (string & {}) | null;
        /**
         * @description Identifier of the skill: `skill_…` for a custom skill, a short name such as `xlsx` for a prebuilt one. Its format and length may change.
         * @example skill_01JAbcdefghijklmnopqrstuvw
         */
        SkillId: string;
        /** @description Versions per page. */
        VersionLimit: number | null;
    };
    requestBodies: never;
    headers: {
        /**
         * @description Names this exchange in the vendor's logs. On an error it equals `request_id` in the body.
         * @example req_011CSHoEeqs5C35K2UUqR7Fy
         */
        RequestId: string;
        /**
         * @description The organization that the credential belongs to. Present once the request is authenticated.
         * @example 7f6c1d1e-6a3b-4c53-9a55-0c6f0f1f2a10
         */
        OrganizationId: string;
        /**
         * @description The workspace that the request acted on. Present once the request is authenticated to one.
         * @example wrkspc_011CZkZaBF1tNoB5wlCeusgy
         */
        WorkspaceId: string;
        /**
         * @description `false` tells a client that repeating the request is pointless, `true` asks for a repeat. Clients obey it before any rule of their own.
         * @example false
         */
        ShouldRetry: "true" | "false";
        /**
         * @description How many seconds to wait before trying again. Absent on a 429 for a spent budget.
         * @example 1
         */
        RetryAfter: string;
        /**
         * @description Names the archive after the skill, as `attachment` with an extended file name.
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
                /** @description Skills per page. */
                limit?: number;
                /**
                 * @description Continue a list, with `next_page` of the answer before. Opaque; belongs to the list it came from.
                 * @example page_MjAyNS0wNS0xNFQwMDowMDowMFo=
                 */
                page?: components["parameters"]["Page"];
                /** @description Only skills of this source, `custom` or `anthropic`; another value is refused in `ga`. */
                source?: components["parameters"]["Source"];
            };
            header?: {
                /**
                 * @description Version of the API as a whole. The vendor's pages disagree on whether it is required; send it.
                 * @example 2023-06-01
                 */
                "anthropic-version"?: components["parameters"]["AnthropicVersion"];
                /**
                 * @description Beta features the request asks for, as a comma-separated list or a repeated header; while `skills-2025-10-02` is not among them the answers have the shapes of this document. A value that the API does not know is refused.
                 * @example [
                 *       "files-api-2025-04-14"
                 *     ]
                 */
                "anthropic-beta"?: components["parameters"]["AnthropicBeta"];
                /**
                 * @description Which workspace to act on. Needed only for a credential that can act on several; for any other it may be left out, and must match when sent.
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
                 * @description Version of the API as a whole. The vendor's pages disagree on whether it is required; send it.
                 * @example 2023-06-01
                 */
                "anthropic-version"?: components["parameters"]["AnthropicVersion"];
                /**
                 * @description Beta features the request asks for, as a comma-separated list or a repeated header; while `skills-2025-10-02` is not among them the answers have the shapes of this document. A value that the API does not know is refused.
                 * @example [
                 *       "files-api-2025-04-14"
                 *     ]
                 */
                "anthropic-beta"?: components["parameters"]["AnthropicBeta"];
                /**
                 * @description Which workspace to act on. Needed only for a credential that can act on several; for any other it may be left out, and must match when sent.
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
            /** @description The skill that was created. */
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
                 * @description Version of the API as a whole. The vendor's pages disagree on whether it is required; send it.
                 * @example 2023-06-01
                 */
                "anthropic-version"?: components["parameters"]["AnthropicVersion"];
                /**
                 * @description Beta features the request asks for, as a comma-separated list or a repeated header; while `skills-2025-10-02` is not among them the answers have the shapes of this document. A value that the API does not know is refused.
                 * @example [
                 *       "files-api-2025-04-14"
                 *     ]
                 */
                "anthropic-beta"?: components["parameters"]["AnthropicBeta"];
                /**
                 * @description Which workspace to act on. Needed only for a credential that can act on several; for any other it may be left out, and must match when sent.
                 * @example wrkspc_011CZkZaBF1tNoB5wlCeusgy
                 */
                "anthropic-workspace-id"?: components["parameters"]["AnthropicWorkspaceId"];
            };
            path: {
                /**
                 * @description Identifier of the skill: `skill_…` for a custom skill, a short name such as `xlsx` for a prebuilt one. Its format and length may change.
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
                 * @description Version of the API as a whole. The vendor's pages disagree on whether it is required; send it.
                 * @example 2023-06-01
                 */
                "anthropic-version"?: components["parameters"]["AnthropicVersion"];
                /**
                 * @description Beta features the request asks for, as a comma-separated list or a repeated header; while `skills-2025-10-02` is not among them the answers have the shapes of this document. A value that the API does not know is refused.
                 * @example [
                 *       "files-api-2025-04-14"
                 *     ]
                 */
                "anthropic-beta"?: components["parameters"]["AnthropicBeta"];
                /**
                 * @description Which workspace to act on. Needed only for a credential that can act on several; for any other it may be left out, and must match when sent.
                 * @example wrkspc_011CZkZaBF1tNoB5wlCeusgy
                 */
                "anthropic-workspace-id"?: components["parameters"]["AnthropicWorkspaceId"];
            };
            path: {
                /**
                 * @description Identifier of the skill: `skill_…` for a custom skill, a short name such as `xlsx` for a prebuilt one. Its format and length may change.
                 * @example skill_01JAbcdefghijklmnopqrstuvw
                 */
                skill_id: components["parameters"]["SkillId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The skill is gone. */
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
    listSkillVersions: {
        parameters: {
            query?: {
                /** @description Versions per page. */
                limit?: components["parameters"]["VersionLimit"];
                /**
                 * @description Continue a list, with `next_page` of the answer before. Opaque; belongs to the list it came from.
                 * @example page_MjAyNS0wNS0xNFQwMDowMDowMFo=
                 */
                page?: components["parameters"]["Page"];
            };
            header?: {
                /**
                 * @description Version of the API as a whole. The vendor's pages disagree on whether it is required; send it.
                 * @example 2023-06-01
                 */
                "anthropic-version"?: components["parameters"]["AnthropicVersion"];
                /**
                 * @description Beta features the request asks for, as a comma-separated list or a repeated header; while `skills-2025-10-02` is not among them the answers have the shapes of this document. A value that the API does not know is refused.
                 * @example [
                 *       "files-api-2025-04-14"
                 *     ]
                 */
                "anthropic-beta"?: components["parameters"]["AnthropicBeta"];
                /**
                 * @description Which workspace to act on. Needed only for a credential that can act on several; for any other it may be left out, and must match when sent.
                 * @example wrkspc_011CZkZaBF1tNoB5wlCeusgy
                 */
                "anthropic-workspace-id"?: components["parameters"]["AnthropicWorkspaceId"];
            };
            path: {
                /**
                 * @description Identifier of the skill: `skill_…` for a custom skill, a short name such as `xlsx` for a prebuilt one. Its format and length may change.
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
                 * @description Version of the API as a whole. The vendor's pages disagree on whether it is required; send it.
                 * @example 2023-06-01
                 */
                "anthropic-version"?: components["parameters"]["AnthropicVersion"];
                /**
                 * @description Beta features the request asks for, as a comma-separated list or a repeated header; while `skills-2025-10-02` is not among them the answers have the shapes of this document. A value that the API does not know is refused.
                 * @example [
                 *       "files-api-2025-04-14"
                 *     ]
                 */
                "anthropic-beta"?: components["parameters"]["AnthropicBeta"];
                /**
                 * @description Which workspace to act on. Needed only for a credential that can act on several; for any other it may be left out, and must match when sent.
                 * @example wrkspc_011CZkZaBF1tNoB5wlCeusgy
                 */
                "anthropic-workspace-id"?: components["parameters"]["AnthropicWorkspaceId"];
            };
            path: {
                /**
                 * @description Identifier of the skill: `skill_…` for a custom skill, a short name such as `xlsx` for a prebuilt one. Its format and length may change.
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
            /** @description The version that was created. */
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
            400: components["responses"]["InvalidRequest"];
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
                 * @description Version of the API as a whole. The vendor's pages disagree on whether it is required; send it.
                 * @example 2023-06-01
                 */
                "anthropic-version"?: components["parameters"]["AnthropicVersion"];
                /**
                 * @description Beta features the request asks for, as a comma-separated list or a repeated header; while `skills-2025-10-02` is not among them the answers have the shapes of this document. A value that the API does not know is refused.
                 * @example [
                 *       "files-api-2025-04-14"
                 *     ]
                 */
                "anthropic-beta"?: components["parameters"]["AnthropicBeta"];
                /**
                 * @description Which workspace to act on. Needed only for a credential that can act on several; for any other it may be left out, and must match when sent.
                 * @example wrkspc_011CZkZaBF1tNoB5wlCeusgy
                 */
                "anthropic-workspace-id"?: components["parameters"]["AnthropicWorkspaceId"];
            };
            path: {
                /**
                 * @description Identifier of the skill: `skill_…` for a custom skill, a short name such as `xlsx` for a prebuilt one. Its format and length may change.
                 * @example skill_01JAbcdefghijklmnopqrstuvw
                 */
                skill_id: components["parameters"]["SkillId"];
                /**
                 * @description The version's `id`, or the `skill_version_…` id that `skills-2025-10-02` has for it; where an operation says so, also something else.
                 * @example skver_01JAbcdefghijklmnopqrstuvw
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
    deleteSkillVersion: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Version of the API as a whole. The vendor's pages disagree on whether it is required; send it.
                 * @example 2023-06-01
                 */
                "anthropic-version"?: components["parameters"]["AnthropicVersion"];
                /**
                 * @description Beta features the request asks for, as a comma-separated list or a repeated header; while `skills-2025-10-02` is not among them the answers have the shapes of this document. A value that the API does not know is refused.
                 * @example [
                 *       "files-api-2025-04-14"
                 *     ]
                 */
                "anthropic-beta"?: components["parameters"]["AnthropicBeta"];
                /**
                 * @description Which workspace to act on. Needed only for a credential that can act on several; for any other it may be left out, and must match when sent.
                 * @example wrkspc_011CZkZaBF1tNoB5wlCeusgy
                 */
                "anthropic-workspace-id"?: components["parameters"]["AnthropicWorkspaceId"];
            };
            path: {
                /**
                 * @description Identifier of the skill: `skill_…` for a custom skill, a short name such as `xlsx` for a prebuilt one. Its format and length may change.
                 * @example skill_01JAbcdefghijklmnopqrstuvw
                 */
                skill_id: components["parameters"]["SkillId"];
                /**
                 * @description The version's `id`, or the `skill_version_…` id that `skills-2025-10-02` has for it; where an operation says so, also something else.
                 * @example skver_01JAbcdefghijklmnopqrstuvw
                 */
                version: components["parameters"]["Version"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The version is gone. */
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
                 * @description Version of the API as a whole. The vendor's pages disagree on whether it is required; send it.
                 * @example 2023-06-01
                 */
                "anthropic-version"?: components["parameters"]["AnthropicVersion"];
                /**
                 * @description Beta features the request asks for, as a comma-separated list or a repeated header; while `skills-2025-10-02` is not among them the answers have the shapes of this document. A value that the API does not know is refused.
                 * @example [
                 *       "files-api-2025-04-14"
                 *     ]
                 */
                "anthropic-beta"?: components["parameters"]["AnthropicBeta"];
                /**
                 * @description Which workspace to act on. Needed only for a credential that can act on several; for any other it may be left out, and must match when sent.
                 * @example wrkspc_011CZkZaBF1tNoB5wlCeusgy
                 */
                "anthropic-workspace-id"?: components["parameters"]["AnthropicWorkspaceId"];
            };
            path: {
                /**
                 * @description Identifier of the skill: `skill_…` for a custom skill, a short name such as `xlsx` for a prebuilt one. Its format and length may change.
                 * @example skill_01JAbcdefghijklmnopqrstuvw
                 */
                skill_id: components["parameters"]["SkillId"];
                /**
                 * @description The version's `id`, or the `skill_version_…` id that `skills-2025-10-02` has for it; where an operation says so, also something else.
                 * @example skver_01JAbcdefghijklmnopqrstuvw
                 */
                version: components["parameters"]["Version"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The archive. */
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
