// Generated from spec/ by `pnpm generate`. Do not edit.
export const requirements = [
 {
  "id": "auth.missing-credential-refused",
  "operation": "any",
  "level": "MUST",
  "statement": "A request without a credential returns 401 `authentication_error`.",
  "evidence": {
   "skills-2025-10-02": "documented",
   "ga": "documented"
  },
  "sources": [
   {
    "source": "errors-page"
   }
  ],
  "covers": [
   "no-credential"
  ],
  "spec": [
   "status:*.401"
  ],
  "status": "tested",
  "subject": "server",
  "questions": []
 },
 {
  "id": "auth.wrong-key-refused",
  "operation": "any",
  "level": "MUST",
  "statement": "A request with an unknown API key returns 401 `authentication_error`.",
  "evidence": {
   "skills-2025-10-02": "observed",
   "ga": "observed"
  },
  "sources": [
   {
    "source": "public-issues"
   }
  ],
  "covers": [
   "wrong-key"
  ],
  "status": "tested",
  "subject": "server",
  "questions": [],
  "spec": []
 },
 {
  "id": "auth.wrong-key-message",
  "operation": "any",
  "level": "SHOULD",
  "statement": "The error message for an unknown API key is `invalid x-api-key`.",
  "evidence": {
   "skills-2025-10-02": "observed",
   "ga": "observed"
  },
  "sources": [
   {
    "source": "public-issues"
   }
  ],
  "covers": [
   "wrong-key"
  ],
  "status": "tested",
  "subject": "server",
  "questions": [],
  "spec": []
 },
 {
  "id": "auth.api-key-header-accepted",
  "operation": "any",
  "level": "MUST",
  "statement": "The API accepts the key in the `x-api-key` header.",
  "evidence": {
   "skills-2025-10-02": "documented",
   "ga": "documented"
  },
  "sources": [
   {
    "source": "overview-page"
   }
  ],
  "covers": [
   "key-in-x-api-key"
  ],
  "status": "tested",
  "subject": "server",
  "questions": [],
  "spec": []
 },
 {
  "id": "auth.bearer-accepted",
  "operation": "any",
  "level": "MUST",
  "statement": "The API accepts the same key as `Authorization: Bearer`.",
  "evidence": {
   "skills-2025-10-02": "documented",
   "ga": "documented"
  },
  "sources": [
   {
    "source": "overview-page"
   },
   {
    "source": "typescript-sdk"
   },
   {
    "source": "typescript-sdk-requests"
   }
  ],
  "covers": [
   "key-as-bearer-token"
  ],
  "status": "tested",
  "subject": "server",
  "questions": [],
  "spec": []
 },
 {
  "id": "auth.admin-key-not-found",
  "operation": "any",
  "level": "MUST",
  "statement": "A request with an Admin API key returns 404 `not_found_error`.",
  "evidence": {
   "skills-2025-10-02": "observed",
   "ga": "inferred"
  },
  "sources": [
   {
    "source": "behaviour-ledger"
   }
  ],
  "covers": [
   "admin-key"
  ],
  "status": "tested",
  "subject": "server",
  "questions": [],
  "spec": []
 },
 {
  "id": "auth.workspace-isolation",
  "operation": "any",
  "level": "MUST",
  "statement": "The custom skills of a workspace are not visible to other workspaces.",
  "evidence": {
   "skills-2025-10-02": "inferred",
   "ga": "documented"
  },
  "sources": [
   {
    "source": "skills-guide-ga"
   }
  ],
  "status": "excluded",
  "reason": "Requires keys for two workspaces.",
  "subject": "server",
  "covers": [],
  "questions": [],
  "spec": []
 },
 {
  "id": "auth.environment-key",
  "operation": "any",
  "level": "MUST",
  "statement": "An environment key can list and read versions and download their content, but listing or reading skills with it returns 403 `permission_error`, for the list with the header `x-should-retry: false`.",
  "evidence": {
   "ga": "observed"
  },
  "sources": [
   {
    "source": "live-recordings"
   }
  ],
  "status": "excluded",
  "reason": "Requires an environment key.",
  "subject": "server",
  "covers": [],
  "questions": [],
  "spec": []
 },
 {
  "id": "auth.browser-access-required",
  "operation": "any",
  "level": "MUST",
  "statement": "A request of a web page without `anthropic-dangerous-direct-browser-access: true` returns 401 with `CORS requests must set 'anthropic-dangerous-direct-browser-access' header`.",
  "evidence": {
   "skills-2025-10-02": "inferred",
   "ga": "inferred"
  },
  "sources": [
   {
    "source": "browser-issues"
   }
  ],
  "status": "excluded",
  "reason": "A run is no web page, and no source shows which header marks a request as one of a page. The mock looks for `origin`, with the option `checkBrowserAccess`.",
  "subject": "server",
  "covers": [],
  "questions": [],
  "spec": []
 },
 {
  "id": "auth.missing-credential-message",
  "operation": "any",
  "level": "MAY",
  "statement": "What is the error message for a request without a credential?",
  "evidence": {
   "skills-2025-10-02": "unknown",
   "ga": "unknown"
  },
  "sources": [
   {
    "source": "errors-page"
   }
  ],
  "questions": [
   "13d"
  ],
  "policy": "Returns a message that asks for `x-api-key` or `Authorization`.",
  "status": "open",
  "subject": "server",
  "covers": [],
  "spec": []
 },
 {
  "id": "auth.both-headers",
  "operation": "any",
  "level": "MAY",
  "statement": "Which credential does the API use if a request has both `x-api-key` and `Authorization`?",
  "evidence": {
   "skills-2025-10-02": "unknown",
   "ga": "unknown"
  },
  "sources": [
   {
    "source": "overview-page"
   }
  ],
  "questions": [
   "13b"
  ],
  "policy": "Uses `x-api-key` and ignores `Authorization`.",
  "status": "open",
  "subject": "server",
  "covers": [],
  "spec": []
 },
 {
  "id": "client.honours-retry-after",
  "operation": "any",
  "subject": "client",
  "level": "MUST",
  "statement": "After a 429 response with `retry-after`, a client waits at least that long before it retries, and retries at most twice.",
  "evidence": {
   "skills-2025-10-02": "documented",
   "ga": "documented"
  },
  "sources": [
   {
    "source": "typescript-sdk"
   }
  ],
  "covers": [
   "rate-limited"
  ],
  "status": "tested",
  "proof": "packages/client/test/retries.test.ts",
  "questions": [],
  "spec": []
 },
 {
  "id": "client.obeys-should-retry",
  "operation": "any",
  "subject": "client",
  "level": "MUST",
  "statement": "A client does not retry a request if the response has `x-should-retry: false`.",
  "evidence": {
   "skills-2025-10-02": "documented",
   "ga": "documented"
  },
  "sources": [
   {
    "source": "typescript-sdk"
   }
  ],
  "covers": [
   "not-retryable-500"
  ],
  "status": "tested",
  "proof": "packages/client/test/retries.test.ts",
  "questions": [],
  "spec": []
 },
 {
  "id": "client.reports-overload",
  "operation": "any",
  "subject": "client",
  "level": "MUST",
  "statement": "A client reports a 529 `overloaded_error` when its retries are used up.",
  "evidence": {
   "skills-2025-10-02": "documented",
   "ga": "documented"
  },
  "sources": [
   {
    "source": "typescript-sdk"
   }
  ],
  "covers": [
   "overloaded"
  ],
  "status": "tested",
  "proof": "packages/client/test/retries.test.ts",
  "questions": [],
  "spec": []
 },
 {
  "id": "client.retries-conflict",
  "operation": "any",
  "subject": "client",
  "level": "MUST",
  "statement": "A client retries a request that returned 409 `conflict_error`.",
  "evidence": {
   "skills-2025-10-02": "documented",
   "ga": "documented"
  },
  "sources": [
   {
    "source": "typescript-sdk"
   }
  ],
  "covers": [
   "conflict"
  ],
  "status": "tested",
  "proof": "packages/client/test/retries.test.ts",
  "questions": [],
  "spec": []
 },
 {
  "id": "client.error-code",
  "operation": "any",
  "subject": "client",
  "level": "MUST",
  "statement": "A client's error exposes `error.details.error_code` from the response.",
  "evidence": {
   "skills-2025-10-02": "documented",
   "ga": "documented"
  },
  "sources": [
   {
    "source": "typescript-sdk"
   }
  ],
  "covers": [
   "organization-on-hold"
  ],
  "status": "tested",
  "proof": "packages/client/test/errors.test.ts",
  "questions": [],
  "spec": []
 },
 {
  "id": "skill.delete.refused-while-versions-exist",
  "operation": "deleteSkill",
  "level": "MUST",
  "statement": "Deleting a skill that still has versions returns 400 `invalid_request_error` and deletes nothing.",
  "evidence": {
   "skills-2025-10-02": "documented"
  },
  "sources": [
   {
    "source": "migration-guide"
   },
   {
    "source": "live-recordings",
    "at": "87"
   },
   {
    "source": "go-client-tests"
   }
  ],
  "covers": [
   "delete-skill-with-versions-beta"
  ],
  "status": "tested",
  "subject": "server",
  "questions": [],
  "spec": []
 },
 {
  "id": "skill.delete.refused-message",
  "operation": "deleteSkill",
  "level": "SHOULD",
  "statement": "The error message for deleting a skill that still has versions is `Cannot delete skill with existing versions. Delete all versions first.`",
  "evidence": {
   "skills-2025-10-02": "observed"
  },
  "sources": [
   {
    "source": "live-recordings",
    "at": "87"
   },
   {
    "source": "go-client-tests"
   }
  ],
  "covers": [
   "delete-skill-with-versions-beta"
  ],
  "status": "tested",
  "subject": "server",
  "questions": [],
  "spec": []
 },
 {
  "id": "skill.delete.cascades",
  "operation": "deleteSkill",
  "level": "MUST",
  "statement": "Deleting a skill also deletes all its versions and returns the skill's `id`.",
  "evidence": {
   "ga": "documented"
  },
  "sources": [
   {
    "source": "live-recordings",
    "at": "79"
   },
   {
    "source": "migration-guide"
   }
  ],
  "covers": [
   "delete-skill-with-versions-ga"
  ],
  "status": "tested",
  "subject": "server",
  "questions": [],
  "spec": []
 },
 {
  "id": "skill.delete.versions-gone",
  "operation": "deleteSkill",
  "level": "MUST",
  "statement": "Listing or reading the versions of a deleted skill returns 404 `not_found_error`.",
  "evidence": {
   "ga": "observed"
  },
  "sources": [
   {
    "source": "live-recordings",
    "at": "81, 82"
   }
  ],
  "covers": [
   "read-after-deletion"
  ],
  "status": "tested",
  "subject": "server",
  "questions": [],
  "spec": []
 },
 {
  "id": "skill.delete.empty-skill",
  "operation": "deleteSkill",
  "level": "MUST",
  "statement": "Deleting a skill whose versions are all deleted succeeds and returns the skill's `id`.",
  "evidence": {
   "skills-2025-10-02": "documented",
   "ga": "documented"
  },
  "sources": [
   {
    "source": "vendor-openapi"
   },
   {
    "source": "migration-guide"
   }
  ],
  "covers": [
   "delete-versions-then-skill",
   "delete-versionless-skill"
  ],
  "status": "tested",
  "subject": "server",
  "questions": [],
  "spec": []
 },
 {
  "id": "skill.delete.gone",
  "operation": "deleteSkill",
  "level": "MUST",
  "statement": "Reading a deleted skill returns 404 `not_found_error`.",
  "evidence": {
   "skills-2025-10-02": "inferred",
   "ga": "observed"
  },
  "sources": [
   {
    "source": "live-recordings"
   },
   {
    "source": "errors-page"
   }
  ],
  "covers": [
   "read-after-deletion"
  ],
  "status": "tested",
  "subject": "server",
  "questions": [],
  "spec": []
 },
 {
  "id": "skill.delete.both-revisions",
  "operation": "deleteSkill",
  "level": "MUST",
  "statement": "Reading a skill that was deleted in the other revision returns 404 `not_found_error`.",
  "evidence": {
   "skills-2025-10-02": "inferred",
   "ga": "inferred"
  },
  "sources": [
   {
    "source": "migration-guide"
   }
  ],
  "status": "tested",
  "subject": "server",
  "covers": [],
  "questions": [],
  "spec": []
 },
 {
  "id": "skill.delete.not-listed",
  "operation": "deleteSkill",
  "level": "MUST",
  "statement": "The list of skills does not contain a deleted skill.",
  "evidence": {
   "skills-2025-10-02": "inferred",
   "ga": "inferred"
  },
  "sources": [
   {
    "source": "vendor-openapi"
   }
  ],
  "status": "tested",
  "subject": "server",
  "covers": [],
  "questions": [],
  "spec": []
 },
 {
  "id": "skill.delete.unknown-not-found",
  "operation": "deleteSkill",
  "level": "MUST",
  "statement": "Deleting a skill that does not exist returns 404 `not_found_error`.",
  "evidence": {
   "skills-2025-10-02": "inferred",
   "ga": "observed"
  },
  "sources": [
   {
    "source": "live-recordings"
   },
   {
    "source": "errors-page"
   }
  ],
  "covers": [
   "delete-unknown-skill"
  ],
  "status": "tested",
  "subject": "server",
  "questions": [],
  "spec": []
 },
 {
  "id": "skill.delete.prebuilt",
  "operation": "deleteSkill",
  "level": "MAY",
  "statement": "What does deleting a prebuilt skill, or one of its versions, return?",
  "evidence": {
   "skills-2025-10-02": "unknown",
   "ga": "unknown"
  },
  "sources": [
   {
    "source": "live-recordings"
   }
  ],
  "covers": [
   "delete-prebuilt-skill"
  ],
  "questions": [
   "5a"
  ],
  "policy": "Returns 400 `invalid_request_error` and deletes nothing.",
  "unobserved": "A run never deletes what it did not create.",
  "status": "open",
  "subject": "server",
  "spec": []
 },
 {
  "id": "skill.delete.referenced",
  "operation": "deleteSkill",
  "level": "MUST",
  "statement": "A skill that an agent references can be deleted; the agent keeps a dangling reference.",
  "evidence": {
   "ga": "observed"
  },
  "sources": [
   {
    "source": "live-recordings"
   }
  ],
  "status": "excluded",
  "reason": "Requires an agent, which is not part of this API.",
  "subject": "server",
  "covers": [],
  "questions": [],
  "spec": []
 },
 {
  "id": "version.delete.accepted",
  "operation": "deleteSkillVersion",
  "level": "MUST",
  "statement": "A version can be deleted.",
  "evidence": {
   "skills-2025-10-02": "documented",
   "ga": "documented"
  },
  "sources": [
   {
    "source": "vendor-openapi"
   },
   {
    "source": "migration-guide"
   },
   {
    "source": "typescript-sdk"
   }
  ],
  "covers": [
   "delete-versions-then-skill",
   "delete-one-of-two-versions"
  ],
  "status": "tested",
  "subject": "server",
  "questions": [],
  "spec": []
 },
 {
  "id": "version.delete.answers-epoch-version",
  "operation": "deleteSkillVersion",
  "level": "MUST",
  "statement": "Deleting a version returns the version's Unix epoch timestamp as `id`, not its `skill_version_…` id.",
  "evidence": {
   "skills-2025-10-02": "documented"
  },
  "sources": [
   {
    "source": "vendor-openapi"
   }
  ],
  "covers": [
   "delete-versions-then-skill"
  ],
  "status": "tested",
  "subject": "server",
  "questions": [],
  "spec": []
 },
 {
  "id": "version.delete.answers-id",
  "operation": "deleteSkillVersion",
  "level": "MUST",
  "statement": "Deleting a version returns the version's `skver_…` id as `id`.",
  "evidence": {
   "ga": "documented"
  },
  "sources": [
   {
    "source": "vendor-openapi"
   },
   {
    "source": "typescript-sdk"
   }
  ],
  "covers": [
   "delete-one-of-two-versions"
  ],
  "status": "tested",
  "subject": "server",
  "questions": [],
  "spec": []
 },
 {
  "id": "version.delete.last-version",
  "operation": "deleteSkillVersion",
  "level": "MUST",
  "statement": "Deleting the last version of a skill succeeds, and the skill remains.",
  "evidence": {
   "skills-2025-10-02": "documented"
  },
  "sources": [
   {
    "source": "migration-guide"
   }
  ],
  "covers": [
   "delete-only-version-beta"
  ],
  "status": "tested",
  "subject": "server",
  "questions": [],
  "spec": []
 },
 {
  "id": "version.delete.only-version-refused",
  "operation": "deleteSkillVersion",
  "level": "MUST",
  "statement": "Deleting the only version of a skill returns 400 `invalid_request_error` and deletes nothing.",
  "evidence": {
   "ga": "documented"
  },
  "sources": [
   {
    "source": "live-recordings",
    "at": "111"
   },
   {
    "source": "migration-guide"
   }
  ],
  "covers": [
   "delete-only-version-ga"
  ],
  "status": "tested",
  "subject": "server",
  "questions": [],
  "spec": []
 },
 {
  "id": "version.delete.only-version-message",
  "operation": "deleteSkillVersion",
  "level": "SHOULD",
  "statement": "The error message for deleting the only version of a skill is `cannot delete a Skill's only version. Delete the Skill, or create another version first`.",
  "evidence": {
   "ga": "observed"
  },
  "sources": [
   {
    "source": "live-recordings",
    "at": "111"
   }
  ],
  "covers": [
   "delete-only-version-ga"
  ],
  "status": "tested",
  "subject": "server",
  "questions": [],
  "spec": []
 },
 {
  "id": "version.delete.gone",
  "operation": "deleteSkillVersion",
  "level": "MUST",
  "statement": "Reading a deleted version returns 404 `not_found_error`.",
  "evidence": {
   "skills-2025-10-02": "inferred",
   "ga": "inferred"
  },
  "sources": [
   {
    "source": "go-client-tests"
   },
   {
    "source": "live-recordings"
   }
  ],
  "covers": [
   "delete-older-version"
  ],
  "status": "tested",
  "subject": "server",
  "questions": [],
  "spec": []
 },
 {
  "id": "version.delete.both-revisions",
  "operation": "deleteSkillVersion",
  "level": "MUST",
  "statement": "A version that was deleted in the other revision no longer exists.",
  "evidence": {
   "skills-2025-10-02": "inferred",
   "ga": "inferred"
  },
  "sources": [
   {
    "source": "migration-guide"
   }
  ],
  "status": "tested",
  "subject": "server",
  "covers": [],
  "questions": [],
  "spec": []
 },
 {
  "id": "version.delete.others-remain",
  "operation": "deleteSkillVersion",
  "level": "MUST",
  "statement": "Deleting a version does not delete the others, and the newest version stays the newest unless it is the one deleted.",
  "evidence": {
   "skills-2025-10-02": "inferred",
   "ga": "inferred"
  },
  "sources": [
   {
    "source": "go-client-tests"
   },
   {
    "source": "live-recordings"
   }
  ],
  "covers": [
   "delete-older-version"
  ],
  "status": "tested",
  "subject": "server",
  "questions": [],
  "spec": []
 },
 {
  "id": "version.delete.not-listed",
  "operation": "deleteSkillVersion",
  "level": "MUST",
  "statement": "The list of versions does not contain a deleted version.",
  "evidence": {
   "skills-2025-10-02": "inferred",
   "ga": "inferred"
  },
  "sources": [
   {
    "source": "vendor-openapi"
   },
   {
    "source": "live-recordings"
   }
  ],
  "status": "tested",
  "subject": "server",
  "covers": [],
  "questions": [],
  "spec": []
 },
 {
  "id": "version.delete.unknown-not-found",
  "operation": "deleteSkillVersion",
  "level": "MUST",
  "statement": "Deleting a version that does not exist returns 404 `not_found_error`.",
  "evidence": {
   "skills-2025-10-02": "inferred",
   "ga": "observed"
  },
  "sources": [
   {
    "source": "live-recordings"
   },
   {
    "source": "errors-page"
   }
  ],
  "status": "tested",
  "subject": "server",
  "covers": [],
  "questions": [],
  "spec": []
 },
 {
  "id": "version.delete.newest",
  "operation": "deleteSkillVersion",
  "level": "MAY",
  "statement": "After the newest of several versions is deleted, what is the skill's `updated_at`, and in `skills-2025-10-02` its `latest_version`?",
  "evidence": {
   "skills-2025-10-02": "unknown",
   "ga": "unknown"
  },
  "sources": [
   {
    "source": "vendor-openapi"
   }
  ],
  "questions": [
   "4"
  ],
  "policy": "Sets `latest_version` to the newest remaining version and keeps `updated_at`.",
  "status": "open",
  "subject": "server",
  "covers": [],
  "spec": []
 },
 {
  "id": "version.delete.newest-moves-latest",
  "operation": "deleteSkillVersion",
  "level": "MUST",
  "statement": "After the newest of several versions is deleted, the skill's `latest_version_id` is the newest remaining version.",
  "evidence": {
   "ga": "inferred"
  },
  "sources": [
   {
    "source": "vendor-openapi"
   }
  ],
  "covers": [
   "delete-newest-version"
  ],
  "status": "tested",
  "subject": "server",
  "questions": [],
  "spec": []
 },
 {
  "id": "version.delete.twice",
  "operation": "deleteSkillVersion",
  "level": "MAY",
  "statement": "What does deleting a version a second time return?",
  "evidence": {
   "skills-2025-10-02": "unknown"
  },
  "sources": [
   {
    "source": "live-recordings"
   }
  ],
  "questions": [
   "8c"
  ],
  "policy": "Returns 404 `not_found_error`.",
  "status": "open",
  "subject": "server",
  "covers": [],
  "spec": []
 },
 {
  "id": "version.delete.twice-not-found",
  "operation": "deleteSkillVersion",
  "level": "MUST",
  "statement": "Deleting a version a second time returns 404 `not_found_error`.",
  "evidence": {
   "ga": "observed"
  },
  "sources": [
   {
    "source": "live-recordings"
   }
  ],
  "covers": [
   "delete-version-twice"
  ],
  "status": "tested",
  "subject": "server",
  "questions": [],
  "spec": []
 },
 {
  "id": "version.delete.other-identifiers",
  "operation": "deleteSkillVersion",
  "level": "MAY",
  "statement": "What does deleting a version by one of its other identifiers return? In `skills-2025-10-02`, which requires the timestamp for every version, with which error does deleting or downloading by one of them fail?",
  "evidence": {
   "skills-2025-10-02": "unknown",
   "ga": "unknown"
  },
  "sources": [
   {
    "source": "live-recordings"
   },
   {
    "source": "python-sdk"
   }
  ],
  "policy": "Returns 400 `invalid_request_error`. In `ga`, also accepts a `skill_version_…` id.",
  "status": "open",
  "subject": "server",
  "covers": [],
  "questions": [],
  "spec": []
 },
 {
  "id": "version.delete.latest-refused",
  "operation": "deleteSkillVersion",
  "level": "MUST",
  "statement": "Deleting the version `latest` returns 400 `invalid_request_error` and deletes nothing.",
  "evidence": {
   "skills-2025-10-02": "documented",
   "ga": "documented"
  },
  "sources": [
   {
    "source": "live-recordings",
    "at": "60"
   },
   {
    "source": "typescript-sdk"
   },
   {
    "source": "python-sdk"
   }
  ],
  "covers": [
   "delete-version-latest"
  ],
  "status": "tested",
  "subject": "server",
  "questions": [],
  "spec": []
 },
 {
  "id": "version.delete.latest-message",
  "operation": "deleteSkillVersion",
  "level": "SHOULD",
  "statement": "The error message for deleting the version `latest` starts with `'latest' is not accepted when deleting a skill version. Address a specific version id: `.",
  "evidence": {
   "ga": "observed"
  },
  "sources": [
   {
    "source": "live-recordings",
    "at": "60"
   }
  ],
  "covers": [
   "delete-version-latest"
  ],
  "status": "tested",
  "subject": "server",
  "questions": [],
  "spec": []
 },
 {
  "id": "version.download.zip",
  "operation": "downloadSkillVersion",
  "level": "MUST",
  "statement": "Downloading a version by its `version`, in `ga` by its `id`, returns a zip archive with the content type `application/zip`.",
  "evidence": {
   "skills-2025-10-02": "documented",
   "ga": "documented"
  },
  "sources": [
   {
    "source": "vendor-openapi"
   },
   {
    "source": "python-sdk"
   },
   {
    "source": "live-recordings",
    "at": "134"
   }
  ],
  "covers": [
   "download-by-timestamp-beta",
   "download-by-id"
  ],
  "status": "tested",
  "subject": "server",
  "questions": [],
  "spec": []
 },
 {
  "id": "version.download.by-epoch-version",
  "operation": "downloadSkillVersion",
  "level": "MUST",
  "statement": "A version can be downloaded by its Unix epoch timestamp from `skills-2025-10-02`, although it cannot be read by it.",
  "evidence": {
   "ga": "observed"
  },
  "sources": [
   {
    "source": "live-recordings",
    "at": "150"
   }
  ],
  "covers": [
   "download-by-timestamp-ga"
  ],
  "status": "tested",
  "subject": "server",
  "questions": [],
  "spec": []
 },
 {
  "id": "version.download.latest-refused",
  "operation": "downloadSkillVersion",
  "level": "MUST",
  "statement": "Downloading the version `latest` returns 400 `invalid_request_error`.",
  "evidence": {
   "skills-2025-10-02": "documented",
   "ga": "documented"
  },
  "sources": [
   {
    "source": "live-recordings",
    "at": "136"
   },
   {
    "source": "typescript-sdk"
   },
   {
    "source": "python-sdk"
   }
  ],
  "covers": [
   "download-latest"
  ],
  "status": "tested",
  "subject": "server",
  "questions": [],
  "spec": []
 },
 {
  "id": "version.download.latest-message",
  "operation": "downloadSkillVersion",
  "level": "SHOULD",
  "statement": "The error message for downloading the version `latest` starts with `'latest' is not accepted when downloading a skill version. Address a specific version id: `.",
  "evidence": {
   "ga": "observed"
  },
  "sources": [
   {
    "source": "live-recordings",
    "at": "136"
   }
  ],
  "covers": [
   "download-latest"
  ],
  "status": "tested",
  "subject": "server",
  "questions": [],
  "spec": []
 },
 {
  "id": "version.download.accept-binary",
  "operation": "downloadSkillVersion",
  "level": "MUST",
  "statement": "A download with `Accept: application/binary`, which the official SDKs send, succeeds.",
  "evidence": {
   "skills-2025-10-02": "inferred",
   "ga": "inferred"
  },
  "sources": [
   {
    "source": "typescript-sdk-requests"
   }
  ],
  "covers": [
   "accept-application-binary"
  ],
  "status": "tested",
  "subject": "server",
  "questions": [],
  "spec": []
 },
 {
  "id": "version.download.single-directory",
  "operation": "downloadSkillVersion",
  "level": "MUST",
  "statement": "All files in the archive are in one top-level directory named after the skill.",
  "evidence": {
   "skills-2025-10-02": "inferred",
   "ga": "inferred"
  },
  "sources": [
   {
    "source": "vendor-openapi"
   },
   {
    "source": "live-recordings"
   }
  ],
  "covers": [
   "archive-layout"
  ],
  "status": "tested",
  "subject": "server",
  "questions": [],
  "spec": []
 },
 {
  "id": "version.download.same-files",
  "operation": "downloadSkillVersion",
  "level": "MUST",
  "statement": "The archive contains the uploaded files, byte for byte.",
  "evidence": {
   "skills-2025-10-02": "inferred",
   "ga": "inferred"
  },
  "sources": [
   {
    "source": "vendor-openapi"
   }
  ],
  "covers": [
   "archive-layout"
  ],
  "status": "tested",
  "subject": "server",
  "questions": [],
  "spec": []
 },
 {
  "id": "version.download.same-paths",
  "operation": "downloadSkillVersion",
  "level": "MUST",
  "statement": "The archive contains each file under the path of its upload, and no others. Names are not changed: spaces, punctuation, letters outside ASCII (composed or decomposed), case and a dot at the start stay as they are.",
  "evidence": {
   "skills-2025-10-02": "inferred",
   "ga": "inferred"
  },
  "sources": [
   {
    "source": "vendor-openapi"
   },
   {
    "source": "migration-guide"
   }
  ],
  "status": "tested",
  "subject": "server",
  "covers": [],
  "questions": [],
  "spec": []
 },
 {
  "id": "version.download.both-revisions",
  "operation": "downloadSkillVersion",
  "level": "MUST",
  "statement": "A version that was uploaded in the other revision has the same content in this one.",
  "evidence": {
   "skills-2025-10-02": "inferred",
   "ga": "inferred"
  },
  "sources": [
   {
    "source": "migration-guide"
   }
  ],
  "status": "tested",
  "subject": "server",
  "covers": [],
  "questions": [],
  "spec": []
 },
 {
  "id": "version.download.file-name",
  "operation": "downloadSkillVersion",
  "level": "SHOULD",
  "statement": "`Content-Disposition` is an attachment whose file name is the skill's name with the extension `.zip`.",
  "evidence": {
   "skills-2025-10-02": "inferred",
   "ga": "observed"
  },
  "sources": [
   {
    "source": "live-recordings"
   }
  ],
  "covers": [
   "download-by-id"
  ],
  "spec": [
   "header:content-disposition"
  ],
  "status": "tested",
  "subject": "server",
  "questions": []
 },
 {
  "id": "version.download.unknown-version-not-found",
  "operation": "downloadSkillVersion",
  "level": "MUST",
  "statement": "Downloading a version that does not exist returns 404 `not_found_error`.",
  "evidence": {
   "skills-2025-10-02": "inferred",
   "ga": "observed"
  },
  "sources": [
   {
    "source": "live-recordings"
   },
   {
    "source": "errors-page"
   }
  ],
  "status": "tested",
  "subject": "server",
  "covers": [],
  "questions": [],
  "spec": []
 },
 {
  "id": "version.download.other-skill-not-found",
  "operation": "downloadSkillVersion",
  "level": "MUST",
  "statement": "Downloading a version under the id of another skill returns 404 `not_found_error`.",
  "evidence": {
   "ga": "observed"
  },
  "sources": [
   {
    "source": "live-recordings"
   }
  ],
  "covers": [
   "download-version-of-other-skill"
  ],
  "status": "tested",
  "subject": "server",
  "questions": [],
  "spec": []
 },
 {
  "id": "version.download.unknown-skill-not-found",
  "operation": "downloadSkillVersion",
  "level": "MUST",
  "statement": "Downloading a version of a skill that does not exist returns 404 `not_found_error`.",
  "evidence": {
   "skills-2025-10-02": "inferred",
   "ga": "observed"
  },
  "sources": [
   {
    "source": "live-recordings"
   },
   {
    "source": "errors-page"
   }
  ],
  "status": "tested",
  "subject": "server",
  "covers": [],
  "questions": [],
  "spec": []
 },
 {
  "id": "version.download.unknown-message",
  "operation": "downloadSkillVersion",
  "level": "MAY",
  "statement": "What is the error message for downloading a version that does not exist?",
  "evidence": {
   "skills-2025-10-02": "unknown"
  },
  "sources": [
   {
    "source": "live-recordings"
   }
  ],
  "questions": [
   "8b"
  ],
  "policy": "Returns `Skill not found: …` with the skill's id, as in the other revision.",
  "status": "open",
  "subject": "server",
  "covers": [],
  "spec": []
 },
 {
  "id": "version.download.not-found-message",
  "operation": "downloadSkillVersion",
  "level": "SHOULD",
  "statement": "The error message for a 404 on a download names the skill: `Skill not found: ` followed by the skill's id.",
  "evidence": {
   "ga": "observed"
  },
  "sources": [
   {
    "source": "live-recordings"
   }
  ],
  "covers": [
   "download-version-of-other-skill"
  ],
  "status": "tested",
  "subject": "server",
  "questions": [],
  "spec": []
 },
 {
  "id": "version.download.restricted-credential-refused",
  "operation": "downloadSkillVersion",
  "level": "MUST",
  "statement": "Downloading with a credential type that does not support downloads returns 403 `permission_error`.",
  "evidence": {
   "skills-2025-10-02": "observed",
   "ga": "observed"
  },
  "sources": [
   {
    "source": "csharp-sdk-issue-223"
   },
   {
    "source": "live-recordings",
    "at": "44"
   }
  ],
  "covers": [
   "unsupported-credential"
  ],
  "status": "tested",
  "subject": "server",
  "questions": [],
  "spec": []
 },
 {
  "id": "version.download.restricted-credential-message",
  "operation": "downloadSkillVersion",
  "level": "SHOULD",
  "statement": "The error message for a credential type that does not support downloads starts with `Downloading skill content is not supported with this credential type.`",
  "evidence": {
   "skills-2025-10-02": "observed",
   "ga": "observed"
  },
  "sources": [
   {
    "source": "csharp-sdk-issue-223"
   },
   {
    "source": "live-recordings",
    "at": "44"
   }
  ],
  "covers": [
   "unsupported-credential"
  ],
  "status": "tested",
  "subject": "server",
  "questions": [],
  "spec": []
 },
 {
  "id": "version.download.archive-details",
  "operation": "downloadSkillVersion",
  "level": "MAY",
  "statement": "What are the `Content-Length`, the `ETag`, the file modes and the entry order of an archive, and do two downloads return the same bytes?",
  "evidence": {
   "skills-2025-10-02": "unknown",
   "ga": "unknown"
  },
  "sources": [
   {
    "source": "live-recordings"
   }
  ],
  "questions": [
   "17"
  ],
  "policy": "Returns the same bytes each time, with `Content-Length`, without `ETag`, with mode 0644, in upload order.",
  "status": "open",
  "subject": "server",
  "covers": [],
  "spec": []
 },
 {
  "id": "error.envelope",
  "operation": "any",
  "level": "MUST",
  "statement": "The body of an error is an object with the `type` \"error\" and an `error` object.",
  "evidence": {
   "skills-2025-10-02": "documented",
   "ga": "documented"
  },
  "sources": [
   {
    "source": "errors-page"
   },
   {
    "source": "vendor-openapi"
   }
  ],
  "spec": [
   "schema:ErrorResponse.type",
   "schema:ErrorResponse.error"
  ],
  "status": "tested",
  "subject": "server",
  "covers": [],
  "questions": []
 },
 {
  "id": "error.request-id",
  "operation": "any",
  "level": "MUST",
  "statement": "The body of an error has a `request_id` that is null or equals the `request-id` header.",
  "evidence": {
   "skills-2025-10-02": "documented",
   "ga": "documented"
  },
  "sources": [
   {
    "source": "errors-page"
   },
   {
    "source": "vendor-openapi"
   }
  ],
  "covers": [
   "every-response"
  ],
  "spec": [
   "schema:ErrorResponse.request_id"
  ],
  "status": "tested",
  "subject": "server",
  "questions": []
 },
 {
  "id": "error.type-matches-status",
  "operation": "any",
  "level": "MUST",
  "statement": "`error.type` is the error type documented for the status.",
  "evidence": {
   "skills-2025-10-02": "documented",
   "ga": "documented"
  },
  "sources": [
   {
    "source": "errors-page"
   },
   {
    "source": "vendor-openapi"
   }
  ],
  "spec": [
   "schema:ErrorObject.type",
   "schema:*Error.type",
   "status:*.400",
   "status:*.403",
   "status:*.404"
  ],
  "status": "tested",
  "subject": "server",
  "covers": [],
  "questions": []
 },
 {
  "id": "error.message",
  "operation": "any",
  "level": "MUST",
  "statement": "`error.message` describes what went wrong.",
  "evidence": {
   "skills-2025-10-02": "documented",
   "ga": "documented"
  },
  "sources": [
   {
    "source": "errors-page"
   },
   {
    "source": "vendor-openapi"
   }
  ],
  "spec": [
   "schema:ErrorObject.message",
   "schema:*Error.message"
  ],
  "status": "tested",
  "subject": "server",
  "covers": [],
  "questions": []
 },
 {
  "id": "error.skill-not-found-message",
  "operation": "any",
  "level": "SHOULD",
  "statement": "The error message for a skill that does not exist is `Skill not found: ` followed by its id.",
  "evidence": {
   "ga": "observed"
  },
  "sources": [
   {
    "source": "live-recordings"
   }
  ],
  "covers": [
   "get-unknown-skill",
   "list-versions-of-unknown-skill",
   "read-after-deletion",
   "delete-unknown-skill"
  ],
  "status": "tested",
  "subject": "server",
  "questions": [],
  "spec": []
 },
 {
  "id": "error.refusal-not-retryable",
  "operation": "createSkill",
  "level": "SHOULD",
  "statement": "The error response to an upload without SKILL.md has the header `x-should-retry: false`.",
  "evidence": {
   "skills-2025-10-02": "inferred",
   "ga": "observed"
  },
  "sources": [
   {
    "source": "live-recordings"
   }
  ],
  "covers": [
   "refused-create"
  ],
  "spec": [
   "header:x-should-retry"
  ],
  "status": "tested",
  "subject": "server",
  "questions": []
 },
 {
  "id": "error.rejections-not-retryable",
  "operation": "any",
  "level": "SHOULD",
  "statement": "These rejections have the header `x-should-retry: false`: a request without a key; a skill that does not exist, to read or delete it and to list, read or download its versions; an upload without `files[]` or with an archive that cannot be read; a list with `limit=0` or an invalid `page`; the deletion of the only version; an unknown path.",
  "evidence": {
   "ga": "observed"
  },
  "sources": [
   {
    "source": "live-recordings"
   }
  ],
  "spec": [
   "header:x-should-retry"
  ],
  "status": "tested",
  "subject": "server",
  "covers": [],
  "questions": []
 },
 {
  "id": "error.details",
  "operation": "any",
  "level": "MUST",
  "statement": "An error may have `details`, null or an object with `error_code` and `appeal_url`, each a string or null.",
  "evidence": {
   "skills-2025-10-02": "documented",
   "ga": "documented"
  },
  "sources": [
   {
    "source": "typescript-sdk"
   }
  ],
  "spec": [
   "schema:ErrorObject.details",
   "schema:*Error.details",
   "schema:ErrorDetails.*"
  ],
  "status": "when-shown",
  "subject": "server",
  "covers": [],
  "questions": []
 },
 {
  "id": "error.payment-required",
  "operation": "any",
  "level": "MUST",
  "statement": "A response with status 402 has the error type `billing_error`.",
  "evidence": {
   "skills-2025-10-02": "documented",
   "ga": "documented"
  },
  "sources": [
   {
    "source": "errors-page"
   },
   {
    "source": "vendor-openapi"
   }
  ],
  "spec": [
   "status:*.402"
  ],
  "status": "excluded",
  "reason": "A request cannot cause this status on purpose. Every response that has it is validated, and the mock's faults produce it.",
  "subject": "server",
  "covers": [],
  "questions": []
 },
 {
  "id": "error.conflict",
  "operation": "any",
  "level": "MUST",
  "statement": "A response with status 409 has the error type `conflict_error`.",
  "evidence": {
   "skills-2025-10-02": "documented",
   "ga": "documented"
  },
  "sources": [
   {
    "source": "errors-page"
   },
   {
    "source": "typescript-sdk"
   }
  ],
  "spec": [
   "status:*.409"
  ],
  "status": "excluded",
  "reason": "A request cannot cause this status on purpose. Every response that has it is validated, and the mock's faults produce it.",
  "subject": "server",
  "covers": [],
  "questions": []
 },
 {
  "id": "error.rate-limited",
  "operation": "any",
  "level": "MUST",
  "statement": "A response with status 429 has the error type `rate_limit_error`.",
  "evidence": {
   "skills-2025-10-02": "documented",
   "ga": "documented"
  },
  "sources": [
   {
    "source": "errors-page"
   },
   {
    "source": "vendor-openapi"
   },
   {
    "source": "rate-limits-page"
   }
  ],
  "spec": [
   "status:*.429",
   "header:retry-after"
  ],
  "status": "excluded",
  "reason": "A request cannot cause this status on purpose. Every response that has it is validated, and the mock's faults produce it.",
  "subject": "server",
  "covers": [],
  "questions": []
 },
 {
  "id": "error.internal",
  "operation": "any",
  "level": "MUST",
  "statement": "A response with status 500 has the error type `api_error`.",
  "evidence": {
   "skills-2025-10-02": "documented",
   "ga": "documented"
  },
  "sources": [
   {
    "source": "errors-page"
   },
   {
    "source": "vendor-openapi"
   }
  ],
  "spec": [
   "status:*.500"
  ],
  "status": "excluded",
  "reason": "A request cannot cause this status on purpose. Every response that has it is validated, and the mock's faults produce it.",
  "subject": "server",
  "covers": [],
  "questions": []
 },
 {
  "id": "error.unavailable",
  "operation": "any",
  "level": "MUST",
  "statement": "A response with status 503 uses the error envelope, with the `error_code` `cmek_context_unavailable` if the encryption settings of the workspace could not be read.",
  "evidence": {
   "skills-2025-10-02": "inferred",
   "ga": "documented"
  },
  "sources": [
   {
    "source": "typescript-sdk"
   }
  ],
  "spec": [
   "status:createSkill.503",
   "status:createSkillVersion.503"
  ],
  "status": "excluded",
  "reason": "A request cannot cause this status on purpose. Every response that has it is validated, and the mock's faults produce it.",
  "subject": "server",
  "covers": [],
  "questions": []
 },
 {
  "id": "error.key-unreachable",
  "operation": "any",
  "level": "MUST",
  "statement": "If an upload needs a key of the workspace that cannot be reached, the status is 400 with the `error_code` `cmek_key_network_blocked`.",
  "evidence": {
   "skills-2025-10-02": "inferred",
   "ga": "documented"
  },
  "sources": [
   {
    "source": "typescript-sdk"
   }
  ],
  "status": "excluded",
  "reason": "A request cannot cause it on purpose.",
  "subject": "server",
  "covers": [],
  "questions": [],
  "spec": []
 },
 {
  "id": "error.timed-out",
  "operation": "any",
  "level": "MUST",
  "statement": "A response with status 504 has the error type `timeout_error`.",
  "evidence": {
   "skills-2025-10-02": "documented",
   "ga": "documented"
  },
  "sources": [
   {
    "source": "errors-page"
   },
   {
    "source": "vendor-openapi"
   }
  ],
  "spec": [
   "status:*.504"
  ],
  "status": "excluded",
  "reason": "A request cannot cause this status on purpose. Every response that has it is validated, and the mock's faults produce it.",
  "subject": "server",
  "covers": [],
  "questions": []
 },
 {
  "id": "error.overloaded",
  "operation": "any",
  "level": "MUST",
  "statement": "A response with status 529 has the error type `overloaded_error`.",
  "evidence": {
   "skills-2025-10-02": "documented",
   "ga": "documented"
  },
  "sources": [
   {
    "source": "errors-page"
   },
   {
    "source": "vendor-openapi"
   }
  ],
  "spec": [
   "status:*.529"
  ],
  "status": "excluded",
  "reason": "A request cannot cause this status on purpose. Every response that has it is validated, and the mock's faults produce it.",
  "subject": "server",
  "covers": [],
  "questions": []
 },
 {
  "id": "error.other-client-error",
  "operation": "any",
  "level": "MUST",
  "statement": "A 4xx response whose status is not in the documentation has the error type `invalid_request_error`.",
  "evidence": {
   "skills-2025-10-02": "documented",
   "ga": "documented"
  },
  "sources": [
   {
    "source": "errors-page"
   },
   {
    "source": "vendor-openapi"
   }
  ],
  "spec": [
   "status:*.4XX"
  ],
  "status": "excluded",
  "reason": "Which requests cause such a status is not documented. Every response that has one is validated.",
  "subject": "server",
  "covers": [],
  "questions": []
 },
 {
  "id": "skill.id",
  "operation": "any",
  "level": "MUST",
  "statement": "A skill has `id`, a string.",
  "evidence": {
   "skills-2025-10-02": "documented",
   "ga": "documented"
  },
  "sources": [
   {
    "source": "api-reference-beta"
   },
   {
    "source": "vendor-openapi"
   }
  ],
  "spec": [
   "schema:Skill.id"
  ],
  "status": "tested",
  "subject": "server",
  "covers": [],
  "questions": []
 },
 {
  "id": "skill.type",
  "operation": "any",
  "level": "MUST",
  "statement": "A skill has `type` \"skill\".",
  "evidence": {
   "skills-2025-10-02": "documented",
   "ga": "documented"
  },
  "sources": [
   {
    "source": "api-reference-beta"
   },
   {
    "source": "vendor-openapi"
   }
  ],
  "spec": [
   "schema:Skill.type"
  ],
  "status": "tested",
  "subject": "server",
  "covers": [],
  "questions": []
 },
 {
  "id": "skill.display-title",
  "operation": "any",
  "level": "MUST",
  "statement": "A skill has `display_title`, a string or null.",
  "evidence": {
   "skills-2025-10-02": "documented"
  },
  "sources": [
   {
    "source": "api-reference-beta"
   },
   {
    "source": "vendor-openapi"
   }
  ],
  "spec": [
   "schema:Skill.display_title"
  ],
  "status": "tested",
  "subject": "server",
  "covers": [],
  "questions": []
 },
 {
  "id": "skill.display-name",
  "operation": "any",
  "level": "MUST",
  "statement": "A skill has `display_name`, a string.",
  "evidence": {
   "ga": "documented"
  },
  "sources": [
   {
    "source": "vendor-openapi"
   },
   {
    "source": "typescript-sdk"
   }
  ],
  "covers": [
   "get-skill-ga"
  ],
  "spec": [
   "schema:Skill.display_name"
  ],
  "status": "tested",
  "subject": "server",
  "questions": []
 },
 {
  "id": "skill.latest-version",
  "operation": "any",
  "level": "MUST",
  "statement": "A skill has `latest_version`, a string or null.",
  "evidence": {
   "skills-2025-10-02": "documented"
  },
  "sources": [
   {
    "source": "api-reference-beta"
   },
   {
    "source": "vendor-openapi"
   }
  ],
  "spec": [
   "schema:Skill.latest_version"
  ],
  "status": "tested",
  "subject": "server",
  "covers": [],
  "questions": []
 },
 {
  "id": "skill.latest-version-id",
  "operation": "any",
  "level": "MUST",
  "statement": "A skill has `latest_version_id`, a string.",
  "evidence": {
   "ga": "documented"
  },
  "sources": [
   {
    "source": "vendor-openapi"
   },
   {
    "source": "typescript-sdk"
   }
  ],
  "covers": [
   "get-skill-ga"
  ],
  "spec": [
   "schema:Skill.latest_version_id"
  ],
  "status": "tested",
  "subject": "server",
  "questions": []
 },
 {
  "id": "skill.source",
  "operation": "any",
  "level": "MUST",
  "statement": "A skill has `source`, a string.",
  "evidence": {
   "skills-2025-10-02": "documented"
  },
  "sources": [
   {
    "source": "api-reference-beta"
   },
   {
    "source": "vendor-openapi"
   }
  ],
  "spec": [
   "schema:Skill.source"
  ],
  "status": "tested",
  "subject": "server",
  "covers": [],
  "questions": []
 },
 {
  "id": "skill.source-object",
  "operation": "any",
  "level": "MUST",
  "statement": "A skill has `source`, an object with `type`.",
  "evidence": {
   "ga": "documented"
  },
  "sources": [
   {
    "source": "vendor-openapi"
   },
   {
    "source": "typescript-sdk"
   }
  ],
  "covers": [
   "get-skill-ga"
  ],
  "spec": [
   "schema:Skill.source",
   "schema:SkillSource.type"
  ],
  "status": "tested",
  "subject": "server",
  "questions": []
 },
 {
  "id": "skill.created-at",
  "operation": "any",
  "level": "MUST",
  "statement": "A skill has `created_at`, a string; in `ga` an RFC 3339 date-time with an offset.",
  "evidence": {
   "skills-2025-10-02": "documented",
   "ga": "documented"
  },
  "sources": [
   {
    "source": "api-reference-beta"
   },
   {
    "source": "vendor-openapi"
   }
  ],
  "spec": [
   "schema:Skill.created_at"
  ],
  "status": "tested",
  "subject": "server",
  "covers": [],
  "questions": []
 },
 {
  "id": "skill.updated-at",
  "operation": "any",
  "level": "MUST",
  "statement": "A skill has `updated_at`, a string; in `ga` an RFC 3339 date-time with an offset.",
  "evidence": {
   "skills-2025-10-02": "documented",
   "ga": "documented"
  },
  "sources": [
   {
    "source": "api-reference-beta"
   },
   {
    "source": "vendor-openapi"
   }
  ],
  "spec": [
   "schema:Skill.updated_at"
  ],
  "status": "tested",
  "subject": "server",
  "covers": [],
  "questions": []
 },
 {
  "id": "version.id",
  "operation": "any",
  "level": "MUST",
  "statement": "A version has `id`, a string.",
  "evidence": {
   "skills-2025-10-02": "documented",
   "ga": "documented"
  },
  "sources": [
   {
    "source": "api-reference-beta"
   },
   {
    "source": "vendor-openapi"
   }
  ],
  "spec": [
   "schema:SkillVersion.id"
  ],
  "status": "tested",
  "subject": "server",
  "covers": [],
  "questions": []
 },
 {
  "id": "version.type",
  "operation": "any",
  "level": "MUST",
  "statement": "A version has `type` \"skill_version\".",
  "evidence": {
   "skills-2025-10-02": "documented",
   "ga": "documented"
  },
  "sources": [
   {
    "source": "api-reference-beta"
   },
   {
    "source": "vendor-openapi"
   }
  ],
  "spec": [
   "schema:SkillVersion.type"
  ],
  "status": "tested",
  "subject": "server",
  "covers": [],
  "questions": []
 },
 {
  "id": "version.skill-id",
  "operation": "any",
  "level": "MUST",
  "statement": "A version has `skill_id`, a string.",
  "evidence": {
   "skills-2025-10-02": "documented",
   "ga": "documented"
  },
  "sources": [
   {
    "source": "api-reference-beta"
   },
   {
    "source": "vendor-openapi"
   }
  ],
  "spec": [
   "schema:SkillVersion.skill_id"
  ],
  "status": "tested",
  "subject": "server",
  "covers": [],
  "questions": []
 },
 {
  "id": "version.name",
  "operation": "any",
  "level": "MUST",
  "statement": "A version has `name`, a string.",
  "evidence": {
   "skills-2025-10-02": "documented",
   "ga": "documented"
  },
  "sources": [
   {
    "source": "api-reference-beta"
   },
   {
    "source": "vendor-openapi"
   }
  ],
  "spec": [
   "schema:SkillVersion.name"
  ],
  "status": "tested",
  "subject": "server",
  "covers": [],
  "questions": []
 },
 {
  "id": "version.description",
  "operation": "any",
  "level": "MUST",
  "statement": "A version has `description`, a string.",
  "evidence": {
   "skills-2025-10-02": "documented",
   "ga": "documented"
  },
  "sources": [
   {
    "source": "api-reference-beta"
   },
   {
    "source": "vendor-openapi"
   }
  ],
  "spec": [
   "schema:SkillVersion.description"
  ],
  "status": "tested",
  "subject": "server",
  "covers": [],
  "questions": []
 },
 {
  "id": "version.directory",
  "operation": "any",
  "level": "MUST",
  "statement": "A version has `directory`, a string.",
  "evidence": {
   "skills-2025-10-02": "documented"
  },
  "sources": [
   {
    "source": "api-reference-beta"
   },
   {
    "source": "vendor-openapi"
   }
  ],
  "spec": [
   "schema:SkillVersion.directory"
  ],
  "status": "tested",
  "subject": "server",
  "covers": [],
  "questions": []
 },
 {
  "id": "version.version",
  "operation": "any",
  "level": "MUST",
  "statement": "A version has `version`, a string.",
  "evidence": {
   "skills-2025-10-02": "documented"
  },
  "sources": [
   {
    "source": "api-reference-beta"
   },
   {
    "source": "vendor-openapi"
   }
  ],
  "spec": [
   "schema:SkillVersion.version"
  ],
  "status": "tested",
  "subject": "server",
  "covers": [],
  "questions": []
 },
 {
  "id": "version.created-at",
  "operation": "any",
  "level": "MUST",
  "statement": "A version has `created_at`, a string; in `ga` an RFC 3339 date-time with an offset.",
  "evidence": {
   "skills-2025-10-02": "documented",
   "ga": "documented"
  },
  "sources": [
   {
    "source": "api-reference-beta"
   },
   {
    "source": "vendor-openapi"
   }
  ],
  "spec": [
   "schema:SkillVersion.created_at"
  ],
  "status": "tested",
  "subject": "server",
  "covers": [],
  "questions": []
 },
 {
  "id": "deleted-skill.id",
  "operation": "deleteSkill",
  "level": "MUST",
  "statement": "The response to deleting a skill has `id`, a string.",
  "evidence": {
   "skills-2025-10-02": "documented",
   "ga": "documented"
  },
  "sources": [
   {
    "source": "api-reference-beta"
   },
   {
    "source": "vendor-openapi"
   }
  ],
  "spec": [
   "schema:DeletedSkill.id"
  ],
  "status": "tested",
  "subject": "server",
  "covers": [],
  "questions": []
 },
 {
  "id": "deleted-skill.type",
  "operation": "deleteSkill",
  "level": "MUST",
  "statement": "The response to deleting a skill has `type` \"skill_deleted\".",
  "evidence": {
   "skills-2025-10-02": "documented",
   "ga": "documented"
  },
  "sources": [
   {
    "source": "api-reference-beta"
   },
   {
    "source": "vendor-openapi"
   }
  ],
  "spec": [
   "schema:DeletedSkill.type"
  ],
  "status": "tested",
  "subject": "server",
  "covers": [],
  "questions": []
 },
 {
  "id": "deleted-version.id",
  "operation": "deleteSkillVersion",
  "level": "MUST",
  "statement": "The response to deleting a version has `id`, a string.",
  "evidence": {
   "skills-2025-10-02": "documented",
   "ga": "documented"
  },
  "sources": [
   {
    "source": "api-reference-beta"
   },
   {
    "source": "vendor-openapi"
   }
  ],
  "spec": [
   "schema:DeletedSkillVersion.id"
  ],
  "status": "tested",
  "subject": "server",
  "covers": [],
  "questions": []
 },
 {
  "id": "deleted-version.type",
  "operation": "deleteSkillVersion",
  "level": "MUST",
  "statement": "The response to deleting a version has `type` \"skill_version_deleted\".",
  "evidence": {
   "skills-2025-10-02": "documented",
   "ga": "documented"
  },
  "sources": [
   {
    "source": "api-reference-beta"
   },
   {
    "source": "vendor-openapi"
   }
  ],
  "spec": [
   "schema:DeletedSkillVersion.type"
  ],
  "status": "tested",
  "subject": "server",
  "covers": [],
  "questions": []
 },
 {
  "id": "page.data",
  "operation": "any",
  "level": "MUST",
  "statement": "A list has `data`, an array.",
  "evidence": {
   "skills-2025-10-02": "documented",
   "ga": "documented"
  },
  "sources": [
   {
    "source": "api-reference-beta"
   },
   {
    "source": "vendor-openapi"
   }
  ],
  "covers": [
   "list-skills-ga",
   "list-skills-beta",
   "list-versions-beta",
   "list-versions-ga"
  ],
  "spec": [
   "schema:List*Response.data"
  ],
  "status": "tested",
  "subject": "server",
  "questions": []
 },
 {
  "id": "page.has-more",
  "operation": "any",
  "level": "MUST",
  "statement": "A list has `has_more`, a boolean.",
  "evidence": {
   "skills-2025-10-02": "documented"
  },
  "sources": [
   {
    "source": "api-reference-beta"
   },
   {
    "source": "vendor-openapi"
   }
  ],
  "covers": [
   "list-skills-beta",
   "list-versions-beta"
  ],
  "spec": [
   "schema:List*Response.has_more"
  ],
  "status": "tested",
  "subject": "server",
  "questions": []
 },
 {
  "id": "page.next-page",
  "operation": "any",
  "level": "MUST",
  "statement": "A list has `next_page`, a string or null.",
  "evidence": {
   "skills-2025-10-02": "documented",
   "ga": "documented"
  },
  "sources": [
   {
    "source": "api-reference-beta"
   },
   {
    "source": "vendor-openapi"
   }
  ],
  "covers": [
   "list-skills-ga",
   "list-skills-beta",
   "list-versions-beta",
   "list-versions-ga"
  ],
  "spec": [
   "schema:List*Response.next_page"
  ],
  "status": "tested",
  "subject": "server",
  "questions": []
 },
 {
  "id": "version.identifiers-related",
  "operation": "getSkillVersion",
  "level": "MAY",
  "statement": "Do the `skill_version_…` id of a version and its `skver_…` id in the other revision share a suffix?",
  "evidence": {
   "skills-2025-10-02": "unknown",
   "ga": "unknown"
  },
  "sources": [
   {
    "source": "migration-guide"
   }
  ],
  "questions": [
   "10"
  ],
  "policy": "Generates the two ids independently.",
  "status": "open",
  "subject": "server",
  "covers": [],
  "spec": []
 },
 {
  "id": "request.version-values-accepted",
  "operation": "any",
  "level": "MUST",
  "statement": "The API accepts both `anthropic-version` 2023-06-01 and 2026-10-21 and returns the same shapes for them.",
  "evidence": {
   "skills-2025-10-02": "inferred",
   "ga": "inferred"
  },
  "sources": [
   {
    "source": "typescript-sdk-requests"
   },
   {
    "source": "typescript-sdk"
   }
  ],
  "covers": [
   "known-api-versions"
  ],
  "spec": [
   "parameter:*.anthropic-version"
  ],
  "status": "tested",
  "subject": "server",
  "questions": []
 },
 {
  "id": "request.version-missing",
  "operation": "any",
  "level": "MAY",
  "statement": "Does the API accept a request without `anthropic-version`? One page of the documentation calls the header required, another optional.",
  "evidence": {
   "skills-2025-10-02": "unknown",
   "ga": "unknown"
  },
  "sources": [
   {
    "source": "overview-page"
   },
   {
    "source": "vendor-openapi"
   }
  ],
  "covers": [
   "no-api-version"
  ],
  "questions": [
   "13a"
  ],
  "policy": "Accepts the request.",
  "status": "open",
  "subject": "server",
  "spec": []
 },
 {
  "id": "request.version-unknown",
  "operation": "any",
  "level": "MAY",
  "statement": "What does a request with an unknown `anthropic-version` return?",
  "evidence": {
   "skills-2025-10-02": "unknown",
   "ga": "unknown"
  },
  "sources": [
   {
    "source": "overview-page"
   }
  ],
  "questions": [
   "13a"
  ],
  "policy": "Accepts any value.",
  "status": "open",
  "subject": "server",
  "covers": [],
  "spec": []
 },
 {
  "id": "request.unknown-beta-refused",
  "operation": "any",
  "level": "MUST",
  "statement": "A request with an unknown `anthropic-beta` value returns 400 `invalid_request_error`.",
  "evidence": {
   "skills-2025-10-02": "documented",
   "ga": "documented"
  },
  "sources": [
   {
    "source": "beta-headers-page"
   }
  ],
  "covers": [
   "unknown-beta"
  ],
  "spec": [
   "parameter:*.anthropic-beta"
  ],
  "status": "tested",
  "subject": "server",
  "questions": []
 },
 {
  "id": "request.unknown-beta-message",
  "operation": "any",
  "level": "SHOULD",
  "statement": "The error message for an unknown beta names the value: ``Unexpected value(s) `…` for the `anthropic-beta` header.``",
  "evidence": {
   "skills-2025-10-02": "documented",
   "ga": "documented"
  },
  "sources": [
   {
    "source": "beta-headers-page"
   }
  ],
  "covers": [
   "unknown-beta"
  ],
  "status": "tested",
  "subject": "server",
  "questions": [],
  "spec": []
 },
 {
  "id": "request.named-betas-accepted",
  "operation": "any",
  "level": "MUST",
  "statement": "The API accepts the betas that official SDKs name, such as `efs-2026-10-01`, `google-managed-data-controls-2026-09-01` and `structured-outputs-2025-12-15`. New ones appear with every SDK.",
  "evidence": {
   "ga": "documented"
  },
  "sources": [
   {
    "source": "typescript-sdk"
   },
   {
    "source": "newer-sdks"
   }
  ],
  "status": "excluded",
  "reason": "A beta may need access that the key does not have. The mock accepts every value that is named like a beta.",
  "subject": "server",
  "covers": [],
  "questions": [],
  "spec": []
 },
 {
  "id": "request.beta-duplicated",
  "operation": "any",
  "level": "MUST",
  "statement": "A beta that appears twice in `anthropic-beta` counts once.",
  "evidence": {
   "skills-2025-10-02": "inferred"
  },
  "sources": [
   {
    "source": "typescript-sdk-requests",
    "at": "0.117.1, 0.120.0"
   }
  ],
  "covers": [
   "beta-given-twice"
  ],
  "status": "tested",
  "subject": "server",
  "questions": [],
  "spec": []
 },
 {
  "id": "request.beta-comma-list",
  "operation": "any",
  "level": "MUST",
  "statement": "`anthropic-beta` can be a comma-separated list that contains `skills-2025-10-02` among other betas.",
  "evidence": {
   "skills-2025-10-02": "documented"
  },
  "sources": [
   {
    "source": "vendor-openapi"
   }
  ],
  "covers": [
   "beta-list"
  ],
  "status": "tested",
  "subject": "server",
  "questions": [],
  "spec": []
 },
 {
  "id": "request.beta-repeated-header",
  "operation": "any",
  "level": "MUST",
  "statement": "The `anthropic-beta` header can be repeated, once for each beta.",
  "evidence": {
   "skills-2025-10-02": "documented"
  },
  "sources": [
   {
    "source": "vendor-openapi"
   }
  ],
  "covers": [
   "beta-list"
  ],
  "status": "tested",
  "subject": "server",
  "questions": [],
  "spec": []
 },
 {
  "id": "request.other-betas-select-nothing",
  "operation": "any",
  "level": "MUST",
  "statement": "A beta other than `skills-2025-10-02`, such as `message-batches-2024-09-24`, does not change the shapes of responses.",
  "evidence": {
   "ga": "documented"
  },
  "sources": [
   {
    "source": "typescript-sdk"
   }
  ],
  "covers": [
   "other-beta-only"
  ],
  "status": "tested",
  "subject": "server",
  "questions": [],
  "spec": []
 },
 {
  "id": "request.beta-query-ignored",
  "operation": "any",
  "level": "MUST",
  "statement": "The query parameter `?beta=true` changes nothing.",
  "evidence": {
   "skills-2025-10-02": "inferred",
   "ga": "observed"
  },
  "sources": [
   {
    "source": "live-recordings"
   }
  ],
  "covers": [
   "query-beta-true"
  ],
  "status": "tested",
  "subject": "server",
  "questions": [],
  "spec": []
 },
 {
  "id": "request.unknown-query-ignored",
  "operation": "any",
  "level": "SHOULD",
  "statement": "The API ignores unknown query parameters.",
  "evidence": {
   "skills-2025-10-02": "inferred",
   "ga": "inferred"
  },
  "sources": [
   {
    "source": "own-expectation"
   }
  ],
  "covers": [
   "unknown-query-parameter"
  ],
  "status": "tested",
  "subject": "server",
  "questions": [],
  "spec": []
 },
 {
  "id": "request.repeated-query",
  "operation": "listSkills",
  "level": "MAY",
  "statement": "Which value does the API use if `limit` is sent twice?",
  "evidence": {
   "skills-2025-10-02": "unknown",
   "ga": "unknown"
  },
  "sources": [
   {
    "source": "own-expectation"
   }
  ],
  "questions": [
   "14a"
  ],
  "policy": "Uses the last one.",
  "status": "open",
  "subject": "server",
  "covers": [],
  "spec": []
 },
 {
  "id": "request.workspace-id-accepted",
  "operation": "any",
  "level": "MUST",
  "statement": "The API accepts an `anthropic-workspace-id` that names the workspace of the key.",
  "evidence": {
   "skills-2025-10-02": "documented",
   "ga": "documented"
  },
  "sources": [
   {
    "source": "typescript-sdk"
   }
  ],
  "covers": [
   "workspace-of-the-key"
  ],
  "spec": [
   "parameter:*.anthropic-workspace-id"
  ],
  "status": "tested",
  "subject": "server",
  "questions": []
 },
 {
  "id": "request.workspace-id-mismatch",
  "operation": "any",
  "level": "MAY",
  "statement": "What does a request return if `anthropic-workspace-id` names another workspace? The documentation says only that it \"must match\".",
  "evidence": {
   "skills-2025-10-02": "unknown",
   "ga": "unknown"
  },
  "sources": [
   {
    "source": "typescript-sdk"
   }
  ],
  "covers": [
   "other-workspace"
  ],
  "questions": [
   "13c"
  ],
  "policy": "Returns 403 `permission_error`.",
  "status": "open",
  "subject": "server",
  "spec": []
 },
 {
  "id": "request.unknown-route-not-found",
  "operation": "any",
  "level": "MUST",
  "statement": "An unknown path returns 404 `not_found_error` in the error envelope.",
  "evidence": {
   "skills-2025-10-02": "inferred",
   "ga": "observed"
  },
  "sources": [
   {
    "source": "typescript-sdk"
   },
   {
    "source": "live-recordings"
   }
  ],
  "covers": [
   "unknown-route"
  ],
  "status": "tested",
  "subject": "server",
  "questions": [],
  "spec": []
 },
 {
  "id": "request.root-path",
  "operation": "any",
  "level": "MAY",
  "statement": "What does `GET /` without a key return? Test suites of the official Go and Java SDKs request it until a server responds.",
  "evidence": {
   "ga": "unknown"
  },
  "sources": [
   {
    "source": "newer-sdks"
   }
  ],
  "policy": "Returns 401 without a key and 404 with one.",
  "unobserved": "The path is not part of the Skills API. Behind a gateway it may belong to another service.",
  "status": "open",
  "subject": "server",
  "covers": [],
  "questions": [],
  "spec": []
 },
 {
  "id": "request.no-update",
  "operation": "any",
  "level": "MUST",
  "statement": "Skills cannot be updated: PATCH and PUT return a 4xx status and change nothing.",
  "evidence": {
   "skills-2025-10-02": "observed",
   "ga": "inferred"
  },
  "sources": [
   {
    "source": "behaviour-ledger"
   }
  ],
  "covers": [
   "patch-or-put-skill"
  ],
  "status": "tested",
  "subject": "server",
  "questions": [],
  "spec": []
 },
 {
  "id": "request.method-not-allowed",
  "operation": "any",
  "level": "MAY",
  "statement": "Does an unsupported method return 405 with `Allow`, or 404? What do HEAD and OPTIONS return?",
  "evidence": {
   "skills-2025-10-02": "unknown",
   "ga": "unknown"
  },
  "sources": [
   {
    "source": "behaviour-ledger"
   }
  ],
  "covers": [
   "patch-or-put-skill"
  ],
  "questions": [
   "14c"
  ],
  "policy": "Returns 405 with `Allow`, also for HEAD and OPTIONS.",
  "status": "open",
  "subject": "server",
  "spec": []
 },
 {
  "id": "request.trailing-slash",
  "operation": "any",
  "level": "MAY",
  "statement": "Does a path with a trailing slash address the same resource?",
  "evidence": {
   "skills-2025-10-02": "unknown",
   "ga": "unknown"
  },
  "sources": [
   {
    "source": "own-expectation"
   }
  ],
  "questions": [
   "14b"
  ],
  "policy": "Returns 404.",
  "status": "open",
  "subject": "server",
  "covers": [],
  "spec": []
 },
 {
  "id": "request.malformed-skill-id",
  "operation": "getSkill",
  "level": "MAY",
  "statement": "Does a malformed skill id, such as `foo`, return 400 or 404, for each method?",
  "evidence": {
   "skills-2025-10-02": "unknown",
   "ga": "unknown"
  },
  "sources": [
   {
    "source": "live-recordings"
   }
  ],
  "covers": [
   "get-malformed-skill-id"
  ],
  "questions": [
   "6a"
  ],
  "policy": "Returns 404, as for an unknown skill, or 400 if the version is malformed too.",
  "status": "open",
  "subject": "server",
  "spec": []
 },
 {
  "id": "request.malformed-skill-id-writes",
  "operation": "any",
  "level": "MAY",
  "statement": "Does a malformed skill id return 400 or 404 when you delete a skill or a version, or upload a version?",
  "evidence": {
   "skills-2025-10-02": "unknown",
   "ga": "unknown"
  },
  "sources": [
   {
    "source": "live-recordings"
   }
  ],
  "questions": [
   "6b"
  ],
  "policy": "Returns 404, as for an unknown skill, or 400 if the version is malformed too.",
  "status": "open",
  "subject": "server",
  "covers": [],
  "spec": []
 },
 {
  "id": "response.request-id",
  "operation": "any",
  "level": "MUST",
  "statement": "Every response has the header `request-id`.",
  "evidence": {
   "skills-2025-10-02": "documented",
   "ga": "documented"
  },
  "sources": [
   {
    "source": "errors-page"
   }
  ],
  "covers": [
   "every-response"
  ],
  "spec": [
   "header:request-id"
  ],
  "status": "tested",
  "subject": "server",
  "questions": []
 },
 {
  "id": "response.organization-id",
  "operation": "any",
  "level": "MUST",
  "statement": "Every successful response has the header `anthropic-organization-id`.",
  "evidence": {
   "skills-2025-10-02": "documented",
   "ga": "documented"
  },
  "sources": [
   {
    "source": "overview-page"
   }
  ],
  "covers": [
   "every-authenticated-response"
  ],
  "spec": [
   "header:anthropic-organization-id"
  ],
  "status": "tested",
  "subject": "server",
  "questions": []
 },
 {
  "id": "response.workspace-id",
  "operation": "any",
  "level": "MUST",
  "statement": "Every successful response has the header `anthropic-workspace-id`.",
  "evidence": {
   "skills-2025-10-02": "documented",
   "ga": "documented"
  },
  "sources": [
   {
    "source": "overview-page"
   }
  ],
  "covers": [
   "every-authenticated-response"
  ],
  "spec": [
   "header:anthropic-workspace-id"
  ],
  "status": "tested",
  "subject": "server",
  "questions": []
 },
 {
  "id": "response.success-is-200",
  "operation": "any",
  "level": "MUST",
  "statement": "Every successful response has status 200, including the response to a create.",
  "evidence": {
   "skills-2025-10-02": "documented",
   "ga": "documented"
  },
  "sources": [
   {
    "source": "vendor-openapi"
   }
  ],
  "covers": [
   "create-status"
  ],
  "spec": [
   "status:*.200"
  ],
  "status": "tested",
  "subject": "server",
  "questions": []
 },
 {
  "id": "response.no-foreign-properties",
  "operation": "any",
  "level": "MUST",
  "statement": "No object in a response has a property that it has only in the other revision.",
  "evidence": {
   "skills-2025-10-02": "observed",
   "ga": "observed"
  },
  "sources": [
   {
    "source": "live-recordings",
    "at": "16-19"
   }
  ],
  "covers": [
   "create-response",
   "get-skill-in-both-revisions"
  ],
  "status": "tested",
  "subject": "server",
  "questions": [],
  "spec": []
 },
 {
  "id": "response.json-content-type",
  "operation": "any",
  "level": "MUST",
  "statement": "Successful JSON responses and errors have the content type `application/json`.",
  "evidence": {
   "skills-2025-10-02": "documented",
   "ga": "documented"
  },
  "sources": [
   {
    "source": "vendor-openapi"
   }
  ],
  "status": "tested",
  "subject": "server",
  "covers": [],
  "questions": [],
  "spec": []
 },
 {
  "id": "response.timestamps",
  "operation": "any",
  "level": "MUST",
  "statement": "`created_at` and `updated_at` are ISO 8601 timestamps.",
  "evidence": {
   "skills-2025-10-02": "documented",
   "ga": "documented"
  },
  "sources": [
   {
    "source": "api-reference-beta"
   },
   {
    "source": "vendor-openapi"
   }
  ],
  "status": "tested",
  "subject": "server",
  "covers": [],
  "questions": [],
  "spec": []
 },
 {
  "id": "response.timestamps-utc",
  "operation": "any",
  "level": "SHOULD",
  "statement": "`created_at` and `updated_at` end in `Z`.",
  "evidence": {
   "skills-2025-10-02": "observed",
   "ga": "inferred"
  },
  "sources": [
   {
    "source": "vercel-ai-fixtures"
   }
  ],
  "status": "tested",
  "subject": "server",
  "covers": [],
  "questions": [],
  "spec": []
 },
 {
  "id": "response.rate-limit-headers",
  "operation": "any",
  "level": "MAY",
  "statement": "Which `anthropic-ratelimit-…` headers do these operations return?",
  "evidence": {
   "skills-2025-10-02": "unknown",
   "ga": "unknown"
  },
  "sources": [
   {
    "source": "rate-limits-page"
   }
  ],
  "questions": [
   "15a"
  ],
  "policy": "Returns none.",
  "status": "open",
  "subject": "server",
  "covers": [],
  "spec": []
 },
 {
  "id": "response.should-retry-on-success",
  "operation": "any",
  "level": "MAY",
  "statement": "Do successful responses and 5xx responses have `x-should-retry`?",
  "evidence": {
   "skills-2025-10-02": "unknown",
   "ga": "unknown"
  },
  "sources": [
   {
    "source": "live-recordings"
   }
  ],
  "questions": [
   "15c"
  ],
  "policy": "Sends it only with 4xx errors.",
  "status": "open",
  "subject": "server",
  "covers": [],
  "spec": []
 },
 {
  "id": "response.throttled-message",
  "operation": "any",
  "level": "MAY",
  "statement": "What is the error message of a 429?",
  "evidence": {
   "skills-2025-10-02": "unknown",
   "ga": "unknown"
  },
  "sources": [
   {
    "source": "rate-limits-page"
   }
  ],
  "questions": [
   "15b"
  ],
  "policy": "Returns `Injected fault: status 429` if a fault is configured.",
  "unobserved": "A run does not try to exceed the rate limit.",
  "status": "open",
  "subject": "server",
  "covers": [],
  "spec": []
 },
 {
  "id": "skill.create.without-title-accepted",
  "operation": "createSkill",
  "level": "MUST",
  "statement": "Uploading `my-skill/SKILL.md` creates a skill, even without `display_title`.",
  "evidence": {
   "skills-2025-10-02": "documented"
  },
  "sources": [
   {
    "source": "skills-guide-beta"
   }
  ],
  "covers": [
   "create-without-title"
  ],
  "status": "tested",
  "subject": "server",
  "questions": [],
  "spec": []
 },
 {
  "id": "skill.create.without-display-name-accepted",
  "operation": "createSkill",
  "level": "MUST",
  "statement": "Uploading `my-skill/SKILL.md` creates a skill, even without `display_name`.",
  "evidence": {
   "ga": "documented"
  },
  "sources": [
   {
    "source": "live-recordings",
    "at": "2"
   },
   {
    "source": "typescript-sdk"
   }
  ],
  "covers": [
   "create-without-display-name"
  ],
  "status": "tested",
  "subject": "server",
  "questions": [],
  "spec": []
 },
 {
  "id": "skill.create.title-from-name",
  "operation": "createSkill",
  "level": "MUST",
  "statement": "If `display_title` is not sent, the skill's `display_title` is the name in SKILL.md or null.",
  "evidence": {
   "skills-2025-10-02": "documented"
  },
  "sources": [
   {
    "source": "skills-guide-beta"
   }
  ],
  "covers": [
   "create-without-title"
  ],
  "status": "tested",
  "subject": "server",
  "questions": [],
  "spec": []
 },
 {
  "id": "skill.create.display-name-from-name",
  "operation": "createSkill",
  "level": "MUST",
  "statement": "If `display_name` is not sent, the skill's `display_name` is the name in SKILL.md.",
  "evidence": {
   "ga": "documented"
  },
  "sources": [
   {
    "source": "live-recordings",
    "at": "2"
   },
   {
    "source": "migration-guide"
   }
  ],
  "covers": [
   "create-without-display-name"
  ],
  "status": "tested",
  "subject": "server",
  "questions": [],
  "spec": []
 },
 {
  "id": "skill.create.latest-version-numeric",
  "operation": "createSkill",
  "level": "MUST",
  "statement": "A new skill's `latest_version` is a Unix epoch timestamp in microseconds.",
  "evidence": {
   "skills-2025-10-02": "documented"
  },
  "sources": [
   {
    "source": "api-reference-beta"
   },
   {
    "source": "vendor-openapi"
   }
  ],
  "covers": [
   "create-without-title"
  ],
  "status": "tested",
  "subject": "server",
  "questions": [],
  "spec": []
 },
 {
  "id": "skill.create.source-custom",
  "operation": "createSkill",
  "level": "MUST",
  "statement": "A new skill has the source \"custom\": in `source`, or in `ga` in `source.type`.",
  "evidence": {
   "skills-2025-10-02": "documented",
   "ga": "documented"
  },
  "sources": [
   {
    "source": "api-reference-beta"
   },
   {
    "source": "vendor-openapi"
   },
   {
    "source": "typescript-sdk"
   },
   {
    "source": "live-recordings",
    "at": "2"
   }
  ],
  "covers": [
   "create-without-title",
   "create-without-display-name"
  ],
  "status": "tested",
  "subject": "server",
  "questions": [],
  "spec": []
 },
 {
  "id": "skill.create.title-echoed",
  "operation": "createSkill",
  "level": "MUST",
  "statement": "The created skill has the `display_title` that was sent.",
  "evidence": {
   "skills-2025-10-02": "documented"
  },
  "sources": [
   {
    "source": "vendor-openapi"
   }
  ],
  "covers": [
   "create-with-title"
  ],
  "spec": [
   "body:createSkill.display_title"
  ],
  "status": "tested",
  "subject": "server",
  "questions": []
 },
 {
  "id": "skill.create.display-name-echoed",
  "operation": "createSkill",
  "level": "MUST",
  "statement": "The created skill has the `display_name` that was sent.",
  "evidence": {
   "ga": "documented"
  },
  "sources": [
   {
    "source": "vendor-openapi"
   },
   {
    "source": "live-recordings"
   }
  ],
  "covers": [
   "create-with-display-name"
  ],
  "spec": [
   "body:createSkill.display_name"
  ],
  "status": "tested",
  "subject": "server",
  "questions": []
 },
 {
  "id": "skill.create.title-reuse-refused",
  "operation": "createSkill",
  "level": "MUST",
  "statement": "Creating a skill with a `display_title` that was set for another custom skill returns 400 `invalid_request_error`.",
  "evidence": {
   "skills-2025-10-02": "documented"
  },
  "sources": [
   {
    "source": "skills-guide-beta"
   },
   {
    "source": "migration-guide"
   },
   {
    "source": "skills-cli-notes"
   }
  ],
  "covers": [
   "title-used-twice"
  ],
  "status": "tested",
  "subject": "server",
  "questions": [],
  "spec": []
 },
 {
  "id": "skill.create.title-reuse-message",
  "operation": "createSkill",
  "level": "SHOULD",
  "statement": "The error message for a `display_title` that is in use starts with `Skill cannot reuse an existing display_title: ` followed by the title.",
  "evidence": {
   "skills-2025-10-02": "observed"
  },
  "sources": [
   {
    "source": "skills-cli-notes"
   }
  ],
  "covers": [
   "title-used-twice"
  ],
  "status": "tested",
  "subject": "server",
  "questions": [],
  "spec": []
 },
 {
  "id": "skill.create.display-name-reuse-accepted",
  "operation": "createSkill",
  "level": "MUST",
  "statement": "A `display_name` that was set for another skill is accepted.",
  "evidence": {
   "ga": "documented"
  },
  "sources": [
   {
    "source": "live-recordings",
    "at": "3, 4"
   },
   {
    "source": "migration-guide"
   },
   {
    "source": "typescript-sdk"
   }
  ],
  "covers": [
   "display-name-used-twice"
  ],
  "status": "tested",
  "subject": "server",
  "questions": [],
  "spec": []
 },
 {
  "id": "skill.create.same-name-accepted",
  "operation": "createSkill",
  "level": "MUST",
  "statement": "Two uploads with the same name in SKILL.md and without a label create two different skills.",
  "evidence": {
   "skills-2025-10-02": "inferred",
   "ga": "inferred"
  },
  "sources": [
   {
    "source": "skills-cli-notes"
   },
   {
    "source": "migration-guide"
   }
  ],
  "covers": [
   "title-omitted-twice",
   "name-used-twice"
  ],
  "status": "tested",
  "subject": "server",
  "questions": [],
  "spec": []
 },
 {
  "id": "skill.create.title-too-long-refused",
  "operation": "createSkill",
  "level": "MUST",
  "statement": "A `display_title` of 65 characters returns 400 `invalid_request_error`.",
  "evidence": {
   "skills-2025-10-02": "documented"
  },
  "sources": [
   {
    "source": "migration-guide"
   }
  ],
  "covers": [
   "title-of-65-characters"
  ],
  "status": "tested",
  "subject": "server",
  "questions": [],
  "spec": []
 },
 {
  "id": "skill.create.title-64-accepted",
  "operation": "createSkill",
  "level": "MUST",
  "statement": "A `display_title` of 64 characters is accepted.",
  "evidence": {
   "skills-2025-10-02": "documented"
  },
  "sources": [
   {
    "source": "migration-guide"
   }
  ],
  "covers": [
   "title-of-65-characters"
  ],
  "status": "tested",
  "subject": "server",
  "questions": [],
  "spec": []
 },
 {
  "id": "skill.create.display-name-255-accepted",
  "operation": "createSkill",
  "level": "MUST",
  "statement": "A `display_name` of 255 characters is accepted.",
  "evidence": {
   "ga": "documented"
  },
  "sources": [
   {
    "source": "live-recordings",
    "at": "6"
   },
   {
    "source": "migration-guide"
   }
  ],
  "covers": [
   "display-name-of-255-characters"
  ],
  "status": "tested",
  "subject": "server",
  "questions": [],
  "spec": []
 },
 {
  "id": "skill.create.display-name-too-long-refused",
  "operation": "createSkill",
  "level": "MUST",
  "statement": "A `display_name` of 256 characters returns 400 `invalid_request_error`.",
  "evidence": {
   "ga": "documented"
  },
  "sources": [
   {
    "source": "live-recordings",
    "at": "7"
   },
   {
    "source": "migration-guide"
   }
  ],
  "covers": [
   "display-name-of-256-characters"
  ],
  "status": "tested",
  "subject": "server",
  "questions": [],
  "spec": []
 },
 {
  "id": "skill.create.display-name-too-long-message",
  "operation": "createSkill",
  "level": "SHOULD",
  "statement": "The error message for a `display_name` that is too long is `display_name must be at most 255 characters long`.",
  "evidence": {
   "ga": "observed"
  },
  "sources": [
   {
    "source": "live-recordings",
    "at": "7"
   }
  ],
  "covers": [
   "display-name-of-256-characters"
  ],
  "status": "tested",
  "subject": "server",
  "questions": [],
  "spec": []
 },
 {
  "id": "skill.create.label-characters",
  "operation": "createSkill",
  "level": "MUST",
  "statement": "The limit of a label counts characters, not bytes. A label of 64 characters, in `ga` 255, is accepted even if most of them have three bytes in UTF-8.",
  "evidence": {
   "skills-2025-10-02": "inferred",
   "ga": "inferred"
  },
  "sources": [
   {
    "source": "migration-guide"
   }
  ],
  "status": "tested",
  "subject": "server",
  "covers": [],
  "questions": [],
  "spec": []
 },
 {
  "id": "skill.create.any-label-accepted",
  "operation": "createSkill",
  "level": "MUST",
  "statement": "A label can have any characters of one line: the created skill has the label that was sent, with emoji, decomposed letters, markup, quotes and percent signs as they are.",
  "evidence": {
   "skills-2025-10-02": "inferred",
   "ga": "inferred"
  },
  "sources": [
   {
    "source": "vendor-openapi"
   }
  ],
  "status": "tested",
  "subject": "server",
  "covers": [],
  "questions": [],
  "spec": []
 },
 {
  "id": "skill.create.title-of-deleted-accepted",
  "operation": "createSkill",
  "level": "MUST",
  "statement": "The `display_title` of a deleted skill can be used again: it must be unique among the custom skills that exist.",
  "evidence": {
   "skills-2025-10-02": "inferred"
  },
  "sources": [
   {
    "source": "skills-guide-beta"
   }
  ],
  "status": "tested",
  "subject": "server",
  "covers": [],
  "questions": [],
  "spec": []
 },
 {
  "id": "skill.create.bare-skill-md-refused",
  "operation": "createSkill",
  "level": "MUST",
  "statement": "Uploading SKILL.md outside any directory returns 400 `invalid_request_error`.",
  "evidence": {
   "skills-2025-10-02": "documented"
  },
  "sources": [
   {
    "source": "api-reference-beta"
   },
   {
    "source": "python-sdk-issue-1575"
   }
  ],
  "covers": [
   "bare-skill-md-beta"
  ],
  "status": "tested",
  "subject": "server",
  "questions": [],
  "spec": []
 },
 {
  "id": "skill.create.bare-skill-md-message",
  "operation": "createSkill",
  "level": "SHOULD",
  "statement": "The error message for a SKILL.md outside any directory is `SKILL.md file must be exactly in the top-level folder.`",
  "evidence": {
   "skills-2025-10-02": "observed"
  },
  "sources": [
   {
    "source": "python-sdk-issue-1575"
   }
  ],
  "covers": [
   "bare-skill-md-beta"
  ],
  "status": "tested",
  "subject": "server",
  "questions": [],
  "spec": []
 },
 {
  "id": "skill.create.bare-skill-md-accepted",
  "operation": "createSkill",
  "level": "MUST",
  "statement": "SKILL.md can be at the root of an upload, outside any directory.",
  "evidence": {
   "ga": "documented"
  },
  "sources": [
   {
    "source": "live-recordings",
    "at": "9"
   },
   {
    "source": "skills-guide-ga"
   },
   {
    "source": "migration-guide"
   }
  ],
  "covers": [
   "bare-skill-md-ga"
  ],
  "status": "tested",
  "subject": "server",
  "questions": [],
  "spec": []
 },
 {
  "id": "skill.create.nested-skill-md-refused",
  "operation": "createSkill",
  "level": "MUST",
  "statement": "An upload whose only SKILL.md is deeper than the top-level directory returns 400 `invalid_request_error`.",
  "evidence": {
   "skills-2025-10-02": "documented"
  },
  "sources": [
   {
    "source": "api-reference-beta"
   },
   {
    "source": "python-sdk-issue-1575"
   }
  ],
  "status": "tested",
  "subject": "server",
  "covers": [],
  "questions": [],
  "spec": []
 },
 {
  "id": "skill.create.crlf-accepted",
  "operation": "createSkill",
  "level": "MUST",
  "statement": "A SKILL.md with CRLF line endings is accepted.",
  "evidence": {
   "skills-2025-10-02": "inferred",
   "ga": "inferred"
  },
  "sources": [
   {
    "source": "live-recordings"
   }
  ],
  "status": "tested",
  "subject": "server",
  "covers": [],
  "questions": [],
  "spec": []
 },
 {
  "id": "skill.create.folder-name-mismatch-refused",
  "operation": "createSkill",
  "level": "MUST",
  "statement": "An upload whose directory does not match the name in SKILL.md returns 400 `invalid_request_error`.",
  "evidence": {
   "skills-2025-10-02": "documented"
  },
  "sources": [
   {
    "source": "skills-guide-beta"
   },
   {
    "source": "migration-guide"
   },
   {
    "source": "python-sdk-issue-1575"
   }
  ],
  "covers": [
   "folder-unlike-name"
  ],
  "status": "tested",
  "subject": "server",
  "questions": [],
  "spec": []
 },
 {
  "id": "skill.create.folder-name-mismatch-message",
  "operation": "createSkill",
  "level": "SHOULD",
  "statement": "The error message for a directory that does not match the name is ``The folder name '…' must match the skill name '…' in SKILL.md.``",
  "evidence": {
   "skills-2025-10-02": "observed"
  },
  "sources": [
   {
    "source": "python-sdk-issue-1575"
   }
  ],
  "covers": [
   "folder-unlike-name"
  ],
  "status": "tested",
  "subject": "server",
  "questions": [],
  "spec": []
 },
 {
  "id": "skill.create.folder-name-normalised",
  "operation": "createSkill",
  "level": "MUST",
  "statement": "The comparison of directory and name ignores case and treats `_` as `-`: the directory `Financial_Skill` matches the name `financial-skill`.",
  "evidence": {
   "skills-2025-10-02": "documented"
  },
  "sources": [
   {
    "source": "skills-guide-beta"
   }
  ],
  "covers": [
   "folder-in-other-case"
  ],
  "status": "tested",
  "subject": "server",
  "questions": [],
  "spec": []
 },
 {
  "id": "skill.create.folder-name-mismatch",
  "operation": "createSkill",
  "level": "MAY",
  "statement": "Does the API accept a directory that does not match the name in SKILL.md, or matches it only in another spelling? Under which paths does it store the files?",
  "evidence": {
   "ga": "unknown"
  },
  "sources": [
   {
    "source": "skills-guide-ga"
   }
  ],
  "questions": [
   "1"
  ],
  "policy": "Accepts it and stores the files under the name in SKILL.md.",
  "status": "open",
  "subject": "server",
  "covers": [],
  "spec": []
 },
 {
  "id": "skill.create.several-directories",
  "operation": "createSkill",
  "level": "MAY",
  "statement": "What does an upload with two top-level directories return?",
  "evidence": {
   "ga": "unknown"
  },
  "sources": [
   {
    "source": "skills-guide-ga"
   }
  ],
  "questions": [
   "1"
  ],
  "policy": "Returns 400 `invalid_request_error`, unless SKILL.md is at the root.",
  "status": "open",
  "subject": "server",
  "covers": [],
  "spec": []
 },
 {
  "id": "skill.create.nested-skill-md",
  "operation": "createSkill",
  "level": "MAY",
  "statement": "What does an upload return if its only SKILL.md, or a second one, is deeper than the top-level directory?",
  "evidence": {
   "ga": "unknown"
  },
  "sources": [
   {
    "source": "skills-guide-ga"
   }
  ],
  "questions": [
   "1"
  ],
  "policy": "Returns 400 `invalid_request_error` if it is the only one. Next to a SKILL.md at the top, it is an ordinary file.",
  "status": "open",
  "subject": "server",
  "covers": [],
  "spec": []
 },
 {
  "id": "skill.create.files-part-name-refused",
  "operation": "createSkill",
  "level": "MUST",
  "statement": "Uploading files in parts named `files` instead of `files[]` returns 400 `invalid_request_error`, as if there were no files.",
  "evidence": {
   "skills-2025-10-02": "observed",
   "ga": "observed"
  },
  "sources": [
   {
    "source": "behaviour-ledger"
   },
   {
    "source": "live-recordings",
    "at": "8"
   }
  ],
  "covers": [
   "part-named-files-beta",
   "part-named-files-ga"
  ],
  "spec": [
   "body:createSkill.files[]"
  ],
  "status": "tested",
  "subject": "server",
  "questions": []
 },
 {
  "id": "skill.create.no-files-message",
  "operation": "createSkill",
  "level": "SHOULD",
  "statement": "The error message for an upload with files in parts named `files` is `No files provided`.",
  "evidence": {
   "skills-2025-10-02": "observed"
  },
  "sources": [
   {
    "source": "behaviour-ledger"
   }
  ],
  "covers": [
   "part-named-files-beta"
  ],
  "status": "tested",
  "subject": "server",
  "questions": [],
  "spec": []
 },
 {
  "id": "skill.create.files-required-message",
  "operation": "createSkill",
  "level": "SHOULD",
  "statement": "The error message for an upload without files, or with files in parts named `files`, is `files[]: Field required`.",
  "evidence": {
   "ga": "observed"
  },
  "sources": [
   {
    "source": "live-recordings",
    "at": "8, 11"
   }
  ],
  "covers": [
   "part-named-files-ga",
   "no-file-part"
  ],
  "spec": [
   "body:createSkill.files[]"
  ],
  "status": "tested",
  "subject": "server",
  "questions": []
 },
 {
  "id": "skill.create.no-file-refused",
  "operation": "createSkill",
  "level": "MUST",
  "statement": "An upload without files returns 400 `invalid_request_error`.",
  "evidence": {
   "skills-2025-10-02": "documented",
   "ga": "documented"
  },
  "sources": [
   {
    "source": "vendor-openapi"
   },
   {
    "source": "behaviour-ledger"
   },
   {
    "source": "live-recordings",
    "at": "11"
   }
  ],
  "covers": [
   "no-file-part"
  ],
  "status": "tested",
  "subject": "server",
  "questions": [],
  "spec": []
 },
 {
  "id": "skill.create.layout-today",
  "operation": "createSkill",
  "level": "MAY",
  "statement": "Does the API still return the errors for missing files, a SKILL.md outside any directory and a directory that does not match the name that were recorded before `ga` was released?",
  "evidence": {
   "skills-2025-10-02": "unknown"
  },
  "sources": [
   {
    "source": "python-sdk-issue-1575"
   },
   {
    "source": "behaviour-ledger"
   }
  ],
  "questions": [
   "7f"
  ],
  "policy": "Returns the recorded errors.",
  "status": "open",
  "subject": "server",
  "covers": [],
  "spec": []
 },
 {
  "id": "skill.create.frontmatter-required",
  "operation": "createSkill",
  "level": "MUST",
  "statement": "Uploading a SKILL.md that does not start with `---` returns 400 `invalid_request_error`.",
  "evidence": {
   "skills-2025-10-02": "observed"
  },
  "sources": [
   {
    "source": "behaviour-ledger"
   }
  ],
  "covers": [
   "skill-md-without-frontmatter"
  ],
  "status": "tested",
  "subject": "server",
  "questions": [],
  "spec": []
 },
 {
  "id": "skill.create.frontmatter-message",
  "operation": "createSkill",
  "level": "SHOULD",
  "statement": "The error message for a SKILL.md that does not start with `---` is `SKILL.md must start with YAML frontmatter`.",
  "evidence": {
   "skills-2025-10-02": "observed"
  },
  "sources": [
   {
    "source": "behaviour-ledger"
   }
  ],
  "covers": [
   "skill-md-without-frontmatter"
  ],
  "status": "tested",
  "subject": "server",
  "questions": [],
  "spec": []
 },
 {
  "id": "skill.create.frontmatter-missing",
  "operation": "createSkill",
  "level": "MAY",
  "statement": "Is a SKILL.md without frontmatter rejected, given that name and description can have fallbacks?",
  "evidence": {
   "ga": "unknown"
  },
  "sources": [
   {
    "source": "live-recordings"
   }
  ],
  "questions": [
   "2b"
  ],
  "policy": "Returns 400 `invalid_request_error` with the message of `skills-2025-10-02`.",
  "status": "open",
  "subject": "server",
  "covers": [],
  "spec": []
 },
 {
  "id": "skill.create.part-without-filename-refused",
  "operation": "createSkill",
  "level": "MUST",
  "statement": "A `files[]` part without a file name returns 400 `invalid_request_error`.",
  "evidence": {
   "skills-2025-10-02": "observed",
   "ga": "observed"
  },
  "sources": [
   {
    "source": "java-sdk-issue-361"
   },
   {
    "source": "live-recordings"
   }
  ],
  "covers": [
   "part-without-file-name-beta",
   "part-without-file-name-ga"
  ],
  "status": "tested",
  "subject": "server",
  "questions": [],
  "spec": []
 },
 {
  "id": "skill.create.part-without-filename-message",
  "operation": "createSkill",
  "level": "SHOULD",
  "statement": "The error message for a part without a file name has the position of the part: `files[].0: Expected UploadFile, received: <class 'str'>`.",
  "evidence": {
   "skills-2025-10-02": "observed",
   "ga": "observed"
  },
  "sources": [
   {
    "source": "java-sdk-issue-361"
   },
   {
    "source": "live-recordings"
   }
  ],
  "covers": [
   "part-without-file-name-beta",
   "part-without-file-name-ga"
  ],
  "status": "tested",
  "subject": "server",
  "questions": [],
  "spec": []
 },
 {
  "id": "skill.create.zip-accepted",
  "operation": "createSkill",
  "level": "MUST",
  "statement": "Uploading a zip with one top-level directory creates a skill.",
  "evidence": {
   "skills-2025-10-02": "documented",
   "ga": "documented"
  },
  "sources": [
   {
    "source": "skills-guide-beta"
   },
   {
    "source": "skills-guide-ga"
   },
   {
    "source": "skill-seekers-issue-182"
   },
   {
    "source": "live-recordings",
    "at": "10"
   }
  ],
  "covers": [
   "zip-with-one-folder",
   "zip-upload"
  ],
  "status": "tested",
  "subject": "server",
  "questions": [],
  "spec": []
 },
 {
  "id": "skill.create.flat-zip-refused",
  "operation": "createSkill",
  "level": "MUST",
  "statement": "Uploading a zip without a top-level directory returns 400 `invalid_request_error`.",
  "evidence": {
   "skills-2025-10-02": "documented"
  },
  "sources": [
   {
    "source": "skills-guide-beta"
   }
  ],
  "status": "tested",
  "subject": "server",
  "covers": [],
  "questions": [],
  "spec": []
 },
 {
  "id": "skill.create.flat-zip-accepted",
  "operation": "createSkill",
  "level": "MUST",
  "statement": "A zip can have SKILL.md at its root, without a top-level directory.",
  "evidence": {
   "ga": "inferred"
  },
  "sources": [
   {
    "source": "live-recordings"
   }
  ],
  "status": "tested",
  "subject": "server",
  "covers": [],
  "questions": [],
  "spec": []
 },
 {
  "id": "skill.create.unreadable-zip-refused",
  "operation": "createSkill",
  "level": "MUST",
  "statement": "Uploading a file named `….zip` that is not a zip returns 400 `invalid_request_error`.",
  "evidence": {
   "skills-2025-10-02": "inferred",
   "ga": "observed"
  },
  "sources": [
   {
    "source": "live-recordings"
   }
  ],
  "covers": [
   "zip-name-without-zip"
  ],
  "status": "tested",
  "subject": "server",
  "questions": [],
  "spec": []
 },
 {
  "id": "skill.create.zip-by-extension",
  "operation": "createSkill",
  "level": "MUST",
  "statement": "The extension of its file name decides whether an upload is a zip, not its content: a zip whose file name does not end in `.zip` is not unpacked and, without another SKILL.md, returns 400 `invalid_request_error`.",
  "evidence": {
   "ga": "observed"
  },
  "sources": [
   {
    "source": "live-recordings"
   }
  ],
  "covers": [
   "zip-without-zip-name"
  ],
  "status": "tested",
  "subject": "server",
  "questions": [],
  "spec": []
 },
 {
  "id": "skill.create.zip-symlink-refused",
  "operation": "createSkill",
  "level": "MUST",
  "statement": "Uploading a zip that contains a symbolic link returns 400 `invalid_request_error`.",
  "evidence": {
   "skills-2025-10-02": "inferred",
   "ga": "observed"
  },
  "sources": [
   {
    "source": "live-recordings"
   }
  ],
  "covers": [
   "zip-with-symbolic-link"
  ],
  "status": "tested",
  "subject": "server",
  "questions": [],
  "spec": []
 },
 {
  "id": "skill.create.zip-symlink-message",
  "operation": "createSkill",
  "level": "SHOULD",
  "statement": "The error message for a zip that contains a symbolic link is `archives must not contain symbolic links`.",
  "evidence": {
   "ga": "observed"
  },
  "sources": [
   {
    "source": "live-recordings"
   }
  ],
  "covers": [
   "zip-with-symbolic-link"
  ],
  "status": "tested",
  "subject": "server",
  "questions": [],
  "spec": []
 },
 {
  "id": "skill.create.upload-limit",
  "operation": "createSkill",
  "level": "MUST",
  "statement": "Uploading more than 30 MB of files returns 413 `request_too_large` (from the API or its edge) or 400.",
  "evidence": {
   "skills-2025-10-02": "documented",
   "ga": "documented"
  },
  "sources": [
   {
    "source": "skills-cli-notes"
   },
   {
    "source": "skills-guide-beta"
   },
   {
    "source": "skills-guide-ga"
   }
  ],
  "covers": [
   "upload-over-30-mb"
  ],
  "spec": [
   "status:*.413"
  ],
  "status": "tested",
  "subject": "server",
  "questions": []
 },
 {
  "id": "skill.create.below-limit-accepted",
  "operation": "createSkill",
  "level": "MUST",
  "statement": "An upload of slightly less than 30 MB (30,000,000 bytes) is accepted.",
  "evidence": {
   "skills-2025-10-02": "documented",
   "ga": "documented"
  },
  "sources": [
   {
    "source": "skills-guide-beta"
   },
   {
    "source": "skills-guide-ga"
   }
  ],
  "status": "tested",
  "subject": "server",
  "covers": [],
  "questions": [],
  "spec": []
 },
 {
  "id": "skill.create.answers-200",
  "operation": "createSkill",
  "level": "MUST",
  "statement": "Creating a skill returns 200, not 201.",
  "evidence": {
   "skills-2025-10-02": "documented",
   "ga": "documented"
  },
  "sources": [
   {
    "source": "vendor-openapi"
   }
  ],
  "covers": [
   "create-status"
  ],
  "status": "tested",
  "subject": "server",
  "questions": [],
  "spec": []
 },
 {
  "id": "skill.create.refusal-stores-nothing",
  "operation": "createSkill",
  "level": "MUST",
  "statement": "A rejected upload does not create a skill.",
  "evidence": {
   "skills-2025-10-02": "inferred",
   "ga": "inferred"
  },
  "sources": [
   {
    "source": "live-recordings"
   }
  ],
  "covers": [
   "refused-create"
  ],
  "status": "tested",
  "subject": "server",
  "questions": [],
  "spec": []
 },
 {
  "id": "skill.create.unknown-parts-ignored",
  "operation": "createSkill",
  "level": "MUST",
  "statement": "The API ignores parts with an unknown name.",
  "evidence": {
   "skills-2025-10-02": "inferred",
   "ga": "observed"
  },
  "sources": [
   {
    "source": "live-recordings"
   }
  ],
  "covers": [
   "unknown-part"
  ],
  "status": "tested",
  "subject": "server",
  "questions": [],
  "spec": []
 },
 {
  "id": "skill.create.display-title-ignored",
  "operation": "createSkill",
  "level": "MUST",
  "statement": "The API ignores a `display_title` part, which belongs to the other revision.",
  "evidence": {
   "ga": "observed"
  },
  "sources": [
   {
    "source": "live-recordings",
    "at": "5"
   }
  ],
  "covers": [
   "stray-display-title"
  ],
  "status": "tested",
  "subject": "server",
  "questions": [],
  "spec": []
 },
 {
  "id": "skill.create.subdirectories-accepted",
  "operation": "createSkill",
  "level": "MUST",
  "statement": "Files can be in subdirectories; the file name of a part is the path of the file.",
  "evidence": {
   "skills-2025-10-02": "inferred",
   "ga": "inferred"
  },
  "sources": [
   {
    "source": "api-reference-beta"
   },
   {
    "source": "skills-guide-beta"
   }
  ],
  "covers": [
   "several-files"
  ],
  "status": "tested",
  "subject": "server",
  "questions": [],
  "spec": []
 },
 {
  "id": "skill.create.any-order-accepted",
  "operation": "createSkill",
  "level": "MUST",
  "statement": "The order of the parts does not matter. SKILL.md can be the last of the files, and the label can come before them, as in uploads of the official Python SDK.",
  "evidence": {
   "skills-2025-10-02": "inferred",
   "ga": "inferred"
  },
  "sources": [
   {
    "source": "python-sdk"
   }
  ],
  "status": "tested",
  "subject": "server",
  "covers": [],
  "questions": [],
  "spec": []
 },
 {
  "id": "skill.create.several-files-accepted",
  "operation": "createSkill",
  "level": "MUST",
  "statement": "An upload can contain several files.",
  "evidence": {
   "ga": "documented"
  },
  "sources": [
   {
    "source": "vendor-openapi"
   },
   {
    "source": "live-recordings",
    "at": "15"
   }
  ],
  "covers": [
   "several-files"
  ],
  "status": "tested",
  "subject": "server",
  "questions": [],
  "spec": []
 },
 {
  "id": "skill.create.single-directory-required",
  "operation": "createSkill",
  "level": "MUST",
  "statement": "Uploading files in two top-level directories returns 400 `invalid_request_error`.",
  "evidence": {
   "skills-2025-10-02": "documented"
  },
  "sources": [
   {
    "source": "api-reference-beta"
   },
   {
    "source": "skills-guide-beta"
   }
  ],
  "status": "tested",
  "subject": "server",
  "covers": [],
  "questions": [],
  "spec": []
 },
 {
  "id": "skill.create.skill-md-required",
  "operation": "createSkill",
  "level": "MUST",
  "statement": "An upload without SKILL.md returns 400 `invalid_request_error`.",
  "evidence": {
   "skills-2025-10-02": "documented",
   "ga": "documented"
  },
  "sources": [
   {
    "source": "api-reference-beta"
   },
   {
    "source": "live-recordings"
   },
   {
    "source": "skills-guide-ga"
   }
  ],
  "covers": [
   "no-skill-md"
  ],
  "status": "tested",
  "subject": "server",
  "questions": [],
  "spec": []
 },
 {
  "id": "skill.create.skill-md-missing-message",
  "operation": "createSkill",
  "level": "SHOULD",
  "statement": "The error message for an upload without SKILL.md is `SKILL.md not found in uploaded files`.",
  "evidence": {
   "ga": "observed"
  },
  "sources": [
   {
    "source": "live-recordings"
   }
  ],
  "covers": [
   "no-skill-md"
  ],
  "status": "tested",
  "subject": "server",
  "questions": [],
  "spec": []
 },
 {
  "id": "skill.create.name-64-accepted",
  "operation": "createSkill",
  "level": "MUST",
  "statement": "A name of 64 characters is accepted.",
  "evidence": {
   "skills-2025-10-02": "documented",
   "ga": "documented"
  },
  "sources": [
   {
    "source": "skills-guide-beta"
   },
   {
    "source": "skills-guide-ga"
   }
  ],
  "covers": [
   "longest-name-and-description"
  ],
  "status": "tested",
  "subject": "server",
  "questions": [],
  "spec": []
 },
 {
  "id": "skill.create.name-too-long-refused",
  "operation": "createSkill",
  "level": "MUST",
  "statement": "A name of 65 characters returns 400 `invalid_request_error`.",
  "evidence": {
   "skills-2025-10-02": "documented",
   "ga": "documented"
  },
  "sources": [
   {
    "source": "skills-guide-beta"
   },
   {
    "source": "live-recordings"
   },
   {
    "source": "skills-guide-ga"
   }
  ],
  "covers": [
   "name-of-65-characters"
  ],
  "status": "tested",
  "subject": "server",
  "questions": [],
  "spec": []
 },
 {
  "id": "skill.create.length-message",
  "operation": "createSkill",
  "level": "SHOULD",
  "statement": "The error message for a name or description that is too long is ``` `name` and `description` must resolve from `SKILL.md` frontmatter or its fallbacks, within their length limits ```.",
  "evidence": {
   "ga": "observed"
  },
  "sources": [
   {
    "source": "live-recordings"
   }
  ],
  "covers": [
   "name-of-65-characters",
   "description-of-1025-characters"
  ],
  "status": "tested",
  "subject": "server",
  "questions": [],
  "spec": []
 },
 {
  "id": "skill.create.name-from-folder",
  "operation": "createSkill",
  "level": "MUST",
  "statement": "If SKILL.md has no `name`, the skill's name is the name of the enclosing directory.",
  "evidence": {
   "ga": "inferred"
  },
  "sources": [
   {
    "source": "vendor-openapi"
   }
  ],
  "covers": [
   "frontmatter-without-name"
  ],
  "status": "tested",
  "subject": "server",
  "questions": [],
  "spec": []
 },
 {
  "id": "skill.create.name-characters-refused",
  "operation": "createSkill",
  "level": "MUST",
  "statement": "A name with characters other than lowercase letters, digits and hyphens returns 400 `invalid_request_error`.",
  "evidence": {
   "skills-2025-10-02": "documented",
   "ga": "documented"
  },
  "sources": [
   {
    "source": "skills-guide-beta"
   },
   {
    "source": "skills-guide-ga"
   }
  ],
  "covers": [
   "name-in-upper-case"
  ],
  "status": "tested",
  "subject": "server",
  "questions": [],
  "spec": []
 },
 {
  "id": "skill.create.name-reserved-refused",
  "operation": "createSkill",
  "level": "MUST",
  "statement": "A name that contains a reserved word, `anthropic` or `claude`, returns 400 `invalid_request_error`.",
  "evidence": {
   "skills-2025-10-02": "documented",
   "ga": "documented"
  },
  "sources": [
   {
    "source": "skills-guide-beta"
   },
   {
    "source": "skills-guide-ga"
   }
  ],
  "covers": [
   "reserved-name"
  ],
  "status": "tested",
  "subject": "server",
  "questions": [],
  "spec": []
 },
 {
  "id": "skill.create.name-tag-refused",
  "operation": "createSkill",
  "level": "MUST",
  "statement": "A name that contains an XML tag returns 400 `invalid_request_error`.",
  "evidence": {
   "skills-2025-10-02": "documented",
   "ga": "documented"
  },
  "sources": [
   {
    "source": "skills-guide-beta"
   },
   {
    "source": "skills-guide-ga"
   }
  ],
  "covers": [
   "xml-tag-in-frontmatter"
  ],
  "reason": "A tag needs characters that a name cannot have, so `skill.create.name-characters-refused` covers it.",
  "status": "excluded",
  "subject": "server",
  "questions": [],
  "spec": []
 },
 {
  "id": "skill.create.description-1024-accepted",
  "operation": "createSkill",
  "level": "MUST",
  "statement": "A description of 1024 characters is accepted.",
  "evidence": {
   "skills-2025-10-02": "documented",
   "ga": "documented"
  },
  "sources": [
   {
    "source": "skills-guide-beta"
   },
   {
    "source": "skills-guide-ga"
   }
  ],
  "covers": [
   "longest-name-and-description"
  ],
  "status": "tested",
  "subject": "server",
  "questions": [],
  "spec": []
 },
 {
  "id": "skill.create.description-characters",
  "operation": "createSkill",
  "level": "MUST",
  "statement": "The limit of a description counts characters, not bytes. A description of 1024 characters is accepted even if each has three bytes in UTF-8.",
  "evidence": {
   "skills-2025-10-02": "inferred",
   "ga": "inferred"
  },
  "sources": [
   {
    "source": "skills-guide-beta"
   },
   {
    "source": "skills-guide-ga"
   }
  ],
  "status": "tested",
  "subject": "server",
  "covers": [],
  "questions": [],
  "spec": []
 },
 {
  "id": "skill.create.known-keys-accepted",
  "operation": "createSkill",
  "level": "MUST",
  "statement": "The frontmatter can also have the keys that the vendor's tools know, `license`, `allowed-tools`, `compatibility` and `metadata`, with text, lists and mappings as values.",
  "evidence": {
   "skills-2025-10-02": "inferred",
   "ga": "inferred"
  },
  "sources": [
   {
    "source": "vendor-validators"
   }
  ],
  "status": "tested",
  "subject": "server",
  "covers": [],
  "questions": [],
  "spec": []
 },
 {
  "id": "skill.create.description-too-long-refused",
  "operation": "createSkill",
  "level": "MUST",
  "statement": "A description of 1025 characters returns 400 `invalid_request_error`.",
  "evidence": {
   "skills-2025-10-02": "documented",
   "ga": "documented"
  },
  "sources": [
   {
    "source": "skills-guide-beta"
   },
   {
    "source": "live-recordings"
   },
   {
    "source": "skills-guide-ga"
   }
  ],
  "covers": [
   "description-of-1025-characters"
  ],
  "status": "tested",
  "subject": "server",
  "questions": [],
  "spec": []
 },
 {
  "id": "skill.create.description-empty-refused",
  "operation": "createSkill",
  "level": "MUST",
  "statement": "An empty description returns 400 `invalid_request_error`.",
  "evidence": {
   "skills-2025-10-02": "documented",
   "ga": "documented"
  },
  "sources": [
   {
    "source": "skills-guide-beta"
   },
   {
    "source": "skills-guide-ga"
   }
  ],
  "covers": [
   "empty-description"
  ],
  "status": "tested",
  "subject": "server",
  "questions": [],
  "spec": []
 },
 {
  "id": "skill.create.description-tag-refused",
  "operation": "createSkill",
  "level": "MUST",
  "statement": "A description that contains an XML tag returns 400 `invalid_request_error`.",
  "evidence": {
   "skills-2025-10-02": "documented",
   "ga": "documented"
  },
  "sources": [
   {
    "source": "skills-guide-beta"
   },
   {
    "source": "skills-guide-ga"
   }
  ],
  "covers": [
   "xml-tag-in-frontmatter"
  ],
  "status": "tested",
  "subject": "server",
  "questions": [],
  "spec": []
 },
 {
  "id": "skill.create.json-body",
  "operation": "createSkill",
  "level": "MAY",
  "statement": "What does a create with a JSON body instead of a multipart body return?",
  "evidence": {
   "skills-2025-10-02": "unknown",
   "ga": "unknown"
  },
  "sources": [
   {
    "source": "own-expectation"
   }
  ],
  "covers": [
   "json-body"
  ],
  "policy": "Returns 400 `invalid_request_error`.",
  "status": "open",
  "subject": "server",
  "questions": [],
  "spec": []
 },
 {
  "id": "skill.create.rule-wordings",
  "operation": "createSkill",
  "level": "MAY",
  "statement": "What are the error messages for rules whose wording is not documented: characters, reserved words and tags in a name or description, broken YAML and an unreadable zip; in `skills-2025-10-02` also lengths, a missing SKILL.md and two directories?",
  "evidence": {
   "skills-2025-10-02": "unknown",
   "ga": "unknown"
  },
  "sources": [
   {
    "source": "skills-guide-beta"
   }
  ],
  "questions": [
   "2a"
  ],
  "policy": "Returns messages of its own. In `ga`, a missing name or description returns the message about lengths.",
  "status": "open",
  "subject": "server",
  "covers": [],
  "spec": []
 },
 {
  "id": "skill.create.missing-fields",
  "operation": "createSkill",
  "level": "MAY",
  "statement": "Is a SKILL.md without `description` rejected, or is there a fallback? What about one without `name`, in `ga` if there is no directory to take it from?",
  "evidence": {
   "skills-2025-10-02": "unknown",
   "ga": "unknown"
  },
  "sources": [
   {
    "source": "vendor-openapi"
   }
  ],
  "questions": [
   "2b"
  ],
  "policy": "Returns 400 `invalid_request_error`.",
  "status": "open",
  "subject": "server",
  "covers": [],
  "spec": []
 },
 {
  "id": "skill.create.unknown-frontmatter-key",
  "operation": "createSkill",
  "level": "MAY",
  "statement": "Is a frontmatter key that the vendor's tools do not know rejected?",
  "evidence": {
   "skills-2025-10-02": "unknown",
   "ga": "unknown"
  },
  "sources": [
   {
    "source": "vendor-validators"
   }
  ],
  "covers": [
   "unknown-frontmatter-key"
  ],
  "questions": [
   "3a"
  ],
  "policy": "Accepts it.",
  "status": "open",
  "subject": "server",
  "spec": []
 },
 {
  "id": "skill.create.name-hyphens",
  "operation": "createSkill",
  "level": "MAY",
  "statement": "Is a name that starts or ends with a hyphen, or has two in a row, rejected?",
  "evidence": {
   "skills-2025-10-02": "unknown",
   "ga": "unknown"
  },
  "sources": [
   {
    "source": "vendor-validators"
   }
  ],
  "policy": "Accepts it.",
  "status": "open",
  "subject": "server",
  "covers": [],
  "questions": [],
  "spec": []
 },
 {
  "id": "skill.create.compatibility-length",
  "operation": "createSkill",
  "level": "MAY",
  "statement": "Is a `compatibility` of more than 500 characters rejected?",
  "evidence": {
   "skills-2025-10-02": "unknown",
   "ga": "unknown"
  },
  "sources": [
   {
    "source": "vendor-validators"
   }
  ],
  "questions": [
   "3b"
  ],
  "policy": "Accepts it.",
  "status": "open",
  "subject": "server",
  "covers": [],
  "spec": []
 },
 {
  "id": "skill.create.byte-order-mark",
  "operation": "createSkill",
  "level": "MAY",
  "statement": "Is a SKILL.md that starts with a byte order mark accepted?",
  "evidence": {
   "skills-2025-10-02": "unknown",
   "ga": "unknown"
  },
  "sources": [
   {
    "source": "own-expectation"
   }
  ],
  "questions": [
   "3c"
  ],
  "policy": "Accepts it.",
  "status": "open",
  "subject": "server",
  "covers": [],
  "spec": []
 },
 {
  "id": "skill.create.lowercase-skill-md",
  "operation": "createSkill",
  "level": "MAY",
  "statement": "Does `skill.md` count as SKILL.md?",
  "evidence": {
   "skills-2025-10-02": "unknown",
   "ga": "unknown"
  },
  "sources": [
   {
    "source": "own-expectation"
   }
  ],
  "questions": [
   "3d"
  ],
  "policy": "Does not treat it as SKILL.md.",
  "status": "open",
  "subject": "server",
  "covers": [],
  "spec": []
 },
 {
  "id": "skill.create.display-name-part",
  "operation": "createSkill",
  "level": "MAY",
  "statement": "How is a `display_name` part, which belongs to the other revision, handled?",
  "evidence": {
   "skills-2025-10-02": "unknown"
  },
  "sources": [
   {
    "source": "live-recordings"
   }
  ],
  "questions": [
   "7e"
  ],
  "policy": "Ignores it, like any unknown part.",
  "status": "open",
  "subject": "server",
  "covers": [],
  "spec": []
 },
 {
  "id": "skill.create.title-case",
  "operation": "createSkill",
  "level": "MAY",
  "statement": "Do titles that differ only in case count as the same?",
  "evidence": {
   "skills-2025-10-02": "unknown"
  },
  "sources": [
   {
    "source": "skills-cli-notes"
   }
  ],
  "questions": [
   "19b"
  ],
  "policy": "Treats them as different.",
  "status": "open",
  "subject": "server",
  "covers": [],
  "spec": []
 },
 {
  "id": "skill.create.title-across-revisions",
  "operation": "createSkill",
  "level": "MAY",
  "statement": "Does a title conflict with a label that was set in the other revision?",
  "evidence": {
   "skills-2025-10-02": "unknown"
  },
  "sources": [
   {
    "source": "migration-guide"
   }
  ],
  "questions": [
   "19a"
  ],
  "policy": "Treats a label in `ga` as taken, whether it was sent or comes from the name.",
  "status": "open",
  "subject": "server",
  "covers": [],
  "spec": []
 },
 {
  "id": "skill.create.derived-title-taken",
  "operation": "createSkill",
  "level": "MAY",
  "statement": "Is a title taken if another skill has it from its name?",
  "evidence": {
   "skills-2025-10-02": "unknown"
  },
  "sources": [
   {
    "source": "skills-cli-notes"
   }
  ],
  "questions": [
   "19a"
  ],
  "policy": "Treats it as taken.",
  "status": "open",
  "subject": "server",
  "covers": [],
  "spec": []
 },
 {
  "id": "skill.create.empty-title",
  "operation": "createSkill",
  "level": "MAY",
  "statement": "How is an empty label, or a label of several lines, handled?",
  "evidence": {
   "skills-2025-10-02": "unknown",
   "ga": "unknown"
  },
  "sources": [
   {
    "source": "own-expectation"
   }
  ],
  "questions": [
   "12d"
  ],
  "policy": "Treats an empty label as absent and keeps several lines.",
  "status": "open",
  "subject": "server",
  "covers": [],
  "spec": []
 },
 {
  "id": "skill.create.repeated-title",
  "operation": "createSkill",
  "level": "MAY",
  "statement": "How are two label parts in one upload handled?",
  "evidence": {
   "skills-2025-10-02": "unknown",
   "ga": "unknown"
  },
  "sources": [
   {
    "source": "own-expectation"
   }
  ],
  "questions": [
   "12c"
  ],
  "policy": "Uses the last one.",
  "status": "open",
  "subject": "server",
  "covers": [],
  "spec": []
 },
 {
  "id": "skill.create.zip-and-files",
  "operation": "createSkill",
  "level": "MAY",
  "statement": "What does an upload of a zip with loose files, or of two zips, return?",
  "evidence": {
   "skills-2025-10-02": "unknown",
   "ga": "unknown"
  },
  "sources": [
   {
    "source": "own-expectation"
   }
  ],
  "questions": [
   "12a"
  ],
  "policy": "Returns 400 `invalid_request_error` for a zip at the root, unless SKILL.md is there too.",
  "status": "open",
  "subject": "server",
  "covers": [],
  "spec": []
 },
 {
  "id": "skill.create.zip-extension",
  "operation": "createSkill",
  "level": "MAY",
  "statement": "Do files with the extension `.ZIP` or `.skill` count as a zip?",
  "evidence": {
   "skills-2025-10-02": "unknown",
   "ga": "unknown"
  },
  "sources": [
   {
    "source": "live-recordings"
   }
  ],
  "questions": [
   "12b"
  ],
  "policy": "Treats `.ZIP` as a zip, but not `.skill`.",
  "status": "open",
  "subject": "server",
  "covers": [],
  "spec": []
 },
 {
  "id": "skill.create.limit-measure",
  "operation": "createSkill",
  "level": "MAY",
  "statement": "At which size is an upload rejected, does the limit apply to the zip or to its contents, and is the error JSON?",
  "evidence": {
   "skills-2025-10-02": "unknown",
   "ga": "unknown"
  },
  "sources": [
   {
    "source": "skills-cli-notes"
   },
   {
    "source": "errors-page"
   }
  ],
  "questions": [
   "11a"
  ],
  "policy": "Applies a limit of 30 MiB to the uncompressed files and returns 413 as JSON.",
  "status": "open",
  "subject": "server",
  "covers": [],
  "spec": []
 },
 {
  "id": "skill.create.zip-bomb",
  "operation": "createSkill",
  "level": "MAY",
  "statement": "What does a small zip whose files exceed the limit return?",
  "evidence": {
   "skills-2025-10-02": "unknown",
   "ga": "unknown"
  },
  "sources": [
   {
    "source": "own-expectation"
   }
  ],
  "questions": [
   "11b"
  ],
  "policy": "Returns 413, as for the files themselves.",
  "status": "open",
  "subject": "server",
  "covers": [],
  "spec": []
 },
 {
  "id": "skill.create.file-count",
  "operation": "createSkill",
  "level": "MAY",
  "statement": "How many files can one upload have?",
  "evidence": {
   "skills-2025-10-02": "unknown",
   "ga": "unknown"
  },
  "sources": [
   {
    "source": "own-expectation"
   }
  ],
  "questions": [
   "11c"
  ],
  "policy": "Returns 413 for a zip of more than 10,000 entries and for a form of more than 10,000 files.",
  "unobserved": "Finding the limit would take thousands of files.",
  "status": "open",
  "subject": "server",
  "covers": [],
  "spec": []
 },
 {
  "id": "skill.create.empty-file",
  "operation": "createSkill",
  "level": "MAY",
  "statement": "Is a file of zero bytes accepted?",
  "evidence": {
   "skills-2025-10-02": "unknown",
   "ga": "unknown"
  },
  "sources": [
   {
    "source": "own-expectation"
   }
  ],
  "questions": [
   "11d"
  ],
  "policy": "Accepts it.",
  "status": "open",
  "subject": "server",
  "covers": [],
  "spec": []
 },
 {
  "id": "skill.create.system-files",
  "operation": "createSkill",
  "level": "MAY",
  "statement": "How are directory entries, `__MACOSX` and `.DS_Store` in a zip handled?",
  "evidence": {
   "skills-2025-10-02": "unknown",
   "ga": "unknown"
  },
  "sources": [
   {
    "source": "own-expectation"
   }
  ],
  "questions": [
   "11e"
  ],
  "policy": "Skips directory entries and treats `.DS_Store` as an ordinary file. `__MACOSX/` next to a directory counts as a second directory and returns 400.",
  "status": "open",
  "subject": "server",
  "covers": [],
  "spec": []
 },
 {
  "id": "skill.create.unsafe-file-names",
  "operation": "createSkill",
  "level": "MAY",
  "statement": "How are `../`, absolute paths and backslashes in file names handled?",
  "evidence": {
   "skills-2025-10-02": "unknown",
   "ga": "unknown"
  },
  "sources": [
   {
    "source": "own-expectation"
   }
  ],
  "questions": [
   "11f"
  ],
  "policy": "Returns 400 `invalid_request_error`.",
  "status": "open",
  "subject": "server",
  "covers": [],
  "spec": []
 },
 {
  "id": "skill.create.repeated-file-names",
  "operation": "createSkill",
  "level": "MAY",
  "statement": "What does an upload with two files at the same path return?",
  "evidence": {
   "skills-2025-10-02": "unknown",
   "ga": "unknown"
  },
  "sources": [
   {
    "source": "own-expectation"
   }
  ],
  "questions": [
   "11g"
  ],
  "policy": "Returns 400 `invalid_request_error`.",
  "status": "open",
  "subject": "server",
  "covers": [],
  "spec": []
 },
 {
  "id": "skill.create.colliding-file-names",
  "operation": "createSkill",
  "level": "MAY",
  "statement": "Are two files accepted whose names differ only in case, or only in the Unicode normal form? Under which names are they stored?",
  "evidence": {
   "skills-2025-10-02": "unknown",
   "ga": "unknown"
  },
  "sources": [
   {
    "source": "own-expectation"
   }
  ],
  "status": "open",
  "policy": "Accepts them and keeps both names.",
  "subject": "server",
  "covers": [],
  "questions": [],
  "spec": []
 },
 {
  "id": "skill.create.quotes-in-file-names",
  "operation": "createSkill",
  "level": "MAY",
  "statement": "Which name has a file whose name has a quotation mark, sent as `%22` (as browsers do) or as `\\\"`?",
  "evidence": {
   "skills-2025-10-02": "unknown",
   "ga": "unknown"
  },
  "sources": [
   {
    "source": "own-expectation"
   }
  ],
  "status": "open",
  "policy": "Reads both as a quotation mark.",
  "subject": "server",
  "covers": [],
  "questions": [],
  "spec": []
 },
 {
  "id": "skill.create.encoded-file-names",
  "operation": "createSkill",
  "level": "MAY",
  "statement": "How is a file name that is not UTF-8, or one in `filename*`, handled?",
  "evidence": {
   "skills-2025-10-02": "unknown",
   "ga": "unknown"
  },
  "sources": [
   {
    "source": "own-expectation"
   }
  ],
  "questions": [
   "11h"
  ],
  "policy": "Returns 400 if it is not UTF-8. Reads `filename*`.",
  "status": "open",
  "subject": "server",
  "covers": [],
  "spec": []
 },
 {
  "id": "skill.create.frontmatter-size",
  "operation": "createSkill",
  "level": "MAY",
  "statement": "How long can the frontmatter of SKILL.md be?",
  "evidence": {
   "skills-2025-10-02": "unknown",
   "ga": "unknown"
  },
  "sources": [
   {
    "source": "own-expectation"
   }
  ],
  "policy": "Returns 400 `invalid_request_error` for more than 8,192 characters or 2,000 YAML tokens (a short key with its value has five), because parsing hostile YAML takes quadratic time.",
  "unobserved": "Finding the limit would take many uploads.",
  "status": "open",
  "subject": "server",
  "covers": [],
  "questions": [],
  "spec": []
 },
 {
  "id": "skill.create.long-boundary",
  "operation": "createSkill",
  "level": "MAY",
  "statement": "How long can the boundary of a multipart body be? RFC 2046 allows 70 characters, but the official PHP SDK always sends 80, so we infer that the API accepts them.",
  "evidence": {
   "skills-2025-10-02": "unknown",
   "ga": "unknown"
  },
  "sources": [
   {
    "source": "php-sdk"
   }
  ],
  "policy": "Accepts up to 256 characters.",
  "unobserved": "A run sends one boundary only.",
  "status": "open",
  "subject": "server",
  "covers": [],
  "questions": [],
  "spec": []
 },
 {
  "id": "skill.create.read-after-write",
  "operation": "createSkill",
  "level": "MAY",
  "statement": "Can a skill be read, and is it listed, immediately after it is created?",
  "evidence": {
   "skills-2025-10-02": "unknown",
   "ga": "unknown"
  },
  "sources": [
   {
    "source": "own-expectation"
   }
  ],
  "questions": [
   "18"
  ],
  "policy": "Immediately.",
  "status": "open",
  "subject": "server",
  "covers": [],
  "spec": []
 },
 {
  "id": "skill.get.custom",
  "operation": "getSkill",
  "level": "MUST",
  "statement": "Reading a custom skill returns the same id, label, newest version, source and `created_at` as the create.",
  "evidence": {
   "skills-2025-10-02": "documented",
   "ga": "documented"
  },
  "sources": [
   {
    "source": "vendor-openapi"
   },
   {
    "source": "typescript-sdk"
   },
   {
    "source": "live-recordings",
    "at": "16"
   }
  ],
  "covers": [
   "get-skill-beta",
   "get-skill-ga"
  ],
  "spec": [
   "parameter:*.skill_id"
  ],
  "status": "tested",
  "subject": "server",
  "questions": []
 },
 {
  "id": "skill.get.both-revisions",
  "operation": "getSkill",
  "level": "MUST",
  "statement": "A skill has the same `id` and `created_at` in both revisions, and otherwise the properties of the revision that it is read in.",
  "evidence": {
   "skills-2025-10-02": "observed",
   "ga": "observed"
  },
  "sources": [
   {
    "source": "live-recordings",
    "at": "16-19"
   }
  ],
  "covers": [
   "get-skill-in-both-revisions"
  ],
  "status": "tested",
  "subject": "server",
  "questions": [],
  "spec": []
 },
 {
  "id": "skill.get.same-label",
  "operation": "getSkill",
  "level": "MUST",
  "statement": "A label that was set for a skill is the same in both revisions, as `display_title` in one and `display_name` in the other.",
  "evidence": {
   "skills-2025-10-02": "inferred",
   "ga": "inferred"
  },
  "sources": [
   {
    "source": "migration-guide"
   }
  ],
  "status": "tested",
  "subject": "server",
  "covers": [],
  "questions": [],
  "spec": []
 },
 {
  "id": "skill.get.versionless",
  "operation": "getSkill",
  "level": "MUST",
  "statement": "A skill without versions can be read, and its `latest_version` is null.",
  "evidence": {
   "skills-2025-10-02": "inferred"
  },
  "sources": [
   {
    "source": "vendor-openapi"
   }
  ],
  "covers": [
   "get-versionless-skill-beta"
  ],
  "status": "tested",
  "subject": "server",
  "questions": [],
  "spec": []
 },
 {
  "id": "skill.get.versionless-answer",
  "operation": "getSkill",
  "level": "MAY",
  "statement": "What does reading a skill without versions return?",
  "evidence": {
   "skills-2025-10-02": "unknown"
  },
  "sources": [
   {
    "source": "vendor-openapi"
   }
  ],
  "questions": [
   "8d"
  ],
  "policy": "Returns 200 with `latest_version` null.",
  "status": "open",
  "subject": "server",
  "covers": [],
  "spec": []
 },
 {
  "id": "skill.get.versionless-refused",
  "operation": "getSkill",
  "level": "MUST",
  "statement": "Reading a skill without versions, which only `skills-2025-10-02` can leave behind, returns 400 `invalid_request_error`.",
  "evidence": {
   "ga": "documented"
  },
  "sources": [
   {
    "source": "migration-guide"
   }
  ],
  "covers": [
   "get-versionless-skill-ga"
  ],
  "status": "tested",
  "subject": "server",
  "questions": [],
  "spec": []
 },
 {
  "id": "skill.get.versionless-message",
  "operation": "getSkill",
  "level": "MAY",
  "statement": "What is the error message for reading a skill without versions?",
  "evidence": {
   "ga": "unknown"
  },
  "sources": [
   {
    "source": "migration-guide"
   }
  ],
  "questions": [
   "9"
  ],
  "policy": "Returns `Skill has no versions: …. Upload a version, or delete the skill.`",
  "status": "open",
  "subject": "server",
  "covers": [],
  "spec": []
 },
 {
  "id": "version.list.versionless",
  "operation": "listSkillVersions",
  "level": "MAY",
  "statement": "What does listing the versions of a skill without versions return?",
  "evidence": {
   "ga": "unknown"
  },
  "sources": [
   {
    "source": "migration-guide"
   }
  ],
  "questions": [
   "9"
  ],
  "policy": "Returns an empty list.",
  "status": "open",
  "subject": "server",
  "covers": [],
  "spec": []
 },
 {
  "id": "skill.get.revived",
  "operation": "getSkill",
  "level": "MUST",
  "statement": "A skill without versions can be read again after a version is uploaded to it.",
  "evidence": {
   "ga": "inferred"
  },
  "sources": [
   {
    "source": "migration-guide"
   }
  ],
  "status": "tested",
  "subject": "server",
  "covers": [],
  "questions": [],
  "spec": []
 },
 {
  "id": "skill.get.unknown-not-found",
  "operation": "getSkill",
  "level": "MUST",
  "statement": "Reading a skill that does not exist returns 404 `not_found_error`.",
  "evidence": {
   "skills-2025-10-02": "inferred",
   "ga": "observed"
  },
  "sources": [
   {
    "source": "live-recordings"
   },
   {
    "source": "errors-page"
   }
  ],
  "covers": [
   "get-unknown-skill"
  ],
  "status": "tested",
  "subject": "server",
  "questions": [],
  "spec": []
 },
 {
  "id": "skill.get.unknown-message",
  "operation": "getSkill",
  "level": "MAY",
  "statement": "What is the error message for a skill that does not exist?",
  "evidence": {
   "skills-2025-10-02": "unknown"
  },
  "sources": [
   {
    "source": "live-recordings"
   }
  ],
  "questions": [
   "8a"
  ],
  "policy": "Returns `Skill not found: …`, as in the other revision.",
  "status": "open",
  "subject": "server",
  "covers": [],
  "spec": []
 },
 {
  "id": "skill.get.prebuilt",
  "operation": "getSkill",
  "level": "MAY",
  "statement": "Can a prebuilt skill, its versions and their content be read by its short name?",
  "evidence": {
   "skills-2025-10-02": "unknown",
   "ga": "unknown"
  },
  "sources": [
   {
    "source": "skills-guide-beta"
   }
  ],
  "questions": [
   "5b"
  ],
  "policy": "Returns them. `latest_version_id` is a `skver_…` id.",
  "status": "open",
  "subject": "server",
  "covers": [],
  "spec": []
 },
 {
  "id": "skill.list.default-limit",
  "operation": "listSkills",
  "level": "MUST",
  "statement": "Without `limit`, a page has at most 20 skills.",
  "evidence": {
   "skills-2025-10-02": "documented",
   "ga": "documented"
  },
  "sources": [
   {
    "source": "api-reference-beta"
   },
   {
    "source": "vendor-openapi"
   },
   {
    "source": "migration-guide"
   }
  ],
  "covers": [
   "list-skills-ga",
   "list-skills-beta"
  ],
  "spec": [
   "parameter:listSkills.limit"
  ],
  "status": "tested",
  "subject": "server",
  "questions": []
 },
 {
  "id": "skill.list.limit-100-accepted",
  "operation": "listSkills",
  "level": "MUST",
  "statement": "`limit=100` is accepted.",
  "evidence": {
   "skills-2025-10-02": "documented"
  },
  "sources": [
   {
    "source": "api-reference-beta"
   },
   {
    "source": "vendor-openapi"
   }
  ],
  "covers": [
   "list-limit-100"
  ],
  "status": "tested",
  "subject": "server",
  "questions": [],
  "spec": []
 },
 {
  "id": "skill.list.limit-1000-accepted",
  "operation": "listSkills",
  "level": "MUST",
  "statement": "`limit=1000` is accepted.",
  "evidence": {
   "ga": "documented"
  },
  "sources": [
   {
    "source": "live-recordings",
    "at": "23"
   },
   {
    "source": "migration-guide"
   }
  ],
  "covers": [
   "list-limit-1000"
  ],
  "status": "tested",
  "subject": "server",
  "questions": [],
  "spec": []
 },
 {
  "id": "skill.list.limit-respected",
  "operation": "listSkills",
  "level": "MUST",
  "statement": "A page has at most `limit` skills.",
  "evidence": {
   "skills-2025-10-02": "documented",
   "ga": "documented"
  },
  "sources": [
   {
    "source": "api-reference-beta"
   },
   {
    "source": "vendor-openapi"
   },
   {
    "source": "migration-guide"
   }
  ],
  "status": "tested",
  "subject": "server",
  "covers": [],
  "questions": [],
  "spec": []
 },
 {
  "id": "skill.list.custom-and-prebuilt",
  "operation": "listSkills",
  "level": "MUST",
  "statement": "Without `source`, the list contains custom and prebuilt skills.",
  "evidence": {
   "skills-2025-10-02": "documented",
   "ga": "documented"
  },
  "sources": [
   {
    "source": "skills-guide-beta"
   },
   {
    "source": "skills-guide-ga"
   }
  ],
  "covers": [
   "list-skills-ga"
  ],
  "status": "tested",
  "subject": "server",
  "questions": [],
  "spec": []
 },
 {
  "id": "skill.list.source-custom",
  "operation": "listSkills",
  "level": "MUST",
  "statement": "`source=custom` lists only custom skills.",
  "evidence": {
   "skills-2025-10-02": "documented",
   "ga": "documented"
  },
  "sources": [
   {
    "source": "api-reference-beta"
   },
   {
    "source": "vendor-openapi"
   }
  ],
  "covers": [
   "list-source-custom"
  ],
  "spec": [
   "parameter:listSkills.source"
  ],
  "status": "tested",
  "subject": "server",
  "questions": []
 },
 {
  "id": "skill.list.source-anthropic",
  "operation": "listSkills",
  "level": "MUST",
  "statement": "`source=anthropic` lists only prebuilt skills.",
  "evidence": {
   "skills-2025-10-02": "documented",
   "ga": "documented"
  },
  "sources": [
   {
    "source": "api-reference-beta"
   },
   {
    "source": "vendor-openapi"
   }
  ],
  "covers": [
   "list-source-anthropic"
  ],
  "status": "tested",
  "subject": "server",
  "questions": [],
  "spec": []
 },
 {
  "id": "skill.list.prebuilt-skills",
  "operation": "listSkills",
  "level": "MUST",
  "statement": "The prebuilt skills include pptx, xlsx, docx and pdf.",
  "evidence": {
   "skills-2025-10-02": "documented",
   "ga": "documented"
  },
  "sources": [
   {
    "source": "skills-quickstart"
   }
  ],
  "covers": [
   "list-source-anthropic"
  ],
  "status": "tested",
  "subject": "server",
  "questions": [],
  "spec": []
 },
 {
  "id": "skill.list.newest-first",
  "operation": "listSkills",
  "level": "MUST",
  "statement": "Skills are listed newest first, by `created_at`.",
  "evidence": {
   "skills-2025-10-02": "inferred",
   "ga": "observed"
  },
  "sources": [
   {
    "source": "vercel-ai-fixtures"
   },
   {
    "source": "live-recordings"
   }
  ],
  "covers": [
   "list-skills-ga"
  ],
  "status": "tested",
  "subject": "server",
  "questions": [],
  "spec": []
 },
 {
  "id": "skill.list.next-page-continues",
  "operation": "listSkills",
  "level": "MUST",
  "statement": "Sending `next_page` as `page` returns the skills that follow.",
  "evidence": {
   "skills-2025-10-02": "documented",
   "ga": "documented"
  },
  "sources": [
   {
    "source": "api-reference-beta"
   },
   {
    "source": "vendor-openapi"
   }
  ],
  "covers": [
   "list-next-page"
  ],
  "spec": [
   "parameter:listSkills.page"
  ],
  "status": "tested",
  "subject": "server",
  "questions": []
 },
 {
  "id": "skill.list.next-page-token",
  "operation": "listSkills",
  "level": "SHOULD",
  "statement": "Every page except the last has a `next_page` that starts with `page_`.",
  "evidence": {
   "ga": "observed"
  },
  "sources": [
   {
    "source": "live-recordings",
    "at": "26"
   }
  ],
  "covers": [
   "list-limit-1"
  ],
  "status": "tested",
  "subject": "server",
  "questions": [],
  "spec": []
 },
 {
  "id": "skill.list.no-repeats",
  "operation": "listSkills",
  "level": "MUST",
  "statement": "Following `next_page` to the last page returns no skill twice.",
  "evidence": {
   "skills-2025-10-02": "inferred",
   "ga": "documented"
  },
  "sources": [
   {
    "source": "overview-page"
   }
  ],
  "covers": [
   "list-next-page"
  ],
  "status": "tested",
  "subject": "server",
  "questions": [],
  "spec": []
 },
 {
  "id": "skill.list.last-page-null",
  "operation": "listSkills",
  "level": "MUST",
  "statement": "The `next_page` of the last page is null.",
  "evidence": {
   "skills-2025-10-02": "documented",
   "ga": "documented"
  },
  "sources": [
   {
    "source": "vendor-openapi"
   }
  ],
  "covers": [
   "list-next-page"
  ],
  "status": "tested",
  "subject": "server",
  "questions": [],
  "spec": []
 },
 {
  "id": "skill.list.has-more-agrees",
  "operation": "listSkills",
  "level": "SHOULD",
  "statement": "`has_more` is true if and only if `next_page` is not null.",
  "evidence": {
   "skills-2025-10-02": "inferred"
  },
  "sources": [
   {
    "source": "vendor-openapi"
   }
  ],
  "status": "tested",
  "subject": "server",
  "covers": [],
  "questions": [],
  "spec": []
 },
 {
  "id": "skill.list.created-skill-listed",
  "operation": "listSkills",
  "level": "MUST",
  "statement": "The list contains a newly created skill.",
  "evidence": {
   "skills-2025-10-02": "inferred",
   "ga": "inferred"
  },
  "sources": [
   {
    "source": "skills-guide-beta"
   }
  ],
  "status": "tested",
  "subject": "server",
  "covers": [],
  "questions": [],
  "spec": []
 },
 {
  "id": "skill.list.versionless-left-out",
  "operation": "listSkills",
  "level": "MUST",
  "statement": "The list does not contain a skill without versions until a version is uploaded to it.",
  "evidence": {
   "ga": "documented"
  },
  "sources": [
   {
    "source": "migration-guide"
   }
  ],
  "covers": [
   "list-without-versionless-skills"
  ],
  "status": "tested",
  "subject": "server",
  "questions": [],
  "spec": []
 },
 {
  "id": "skill.list.both-revisions",
  "operation": "listSkills",
  "level": "MUST",
  "statement": "The list contains a skill that was created in the other revision.",
  "evidence": {
   "skills-2025-10-02": "inferred",
   "ga": "inferred"
  },
  "sources": [
   {
    "source": "migration-guide"
   }
  ],
  "status": "tested",
  "subject": "server",
  "covers": [],
  "questions": [],
  "spec": []
 },
 {
  "id": "skill.list.prebuilt-version-date",
  "operation": "listSkills",
  "level": "SHOULD",
  "statement": "The `latest_version` of a prebuilt skill is a date in the format YYYYMMDD.",
  "evidence": {
   "skills-2025-10-02": "observed"
  },
  "sources": [
   {
    "source": "vercel-ai-fixtures"
   }
  ],
  "status": "tested",
  "subject": "server",
  "covers": [],
  "questions": [],
  "spec": []
 },
 {
  "id": "skill.list.limit-over-100",
  "operation": "listSkills",
  "level": "MAY",
  "statement": "What do `limit=101` and `limit=1001` return? The documented maximum is 100.",
  "evidence": {
   "skills-2025-10-02": "unknown"
  },
  "sources": [
   {
    "source": "vendor-openapi"
   }
  ],
  "covers": [
   "list-limit-101"
  ],
  "questions": [
   "7a"
  ],
  "policy": "Returns 400 `invalid_request_error`.",
  "status": "open",
  "subject": "server",
  "spec": []
 },
 {
  "id": "skill.list.limit-zero",
  "operation": "listSkills",
  "level": "MAY",
  "statement": "What does `limit=0` return?",
  "evidence": {
   "skills-2025-10-02": "unknown"
  },
  "sources": [
   {
    "source": "vendor-openapi"
   }
  ],
  "questions": [
   "7a"
  ],
  "policy": "Returns 400 `invalid_request_error`.",
  "status": "open",
  "subject": "server",
  "covers": [],
  "spec": []
 },
 {
  "id": "skill.list.limit-out-of-range-refused",
  "operation": "listSkills",
  "level": "MUST",
  "statement": "`limit=0` and `limit=1001` return 400 `invalid_request_error`.",
  "evidence": {
   "ga": "observed"
  },
  "sources": [
   {
    "source": "live-recordings",
    "at": "24, 25"
   },
   {
    "source": "migration-guide"
   }
  ],
  "covers": [
   "list-limit-0-and-1001"
  ],
  "status": "tested",
  "subject": "server",
  "questions": [],
  "spec": []
 },
 {
  "id": "skill.list.limit-out-of-range-message",
  "operation": "listSkills",
  "level": "SHOULD",
  "statement": "The error message for a `limit` that is out of range is `limit must be between 1 and 1000`.",
  "evidence": {
   "ga": "observed"
  },
  "sources": [
   {
    "source": "live-recordings",
    "at": "24, 25"
   }
  ],
  "covers": [
   "list-limit-0-and-1001"
  ],
  "status": "tested",
  "subject": "server",
  "questions": [],
  "spec": []
 },
 {
  "id": "skill.list.limit-not-a-number",
  "operation": "listSkills",
  "level": "MAY",
  "statement": "What does `limit=abc` return?",
  "evidence": {
   "skills-2025-10-02": "unknown"
  },
  "sources": [
   {
    "source": "own-expectation"
   }
  ],
  "questions": [
   "7b"
  ],
  "policy": "Returns 400 `invalid_request_error`.",
  "status": "open",
  "subject": "server",
  "covers": [],
  "spec": []
 },
 {
  "id": "skill.list.limit-not-a-number-refused",
  "operation": "listSkills",
  "level": "MUST",
  "statement": "`limit=abc` returns 400 `invalid_request_error`.",
  "evidence": {
   "ga": "inferred"
  },
  "sources": [
   {
    "source": "own-expectation"
   }
  ],
  "covers": [
   "list-limit-not-a-number"
  ],
  "status": "tested",
  "subject": "server",
  "questions": [],
  "spec": []
 },
 {
  "id": "skill.list.unknown-source",
  "operation": "listSkills",
  "level": "MAY",
  "statement": "What does an unknown `source` return?",
  "evidence": {
   "skills-2025-10-02": "unknown"
  },
  "sources": [
   {
    "source": "live-recordings"
   }
  ],
  "questions": [
   "7c"
  ],
  "policy": "Returns 400 `invalid_request_error` with the message of the other revision.",
  "status": "open",
  "subject": "server",
  "covers": [],
  "spec": []
 },
 {
  "id": "skill.list.unknown-source-refused",
  "operation": "listSkills",
  "level": "MUST",
  "statement": "A `source` other than `custom` and `anthropic` returns 400 `invalid_request_error`.",
  "evidence": {
   "ga": "observed"
  },
  "sources": [
   {
    "source": "live-recordings",
    "at": "21, 22"
   }
  ],
  "covers": [
   "list-unknown-source"
  ],
  "status": "tested",
  "subject": "server",
  "questions": [],
  "spec": []
 },
 {
  "id": "skill.list.unknown-source-message",
  "operation": "listSkills",
  "level": "SHOULD",
  "statement": "The error message for an unknown `source` is `source must be one of custom, anthropic`.",
  "evidence": {
   "ga": "observed"
  },
  "sources": [
   {
    "source": "live-recordings",
    "at": "21, 22"
   }
  ],
  "covers": [
   "list-unknown-source"
  ],
  "status": "tested",
  "subject": "server",
  "questions": [],
  "spec": []
 },
 {
  "id": "skill.list.bad-cursor",
  "operation": "listSkills",
  "level": "MAY",
  "statement": "What does a `page` that is not a valid cursor return?",
  "evidence": {
   "skills-2025-10-02": "unknown"
  },
  "sources": [
   {
    "source": "live-recordings"
   }
  ],
  "questions": [
   "7d"
  ],
  "policy": "Returns 400 `invalid_request_error` with the message of the other revision.",
  "status": "open",
  "subject": "server",
  "covers": [],
  "spec": []
 },
 {
  "id": "skill.list.bad-cursor-refused",
  "operation": "listSkills",
  "level": "MUST",
  "statement": "A `page` that is not a valid cursor returns 400 `invalid_request_error`.",
  "evidence": {
   "ga": "observed"
  },
  "sources": [
   {
    "source": "live-recordings",
    "at": "28"
   }
  ],
  "covers": [
   "list-malformed-page"
  ],
  "status": "tested",
  "subject": "server",
  "questions": [],
  "spec": []
 },
 {
  "id": "skill.list.bad-cursor-message",
  "operation": "listSkills",
  "level": "SHOULD",
  "statement": "The error message for a `page` that is not a valid cursor is `page is not a valid page token.`",
  "evidence": {
   "ga": "observed"
  },
  "sources": [
   {
    "source": "live-recordings",
    "at": "28"
   }
  ],
  "covers": [
   "list-malformed-page"
  ],
  "status": "tested",
  "subject": "server",
  "questions": [],
  "spec": []
 },
 {
  "id": "skill.list.foreign-cursor",
  "operation": "listSkills",
  "level": "MUST",
  "statement": "A cursor from the other revision returns a 4xx status.",
  "evidence": {
   "skills-2025-10-02": "documented",
   "ga": "documented"
  },
  "sources": [
   {
    "source": "migration-guide"
   }
  ],
  "status": "tested",
  "subject": "server",
  "covers": [],
  "questions": [],
  "spec": []
 },
 {
  "id": "skill.list.stability",
  "operation": "listSkills",
  "level": "MAY",
  "statement": "How do skills that are created between two pages affect the list?",
  "evidence": {
   "skills-2025-10-02": "unknown",
   "ga": "unknown"
  },
  "sources": [
   {
    "source": "own-expectation"
   }
  ],
  "questions": [
   "16a"
  ],
  "policy": "Leaves them out, and neither repeats nor omits a skill.",
  "unobserved": "On a shared account, the result would depend on what other users create.",
  "status": "open",
  "subject": "server",
  "covers": [],
  "spec": []
 },
 {
  "id": "skill.list.equal-times",
  "operation": "listSkills",
  "level": "MAY",
  "statement": "How are skills with the same `created_at` ordered?",
  "evidence": {
   "skills-2025-10-02": "unknown",
   "ga": "unknown"
  },
  "sources": [
   {
    "source": "own-expectation"
   }
  ],
  "questions": [
   "16b"
  ],
  "policy": "Orders them by creation.",
  "unobserved": "A run cannot create two skills in the same microsecond on purpose.",
  "status": "open",
  "subject": "server",
  "covers": [],
  "spec": []
 },
 {
  "id": "skill.list.prebuilt-position",
  "operation": "listSkills",
  "level": "MAY",
  "statement": "Where are prebuilt skills listed among custom skills?",
  "evidence": {
   "skills-2025-10-02": "unknown",
   "ga": "unknown"
  },
  "sources": [
   {
    "source": "vercel-ai-fixtures"
   }
  ],
  "questions": [
   "16c"
  ],
  "policy": "Orders them by `created_at`, like any other skill.",
  "status": "open",
  "subject": "server",
  "covers": [],
  "spec": []
 },
 {
  "id": "version.create.accepted",
  "operation": "createSkillVersion",
  "level": "MUST",
  "statement": "Uploading files with the same name to a skill creates another version.",
  "evidence": {
   "skills-2025-10-02": "observed",
   "ga": "observed"
  },
  "sources": [
   {
    "source": "vercel-ai-fixtures"
   },
   {
    "source": "live-recordings"
   }
  ],
  "covers": [
   "create-version-beta",
   "create-version-ga"
  ],
  "status": "tested",
  "subject": "server",
  "questions": [],
  "spec": []
 },
 {
  "id": "version.create.identifier",
  "operation": "createSkillVersion",
  "level": "SHOULD",
  "statement": "The `id` of a version starts with `skver_`.",
  "evidence": {
   "ga": "observed"
  },
  "sources": [
   {
    "source": "live-recordings"
   }
  ],
  "covers": [
   "create-version-ga"
  ],
  "status": "tested",
  "subject": "server",
  "questions": [],
  "spec": []
 },
 {
  "id": "version.create.answers-200",
  "operation": "createSkillVersion",
  "level": "MUST",
  "statement": "Creating a version returns 200, not 201.",
  "evidence": {
   "skills-2025-10-02": "documented",
   "ga": "documented"
  },
  "sources": [
   {
    "source": "vendor-openapi"
   }
  ],
  "status": "tested",
  "subject": "server",
  "covers": [],
  "questions": [],
  "spec": []
 },
 {
  "id": "version.create.number-increases",
  "operation": "createSkillVersion",
  "level": "MUST",
  "statement": "A later upload has a greater `version`.",
  "evidence": {
   "skills-2025-10-02": "observed"
  },
  "sources": [
   {
    "source": "vercel-ai-fixtures"
   }
  ],
  "covers": [
   "create-version-beta"
  ],
  "status": "tested",
  "subject": "server",
  "questions": [],
  "spec": []
 },
 {
  "id": "version.create.moves-latest",
  "operation": "createSkillVersion",
  "level": "MUST",
  "statement": "A new version becomes the newest version of the skill.",
  "evidence": {
   "skills-2025-10-02": "documented",
   "ga": "documented"
  },
  "sources": [
   {
    "source": "api-reference-beta"
   },
   {
    "source": "typescript-sdk"
   },
   {
    "source": "vercel-ai-fixtures"
   },
   {
    "source": "live-recordings"
   }
  ],
  "covers": [
   "create-version-beta",
   "create-version-ga"
  ],
  "status": "tested",
  "subject": "server",
  "questions": [],
  "spec": []
 },
 {
  "id": "version.create.touches-skill",
  "operation": "createSkillVersion",
  "level": "SHOULD",
  "statement": "The skill's `updated_at` becomes the `created_at` of the new version.",
  "evidence": {
   "skills-2025-10-02": "observed",
   "ga": "inferred"
  },
  "sources": [
   {
    "source": "vercel-ai-fixtures"
   }
  ],
  "covers": [
   "create-version-beta"
  ],
  "status": "tested",
  "subject": "server",
  "questions": [],
  "spec": []
 },
 {
  "id": "version.create.rename-refused",
  "operation": "createSkillVersion",
  "level": "MUST",
  "statement": "Uploading a version with another name returns 400 `invalid_request_error`.",
  "evidence": {
   "skills-2025-10-02": "observed",
   "ga": "documented"
  },
  "sources": [
   {
    "source": "vendor-openapi"
   },
   {
    "source": "public-repository"
   },
   {
    "source": "live-recordings",
    "at": "54"
   }
  ],
  "covers": [
   "create-version-with-other-name-ga",
   "create-version-with-other-name-beta"
  ],
  "status": "tested",
  "subject": "server",
  "questions": [],
  "spec": []
 },
 {
  "id": "version.create.rename-message",
  "operation": "createSkillVersion",
  "level": "SHOULD",
  "statement": "The error message for a version with another name is ``Skill name '…' in SKILL.md must be consistent across all versions for a given `skill_id`. Expected '…'.``",
  "evidence": {
   "skills-2025-10-02": "observed",
   "ga": "observed"
  },
  "sources": [
   {
    "source": "public-repository"
   },
   {
    "source": "live-recordings",
    "at": "54"
   }
  ],
  "covers": [
   "create-version-with-other-name-ga",
   "create-version-with-other-name-beta"
  ],
  "status": "tested",
  "subject": "server",
  "questions": [],
  "spec": []
 },
 {
  "id": "version.create.bare-skill-md-refused",
  "operation": "createSkillVersion",
  "level": "MUST",
  "statement": "Uploading a version with SKILL.md outside any directory returns 400 `invalid_request_error`.",
  "evidence": {
   "skills-2025-10-02": "documented"
  },
  "sources": [
   {
    "source": "api-reference-beta"
   },
   {
    "source": "typescript-sdk-issue-1066"
   }
  ],
  "spec": [
   "body:createSkillVersion.files[]"
  ],
  "status": "tested",
  "subject": "server",
  "covers": [],
  "questions": []
 },
 {
  "id": "version.create.bare-skill-md-accepted",
  "operation": "createSkillVersion",
  "level": "MUST",
  "statement": "SKILL.md can be at the root of an upload, outside any directory.",
  "evidence": {
   "ga": "documented"
  },
  "sources": [
   {
    "source": "skills-guide-ga"
   }
  ],
  "spec": [
   "body:createSkillVersion.files[]"
  ],
  "status": "tested",
  "subject": "server",
  "covers": [],
  "questions": []
 },
 {
  "id": "version.create.display-title-ignored",
  "operation": "createSkillVersion",
  "level": "MUST",
  "statement": "Uploading a version ignores a `display_title` part: the title does not change.",
  "evidence": {
   "skills-2025-10-02": "inferred"
  },
  "sources": [
   {
    "source": "live-recordings"
   }
  ],
  "status": "tested",
  "subject": "server",
  "covers": [],
  "questions": [],
  "spec": []
 },
 {
  "id": "version.create.display-name-ignored",
  "operation": "createSkillVersion",
  "level": "MUST",
  "statement": "Uploading a version ignores a `display_name` part: the label does not change.",
  "evidence": {
   "ga": "inferred"
  },
  "sources": [
   {
    "source": "live-recordings"
   }
  ],
  "covers": [
   "create-version-with-display-name"
  ],
  "status": "tested",
  "subject": "server",
  "questions": [],
  "spec": []
 },
 {
  "id": "version.create.keeps-label",
  "operation": "createSkillVersion",
  "level": "MUST",
  "statement": "Uploading a version does not change the label of the skill.",
  "evidence": {
   "skills-2025-10-02": "inferred",
   "ga": "inferred"
  },
  "sources": [
   {
    "source": "vendor-openapi"
   }
  ],
  "status": "tested",
  "subject": "server",
  "covers": [],
  "questions": [],
  "spec": []
 },
 {
  "id": "version.create.refusal-changes-nothing",
  "operation": "createSkillVersion",
  "level": "MUST",
  "statement": "A rejected version upload does not change the skill or its versions.",
  "evidence": {
   "skills-2025-10-02": "inferred",
   "ga": "inferred"
  },
  "sources": [
   {
    "source": "live-recordings"
   }
  ],
  "covers": [
   "refused-create"
  ],
  "status": "tested",
  "subject": "server",
  "questions": [],
  "spec": []
 },
 {
  "id": "version.create.part-without-filename-refused",
  "operation": "createSkillVersion",
  "level": "MUST",
  "statement": "Uploading a version with a `files[]` part without a file name returns 400 `invalid_request_error`.",
  "evidence": {
   "ga": "observed"
  },
  "sources": [
   {
    "source": "live-recordings"
   }
  ],
  "status": "tested",
  "subject": "server",
  "covers": [],
  "questions": [],
  "spec": []
 },
 {
  "id": "version.create.zip-symlink-refused",
  "operation": "createSkillVersion",
  "level": "MUST",
  "statement": "Uploading a version as a zip that contains a symbolic link returns 400 `invalid_request_error`.",
  "evidence": {
   "ga": "observed"
  },
  "sources": [
   {
    "source": "live-recordings"
   }
  ],
  "status": "tested",
  "subject": "server",
  "covers": [],
  "questions": [],
  "spec": []
 },
 {
  "id": "version.create.name-too-long-refused",
  "operation": "createSkillVersion",
  "level": "MUST",
  "statement": "Uploading a version with a name of 65 characters returns 400 `invalid_request_error`.",
  "evidence": {
   "ga": "observed"
  },
  "sources": [
   {
    "source": "live-recordings"
   }
  ],
  "status": "tested",
  "subject": "server",
  "covers": [],
  "questions": [],
  "spec": []
 },
 {
  "id": "version.create.description-too-long-refused",
  "operation": "createSkillVersion",
  "level": "MUST",
  "statement": "Uploading a version with a description of 1025 characters returns 400 `invalid_request_error`.",
  "evidence": {
   "ga": "observed"
  },
  "sources": [
   {
    "source": "live-recordings"
   }
  ],
  "status": "tested",
  "subject": "server",
  "covers": [],
  "questions": [],
  "spec": []
 },
 {
  "id": "version.create.unknown-parts-ignored",
  "operation": "createSkillVersion",
  "level": "MUST",
  "statement": "Uploading a version ignores parts with an unknown name.",
  "evidence": {
   "ga": "observed"
  },
  "sources": [
   {
    "source": "live-recordings"
   }
  ],
  "status": "tested",
  "subject": "server",
  "covers": [],
  "questions": [],
  "spec": []
 },
 {
  "id": "version.create.snapshot",
  "operation": "createSkillVersion",
  "level": "MUST",
  "statement": "A version contains only the files of its own upload; a file that is left out is gone.",
  "evidence": {
   "skills-2025-10-02": "documented",
   "ga": "documented"
  },
  "sources": [
   {
    "source": "skills-guide-beta"
   },
   {
    "source": "skills-guide-ga"
   }
  ],
  "covers": [
   "version-without-an-older-file"
  ],
  "status": "tested",
  "subject": "server",
  "questions": [],
  "spec": []
 },
 {
  "id": "version.create.description-from-upload",
  "operation": "createSkillVersion",
  "level": "MUST",
  "statement": "A version's `description` is the description in its SKILL.md.",
  "evidence": {
   "skills-2025-10-02": "documented",
   "ga": "documented"
  },
  "sources": [
   {
    "source": "api-reference-beta"
   },
   {
    "source": "vendor-openapi"
   }
  ],
  "status": "tested",
  "subject": "server",
  "covers": [],
  "questions": [],
  "spec": []
 },
 {
  "id": "version.create.description-styles",
  "operation": "createSkillVersion",
  "level": "MUST",
  "statement": "SKILL.md can use any style of YAML: values that are plain, quoted or folded, comments, and keys in any order. A version's `description` is the value.",
  "evidence": {
   "skills-2025-10-02": "inferred",
   "ga": "inferred"
  },
  "sources": [
   {
    "source": "api-reference-beta"
   },
   {
    "source": "vendor-openapi"
   },
   {
    "source": "behaviour-ledger"
   }
  ],
  "status": "tested",
  "subject": "server",
  "covers": [],
  "questions": [],
  "spec": []
 },
 {
  "id": "version.create.description-lines",
  "operation": "createSkillVersion",
  "level": "MUST",
  "statement": "A description can have several lines, as a literal value of YAML. A version's `description` keeps the line breaks and the indentation.",
  "evidence": {
   "skills-2025-10-02": "inferred",
   "ga": "inferred"
  },
  "sources": [
   {
    "source": "api-reference-beta"
   },
   {
    "source": "vendor-openapi"
   },
   {
    "source": "behaviour-ledger"
   }
  ],
  "status": "tested",
  "subject": "server",
  "covers": [],
  "questions": [],
  "spec": []
 },
 {
  "id": "version.create.any-content-accepted",
  "operation": "createSkillVersion",
  "level": "MUST",
  "statement": "Files can contain any bytes, such as NUL, invalid UTF-8 and lines like those between the parts, and be as large as 1 MB. SKILL.md can have a long text.",
  "evidence": {
   "skills-2025-10-02": "inferred",
   "ga": "inferred"
  },
  "sources": [
   {
    "source": "vendor-openapi"
   },
   {
    "source": "skills-guide-beta"
   },
   {
    "source": "skills-guide-ga"
   }
  ],
  "status": "tested",
  "subject": "server",
  "covers": [],
  "questions": [],
  "spec": []
 },
 {
  "id": "version.create.any-file-name-accepted",
  "operation": "createSkillVersion",
  "level": "MUST",
  "statement": "File names can have spaces, punctuation and letters outside ASCII, start with a dot, have no extension, and be 200 characters long.",
  "evidence": {
   "skills-2025-10-02": "inferred",
   "ga": "inferred"
  },
  "sources": [
   {
    "source": "vendor-openapi"
   }
  ],
  "status": "tested",
  "subject": "server",
  "covers": [],
  "questions": [],
  "spec": []
 },
 {
  "id": "version.create.many-files-accepted",
  "operation": "createSkillVersion",
  "level": "MUST",
  "statement": "An upload can have more than a hundred files, and files ten directories deep.",
  "evidence": {
   "skills-2025-10-02": "inferred",
   "ga": "inferred"
  },
  "sources": [
   {
    "source": "vendor-openapi"
   }
  ],
  "status": "tested",
  "subject": "server",
  "covers": [],
  "questions": [],
  "spec": []
 },
 {
  "id": "version.create.zip-features-accepted",
  "operation": "createSkillVersion",
  "level": "MUST",
  "statement": "A zip can have compressed files, directory entries, data descriptors, extra fields, a comment and executable files, as common tools write them.",
  "evidence": {
   "skills-2025-10-02": "inferred",
   "ga": "inferred"
  },
  "sources": [
   {
    "source": "skills-guide-beta"
   },
   {
    "source": "skills-guide-ga"
   }
  ],
  "status": "tested",
  "subject": "server",
  "covers": [],
  "questions": [],
  "spec": []
 },
 {
  "id": "version.create.name-from-upload",
  "operation": "createSkillVersion",
  "level": "MUST",
  "statement": "A version's `name` is the name in its SKILL.md.",
  "evidence": {
   "skills-2025-10-02": "documented",
   "ga": "documented"
  },
  "sources": [
   {
    "source": "api-reference-beta"
   },
   {
    "source": "vendor-openapi"
   }
  ],
  "status": "tested",
  "subject": "server",
  "covers": [],
  "questions": [],
  "spec": []
 },
 {
  "id": "version.create.directory-is-name",
  "operation": "createSkillVersion",
  "level": "MUST",
  "statement": "If the directory of the files has the name of the skill, it is the `directory` of the version.",
  "evidence": {
   "skills-2025-10-02": "documented"
  },
  "sources": [
   {
    "source": "api-reference-beta"
   },
   {
    "source": "migration-guide"
   }
  ],
  "status": "tested",
  "subject": "server",
  "covers": [],
  "questions": [],
  "spec": []
 },
 {
  "id": "version.create.directory-from-upload",
  "operation": "createSkillVersion",
  "level": "MAY",
  "statement": "If the directory of the files is another spelling of the name, such as `Financial_Skill` for `financial-skill`, which of them is `directory`? One page says the directory, another that it always equals `name`.",
  "evidence": {
   "skills-2025-10-02": "unknown"
  },
  "sources": [
   {
    "source": "api-reference-beta"
   },
   {
    "source": "migration-guide"
   }
  ],
  "policy": "Returns the name.",
  "status": "open",
  "subject": "server",
  "covers": [],
  "questions": [],
  "spec": []
 },
 {
  "id": "version.get.prebuilt-date",
  "operation": "getSkillVersion",
  "level": "MAY",
  "statement": "What does reading a version of a prebuilt skill by its date in the catalogue, such as `20260203`, return? An official SDK does so for every skill.",
  "evidence": {
   "ga": "unknown"
  },
  "sources": [
   {
    "source": "newer-sdks"
   }
  ],
  "policy": "Returns 400 `invalid_request_error`, as for other numbers.",
  "status": "open",
  "subject": "server",
  "covers": [],
  "questions": [],
  "spec": []
 },
 {
  "id": "version.create.first-id-suffix",
  "operation": "createSkill",
  "level": "MAY",
  "statement": "Does the id of a skill's first version end like the id of the skill? It did once, but not for later versions.",
  "evidence": {
   "ga": "unknown"
  },
  "sources": [
   {
    "source": "public-repository"
   }
  ],
  "policy": "Returns ids that have nothing in common.",
  "status": "open",
  "subject": "server",
  "covers": [],
  "questions": [],
  "spec": []
 },
 {
  "id": "version.create.belongs-to-skill",
  "operation": "createSkillVersion",
  "level": "MUST",
  "statement": "A version's `skill_id` is the id of the skill that it was uploaded to.",
  "evidence": {
   "skills-2025-10-02": "documented",
   "ga": "documented"
  },
  "sources": [
   {
    "source": "api-reference-beta"
   },
   {
    "source": "vendor-openapi"
   }
  ],
  "status": "tested",
  "subject": "server",
  "covers": [],
  "questions": [],
  "spec": []
 },
 {
  "id": "version.create.unknown-skill-not-found",
  "operation": "createSkillVersion",
  "level": "MUST",
  "statement": "Uploading a version to a skill that does not exist returns 404 `not_found_error`.",
  "evidence": {
   "skills-2025-10-02": "inferred",
   "ga": "inferred"
  },
  "sources": [
   {
    "source": "live-recordings"
   },
   {
    "source": "errors-page"
   }
  ],
  "covers": [
   "create-version-of-unknown-skill"
  ],
  "status": "tested",
  "subject": "server",
  "questions": [],
  "spec": []
 },
 {
  "id": "version.create.prebuilt-refused",
  "operation": "createSkillVersion",
  "level": "MUST",
  "statement": "Prebuilt skills are read-only: uploading a version to one returns a 4xx status.",
  "evidence": {
   "skills-2025-10-02": "inferred",
   "ga": "documented"
  },
  "sources": [
   {
    "source": "skills-guide-beta"
   },
   {
    "source": "typescript-sdk"
   },
   {
    "source": "live-recordings"
   }
  ],
  "covers": [
   "create-version-of-prebuilt-skill"
  ],
  "status": "tested",
  "subject": "server",
  "questions": [],
  "spec": []
 },
 {
  "id": "version.create.prebuilt-message",
  "operation": "createSkillVersion",
  "level": "SHOULD",
  "statement": "The error message for uploading a version to a prebuilt skill is `Invalid skill_id format: ` followed by its id.",
  "evidence": {
   "ga": "observed"
  },
  "sources": [
   {
    "source": "live-recordings"
   }
  ],
  "covers": [
   "create-version-of-prebuilt-skill"
  ],
  "status": "tested",
  "subject": "server",
  "questions": [],
  "spec": []
 },
 {
  "id": "version.create.both-revisions",
  "operation": "createSkillVersion",
  "level": "MUST",
  "statement": "A version can be uploaded to a skill that was created in the other revision and becomes its newest version in both.",
  "evidence": {
   "skills-2025-10-02": "inferred",
   "ga": "inferred"
  },
  "sources": [
   {
    "source": "migration-guide"
   }
  ],
  "status": "tested",
  "subject": "server",
  "covers": [],
  "questions": [],
  "spec": []
 },
 {
  "id": "version.create.concurrent",
  "operation": "createSkillVersion",
  "level": "MAY",
  "statement": "Does the API accept two simultaneous uploads to one skill, or does one return 409?",
  "evidence": {
   "skills-2025-10-02": "unknown",
   "ga": "unknown"
  },
  "sources": [
   {
    "source": "own-expectation"
   }
  ],
  "questions": [
   "20"
  ],
  "policy": "Accepts both, one after the other.",
  "status": "open",
  "subject": "server",
  "covers": [],
  "spec": []
 },
 {
  "id": "version.list.oldest-first",
  "operation": "listSkillVersions",
  "level": "MUST",
  "statement": "Versions are listed oldest first.",
  "evidence": {
   "skills-2025-10-02": "documented"
  },
  "sources": [
   {
    "source": "migration-guide"
   },
   {
    "source": "vercel-ai-fixtures"
   }
  ],
  "covers": [
   "list-versions-beta"
  ],
  "status": "tested",
  "subject": "server",
  "questions": [],
  "spec": []
 },
 {
  "id": "version.list.newest-first",
  "operation": "listSkillVersions",
  "level": "MUST",
  "statement": "Versions are listed newest first.",
  "evidence": {
   "ga": "documented"
  },
  "sources": [
   {
    "source": "migration-guide"
   }
  ],
  "covers": [
   "list-versions-ga"
  ],
  "status": "tested",
  "subject": "server",
  "questions": [],
  "spec": []
 },
 {
  "id": "version.list.default-limit",
  "operation": "listSkillVersions",
  "level": "MUST",
  "statement": "Without `limit`, a page has at most 20 versions.",
  "evidence": {
   "skills-2025-10-02": "documented",
   "ga": "documented"
  },
  "sources": [
   {
    "source": "api-reference-beta"
   },
   {
    "source": "vendor-openapi"
   },
   {
    "source": "migration-guide"
   }
  ],
  "covers": [
   "list-versions-ga"
  ],
  "spec": [
   "parameter:listSkillVersions.limit"
  ],
  "status": "tested",
  "subject": "server",
  "questions": []
 },
 {
  "id": "version.list.limit-respected",
  "operation": "listSkillVersions",
  "level": "MUST",
  "statement": "A page has at most `limit` versions.",
  "evidence": {
   "skills-2025-10-02": "documented",
   "ga": "documented"
  },
  "sources": [
   {
    "source": "api-reference-beta"
   },
   {
    "source": "vendor-openapi"
   },
   {
    "source": "migration-guide"
   }
  ],
  "status": "tested",
  "subject": "server",
  "covers": [],
  "questions": [],
  "spec": []
 },
 {
  "id": "version.list.limit-1000-accepted",
  "operation": "listSkillVersions",
  "level": "MUST",
  "statement": "`limit=1000` is accepted.",
  "evidence": {
   "skills-2025-10-02": "documented",
   "ga": "documented"
  },
  "sources": [
   {
    "source": "api-reference-beta"
   },
   {
    "source": "vendor-openapi"
   },
   {
    "source": "migration-guide"
   }
  ],
  "status": "tested",
  "subject": "server",
  "covers": [],
  "questions": [],
  "spec": []
 },
 {
  "id": "version.list.next-page-continues",
  "operation": "listSkillVersions",
  "level": "MUST",
  "statement": "Sending `next_page` as `page` returns the versions that follow.",
  "evidence": {
   "skills-2025-10-02": "documented",
   "ga": "documented"
  },
  "sources": [
   {
    "source": "api-reference-beta"
   },
   {
    "source": "vendor-openapi"
   },
   {
    "source": "migration-guide"
   }
  ],
  "spec": [
   "parameter:listSkillVersions.page"
  ],
  "status": "tested",
  "subject": "server",
  "covers": [],
  "questions": []
 },
 {
  "id": "version.list.no-repeats",
  "operation": "listSkillVersions",
  "level": "MUST",
  "statement": "Following `next_page` to the last page returns no version twice.",
  "evidence": {
   "skills-2025-10-02": "inferred",
   "ga": "inferred"
  },
  "sources": [
   {
    "source": "overview-page"
   }
  ],
  "status": "tested",
  "subject": "server",
  "covers": [],
  "questions": [],
  "spec": []
 },
 {
  "id": "version.list.last-page-null",
  "operation": "listSkillVersions",
  "level": "MUST",
  "statement": "The `next_page` of the last page is null.",
  "evidence": {
   "skills-2025-10-02": "documented",
   "ga": "documented"
  },
  "sources": [
   {
    "source": "vendor-openapi"
   },
   {
    "source": "migration-guide"
   }
  ],
  "status": "tested",
  "subject": "server",
  "covers": [],
  "questions": [],
  "spec": []
 },
 {
  "id": "version.list.has-more-agrees",
  "operation": "listSkillVersions",
  "level": "SHOULD",
  "statement": "`has_more` is true if and only if `next_page` is not null.",
  "evidence": {
   "skills-2025-10-02": "inferred"
  },
  "sources": [
   {
    "source": "vendor-openapi"
   }
  ],
  "status": "tested",
  "subject": "server",
  "covers": [],
  "questions": [],
  "spec": []
 },
 {
  "id": "version.list.unknown-skill-not-found",
  "operation": "listSkillVersions",
  "level": "MUST",
  "statement": "Listing the versions of a skill that does not exist returns 404 `not_found_error`.",
  "evidence": {
   "skills-2025-10-02": "inferred",
   "ga": "observed"
  },
  "sources": [
   {
    "source": "live-recordings"
   },
   {
    "source": "errors-page"
   }
  ],
  "covers": [
   "list-versions-of-unknown-skill"
  ],
  "status": "tested",
  "subject": "server",
  "questions": [],
  "spec": []
 },
 {
  "id": "version.list.foreign-cursor",
  "operation": "listSkillVersions",
  "level": "MUST",
  "statement": "A cursor from the other revision returns a 4xx status.",
  "evidence": {
   "skills-2025-10-02": "documented",
   "ga": "documented"
  },
  "sources": [
   {
    "source": "migration-guide"
   }
  ],
  "covers": [
   "list-cursor-of-other-revision"
  ],
  "status": "tested",
  "subject": "server",
  "questions": [],
  "spec": []
 },
 {
  "id": "version.list.both-revisions",
  "operation": "listSkillVersions",
  "level": "MUST",
  "statement": "A skill has the same versions in both revisions, listed in opposite order.",
  "evidence": {
   "skills-2025-10-02": "documented",
   "ga": "documented"
  },
  "sources": [
   {
    "source": "migration-guide"
   }
  ],
  "status": "tested",
  "subject": "server",
  "covers": [],
  "questions": [],
  "spec": []
 },
 {
  "id": "version.list.limit-out-of-range",
  "operation": "listSkillVersions",
  "level": "MAY",
  "statement": "What do `limit=0` and `limit=1001` return? The documented range is 1 to 1000.",
  "evidence": {
   "skills-2025-10-02": "unknown"
  },
  "sources": [
   {
    "source": "vendor-openapi"
   }
  ],
  "questions": [
   "7a"
  ],
  "policy": "Returns 400 `invalid_request_error`.",
  "status": "open",
  "subject": "server",
  "covers": [],
  "spec": []
 },
 {
  "id": "version.list.limit-out-of-range-refused",
  "operation": "listSkillVersions",
  "level": "MUST",
  "statement": "`limit=0` and `limit=1001` return 400 `invalid_request_error`.",
  "evidence": {
   "ga": "observed"
  },
  "sources": [
   {
    "source": "live-recordings"
   },
   {
    "source": "migration-guide"
   }
  ],
  "status": "tested",
  "subject": "server",
  "covers": [],
  "questions": [],
  "spec": []
 },
 {
  "id": "version.list.limit-out-of-range-message",
  "operation": "listSkillVersions",
  "level": "SHOULD",
  "statement": "The error message for a `limit` that is out of range is `limit must be between 1 and 1000`.",
  "evidence": {
   "ga": "observed"
  },
  "sources": [
   {
    "source": "live-recordings"
   }
  ],
  "status": "tested",
  "subject": "server",
  "covers": [],
  "questions": [],
  "spec": []
 },
 {
  "id": "version.get.by-epoch-version",
  "operation": "getSkillVersion",
  "level": "MUST",
  "statement": "Reading a version by its Unix epoch timestamp returns the same version as the create.",
  "evidence": {
   "skills-2025-10-02": "documented"
  },
  "sources": [
   {
    "source": "vendor-openapi"
   }
  ],
  "covers": [
   "get-version-by-timestamp-beta"
  ],
  "spec": [
   "parameter:*.version"
  ],
  "status": "tested",
  "subject": "server",
  "questions": []
 },
 {
  "id": "version.get.by-id",
  "operation": "getSkillVersion",
  "level": "MUST",
  "statement": "Reading a version by its `id` returns the same version as the create.",
  "evidence": {
   "ga": "documented"
  },
  "sources": [
   {
    "source": "live-recordings",
    "at": "30"
   },
   {
    "source": "vendor-openapi"
   },
   {
    "source": "migration-guide"
   }
  ],
  "covers": [
   "get-version-by-id"
  ],
  "spec": [
   "parameter:*.version"
  ],
  "status": "tested",
  "subject": "server",
  "questions": []
 },
 {
  "id": "version.get.latest",
  "operation": "getSkillVersion",
  "level": "MUST",
  "statement": "Reading the version `latest` returns the version in the skill's `latest_version_id`.",
  "evidence": {
   "ga": "documented"
  },
  "sources": [
   {
    "source": "live-recordings",
    "at": "32"
   },
   {
    "source": "migration-guide"
   }
  ],
  "covers": [
   "get-version-latest"
  ],
  "status": "tested",
  "subject": "server",
  "questions": [],
  "spec": []
 },
 {
  "id": "version.get.by-beta-id",
  "operation": "getSkillVersion",
  "level": "MUST",
  "statement": "A version can be read by the `skill_version_…` id that it has in `skills-2025-10-02`.",
  "evidence": {
   "ga": "documented"
  },
  "sources": [
   {
    "source": "migration-guide"
   }
  ],
  "covers": [
   "get-version-by-beta-id"
  ],
  "status": "tested",
  "subject": "server",
  "questions": [],
  "spec": []
 },
 {
  "id": "version.get.foreign-id-refused",
  "operation": "getSkillVersion",
  "level": "MUST",
  "statement": "Reading a version by a `skver_…` id, which belongs to the other revision, returns 400 `invalid_request_error`.",
  "evidence": {
   "skills-2025-10-02": "documented"
  },
  "sources": [
   {
    "source": "live-recordings",
    "at": "36"
   },
   {
    "source": "python-sdk"
   }
  ],
  "covers": [
   "get-version-by-ga-id"
  ],
  "status": "tested",
  "subject": "server",
  "questions": [],
  "spec": []
 },
 {
  "id": "version.get.epoch-version-refused",
  "operation": "getSkillVersion",
  "level": "MUST",
  "statement": "Reading a version by a Unix epoch timestamp, which belongs to the other revision, returns 400 `invalid_request_error`.",
  "evidence": {
   "ga": "observed"
  },
  "sources": [
   {
    "source": "live-recordings",
    "at": "34"
   }
  ],
  "covers": [
   "get-version-by-timestamp-ga"
  ],
  "status": "tested",
  "subject": "server",
  "questions": [],
  "spec": []
 },
 {
  "id": "version.get.malformed-id-refused",
  "operation": "getSkillVersion",
  "level": "MUST",
  "statement": "Reading a version by a malformed id, such as `skillver_…`, returns 400 `invalid_request_error`.",
  "evidence": {
   "ga": "observed"
  },
  "sources": [
   {
    "source": "live-recordings",
    "at": "38"
   }
  ],
  "covers": [
   "get-version-by-malformed-id"
  ],
  "status": "tested",
  "subject": "server",
  "questions": [],
  "spec": []
 },
 {
  "id": "version.get.object-id-refused",
  "operation": "getSkillVersion",
  "level": "MUST",
  "statement": "Reading a version by its own `id`, `skill_version_…`, returns 400 `invalid_request_error`.",
  "evidence": {
   "skills-2025-10-02": "documented"
  },
  "sources": [
   {
    "source": "behaviour-ledger",
    "at": "10"
   },
   {
    "source": "python-sdk"
   }
  ],
  "covers": [
   "get-version-by-object-id"
  ],
  "status": "tested",
  "subject": "server",
  "questions": [],
  "spec": []
 },
 {
  "id": "version.get.format-message",
  "operation": "getSkillVersion",
  "level": "SHOULD",
  "statement": "The error message for a version that is not a Unix epoch timestamp is ``Invalid version format: '…'. Version must be a numeric timestamp (e.g., '1759178010641129').``",
  "evidence": {
   "skills-2025-10-02": "observed"
  },
  "sources": [
   {
    "source": "live-recordings",
    "at": "36"
   }
  ],
  "covers": [
   "get-version-by-ga-id",
   "get-version-by-object-id"
  ],
  "status": "tested",
  "subject": "server",
  "questions": [],
  "spec": []
 },
 {
  "id": "version.get.id-message",
  "operation": "getSkillVersion",
  "level": "SHOULD",
  "statement": "The error message for a version that is not a version id is `Invalid version id: '…'`.",
  "evidence": {
   "ga": "observed"
  },
  "sources": [
   {
    "source": "live-recordings",
    "at": "34, 38"
   }
  ],
  "covers": [
   "get-version-by-timestamp-ga",
   "get-version-by-malformed-id"
  ],
  "status": "tested",
  "subject": "server",
  "questions": [],
  "spec": []
 },
 {
  "id": "version.get.latest-refused",
  "operation": "getSkillVersion",
  "level": "MUST",
  "statement": "Reading the version `latest` returns 400 `invalid_request_error`.",
  "evidence": {
   "skills-2025-10-02": "documented"
  },
  "sources": [
   {
    "source": "python-sdk"
   }
  ],
  "status": "tested",
  "subject": "server",
  "covers": [],
  "questions": [],
  "spec": []
 },
 {
  "id": "version.get.unknown-not-found",
  "operation": "getSkillVersion",
  "level": "MUST",
  "statement": "Reading a version that does not exist returns 404 `not_found_error`.",
  "evidence": {
   "skills-2025-10-02": "inferred",
   "ga": "observed"
  },
  "sources": [
   {
    "source": "live-recordings"
   },
   {
    "source": "errors-page"
   }
  ],
  "covers": [
   "get-unknown-version"
  ],
  "status": "tested",
  "subject": "server",
  "questions": [],
  "spec": []
 },
 {
  "id": "version.get.unknown-message",
  "operation": "getSkillVersion",
  "level": "MAY",
  "statement": "What is the error message for a version that does not exist?",
  "evidence": {
   "skills-2025-10-02": "unknown"
  },
  "sources": [
   {
    "source": "live-recordings"
   }
  ],
  "questions": [
   "8b"
  ],
  "policy": "Returns `Skill version not found: … version …`, as in the other revision.",
  "status": "open",
  "subject": "server",
  "covers": [],
  "spec": []
 },
 {
  "id": "version.get.not-found-message",
  "operation": "getSkillVersion",
  "level": "SHOULD",
  "statement": "The error message for a version that does not exist is `Skill version not found: … version …`, with the skill's id and the version.",
  "evidence": {
   "ga": "observed"
  },
  "sources": [
   {
    "source": "live-recordings"
   }
  ],
  "covers": [
   "get-unknown-version",
   "delete-version-twice"
  ],
  "status": "tested",
  "subject": "server",
  "questions": [],
  "spec": []
 },
 {
  "id": "version.get.other-skill-not-found",
  "operation": "getSkillVersion",
  "level": "MUST",
  "statement": "Reading a version under the id of another skill returns 404 `not_found_error`.",
  "evidence": {
   "skills-2025-10-02": "inferred",
   "ga": "inferred"
  },
  "sources": [
   {
    "source": "live-recordings"
   }
  ],
  "status": "tested",
  "subject": "server",
  "covers": [],
  "questions": [],
  "spec": []
 },
 {
  "id": "version.get.unknown-skill-not-found",
  "operation": "getSkillVersion",
  "level": "MUST",
  "statement": "Reading a version of a skill that does not exist returns 404 `not_found_error`.",
  "evidence": {
   "skills-2025-10-02": "inferred",
   "ga": "observed"
  },
  "sources": [
   {
    "source": "live-recordings"
   },
   {
    "source": "errors-page"
   }
  ],
  "status": "tested",
  "subject": "server",
  "covers": [],
  "questions": [],
  "spec": []
 }
];
export const sources = {
 "api-reference-beta": {
  "title": "API reference of the beta, pages \"Create Skill\" and \"Skills\" (the second for Python)",
  "url": "https://platform.claude.com/docs/en/api/python/beta/skills",
  "retrieved": "2026-11-21",
  "evidence": {
   "skills-2025-10-02": "documented"
  }
 },
 "vendor-openapi": {
  "title": "The vendor's OpenAPI description of 2026-08-20, embedded in its PHP SDK",
  "retrieved": "2026-11-21",
  "evidence": {
   "skills-2025-10-02": "documented",
   "ga": "documented"
  }
 },
 "migration-guide": {
  "title": "Skills guide, section \"Migrate from skills-2025-10-02\"",
  "url": "https://platform.claude.com/docs/en/build-with-claude/skills-guide#migrate-from-skills-2025-10-02",
  "retrieved": "2026-11-21",
  "evidence": {
   "skills-2025-10-02": "documented",
   "ga": "documented"
  }
 },
 "skills-guide-beta": {
  "title": "Skills guide, last beta edition, 2026-08-19",
  "url": "https://platform.claude.com/docs/en/build-with-claude/skills-guide",
  "retrieved": "2026-11-21",
  "evidence": {
   "skills-2025-10-02": "documented"
  }
 },
 "skills-guide-ga": {
  "title": "Skills guide, edition 2026-08-22",
  "url": "https://platform.claude.com/docs/en/build-with-claude/skills-guide",
  "retrieved": "2026-11-21",
  "evidence": {
   "ga": "documented"
  }
 },
 "skills-quickstart": {
  "title": "Skills quickstart",
  "url": "https://platform.claude.com/docs/en/agents-and-tools/agent-skills/quickstart",
  "retrieved": "2026-11-21",
  "evidence": {
   "skills-2025-10-02": "documented",
   "ga": "documented"
  }
 },
 "errors-page": {
  "title": "API reference, page \"Errors\"",
  "url": "https://platform.claude.com/docs/en/api/errors",
  "retrieved": "2026-11-21",
  "evidence": {
   "skills-2025-10-02": "documented",
   "ga": "documented"
  }
 },
 "overview-page": {
  "title": "API reference, page \"Overview\"",
  "url": "https://platform.claude.com/docs/en/api/overview",
  "retrieved": "2026-11-21",
  "evidence": {
   "skills-2025-10-02": "documented",
   "ga": "documented"
  }
 },
 "rate-limits-page": {
  "title": "API reference, page \"Rate limits\"",
  "url": "https://platform.claude.com/docs/en/api/rate-limits",
  "retrieved": "2026-11-21",
  "evidence": {
   "skills-2025-10-02": "documented",
   "ga": "documented"
  }
 },
 "beta-headers-page": {
  "title": "API reference, page \"Beta headers\"",
  "url": "https://platform.claude.com/docs/en/api/beta-headers",
  "retrieved": "2026-11-21",
  "evidence": {
   "skills-2025-10-02": "documented",
   "ga": "documented"
  }
 },
 "typescript-sdk": {
  "title": "Official TypeScript SDK 1.11.0, source and tests",
  "url": "https://github.com/anthropics/anthropic-sdk-typescript",
  "retrieved": "2026-11-21",
  "evidence": {
   "skills-2025-10-02": "documented",
   "ga": "documented"
  }
 },
 "typescript-sdk-requests": {
  "title": "Requests that published versions of the official TypeScript SDK send, recorded with an echo server",
  "retrieved": "2026-11-21"
 },
 "live-recordings": {
  "title": "Recordings of the live API, quoted by a self-hosted emulator",
  "url": "https://github.com/OpenSDLC-Dev/managed-agent-platform",
  "retrieved": "2026-11-21",
  "evidence": {
   "skills-2025-10-02": "observed",
   "ga": "observed"
  }
 },
 "vercel-ai-fixtures": {
  "title": "Vercel AI SDK fixtures, recorded live on 2026-02-26",
  "url": "https://github.com/vercel/ai",
  "retrieved": "2026-11-21",
  "evidence": {
   "skills-2025-10-02": "observed"
  }
 },
 "go-client-tests": {
  "title": "A public Go client with live integration tests, February 2026",
  "retrieved": "2026-11-21",
  "evidence": {
   "skills-2025-10-02": "observed"
  }
 },
 "behaviour-ledger": {
  "title": "A public ledger of how the skill resource behaves, verified live on the beta",
  "retrieved": "2026-11-21",
  "evidence": {
   "skills-2025-10-02": "observed"
  }
 },
 "skills-cli-notes": {
  "title": "Notes of a public tool, `vat claude org skills`, measured live on the beta",
  "retrieved": "2026-11-21",
  "evidence": {
   "skills-2025-10-02": "observed"
  }
 },
 "php-sdk": {
  "title": "Official PHP SDK, source",
  "url": "https://github.com/anthropics/anthropic-sdk-php",
  "retrieved": "2026-11-30"
 },
 "python-sdk": {
  "title": "Official Python SDK 2.14.0, source and its reference page",
  "url": "https://github.com/anthropics/anthropic-sdk-python",
  "retrieved": "2026-11-30",
  "evidence": {
   "skills-2025-10-02": "documented",
   "ga": "documented"
  }
 },
 "newer-sdks": {
  "title": "Official SDKs after TypeScript 1.11.0 (TypeScript 1.14.0, Python 2.14.0, Go 2.15.0, Java 3.14.0), source, and the requests that they and their test suites send to a local server",
  "retrieved": "2026-11-30",
  "evidence": {
   "ga": "documented"
  }
 },
 "python-sdk-issue-1575": {
  "title": "anthropic-sdk-python issue 1575",
  "url": "https://github.com/anthropics/anthropic-sdk-python/issues/1575",
  "retrieved": "2026-11-21",
  "evidence": {
   "skills-2025-10-02": "observed"
  }
 },
 "typescript-sdk-issue-1066": {
  "title": "anthropic-sdk-typescript issue 1066",
  "url": "https://github.com/anthropics/anthropic-sdk-typescript/issues/1066",
  "retrieved": "2026-11-21",
  "evidence": {
   "skills-2025-10-02": "observed"
  }
 },
 "java-sdk-issue-361": {
  "title": "anthropic-sdk-java issue 361",
  "url": "https://github.com/anthropics/anthropic-sdk-java/issues/361",
  "retrieved": "2026-11-21",
  "evidence": {
   "skills-2025-10-02": "observed"
  }
 },
 "csharp-sdk-issue-223": {
  "title": "anthropic-sdk-csharp issue 223",
  "url": "https://github.com/anthropics/anthropic-sdk-csharp/issues/223",
  "retrieved": "2026-11-21",
  "evidence": {
   "skills-2025-10-02": "observed"
  }
 },
 "skill-seekers-issue-182": {
  "title": "Skill_Seekers issue 182",
  "url": "https://github.com/yusufkaraaslan/Skill_Seekers/issues/182",
  "retrieved": "2026-11-21",
  "evidence": {
   "skills-2025-10-02": "observed"
  }
 },
 "browser-issues": {
  "title": "Several public issues of browser programs, 2025 and 2026, which quote the same response of another endpoint",
  "retrieved": "2026-11-30",
  "evidence": {
   "skills-2025-10-02": "observed",
   "ga": "observed"
  }
 },
 "public-issues": {
  "title": "Several public issue threads that quote the same response",
  "retrieved": "2026-11-21",
  "evidence": {
   "skills-2025-10-02": "observed",
   "ga": "observed"
  }
 },
 "public-repository": {
  "title": "A public repository that quotes the response",
  "retrieved": "2026-11-21",
  "evidence": {
   "skills-2025-10-02": "observed",
   "ga": "observed"
  }
 },
 "vendor-validators": {
  "title": "Validators in the vendor's public skill repositories; the API may differ",
  "url": "https://github.com/anthropics/skills",
  "retrieved": "2026-11-21"
 },
 "own-expectation": {
  "title": "No source: our own expectation or question",
  "retrieved": "2026-11-21"
 }
};
export const scenarioTable = [
 {
  "id": "no-credential",
  "group": "Auth & headers",
  "scenario": "no credential at all",
  "expected": "401 `authentication_error`",
  "sources": [
   {
    "source": "errors-page"
   }
  ],
  "revisions": [
   "skills-2025-10-02",
   "ga"
  ],
  "evidence": {
   "skills-2025-10-02": "documented",
   "ga": "documented"
  },
  "subject": "server"
 },
 {
  "id": "wrong-key",
  "group": "Auth & headers",
  "scenario": "wrong key",
  "expected": "401 `authentication_error` `invalid x-api-key`",
  "sources": [
   {
    "source": "public-issues"
   }
  ],
  "revisions": [
   "skills-2025-10-02",
   "ga"
  ],
  "evidence": {
   "skills-2025-10-02": "observed",
   "ga": "observed"
  },
  "subject": "server"
 },
 {
  "id": "key-in-x-api-key",
  "group": "Auth & headers",
  "scenario": "key in `x-api-key`",
  "expected": "accepted",
  "sources": [
   {
    "source": "overview-page"
   }
  ],
  "revisions": [
   "skills-2025-10-02",
   "ga"
  ],
  "evidence": {
   "skills-2025-10-02": "documented",
   "ga": "documented"
  },
  "subject": "server"
 },
 {
  "id": "key-as-bearer-token",
  "group": "Auth & headers",
  "scenario": "same key as `Authorization: Bearer`",
  "expected": "accepted",
  "sources": [
   {
    "source": "typescript-sdk",
    "at": "≥1.0"
   },
   {
    "source": "typescript-sdk-requests"
   }
  ],
  "revisions": [
   "skills-2025-10-02",
   "ga"
  ],
  "evidence": {
   "skills-2025-10-02": "documented",
   "ga": "documented"
  },
  "subject": "server"
 },
 {
  "id": "admin-key",
  "group": "Auth & headers",
  "scenario": "admin key",
  "expected": "404",
  "sources": [
   {
    "source": "behaviour-ledger"
   }
  ],
  "revisions": [
   "skills-2025-10-02",
   "ga"
  ],
  "evidence": {
   "skills-2025-10-02": "observed",
   "ga": "inferred"
  },
  "subject": "server"
 },
 {
  "id": "known-api-versions",
  "group": "Auth & headers",
  "scenario": "`anthropic-version: 2023-06-01` or `2026-10-21`",
  "expected": "accepted, same shapes",
  "sources": [
   {
    "source": "typescript-sdk-requests"
   },
   {
    "source": "typescript-sdk",
    "at": "diff"
   }
  ],
  "revisions": [
   "skills-2025-10-02",
   "ga"
  ],
  "evidence": {
   "skills-2025-10-02": "inferred",
   "ga": "inferred"
  },
  "subject": "server"
 },
 {
  "id": "no-api-version",
  "group": "Auth & headers",
  "scenario": "no `anthropic-version`",
  "expected": "contradictory docs (OV: required, SPEC: optional)",
  "sources": [
   {
    "source": "overview-page"
   },
   {
    "source": "vendor-openapi"
   }
  ],
  "revisions": [
   "skills-2025-10-02",
   "ga"
  ],
  "evidence": {
   "skills-2025-10-02": "unknown",
   "ga": "unknown"
  },
  "subject": "server"
 },
 {
  "id": "unknown-beta",
  "group": "Auth & headers",
  "scenario": "`anthropic-beta: no-such-beta`",
  "expected": "400 ``Unexpected value(s) `no-such-beta` for the `anthropic-beta` header. …``",
  "sources": [
   {
    "source": "beta-headers-page"
   }
  ],
  "revisions": [
   "skills-2025-10-02",
   "ga"
  ],
  "evidence": {
   "skills-2025-10-02": "documented",
   "ga": "documented"
  },
  "subject": "server"
 },
 {
  "id": "beta-given-twice",
  "group": "Auth & headers",
  "scenario": "`anthropic-beta: skills-2025-10-02,skills-2025-10-02`",
  "expected": "treated as skills-2025-10-02",
  "sources": [
   {
    "source": "typescript-sdk-requests",
    "at": "0.117/0.120"
   }
  ],
  "revisions": [
   "skills-2025-10-02"
  ],
  "evidence": {
   "skills-2025-10-02": "inferred"
  },
  "subject": "server"
 },
 {
  "id": "beta-list",
  "group": "Auth & headers",
  "scenario": "`anthropic-beta: files-api-2025-04-14, skills-2025-10-02` (comma list)",
  "expected": "treated as skills-2025-10-02",
  "sources": [
   {
    "source": "vendor-openapi",
    "at": "comma list or repeated"
   }
  ],
  "revisions": [
   "skills-2025-10-02"
  ],
  "evidence": {
   "skills-2025-10-02": "documented"
  },
  "subject": "server"
 },
 {
  "id": "other-beta-only",
  "group": "Auth & headers",
  "scenario": "`anthropic-beta: message-batches-2024-09-24`",
  "expected": "treated as ga",
  "sources": [
   {
    "source": "typescript-sdk",
    "at": "tests"
   }
  ],
  "revisions": [
   "ga"
  ],
  "evidence": {
   "ga": "documented"
  },
  "subject": "server"
 },
 {
  "id": "query-beta-true",
  "group": "Auth & headers",
  "scenario": "`?beta=true` on any route",
  "expected": "identical to without",
  "sources": [
   {
    "source": "live-recordings"
   }
  ],
  "revisions": [
   "skills-2025-10-02",
   "ga"
  ],
  "evidence": {
   "skills-2025-10-02": "inferred",
   "ga": "observed"
  },
  "subject": "server"
 },
 {
  "id": "unknown-query-parameter",
  "group": "Auth & headers",
  "scenario": "unknown query parameter",
  "expected": "ignored",
  "sources": [
   {
    "source": "own-expectation"
   }
  ],
  "revisions": [
   "skills-2025-10-02",
   "ga"
  ],
  "evidence": {
   "skills-2025-10-02": "inferred",
   "ga": "inferred"
  },
  "subject": "server"
 },
 {
  "id": "workspace-of-the-key",
  "group": "Auth & headers",
  "scenario": "`anthropic-workspace-id` equal to key's workspace",
  "expected": "accepted",
  "sources": [
   {
    "source": "typescript-sdk"
   }
  ],
  "revisions": [
   "skills-2025-10-02",
   "ga"
  ],
  "evidence": {
   "skills-2025-10-02": "documented",
   "ga": "documented"
  },
  "subject": "server"
 },
 {
  "id": "other-workspace",
  "group": "Auth & headers",
  "scenario": "`anthropic-workspace-id` of another workspace",
  "expected": "4xx, status unknown",
  "sources": [
   {
    "source": "typescript-sdk",
    "at": "must match"
   }
  ],
  "revisions": [
   "skills-2025-10-02",
   "ga"
  ],
  "evidence": {
   "skills-2025-10-02": "unknown",
   "ga": "unknown"
  },
  "subject": "server"
 },
 {
  "id": "every-response",
  "group": "Auth & headers",
  "scenario": "every response",
  "expected": "header `request-id`; on errors equals body `request_id`",
  "sources": [
   {
    "source": "errors-page"
   }
  ],
  "revisions": [
   "skills-2025-10-02",
   "ga"
  ],
  "evidence": {
   "skills-2025-10-02": "documented",
   "ga": "documented"
  },
  "subject": "server"
 },
 {
  "id": "every-authenticated-response",
  "group": "Auth & headers",
  "scenario": "every authenticated response",
  "expected": "`anthropic-organization-id`, `anthropic-workspace-id`",
  "sources": [
   {
    "source": "overview-page"
   }
  ],
  "revisions": [
   "skills-2025-10-02",
   "ga"
  ],
  "evidence": {
   "skills-2025-10-02": "documented",
   "ga": "documented"
  },
  "subject": "server"
 },
 {
  "id": "unknown-route",
  "group": "Auth & headers",
  "scenario": "unknown route under the host",
  "expected": "404 JSON",
  "sources": [
   {
    "source": "typescript-sdk",
    "at": "tests need a 404"
   }
  ],
  "revisions": [
   "skills-2025-10-02",
   "ga"
  ],
  "evidence": {
   "skills-2025-10-02": "inferred",
   "ga": "inferred"
  },
  "subject": "server"
 },
 {
  "id": "patch-or-put-skill",
  "group": "Auth & headers",
  "scenario": "PATCH/PUT `/v1/skills/{id}`",
  "expected": "4xx (405 or 404 unknown)",
  "sources": [
   {
    "source": "behaviour-ledger"
   }
  ],
  "revisions": [
   "skills-2025-10-02",
   "ga"
  ],
  "evidence": {
   "skills-2025-10-02": "observed",
   "ga": "inferred"
  },
  "subject": "server"
 },
 {
  "id": "create-without-title",
  "group": "Create skill",
  "scenario": "`files[]` `my-skill/SKILL.md`, no title",
  "expected": "200, a skill of this revision; `display_title` = name (or null), `latest_version` numeric, `source:\"custom\"`",
  "sources": [
   {
    "source": "skills-guide-beta"
   }
  ],
  "revisions": [
   "skills-2025-10-02"
  ],
  "evidence": {
   "skills-2025-10-02": "documented"
  },
  "subject": "server"
 },
 {
  "id": "create-with-title",
  "group": "Create skill",
  "scenario": "with `display_title`",
  "expected": "200, echoed",
  "sources": [
   {
    "source": "vendor-openapi"
   }
  ],
  "revisions": [
   "skills-2025-10-02"
  ],
  "evidence": {
   "skills-2025-10-02": "documented"
  },
  "subject": "server"
 },
 {
  "id": "title-used-twice",
  "group": "Create skill",
  "scenario": "same explicit `display_title` twice",
  "expected": "400 `Skill cannot reuse an existing display_title: …`",
  "sources": [
   {
    "source": "skills-cli-notes"
   }
  ],
  "revisions": [
   "skills-2025-10-02"
  ],
  "evidence": {
   "skills-2025-10-02": "observed"
  },
  "subject": "server"
 },
 {
  "id": "title-omitted-twice",
  "group": "Create skill",
  "scenario": "title omitted twice with same name",
  "expected": "200 both",
  "sources": [
   {
    "source": "skills-cli-notes"
   }
  ],
  "revisions": [
   "skills-2025-10-02"
  ],
  "evidence": {
   "skills-2025-10-02": "inferred"
  },
  "subject": "server"
 },
 {
  "id": "title-of-65-characters",
  "group": "Create skill",
  "scenario": "`display_title` of 65 characters",
  "expected": "400, wording unknown",
  "sources": [
   {
    "source": "migration-guide"
   }
  ],
  "revisions": [
   "skills-2025-10-02"
  ],
  "evidence": {
   "skills-2025-10-02": "documented"
  },
  "subject": "server"
 },
 {
  "id": "bare-skill-md-beta",
  "group": "Create skill",
  "scenario": "bare `SKILL.md`",
  "expected": "400 `SKILL.md file must be exactly in the top-level folder.`",
  "sources": [
   {
    "source": "python-sdk-issue-1575"
   }
  ],
  "revisions": [
   "skills-2025-10-02"
  ],
  "evidence": {
   "skills-2025-10-02": "observed"
  },
  "subject": "server"
 },
 {
  "id": "folder-unlike-name",
  "group": "Create skill",
  "scenario": "`skills/SKILL.md` with `name: my-skill`",
  "expected": "400 `The folder name 'skills' must match the skill name 'my-skill' in SKILL.md.`",
  "sources": [
   {
    "source": "python-sdk-issue-1575"
   }
  ],
  "revisions": [
   "skills-2025-10-02"
  ],
  "evidence": {
   "skills-2025-10-02": "observed"
  },
  "subject": "server"
 },
 {
  "id": "folder-in-other-case",
  "group": "Create skill",
  "scenario": "`Financial_Skill/SKILL.md`, `name: financial-skill`",
  "expected": "200",
  "sources": [
   {
    "source": "skills-guide-beta"
   }
  ],
  "revisions": [
   "skills-2025-10-02"
  ],
  "evidence": {
   "skills-2025-10-02": "documented"
  },
  "subject": "server"
 },
 {
  "id": "part-named-files-beta",
  "group": "Create skill",
  "scenario": "part named `files`",
  "expected": "400 `No files provided`",
  "sources": [
   {
    "source": "behaviour-ledger"
   }
  ],
  "revisions": [
   "skills-2025-10-02"
  ],
  "evidence": {
   "skills-2025-10-02": "observed"
  },
  "subject": "server"
 },
 {
  "id": "skill-md-without-frontmatter",
  "group": "Create skill",
  "scenario": "SKILL.md without `---`",
  "expected": "400 `SKILL.md must start with YAML frontmatter`",
  "sources": [
   {
    "source": "behaviour-ledger"
   }
  ],
  "revisions": [
   "skills-2025-10-02"
  ],
  "evidence": {
   "skills-2025-10-02": "observed"
  },
  "subject": "server"
 },
 {
  "id": "part-without-file-name-beta",
  "group": "Create skill",
  "scenario": "part without filename",
  "expected": "400 `files[].0: Expected UploadFile, received: <class 'str'>`",
  "sources": [
   {
    "source": "java-sdk-issue-361"
   }
  ],
  "revisions": [
   "skills-2025-10-02"
  ],
  "evidence": {
   "skills-2025-10-02": "observed"
  },
  "subject": "server"
 },
 {
  "id": "zip-with-one-folder",
  "group": "Create skill",
  "scenario": "zip with one top-level dir",
  "expected": "200",
  "sources": [
   {
    "source": "skill-seekers-issue-182"
   }
  ],
  "revisions": [
   "skills-2025-10-02"
  ],
  "evidence": {
   "skills-2025-10-02": "observed"
  },
  "subject": "server"
 },
 {
  "id": "create-without-display-name",
  "group": "Create skill",
  "scenario": "`my-skill/SKILL.md`, no `display_name`",
  "expected": "200, 7 keys, `display_name` = frontmatter name, `source:{type:\"custom\"}`",
  "sources": [
   {
    "source": "live-recordings",
    "at": "2"
   }
  ],
  "revisions": [
   "ga"
  ],
  "evidence": {
   "ga": "observed"
  },
  "subject": "server"
 },
 {
  "id": "create-response",
  "group": "Create skill",
  "scenario": "response of create",
  "expected": "no `display_title`, `latest_version`, `directory`",
  "sources": [
   {
    "source": "live-recordings"
   }
  ],
  "revisions": [
   "ga"
  ],
  "evidence": {
   "ga": "observed"
  },
  "subject": "server"
 },
 {
  "id": "create-with-display-name",
  "group": "Create skill",
  "scenario": "with `display_name`",
  "expected": "200, echoed",
  "sources": [
   {
    "source": "live-recordings"
   }
  ],
  "revisions": [
   "ga"
  ],
  "evidence": {
   "ga": "observed"
  },
  "subject": "server"
 },
 {
  "id": "display-name-used-twice",
  "group": "Create skill",
  "scenario": "duplicate `display_name`",
  "expected": "200",
  "sources": [
   {
    "source": "live-recordings",
    "at": "3,4"
   },
   {
    "source": "migration-guide"
   }
  ],
  "revisions": [
   "ga"
  ],
  "evidence": {
   "ga": "observed"
  },
  "subject": "server"
 },
 {
  "id": "display-name-of-255-characters",
  "group": "Create skill",
  "scenario": "`display_name` 255 characters",
  "expected": "200",
  "sources": [
   {
    "source": "live-recordings",
    "at": "6"
   }
  ],
  "revisions": [
   "ga"
  ],
  "evidence": {
   "ga": "observed"
  },
  "subject": "server"
 },
 {
  "id": "display-name-of-256-characters",
  "group": "Create skill",
  "scenario": "`display_name` 256 characters",
  "expected": "400 `display_name must be at most 255 characters long`",
  "sources": [
   {
    "source": "live-recordings",
    "at": "7"
   }
  ],
  "revisions": [
   "ga"
  ],
  "evidence": {
   "ga": "observed"
  },
  "subject": "server"
 },
 {
  "id": "stray-display-title",
  "group": "Create skill",
  "scenario": "stray `display_title` part",
  "expected": "200, ignored",
  "sources": [
   {
    "source": "live-recordings",
    "at": "5"
   }
  ],
  "revisions": [
   "ga"
  ],
  "evidence": {
   "ga": "observed"
  },
  "subject": "server"
 },
 {
  "id": "unknown-part",
  "group": "Create skill",
  "scenario": "unknown part `description`/`xyzzy`",
  "expected": "200, ignored",
  "sources": [
   {
    "source": "live-recordings"
   }
  ],
  "revisions": [
   "ga"
  ],
  "evidence": {
   "ga": "observed"
  },
  "subject": "server"
 },
 {
  "id": "bare-skill-md-ga",
  "group": "Create skill",
  "scenario": "bare `SKILL.md`",
  "expected": "200",
  "sources": [
   {
    "source": "live-recordings",
    "at": "9"
   },
   {
    "source": "skills-guide-ga"
   }
  ],
  "revisions": [
   "ga"
  ],
  "evidence": {
   "ga": "observed"
  },
  "subject": "server"
 },
 {
  "id": "zip-upload",
  "group": "Create skill",
  "scenario": "zip upload",
  "expected": "200",
  "sources": [
   {
    "source": "live-recordings",
    "at": "10"
   }
  ],
  "revisions": [
   "ga"
  ],
  "evidence": {
   "ga": "observed"
  },
  "subject": "server"
 },
 {
  "id": "several-files",
  "group": "Create skill",
  "scenario": "several files (subdirectories: inferred)",
  "expected": "200",
  "sources": [
   {
    "source": "live-recordings",
    "at": "15"
   }
  ],
  "revisions": [
   "ga"
  ],
  "evidence": {
   "ga": "observed"
  },
  "subject": "server"
 },
 {
  "id": "part-named-files-ga",
  "group": "Create skill",
  "scenario": "part named `files`",
  "expected": "400 `files[]: Field required`",
  "sources": [
   {
    "source": "live-recordings",
    "at": "8"
   }
  ],
  "revisions": [
   "ga"
  ],
  "evidence": {
   "ga": "observed"
  },
  "subject": "server"
 },
 {
  "id": "no-file-part",
  "group": "Create skill",
  "scenario": "no file part",
  "expected": "400 `files[]: Field required`",
  "sources": [
   {
    "source": "live-recordings",
    "at": "11"
   }
  ],
  "revisions": [
   "ga"
  ],
  "evidence": {
   "ga": "observed"
  },
  "subject": "server"
 },
 {
  "id": "part-without-file-name-ga",
  "group": "Create skill",
  "scenario": "part without filename",
  "expected": "400 `files[].0: Expected UploadFile, received: <class 'str'>`",
  "sources": [
   {
    "source": "live-recordings"
   }
  ],
  "revisions": [
   "ga"
  ],
  "evidence": {
   "ga": "observed"
  },
  "subject": "server"
 },
 {
  "id": "no-skill-md",
  "group": "Create skill",
  "scenario": "no SKILL.md among files",
  "expected": "400 `SKILL.md not found in uploaded files`",
  "sources": [
   {
    "source": "live-recordings"
   }
  ],
  "revisions": [
   "ga"
  ],
  "evidence": {
   "ga": "observed"
  },
  "subject": "server"
 },
 {
  "id": "zip-name-without-zip",
  "group": "Create skill",
  "scenario": "`.zip` filename, bytes not a zip",
  "expected": "400, wording unknown",
  "sources": [
   {
    "source": "live-recordings"
   }
  ],
  "revisions": [
   "ga"
  ],
  "evidence": {
   "ga": "observed"
  },
  "subject": "server"
 },
 {
  "id": "zip-without-zip-name",
  "group": "Create skill",
  "scenario": "zip bytes, filename without `.zip`",
  "expected": "not treated as zip (→ no SKILL.md)",
  "sources": [
   {
    "source": "live-recordings"
   }
  ],
  "revisions": [
   "ga"
  ],
  "evidence": {
   "ga": "observed"
  },
  "subject": "server"
 },
 {
  "id": "zip-with-symbolic-link",
  "group": "Create skill",
  "scenario": "zip whose SKILL.md is a symlink",
  "expected": "400 `archives must not contain symbolic links`",
  "sources": [
   {
    "source": "live-recordings"
   }
  ],
  "revisions": [
   "ga"
  ],
  "evidence": {
   "ga": "observed"
  },
  "subject": "server"
 },
 {
  "id": "name-of-65-characters",
  "group": "Create skill",
  "scenario": "`name` 65 characters",
  "expected": "400 ``  `name` and `description` must resolve from `SKILL.md` frontmatter or its fallbacks, within their length limits ``",
  "sources": [
   {
    "source": "live-recordings"
   }
  ],
  "revisions": [
   "ga"
  ],
  "evidence": {
   "ga": "observed"
  },
  "subject": "server"
 },
 {
  "id": "description-of-1025-characters",
  "group": "Create skill",
  "scenario": "`description` 1025 characters",
  "expected": "400 same sentence",
  "sources": [
   {
    "source": "live-recordings"
   }
  ],
  "revisions": [
   "ga"
  ],
  "evidence": {
   "ga": "observed"
  },
  "subject": "server"
 },
 {
  "id": "longest-name-and-description",
  "group": "Create skill",
  "scenario": "`name` 64 / `description` 1024",
  "expected": "200",
  "sources": [
   {
    "source": "skills-guide-ga"
   }
  ],
  "revisions": [
   "ga"
  ],
  "evidence": {
   "ga": "documented"
  },
  "subject": "server"
 },
 {
  "id": "name-in-upper-case",
  "group": "Create skill",
  "scenario": "`name: Has_Upper`",
  "expected": "400, wording unknown",
  "sources": [
   {
    "source": "skills-guide-ga"
   }
  ],
  "revisions": [
   "ga"
  ],
  "evidence": {
   "ga": "documented"
  },
  "subject": "server"
 },
 {
  "id": "reserved-name",
  "group": "Create skill",
  "scenario": "`name: claude-helper` / contains `anthropic`",
  "expected": "400, wording unknown",
  "sources": [
   {
    "source": "skills-guide-ga"
   }
  ],
  "revisions": [
   "ga"
  ],
  "evidence": {
   "ga": "documented"
  },
  "subject": "server"
 },
 {
  "id": "xml-tag-in-frontmatter",
  "group": "Create skill",
  "scenario": "`name` or `description` with XML tag",
  "expected": "400, wording unknown",
  "sources": [
   {
    "source": "skills-guide-ga"
   }
  ],
  "revisions": [
   "ga"
  ],
  "evidence": {
   "ga": "documented"
  },
  "subject": "server"
 },
 {
  "id": "empty-description",
  "group": "Create skill",
  "scenario": "empty `description`",
  "expected": "400, wording unknown",
  "sources": [
   {
    "source": "skills-guide-ga"
   }
  ],
  "revisions": [
   "ga"
  ],
  "evidence": {
   "ga": "documented"
  },
  "subject": "server"
 },
 {
  "id": "frontmatter-without-name",
  "group": "Create skill",
  "scenario": "frontmatter without `name`, files under `my-skill/`",
  "expected": "200, name `my-skill`",
  "sources": [
   {
    "source": "vendor-openapi",
    "at": "field doc"
   }
  ],
  "revisions": [
   "ga"
  ],
  "evidence": {
   "ga": "inferred"
  },
  "subject": "server"
 },
 {
  "id": "unknown-frontmatter-key",
  "group": "Create skill",
  "scenario": "extra frontmatter key",
  "expected": "unknown",
  "sources": [
   {
    "source": "own-expectation"
   }
  ],
  "revisions": [
   "ga"
  ],
  "evidence": {
   "ga": "unknown"
  },
  "subject": "server"
 },
 {
  "id": "upload-over-30-mb",
  "group": "Create skill",
  "scenario": "total > 30 MB",
  "expected": "413 `request_too_large` (maybe non-JSON from edge) or 400",
  "sources": [
   {
    "source": "skills-guide-ga"
   },
   {
    "source": "skills-cli-notes"
   }
  ],
  "revisions": [
   "skills-2025-10-02",
   "ga"
  ],
  "evidence": {
   "skills-2025-10-02": "observed",
   "ga": "documented"
  },
  "subject": "server"
 },
 {
  "id": "name-used-twice",
  "group": "Create skill",
  "scenario": "two skills with same frontmatter name",
  "expected": "200 both, different ids",
  "sources": [
   {
    "source": "migration-guide",
    "at": "label not unique"
   }
  ],
  "revisions": [
   "skills-2025-10-02",
   "ga"
  ],
  "evidence": {
   "skills-2025-10-02": "inferred",
   "ga": "inferred"
  },
  "subject": "server"
 },
 {
  "id": "json-body",
  "group": "Create skill",
  "scenario": "JSON body instead of multipart",
  "expected": "4xx, unknown",
  "sources": [
   {
    "source": "own-expectation"
   }
  ],
  "revisions": [
   "skills-2025-10-02",
   "ga"
  ],
  "evidence": {
   "skills-2025-10-02": "unknown",
   "ga": "unknown"
  },
  "subject": "server"
 },
 {
  "id": "create-status",
  "group": "Create skill",
  "scenario": "create status code",
  "expected": "200 not 201",
  "sources": [
   {
    "source": "vendor-openapi"
   }
  ],
  "revisions": [
   "skills-2025-10-02",
   "ga"
  ],
  "evidence": {
   "skills-2025-10-02": "documented",
   "ga": "documented"
  },
  "subject": "server"
 },
 {
  "id": "refused-create",
  "group": "Create skill",
  "scenario": "refused create",
  "expected": "`x-should-retry: false` (observed); nothing stored (inferred)",
  "sources": [
   {
    "source": "live-recordings"
   }
  ],
  "revisions": [
   "skills-2025-10-02",
   "ga"
  ],
  "evidence": {
   "skills-2025-10-02": "inferred",
   "ga": "observed"
  },
  "subject": "server"
 },
 {
  "id": "get-skill-beta",
  "group": "Get / list skills",
  "scenario": "get custom",
  "expected": "200 shape of this revision incl. `display_title`, `latest_version`",
  "sources": [
   {
    "source": "vendor-openapi"
   }
  ],
  "revisions": [
   "skills-2025-10-02"
  ],
  "evidence": {
   "skills-2025-10-02": "documented"
  },
  "subject": "server"
 },
 {
  "id": "get-skill-ga",
  "group": "Get / list skills",
  "scenario": "get custom",
  "expected": "200 7 keys",
  "sources": [
   {
    "source": "live-recordings",
    "at": "16"
   }
  ],
  "revisions": [
   "ga"
  ],
  "evidence": {
   "ga": "observed"
  },
  "subject": "server"
 },
 {
  "id": "get-skill-in-both-revisions",
  "group": "Get / list skills",
  "scenario": "same skill read in both revisions",
  "expected": "same `id`, `created_at`; different key sets",
  "sources": [
   {
    "source": "live-recordings",
    "at": "16–19"
   }
  ],
  "revisions": [
   "skills-2025-10-02",
   "ga"
  ],
  "evidence": {
   "skills-2025-10-02": "observed",
   "ga": "observed"
  },
  "subject": "server"
 },
 {
  "id": "get-unknown-skill",
  "group": "Get / list skills",
  "scenario": "get unknown `skill_01…`",
  "expected": "404 `Skill not found: {id}`",
  "sources": [
   {
    "source": "live-recordings"
   }
  ],
  "revisions": [
   "ga"
  ],
  "evidence": {
   "ga": "observed"
  },
  "subject": "server"
 },
 {
  "id": "get-malformed-skill-id",
  "group": "Get / list skills",
  "scenario": "get malformed id",
  "expected": "unknown (400 or 404)",
  "sources": [
   {
    "source": "own-expectation"
   }
  ],
  "revisions": [
   "ga"
  ],
  "evidence": {
   "ga": "unknown"
  },
  "subject": "server"
 },
 {
  "id": "get-versionless-skill-ga",
  "group": "Get / list skills",
  "scenario": "get versionless skill",
  "expected": "400",
  "sources": [
   {
    "source": "migration-guide"
   }
  ],
  "revisions": [
   "ga"
  ],
  "evidence": {
   "ga": "documented"
  },
  "subject": "server"
 },
 {
  "id": "get-versionless-skill-beta",
  "group": "Get / list skills",
  "scenario": "get versionless skill",
  "expected": "200, `latest_version:null`",
  "sources": [
   {
    "source": "vendor-openapi",
    "at": "nullable"
   }
  ],
  "revisions": [
   "skills-2025-10-02"
  ],
  "evidence": {
   "skills-2025-10-02": "inferred"
  },
  "subject": "server"
 },
 {
  "id": "list-skills-ga",
  "group": "Get / list skills",
  "scenario": "list, no params",
  "expected": "200 `{data,next_page}`, ≤ 20, newest first, custom + prebuilt",
  "sources": [
   {
    "source": "live-recordings"
   }
  ],
  "revisions": [
   "ga"
  ],
  "evidence": {
   "ga": "observed"
  },
  "subject": "server"
 },
 {
  "id": "list-skills-beta",
  "group": "Get / list skills",
  "scenario": "list, no params",
  "expected": "200 `{data,has_more,next_page}`, ≤ 20",
  "sources": [
   {
    "source": "vendor-openapi"
   }
  ],
  "revisions": [
   "skills-2025-10-02"
  ],
  "evidence": {
   "skills-2025-10-02": "documented"
  },
  "subject": "server"
 },
 {
  "id": "list-limit-1",
  "group": "Get / list skills",
  "scenario": "`limit=1` with more",
  "expected": "200, 1 item, `next_page` starts `page_`",
  "sources": [
   {
    "source": "live-recordings",
    "at": "26"
   }
  ],
  "revisions": [
   "ga"
  ],
  "evidence": {
   "ga": "observed"
  },
  "subject": "server"
 },
 {
  "id": "list-next-page",
  "group": "Get / list skills",
  "scenario": "follow `next_page`",
  "expected": "next item, finally `null`; no duplicates",
  "sources": [
   {
    "source": "overview-page"
   }
  ],
  "revisions": [
   "ga"
  ],
  "evidence": {
   "ga": "documented"
  },
  "subject": "server"
 },
 {
  "id": "list-limit-1000",
  "group": "Get / list skills",
  "scenario": "`limit=1000`",
  "expected": "200",
  "sources": [
   {
    "source": "live-recordings",
    "at": "23"
   }
  ],
  "revisions": [
   "ga"
  ],
  "evidence": {
   "ga": "observed"
  },
  "subject": "server"
 },
 {
  "id": "list-limit-0-and-1001",
  "group": "Get / list skills",
  "scenario": "`limit=0`, `limit=1001`",
  "expected": "400 `limit must be between 1 and 1000`",
  "sources": [
   {
    "source": "live-recordings",
    "at": "24,25"
   }
  ],
  "revisions": [
   "ga"
  ],
  "evidence": {
   "ga": "observed"
  },
  "subject": "server"
 },
 {
  "id": "list-limit-100",
  "group": "Get / list skills",
  "scenario": "`limit=100`",
  "expected": "200",
  "sources": [
   {
    "source": "vendor-openapi"
   }
  ],
  "revisions": [
   "skills-2025-10-02"
  ],
  "evidence": {
   "skills-2025-10-02": "documented"
  },
  "subject": "server"
 },
 {
  "id": "list-limit-101",
  "group": "Get / list skills",
  "scenario": "`limit=101`",
  "expected": "unknown (doc max 100)",
  "sources": [
   {
    "source": "vendor-openapi"
   }
  ],
  "revisions": [
   "skills-2025-10-02"
  ],
  "evidence": {
   "skills-2025-10-02": "unknown"
  },
  "subject": "server"
 },
 {
  "id": "list-limit-not-a-number",
  "group": "Get / list skills",
  "scenario": "`limit=abc`",
  "expected": "400, wording unknown",
  "sources": [
   {
    "source": "own-expectation"
   }
  ],
  "revisions": [
   "ga"
  ],
  "evidence": {
   "ga": "inferred"
  },
  "subject": "server"
 },
 {
  "id": "list-malformed-page",
  "group": "Get / list skills",
  "scenario": "`page=garbage`",
  "expected": "400 `page is not a valid page token.`",
  "sources": [
   {
    "source": "live-recordings",
    "at": "28"
   }
  ],
  "revisions": [
   "ga"
  ],
  "evidence": {
   "ga": "observed"
  },
  "subject": "server"
 },
 {
  "id": "list-cursor-of-other-revision",
  "group": "Get / list skills",
  "scenario": "skills-2025-10-02 cursor used in ga (versions list)",
  "expected": "rejected",
  "sources": [
   {
    "source": "migration-guide",
    "at": "not valid on the other"
   }
  ],
  "revisions": [
   "ga"
  ],
  "evidence": {
   "ga": "documented"
  },
  "subject": "server"
 },
 {
  "id": "list-source-custom",
  "group": "Get / list skills",
  "scenario": "`source=custom`",
  "expected": "only custom",
  "sources": [
   {
    "source": "vendor-openapi"
   }
  ],
  "revisions": [
   "ga"
  ],
  "evidence": {
   "ga": "documented"
  },
  "subject": "server"
 },
 {
  "id": "list-source-anthropic",
  "group": "Get / list skills",
  "scenario": "`source=anthropic`",
  "expected": "xlsx, pptx, docx, pdf; `source.type:\"anthropic\"`",
  "sources": [
   {
    "source": "skills-quickstart"
   },
   {
    "source": "live-recordings"
   }
  ],
  "revisions": [
   "ga"
  ],
  "evidence": {
   "ga": "documented"
  },
  "subject": "server"
 },
 {
  "id": "list-unknown-source",
  "group": "Get / list skills",
  "scenario": "`source=anthropic_example` / `foo`",
  "expected": "400 `source must be one of custom, anthropic`",
  "sources": [
   {
    "source": "live-recordings",
    "at": "21,22"
   }
  ],
  "revisions": [
   "ga"
  ],
  "evidence": {
   "ga": "observed"
  },
  "subject": "server"
 },
 {
  "id": "list-without-versionless-skills",
  "group": "Get / list skills",
  "scenario": "list excludes versionless skills",
  "expected": "yes",
  "sources": [
   {
    "source": "migration-guide"
   }
  ],
  "revisions": [
   "ga"
  ],
  "evidence": {
   "ga": "documented"
  },
  "subject": "server"
 },
 {
  "id": "create-version-beta",
  "group": "Versions",
  "scenario": "create version, same name",
  "expected": "200 version of this revision (8 keys), `version` > previous; skill `latest_version` = it, `updated_at` = its `created_at`",
  "sources": [
   {
    "source": "vercel-ai-fixtures"
   }
  ],
  "revisions": [
   "skills-2025-10-02"
  ],
  "evidence": {
   "skills-2025-10-02": "observed"
  },
  "subject": "server"
 },
 {
  "id": "create-version-ga",
  "group": "Versions",
  "scenario": "create version, same name",
  "expected": "200 6 keys, `id` `skver_…`; skill `latest_version_id` = it",
  "sources": [
   {
    "source": "live-recordings"
   }
  ],
  "revisions": [
   "ga"
  ],
  "evidence": {
   "ga": "observed"
  },
  "subject": "server"
 },
 {
  "id": "create-version-with-other-name-ga",
  "group": "Versions",
  "scenario": "create version, other name",
  "expected": "400 ``Skill name 'x' in SKILL.md must be consistent across all versions for a given `skill_id`. Expected 'y'.``",
  "sources": [
   {
    "source": "live-recordings",
    "at": "54"
   }
  ],
  "revisions": [
   "ga"
  ],
  "evidence": {
   "ga": "observed"
  },
  "subject": "server"
 },
 {
  "id": "create-version-with-other-name-beta",
  "group": "Versions",
  "scenario": "create version, other name",
  "expected": "400 same",
  "sources": [
   {
    "source": "public-repository"
   }
  ],
  "revisions": [
   "skills-2025-10-02"
  ],
  "evidence": {
   "skills-2025-10-02": "observed"
  },
  "subject": "server"
 },
 {
  "id": "create-version-with-display-name",
  "group": "Versions",
  "scenario": "create version with `display_name` part",
  "expected": "200, ignored",
  "sources": [
   {
    "source": "live-recordings",
    "at": "rule for unknown parts"
   }
  ],
  "revisions": [
   "ga"
  ],
  "evidence": {
   "ga": "inferred"
  },
  "subject": "server"
 },
 {
  "id": "create-version-of-unknown-skill",
  "group": "Versions",
  "scenario": "create version on unknown skill",
  "expected": "404 `Skill not found: {id}`",
  "sources": [
   {
    "source": "live-recordings",
    "at": "pattern"
   }
  ],
  "revisions": [
   "ga"
  ],
  "evidence": {
   "ga": "inferred"
  },
  "subject": "server"
 },
 {
  "id": "create-version-of-prebuilt-skill",
  "group": "Versions",
  "scenario": "create version on `xlsx`",
  "expected": "400 `Invalid skill_id format: xlsx`",
  "sources": [
   {
    "source": "live-recordings"
   }
  ],
  "revisions": [
   "ga"
  ],
  "evidence": {
   "ga": "observed"
  },
  "subject": "server"
 },
 {
  "id": "version-without-an-older-file",
  "group": "Versions",
  "scenario": "new version lacks an old file",
  "expected": "file gone from download",
  "sources": [
   {
    "source": "skills-guide-ga"
   }
  ],
  "revisions": [
   "ga"
  ],
  "evidence": {
   "ga": "documented"
  },
  "subject": "server"
 },
 {
  "id": "list-versions-beta",
  "group": "Versions",
  "scenario": "list versions",
  "expected": "oldest first, `{data,has_more,next_page}`",
  "sources": [
   {
    "source": "migration-guide"
   },
   {
    "source": "vercel-ai-fixtures"
   }
  ],
  "revisions": [
   "skills-2025-10-02"
  ],
  "evidence": {
   "skills-2025-10-02": "documented"
  },
  "subject": "server"
 },
 {
  "id": "list-versions-ga",
  "group": "Versions",
  "scenario": "list versions",
  "expected": "newest first, `{data,next_page}`, limit 20",
  "sources": [
   {
    "source": "migration-guide"
   }
  ],
  "revisions": [
   "ga"
  ],
  "evidence": {
   "ga": "documented"
  },
  "subject": "server"
 },
 {
  "id": "list-versions-of-unknown-skill",
  "group": "Versions",
  "scenario": "list versions of unknown skill",
  "expected": "404 `Skill not found: {id}`",
  "sources": [
   {
    "source": "live-recordings"
   }
  ],
  "revisions": [
   "ga"
  ],
  "evidence": {
   "ga": "observed"
  },
  "subject": "server"
 },
 {
  "id": "get-version-by-id",
  "group": "Versions",
  "scenario": "get version by `skver_…`",
  "expected": "200",
  "sources": [
   {
    "source": "live-recordings",
    "at": "30"
   }
  ],
  "revisions": [
   "ga"
  ],
  "evidence": {
   "ga": "observed"
  },
  "subject": "server"
 },
 {
  "id": "get-version-latest",
  "group": "Versions",
  "scenario": "get version `latest`",
  "expected": "200, same as `latest_version_id`",
  "sources": [
   {
    "source": "live-recordings",
    "at": "32"
   }
  ],
  "revisions": [
   "ga"
  ],
  "evidence": {
   "ga": "observed"
  },
  "subject": "server"
 },
 {
  "id": "get-version-by-beta-id",
  "group": "Versions",
  "scenario": "get version by `skill_version_…`",
  "expected": "200",
  "sources": [
   {
    "source": "migration-guide"
   }
  ],
  "revisions": [
   "ga"
  ],
  "evidence": {
   "ga": "documented"
  },
  "subject": "server"
 },
 {
  "id": "get-version-by-timestamp-ga",
  "group": "Versions",
  "scenario": "get version by epoch number",
  "expected": "400 `Invalid version id: '1759178010641129'`",
  "sources": [
   {
    "source": "live-recordings",
    "at": "34"
   }
  ],
  "revisions": [
   "ga"
  ],
  "evidence": {
   "ga": "observed"
  },
  "subject": "server"
 },
 {
  "id": "get-version-by-malformed-id",
  "group": "Versions",
  "scenario": "get version `skillver_…`",
  "expected": "400 `Invalid version id: …`",
  "sources": [
   {
    "source": "live-recordings",
    "at": "38"
   }
  ],
  "revisions": [
   "ga"
  ],
  "evidence": {
   "ga": "observed"
  },
  "subject": "server"
 },
 {
  "id": "get-unknown-version",
  "group": "Versions",
  "scenario": "get well-formed unknown `skver_…`",
  "expected": "404 `Skill version not found: {skill_id} version {slot}`",
  "sources": [
   {
    "source": "live-recordings"
   }
  ],
  "revisions": [
   "ga"
  ],
  "evidence": {
   "ga": "observed"
  },
  "subject": "server"
 },
 {
  "id": "get-version-by-timestamp-beta",
  "group": "Versions",
  "scenario": "get version by epoch number",
  "expected": "200",
  "sources": [
   {
    "source": "vendor-openapi"
   }
  ],
  "revisions": [
   "skills-2025-10-02"
  ],
  "evidence": {
   "skills-2025-10-02": "documented"
  },
  "subject": "server"
 },
 {
  "id": "get-version-by-ga-id",
  "group": "Versions",
  "scenario": "get version by `skver_…`",
  "expected": "400 `Invalid version format: 'skver_…'. Version must be a numeric timestamp (e.g., '1759178010641129').`",
  "sources": [
   {
    "source": "live-recordings",
    "at": "36"
   }
  ],
  "revisions": [
   "skills-2025-10-02"
  ],
  "evidence": {
   "skills-2025-10-02": "observed"
  },
  "subject": "server"
 },
 {
  "id": "get-version-by-object-id",
  "group": "Versions",
  "scenario": "get version by `skill_version_…` id",
  "expected": "400 `Invalid version format…`",
  "sources": [
   {
    "source": "behaviour-ledger",
    "at": "10"
   }
  ],
  "revisions": [
   "skills-2025-10-02"
  ],
  "evidence": {
   "skills-2025-10-02": "observed"
  },
  "subject": "server"
 },
 {
  "id": "delete-skill-with-versions-beta",
  "group": "Delete",
  "scenario": "delete skill with versions",
  "expected": "400 `Cannot delete skill with existing versions. Delete all versions first.`",
  "sources": [
   {
    "source": "live-recordings",
    "at": "87"
   },
   {
    "source": "go-client-tests"
   }
  ],
  "revisions": [
   "skills-2025-10-02"
  ],
  "evidence": {
   "skills-2025-10-02": "observed"
  },
  "subject": "server"
 },
 {
  "id": "delete-versions-then-skill",
  "group": "Delete",
  "scenario": "delete each version, then skill",
  "expected": "200 `{id:\"<epoch>\",type:\"skill_version_deleted\"}` …, 200 `{id,type:\"skill_deleted\"}`",
  "sources": [
   {
    "source": "vendor-openapi"
   },
   {
    "source": "migration-guide"
   }
  ],
  "revisions": [
   "skills-2025-10-02"
  ],
  "evidence": {
   "skills-2025-10-02": "documented"
  },
  "subject": "server"
 },
 {
  "id": "delete-only-version-beta",
  "group": "Delete",
  "scenario": "delete only version",
  "expected": "200; skill remains versionless",
  "sources": [
   {
    "source": "migration-guide"
   }
  ],
  "revisions": [
   "skills-2025-10-02"
  ],
  "evidence": {
   "skills-2025-10-02": "documented"
  },
  "subject": "server"
 },
 {
  "id": "delete-older-version",
  "group": "Delete",
  "scenario": "delete a non-latest version by epoch, then get it",
  "expected": "200, then error (404 expected)",
  "sources": [
   {
    "source": "go-client-tests"
   }
  ],
  "revisions": [
   "skills-2025-10-02"
  ],
  "evidence": {
   "skills-2025-10-02": "inferred"
  },
  "subject": "server"
 },
 {
  "id": "delete-skill-with-versions-ga",
  "group": "Delete",
  "scenario": "delete skill with versions",
  "expected": "200 `{\"type\":\"skill_deleted\",\"id\":…}`",
  "sources": [
   {
    "source": "live-recordings",
    "at": "79"
   }
  ],
  "revisions": [
   "ga"
  ],
  "evidence": {
   "ga": "observed"
  },
  "subject": "server"
 },
 {
  "id": "read-after-deletion",
  "group": "Delete",
  "scenario": "after that: get skill / list versions / get version",
  "expected": "404 `Skill not found: {id}`",
  "sources": [
   {
    "source": "live-recordings",
    "at": "80–82"
   }
  ],
  "revisions": [
   "ga"
  ],
  "evidence": {
   "ga": "observed"
  },
  "subject": "server"
 },
 {
  "id": "delete-unknown-skill",
  "group": "Delete",
  "scenario": "delete unknown / already deleted skill",
  "expected": "404 `Skill not found: {id}`",
  "sources": [
   {
    "source": "live-recordings"
   }
  ],
  "revisions": [
   "ga"
  ],
  "evidence": {
   "ga": "observed"
  },
  "subject": "server"
 },
 {
  "id": "delete-one-of-two-versions",
  "group": "Delete",
  "scenario": "delete one of two versions",
  "expected": "200 `{id:\"skver_…\",type:\"skill_version_deleted\"}`",
  "sources": [
   {
    "source": "vendor-openapi"
   },
   {
    "source": "typescript-sdk"
   }
  ],
  "revisions": [
   "ga"
  ],
  "evidence": {
   "ga": "documented"
  },
  "subject": "server"
 },
 {
  "id": "delete-newest-version",
  "group": "Delete",
  "scenario": "delete newest of two",
  "expected": "200, `latest_version_id` = remaining",
  "sources": [
   {
    "source": "vendor-openapi",
    "at": "field doc"
   }
  ],
  "revisions": [
   "ga"
  ],
  "evidence": {
   "ga": "inferred"
  },
  "subject": "server"
 },
 {
  "id": "delete-only-version-ga",
  "group": "Delete",
  "scenario": "delete only version",
  "expected": "400 `cannot delete a Skill's only version. Delete the Skill, or create another version first`",
  "sources": [
   {
    "source": "live-recordings",
    "at": "111"
   }
  ],
  "revisions": [
   "ga"
  ],
  "evidence": {
   "ga": "observed"
  },
  "subject": "server"
 },
 {
  "id": "delete-version-latest",
  "group": "Delete",
  "scenario": "delete version `latest`",
  "expected": "400 `'latest' is not accepted when deleting a skill version. Address a specific version id: …`",
  "sources": [
   {
    "source": "live-recordings",
    "at": "60"
   }
  ],
  "revisions": [
   "ga"
  ],
  "evidence": {
   "ga": "observed"
  },
  "subject": "server"
 },
 {
  "id": "delete-version-twice",
  "group": "Delete",
  "scenario": "delete same version twice",
  "expected": "404 `Skill version not found: …`",
  "sources": [
   {
    "source": "live-recordings"
   }
  ],
  "revisions": [
   "ga"
  ],
  "evidence": {
   "ga": "observed"
  },
  "subject": "server"
 },
 {
  "id": "delete-versionless-skill",
  "group": "Delete",
  "scenario": "delete versionless skill",
  "expected": "200",
  "sources": [
   {
    "source": "migration-guide"
   }
  ],
  "revisions": [
   "ga"
  ],
  "evidence": {
   "ga": "documented"
  },
  "subject": "server"
 },
 {
  "id": "delete-prebuilt-skill",
  "group": "Delete",
  "scenario": "delete `xlsx`",
  "expected": "4xx, nothing removed",
  "sources": [
   {
    "source": "own-expectation"
   }
  ],
  "revisions": [
   "ga"
  ],
  "evidence": {
   "ga": "unknown"
  },
  "subject": "server"
 },
 {
  "id": "download-by-timestamp-beta",
  "group": "Download",
  "scenario": "download by epoch number",
  "expected": "200 zip",
  "sources": [
   {
    "source": "vendor-openapi"
   }
  ],
  "revisions": [
   "skills-2025-10-02"
  ],
  "evidence": {
   "skills-2025-10-02": "documented"
  },
  "subject": "server"
 },
 {
  "id": "download-by-id",
  "group": "Download",
  "scenario": "download by `skver_…`",
  "expected": "200 zip, `Content-Disposition: attachment; filename*=utf-8''<name>.zip`",
  "sources": [
   {
    "source": "live-recordings",
    "at": "134"
   }
  ],
  "revisions": [
   "ga"
  ],
  "evidence": {
   "ga": "observed"
  },
  "subject": "server"
 },
 {
  "id": "download-by-timestamp-ga",
  "group": "Download",
  "scenario": "download by epoch number",
  "expected": "200 (asymmetry)",
  "sources": [
   {
    "source": "live-recordings",
    "at": "150"
   }
  ],
  "revisions": [
   "ga"
  ],
  "evidence": {
   "ga": "observed"
  },
  "subject": "server"
 },
 {
  "id": "download-latest",
  "group": "Download",
  "scenario": "download `latest`",
  "expected": "400, \"downloading\" twin of the delete sentence",
  "sources": [
   {
    "source": "live-recordings",
    "at": "136"
   }
  ],
  "revisions": [
   "ga"
  ],
  "evidence": {
   "ga": "observed"
  },
  "subject": "server"
 },
 {
  "id": "download-version-of-other-skill",
  "group": "Download",
  "scenario": "download other skill's version",
  "expected": "404 `Skill not found: {skill_id}`",
  "sources": [
   {
    "source": "live-recordings"
   }
  ],
  "revisions": [
   "ga"
  ],
  "evidence": {
   "ga": "observed"
  },
  "subject": "server"
 },
 {
  "id": "archive-layout",
  "group": "Download",
  "scenario": "archive layout",
  "expected": "all entries under `<name>/`, SKILL.md present, bytes equal to upload",
  "sources": [
   {
    "source": "vendor-openapi",
    "at": "field doc"
   }
  ],
  "revisions": [
   "ga"
  ],
  "evidence": {
   "ga": "inferred"
  },
  "subject": "server"
 },
 {
  "id": "accept-application-binary",
  "group": "Download",
  "scenario": "`Accept: application/binary`",
  "expected": "200",
  "sources": [
   {
    "source": "typescript-sdk-requests"
   }
  ],
  "revisions": [
   "ga"
  ],
  "evidence": {
   "ga": "inferred"
  },
  "subject": "server"
 },
 {
  "id": "unsupported-credential",
  "group": "Download",
  "scenario": "unsupported credential",
  "expected": "403 `permission_error` `Downloading skill content is not supported with this credential type. …`",
  "sources": [
   {
    "source": "csharp-sdk-issue-223"
   },
   {
    "source": "live-recordings",
    "at": "44"
   }
  ],
  "revisions": [
   "skills-2025-10-02",
   "ga"
  ],
  "evidence": {
   "skills-2025-10-02": "observed",
   "ga": "observed"
  },
  "subject": "server"
 },
 {
  "id": "rate-limited",
  "group": "Faults (injected)",
  "scenario": "429 with `retry-after: 1`",
  "expected": "SDK waits ≥ 1 s, then retries; ≤ 2 retries",
  "sources": [
   {
    "source": "typescript-sdk",
    "at": "client.ts"
   }
  ],
  "revisions": [
   "skills-2025-10-02",
   "ga"
  ],
  "evidence": {
   "skills-2025-10-02": "documented",
   "ga": "documented"
  },
  "subject": "client"
 },
 {
  "id": "not-retryable-500",
  "group": "Faults (injected)",
  "scenario": "500 with `x-should-retry: false`",
  "expected": "SDK does not retry",
  "sources": [
   {
    "source": "typescript-sdk"
   }
  ],
  "revisions": [
   "skills-2025-10-02",
   "ga"
  ],
  "evidence": {
   "skills-2025-10-02": "documented",
   "ga": "documented"
  },
  "subject": "client"
 },
 {
  "id": "overloaded",
  "group": "Faults (injected)",
  "scenario": "529 `overloaded_error`",
  "expected": "SDK OverloadedError after retries",
  "sources": [
   {
    "source": "typescript-sdk"
   }
  ],
  "revisions": [
   "skills-2025-10-02",
   "ga"
  ],
  "evidence": {
   "skills-2025-10-02": "documented",
   "ga": "documented"
  },
  "subject": "client"
 },
 {
  "id": "conflict",
  "group": "Faults (injected)",
  "scenario": "409 `conflict_error`",
  "expected": "SDK retries by default",
  "sources": [
   {
    "source": "typescript-sdk"
   }
  ],
  "revisions": [
   "skills-2025-10-02",
   "ga"
  ],
  "evidence": {
   "skills-2025-10-02": "documented",
   "ga": "documented"
  },
  "subject": "client"
 },
 {
  "id": "organization-on-hold",
  "group": "Faults (injected)",
  "scenario": "error with `details.error_code:\"organization_on_hold\"` (400)",
  "expected": "SDK `errorCode` set",
  "sources": [
   {
    "source": "typescript-sdk"
   }
  ],
  "revisions": [
   "skills-2025-10-02",
   "ga"
  ],
  "evidence": {
   "skills-2025-10-02": "documented",
   "ga": "documented"
  },
  "subject": "client"
 }
];
export const openQuestions = [
 {
  "id": "1",
  "revisions": [
   "ga"
  ],
  "question": "Does the API accept a directory that does not match the name in the frontmatter, and does it rewrite the stored paths? Which normalisation remains? What do two top-level directories, a nested SKILL.md or two SKILL.md files return?"
 },
 {
  "id": "2a",
  "revisions": [
   "skills-2025-10-02",
   "ga"
  ],
  "question": "What are the error messages for invalid characters, reserved words, tags and lengths in a name, description or title, for broken YAML and for an unreadable zip?"
 },
 {
  "id": "2b",
  "revisions": [
   "skills-2025-10-02",
   "ga"
  ],
  "question": "What does a missing name or description return, and what are the fallbacks for a description?"
 },
 {
  "id": "3a",
  "revisions": [
   "skills-2025-10-02",
   "ga"
  ],
  "question": "Are unknown frontmatter keys rejected?"
 },
 {
  "id": "3b",
  "revisions": [
   "skills-2025-10-02",
   "ga"
  ],
  "question": "Is a `compatibility` of more than 500 characters rejected?"
 },
 {
  "id": "3c",
  "revisions": [
   "skills-2025-10-02",
   "ga"
  ],
  "question": "Is a byte order mark accepted?"
 },
 {
  "id": "3d",
  "revisions": [
   "skills-2025-10-02",
   "ga"
  ],
  "question": "Does `skill.md` count as SKILL.md?"
 },
 {
  "id": "4",
  "revisions": [
   "skills-2025-10-02",
   "ga"
  ],
  "question": "What are the newest-version pointer and `updated_at` after the newest version is deleted?"
 },
 {
  "id": "5a",
  "revisions": [
   "skills-2025-10-02",
   "ga"
  ],
  "question": "What does deleting a prebuilt skill or one of its versions return?"
 },
 {
  "id": "5b",
  "revisions": [
   "skills-2025-10-02",
   "ga"
  ],
  "question": "What do reading a prebuilt skill, its versions and their content return, and what is its newest version?"
 },
 {
  "id": "6a",
  "revisions": [
   "skills-2025-10-02",
   "ga"
  ],
  "question": "Does reading with a malformed skill id return 400 or 404?"
 },
 {
  "id": "6b",
  "revisions": [
   "skills-2025-10-02",
   "ga"
  ],
  "question": "Does deleting or uploading a version with a malformed skill id return 400 or 404?"
 },
 {
  "id": "7a",
  "revisions": [
   "skills-2025-10-02"
  ],
  "question": "What does a `limit` that is out of range return, for skills and for versions?"
 },
 {
  "id": "7b",
  "revisions": [
   "skills-2025-10-02"
  ],
  "question": "What does a `limit` that is not an integer return?"
 },
 {
  "id": "7c",
  "revisions": [
   "skills-2025-10-02"
  ],
  "question": "What does an unknown `source` return?"
 },
 {
  "id": "7d",
  "revisions": [
   "skills-2025-10-02"
  ],
  "question": "What does an invalid cursor return?"
 },
 {
  "id": "7e",
  "revisions": [
   "skills-2025-10-02"
  ],
  "question": "How is a `display_name` part handled?"
 },
 {
  "id": "7f",
  "revisions": [
   "skills-2025-10-02"
  ],
  "question": "Have the errors for missing files, a SKILL.md outside any directory and a directory that does not match the name changed since `ga` was released?"
 },
 {
  "id": "8a",
  "revisions": [
   "skills-2025-10-02"
  ],
  "question": "What is the error message for a missing skill?"
 },
 {
  "id": "8b",
  "revisions": [
   "skills-2025-10-02"
  ],
  "question": "What is the error message for a missing version, when reading and when downloading?"
 },
 {
  "id": "8c",
  "revisions": [
   "skills-2025-10-02"
  ],
  "question": "What does deleting a version twice return?"
 },
 {
  "id": "8d",
  "revisions": [
   "skills-2025-10-02"
  ],
  "question": "What does reading a skill without versions return?"
 },
 {
  "id": "9",
  "revisions": [
   "ga"
  ],
  "question": "What is the error message of the 400 for a skill without versions, and is its list of versions empty?"
 },
 {
  "id": "10",
  "revisions": [
   "skills-2025-10-02",
   "ga"
  ],
  "question": "How do the `skill_version_…` and `skver_…` ids of one version relate?"
 },
 {
  "id": "11a",
  "revisions": [
   "skills-2025-10-02",
   "ga"
  ],
  "question": "At which byte is an upload too large, is the error JSON or HTML, and does the limit apply to compressed or uncompressed files?"
 },
 {
  "id": "11b",
  "revisions": [
   "skills-2025-10-02",
   "ga"
  ],
  "question": "How are zip bombs handled?"
 },
 {
  "id": "11c",
  "revisions": [
   "skills-2025-10-02",
   "ga"
  ],
  "question": "How many files can an upload have?"
 },
 {
  "id": "11d",
  "revisions": [
   "skills-2025-10-02",
   "ga"
  ],
  "question": "Are empty files accepted?"
 },
 {
  "id": "11e",
  "revisions": [
   "skills-2025-10-02",
   "ga"
  ],
  "question": "How are directory entries and system files handled?"
 },
 {
  "id": "11f",
  "revisions": [
   "skills-2025-10-02",
   "ga"
  ],
  "question": "How are unsafe file names handled?"
 },
 {
  "id": "11g",
  "revisions": [
   "skills-2025-10-02",
   "ga"
  ],
  "question": "How are repeated file names handled?"
 },
 {
  "id": "11h",
  "revisions": [
   "skills-2025-10-02",
   "ga"
  ],
  "question": "How are file names that are not UTF-8, and `filename*`, handled?"
 },
 {
  "id": "12a",
  "revisions": [
   "skills-2025-10-02",
   "ga"
  ],
  "question": "What does an upload of a zip with loose files, or of two zips, return?"
 },
 {
  "id": "12b",
  "revisions": [
   "skills-2025-10-02",
   "ga"
  ],
  "question": "Do `.ZIP` and `.skill` count as a zip?"
 },
 {
  "id": "12c",
  "revisions": [
   "skills-2025-10-02",
   "ga"
  ],
  "question": "How are two labels handled?"
 },
 {
  "id": "12d",
  "revisions": [
   "skills-2025-10-02",
   "ga"
  ],
  "question": "How are an empty label and a label of several lines handled?"
 },
 {
  "id": "13a",
  "revisions": [
   "skills-2025-10-02",
   "ga"
  ],
  "question": "What does a missing or unknown `anthropic-version` return?"
 },
 {
  "id": "13b",
  "revisions": [
   "skills-2025-10-02",
   "ga"
  ],
  "question": "Which credential counts if both are sent?"
 },
 {
  "id": "13c",
  "revisions": [
   "skills-2025-10-02",
   "ga"
  ],
  "question": "What does a wrong workspace return?"
 },
 {
  "id": "13d",
  "revisions": [
   "skills-2025-10-02",
   "ga"
  ],
  "question": "What is the error message for a missing credential?"
 },
 {
  "id": "14a",
  "revisions": [
   "skills-2025-10-02",
   "ga"
  ],
  "question": "How are unknown and repeated query parameters handled?"
 },
 {
  "id": "14b",
  "revisions": [
   "skills-2025-10-02",
   "ga"
  ],
  "question": "What does a trailing slash return?"
 },
 {
  "id": "14c",
  "revisions": [
   "skills-2025-10-02",
   "ga"
  ],
  "question": "What do HEAD and OPTIONS return, is an unsupported method 405 or 404, and is there an `Allow` header?"
 },
 {
  "id": "15a",
  "revisions": [
   "skills-2025-10-02",
   "ga"
  ],
  "question": "Which rate-limit headers do these operations return?"
 },
 {
  "id": "15b",
  "revisions": [
   "skills-2025-10-02",
   "ga"
  ],
  "question": "What is the error message of a 429?"
 },
 {
  "id": "15c",
  "revisions": [
   "skills-2025-10-02",
   "ga"
  ],
  "question": "Do successful and 5xx responses have `x-should-retry`?"
 },
 {
  "id": "16a",
  "revisions": [
   "skills-2025-10-02",
   "ga"
  ],
  "question": "How do skills that are created between two pages affect a list?"
 },
 {
  "id": "16b",
  "revisions": [
   "skills-2025-10-02",
   "ga"
  ],
  "question": "How are skills with equal times ordered?"
 },
 {
  "id": "16c",
  "revisions": [
   "skills-2025-10-02",
   "ga"
  ],
  "question": "Where are prebuilt skills listed?"
 },
 {
  "id": "17",
  "revisions": [
   "skills-2025-10-02",
   "ga"
  ],
  "question": "Which headers does a download have, are its bytes the same each time, and which file modes and entry order does the archive have?"
 },
 {
  "id": "18",
  "revisions": [
   "skills-2025-10-02",
   "ga"
  ],
  "question": "How soon can a created skill be read and listed?"
 },
 {
  "id": "19a",
  "revisions": [
   "skills-2025-10-02",
   "ga"
  ],
  "question": "Do labels of the other revision, or labels that come from a name, count for the uniqueness of a title?"
 },
 {
  "id": "19b",
  "revisions": [
   "skills-2025-10-02",
   "ga"
  ],
  "question": "Is the uniqueness of a title case-sensitive?"
 },
 {
  "id": "20",
  "revisions": [
   "skills-2025-10-02",
   "ga"
  ],
  "question": "What do two simultaneous uploads to one skill return?"
 }
];
export const elements = {
 "skills-2025-10-02": {
  "body:createSkill.display_title": [
   "skill.create.title-echoed"
  ],
  "body:createSkill.files[]": [
   "skill.create.files-part-name-refused"
  ],
  "body:createSkillVersion.files[]": [
   "version.create.bare-skill-md-refused"
  ],
  "header:anthropic-organization-id": [
   "response.organization-id"
  ],
  "header:anthropic-workspace-id": [
   "response.workspace-id"
  ],
  "header:content-disposition": [
   "version.download.file-name"
  ],
  "header:request-id": [
   "response.request-id"
  ],
  "header:retry-after": [
   "error.rate-limited"
  ],
  "header:x-should-retry": [
   "error.refusal-not-retryable"
  ],
  "parameter:createSkill.anthropic-beta": [
   "request.unknown-beta-refused"
  ],
  "parameter:createSkill.anthropic-version": [
   "request.version-values-accepted"
  ],
  "parameter:createSkill.anthropic-workspace-id": [
   "request.workspace-id-accepted"
  ],
  "parameter:createSkillVersion.anthropic-beta": [
   "request.unknown-beta-refused"
  ],
  "parameter:createSkillVersion.anthropic-version": [
   "request.version-values-accepted"
  ],
  "parameter:createSkillVersion.anthropic-workspace-id": [
   "request.workspace-id-accepted"
  ],
  "parameter:createSkillVersion.skill_id": [
   "skill.get.custom"
  ],
  "parameter:deleteSkill.anthropic-beta": [
   "request.unknown-beta-refused"
  ],
  "parameter:deleteSkill.anthropic-version": [
   "request.version-values-accepted"
  ],
  "parameter:deleteSkill.anthropic-workspace-id": [
   "request.workspace-id-accepted"
  ],
  "parameter:deleteSkill.skill_id": [
   "skill.get.custom"
  ],
  "parameter:deleteSkillVersion.anthropic-beta": [
   "request.unknown-beta-refused"
  ],
  "parameter:deleteSkillVersion.anthropic-version": [
   "request.version-values-accepted"
  ],
  "parameter:deleteSkillVersion.anthropic-workspace-id": [
   "request.workspace-id-accepted"
  ],
  "parameter:deleteSkillVersion.skill_id": [
   "skill.get.custom"
  ],
  "parameter:deleteSkillVersion.version": [
   "version.get.by-epoch-version"
  ],
  "parameter:downloadSkillVersion.anthropic-beta": [
   "request.unknown-beta-refused"
  ],
  "parameter:downloadSkillVersion.anthropic-version": [
   "request.version-values-accepted"
  ],
  "parameter:downloadSkillVersion.anthropic-workspace-id": [
   "request.workspace-id-accepted"
  ],
  "parameter:downloadSkillVersion.skill_id": [
   "skill.get.custom"
  ],
  "parameter:downloadSkillVersion.version": [
   "version.get.by-epoch-version"
  ],
  "parameter:getSkill.anthropic-beta": [
   "request.unknown-beta-refused"
  ],
  "parameter:getSkill.anthropic-version": [
   "request.version-values-accepted"
  ],
  "parameter:getSkill.anthropic-workspace-id": [
   "request.workspace-id-accepted"
  ],
  "parameter:getSkill.skill_id": [
   "skill.get.custom"
  ],
  "parameter:getSkillVersion.anthropic-beta": [
   "request.unknown-beta-refused"
  ],
  "parameter:getSkillVersion.anthropic-version": [
   "request.version-values-accepted"
  ],
  "parameter:getSkillVersion.anthropic-workspace-id": [
   "request.workspace-id-accepted"
  ],
  "parameter:getSkillVersion.skill_id": [
   "skill.get.custom"
  ],
  "parameter:getSkillVersion.version": [
   "version.get.by-epoch-version"
  ],
  "parameter:listSkillVersions.anthropic-beta": [
   "request.unknown-beta-refused"
  ],
  "parameter:listSkillVersions.anthropic-version": [
   "request.version-values-accepted"
  ],
  "parameter:listSkillVersions.anthropic-workspace-id": [
   "request.workspace-id-accepted"
  ],
  "parameter:listSkillVersions.limit": [
   "version.list.default-limit"
  ],
  "parameter:listSkillVersions.page": [
   "version.list.next-page-continues"
  ],
  "parameter:listSkillVersions.skill_id": [
   "skill.get.custom"
  ],
  "parameter:listSkills.anthropic-beta": [
   "request.unknown-beta-refused"
  ],
  "parameter:listSkills.anthropic-version": [
   "request.version-values-accepted"
  ],
  "parameter:listSkills.anthropic-workspace-id": [
   "request.workspace-id-accepted"
  ],
  "parameter:listSkills.limit": [
   "skill.list.default-limit"
  ],
  "parameter:listSkills.page": [
   "skill.list.next-page-continues"
  ],
  "parameter:listSkills.source": [
   "skill.list.source-custom"
  ],
  "schema:ApiError.details": [
   "error.details"
  ],
  "schema:ApiError.message": [
   "error.message"
  ],
  "schema:ApiError.type": [
   "error.type-matches-status"
  ],
  "schema:AuthenticationError.details": [
   "error.details"
  ],
  "schema:AuthenticationError.message": [
   "error.message"
  ],
  "schema:AuthenticationError.type": [
   "error.type-matches-status"
  ],
  "schema:BillingError.details": [
   "error.details"
  ],
  "schema:BillingError.message": [
   "error.message"
  ],
  "schema:BillingError.type": [
   "error.type-matches-status"
  ],
  "schema:ConflictError.details": [
   "error.details"
  ],
  "schema:ConflictError.message": [
   "error.message"
  ],
  "schema:ConflictError.type": [
   "error.type-matches-status"
  ],
  "schema:DeletedSkill.id": [
   "deleted-skill.id"
  ],
  "schema:DeletedSkill.type": [
   "deleted-skill.type"
  ],
  "schema:DeletedSkillVersion.id": [
   "deleted-version.id"
  ],
  "schema:DeletedSkillVersion.type": [
   "deleted-version.type"
  ],
  "schema:ErrorDetails.appeal_url": [
   "error.details"
  ],
  "schema:ErrorDetails.error_code": [
   "error.details"
  ],
  "schema:ErrorObject.details": [
   "error.details"
  ],
  "schema:ErrorObject.message": [
   "error.message"
  ],
  "schema:ErrorObject.type": [
   "error.type-matches-status"
  ],
  "schema:ErrorResponse.error": [
   "error.envelope"
  ],
  "schema:ErrorResponse.request_id": [
   "error.request-id"
  ],
  "schema:ErrorResponse.type": [
   "error.envelope"
  ],
  "schema:InvalidRequestError.details": [
   "error.details"
  ],
  "schema:InvalidRequestError.message": [
   "error.message"
  ],
  "schema:InvalidRequestError.type": [
   "error.type-matches-status"
  ],
  "schema:ListSkillVersionsResponse.data": [
   "page.data"
  ],
  "schema:ListSkillVersionsResponse.has_more": [
   "page.has-more"
  ],
  "schema:ListSkillVersionsResponse.next_page": [
   "page.next-page"
  ],
  "schema:ListSkillsResponse.data": [
   "page.data"
  ],
  "schema:ListSkillsResponse.has_more": [
   "page.has-more"
  ],
  "schema:ListSkillsResponse.next_page": [
   "page.next-page"
  ],
  "schema:NotFoundError.details": [
   "error.details"
  ],
  "schema:NotFoundError.message": [
   "error.message"
  ],
  "schema:NotFoundError.type": [
   "error.type-matches-status"
  ],
  "schema:OverloadedError.details": [
   "error.details"
  ],
  "schema:OverloadedError.message": [
   "error.message"
  ],
  "schema:OverloadedError.type": [
   "error.type-matches-status"
  ],
  "schema:PermissionError.details": [
   "error.details"
  ],
  "schema:PermissionError.message": [
   "error.message"
  ],
  "schema:PermissionError.type": [
   "error.type-matches-status"
  ],
  "schema:RateLimitError.details": [
   "error.details"
  ],
  "schema:RateLimitError.message": [
   "error.message"
  ],
  "schema:RateLimitError.type": [
   "error.type-matches-status"
  ],
  "schema:RequestTooLargeError.details": [
   "error.details"
  ],
  "schema:RequestTooLargeError.message": [
   "error.message"
  ],
  "schema:RequestTooLargeError.type": [
   "error.type-matches-status"
  ],
  "schema:Skill.created_at": [
   "skill.created-at"
  ],
  "schema:Skill.display_title": [
   "skill.display-title"
  ],
  "schema:Skill.id": [
   "skill.id"
  ],
  "schema:Skill.latest_version": [
   "skill.latest-version"
  ],
  "schema:Skill.source": [
   "skill.source"
  ],
  "schema:Skill.type": [
   "skill.type"
  ],
  "schema:Skill.updated_at": [
   "skill.updated-at"
  ],
  "schema:SkillVersion.created_at": [
   "version.created-at"
  ],
  "schema:SkillVersion.description": [
   "version.description"
  ],
  "schema:SkillVersion.directory": [
   "version.directory"
  ],
  "schema:SkillVersion.id": [
   "version.id"
  ],
  "schema:SkillVersion.name": [
   "version.name"
  ],
  "schema:SkillVersion.skill_id": [
   "version.skill-id"
  ],
  "schema:SkillVersion.type": [
   "version.type"
  ],
  "schema:SkillVersion.version": [
   "version.version"
  ],
  "schema:TimeoutError.details": [
   "error.details"
  ],
  "schema:TimeoutError.message": [
   "error.message"
  ],
  "schema:TimeoutError.type": [
   "error.type-matches-status"
  ],
  "status:createSkill.200": [
   "response.success-is-200"
  ],
  "status:createSkill.400": [
   "error.type-matches-status"
  ],
  "status:createSkill.401": [
   "auth.missing-credential-refused"
  ],
  "status:createSkill.402": [
   "error.payment-required"
  ],
  "status:createSkill.403": [
   "error.type-matches-status"
  ],
  "status:createSkill.404": [
   "error.type-matches-status"
  ],
  "status:createSkill.409": [
   "error.conflict"
  ],
  "status:createSkill.413": [
   "skill.create.upload-limit"
  ],
  "status:createSkill.429": [
   "error.rate-limited"
  ],
  "status:createSkill.4XX": [
   "error.other-client-error"
  ],
  "status:createSkill.500": [
   "error.internal"
  ],
  "status:createSkill.503": [
   "error.unavailable"
  ],
  "status:createSkill.504": [
   "error.timed-out"
  ],
  "status:createSkill.529": [
   "error.overloaded"
  ],
  "status:createSkillVersion.200": [
   "response.success-is-200"
  ],
  "status:createSkillVersion.400": [
   "error.type-matches-status"
  ],
  "status:createSkillVersion.401": [
   "auth.missing-credential-refused"
  ],
  "status:createSkillVersion.402": [
   "error.payment-required"
  ],
  "status:createSkillVersion.403": [
   "error.type-matches-status"
  ],
  "status:createSkillVersion.404": [
   "error.type-matches-status"
  ],
  "status:createSkillVersion.409": [
   "error.conflict"
  ],
  "status:createSkillVersion.413": [
   "skill.create.upload-limit"
  ],
  "status:createSkillVersion.429": [
   "error.rate-limited"
  ],
  "status:createSkillVersion.4XX": [
   "error.other-client-error"
  ],
  "status:createSkillVersion.500": [
   "error.internal"
  ],
  "status:createSkillVersion.503": [
   "error.unavailable"
  ],
  "status:createSkillVersion.504": [
   "error.timed-out"
  ],
  "status:createSkillVersion.529": [
   "error.overloaded"
  ],
  "status:deleteSkill.200": [
   "response.success-is-200"
  ],
  "status:deleteSkill.400": [
   "error.type-matches-status"
  ],
  "status:deleteSkill.401": [
   "auth.missing-credential-refused"
  ],
  "status:deleteSkill.402": [
   "error.payment-required"
  ],
  "status:deleteSkill.403": [
   "error.type-matches-status"
  ],
  "status:deleteSkill.404": [
   "error.type-matches-status"
  ],
  "status:deleteSkill.409": [
   "error.conflict"
  ],
  "status:deleteSkill.429": [
   "error.rate-limited"
  ],
  "status:deleteSkill.4XX": [
   "error.other-client-error"
  ],
  "status:deleteSkill.500": [
   "error.internal"
  ],
  "status:deleteSkill.504": [
   "error.timed-out"
  ],
  "status:deleteSkill.529": [
   "error.overloaded"
  ],
  "status:deleteSkillVersion.200": [
   "response.success-is-200"
  ],
  "status:deleteSkillVersion.400": [
   "error.type-matches-status"
  ],
  "status:deleteSkillVersion.401": [
   "auth.missing-credential-refused"
  ],
  "status:deleteSkillVersion.402": [
   "error.payment-required"
  ],
  "status:deleteSkillVersion.403": [
   "error.type-matches-status"
  ],
  "status:deleteSkillVersion.404": [
   "error.type-matches-status"
  ],
  "status:deleteSkillVersion.409": [
   "error.conflict"
  ],
  "status:deleteSkillVersion.429": [
   "error.rate-limited"
  ],
  "status:deleteSkillVersion.4XX": [
   "error.other-client-error"
  ],
  "status:deleteSkillVersion.500": [
   "error.internal"
  ],
  "status:deleteSkillVersion.504": [
   "error.timed-out"
  ],
  "status:deleteSkillVersion.529": [
   "error.overloaded"
  ],
  "status:downloadSkillVersion.200": [
   "response.success-is-200"
  ],
  "status:downloadSkillVersion.400": [
   "error.type-matches-status"
  ],
  "status:downloadSkillVersion.401": [
   "auth.missing-credential-refused"
  ],
  "status:downloadSkillVersion.402": [
   "error.payment-required"
  ],
  "status:downloadSkillVersion.403": [
   "error.type-matches-status"
  ],
  "status:downloadSkillVersion.404": [
   "error.type-matches-status"
  ],
  "status:downloadSkillVersion.409": [
   "error.conflict"
  ],
  "status:downloadSkillVersion.429": [
   "error.rate-limited"
  ],
  "status:downloadSkillVersion.4XX": [
   "error.other-client-error"
  ],
  "status:downloadSkillVersion.500": [
   "error.internal"
  ],
  "status:downloadSkillVersion.504": [
   "error.timed-out"
  ],
  "status:downloadSkillVersion.529": [
   "error.overloaded"
  ],
  "status:getSkill.200": [
   "response.success-is-200"
  ],
  "status:getSkill.400": [
   "error.type-matches-status"
  ],
  "status:getSkill.401": [
   "auth.missing-credential-refused"
  ],
  "status:getSkill.402": [
   "error.payment-required"
  ],
  "status:getSkill.403": [
   "error.type-matches-status"
  ],
  "status:getSkill.404": [
   "error.type-matches-status"
  ],
  "status:getSkill.409": [
   "error.conflict"
  ],
  "status:getSkill.429": [
   "error.rate-limited"
  ],
  "status:getSkill.4XX": [
   "error.other-client-error"
  ],
  "status:getSkill.500": [
   "error.internal"
  ],
  "status:getSkill.504": [
   "error.timed-out"
  ],
  "status:getSkill.529": [
   "error.overloaded"
  ],
  "status:getSkillVersion.200": [
   "response.success-is-200"
  ],
  "status:getSkillVersion.400": [
   "error.type-matches-status"
  ],
  "status:getSkillVersion.401": [
   "auth.missing-credential-refused"
  ],
  "status:getSkillVersion.402": [
   "error.payment-required"
  ],
  "status:getSkillVersion.403": [
   "error.type-matches-status"
  ],
  "status:getSkillVersion.404": [
   "error.type-matches-status"
  ],
  "status:getSkillVersion.409": [
   "error.conflict"
  ],
  "status:getSkillVersion.429": [
   "error.rate-limited"
  ],
  "status:getSkillVersion.4XX": [
   "error.other-client-error"
  ],
  "status:getSkillVersion.500": [
   "error.internal"
  ],
  "status:getSkillVersion.504": [
   "error.timed-out"
  ],
  "status:getSkillVersion.529": [
   "error.overloaded"
  ],
  "status:listSkillVersions.200": [
   "response.success-is-200"
  ],
  "status:listSkillVersions.400": [
   "error.type-matches-status"
  ],
  "status:listSkillVersions.401": [
   "auth.missing-credential-refused"
  ],
  "status:listSkillVersions.402": [
   "error.payment-required"
  ],
  "status:listSkillVersions.403": [
   "error.type-matches-status"
  ],
  "status:listSkillVersions.404": [
   "error.type-matches-status"
  ],
  "status:listSkillVersions.409": [
   "error.conflict"
  ],
  "status:listSkillVersions.429": [
   "error.rate-limited"
  ],
  "status:listSkillVersions.4XX": [
   "error.other-client-error"
  ],
  "status:listSkillVersions.500": [
   "error.internal"
  ],
  "status:listSkillVersions.504": [
   "error.timed-out"
  ],
  "status:listSkillVersions.529": [
   "error.overloaded"
  ],
  "status:listSkills.200": [
   "response.success-is-200"
  ],
  "status:listSkills.400": [
   "error.type-matches-status"
  ],
  "status:listSkills.401": [
   "auth.missing-credential-refused"
  ],
  "status:listSkills.402": [
   "error.payment-required"
  ],
  "status:listSkills.403": [
   "error.type-matches-status"
  ],
  "status:listSkills.404": [
   "error.type-matches-status"
  ],
  "status:listSkills.409": [
   "error.conflict"
  ],
  "status:listSkills.429": [
   "error.rate-limited"
  ],
  "status:listSkills.4XX": [
   "error.other-client-error"
  ],
  "status:listSkills.500": [
   "error.internal"
  ],
  "status:listSkills.504": [
   "error.timed-out"
  ],
  "status:listSkills.529": [
   "error.overloaded"
  ]
 },
 "ga": {
  "body:createSkill.display_name": [
   "skill.create.display-name-echoed"
  ],
  "body:createSkill.files[]": [
   "skill.create.files-part-name-refused",
   "skill.create.files-required-message"
  ],
  "body:createSkillVersion.files[]": [
   "version.create.bare-skill-md-accepted"
  ],
  "header:anthropic-organization-id": [
   "response.organization-id"
  ],
  "header:anthropic-workspace-id": [
   "response.workspace-id"
  ],
  "header:content-disposition": [
   "version.download.file-name"
  ],
  "header:request-id": [
   "response.request-id"
  ],
  "header:retry-after": [
   "error.rate-limited"
  ],
  "header:x-should-retry": [
   "error.refusal-not-retryable",
   "error.rejections-not-retryable"
  ],
  "parameter:createSkill.anthropic-beta": [
   "request.unknown-beta-refused"
  ],
  "parameter:createSkill.anthropic-version": [
   "request.version-values-accepted"
  ],
  "parameter:createSkill.anthropic-workspace-id": [
   "request.workspace-id-accepted"
  ],
  "parameter:createSkillVersion.anthropic-beta": [
   "request.unknown-beta-refused"
  ],
  "parameter:createSkillVersion.anthropic-version": [
   "request.version-values-accepted"
  ],
  "parameter:createSkillVersion.anthropic-workspace-id": [
   "request.workspace-id-accepted"
  ],
  "parameter:createSkillVersion.skill_id": [
   "skill.get.custom"
  ],
  "parameter:deleteSkill.anthropic-beta": [
   "request.unknown-beta-refused"
  ],
  "parameter:deleteSkill.anthropic-version": [
   "request.version-values-accepted"
  ],
  "parameter:deleteSkill.anthropic-workspace-id": [
   "request.workspace-id-accepted"
  ],
  "parameter:deleteSkill.skill_id": [
   "skill.get.custom"
  ],
  "parameter:deleteSkillVersion.anthropic-beta": [
   "request.unknown-beta-refused"
  ],
  "parameter:deleteSkillVersion.anthropic-version": [
   "request.version-values-accepted"
  ],
  "parameter:deleteSkillVersion.anthropic-workspace-id": [
   "request.workspace-id-accepted"
  ],
  "parameter:deleteSkillVersion.skill_id": [
   "skill.get.custom"
  ],
  "parameter:deleteSkillVersion.version": [
   "version.get.by-id"
  ],
  "parameter:downloadSkillVersion.anthropic-beta": [
   "request.unknown-beta-refused"
  ],
  "parameter:downloadSkillVersion.anthropic-version": [
   "request.version-values-accepted"
  ],
  "parameter:downloadSkillVersion.anthropic-workspace-id": [
   "request.workspace-id-accepted"
  ],
  "parameter:downloadSkillVersion.skill_id": [
   "skill.get.custom"
  ],
  "parameter:downloadSkillVersion.version": [
   "version.get.by-id"
  ],
  "parameter:getSkill.anthropic-beta": [
   "request.unknown-beta-refused"
  ],
  "parameter:getSkill.anthropic-version": [
   "request.version-values-accepted"
  ],
  "parameter:getSkill.anthropic-workspace-id": [
   "request.workspace-id-accepted"
  ],
  "parameter:getSkill.skill_id": [
   "skill.get.custom"
  ],
  "parameter:getSkillVersion.anthropic-beta": [
   "request.unknown-beta-refused"
  ],
  "parameter:getSkillVersion.anthropic-version": [
   "request.version-values-accepted"
  ],
  "parameter:getSkillVersion.anthropic-workspace-id": [
   "request.workspace-id-accepted"
  ],
  "parameter:getSkillVersion.skill_id": [
   "skill.get.custom"
  ],
  "parameter:getSkillVersion.version": [
   "version.get.by-id"
  ],
  "parameter:listSkillVersions.anthropic-beta": [
   "request.unknown-beta-refused"
  ],
  "parameter:listSkillVersions.anthropic-version": [
   "request.version-values-accepted"
  ],
  "parameter:listSkillVersions.anthropic-workspace-id": [
   "request.workspace-id-accepted"
  ],
  "parameter:listSkillVersions.limit": [
   "version.list.default-limit"
  ],
  "parameter:listSkillVersions.page": [
   "version.list.next-page-continues"
  ],
  "parameter:listSkillVersions.skill_id": [
   "skill.get.custom"
  ],
  "parameter:listSkills.anthropic-beta": [
   "request.unknown-beta-refused"
  ],
  "parameter:listSkills.anthropic-version": [
   "request.version-values-accepted"
  ],
  "parameter:listSkills.anthropic-workspace-id": [
   "request.workspace-id-accepted"
  ],
  "parameter:listSkills.limit": [
   "skill.list.default-limit"
  ],
  "parameter:listSkills.page": [
   "skill.list.next-page-continues"
  ],
  "parameter:listSkills.source": [
   "skill.list.source-custom"
  ],
  "schema:ApiError.details": [
   "error.details"
  ],
  "schema:ApiError.message": [
   "error.message"
  ],
  "schema:ApiError.type": [
   "error.type-matches-status"
  ],
  "schema:AuthenticationError.details": [
   "error.details"
  ],
  "schema:AuthenticationError.message": [
   "error.message"
  ],
  "schema:AuthenticationError.type": [
   "error.type-matches-status"
  ],
  "schema:BillingError.details": [
   "error.details"
  ],
  "schema:BillingError.message": [
   "error.message"
  ],
  "schema:BillingError.type": [
   "error.type-matches-status"
  ],
  "schema:ConflictError.details": [
   "error.details"
  ],
  "schema:ConflictError.message": [
   "error.message"
  ],
  "schema:ConflictError.type": [
   "error.type-matches-status"
  ],
  "schema:DeletedSkill.id": [
   "deleted-skill.id"
  ],
  "schema:DeletedSkill.type": [
   "deleted-skill.type"
  ],
  "schema:DeletedSkillVersion.id": [
   "deleted-version.id"
  ],
  "schema:DeletedSkillVersion.type": [
   "deleted-version.type"
  ],
  "schema:ErrorDetails.appeal_url": [
   "error.details"
  ],
  "schema:ErrorDetails.error_code": [
   "error.details"
  ],
  "schema:ErrorObject.details": [
   "error.details"
  ],
  "schema:ErrorObject.message": [
   "error.message"
  ],
  "schema:ErrorObject.type": [
   "error.type-matches-status"
  ],
  "schema:ErrorResponse.error": [
   "error.envelope"
  ],
  "schema:ErrorResponse.request_id": [
   "error.request-id"
  ],
  "schema:ErrorResponse.type": [
   "error.envelope"
  ],
  "schema:InvalidRequestError.details": [
   "error.details"
  ],
  "schema:InvalidRequestError.message": [
   "error.message"
  ],
  "schema:InvalidRequestError.type": [
   "error.type-matches-status"
  ],
  "schema:ListSkillVersionsResponse.data": [
   "page.data"
  ],
  "schema:ListSkillVersionsResponse.next_page": [
   "page.next-page"
  ],
  "schema:ListSkillsResponse.data": [
   "page.data"
  ],
  "schema:ListSkillsResponse.next_page": [
   "page.next-page"
  ],
  "schema:NotFoundError.details": [
   "error.details"
  ],
  "schema:NotFoundError.message": [
   "error.message"
  ],
  "schema:NotFoundError.type": [
   "error.type-matches-status"
  ],
  "schema:OverloadedError.details": [
   "error.details"
  ],
  "schema:OverloadedError.message": [
   "error.message"
  ],
  "schema:OverloadedError.type": [
   "error.type-matches-status"
  ],
  "schema:PermissionError.details": [
   "error.details"
  ],
  "schema:PermissionError.message": [
   "error.message"
  ],
  "schema:PermissionError.type": [
   "error.type-matches-status"
  ],
  "schema:RateLimitError.details": [
   "error.details"
  ],
  "schema:RateLimitError.message": [
   "error.message"
  ],
  "schema:RateLimitError.type": [
   "error.type-matches-status"
  ],
  "schema:RequestTooLargeError.details": [
   "error.details"
  ],
  "schema:RequestTooLargeError.message": [
   "error.message"
  ],
  "schema:RequestTooLargeError.type": [
   "error.type-matches-status"
  ],
  "schema:Skill.created_at": [
   "skill.created-at"
  ],
  "schema:Skill.display_name": [
   "skill.display-name"
  ],
  "schema:Skill.id": [
   "skill.id"
  ],
  "schema:Skill.latest_version_id": [
   "skill.latest-version-id"
  ],
  "schema:Skill.source": [
   "skill.source-object"
  ],
  "schema:Skill.type": [
   "skill.type"
  ],
  "schema:Skill.updated_at": [
   "skill.updated-at"
  ],
  "schema:SkillSource.type": [
   "skill.source-object"
  ],
  "schema:SkillVersion.created_at": [
   "version.created-at"
  ],
  "schema:SkillVersion.description": [
   "version.description"
  ],
  "schema:SkillVersion.id": [
   "version.id"
  ],
  "schema:SkillVersion.name": [
   "version.name"
  ],
  "schema:SkillVersion.skill_id": [
   "version.skill-id"
  ],
  "schema:SkillVersion.type": [
   "version.type"
  ],
  "schema:TimeoutError.details": [
   "error.details"
  ],
  "schema:TimeoutError.message": [
   "error.message"
  ],
  "schema:TimeoutError.type": [
   "error.type-matches-status"
  ],
  "status:createSkill.200": [
   "response.success-is-200"
  ],
  "status:createSkill.400": [
   "error.type-matches-status"
  ],
  "status:createSkill.401": [
   "auth.missing-credential-refused"
  ],
  "status:createSkill.402": [
   "error.payment-required"
  ],
  "status:createSkill.403": [
   "error.type-matches-status"
  ],
  "status:createSkill.404": [
   "error.type-matches-status"
  ],
  "status:createSkill.409": [
   "error.conflict"
  ],
  "status:createSkill.413": [
   "skill.create.upload-limit"
  ],
  "status:createSkill.429": [
   "error.rate-limited"
  ],
  "status:createSkill.4XX": [
   "error.other-client-error"
  ],
  "status:createSkill.500": [
   "error.internal"
  ],
  "status:createSkill.503": [
   "error.unavailable"
  ],
  "status:createSkill.504": [
   "error.timed-out"
  ],
  "status:createSkill.529": [
   "error.overloaded"
  ],
  "status:createSkillVersion.200": [
   "response.success-is-200"
  ],
  "status:createSkillVersion.400": [
   "error.type-matches-status"
  ],
  "status:createSkillVersion.401": [
   "auth.missing-credential-refused"
  ],
  "status:createSkillVersion.402": [
   "error.payment-required"
  ],
  "status:createSkillVersion.403": [
   "error.type-matches-status"
  ],
  "status:createSkillVersion.404": [
   "error.type-matches-status"
  ],
  "status:createSkillVersion.409": [
   "error.conflict"
  ],
  "status:createSkillVersion.413": [
   "skill.create.upload-limit"
  ],
  "status:createSkillVersion.429": [
   "error.rate-limited"
  ],
  "status:createSkillVersion.4XX": [
   "error.other-client-error"
  ],
  "status:createSkillVersion.500": [
   "error.internal"
  ],
  "status:createSkillVersion.503": [
   "error.unavailable"
  ],
  "status:createSkillVersion.504": [
   "error.timed-out"
  ],
  "status:createSkillVersion.529": [
   "error.overloaded"
  ],
  "status:deleteSkill.200": [
   "response.success-is-200"
  ],
  "status:deleteSkill.400": [
   "error.type-matches-status"
  ],
  "status:deleteSkill.401": [
   "auth.missing-credential-refused"
  ],
  "status:deleteSkill.402": [
   "error.payment-required"
  ],
  "status:deleteSkill.403": [
   "error.type-matches-status"
  ],
  "status:deleteSkill.404": [
   "error.type-matches-status"
  ],
  "status:deleteSkill.409": [
   "error.conflict"
  ],
  "status:deleteSkill.429": [
   "error.rate-limited"
  ],
  "status:deleteSkill.4XX": [
   "error.other-client-error"
  ],
  "status:deleteSkill.500": [
   "error.internal"
  ],
  "status:deleteSkill.504": [
   "error.timed-out"
  ],
  "status:deleteSkill.529": [
   "error.overloaded"
  ],
  "status:deleteSkillVersion.200": [
   "response.success-is-200"
  ],
  "status:deleteSkillVersion.400": [
   "error.type-matches-status"
  ],
  "status:deleteSkillVersion.401": [
   "auth.missing-credential-refused"
  ],
  "status:deleteSkillVersion.402": [
   "error.payment-required"
  ],
  "status:deleteSkillVersion.403": [
   "error.type-matches-status"
  ],
  "status:deleteSkillVersion.404": [
   "error.type-matches-status"
  ],
  "status:deleteSkillVersion.409": [
   "error.conflict"
  ],
  "status:deleteSkillVersion.429": [
   "error.rate-limited"
  ],
  "status:deleteSkillVersion.4XX": [
   "error.other-client-error"
  ],
  "status:deleteSkillVersion.500": [
   "error.internal"
  ],
  "status:deleteSkillVersion.504": [
   "error.timed-out"
  ],
  "status:deleteSkillVersion.529": [
   "error.overloaded"
  ],
  "status:downloadSkillVersion.200": [
   "response.success-is-200"
  ],
  "status:downloadSkillVersion.400": [
   "error.type-matches-status"
  ],
  "status:downloadSkillVersion.401": [
   "auth.missing-credential-refused"
  ],
  "status:downloadSkillVersion.402": [
   "error.payment-required"
  ],
  "status:downloadSkillVersion.403": [
   "error.type-matches-status"
  ],
  "status:downloadSkillVersion.404": [
   "error.type-matches-status"
  ],
  "status:downloadSkillVersion.409": [
   "error.conflict"
  ],
  "status:downloadSkillVersion.429": [
   "error.rate-limited"
  ],
  "status:downloadSkillVersion.4XX": [
   "error.other-client-error"
  ],
  "status:downloadSkillVersion.500": [
   "error.internal"
  ],
  "status:downloadSkillVersion.504": [
   "error.timed-out"
  ],
  "status:downloadSkillVersion.529": [
   "error.overloaded"
  ],
  "status:getSkill.200": [
   "response.success-is-200"
  ],
  "status:getSkill.400": [
   "error.type-matches-status"
  ],
  "status:getSkill.401": [
   "auth.missing-credential-refused"
  ],
  "status:getSkill.402": [
   "error.payment-required"
  ],
  "status:getSkill.403": [
   "error.type-matches-status"
  ],
  "status:getSkill.404": [
   "error.type-matches-status"
  ],
  "status:getSkill.409": [
   "error.conflict"
  ],
  "status:getSkill.429": [
   "error.rate-limited"
  ],
  "status:getSkill.4XX": [
   "error.other-client-error"
  ],
  "status:getSkill.500": [
   "error.internal"
  ],
  "status:getSkill.504": [
   "error.timed-out"
  ],
  "status:getSkill.529": [
   "error.overloaded"
  ],
  "status:getSkillVersion.200": [
   "response.success-is-200"
  ],
  "status:getSkillVersion.400": [
   "error.type-matches-status"
  ],
  "status:getSkillVersion.401": [
   "auth.missing-credential-refused"
  ],
  "status:getSkillVersion.402": [
   "error.payment-required"
  ],
  "status:getSkillVersion.403": [
   "error.type-matches-status"
  ],
  "status:getSkillVersion.404": [
   "error.type-matches-status"
  ],
  "status:getSkillVersion.409": [
   "error.conflict"
  ],
  "status:getSkillVersion.429": [
   "error.rate-limited"
  ],
  "status:getSkillVersion.4XX": [
   "error.other-client-error"
  ],
  "status:getSkillVersion.500": [
   "error.internal"
  ],
  "status:getSkillVersion.504": [
   "error.timed-out"
  ],
  "status:getSkillVersion.529": [
   "error.overloaded"
  ],
  "status:listSkillVersions.200": [
   "response.success-is-200"
  ],
  "status:listSkillVersions.400": [
   "error.type-matches-status"
  ],
  "status:listSkillVersions.401": [
   "auth.missing-credential-refused"
  ],
  "status:listSkillVersions.402": [
   "error.payment-required"
  ],
  "status:listSkillVersions.403": [
   "error.type-matches-status"
  ],
  "status:listSkillVersions.404": [
   "error.type-matches-status"
  ],
  "status:listSkillVersions.409": [
   "error.conflict"
  ],
  "status:listSkillVersions.429": [
   "error.rate-limited"
  ],
  "status:listSkillVersions.4XX": [
   "error.other-client-error"
  ],
  "status:listSkillVersions.500": [
   "error.internal"
  ],
  "status:listSkillVersions.504": [
   "error.timed-out"
  ],
  "status:listSkillVersions.529": [
   "error.overloaded"
  ],
  "status:listSkills.200": [
   "response.success-is-200"
  ],
  "status:listSkills.400": [
   "error.type-matches-status"
  ],
  "status:listSkills.401": [
   "auth.missing-credential-refused"
  ],
  "status:listSkills.402": [
   "error.payment-required"
  ],
  "status:listSkills.403": [
   "error.type-matches-status"
  ],
  "status:listSkills.404": [
   "error.type-matches-status"
  ],
  "status:listSkills.409": [
   "error.conflict"
  ],
  "status:listSkills.429": [
   "error.rate-limited"
  ],
  "status:listSkills.4XX": [
   "error.other-client-error"
  ],
  "status:listSkills.500": [
   "error.internal"
  ],
  "status:listSkills.504": [
   "error.timed-out"
  ],
  "status:listSkills.529": [
   "error.overloaded"
  ]
 }
};
