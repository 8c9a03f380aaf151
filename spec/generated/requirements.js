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
    "source": "ERR"
   }
  ],
  "covers": [
   1
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
    "source": "ISSUES"
   }
  ],
  "covers": [
   2
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
    "source": "ISSUES"
   }
  ],
  "covers": [
   2
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
    "source": "OV"
   }
  ],
  "covers": [
   3
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
    "source": "OV"
   },
   {
    "source": "SDK"
   },
   {
    "source": "WIRE"
   }
  ],
  "covers": [
   4
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
    "source": "LEDGER"
   }
  ],
  "covers": [
   5
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
    "source": "GUIDE-GA"
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
    "source": "REC"
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
    "source": "BROWSER-ISSUES"
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
    "source": "ERR"
   }
  ],
  "questions": [
   "13d"
  ],
  "status": "open",
  "policy": "Returns a message that asks for `x-api-key` or `Authorization`.",
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
    "source": "OV"
   }
  ],
  "questions": [
   "13b"
  ],
  "status": "open",
  "policy": "Uses `x-api-key` and ignores `Authorization`.",
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
    "source": "SDK"
   }
  ],
  "covers": [
   128
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
    "source": "SDK"
   }
  ],
  "covers": [
   129
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
    "source": "SDK"
   }
  ],
  "covers": [
   130
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
    "source": "SDK"
   }
  ],
  "covers": [
   131
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
    "source": "SDK"
   }
  ],
  "covers": [
   132
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
    "source": "MIG"
   },
   {
    "source": "REC",
    "at": "87"
   },
   {
    "source": "TF"
   }
  ],
  "covers": [
   106
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
    "source": "REC",
    "at": "87"
   },
   {
    "source": "TF"
   }
  ],
  "covers": [
   106
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
    "source": "REC",
    "at": "79"
   },
   {
    "source": "MIG"
   }
  ],
  "covers": [
   110
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
    "source": "REC",
    "at": "81, 82"
   }
  ],
  "covers": [
   111
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
    "source": "SPEC"
   },
   {
    "source": "MIG"
   }
  ],
  "covers": [
   107,
   118
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
    "source": "REC"
   },
   {
    "source": "ERR"
   }
  ],
  "covers": [
   111
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
    "source": "MIG"
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
    "source": "SPEC"
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
    "source": "REC"
   },
   {
    "source": "ERR"
   }
  ],
  "covers": [
   112
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
    "source": "REC"
   }
  ],
  "covers": [
   119
  ],
  "questions": [
   "5a"
  ],
  "status": "open",
  "policy": "Returns 400 `invalid_request_error` and deletes nothing.",
  "unobserved": "A run never deletes what it did not create.",
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
    "source": "REC"
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
    "source": "SPEC"
   },
   {
    "source": "MIG"
   },
   {
    "source": "SDK"
   }
  ],
  "covers": [
   107,
   113
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
    "source": "SPEC"
   }
  ],
  "covers": [
   107
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
    "source": "SPEC"
   },
   {
    "source": "SDK"
   }
  ],
  "covers": [
   113
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
    "source": "MIG"
   }
  ],
  "covers": [
   108
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
    "source": "REC",
    "at": "111"
   },
   {
    "source": "MIG"
   }
  ],
  "covers": [
   115
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
    "source": "REC",
    "at": "111"
   }
  ],
  "covers": [
   115
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
    "source": "TF"
   },
   {
    "source": "REC"
   }
  ],
  "covers": [
   109
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
    "source": "MIG"
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
    "source": "TF"
   },
   {
    "source": "REC"
   }
  ],
  "covers": [
   109
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
    "source": "SPEC"
   },
   {
    "source": "REC"
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
    "source": "REC"
   },
   {
    "source": "ERR"
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
    "source": "SPEC"
   }
  ],
  "questions": [
   "4"
  ],
  "status": "open",
  "policy": "Sets `latest_version` to the newest remaining version and keeps `updated_at`.",
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
    "source": "SPEC"
   }
  ],
  "covers": [
   114
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
    "source": "REC"
   }
  ],
  "questions": [
   "8c"
  ],
  "status": "open",
  "policy": "Returns 404 `not_found_error`.",
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
    "source": "REC"
   }
  ],
  "covers": [
   117
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
    "source": "REC"
   },
   {
    "source": "PYTHON-SDK"
   }
  ],
  "status": "open",
  "policy": "Returns 400 `invalid_request_error`. In `ga`, also accepts a `skill_version_…` id.",
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
    "source": "REC",
    "at": "60"
   },
   {
    "source": "SDK"
   },
   {
    "source": "PYTHON-SDK"
   }
  ],
  "covers": [
   116
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
    "source": "REC",
    "at": "60"
   }
  ],
  "covers": [
   116
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
    "source": "SPEC"
   },
   {
    "source": "PYTHON-SDK"
   },
   {
    "source": "REC",
    "at": "134"
   }
  ],
  "covers": [
   120,
   121
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
    "source": "REC",
    "at": "150"
   }
  ],
  "covers": [
   122
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
    "source": "REC",
    "at": "136"
   },
   {
    "source": "SDK"
   },
   {
    "source": "PYTHON-SDK"
   }
  ],
  "covers": [
   123
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
    "source": "REC",
    "at": "136"
   }
  ],
  "covers": [
   123
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
    "source": "WIRE"
   }
  ],
  "covers": [
   126
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
    "source": "SPEC"
   },
   {
    "source": "REC"
   }
  ],
  "covers": [
   125
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
    "source": "SPEC"
   }
  ],
  "covers": [
   125
  ],
  "status": "tested",
  "subject": "server",
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
    "source": "MIG"
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
    "source": "REC"
   }
  ],
  "covers": [
   121
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
    "source": "REC"
   },
   {
    "source": "ERR"
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
    "source": "REC"
   }
  ],
  "covers": [
   124
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
    "source": "REC"
   },
   {
    "source": "ERR"
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
    "source": "REC"
   }
  ],
  "questions": [
   "8b"
  ],
  "status": "open",
  "policy": "Returns `Skill not found: …` with the skill's id, as in the other revision.",
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
    "source": "REC"
   }
  ],
  "covers": [
   124
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
    "source": "CS223"
   },
   {
    "source": "REC",
    "at": "44"
   }
  ],
  "covers": [
   127
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
    "source": "CS223"
   },
   {
    "source": "REC",
    "at": "44"
   }
  ],
  "covers": [
   127
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
    "source": "REC"
   }
  ],
  "questions": [
   "17"
  ],
  "status": "open",
  "policy": "Returns the same bytes each time, with `Content-Length`, without `ETag`, with mode 0644, in upload order.",
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
    "source": "ERR"
   },
   {
    "source": "SPEC"
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
    "source": "ERR"
   },
   {
    "source": "SPEC"
   }
  ],
  "covers": [
   16
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
    "source": "ERR"
   },
   {
    "source": "SPEC"
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
    "source": "ERR"
   },
   {
    "source": "SPEC"
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
    "source": "REC"
   }
  ],
  "covers": [
   67,
   96,
   111,
   112
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
    "source": "REC"
   }
  ],
  "covers": [
   63
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
    "source": "REC"
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
    "source": "SDK"
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
    "source": "ERR"
   },
   {
    "source": "SPEC"
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
    "source": "ERR"
   },
   {
    "source": "SDK"
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
    "source": "ERR"
   },
   {
    "source": "SPEC"
   },
   {
    "source": "RL"
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
    "source": "ERR"
   },
   {
    "source": "SPEC"
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
    "source": "SDK"
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
    "source": "SDK"
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
    "source": "ERR"
   },
   {
    "source": "SPEC"
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
    "source": "ERR"
   },
   {
    "source": "SPEC"
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
    "source": "ERR"
   },
   {
    "source": "SPEC"
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
    "source": "SEED"
   },
   {
    "source": "SPEC"
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
    "source": "SEED"
   },
   {
    "source": "SPEC"
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
    "source": "SEED"
   },
   {
    "source": "SPEC"
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
    "source": "SPEC"
   },
   {
    "source": "SDK"
   }
  ],
  "covers": [
   65
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
    "source": "SEED"
   },
   {
    "source": "SPEC"
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
    "source": "SPEC"
   },
   {
    "source": "SDK"
   }
  ],
  "covers": [
   65
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
    "source": "SEED"
   },
   {
    "source": "SPEC"
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
    "source": "SPEC"
   },
   {
    "source": "SDK"
   }
  ],
  "covers": [
   65
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
    "source": "SEED"
   },
   {
    "source": "SPEC"
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
    "source": "SEED"
   },
   {
    "source": "SPEC"
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
    "source": "SEED"
   },
   {
    "source": "SPEC"
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
    "source": "SEED"
   },
   {
    "source": "SPEC"
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
    "source": "SEED"
   },
   {
    "source": "SPEC"
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
    "source": "SEED"
   },
   {
    "source": "SPEC"
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
    "source": "SEED"
   },
   {
    "source": "SPEC"
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
    "source": "SEED"
   },
   {
    "source": "SPEC"
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
    "source": "SEED"
   },
   {
    "source": "SPEC"
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
    "source": "SEED"
   },
   {
    "source": "SPEC"
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
    "source": "SEED"
   },
   {
    "source": "SPEC"
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
    "source": "SEED"
   },
   {
    "source": "SPEC"
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
    "source": "SEED"
   },
   {
    "source": "SPEC"
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
    "source": "SEED"
   },
   {
    "source": "SPEC"
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
    "source": "SEED"
   },
   {
    "source": "SPEC"
   }
  ],
  "covers": [
   71,
   72,
   94,
   95
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
    "source": "SEED"
   },
   {
    "source": "SPEC"
   }
  ],
  "covers": [
   72,
   94
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
    "source": "SEED"
   },
   {
    "source": "SPEC"
   }
  ],
  "covers": [
   71,
   72,
   94,
   95
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
    "source": "MIG"
   }
  ],
  "questions": [
   "10"
  ],
  "status": "open",
  "policy": "Generates the two ids independently.",
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
    "source": "WIRE"
   },
   {
    "source": "SDK"
   }
  ],
  "covers": [
   6
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
    "source": "OV"
   },
   {
    "source": "SPEC"
   }
  ],
  "covers": [
   7
  ],
  "questions": [
   "13a"
  ],
  "status": "open",
  "policy": "Accepts the request.",
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
    "source": "OV"
   }
  ],
  "questions": [
   "13a"
  ],
  "status": "open",
  "policy": "Accepts any value.",
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
    "source": "BETAH"
   }
  ],
  "covers": [
   8
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
    "source": "BETAH"
   }
  ],
  "covers": [
   8
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
    "source": "SDK"
   },
   {
    "source": "NEWER-SDKS"
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
    "source": "WIRE",
    "at": "0.117.1, 0.120.0"
   }
  ],
  "covers": [
   9
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
    "source": "SPEC"
   }
  ],
  "covers": [
   10
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
    "source": "SPEC"
   }
  ],
  "covers": [
   10
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
    "source": "SDK"
   }
  ],
  "covers": [
   11
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
    "source": "REC"
   }
  ],
  "covers": [
   12
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
    "source": "BELIEF"
   }
  ],
  "covers": [
   13
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
    "source": "BELIEF"
   }
  ],
  "questions": [
   "14a"
  ],
  "status": "open",
  "policy": "Uses the last one.",
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
    "source": "SDK"
   }
  ],
  "covers": [
   14
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
    "source": "SDK"
   }
  ],
  "covers": [
   15
  ],
  "questions": [
   "13c"
  ],
  "status": "open",
  "policy": "Returns 403 `permission_error`.",
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
    "source": "SDK"
   },
   {
    "source": "REC"
   }
  ],
  "covers": [
   18
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
    "source": "NEWER-SDKS"
   }
  ],
  "status": "open",
  "policy": "Returns 401 without a key and 404 with one.",
  "unobserved": "The path is not part of the Skills API. Behind a gateway it may belong to another service.",
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
    "source": "LEDGER"
   }
  ],
  "covers": [
   19
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
    "source": "LEDGER"
   }
  ],
  "covers": [
   19
  ],
  "questions": [
   "14c"
  ],
  "status": "open",
  "policy": "Returns 405 with `Allow`, also for HEAD and OPTIONS.",
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
    "source": "BELIEF"
   }
  ],
  "questions": [
   "14b"
  ],
  "status": "open",
  "policy": "Returns 404.",
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
    "source": "REC"
   }
  ],
  "covers": [
   68
  ],
  "questions": [
   "6a"
  ],
  "status": "open",
  "policy": "Returns 404, as for an unknown skill, or 400 if the version is malformed too.",
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
    "source": "REC"
   }
  ],
  "questions": [
   "6b"
  ],
  "status": "open",
  "policy": "Returns 404, as for an unknown skill, or 400 if the version is malformed too.",
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
    "source": "ERR"
   }
  ],
  "covers": [
   16
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
    "source": "OV"
   }
  ],
  "covers": [
   17
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
    "source": "OV"
   }
  ],
  "covers": [
   17
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
    "source": "SPEC"
   }
  ],
  "covers": [
   62
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
    "source": "REC",
    "at": "16-19"
   }
  ],
  "covers": [
   33,
   66
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
    "source": "SPEC"
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
    "source": "SEED"
   },
   {
    "source": "SPEC"
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
    "source": "VERCEL"
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
    "source": "RL"
   }
  ],
  "questions": [
   "15a"
  ],
  "status": "open",
  "policy": "Returns none.",
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
    "source": "REC"
   }
  ],
  "questions": [
   "15c"
  ],
  "status": "open",
  "policy": "Sends it only with 4xx errors.",
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
    "source": "RL"
   }
  ],
  "questions": [
   "15b"
  ],
  "status": "open",
  "policy": "Returns `Injected fault: status 429` if a fault is configured.",
  "unobserved": "A run does not try to exceed the rate limit.",
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
    "source": "GUIDE-B08"
   }
  ],
  "covers": [
   20
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
    "source": "REC",
    "at": "2"
   },
   {
    "source": "SDK"
   }
  ],
  "covers": [
   32
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
    "source": "GUIDE-B08"
   }
  ],
  "covers": [
   20
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
    "source": "REC",
    "at": "2"
   },
   {
    "source": "MIG"
   }
  ],
  "covers": [
   32
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
    "source": "SEED"
   },
   {
    "source": "SPEC"
   }
  ],
  "covers": [
   20
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
    "source": "SEED"
   },
   {
    "source": "SPEC"
   },
   {
    "source": "SDK"
   },
   {
    "source": "REC",
    "at": "2"
   }
  ],
  "covers": [
   20,
   32
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
    "source": "SPEC"
   }
  ],
  "covers": [
   21
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
    "source": "SPEC"
   },
   {
    "source": "REC"
   }
  ],
  "covers": [
   34
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
    "source": "GUIDE-B08"
   },
   {
    "source": "MIG"
   },
   {
    "source": "VAT"
   }
  ],
  "covers": [
   22
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
    "source": "VAT"
   }
  ],
  "covers": [
   22
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
    "source": "REC",
    "at": "3, 4"
   },
   {
    "source": "MIG"
   },
   {
    "source": "SDK"
   }
  ],
  "covers": [
   35
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
    "source": "VAT"
   },
   {
    "source": "MIG"
   }
  ],
  "covers": [
   23,
   60
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
    "source": "MIG"
   }
  ],
  "covers": [
   24
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
    "source": "MIG"
   }
  ],
  "covers": [
   24
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
    "source": "REC",
    "at": "6"
   },
   {
    "source": "MIG"
   }
  ],
  "covers": [
   36
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
    "source": "REC",
    "at": "7"
   },
   {
    "source": "MIG"
   }
  ],
  "covers": [
   37
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
    "source": "REC",
    "at": "7"
   }
  ],
  "covers": [
   37
  ],
  "status": "tested",
  "subject": "server",
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
    "source": "SEED"
   },
   {
    "source": "PY1575"
   }
  ],
  "covers": [
   25
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
    "source": "PY1575"
   }
  ],
  "covers": [
   25
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
    "source": "REC",
    "at": "9"
   },
   {
    "source": "GUIDE-GA"
   },
   {
    "source": "MIG"
   }
  ],
  "covers": [
   40
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
    "source": "SEED"
   },
   {
    "source": "PY1575"
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
    "source": "REC"
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
    "source": "GUIDE-B08"
   },
   {
    "source": "MIG"
   },
   {
    "source": "PY1575"
   }
  ],
  "covers": [
   26
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
    "source": "PY1575"
   }
  ],
  "covers": [
   26
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
    "source": "GUIDE-B08"
   }
  ],
  "covers": [
   27
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
    "source": "GUIDE-GA"
   }
  ],
  "questions": [
   "1"
  ],
  "status": "open",
  "policy": "Accepts it and stores the files under the name in SKILL.md.",
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
    "source": "GUIDE-GA"
   }
  ],
  "questions": [
   "1"
  ],
  "status": "open",
  "policy": "Returns 400 `invalid_request_error`, unless SKILL.md is at the root.",
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
    "source": "GUIDE-GA"
   }
  ],
  "questions": [
   "1"
  ],
  "status": "open",
  "policy": "Returns 400 `invalid_request_error` if it is the only one. Next to a SKILL.md at the top, it is an ordinary file.",
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
    "source": "LEDGER"
   },
   {
    "source": "REC",
    "at": "8"
   }
  ],
  "covers": [
   28,
   43
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
    "source": "LEDGER"
   }
  ],
  "covers": [
   28
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
    "source": "REC",
    "at": "8, 11"
   }
  ],
  "covers": [
   43,
   44
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
    "source": "SPEC"
   },
   {
    "source": "LEDGER"
   },
   {
    "source": "REC",
    "at": "11"
   }
  ],
  "covers": [
   44
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
    "source": "PY1575"
   },
   {
    "source": "LEDGER"
   }
  ],
  "questions": [
   "7f"
  ],
  "status": "open",
  "policy": "Returns the recorded errors.",
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
    "source": "LEDGER"
   }
  ],
  "covers": [
   29
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
    "source": "LEDGER"
   }
  ],
  "covers": [
   29
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
    "source": "REC"
   }
  ],
  "questions": [
   "2b"
  ],
  "status": "open",
  "policy": "Returns 400 `invalid_request_error` with the message of `skills-2025-10-02`.",
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
    "source": "JAVA361"
   },
   {
    "source": "REC"
   }
  ],
  "covers": [
   30,
   45
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
    "source": "JAVA361"
   },
   {
    "source": "REC"
   }
  ],
  "covers": [
   30,
   45
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
    "source": "GUIDE-B08"
   },
   {
    "source": "GUIDE-GA"
   },
   {
    "source": "SEEKERS182"
   },
   {
    "source": "REC",
    "at": "10"
   }
  ],
  "covers": [
   31,
   41
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
    "source": "GUIDE-B08"
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
    "source": "REC"
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
    "source": "REC"
   }
  ],
  "covers": [
   47
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
    "source": "REC"
   }
  ],
  "covers": [
   48
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
    "source": "REC"
   }
  ],
  "covers": [
   49
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
    "source": "REC"
   }
  ],
  "covers": [
   49
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
    "source": "VAT"
   },
   {
    "source": "GUIDE-B08"
   },
   {
    "source": "GUIDE-GA"
   }
  ],
  "covers": [
   59
  ],
  "spec": [
   "status:*.413"
  ],
  "status": "tested",
  "subject": "server",
  "questions": []
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
    "source": "SPEC"
   }
  ],
  "covers": [
   62
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
    "source": "REC"
   }
  ],
  "covers": [
   63
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
    "source": "REC"
   }
  ],
  "covers": [
   39
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
    "source": "REC",
    "at": "5"
   }
  ],
  "covers": [
   38
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
    "source": "SEED"
   },
   {
    "source": "GUIDE-B08"
   }
  ],
  "covers": [
   42
  ],
  "status": "tested",
  "subject": "server",
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
    "source": "SPEC"
   },
   {
    "source": "REC",
    "at": "15"
   }
  ],
  "covers": [
   42
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
    "source": "SEED"
   },
   {
    "source": "GUIDE-B08"
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
    "source": "SEED"
   },
   {
    "source": "REC"
   },
   {
    "source": "GUIDE-GA"
   }
  ],
  "covers": [
   46
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
    "source": "REC"
   }
  ],
  "covers": [
   46
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
    "source": "GUIDE-B08"
   },
   {
    "source": "GUIDE-GA"
   }
  ],
  "covers": [
   52
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
    "source": "GUIDE-B08"
   },
   {
    "source": "REC"
   },
   {
    "source": "GUIDE-GA"
   }
  ],
  "covers": [
   50
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
    "source": "REC"
   }
  ],
  "covers": [
   50,
   51
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
    "source": "SPEC"
   }
  ],
  "covers": [
   57
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
    "source": "GUIDE-B08"
   },
   {
    "source": "GUIDE-GA"
   }
  ],
  "covers": [
   53
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
    "source": "GUIDE-B08"
   },
   {
    "source": "GUIDE-GA"
   }
  ],
  "covers": [
   54
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
    "source": "GUIDE-B08"
   },
   {
    "source": "GUIDE-GA"
   }
  ],
  "covers": [
   55
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
    "source": "GUIDE-B08"
   },
   {
    "source": "GUIDE-GA"
   }
  ],
  "covers": [
   52
  ],
  "status": "tested",
  "subject": "server",
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
    "source": "GUIDE-B08"
   },
   {
    "source": "REC"
   },
   {
    "source": "GUIDE-GA"
   }
  ],
  "covers": [
   51
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
    "source": "GUIDE-B08"
   },
   {
    "source": "GUIDE-GA"
   }
  ],
  "covers": [
   56
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
    "source": "GUIDE-B08"
   },
   {
    "source": "GUIDE-GA"
   }
  ],
  "covers": [
   55
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
    "source": "BELIEF"
   }
  ],
  "covers": [
   61
  ],
  "status": "open",
  "policy": "Returns 400 `invalid_request_error`.",
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
    "source": "GUIDE-B08"
   }
  ],
  "questions": [
   "2a"
  ],
  "status": "open",
  "policy": "Returns messages of its own. In `ga`, a missing name or description returns the message about lengths.",
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
    "source": "SPEC"
   }
  ],
  "questions": [
   "2b"
  ],
  "status": "open",
  "policy": "Returns 400 `invalid_request_error`.",
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
    "source": "VENDORTOOLS"
   }
  ],
  "covers": [
   58
  ],
  "questions": [
   "3a"
  ],
  "status": "open",
  "policy": "Accepts it.",
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
    "source": "VENDORTOOLS"
   }
  ],
  "status": "open",
  "policy": "Accepts it.",
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
    "source": "VENDORTOOLS"
   }
  ],
  "questions": [
   "3b"
  ],
  "status": "open",
  "policy": "Accepts it.",
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
    "source": "BELIEF"
   }
  ],
  "questions": [
   "3c"
  ],
  "status": "open",
  "policy": "Accepts it.",
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
    "source": "BELIEF"
   }
  ],
  "questions": [
   "3d"
  ],
  "status": "open",
  "policy": "Does not treat it as SKILL.md.",
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
    "source": "REC"
   }
  ],
  "questions": [
   "7e"
  ],
  "status": "open",
  "policy": "Ignores it, like any unknown part.",
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
    "source": "VAT"
   }
  ],
  "questions": [
   "19b"
  ],
  "status": "open",
  "policy": "Treats them as different.",
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
    "source": "MIG"
   }
  ],
  "questions": [
   "19a"
  ],
  "status": "open",
  "policy": "Treats a label in `ga` as taken, whether it was sent or comes from the name.",
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
    "source": "VAT"
   }
  ],
  "questions": [
   "19a"
  ],
  "status": "open",
  "policy": "Treats it as taken.",
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
    "source": "BELIEF"
   }
  ],
  "questions": [
   "12d"
  ],
  "status": "open",
  "policy": "Treats an empty label as absent and keeps several lines.",
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
    "source": "BELIEF"
   }
  ],
  "questions": [
   "12c"
  ],
  "status": "open",
  "policy": "Uses the last one.",
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
    "source": "BELIEF"
   }
  ],
  "questions": [
   "12a"
  ],
  "status": "open",
  "policy": "Returns 400 `invalid_request_error` for a zip at the root, unless SKILL.md is there too.",
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
    "source": "REC"
   }
  ],
  "questions": [
   "12b"
  ],
  "status": "open",
  "policy": "Treats `.ZIP` as a zip, but not `.skill`.",
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
    "source": "VAT"
   },
   {
    "source": "ERR"
   }
  ],
  "questions": [
   "11a"
  ],
  "status": "open",
  "policy": "Applies a limit of 30 MiB to the uncompressed files and returns 413 as JSON.",
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
    "source": "BELIEF"
   }
  ],
  "questions": [
   "11b"
  ],
  "status": "open",
  "policy": "Returns 413, as for the files themselves.",
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
    "source": "BELIEF"
   }
  ],
  "questions": [
   "11c"
  ],
  "status": "open",
  "policy": "Returns 413 for a zip of more than 10,000 entries and for a form of more than 10,000 files.",
  "unobserved": "Finding the limit would take thousands of files.",
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
    "source": "BELIEF"
   }
  ],
  "questions": [
   "11d"
  ],
  "status": "open",
  "policy": "Accepts it.",
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
    "source": "BELIEF"
   }
  ],
  "questions": [
   "11e"
  ],
  "status": "open",
  "policy": "Skips directory entries and treats `.DS_Store` as an ordinary file. `__MACOSX/` next to a directory counts as a second directory and returns 400.",
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
    "source": "BELIEF"
   }
  ],
  "questions": [
   "11f"
  ],
  "status": "open",
  "policy": "Returns 400 `invalid_request_error`.",
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
    "source": "BELIEF"
   }
  ],
  "questions": [
   "11g"
  ],
  "status": "open",
  "policy": "Returns 400 `invalid_request_error`.",
  "subject": "server",
  "covers": [],
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
    "source": "BELIEF"
   }
  ],
  "questions": [
   "11h"
  ],
  "status": "open",
  "policy": "Returns 400 if it is not UTF-8. Reads `filename*`.",
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
    "source": "BELIEF"
   }
  ],
  "status": "open",
  "policy": "Returns 400 `invalid_request_error` for more than 8,192 characters or 2,000 YAML tokens (a short key with its value has five), because parsing hostile YAML takes quadratic time.",
  "unobserved": "Finding the limit would take many uploads.",
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
    "source": "PHP"
   }
  ],
  "status": "open",
  "policy": "Accepts up to 256 characters.",
  "unobserved": "A run sends one boundary only.",
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
    "source": "BELIEF"
   }
  ],
  "questions": [
   "18"
  ],
  "status": "open",
  "policy": "Immediately.",
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
    "source": "SPEC"
   },
   {
    "source": "SDK"
   },
   {
    "source": "REC",
    "at": "16"
   }
  ],
  "covers": [
   64,
   65
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
    "source": "REC",
    "at": "16-19"
   }
  ],
  "covers": [
   66
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
    "source": "MIG"
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
    "source": "SPEC"
   }
  ],
  "covers": [
   70
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
    "source": "SPEC"
   }
  ],
  "questions": [
   "8d"
  ],
  "status": "open",
  "policy": "Returns 200 with `latest_version` null.",
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
    "source": "MIG"
   }
  ],
  "covers": [
   69
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
    "source": "MIG"
   }
  ],
  "questions": [
   "9"
  ],
  "status": "open",
  "policy": "Returns `Skill has no versions: …. Upload a version, or delete the skill.`",
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
    "source": "MIG"
   }
  ],
  "questions": [
   "9"
  ],
  "status": "open",
  "policy": "Returns an empty list.",
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
    "source": "MIG"
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
    "source": "REC"
   },
   {
    "source": "ERR"
   }
  ],
  "covers": [
   67
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
    "source": "REC"
   }
  ],
  "questions": [
   "8a"
  ],
  "status": "open",
  "policy": "Returns `Skill not found: …`, as in the other revision.",
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
    "source": "GUIDE-B08"
   }
  ],
  "questions": [
   "5b"
  ],
  "status": "open",
  "policy": "Returns them. `latest_version_id` is a `skver_…` id.",
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
    "source": "SEED"
   },
   {
    "source": "SPEC"
   },
   {
    "source": "MIG"
   }
  ],
  "covers": [
   71,
   72
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
    "source": "SEED"
   },
   {
    "source": "SPEC"
   }
  ],
  "covers": [
   77
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
    "source": "REC",
    "at": "23"
   },
   {
    "source": "MIG"
   }
  ],
  "covers": [
   75
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
    "source": "SEED"
   },
   {
    "source": "SPEC"
   },
   {
    "source": "MIG"
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
    "source": "GUIDE-B08"
   },
   {
    "source": "GUIDE-GA"
   }
  ],
  "covers": [
   71
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
    "source": "SEED"
   },
   {
    "source": "SPEC"
   }
  ],
  "covers": [
   82
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
    "source": "SEED"
   },
   {
    "source": "SPEC"
   }
  ],
  "covers": [
   83
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
    "source": "QUICKSTART"
   }
  ],
  "covers": [
   83
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
    "source": "VERCEL"
   },
   {
    "source": "REC"
   }
  ],
  "covers": [
   71
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
    "source": "SEED"
   },
   {
    "source": "SPEC"
   }
  ],
  "covers": [
   74
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
    "source": "REC",
    "at": "26"
   }
  ],
  "covers": [
   73
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
    "source": "OV"
   }
  ],
  "covers": [
   74
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
    "source": "SPEC"
   }
  ],
  "covers": [
   74
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
    "source": "SPEC"
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
    "source": "GUIDE-B08"
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
    "source": "MIG"
   }
  ],
  "covers": [
   85
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
    "source": "MIG"
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
    "source": "VERCEL"
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
    "source": "SPEC"
   }
  ],
  "covers": [
   78
  ],
  "questions": [
   "7a"
  ],
  "status": "open",
  "policy": "Returns 400 `invalid_request_error`.",
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
    "source": "SPEC"
   }
  ],
  "questions": [
   "7a"
  ],
  "status": "open",
  "policy": "Returns 400 `invalid_request_error`.",
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
    "source": "REC",
    "at": "24, 25"
   },
   {
    "source": "MIG"
   }
  ],
  "covers": [
   76
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
    "source": "REC",
    "at": "24, 25"
   }
  ],
  "covers": [
   76
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
    "source": "BELIEF"
   }
  ],
  "questions": [
   "7b"
  ],
  "status": "open",
  "policy": "Returns 400 `invalid_request_error`.",
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
    "source": "BELIEF"
   }
  ],
  "covers": [
   79
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
    "source": "REC"
   }
  ],
  "questions": [
   "7c"
  ],
  "status": "open",
  "policy": "Returns 400 `invalid_request_error` with the message of the other revision.",
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
    "source": "REC",
    "at": "21, 22"
   }
  ],
  "covers": [
   84
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
    "source": "REC",
    "at": "21, 22"
   }
  ],
  "covers": [
   84
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
    "source": "REC"
   }
  ],
  "questions": [
   "7d"
  ],
  "status": "open",
  "policy": "Returns 400 `invalid_request_error` with the message of the other revision.",
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
    "source": "REC",
    "at": "28"
   }
  ],
  "covers": [
   80
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
    "source": "REC",
    "at": "28"
   }
  ],
  "covers": [
   80
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
    "source": "MIG"
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
    "source": "BELIEF"
   }
  ],
  "questions": [
   "16a"
  ],
  "status": "open",
  "policy": "Leaves them out, and neither repeats nor omits a skill.",
  "unobserved": "On a shared account, the result would depend on what other users create.",
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
    "source": "BELIEF"
   }
  ],
  "questions": [
   "16b"
  ],
  "status": "open",
  "policy": "Orders them by creation.",
  "unobserved": "A run cannot create two skills in the same microsecond on purpose.",
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
    "source": "VERCEL"
   }
  ],
  "questions": [
   "16c"
  ],
  "status": "open",
  "policy": "Orders them by `created_at`, like any other skill.",
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
    "source": "VERCEL"
   },
   {
    "source": "REC"
   }
  ],
  "covers": [
   86,
   87
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
    "source": "REC"
   }
  ],
  "covers": [
   87
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
    "source": "SPEC"
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
    "source": "VERCEL"
   }
  ],
  "covers": [
   86
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
    "source": "SEED"
   },
   {
    "source": "SDK"
   },
   {
    "source": "VERCEL"
   },
   {
    "source": "REC"
   }
  ],
  "covers": [
   86,
   87
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
    "source": "VERCEL"
   }
  ],
  "covers": [
   86
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
    "source": "SPEC"
   },
   {
    "source": "PUBLIC"
   },
   {
    "source": "REC",
    "at": "54"
   }
  ],
  "covers": [
   88,
   89
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
    "source": "PUBLIC"
   },
   {
    "source": "REC",
    "at": "54"
   }
  ],
  "covers": [
   88,
   89
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
    "source": "SEED"
   },
   {
    "source": "TS1066"
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
    "source": "GUIDE-GA"
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
    "source": "REC"
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
    "source": "REC"
   }
  ],
  "covers": [
   90
  ],
  "status": "tested",
  "subject": "server",
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
    "source": "REC"
   }
  ],
  "covers": [
   63
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
    "source": "REC"
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
    "source": "REC"
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
    "source": "REC"
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
    "source": "REC"
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
    "source": "REC"
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
    "source": "GUIDE-B08"
   },
   {
    "source": "GUIDE-GA"
   }
  ],
  "covers": [
   93
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
    "source": "SEED"
   },
   {
    "source": "SPEC"
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
    "source": "SEED"
   },
   {
    "source": "SPEC"
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
    "source": "SEED"
   },
   {
    "source": "MIG"
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
    "source": "SEED"
   },
   {
    "source": "MIG"
   }
  ],
  "status": "open",
  "policy": "Returns the name.",
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
    "source": "NEWER-SDKS"
   }
  ],
  "status": "open",
  "policy": "Returns 400 `invalid_request_error`, as for other numbers.",
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
    "source": "PUBLIC"
   }
  ],
  "status": "open",
  "policy": "Returns ids that have nothing in common.",
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
    "source": "SEED"
   },
   {
    "source": "SPEC"
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
    "source": "REC"
   },
   {
    "source": "ERR"
   }
  ],
  "covers": [
   91
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
    "source": "GUIDE-B08"
   },
   {
    "source": "SDK"
   },
   {
    "source": "REC"
   }
  ],
  "covers": [
   92
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
    "source": "REC"
   }
  ],
  "covers": [
   92
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
    "source": "MIG"
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
    "source": "BELIEF"
   }
  ],
  "questions": [
   "20"
  ],
  "status": "open",
  "policy": "Accepts both, one after the other.",
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
    "source": "MIG"
   },
   {
    "source": "VERCEL"
   }
  ],
  "covers": [
   94
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
    "source": "MIG"
   }
  ],
  "covers": [
   95
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
    "source": "SEED"
   },
   {
    "source": "SPEC"
   },
   {
    "source": "MIG"
   }
  ],
  "covers": [
   95
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
    "source": "SEED"
   },
   {
    "source": "SPEC"
   },
   {
    "source": "MIG"
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
    "source": "SEED"
   },
   {
    "source": "SPEC"
   },
   {
    "source": "MIG"
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
    "source": "SEED"
   },
   {
    "source": "SPEC"
   },
   {
    "source": "MIG"
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
    "source": "OV"
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
    "source": "SPEC"
   },
   {
    "source": "MIG"
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
    "source": "SPEC"
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
    "source": "REC"
   },
   {
    "source": "ERR"
   }
  ],
  "covers": [
   96
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
    "source": "MIG"
   }
  ],
  "covers": [
   81
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
    "source": "MIG"
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
    "source": "SPEC"
   }
  ],
  "questions": [
   "7a"
  ],
  "status": "open",
  "policy": "Returns 400 `invalid_request_error`.",
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
    "source": "REC"
   },
   {
    "source": "MIG"
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
    "source": "REC"
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
    "source": "SPEC"
   }
  ],
  "covers": [
   103
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
    "source": "REC",
    "at": "30"
   },
   {
    "source": "SPEC"
   },
   {
    "source": "MIG"
   }
  ],
  "covers": [
   97
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
    "source": "REC",
    "at": "32"
   },
   {
    "source": "MIG"
   }
  ],
  "covers": [
   98
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
    "source": "MIG"
   }
  ],
  "covers": [
   99
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
    "source": "REC",
    "at": "36"
   },
   {
    "source": "PYTHON-SDK"
   }
  ],
  "covers": [
   104
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
    "source": "REC",
    "at": "34"
   }
  ],
  "covers": [
   100
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
    "source": "REC",
    "at": "38"
   }
  ],
  "covers": [
   101
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
    "source": "LEDGER",
    "at": "10"
   },
   {
    "source": "PYTHON-SDK"
   }
  ],
  "covers": [
   105
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
    "source": "REC",
    "at": "36"
   }
  ],
  "covers": [
   104,
   105
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
    "source": "REC",
    "at": "34, 38"
   }
  ],
  "covers": [
   100,
   101
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
    "source": "PYTHON-SDK"
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
    "source": "REC"
   },
   {
    "source": "ERR"
   }
  ],
  "covers": [
   102
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
    "source": "REC"
   }
  ],
  "questions": [
   "8b"
  ],
  "status": "open",
  "policy": "Returns `Skill version not found: … version …`, as in the other revision.",
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
    "source": "REC"
   }
  ],
  "covers": [
   102,
   117
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
    "source": "REC"
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
    "source": "REC"
   },
   {
    "source": "ERR"
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
 "SEED": {
  "title": "API reference of the beta, pages \"Create Skill\" and \"Skills\" (the second for Python)",
  "url": "https://platform.claude.com/docs/en/api/python/beta/skills",
  "retrieved": "2026-11-21",
  "evidence": {
   "skills-2025-10-02": "documented"
  }
 },
 "SPEC": {
  "title": "The vendor's OpenAPI description of 2026-08-20, embedded in its PHP SDK",
  "retrieved": "2026-11-21",
  "evidence": {
   "skills-2025-10-02": "documented",
   "ga": "documented"
  }
 },
 "MIG": {
  "title": "Skills guide, section \"Migrate from skills-2025-10-02\"",
  "url": "https://platform.claude.com/docs/en/build-with-claude/skills-guide#migrate-from-skills-2025-10-02",
  "retrieved": "2026-11-21",
  "evidence": {
   "skills-2025-10-02": "documented",
   "ga": "documented"
  }
 },
 "GUIDE-B08": {
  "title": "Skills guide, last beta edition, 2026-08-19",
  "url": "https://platform.claude.com/docs/en/build-with-claude/skills-guide",
  "retrieved": "2026-11-21",
  "evidence": {
   "skills-2025-10-02": "documented"
  }
 },
 "GUIDE-GA": {
  "title": "Skills guide, edition 2026-08-22",
  "url": "https://platform.claude.com/docs/en/build-with-claude/skills-guide",
  "retrieved": "2026-11-21",
  "evidence": {
   "ga": "documented"
  }
 },
 "QUICKSTART": {
  "title": "Skills quickstart",
  "url": "https://platform.claude.com/docs/en/agents-and-tools/agent-skills/quickstart",
  "retrieved": "2026-11-21",
  "evidence": {
   "skills-2025-10-02": "documented",
   "ga": "documented"
  }
 },
 "ERR": {
  "title": "API reference, page \"Errors\"",
  "url": "https://platform.claude.com/docs/en/api/errors",
  "retrieved": "2026-11-21",
  "evidence": {
   "skills-2025-10-02": "documented",
   "ga": "documented"
  }
 },
 "OV": {
  "title": "API reference, page \"Overview\"",
  "url": "https://platform.claude.com/docs/en/api/overview",
  "retrieved": "2026-11-21",
  "evidence": {
   "skills-2025-10-02": "documented",
   "ga": "documented"
  }
 },
 "RL": {
  "title": "API reference, page \"Rate limits\"",
  "url": "https://platform.claude.com/docs/en/api/rate-limits",
  "retrieved": "2026-11-21",
  "evidence": {
   "skills-2025-10-02": "documented",
   "ga": "documented"
  }
 },
 "BETAH": {
  "title": "API reference, page \"Beta headers\"",
  "url": "https://platform.claude.com/docs/en/api/beta-headers",
  "retrieved": "2026-11-21",
  "evidence": {
   "skills-2025-10-02": "documented",
   "ga": "documented"
  }
 },
 "SDK": {
  "title": "Official TypeScript SDK 1.11.0, source and tests",
  "url": "https://github.com/anthropics/anthropic-sdk-typescript",
  "retrieved": "2026-11-21",
  "evidence": {
   "skills-2025-10-02": "documented",
   "ga": "documented"
  }
 },
 "WIRE": {
  "title": "Requests that published versions of the official TypeScript SDK send, recorded with an echo server",
  "retrieved": "2026-11-21"
 },
 "REC": {
  "title": "Recordings of the live API, quoted by a self-hosted emulator",
  "url": "https://github.com/OpenSDLC-Dev/managed-agent-platform",
  "retrieved": "2026-11-21",
  "evidence": {
   "skills-2025-10-02": "observed",
   "ga": "observed"
  }
 },
 "VERCEL": {
  "title": "Vercel AI SDK fixtures, recorded live on 2026-02-26",
  "url": "https://github.com/vercel/ai",
  "retrieved": "2026-11-21",
  "evidence": {
   "skills-2025-10-02": "observed"
  }
 },
 "TF": {
  "title": "A public Go client with live integration tests, February 2026",
  "retrieved": "2026-11-21",
  "evidence": {
   "skills-2025-10-02": "observed"
  }
 },
 "LEDGER": {
  "title": "A public ledger of how the skill resource behaves, verified live on the beta",
  "retrieved": "2026-11-21",
  "evidence": {
   "skills-2025-10-02": "observed"
  }
 },
 "VAT": {
  "title": "Notes of a public tool, `vat claude org skills`, measured live on the beta",
  "retrieved": "2026-11-21",
  "evidence": {
   "skills-2025-10-02": "observed"
  }
 },
 "PHP": {
  "title": "Official PHP SDK, source",
  "url": "https://github.com/anthropics/anthropic-sdk-php",
  "retrieved": "2026-11-30"
 },
 "PYTHON-SDK": {
  "title": "Official Python SDK 2.14.0, source and its reference page",
  "url": "https://github.com/anthropics/anthropic-sdk-python",
  "retrieved": "2026-11-30",
  "evidence": {
   "skills-2025-10-02": "documented",
   "ga": "documented"
  }
 },
 "NEWER-SDKS": {
  "title": "Official SDKs after TypeScript 1.11.0 (TypeScript 1.14.0, Python 2.14.0, Go 2.15.0, Java 3.14.0), source, and the requests that they and their test suites send to a local server",
  "retrieved": "2026-11-30",
  "evidence": {
   "ga": "documented"
  }
 },
 "PY1575": {
  "title": "anthropic-sdk-python issue 1575",
  "url": "https://github.com/anthropics/anthropic-sdk-python/issues/1575",
  "retrieved": "2026-11-21",
  "evidence": {
   "skills-2025-10-02": "observed"
  }
 },
 "TS1066": {
  "title": "anthropic-sdk-typescript issue 1066",
  "url": "https://github.com/anthropics/anthropic-sdk-typescript/issues/1066",
  "retrieved": "2026-11-21",
  "evidence": {
   "skills-2025-10-02": "observed"
  }
 },
 "JAVA361": {
  "title": "anthropic-sdk-java issue 361",
  "url": "https://github.com/anthropics/anthropic-sdk-java/issues/361",
  "retrieved": "2026-11-21",
  "evidence": {
   "skills-2025-10-02": "observed"
  }
 },
 "CS223": {
  "title": "anthropic-sdk-csharp issue 223",
  "url": "https://github.com/anthropics/anthropic-sdk-csharp/issues/223",
  "retrieved": "2026-11-21",
  "evidence": {
   "skills-2025-10-02": "observed"
  }
 },
 "SEEKERS182": {
  "title": "Skill_Seekers issue 182",
  "url": "https://github.com/yusufkaraaslan/Skill_Seekers/issues/182",
  "retrieved": "2026-11-21",
  "evidence": {
   "skills-2025-10-02": "observed"
  }
 },
 "BROWSER-ISSUES": {
  "title": "Several public issues of browser programs, 2025 and 2026, which quote the same response of another endpoint",
  "retrieved": "2026-11-30",
  "evidence": {
   "skills-2025-10-02": "observed",
   "ga": "observed"
  }
 },
 "ISSUES": {
  "title": "Several public issue threads that quote the same response",
  "retrieved": "2026-11-21",
  "evidence": {
   "skills-2025-10-02": "observed",
   "ga": "observed"
  }
 },
 "PUBLIC": {
  "title": "A public repository that quotes the response",
  "retrieved": "2026-11-21",
  "evidence": {
   "skills-2025-10-02": "observed",
   "ga": "observed"
  }
 },
 "VENDORTOOLS": {
  "title": "Validators in the vendor's public skill repositories; the API may differ",
  "url": "https://github.com/anthropics/skills",
  "retrieved": "2026-11-21"
 },
 "BELIEF": {
  "title": "No source: our own expectation or question",
  "retrieved": "2026-11-21"
 }
};
export const scenarioTable = [
 {
  "n": 1,
  "group": "Auth & headers",
  "scenario": "no credential at all",
  "expected": "401 `authentication_error`",
  "source": "ERR",
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
  "n": 2,
  "group": "Auth & headers",
  "scenario": "wrong key",
  "expected": "401 `authentication_error` `invalid x-api-key`",
  "source": "issues",
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
  "n": 3,
  "group": "Auth & headers",
  "scenario": "key in `x-api-key`",
  "expected": "accepted",
  "source": "OV",
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
  "n": 4,
  "group": "Auth & headers",
  "scenario": "same key as `Authorization: Bearer`",
  "expected": "accepted",
  "source": "SDK≥1.0, WIRE",
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
  "n": 5,
  "group": "Auth & headers",
  "scenario": "admin key",
  "expected": "404",
  "source": "LEDGER",
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
  "n": 6,
  "group": "Auth & headers",
  "scenario": "`anthropic-version: 2023-06-01` or `2026-10-21`",
  "expected": "accepted, same shapes",
  "source": "WIRE, SDK diff",
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
  "n": 7,
  "group": "Auth & headers",
  "scenario": "no `anthropic-version`",
  "expected": "contradictory docs (OV: required, SPEC: optional)",
  "source": "OV/SPEC",
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
  "n": 8,
  "group": "Auth & headers",
  "scenario": "`anthropic-beta: no-such-beta`",
  "expected": "400 ``Unexpected value(s) `no-such-beta` for the `anthropic-beta` header. …``",
  "source": "BETAH",
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
  "n": 9,
  "group": "Auth & headers",
  "scenario": "`anthropic-beta: skills-2025-10-02,skills-2025-10-02`",
  "expected": "treated as skills-2025-10-02",
  "source": "WIRE 0.117/0.120",
  "revisions": [
   "skills-2025-10-02"
  ],
  "evidence": {
   "skills-2025-10-02": "inferred"
  },
  "subject": "server"
 },
 {
  "n": 10,
  "group": "Auth & headers",
  "scenario": "`anthropic-beta: files-api-2025-04-14, skills-2025-10-02` (comma list)",
  "expected": "treated as skills-2025-10-02",
  "source": "SPEC (comma list or repeated)",
  "revisions": [
   "skills-2025-10-02"
  ],
  "evidence": {
   "skills-2025-10-02": "documented"
  },
  "subject": "server"
 },
 {
  "n": 11,
  "group": "Auth & headers",
  "scenario": "`anthropic-beta: message-batches-2024-09-24`",
  "expected": "treated as ga",
  "source": "SDK tests",
  "revisions": [
   "ga"
  ],
  "evidence": {
   "ga": "documented"
  },
  "subject": "server"
 },
 {
  "n": 12,
  "group": "Auth & headers",
  "scenario": "`?beta=true` on any route",
  "expected": "identical to without",
  "source": "REC",
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
  "n": 13,
  "group": "Auth & headers",
  "scenario": "unknown query parameter",
  "expected": "ignored",
  "source": "–",
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
  "n": 14,
  "group": "Auth & headers",
  "scenario": "`anthropic-workspace-id` equal to key's workspace",
  "expected": "accepted",
  "source": "SDK",
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
  "n": 15,
  "group": "Auth & headers",
  "scenario": "`anthropic-workspace-id` of another workspace",
  "expected": "4xx, status unknown",
  "source": "SDK (\"must match\")",
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
  "n": 16,
  "group": "Auth & headers",
  "scenario": "every response",
  "expected": "header `request-id`; on errors equals body `request_id`",
  "source": "ERR",
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
  "n": 17,
  "group": "Auth & headers",
  "scenario": "every authenticated response",
  "expected": "`anthropic-organization-id`, `anthropic-workspace-id`",
  "source": "OV",
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
  "n": 18,
  "group": "Auth & headers",
  "scenario": "unknown route under the host",
  "expected": "404 JSON",
  "source": "SDK tests need a 404",
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
  "n": 19,
  "group": "Auth & headers",
  "scenario": "PATCH/PUT `/v1/skills/{id}`",
  "expected": "4xx (405 or 404 unknown)",
  "source": "LEDGER",
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
  "n": 20,
  "group": "Create skill",
  "scenario": "`files[]` `my-skill/SKILL.md`, no title",
  "expected": "200, a skill of this revision; `display_title` = name (or null), `latest_version` numeric, `source:\"custom\"`",
  "source": "GUIDE-B08",
  "revisions": [
   "skills-2025-10-02"
  ],
  "evidence": {
   "skills-2025-10-02": "documented"
  },
  "subject": "server"
 },
 {
  "n": 21,
  "group": "Create skill",
  "scenario": "with `display_title`",
  "expected": "200, echoed",
  "source": "SPEC",
  "revisions": [
   "skills-2025-10-02"
  ],
  "evidence": {
   "skills-2025-10-02": "documented"
  },
  "subject": "server"
 },
 {
  "n": 22,
  "group": "Create skill",
  "scenario": "same explicit `display_title` twice",
  "expected": "400 `Skill cannot reuse an existing display_title: …`",
  "source": "VAT",
  "revisions": [
   "skills-2025-10-02"
  ],
  "evidence": {
   "skills-2025-10-02": "observed"
  },
  "subject": "server"
 },
 {
  "n": 23,
  "group": "Create skill",
  "scenario": "title omitted twice with same name",
  "expected": "200 both",
  "source": "VAT",
  "revisions": [
   "skills-2025-10-02"
  ],
  "evidence": {
   "skills-2025-10-02": "inferred"
  },
  "subject": "server"
 },
 {
  "n": 24,
  "group": "Create skill",
  "scenario": "`display_title` of 65 characters",
  "expected": "400, wording unknown",
  "source": "MIG",
  "revisions": [
   "skills-2025-10-02"
  ],
  "evidence": {
   "skills-2025-10-02": "documented"
  },
  "subject": "server"
 },
 {
  "n": 25,
  "group": "Create skill",
  "scenario": "bare `SKILL.md`",
  "expected": "400 `SKILL.md file must be exactly in the top-level folder.`",
  "source": "PY1575",
  "revisions": [
   "skills-2025-10-02"
  ],
  "evidence": {
   "skills-2025-10-02": "observed"
  },
  "subject": "server"
 },
 {
  "n": 26,
  "group": "Create skill",
  "scenario": "`skills/SKILL.md` with `name: my-skill`",
  "expected": "400 `The folder name 'skills' must match the skill name 'my-skill' in SKILL.md.`",
  "source": "PY1575",
  "revisions": [
   "skills-2025-10-02"
  ],
  "evidence": {
   "skills-2025-10-02": "observed"
  },
  "subject": "server"
 },
 {
  "n": 27,
  "group": "Create skill",
  "scenario": "`Financial_Skill/SKILL.md`, `name: financial-skill`",
  "expected": "200",
  "source": "GUIDE-B08",
  "revisions": [
   "skills-2025-10-02"
  ],
  "evidence": {
   "skills-2025-10-02": "documented"
  },
  "subject": "server"
 },
 {
  "n": 28,
  "group": "Create skill",
  "scenario": "part named `files`",
  "expected": "400 `No files provided`",
  "source": "LEDGER",
  "revisions": [
   "skills-2025-10-02"
  ],
  "evidence": {
   "skills-2025-10-02": "observed"
  },
  "subject": "server"
 },
 {
  "n": 29,
  "group": "Create skill",
  "scenario": "SKILL.md without `---`",
  "expected": "400 `SKILL.md must start with YAML frontmatter`",
  "source": "LEDGER",
  "revisions": [
   "skills-2025-10-02"
  ],
  "evidence": {
   "skills-2025-10-02": "observed"
  },
  "subject": "server"
 },
 {
  "n": 30,
  "group": "Create skill",
  "scenario": "part without filename",
  "expected": "400 `files[].0: Expected UploadFile, received: <class 'str'>`",
  "source": "JAVA361",
  "revisions": [
   "skills-2025-10-02"
  ],
  "evidence": {
   "skills-2025-10-02": "observed"
  },
  "subject": "server"
 },
 {
  "n": 31,
  "group": "Create skill",
  "scenario": "zip with one top-level dir",
  "expected": "200",
  "source": "SEEKERS182",
  "revisions": [
   "skills-2025-10-02"
  ],
  "evidence": {
   "skills-2025-10-02": "observed"
  },
  "subject": "server"
 },
 {
  "n": 32,
  "group": "Create skill",
  "scenario": "`my-skill/SKILL.md`, no `display_name`",
  "expected": "200, 7 keys, `display_name` = frontmatter name, `source:{type:\"custom\"}`",
  "source": "REC[2]",
  "revisions": [
   "ga"
  ],
  "evidence": {
   "ga": "observed"
  },
  "subject": "server"
 },
 {
  "n": 33,
  "group": "Create skill",
  "scenario": "response of create",
  "expected": "no `display_title`, `latest_version`, `directory`",
  "source": "REC",
  "revisions": [
   "ga"
  ],
  "evidence": {
   "ga": "observed"
  },
  "subject": "server"
 },
 {
  "n": 34,
  "group": "Create skill",
  "scenario": "with `display_name`",
  "expected": "200, echoed",
  "source": "REC",
  "revisions": [
   "ga"
  ],
  "evidence": {
   "ga": "observed"
  },
  "subject": "server"
 },
 {
  "n": 35,
  "group": "Create skill",
  "scenario": "duplicate `display_name`",
  "expected": "200",
  "source": "REC[3,4], MIG",
  "revisions": [
   "ga"
  ],
  "evidence": {
   "ga": "observed"
  },
  "subject": "server"
 },
 {
  "n": 36,
  "group": "Create skill",
  "scenario": "`display_name` 255 characters",
  "expected": "200",
  "source": "REC[6]",
  "revisions": [
   "ga"
  ],
  "evidence": {
   "ga": "observed"
  },
  "subject": "server"
 },
 {
  "n": 37,
  "group": "Create skill",
  "scenario": "`display_name` 256 characters",
  "expected": "400 `display_name must be at most 255 characters long`",
  "source": "REC[7]",
  "revisions": [
   "ga"
  ],
  "evidence": {
   "ga": "observed"
  },
  "subject": "server"
 },
 {
  "n": 38,
  "group": "Create skill",
  "scenario": "stray `display_title` part",
  "expected": "200, ignored",
  "source": "REC[5]",
  "revisions": [
   "ga"
  ],
  "evidence": {
   "ga": "observed"
  },
  "subject": "server"
 },
 {
  "n": 39,
  "group": "Create skill",
  "scenario": "unknown part `description`/`xyzzy`",
  "expected": "200, ignored",
  "source": "REC",
  "revisions": [
   "ga"
  ],
  "evidence": {
   "ga": "observed"
  },
  "subject": "server"
 },
 {
  "n": 40,
  "group": "Create skill",
  "scenario": "bare `SKILL.md`",
  "expected": "200",
  "source": "REC[9], GUIDE-GA",
  "revisions": [
   "ga"
  ],
  "evidence": {
   "ga": "observed"
  },
  "subject": "server"
 },
 {
  "n": 41,
  "group": "Create skill",
  "scenario": "zip upload",
  "expected": "200",
  "source": "REC[10]",
  "revisions": [
   "ga"
  ],
  "evidence": {
   "ga": "observed"
  },
  "subject": "server"
 },
 {
  "n": 42,
  "group": "Create skill",
  "scenario": "several files (subdirectories: inferred)",
  "expected": "200",
  "source": "REC[15]",
  "revisions": [
   "ga"
  ],
  "evidence": {
   "ga": "observed"
  },
  "subject": "server"
 },
 {
  "n": 43,
  "group": "Create skill",
  "scenario": "part named `files`",
  "expected": "400 `files[]: Field required`",
  "source": "REC[8]",
  "revisions": [
   "ga"
  ],
  "evidence": {
   "ga": "observed"
  },
  "subject": "server"
 },
 {
  "n": 44,
  "group": "Create skill",
  "scenario": "no file part",
  "expected": "400 `files[]: Field required`",
  "source": "REC[11]",
  "revisions": [
   "ga"
  ],
  "evidence": {
   "ga": "observed"
  },
  "subject": "server"
 },
 {
  "n": 45,
  "group": "Create skill",
  "scenario": "part without filename",
  "expected": "400 `files[].0: Expected UploadFile, received: <class 'str'>`",
  "source": "REC",
  "revisions": [
   "ga"
  ],
  "evidence": {
   "ga": "observed"
  },
  "subject": "server"
 },
 {
  "n": 46,
  "group": "Create skill",
  "scenario": "no SKILL.md among files",
  "expected": "400 `SKILL.md not found in uploaded files`",
  "source": "REC",
  "revisions": [
   "ga"
  ],
  "evidence": {
   "ga": "observed"
  },
  "subject": "server"
 },
 {
  "n": 47,
  "group": "Create skill",
  "scenario": "`.zip` filename, bytes not a zip",
  "expected": "400, wording unknown",
  "source": "REC",
  "revisions": [
   "ga"
  ],
  "evidence": {
   "ga": "observed"
  },
  "subject": "server"
 },
 {
  "n": 48,
  "group": "Create skill",
  "scenario": "zip bytes, filename without `.zip`",
  "expected": "not treated as zip (→ no SKILL.md)",
  "source": "REC",
  "revisions": [
   "ga"
  ],
  "evidence": {
   "ga": "observed"
  },
  "subject": "server"
 },
 {
  "n": 49,
  "group": "Create skill",
  "scenario": "zip whose SKILL.md is a symlink",
  "expected": "400 `archives must not contain symbolic links`",
  "source": "REC",
  "revisions": [
   "ga"
  ],
  "evidence": {
   "ga": "observed"
  },
  "subject": "server"
 },
 {
  "n": 50,
  "group": "Create skill",
  "scenario": "`name` 65 characters",
  "expected": "400 ``  `name` and `description` must resolve from `SKILL.md` frontmatter or its fallbacks, within their length limits ``",
  "source": "REC",
  "revisions": [
   "ga"
  ],
  "evidence": {
   "ga": "observed"
  },
  "subject": "server"
 },
 {
  "n": 51,
  "group": "Create skill",
  "scenario": "`description` 1025 characters",
  "expected": "400 same sentence",
  "source": "REC",
  "revisions": [
   "ga"
  ],
  "evidence": {
   "ga": "observed"
  },
  "subject": "server"
 },
 {
  "n": 52,
  "group": "Create skill",
  "scenario": "`name` 64 / `description` 1024",
  "expected": "200",
  "source": "GUIDE-GA",
  "revisions": [
   "ga"
  ],
  "evidence": {
   "ga": "documented"
  },
  "subject": "server"
 },
 {
  "n": 53,
  "group": "Create skill",
  "scenario": "`name: Has_Upper`",
  "expected": "400, wording unknown",
  "source": "GUIDE-GA",
  "revisions": [
   "ga"
  ],
  "evidence": {
   "ga": "documented"
  },
  "subject": "server"
 },
 {
  "n": 54,
  "group": "Create skill",
  "scenario": "`name: claude-helper` / contains `anthropic`",
  "expected": "400, wording unknown",
  "source": "GUIDE-GA",
  "revisions": [
   "ga"
  ],
  "evidence": {
   "ga": "documented"
  },
  "subject": "server"
 },
 {
  "n": 55,
  "group": "Create skill",
  "scenario": "`name` or `description` with XML tag",
  "expected": "400, wording unknown",
  "source": "GUIDE-GA",
  "revisions": [
   "ga"
  ],
  "evidence": {
   "ga": "documented"
  },
  "subject": "server"
 },
 {
  "n": 56,
  "group": "Create skill",
  "scenario": "empty `description`",
  "expected": "400, wording unknown",
  "source": "GUIDE-GA",
  "revisions": [
   "ga"
  ],
  "evidence": {
   "ga": "documented"
  },
  "subject": "server"
 },
 {
  "n": 57,
  "group": "Create skill",
  "scenario": "frontmatter without `name`, files under `my-skill/`",
  "expected": "200, name `my-skill`",
  "source": "SPEC field doc",
  "revisions": [
   "ga"
  ],
  "evidence": {
   "ga": "inferred"
  },
  "subject": "server"
 },
 {
  "n": 58,
  "group": "Create skill",
  "scenario": "extra frontmatter key",
  "expected": "unknown",
  "source": "–",
  "revisions": [
   "ga"
  ],
  "evidence": {
   "ga": "unknown"
  },
  "subject": "server"
 },
 {
  "n": 59,
  "group": "Create skill",
  "scenario": "total > 30 MB",
  "expected": "413 `request_too_large` (maybe non-JSON from edge) or 400",
  "source": "GUIDE-GA, VAT",
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
  "n": 60,
  "group": "Create skill",
  "scenario": "two skills with same frontmatter name",
  "expected": "200 both, different ids",
  "source": "MIG (label not unique)",
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
  "n": 61,
  "group": "Create skill",
  "scenario": "JSON body instead of multipart",
  "expected": "4xx, unknown",
  "source": "–",
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
  "n": 62,
  "group": "Create skill",
  "scenario": "create status code",
  "expected": "200 not 201",
  "source": "SPEC",
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
  "n": 63,
  "group": "Create skill",
  "scenario": "refused create",
  "expected": "`x-should-retry: false` (observed); nothing stored (inferred)",
  "source": "REC",
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
  "n": 64,
  "group": "Get / list skills",
  "scenario": "get custom",
  "expected": "200 shape of this revision incl. `display_title`, `latest_version`",
  "source": "SPEC",
  "revisions": [
   "skills-2025-10-02"
  ],
  "evidence": {
   "skills-2025-10-02": "documented"
  },
  "subject": "server"
 },
 {
  "n": 65,
  "group": "Get / list skills",
  "scenario": "get custom",
  "expected": "200 7 keys",
  "source": "REC[16]",
  "revisions": [
   "ga"
  ],
  "evidence": {
   "ga": "observed"
  },
  "subject": "server"
 },
 {
  "n": 66,
  "group": "Get / list skills",
  "scenario": "same skill read in both revisions",
  "expected": "same `id`, `created_at`; different key sets",
  "source": "REC[16–19]",
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
  "n": 67,
  "group": "Get / list skills",
  "scenario": "get unknown `skill_01…`",
  "expected": "404 `Skill not found: {id}`",
  "source": "REC",
  "revisions": [
   "ga"
  ],
  "evidence": {
   "ga": "observed"
  },
  "subject": "server"
 },
 {
  "n": 68,
  "group": "Get / list skills",
  "scenario": "get malformed id",
  "expected": "unknown (400 or 404)",
  "source": "–",
  "revisions": [
   "ga"
  ],
  "evidence": {
   "ga": "unknown"
  },
  "subject": "server"
 },
 {
  "n": 69,
  "group": "Get / list skills",
  "scenario": "get versionless skill",
  "expected": "400",
  "source": "MIG",
  "revisions": [
   "ga"
  ],
  "evidence": {
   "ga": "documented"
  },
  "subject": "server"
 },
 {
  "n": 70,
  "group": "Get / list skills",
  "scenario": "get versionless skill",
  "expected": "200, `latest_version:null`",
  "source": "nullable",
  "revisions": [
   "skills-2025-10-02"
  ],
  "evidence": {
   "skills-2025-10-02": "inferred"
  },
  "subject": "server"
 },
 {
  "n": 71,
  "group": "Get / list skills",
  "scenario": "list, no params",
  "expected": "200 `{data,next_page}`, ≤ 20, newest first, custom + prebuilt",
  "source": "REC",
  "revisions": [
   "ga"
  ],
  "evidence": {
   "ga": "observed"
  },
  "subject": "server"
 },
 {
  "n": 72,
  "group": "Get / list skills",
  "scenario": "list, no params",
  "expected": "200 `{data,has_more,next_page}`, ≤ 20",
  "source": "SPEC",
  "revisions": [
   "skills-2025-10-02"
  ],
  "evidence": {
   "skills-2025-10-02": "documented"
  },
  "subject": "server"
 },
 {
  "n": 73,
  "group": "Get / list skills",
  "scenario": "`limit=1` with more",
  "expected": "200, 1 item, `next_page` starts `page_`",
  "source": "REC[26]",
  "revisions": [
   "ga"
  ],
  "evidence": {
   "ga": "observed"
  },
  "subject": "server"
 },
 {
  "n": 74,
  "group": "Get / list skills",
  "scenario": "follow `next_page`",
  "expected": "next item, finally `null`; no duplicates",
  "source": "OV",
  "revisions": [
   "ga"
  ],
  "evidence": {
   "ga": "documented"
  },
  "subject": "server"
 },
 {
  "n": 75,
  "group": "Get / list skills",
  "scenario": "`limit=1000`",
  "expected": "200",
  "source": "REC[23]",
  "revisions": [
   "ga"
  ],
  "evidence": {
   "ga": "observed"
  },
  "subject": "server"
 },
 {
  "n": 76,
  "group": "Get / list skills",
  "scenario": "`limit=0`, `limit=1001`",
  "expected": "400 `limit must be between 1 and 1000`",
  "source": "REC[24,25]",
  "revisions": [
   "ga"
  ],
  "evidence": {
   "ga": "observed"
  },
  "subject": "server"
 },
 {
  "n": 77,
  "group": "Get / list skills",
  "scenario": "`limit=100`",
  "expected": "200",
  "source": "SPEC",
  "revisions": [
   "skills-2025-10-02"
  ],
  "evidence": {
   "skills-2025-10-02": "documented"
  },
  "subject": "server"
 },
 {
  "n": 78,
  "group": "Get / list skills",
  "scenario": "`limit=101`",
  "expected": "unknown (doc max 100)",
  "source": "SPEC",
  "revisions": [
   "skills-2025-10-02"
  ],
  "evidence": {
   "skills-2025-10-02": "unknown"
  },
  "subject": "server"
 },
 {
  "n": 79,
  "group": "Get / list skills",
  "scenario": "`limit=abc`",
  "expected": "400, wording unknown",
  "source": "–",
  "revisions": [
   "ga"
  ],
  "evidence": {
   "ga": "inferred"
  },
  "subject": "server"
 },
 {
  "n": 80,
  "group": "Get / list skills",
  "scenario": "`page=garbage`",
  "expected": "400 `page is not a valid page token.`",
  "source": "REC[28]",
  "revisions": [
   "ga"
  ],
  "evidence": {
   "ga": "observed"
  },
  "subject": "server"
 },
 {
  "n": 81,
  "group": "Get / list skills",
  "scenario": "skills-2025-10-02 cursor used in ga (versions list)",
  "expected": "rejected",
  "source": "MIG (\"not valid on the other\")",
  "revisions": [
   "ga"
  ],
  "evidence": {
   "ga": "documented"
  },
  "subject": "server"
 },
 {
  "n": 82,
  "group": "Get / list skills",
  "scenario": "`source=custom`",
  "expected": "only custom",
  "source": "SPEC",
  "revisions": [
   "ga"
  ],
  "evidence": {
   "ga": "documented"
  },
  "subject": "server"
 },
 {
  "n": 83,
  "group": "Get / list skills",
  "scenario": "`source=anthropic`",
  "expected": "xlsx, pptx, docx, pdf; `source.type:\"anthropic\"`",
  "source": "quickstart, REC",
  "revisions": [
   "ga"
  ],
  "evidence": {
   "ga": "documented"
  },
  "subject": "server"
 },
 {
  "n": 84,
  "group": "Get / list skills",
  "scenario": "`source=anthropic_example` / `foo`",
  "expected": "400 `source must be one of custom, anthropic`",
  "source": "REC[21,22]",
  "revisions": [
   "ga"
  ],
  "evidence": {
   "ga": "observed"
  },
  "subject": "server"
 },
 {
  "n": 85,
  "group": "Get / list skills",
  "scenario": "list excludes versionless skills",
  "expected": "yes",
  "source": "MIG",
  "revisions": [
   "ga"
  ],
  "evidence": {
   "ga": "documented"
  },
  "subject": "server"
 },
 {
  "n": 86,
  "group": "Versions",
  "scenario": "create version, same name",
  "expected": "200 version of this revision (8 keys), `version` > previous; skill `latest_version` = it, `updated_at` = its `created_at`",
  "source": "VERCEL",
  "revisions": [
   "skills-2025-10-02"
  ],
  "evidence": {
   "skills-2025-10-02": "observed"
  },
  "subject": "server"
 },
 {
  "n": 87,
  "group": "Versions",
  "scenario": "create version, same name",
  "expected": "200 6 keys, `id` `skver_…`; skill `latest_version_id` = it",
  "source": "REC",
  "revisions": [
   "ga"
  ],
  "evidence": {
   "ga": "observed"
  },
  "subject": "server"
 },
 {
  "n": 88,
  "group": "Versions",
  "scenario": "create version, other name",
  "expected": "400 ``Skill name 'x' in SKILL.md must be consistent across all versions for a given `skill_id`. Expected 'y'.``",
  "source": "REC[54]",
  "revisions": [
   "ga"
  ],
  "evidence": {
   "ga": "observed"
  },
  "subject": "server"
 },
 {
  "n": 89,
  "group": "Versions",
  "scenario": "create version, other name",
  "expected": "400 same",
  "source": "public repository",
  "revisions": [
   "skills-2025-10-02"
  ],
  "evidence": {
   "skills-2025-10-02": "observed"
  },
  "subject": "server"
 },
 {
  "n": 90,
  "group": "Versions",
  "scenario": "create version with `display_name` part",
  "expected": "200, ignored",
  "source": "unknown-part rule",
  "revisions": [
   "ga"
  ],
  "evidence": {
   "ga": "inferred"
  },
  "subject": "server"
 },
 {
  "n": 91,
  "group": "Versions",
  "scenario": "create version on unknown skill",
  "expected": "404 `Skill not found: {id}`",
  "source": "REC pattern",
  "revisions": [
   "ga"
  ],
  "evidence": {
   "ga": "inferred"
  },
  "subject": "server"
 },
 {
  "n": 92,
  "group": "Versions",
  "scenario": "create version on `xlsx`",
  "expected": "400 `Invalid skill_id format: xlsx`",
  "source": "REC",
  "revisions": [
   "ga"
  ],
  "evidence": {
   "ga": "observed"
  },
  "subject": "server"
 },
 {
  "n": 93,
  "group": "Versions",
  "scenario": "new version lacks an old file",
  "expected": "file gone from download",
  "source": "GUIDE-GA",
  "revisions": [
   "ga"
  ],
  "evidence": {
   "ga": "documented"
  },
  "subject": "server"
 },
 {
  "n": 94,
  "group": "Versions",
  "scenario": "list versions",
  "expected": "oldest first, `{data,has_more,next_page}`",
  "source": "MIG, VERCEL",
  "revisions": [
   "skills-2025-10-02"
  ],
  "evidence": {
   "skills-2025-10-02": "documented"
  },
  "subject": "server"
 },
 {
  "n": 95,
  "group": "Versions",
  "scenario": "list versions",
  "expected": "newest first, `{data,next_page}`, limit 20",
  "source": "MIG",
  "revisions": [
   "ga"
  ],
  "evidence": {
   "ga": "documented"
  },
  "subject": "server"
 },
 {
  "n": 96,
  "group": "Versions",
  "scenario": "list versions of unknown skill",
  "expected": "404 `Skill not found: {id}`",
  "source": "REC",
  "revisions": [
   "ga"
  ],
  "evidence": {
   "ga": "observed"
  },
  "subject": "server"
 },
 {
  "n": 97,
  "group": "Versions",
  "scenario": "get version by `skver_…`",
  "expected": "200",
  "source": "REC[30]",
  "revisions": [
   "ga"
  ],
  "evidence": {
   "ga": "observed"
  },
  "subject": "server"
 },
 {
  "n": 98,
  "group": "Versions",
  "scenario": "get version `latest`",
  "expected": "200, same as `latest_version_id`",
  "source": "REC[32]",
  "revisions": [
   "ga"
  ],
  "evidence": {
   "ga": "observed"
  },
  "subject": "server"
 },
 {
  "n": 99,
  "group": "Versions",
  "scenario": "get version by `skill_version_…`",
  "expected": "200",
  "source": "MIG",
  "revisions": [
   "ga"
  ],
  "evidence": {
   "ga": "documented"
  },
  "subject": "server"
 },
 {
  "n": 100,
  "group": "Versions",
  "scenario": "get version by epoch number",
  "expected": "400 `Invalid version id: '1759178010641129'`",
  "source": "REC[34]",
  "revisions": [
   "ga"
  ],
  "evidence": {
   "ga": "observed"
  },
  "subject": "server"
 },
 {
  "n": 101,
  "group": "Versions",
  "scenario": "get version `skillver_…`",
  "expected": "400 `Invalid version id: …`",
  "source": "REC[38]",
  "revisions": [
   "ga"
  ],
  "evidence": {
   "ga": "observed"
  },
  "subject": "server"
 },
 {
  "n": 102,
  "group": "Versions",
  "scenario": "get well-formed unknown `skver_…`",
  "expected": "404 `Skill version not found: {skill_id} version {slot}`",
  "source": "REC",
  "revisions": [
   "ga"
  ],
  "evidence": {
   "ga": "observed"
  },
  "subject": "server"
 },
 {
  "n": 103,
  "group": "Versions",
  "scenario": "get version by epoch number",
  "expected": "200",
  "source": "SPEC",
  "revisions": [
   "skills-2025-10-02"
  ],
  "evidence": {
   "skills-2025-10-02": "documented"
  },
  "subject": "server"
 },
 {
  "n": 104,
  "group": "Versions",
  "scenario": "get version by `skver_…`",
  "expected": "400 `Invalid version format: 'skver_…'. Version must be a numeric timestamp (e.g., '1759178010641129').`",
  "source": "REC[36]",
  "revisions": [
   "skills-2025-10-02"
  ],
  "evidence": {
   "skills-2025-10-02": "observed"
  },
  "subject": "server"
 },
 {
  "n": 105,
  "group": "Versions",
  "scenario": "get version by `skill_version_…` id",
  "expected": "400 `Invalid version format…`",
  "source": "LEDGER #10",
  "revisions": [
   "skills-2025-10-02"
  ],
  "evidence": {
   "skills-2025-10-02": "observed"
  },
  "subject": "server"
 },
 {
  "n": 106,
  "group": "Delete",
  "scenario": "delete skill with versions",
  "expected": "400 `Cannot delete skill with existing versions. Delete all versions first.`",
  "source": "REC[87], TF",
  "revisions": [
   "skills-2025-10-02"
  ],
  "evidence": {
   "skills-2025-10-02": "observed"
  },
  "subject": "server"
 },
 {
  "n": 107,
  "group": "Delete",
  "scenario": "delete each version, then skill",
  "expected": "200 `{id:\"<epoch>\",type:\"skill_version_deleted\"}` …, 200 `{id,type:\"skill_deleted\"}`",
  "source": "SPEC, MIG",
  "revisions": [
   "skills-2025-10-02"
  ],
  "evidence": {
   "skills-2025-10-02": "documented"
  },
  "subject": "server"
 },
 {
  "n": 108,
  "group": "Delete",
  "scenario": "delete only version",
  "expected": "200; skill remains versionless",
  "source": "MIG",
  "revisions": [
   "skills-2025-10-02"
  ],
  "evidence": {
   "skills-2025-10-02": "documented"
  },
  "subject": "server"
 },
 {
  "n": 109,
  "group": "Delete",
  "scenario": "delete a non-latest version by epoch, then get it",
  "expected": "200, then error (404 expected)",
  "source": "TF",
  "revisions": [
   "skills-2025-10-02"
  ],
  "evidence": {
   "skills-2025-10-02": "inferred"
  },
  "subject": "server"
 },
 {
  "n": 110,
  "group": "Delete",
  "scenario": "delete skill with versions",
  "expected": "200 `{\"type\":\"skill_deleted\",\"id\":…}`",
  "source": "REC[79]",
  "revisions": [
   "ga"
  ],
  "evidence": {
   "ga": "observed"
  },
  "subject": "server"
 },
 {
  "n": 111,
  "group": "Delete",
  "scenario": "after that: get skill / list versions / get version",
  "expected": "404 `Skill not found: {id}`",
  "source": "REC[80–82]",
  "revisions": [
   "ga"
  ],
  "evidence": {
   "ga": "observed"
  },
  "subject": "server"
 },
 {
  "n": 112,
  "group": "Delete",
  "scenario": "delete unknown / already deleted skill",
  "expected": "404 `Skill not found: {id}`",
  "source": "REC",
  "revisions": [
   "ga"
  ],
  "evidence": {
   "ga": "observed"
  },
  "subject": "server"
 },
 {
  "n": 113,
  "group": "Delete",
  "scenario": "delete one of two versions",
  "expected": "200 `{id:\"skver_…\",type:\"skill_version_deleted\"}`",
  "source": "SPEC, SDK",
  "revisions": [
   "ga"
  ],
  "evidence": {
   "ga": "documented"
  },
  "subject": "server"
 },
 {
  "n": 114,
  "group": "Delete",
  "scenario": "delete newest of two",
  "expected": "200, `latest_version_id` = remaining",
  "source": "field doc",
  "revisions": [
   "ga"
  ],
  "evidence": {
   "ga": "inferred"
  },
  "subject": "server"
 },
 {
  "n": 115,
  "group": "Delete",
  "scenario": "delete only version",
  "expected": "400 `cannot delete a Skill's only version. Delete the Skill, or create another version first`",
  "source": "REC[111]",
  "revisions": [
   "ga"
  ],
  "evidence": {
   "ga": "observed"
  },
  "subject": "server"
 },
 {
  "n": 116,
  "group": "Delete",
  "scenario": "delete version `latest`",
  "expected": "400 `'latest' is not accepted when deleting a skill version. Address a specific version id: …`",
  "source": "REC[60]",
  "revisions": [
   "ga"
  ],
  "evidence": {
   "ga": "observed"
  },
  "subject": "server"
 },
 {
  "n": 117,
  "group": "Delete",
  "scenario": "delete same version twice",
  "expected": "404 `Skill version not found: …`",
  "source": "REC",
  "revisions": [
   "ga"
  ],
  "evidence": {
   "ga": "observed"
  },
  "subject": "server"
 },
 {
  "n": 118,
  "group": "Delete",
  "scenario": "delete versionless skill",
  "expected": "200",
  "source": "MIG",
  "revisions": [
   "ga"
  ],
  "evidence": {
   "ga": "documented"
  },
  "subject": "server"
 },
 {
  "n": 119,
  "group": "Delete",
  "scenario": "delete `xlsx`",
  "expected": "4xx, nothing removed",
  "source": "never recorded",
  "revisions": [
   "ga"
  ],
  "evidence": {
   "ga": "unknown"
  },
  "subject": "server"
 },
 {
  "n": 120,
  "group": "Download",
  "scenario": "download by epoch number",
  "expected": "200 zip",
  "source": "SPEC",
  "revisions": [
   "skills-2025-10-02"
  ],
  "evidence": {
   "skills-2025-10-02": "documented"
  },
  "subject": "server"
 },
 {
  "n": 121,
  "group": "Download",
  "scenario": "download by `skver_…`",
  "expected": "200 zip, `Content-Disposition: attachment; filename*=utf-8''<name>.zip`",
  "source": "REC[134]",
  "revisions": [
   "ga"
  ],
  "evidence": {
   "ga": "observed"
  },
  "subject": "server"
 },
 {
  "n": 122,
  "group": "Download",
  "scenario": "download by epoch number",
  "expected": "200 (asymmetry)",
  "source": "REC[150]",
  "revisions": [
   "ga"
  ],
  "evidence": {
   "ga": "observed"
  },
  "subject": "server"
 },
 {
  "n": 123,
  "group": "Download",
  "scenario": "download `latest`",
  "expected": "400, \"downloading\" twin of the delete sentence",
  "source": "REC[136]",
  "revisions": [
   "ga"
  ],
  "evidence": {
   "ga": "observed"
  },
  "subject": "server"
 },
 {
  "n": 124,
  "group": "Download",
  "scenario": "download other skill's version",
  "expected": "404 `Skill not found: {skill_id}`",
  "source": "REC",
  "revisions": [
   "ga"
  ],
  "evidence": {
   "ga": "observed"
  },
  "subject": "server"
 },
 {
  "n": 125,
  "group": "Download",
  "scenario": "archive layout",
  "expected": "all entries under `<name>/`, SKILL.md present, bytes equal to upload",
  "source": "SPEC field doc",
  "revisions": [
   "ga"
  ],
  "evidence": {
   "ga": "inferred"
  },
  "subject": "server"
 },
 {
  "n": 126,
  "group": "Download",
  "scenario": "`Accept: application/binary`",
  "expected": "200",
  "source": "WIRE",
  "revisions": [
   "ga"
  ],
  "evidence": {
   "ga": "inferred"
  },
  "subject": "server"
 },
 {
  "n": 127,
  "group": "Download",
  "scenario": "unsupported credential",
  "expected": "403 `permission_error` `Downloading skill content is not supported with this credential type. …`",
  "source": "CS223, REC[44]",
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
  "n": 128,
  "group": "Faults (injected)",
  "scenario": "429 with `retry-after: 1`",
  "expected": "SDK waits ≥ 1 s, then retries; ≤ 2 retries",
  "source": "SDK client.ts",
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
  "n": 129,
  "group": "Faults (injected)",
  "scenario": "500 with `x-should-retry: false`",
  "expected": "SDK does not retry",
  "source": "SDK",
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
  "n": 130,
  "group": "Faults (injected)",
  "scenario": "529 `overloaded_error`",
  "expected": "SDK OverloadedError after retries",
  "source": "SDK",
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
  "n": 131,
  "group": "Faults (injected)",
  "scenario": "409 `conflict_error`",
  "expected": "SDK retries by default",
  "source": "SDK",
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
  "n": 132,
  "group": "Faults (injected)",
  "scenario": "error with `details.error_code:\"organization_on_hold\"` (400)",
  "expected": "SDK `errorCode` set",
  "source": "SDK",
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
