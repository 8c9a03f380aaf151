// Generated from spec/ by `pnpm generate`. Do not edit.
export const requirements = [
 {
  "id": "auth.missing-credential-refused",
  "operation": "any",
  "level": "MUST",
  "statement": "A request without a credential answers 401 authentication_error.",
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
  "statement": "A key that the API does not know answers 401 authentication_error.",
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
  "statement": "The refusal of an unknown key says `invalid x-api-key`.",
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
  "statement": "A key in the header `x-api-key` is accepted.",
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
  "statement": "The same key is accepted as `Authorization: Bearer`.",
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
  "statement": "An Admin API key finds no skills: the answer is 404 not_found_error.",
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
  "statement": "Another workspace's custom skills cannot be seen.",
  "evidence": {
   "skills-2025-10-02": "documented",
   "ga": "documented"
  },
  "sources": [
   {
    "source": "GUIDE-GA"
   }
  ],
  "status": "excluded",
  "reason": "Needs keys of two workspaces.",
  "subject": "server",
  "covers": [],
  "questions": [],
  "spec": []
 },
 {
  "id": "auth.environment-key",
  "operation": "any",
  "level": "MUST",
  "statement": "An environment key may list and read versions and their content, and not skills: 403 permission_error.",
  "evidence": {
   "ga": "observed"
  },
  "sources": [
   {
    "source": "REC"
   }
  ],
  "status": "excluded",
  "reason": "Needs a key of an environment.",
  "subject": "server",
  "covers": [],
  "questions": [],
  "spec": []
 },
 {
  "id": "auth.missing-credential-message",
  "operation": "any",
  "level": "MAY",
  "statement": "What the refusal of a request without a credential says.",
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
  "policy": "Says that one of the two headers is required.",
  "subject": "server",
  "covers": [],
  "spec": []
 },
 {
  "id": "auth.both-headers",
  "operation": "any",
  "level": "MAY",
  "statement": "Which credential counts when `x-api-key` and `Authorization` are both sent.",
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
  "policy": "`x-api-key` counts; `Authorization` is then not read.",
  "subject": "server",
  "covers": [],
  "spec": []
 },
 {
  "id": "client.honours-retry-after",
  "operation": "any",
  "subject": "client",
  "level": "MUST",
  "statement": "A client that is answered 429 with `retry-after` waits that long, and tries again twice at most.",
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
  "statement": "A client does not repeat a request that was answered with `x-should-retry: false`.",
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
  "statement": "A client reports 529 overloaded_error after its retries.",
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
  "statement": "A client repeats a request that was answered 409 conflict_error.",
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
  "statement": "A client's error shows `error.details.error_code` of the answer.",
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
  "statement": "Deleting a skill that still has versions answers 400 invalid_request_error and removes nothing.",
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
  "statement": "The refusal to delete a skill that has versions says `Cannot delete skill with existing versions. Delete all versions first.`",
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
  "statement": "Deleting a skill deletes all its versions with it and answers with its id.",
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
  "statement": "The versions of a deleted skill answer 404 not_found_error, listed and read alike.",
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
  "statement": "A skill whose versions are all deleted can be deleted; the answer names it.",
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
  "statement": "A deleted skill answers 404 not_found_error.",
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
  "statement": "A skill that was deleted in the other revision answers 404 not_found_error.",
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
  "statement": "A deleted skill is not listed.",
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
  "statement": "Deleting a skill that does not exist answers 404 not_found_error.",
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
  "statement": "What deleting a prebuilt skill, or one of its versions, answers.",
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
  "policy": "400 invalid_request_error; nothing is removed.",
  "unobserved": "A run never tries to delete what it did not create.",
  "subject": "server",
  "spec": []
 },
 {
  "id": "skill.delete.referenced",
  "operation": "deleteSkill",
  "level": "MUST",
  "statement": "A skill that an agent refers to can be deleted; the reference dangles.",
  "evidence": {
   "ga": "observed"
  },
  "sources": [
   {
    "source": "REC"
   }
  ],
  "status": "excluded",
  "reason": "Needs an agent, which is not of this API.",
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
  "statement": "The answer's `id` is the epoch timestamp of the version, not its `skill_version_…` id.",
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
  "statement": "The answer's `id` is the `skver_…` id of the version.",
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
  "statement": "The last version can be deleted; the skill stays.",
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
  "statement": "Deleting the only version of a skill answers 400 invalid_request_error and removes nothing.",
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
  "statement": "The refusal to delete an only version says `cannot delete a Skill's only version. Delete the Skill, or create another version first`.",
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
  "statement": "A deleted version answers 404 not_found_error.",
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
  "statement": "A version that was deleted in the other revision is gone.",
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
  "statement": "Deleting one version leaves the others, and the newest version stays the newest when it was not the one deleted.",
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
  "statement": "A deleted version is not listed.",
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
  "statement": "Deleting a version that does not exist answers 404 not_found_error.",
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
  "statement": "What `updated_at` of a skill is after the newest of several versions was deleted, and in `skills-2025-10-02` its `latest_version`.",
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
  "policy": "`latest_version` moves to the newest that remains; `updated_at` stays.",
  "subject": "server",
  "covers": [],
  "spec": []
 },
 {
  "id": "version.delete.newest-moves-latest",
  "operation": "deleteSkillVersion",
  "level": "MUST",
  "statement": "After the newest of several versions was deleted, `latest_version_id` names the newest that remains.",
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
  "statement": "What deleting a version a second time answers.",
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
  "policy": "404 not_found_error.",
  "subject": "server",
  "covers": [],
  "spec": []
 },
 {
  "id": "version.delete.twice-not-found",
  "operation": "deleteSkillVersion",
  "level": "MUST",
  "statement": "Deleting a version a second time answers 404 not_found_error.",
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
  "statement": "What deleting a version answers by one of its other identifiers, and in `skills-2025-10-02` what downloading it so, or as `latest`, answers.",
  "evidence": {
   "skills-2025-10-02": "unknown",
   "ga": "unknown"
  },
  "sources": [
   {
    "source": "REC"
   }
  ],
  "status": "open",
  "policy": "400 invalid_request_error; in ga a `skill_version_…` id is taken, too.",
  "subject": "server",
  "covers": [],
  "questions": [],
  "spec": []
 },
 {
  "id": "version.delete.latest-refused",
  "operation": "deleteSkillVersion",
  "level": "MUST",
  "statement": "`latest` is not taken for the version to delete: 400 invalid_request_error, and nothing is removed.",
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
  "id": "version.delete.latest-message",
  "operation": "deleteSkillVersion",
  "level": "SHOULD",
  "statement": "The refusal to delete `latest` begins `'latest' is not accepted when deleting a skill version. Address a specific version id: `.",
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
  "statement": "A version's content is a zip archive, served as application/zip.",
  "evidence": {
   "skills-2025-10-02": "documented",
   "ga": "observed"
  },
  "sources": [
   {
    "source": "SPEC"
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
  "statement": "The Unix epoch timestamp that skills-2025-10-02 answered for a version downloads it in ga, too, though it does not read it.",
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
  "statement": "`latest` is not taken for the version to download: 400 invalid_request_error.",
  "evidence": {
   "ga": "documented"
  },
  "sources": [
   {
    "source": "REC",
    "at": "136"
   },
   {
    "source": "SDK"
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
  "statement": "The refusal to download `latest` begins `'latest' is not accepted when downloading a skill version. Address a specific version id: `.",
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
  "statement": "`Accept: application/binary`, which the official SDKs send, is served.",
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
  "statement": "Everything in the archive stands in one top-level directory, named after the skill.",
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
  "statement": "The archive has the files that were uploaded, byte for byte.",
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
  "statement": "`Content-Disposition` is an attachment, named after the skill with the ending .zip.",
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
  "statement": "The content of a version that does not exist answers 404 not_found_error.",
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
  "statement": "The content of a version is not found under another skill: 404 not_found_error.",
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
  "statement": "The content of a version of an unknown skill answers 404 not_found_error.",
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
  "statement": "What the 404 of the content of an unknown version says.",
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
  "policy": "`Skill not found: …`, of the skill, as in the other revision.",
  "subject": "server",
  "covers": [],
  "spec": []
 },
 {
  "id": "version.download.not-found-message",
  "operation": "downloadSkillVersion",
  "level": "SHOULD",
  "statement": "The 404 of the content of a version speaks of the skill: `Skill not found: ` and the skill's id.",
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
  "statement": "A credential of a kind that may not download answers 403 permission_error.",
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
  "statement": "The refusal of a credential that may not download begins `Downloading skill content is not supported with this credential type.`",
  "evidence": {
   "skills-2025-10-02": "observed",
   "ga": "observed"
  },
  "sources": [
   {
    "source": "CS223"
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
  "statement": "`Content-Length`, `ETag`, file modes, entry order, and whether two downloads are the same bytes.",
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
  "policy": "The same bytes each time, with `Content-Length`, without `ETag`; mode 0644, in the order of the upload.",
  "subject": "server",
  "covers": [],
  "spec": []
 },
 {
  "id": "error.envelope",
  "operation": "any",
  "level": "MUST",
  "statement": "An error body is an object with `type` \"error\" and the object `error`.",
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
   "schema:ErrorResponse.error",
   "schema:ErrorObject.details",
   "schema:*Error.details",
   "schema:ErrorDetails.error_code"
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
  "statement": "An error body carries `request_id`: null, or equal to the header `request-id`.",
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
  "statement": "`error.type` is the one documented for the status.",
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
  "statement": "An error says in `error.message` what went wrong.",
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
  "statement": "The 404 of a skill says `Skill not found: ` and its id.",
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
  "statement": "The refusal of an upload without SKILL.md carries `x-should-retry: false`.",
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
  "id": "error.details",
  "operation": "any",
  "level": "MAY",
  "statement": "An error may carry `details` with an `error_code`.",
  "evidence": {
   "skills-2025-10-02": "documented",
   "ga": "documented"
  },
  "sources": [
   {
    "source": "SDK"
   }
  ],
  "status": "excluded",
  "reason": "Appears only in states that no request can bring about, such as an organization on hold; error.envelope judges its form wherever an answer carries it.",
  "subject": "server",
  "covers": [],
  "questions": [],
  "spec": []
 },
 {
  "id": "error.payment-required",
  "operation": "any",
  "level": "MUST",
  "statement": "Status 402 comes as billing_error.",
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
  "reason": "No request brings it about on purpose; validated wherever an answer has the status, and produced by the mock's faults.",
  "subject": "server",
  "covers": [],
  "questions": []
 },
 {
  "id": "error.conflict",
  "operation": "any",
  "level": "MUST",
  "statement": "Status 409 comes as conflict_error.",
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
  "reason": "No request brings it about on purpose; validated wherever an answer has the status, and produced by the mock's faults.",
  "subject": "server",
  "covers": [],
  "questions": []
 },
 {
  "id": "error.rate-limited",
  "operation": "any",
  "level": "MUST",
  "statement": "Status 429 comes as rate_limit_error.",
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
  "reason": "No request brings it about on purpose; validated wherever an answer has the status, and produced by the mock's faults.",
  "subject": "server",
  "covers": [],
  "questions": []
 },
 {
  "id": "error.internal",
  "operation": "any",
  "level": "MUST",
  "statement": "Status 500 comes as api_error.",
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
  "reason": "No request brings it about on purpose; validated wherever an answer has the status, and produced by the mock's faults.",
  "subject": "server",
  "covers": [],
  "questions": []
 },
 {
  "id": "error.unavailable",
  "operation": "any",
  "level": "MUST",
  "statement": "Status 503 comes in the error envelope, with the `error_code` cmek_context_unavailable where a key of the customer cannot be reached.",
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
   "status:createSkill.503",
   "status:createSkillVersion.503"
  ],
  "status": "excluded",
  "reason": "No request brings it about on purpose; validated wherever an answer has the status, and produced by the mock's faults.",
  "subject": "server",
  "covers": [],
  "questions": []
 },
 {
  "id": "error.timed-out",
  "operation": "any",
  "level": "MUST",
  "statement": "Status 504 comes as timeout_error.",
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
  "reason": "No request brings it about on purpose; validated wherever an answer has the status, and produced by the mock's faults.",
  "subject": "server",
  "covers": [],
  "questions": []
 },
 {
  "id": "error.overloaded",
  "operation": "any",
  "level": "MUST",
  "statement": "Status 529 comes as overloaded_error.",
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
  "reason": "No request brings it about on purpose; validated wherever an answer has the status, and produced by the mock's faults.",
  "subject": "server",
  "covers": [],
  "questions": []
 },
 {
  "id": "error.other-client-error",
  "operation": "any",
  "level": "MUST",
  "statement": "A client error whose status is not listed comes as invalid_request_error.",
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
  "reason": "Which requests end so is not documented; validated wherever an answer has such a status.",
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
  "statement": "A skill has `created_at`, a string; in ga one in the format date-time of RFC 3339, with its offset.",
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
  "statement": "A skill has `updated_at`, a string; in ga one in the format date-time of RFC 3339, with its offset.",
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
  "statement": "A version has `created_at`, a string; in ga one in the format date-time of RFC 3339, with its offset.",
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
  "statement": "The answer to the deletion of a skill has `id`, a string.",
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
  "statement": "The answer to the deletion of a skill has `type` \"skill_deleted\".",
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
  "statement": "The answer to the deletion of a version has `id`, a string.",
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
  "statement": "The answer to the deletion of a version has `type` \"skill_version_deleted\".",
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
  "statement": "Whether the `skill_version_…` id of a version and its `skver_…` id in the other revision share a suffix.",
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
  "policy": "They are independent.",
  "subject": "server",
  "covers": [],
  "spec": []
 },
 {
  "id": "request.version-values-accepted",
  "operation": "any",
  "level": "MUST",
  "statement": "`anthropic-version` 2023-06-01 and 2026-10-21 are both accepted and answered in the same shapes.",
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
  "statement": "What happens without `anthropic-version`: one page calls the header required, another optional.",
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
  "statement": "What happens with an `anthropic-version` that does not exist.",
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
  "statement": "A value of `anthropic-beta` that the API does not know answers 400 invalid_request_error.",
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
  "statement": "The refusal of an unknown beta names the value: ``Unexpected value(s) `…` for the `anthropic-beta` header.``",
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
  "id": "request.beta-duplicated",
  "operation": "any",
  "level": "MUST",
  "statement": "A beta that is named twice in `anthropic-beta` counts once.",
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
  "statement": "`anthropic-beta` may be a comma-separated list that contains skills-2025-10-02 among others.",
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
  "statement": "`anthropic-beta` may be repeated, once for each beta.",
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
  "statement": "A beta other than `skills-2025-10-02`, such as `message-batches-2024-09-24`, does not change the shapes of the answers.",
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
  "statement": "The query `?beta=true` changes nothing.",
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
  "statement": "A query parameter that the API does not know is ignored.",
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
  "statement": "Which value counts when `limit` is sent twice.",
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
  "policy": "The last one.",
  "subject": "server",
  "covers": [],
  "spec": []
 },
 {
  "id": "request.workspace-id-accepted",
  "operation": "any",
  "level": "MUST",
  "statement": "`anthropic-workspace-id` is accepted when it names the workspace of the key.",
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
  "statement": "What the answer is when `anthropic-workspace-id` names another workspace; it \"must match\".",
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
  "policy": "Answers 403 permission_error.",
  "subject": "server",
  "spec": []
 },
 {
  "id": "request.unknown-route-not-found",
  "operation": "any",
  "level": "MUST",
  "statement": "A path that the API does not have answers 404 not_found_error in the error envelope.",
  "evidence": {
   "skills-2025-10-02": "inferred",
   "ga": "inferred"
  },
  "sources": [
   {
    "source": "SDK"
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
  "id": "request.no-update",
  "operation": "any",
  "level": "MUST",
  "statement": "A skill cannot be changed in place: PATCH and PUT answer with a client error and change nothing.",
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
  "statement": "Whether an unsupported method answers 405 with `Allow` or 404, and what HEAD and OPTIONS do.",
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
  "policy": "405 with `Allow`, for HEAD and OPTIONS too.",
  "subject": "server",
  "spec": []
 },
 {
  "id": "request.trailing-slash",
  "operation": "any",
  "level": "MAY",
  "statement": "Whether a path with a trailing slash is the same route.",
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
  "policy": 404,
  "subject": "server",
  "covers": [],
  "spec": []
 },
 {
  "id": "request.malformed-skill-id",
  "operation": "getSkill",
  "level": "MAY",
  "statement": "Whether an identifier that cannot be one (`foo`) answers 400 or 404, for each method.",
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
  "policy": "404, as for an unknown skill; 400 where the version is malformed, too.",
  "subject": "server",
  "spec": []
 },
 {
  "id": "request.malformed-skill-id-writes",
  "operation": "any",
  "level": "MAY",
  "statement": "Whether an identifier that cannot be one answers 400 or 404 when a skill or version of it is deleted, or a version uploaded to it.",
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
  "policy": "404, as for an unknown skill; 400 where the version is malformed, too.",
  "subject": "server",
  "covers": [],
  "spec": []
 },
 {
  "id": "response.request-id",
  "operation": "any",
  "level": "MUST",
  "statement": "Every answer carries the header `request-id`.",
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
  "statement": "Every success carries the header `anthropic-organization-id`.",
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
  "statement": "Every success carries the header `anthropic-workspace-id`.",
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
  "statement": "Every success answers 200, of a create too.",
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
  "statement": "No answer has a property that the same object has in the other revision only.",
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
  "statement": "A success with a JSON body, and an error, has the content type application/json.",
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
  "statement": "`created_at` and `updated_at` are ISO 8601 times.",
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
  "statement": "Which `anthropic-ratelimit-…` headers these operations answer with.",
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
  "policy": "None.",
  "subject": "server",
  "covers": [],
  "spec": []
 },
 {
  "id": "response.should-retry-on-success",
  "operation": "any",
  "level": "MAY",
  "statement": "Whether `x-should-retry` also appears on a success or a 5xx.",
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
  "policy": "Only on refusals.",
  "subject": "server",
  "covers": [],
  "spec": []
 },
 {
  "id": "response.throttled-message",
  "operation": "any",
  "level": "MAY",
  "statement": "What a 429 says.",
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
  "policy": "`Injected fault: status 429`, where a fault is asked for.",
  "unobserved": "A run does not try to be throttled.",
  "subject": "server",
  "covers": [],
  "spec": []
 },
 {
  "id": "skill.create.without-title-accepted",
  "operation": "createSkill",
  "level": "MUST",
  "statement": "An upload of `my-skill/SKILL.md` creates a skill, without `display_title` too.",
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
  "statement": "An upload of `my-skill/SKILL.md` creates a skill, without `display_name` too.",
  "evidence": {
   "ga": "observed"
  },
  "sources": [
   {
    "source": "REC",
    "at": "2"
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
  "statement": "Without `display_title` the skill is titled by the name in SKILL.md, or not at all (null).",
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
  "statement": "Without `display_name` the skill is labelled with the name in SKILL.md.",
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
  "statement": "A new skill comes from \"custom\", in `source`, or in `source.type` in ga.",
  "evidence": {
   "skills-2025-10-02": "documented",
   "ga": "observed"
  },
  "sources": [
   {
    "source": "SEED"
   },
   {
    "source": "SPEC"
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
  "statement": "A `display_title` that is sent comes back as it was sent.",
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
  "statement": "A `display_name` that is sent comes back as it was sent.",
  "evidence": {
   "ga": "observed"
  },
  "sources": [
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
  "statement": "A `display_title` that another custom skill has been given answers 400 invalid_request_error.",
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
  "id": "skill.create.title-reuse-message",
  "operation": "createSkill",
  "level": "SHOULD",
  "statement": "The refusal of a title in use begins `Skill cannot reuse an existing display_title: ` and names it.",
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
  "statement": "A `display_name` that another skill has been given is accepted.",
  "evidence": {
   "ga": "observed"
  },
  "sources": [
   {
    "source": "REC",
    "at": "3, 4"
   },
   {
    "source": "MIG"
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
  "statement": "Two skills may have the same name in SKILL.md when no label is sent; they are different skills.",
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
  "statement": "A `display_title` of 65 characters answers 400 invalid_request_error.",
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
  "statement": "A `display_name` of 256 characters answers 400 invalid_request_error.",
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
  "statement": "The refusal of a `display_name` that is too long says `display_name must be at most 255 characters long`.",
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
  "statement": "SKILL.md outside of any directory answers 400 invalid_request_error.",
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
  "id": "skill.create.bare-skill-md-message",
  "operation": "createSkill",
  "level": "SHOULD",
  "statement": "The refusal of a SKILL.md outside of any directory says `SKILL.md file must be exactly in the top-level folder.`",
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
  "statement": "SKILL.md may stand at the top of an upload, outside of any directory.",
  "evidence": {
   "ga": "observed"
  },
  "sources": [
   {
    "source": "REC",
    "at": "9"
   },
   {
    "source": "GUIDE-GA"
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
  "statement": "A SKILL.md that stands only deeper than the top-level directory answers 400 invalid_request_error.",
  "evidence": {
   "skills-2025-10-02": "inferred"
  },
  "sources": [
   {
    "source": "PY1575"
   },
   {
    "source": "SEED"
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
  "statement": "A SKILL.md with CRLF line ends is read.",
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
  "statement": "A directory whose name is not the name in SKILL.md answers 400 invalid_request_error.",
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
  "id": "skill.create.folder-name-mismatch-message",
  "operation": "createSkill",
  "level": "SHOULD",
  "statement": "The refusal of a directory of another name says ``The folder name '…' must match the skill name '…' in SKILL.md.``",
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
  "statement": "Case does not count and `_` counts as `-` when the directory is compared with the name: `Financial_Skill` holds `financial-skill`.",
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
  "statement": "Whether a directory is accepted whose name is not the name in SKILL.md, or is so in another spelling, and under which paths its files are then stored.",
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
  "policy": "Accepted; stored below the name in SKILL.md.",
  "subject": "server",
  "covers": [],
  "spec": []
 },
 {
  "id": "skill.create.several-directories",
  "operation": "createSkill",
  "level": "MAY",
  "statement": "What two top-level directories do.",
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
  "policy": "400 invalid_request_error, unless SKILL.md stands at the root.",
  "subject": "server",
  "covers": [],
  "spec": []
 },
 {
  "id": "skill.create.nested-skill-md",
  "operation": "createSkill",
  "level": "MAY",
  "statement": "What a SKILL.md does that stands only deeper than the top-level directory, or a second one.",
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
  "policy": "400 invalid_request_error when it is the only one; beside one at the top it is a file like any other.",
  "subject": "server",
  "covers": [],
  "spec": []
 },
 {
  "id": "skill.create.files-part-name-refused",
  "operation": "createSkill",
  "level": "MUST",
  "statement": "Files in parts named `files` instead of `files[]` count as absent: 400 invalid_request_error.",
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
  "statement": "An upload whose files count as absent is refused with `No files provided`.",
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
  "statement": "An upload without files, or whose files count as absent, is refused with `files[]: Field required`.",
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
  "statement": "An upload without any file answers 400 invalid_request_error.",
  "evidence": {
   "skills-2025-10-02": "inferred",
   "ga": "observed"
  },
  "sources": [
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
  "statement": "Whether the answers to missing files, a bare SKILL.md and a directory of another name are still those that were recorded before the other revision came.",
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
  "policy": "As recorded.",
  "subject": "server",
  "covers": [],
  "spec": []
 },
 {
  "id": "skill.create.frontmatter-required",
  "operation": "createSkill",
  "level": "MUST",
  "statement": "A SKILL.md that does not start with `---` answers 400 invalid_request_error.",
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
  "statement": "The refusal of a SKILL.md without `---` says `SKILL.md must start with YAML frontmatter`.",
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
  "statement": "Whether a SKILL.md without frontmatter is refused, where a name and a description may have fallbacks.",
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
  "policy": "400 invalid_request_error, in the words of skills-2025-10-02.",
  "subject": "server",
  "covers": [],
  "spec": []
 },
 {
  "id": "skill.create.part-without-filename-refused",
  "operation": "createSkill",
  "level": "MUST",
  "statement": "A part `files[]` without a file name answers 400 invalid_request_error.",
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
  "statement": "The refusal of a part without a file name says `files[].0: Expected UploadFile, received: <class 'str'>`, with the position of the part.",
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
  "statement": "A zip with one top-level directory creates a skill.",
  "evidence": {
   "skills-2025-10-02": "observed",
   "ga": "observed"
  },
  "sources": [
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
  "statement": "A zip without a top-level directory answers 400 invalid_request_error.",
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
  "statement": "A zip may have SKILL.md at its top, without a directory.",
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
  "statement": "A file named `….zip` that is not a zip answers 400 invalid_request_error.",
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
  "statement": "A zip whose file name does not end in `.zip` is not read as one: without SKILL.md it answers 400 invalid_request_error.",
  "evidence": {
   "ga": "inferred"
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
  "statement": "A zip with a symbolic link answers 400 invalid_request_error.",
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
  "statement": "The refusal of a symbolic link says `archives must not contain symbolic links`.",
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
  "statement": "More than 30 MB of files are refused: 413 request_too_large, from the API or its edge, or 400.",
  "evidence": {
   "skills-2025-10-02": "observed",
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
  "statement": "A create answers 200 and not 201.",
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
  "statement": "A refused create leaves no skill behind.",
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
  "statement": "A part whose name the API does not know is ignored.",
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
  "statement": "A part `display_title`, which belongs to the other revision, is ignored.",
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
  "statement": "Files may stand in subdirectories; the file name of a part carries the path.",
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
  "statement": "An upload may have several files.",
  "evidence": {
   "ga": "observed"
  },
  "sources": [
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
  "statement": "Files in two top-level directories answer 400 invalid_request_error.",
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
  "statement": "An upload without SKILL.md answers 400 invalid_request_error.",
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
  "statement": "The refusal of an upload without SKILL.md says `SKILL.md not found in uploaded files`.",
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
  "statement": "A name of 65 characters answers 400 invalid_request_error.",
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
  "statement": "The refusal of a name or description that is too long says ``` `name` and `description` must resolve from `SKILL.md` frontmatter or its fallbacks, within their length limits ```.",
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
  "statement": "Without `name` in SKILL.md the name is the one of the directory that holds the upload.",
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
  "statement": "A name with other characters than lowercase letters, digits and hyphens answers 400 invalid_request_error.",
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
  "statement": "A name with a reserved word, `anthropic` or `claude`, answers 400 invalid_request_error.",
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
  "statement": "A name with an XML tag answers 400 invalid_request_error.",
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
  "reason": "A tag cannot be written in the characters that a name may have; skill.create.name-characters-refused decides it.",
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
  "statement": "A description of 1025 characters answers 400 invalid_request_error.",
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
  "statement": "An empty description answers 400 invalid_request_error.",
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
  "statement": "A description with an XML tag answers 400 invalid_request_error.",
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
  "statement": "What a JSON body in place of a multipart one answers.",
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
  "policy": "400 invalid_request_error.",
  "subject": "server",
  "questions": [],
  "spec": []
 },
 {
  "id": "skill.create.rule-wordings",
  "operation": "createSkill",
  "level": "MAY",
  "statement": "What the refusals say whose rule is documented and whose wording is not: characters, reserved word or tag in a name or description, broken YAML, an unreadable zip; in `skills-2025-10-02` also lengths, no SKILL.md and two directories.",
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
  "policy": "Our own sentences; in ga an absent name or description gets the one about lengths.",
  "subject": "server",
  "covers": [],
  "spec": []
 },
 {
  "id": "skill.create.missing-fields",
  "operation": "createSkill",
  "level": "MAY",
  "statement": "Whether a SKILL.md without `description` is refused, or something stands in for it; the same of `name`, in ga where there is no directory to take it from.",
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
  "policy": "400 invalid_request_error.",
  "subject": "server",
  "covers": [],
  "spec": []
 },
 {
  "id": "skill.create.unknown-frontmatter-key",
  "operation": "createSkill",
  "level": "MAY",
  "statement": "Whether a key in the frontmatter that the vendor's tools do not know is refused.",
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
  "policy": "Accepted.",
  "subject": "server",
  "spec": []
 },
 {
  "id": "skill.create.name-hyphens",
  "operation": "createSkill",
  "level": "MAY",
  "statement": "Whether a name that begins or ends with a hyphen, or has two in a row, is refused.",
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
  "policy": "Accepted.",
  "subject": "server",
  "covers": [],
  "questions": [],
  "spec": []
 },
 {
  "id": "skill.create.compatibility-length",
  "operation": "createSkill",
  "level": "MAY",
  "statement": "Whether `compatibility` over 500 characters is refused.",
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
  "policy": "Accepted.",
  "subject": "server",
  "covers": [],
  "spec": []
 },
 {
  "id": "skill.create.byte-order-mark",
  "operation": "createSkill",
  "level": "MAY",
  "statement": "Whether a SKILL.md that begins with a byte order mark is read.",
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
  "policy": "Read.",
  "subject": "server",
  "covers": [],
  "spec": []
 },
 {
  "id": "skill.create.lowercase-skill-md",
  "operation": "createSkill",
  "level": "MAY",
  "statement": "Whether `skill.md` counts as SKILL.md.",
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
  "policy": "It does not.",
  "subject": "server",
  "covers": [],
  "spec": []
 },
 {
  "id": "skill.create.display-name-part",
  "operation": "createSkill",
  "level": "MAY",
  "statement": "What a part `display_name`, which belongs to the other revision, does.",
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
  "policy": "Ignored, as any unknown part.",
  "subject": "server",
  "covers": [],
  "spec": []
 },
 {
  "id": "skill.create.title-case",
  "operation": "createSkill",
  "level": "MAY",
  "statement": "Whether titles that differ only in case count as the same.",
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
  "policy": "They are different.",
  "subject": "server",
  "covers": [],
  "spec": []
 },
 {
  "id": "skill.create.title-across-revisions",
  "operation": "createSkill",
  "level": "MAY",
  "statement": "Whether a title collides with a label given in the other revision.",
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
  "policy": "A label of ga counts as taken, whether it was given or comes from the name.",
  "subject": "server",
  "covers": [],
  "spec": []
 },
 {
  "id": "skill.create.derived-title-taken",
  "operation": "createSkill",
  "level": "MAY",
  "statement": "Whether a title is taken that another skill has from its name.",
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
  "policy": "It is taken.",
  "subject": "server",
  "covers": [],
  "spec": []
 },
 {
  "id": "skill.create.empty-title",
  "operation": "createSkill",
  "level": "MAY",
  "statement": "What an empty label does, or one of several lines.",
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
  "policy": "An empty one counts as absent; several lines are kept.",
  "subject": "server",
  "covers": [],
  "spec": []
 },
 {
  "id": "skill.create.repeated-title",
  "operation": "createSkill",
  "level": "MAY",
  "statement": "What two parts with a label do.",
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
  "policy": "The last one counts.",
  "subject": "server",
  "covers": [],
  "spec": []
 },
 {
  "id": "skill.create.zip-and-files",
  "operation": "createSkill",
  "level": "MAY",
  "statement": "What a zip beside loose files does, or two zips.",
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
  "policy": "400 invalid_request_error for a zip at the root, unless SKILL.md stands there, too.",
  "subject": "server",
  "covers": [],
  "spec": []
 },
 {
  "id": "skill.create.zip-extension",
  "operation": "createSkill",
  "level": "MAY",
  "statement": "Whether `.ZIP` and `.skill` count as a zip.",
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
  "policy": "`.ZIP` does, `.skill` does not.",
  "subject": "server",
  "covers": [],
  "spec": []
 },
 {
  "id": "skill.create.limit-measure",
  "operation": "createSkill",
  "level": "MAY",
  "statement": "At which byte the limit lies, whether it counts the zip or what is in it, and whether the refusal is JSON.",
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
  "policy": "30 MiB of files, uncompressed; 413 as JSON.",
  "subject": "server",
  "covers": [],
  "spec": []
 },
 {
  "id": "skill.create.zip-bomb",
  "operation": "createSkill",
  "level": "MAY",
  "statement": "What a small zip answers whose files are over the limit.",
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
  "policy": "413, as for the files themselves.",
  "subject": "server",
  "covers": [],
  "spec": []
 },
 {
  "id": "skill.create.file-count",
  "operation": "createSkill",
  "level": "MAY",
  "statement": "How many files one upload may have.",
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
  "policy": "A zip of more than 10,000 entries and a form of more than 10,000 files answer 413.",
  "unobserved": "Finding the limit would cost thousands of files.",
  "subject": "server",
  "covers": [],
  "spec": []
 },
 {
  "id": "skill.create.empty-file",
  "operation": "createSkill",
  "level": "MAY",
  "statement": "Whether a file of zero bytes is accepted.",
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
  "policy": "Accepted.",
  "subject": "server",
  "covers": [],
  "spec": []
 },
 {
  "id": "skill.create.system-files",
  "operation": "createSkill",
  "level": "MAY",
  "statement": "What directory entries, `__MACOSX` and `.DS_Store` in a zip do.",
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
  "policy": "Directory entries are passed over; `.DS_Store` is a file like any; `__MACOSX/` beside a directory is a second one, hence 400.",
  "subject": "server",
  "covers": [],
  "spec": []
 },
 {
  "id": "skill.create.unsafe-file-names",
  "operation": "createSkill",
  "level": "MAY",
  "statement": "What `../`, absolute paths and backslashes in file names do.",
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
  "policy": "400 invalid_request_error.",
  "subject": "server",
  "covers": [],
  "spec": []
 },
 {
  "id": "skill.create.repeated-file-names",
  "operation": "createSkill",
  "level": "MAY",
  "statement": "What two files of the same path do.",
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
  "policy": "400 invalid_request_error.",
  "subject": "server",
  "covers": [],
  "spec": []
 },
 {
  "id": "skill.create.encoded-file-names",
  "operation": "createSkill",
  "level": "MAY",
  "statement": "What a file name that is not UTF-8, or one in `filename*`, does.",
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
  "policy": "Not UTF-8: 400. `filename*` is read.",
  "subject": "server",
  "covers": [],
  "spec": []
 },
 {
  "id": "skill.create.read-after-write",
  "operation": "createSkill",
  "level": "MAY",
  "statement": "Whether a skill can be read and is listed at once after it was created.",
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
  "policy": "At once.",
  "subject": "server",
  "covers": [],
  "spec": []
 },
 {
  "id": "skill.get.custom",
  "operation": "getSkill",
  "level": "MUST",
  "statement": "A custom skill can be read, with the id, label, newest version, source and `created_at` that the create answered.",
  "evidence": {
   "skills-2025-10-02": "documented",
   "ga": "observed"
  },
  "sources": [
   {
    "source": "SPEC"
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
  "statement": "A skill read in both revisions has the same `id` and `created_at` and each revision's own properties.",
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
  "statement": "The label that a skill was given is the same in both revisions, `display_title` in one and `display_name` in the other.",
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
  "statement": "A skill without versions can be read; its `latest_version` is null.",
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
  "statement": "What reading a skill without versions answers.",
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
  "policy": "200, with `latest_version` null.",
  "subject": "server",
  "covers": [],
  "spec": []
 },
 {
  "id": "skill.get.versionless-refused",
  "operation": "getSkill",
  "level": "MUST",
  "statement": "A skill without versions, which only skills-2025-10-02 can leave behind, answers 400 invalid_request_error.",
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
  "statement": "What the refusal to read a skill without versions says.",
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
  "policy": "`Skill has no versions: …. Upload a version, or delete the skill.`",
  "subject": "server",
  "covers": [],
  "spec": []
 },
 {
  "id": "version.list.versionless",
  "operation": "listSkillVersions",
  "level": "MAY",
  "statement": "What listing the versions of a skill without versions answers.",
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
  "policy": "An empty list.",
  "subject": "server",
  "covers": [],
  "spec": []
 },
 {
  "id": "skill.get.revived",
  "operation": "getSkill",
  "level": "MUST",
  "statement": "A skill without versions can be read again once a version is uploaded to it.",
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
  "statement": "A skill that does not exist answers 404 not_found_error.",
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
  "statement": "What the 404 of an unknown skill says.",
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
  "policy": "`Skill not found: …`, as in the other revision.",
  "subject": "server",
  "covers": [],
  "spec": []
 },
 {
  "id": "skill.get.prebuilt",
  "operation": "getSkill",
  "level": "MAY",
  "statement": "Whether a prebuilt skill can be read by its short name, with its versions and their content.",
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
  "policy": "It can; `latest_version_id` is a `skver_…` id.",
  "subject": "server",
  "covers": [],
  "spec": []
 },
 {
  "id": "skill.list.default-limit",
  "operation": "listSkills",
  "level": "MUST",
  "statement": "Without `limit` a page has at most 20 skills.",
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
  "statement": "Without `source` the list has custom and prebuilt skills.",
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
  "statement": "`source=custom` lists custom skills alone.",
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
  "statement": "`source=anthropic` lists prebuilt skills alone.",
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
  "statement": "The prebuilt skills are pptx, xlsx, docx and pdf, at least.",
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
  "statement": "`next_page`, sent as `page`, gives the skills that follow.",
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
  "statement": "A page that is not the last one has a `next_page` that begins with `page_`.",
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
  "statement": "Following `next_page` to the end shows no skill twice.",
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
  "statement": "The last page has `next_page` null.",
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
  "statement": "`has_more` is true exactly when `next_page` is not null.",
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
  "statement": "A skill that was created is in the list.",
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
  "statement": "A skill without versions is not listed, until a version is uploaded to it.",
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
  "statement": "A skill that was created in the other revision is listed.",
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
  "statement": "The `latest_version` of a prebuilt skill is a date, YYYYMMDD.",
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
  "statement": "What `limit=101` and `limit=1001` answer; the documented maximum is 100.",
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
  "policy": "400 invalid_request_error.",
  "subject": "server",
  "spec": []
 },
 {
  "id": "skill.list.limit-zero",
  "operation": "listSkills",
  "level": "MAY",
  "statement": "What `limit=0` answers.",
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
  "policy": "400 invalid_request_error.",
  "subject": "server",
  "covers": [],
  "spec": []
 },
 {
  "id": "skill.list.limit-out-of-range-refused",
  "operation": "listSkills",
  "level": "MUST",
  "statement": "`limit=0` and `limit=1001` answer 400 invalid_request_error.",
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
  "statement": "The refusal of a limit out of range says `limit must be between 1 and 1000`.",
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
  "statement": "What `limit=abc` answers.",
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
  "policy": "400 invalid_request_error.",
  "subject": "server",
  "covers": [],
  "spec": []
 },
 {
  "id": "skill.list.limit-not-a-number-refused",
  "operation": "listSkills",
  "level": "MUST",
  "statement": "`limit=abc` answers 400 invalid_request_error.",
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
  "statement": "What an unknown `source` answers.",
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
  "policy": "400 invalid_request_error, in the words of the other revision.",
  "subject": "server",
  "covers": [],
  "spec": []
 },
 {
  "id": "skill.list.unknown-source-refused",
  "operation": "listSkills",
  "level": "MUST",
  "statement": "A `source` other than `custom` and `anthropic` answers 400 invalid_request_error.",
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
  "statement": "The refusal of an unknown `source` says `source must be one of custom, anthropic`.",
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
  "statement": "What a `page` that is no cursor answers.",
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
  "policy": "400 invalid_request_error, in the words of the other revision.",
  "subject": "server",
  "covers": [],
  "spec": []
 },
 {
  "id": "skill.list.bad-cursor-refused",
  "operation": "listSkills",
  "level": "MUST",
  "statement": "A `page` that is no cursor answers 400 invalid_request_error.",
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
  "statement": "The refusal of a `page` that is no cursor says `page is not a valid page token.`",
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
  "statement": "A cursor of the other revision is refused with a client error.",
  "evidence": {
   "skills-2025-10-02": "inferred",
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
  "statement": "What skills created between two pages do to the list.",
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
  "policy": "They do not show; none is repeated or lost.",
  "unobserved": "On a shared account the answer would depend on other people's writes.",
  "subject": "server",
  "covers": [],
  "spec": []
 },
 {
  "id": "skill.list.equal-times",
  "operation": "listSkills",
  "level": "MAY",
  "statement": "How skills of the same `created_at` are ordered.",
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
  "policy": "By creation.",
  "unobserved": "Two creates do not get the same microsecond on purpose.",
  "subject": "server",
  "covers": [],
  "spec": []
 },
 {
  "id": "skill.list.prebuilt-position",
  "operation": "listSkills",
  "level": "MAY",
  "statement": "Where prebuilt skills stand among custom ones.",
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
  "policy": "By `created_at`, as any other.",
  "subject": "server",
  "covers": [],
  "spec": []
 },
 {
  "id": "version.create.accepted",
  "operation": "createSkillVersion",
  "level": "MUST",
  "statement": "A second upload of the same name creates a version of the skill.",
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
  "statement": "A version's `id` begins with `skver_`.",
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
  "statement": "Creating a version answers 200 and not 201.",
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
  "statement": "The `version` of a later upload is greater.",
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
  "statement": "The newest version of the skill is the one that was just created.",
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
  "statement": "An upload with another name answers 400 invalid_request_error.",
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
  "id": "version.create.rename-message",
  "operation": "createSkillVersion",
  "level": "SHOULD",
  "statement": "The refusal of another name says ``Skill name '…' in SKILL.md must be consistent across all versions for a given `skill_id`. Expected '…'.``",
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
  "statement": "An upload to a skill whose SKILL.md stands outside of any directory answers 400 invalid_request_error.",
  "evidence": {
   "skills-2025-10-02": "observed"
  },
  "sources": [
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
  "statement": "SKILL.md may stand at the top of an upload, outside of any directory.",
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
  "statement": "A part `display_title` is ignored when a version is uploaded: the title stays.",
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
  "statement": "A part `display_name` is ignored when a version is uploaded: the label stays.",
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
  "statement": "A refused upload leaves the skill and its versions as they were.",
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
  "id": "version.create.upload-rules",
  "operation": "createSkillVersion",
  "level": "MUST",
  "statement": "An upload to a skill is held to the same rules as the first one: symbolic links, lengths.",
  "evidence": {
   "ga": "observed"
  },
  "sources": [
   {
    "source": "REC"
   }
  ],
  "status": "excluded",
  "reason": "Judged where skills are created; sending each bad upload twice would double what a run has refused.",
  "subject": "server",
  "covers": [],
  "questions": [],
  "spec": []
 },
 {
  "id": "version.create.snapshot",
  "operation": "createSkillVersion",
  "level": "MUST",
  "statement": "A version holds the files of its own upload alone; a file that is left out is gone.",
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
  "statement": "A version's `description` is the one in its SKILL.md.",
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
  "statement": "A version's `name` is the one in its SKILL.md.",
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
  "id": "version.create.directory-from-upload",
  "operation": "createSkillVersion",
  "level": "MUST",
  "statement": "A version's `directory` is the directory its files stand in, and always equal to its `name`.",
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
  "id": "version.create.belongs-to-skill",
  "operation": "createSkillVersion",
  "level": "MUST",
  "statement": "A version's `skill_id` is the skill it was uploaded to.",
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
  "statement": "An upload to a skill that does not exist answers 404 not_found_error.",
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
  "statement": "Prebuilt skills are read-only: an upload to one is refused with a client error.",
  "evidence": {
   "skills-2025-10-02": "inferred",
   "ga": "observed"
  },
  "sources": [
   {
    "source": "GUIDE-B08"
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
  "statement": "The refusal of an upload to a prebuilt skill says `Invalid skill_id format: ` and its id.",
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
  "statement": "A version can be uploaded to a skill that was created in the other revision, and is its newest one in both.",
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
  "statement": "What two uploads to one skill at the same time do: both accepted, or one 409.",
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
  "policy": "Both accepted, one after the other.",
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
  "statement": "Without `limit` a page has at most 20 versions.",
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
  "statement": "`next_page`, sent as `page`, gives the versions that follow.",
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
  "statement": "Following `next_page` to the end shows no version twice.",
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
  "statement": "The last page has `next_page` null.",
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
  "statement": "`has_more` is true exactly when `next_page` is not null.",
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
  "statement": "The versions of a skill that does not exist answer 404 not_found_error.",
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
  "statement": "A cursor of the other revision is refused with a client error.",
  "evidence": {
   "skills-2025-10-02": "inferred",
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
  "statement": "The versions of a skill are the same in both revisions, in opposite order.",
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
  "statement": "What `limit=0` and `limit=1001` answer; the documented range is 1 to 1000.",
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
  "policy": "400 invalid_request_error.",
  "subject": "server",
  "covers": [],
  "spec": []
 },
 {
  "id": "version.list.limit-out-of-range-refused",
  "operation": "listSkillVersions",
  "level": "MUST",
  "statement": "`limit=0` and `limit=1001` answer 400 invalid_request_error.",
  "evidence": {
   "ga": "inferred"
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
  "id": "version.get.by-epoch-version",
  "operation": "getSkillVersion",
  "level": "MUST",
  "statement": "A version is read by its epoch timestamp and is what the create answered.",
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
  "statement": "A version is read by its `id` and is what the create answered.",
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
  "statement": "`latest` is the version that the skill's `latest_version_id` names.",
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
  "statement": "The `skill_version_…` id that skills-2025-10-02 answered for a version reads it in ga, too.",
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
  "statement": "A `skver_…` id, which belongs to the other revision, answers 400 invalid_request_error.",
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
  "statement": "A Unix epoch timestamp, which belongs to the other revision, answers 400 invalid_request_error.",
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
  "statement": "An identifier that is no version id, such as `skillver_…`, answers 400 invalid_request_error.",
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
  "statement": "The version's own `id`, `skill_version_…`, answers 400 invalid_request_error.",
  "evidence": {
   "skills-2025-10-02": "observed"
  },
  "sources": [
   {
    "source": "LEDGER",
    "at": "10"
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
  "statement": "The refusal of an identifier that is no epoch timestamp says ``Invalid version format: '…'. Version must be a numeric timestamp (e.g., '1759178010641129').``",
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
  "statement": "The refusal of an identifier that is no version id says `Invalid version id: '…'`.",
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
  "statement": "The word `latest` is not taken for a version: 400 invalid_request_error.",
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
  "id": "version.get.unknown-not-found",
  "operation": "getSkillVersion",
  "level": "MUST",
  "statement": "A version that does not exist answers 404 not_found_error.",
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
  "statement": "What the 404 of an unknown version says.",
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
  "policy": "`Skill version not found: … version …`, as in the other revision.",
  "subject": "server",
  "covers": [],
  "spec": []
 },
 {
  "id": "version.get.not-found-message",
  "operation": "getSkillVersion",
  "level": "SHOULD",
  "statement": "The 404 of an unknown version says `Skill version not found: … version …`, with the skill's id and the version.",
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
  "statement": "A version is not found under another skill.",
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
  "statement": "A version of a skill that does not exist answers 404 not_found_error.",
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
  "title": "API reference of the beta, pages \"Create Skill\" and \"Skills\" (the latter in its Python form)",
  "url": "https://platform.claude.com/docs/en/api/python/beta/skills",
  "retrieved": "2026-11-21"
 },
 "SPEC": {
  "title": "The vendor's own OpenAPI description of 2026-08-20, embedded in its PHP SDK",
  "retrieved": "2026-11-21"
 },
 "MIG": {
  "title": "Skills guide, section \"Migrate from skills-2025-10-02\"",
  "url": "https://platform.claude.com/docs/en/build-with-claude/skills-guide#migrate-from-skills-2025-10-02",
  "retrieved": "2026-11-21"
 },
 "GUIDE-B08": {
  "title": "Skills guide, the last edition for the beta, 2026-08-19",
  "url": "https://platform.claude.com/docs/en/build-with-claude/skills-guide",
  "retrieved": "2026-11-21"
 },
 "GUIDE-GA": {
  "title": "Skills guide, edition 2026-08-22",
  "url": "https://platform.claude.com/docs/en/build-with-claude/skills-guide",
  "retrieved": "2026-11-21"
 },
 "QUICKSTART": {
  "title": "Skills quickstart",
  "url": "https://platform.claude.com/docs/en/agents-and-tools/agent-skills/quickstart",
  "retrieved": "2026-11-21"
 },
 "ERR": {
  "title": "API reference, page \"Errors\"",
  "url": "https://platform.claude.com/docs/en/api/errors",
  "retrieved": "2026-11-21"
 },
 "OV": {
  "title": "API reference, page \"Overview\"",
  "url": "https://platform.claude.com/docs/en/api/overview",
  "retrieved": "2026-11-21"
 },
 "RL": {
  "title": "API reference, page \"Rate limits\"",
  "url": "https://platform.claude.com/docs/en/api/rate-limits",
  "retrieved": "2026-11-21"
 },
 "BETAH": {
  "title": "API reference, page \"Beta headers\"",
  "url": "https://platform.claude.com/docs/en/api/beta-headers",
  "retrieved": "2026-11-21"
 },
 "SDK": {
  "title": "The official TypeScript SDK, 1.11.0, source and tests",
  "url": "https://github.com/anthropics/anthropic-sdk-typescript",
  "retrieved": "2026-11-21"
 },
 "WIRE": {
  "title": "What published versions of the official TypeScript SDK send, recorded with an echo server",
  "retrieved": "2026-11-21"
 },
 "REC": {
  "title": "Recordings of the live API, quoted by a self-hosted emulator",
  "url": "https://github.com/OpenSDLC-Dev/managed-agent-platform",
  "retrieved": "2026-11-21"
 },
 "VERCEL": {
  "title": "Fixtures of the Vercel AI SDK, recorded live on 2026-02-26",
  "url": "https://github.com/vercel/ai",
  "retrieved": "2026-11-21"
 },
 "TF": {
  "title": "A public Go client with live integration tests, February 2026",
  "retrieved": "2026-11-21"
 },
 "LEDGER": {
  "title": "A public ledger of the behaviour of the skill resource, verified live on the beta",
  "retrieved": "2026-11-21"
 },
 "VAT": {
  "title": "Notes of a public tool, `vat claude org skills`, measured live on the beta",
  "retrieved": "2026-11-21"
 },
 "PY1575": {
  "title": "anthropic-sdk-python issue 1575",
  "url": "https://github.com/anthropics/anthropic-sdk-python/issues/1575",
  "retrieved": "2026-11-21"
 },
 "TS1066": {
  "title": "anthropic-sdk-typescript issue 1066",
  "url": "https://github.com/anthropics/anthropic-sdk-typescript/issues/1066",
  "retrieved": "2026-11-21"
 },
 "JAVA361": {
  "title": "anthropic-sdk-java issue 361",
  "url": "https://github.com/anthropics/anthropic-sdk-java/issues/361",
  "retrieved": "2026-11-21"
 },
 "CS223": {
  "title": "anthropic-sdk-csharp issue 223",
  "url": "https://github.com/anthropics/anthropic-sdk-csharp/issues/223",
  "retrieved": "2026-11-21"
 },
 "SEEKERS182": {
  "title": "Skill_Seekers issue 182",
  "url": "https://github.com/yusufkaraaslan/Skill_Seekers/issues/182",
  "retrieved": "2026-11-21"
 },
 "ISSUES": {
  "title": "Public issue threads that quote the answer; several, alike",
  "retrieved": "2026-11-21"
 },
 "PUBLIC": {
  "title": "A public repository that quotes the answer",
  "retrieved": "2026-11-21"
 },
 "VENDORTOOLS": {
  "title": "Validators in the vendor's public repositories of skills, which need not be the API's",
  "url": "https://github.com/anthropics/skills",
  "retrieved": "2026-11-21"
 },
 "BELIEF": {
  "title": "Nobody has written or recorded it; our own expectation or question",
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
   "ga": "inferred"
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
  "question": "Is a directory accepted whose name is not the frontmatter's, and are stored paths rewritten? Which normalisation remains? Two top-level directories, a nested SKILL.md, two of them?"
 },
 {
  "id": "2a",
  "revisions": [
   "skills-2025-10-02",
   "ga"
  ],
  "question": "The wording for bad characters, reserved words, tags and lengths of a name, a description or a title, for broken YAML and an unreadable zip."
 },
 {
  "id": "2b",
  "revisions": [
   "skills-2025-10-02",
   "ga"
  ],
  "question": "What a missing name or description does, and what the fallbacks for a description are."
 },
 {
  "id": "3a",
  "revisions": [
   "skills-2025-10-02",
   "ga"
  ],
  "question": "Are unknown frontmatter keys refused?"
 },
 {
  "id": "3b",
  "revisions": [
   "skills-2025-10-02",
   "ga"
  ],
  "question": "Is `compatibility` over 500 characters refused?"
 },
 {
  "id": "3c",
  "revisions": [
   "skills-2025-10-02",
   "ga"
  ],
  "question": "Is a byte order mark read?"
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
  "question": "The newest-version pointer and `updated_at` after the newest version was deleted."
 },
 {
  "id": "5a",
  "revisions": [
   "skills-2025-10-02",
   "ga"
  ],
  "question": "Deleting a prebuilt skill or one of its versions."
 },
 {
  "id": "5b",
  "revisions": [
   "skills-2025-10-02",
   "ga"
  ],
  "question": "Reading a prebuilt skill, its versions and their content, and what its newest version is."
 },
 {
  "id": "6a",
  "revisions": [
   "skills-2025-10-02",
   "ga"
  ],
  "question": "A malformed skill id when reading: 400 or 404?"
 },
 {
  "id": "6b",
  "revisions": [
   "skills-2025-10-02",
   "ga"
  ],
  "question": "A malformed skill id when deleting or uploading a version: 400 or 404?"
 },
 {
  "id": "7a",
  "revisions": [
   "skills-2025-10-02"
  ],
  "question": "`limit` out of range, on skills and on versions."
 },
 {
  "id": "7b",
  "revisions": [
   "skills-2025-10-02"
  ],
  "question": "`limit` that is no number."
 },
 {
  "id": "7c",
  "revisions": [
   "skills-2025-10-02"
  ],
  "question": "An unknown `source`."
 },
 {
  "id": "7d",
  "revisions": [
   "skills-2025-10-02"
  ],
  "question": "A bad cursor."
 },
 {
  "id": "7e",
  "revisions": [
   "skills-2025-10-02"
  ],
  "question": "A `display_name` part."
 },
 {
  "id": "7f",
  "revisions": [
   "skills-2025-10-02"
  ],
  "question": "Today's answers to missing files, a bare SKILL.md and a directory of another name: unchanged since the other revision came?"
 },
 {
  "id": "8a",
  "revisions": [
   "skills-2025-10-02"
  ],
  "question": "The message for a missing skill."
 },
 {
  "id": "8b",
  "revisions": [
   "skills-2025-10-02"
  ],
  "question": "The message for a missing version, when reading and when downloading."
 },
 {
  "id": "8c",
  "revisions": [
   "skills-2025-10-02"
  ],
  "question": "Deleting a version twice."
 },
 {
  "id": "8d",
  "revisions": [
   "skills-2025-10-02"
  ],
  "question": "Reading a versionless skill."
 },
 {
  "id": "9",
  "revisions": [
   "ga"
  ],
  "question": "The message of the 400 on a versionless skill, and whether its versions list is empty."
 },
 {
  "id": "10",
  "revisions": [
   "skills-2025-10-02",
   "ga"
  ],
  "question": "How the `skill_version_…` and `skver_…` ids of one version relate."
 },
 {
  "id": "11a",
  "revisions": [
   "skills-2025-10-02",
   "ga"
  ],
  "question": "The upload limit: at which byte, JSON or HTML, compressed or not."
 },
 {
  "id": "11b",
  "revisions": [
   "skills-2025-10-02",
   "ga"
  ],
  "question": "Zip bombs."
 },
 {
  "id": "11c",
  "revisions": [
   "skills-2025-10-02",
   "ga"
  ],
  "question": "The number of files."
 },
 {
  "id": "11d",
  "revisions": [
   "skills-2025-10-02",
   "ga"
  ],
  "question": "Empty files."
 },
 {
  "id": "11e",
  "revisions": [
   "skills-2025-10-02",
   "ga"
  ],
  "question": "Directory entries and system files."
 },
 {
  "id": "11f",
  "revisions": [
   "skills-2025-10-02",
   "ga"
  ],
  "question": "Unsafe file names."
 },
 {
  "id": "11g",
  "revisions": [
   "skills-2025-10-02",
   "ga"
  ],
  "question": "Repeated file names."
 },
 {
  "id": "11h",
  "revisions": [
   "skills-2025-10-02",
   "ga"
  ],
  "question": "File names that are not UTF-8, and `filename*`."
 },
 {
  "id": "12a",
  "revisions": [
   "skills-2025-10-02",
   "ga"
  ],
  "question": "A zip beside files, two zips."
 },
 {
  "id": "12b",
  "revisions": [
   "skills-2025-10-02",
   "ga"
  ],
  "question": "`.ZIP` and `.skill`."
 },
 {
  "id": "12c",
  "revisions": [
   "skills-2025-10-02",
   "ga"
  ],
  "question": "Two labels."
 },
 {
  "id": "12d",
  "revisions": [
   "skills-2025-10-02",
   "ga"
  ],
  "question": "An empty label, one of several lines."
 },
 {
  "id": "13a",
  "revisions": [
   "skills-2025-10-02",
   "ga"
  ],
  "question": "A missing or unknown `anthropic-version`."
 },
 {
  "id": "13b",
  "revisions": [
   "skills-2025-10-02",
   "ga"
  ],
  "question": "Both credentials at once."
 },
 {
  "id": "13c",
  "revisions": [
   "skills-2025-10-02",
   "ga"
  ],
  "question": "A wrong workspace."
 },
 {
  "id": "13d",
  "revisions": [
   "skills-2025-10-02",
   "ga"
  ],
  "question": "The wording for no credential."
 },
 {
  "id": "14a",
  "revisions": [
   "skills-2025-10-02",
   "ga"
  ],
  "question": "Unknown and repeated query parameters."
 },
 {
  "id": "14b",
  "revisions": [
   "skills-2025-10-02",
   "ga"
  ],
  "question": "A trailing slash."
 },
 {
  "id": "14c",
  "revisions": [
   "skills-2025-10-02",
   "ga"
  ],
  "question": "HEAD and OPTIONS, 405 or 404, and `Allow`."
 },
 {
  "id": "15a",
  "revisions": [
   "skills-2025-10-02",
   "ga"
  ],
  "question": "Rate-limit headers on these operations."
 },
 {
  "id": "15b",
  "revisions": [
   "skills-2025-10-02",
   "ga"
  ],
  "question": "The wording of a 429."
 },
 {
  "id": "15c",
  "revisions": [
   "skills-2025-10-02",
   "ga"
  ],
  "question": "`x-should-retry` on a success or a 5xx."
 },
 {
  "id": "16a",
  "revisions": [
   "skills-2025-10-02",
   "ga"
  ],
  "question": "Lists while skills are created."
 },
 {
  "id": "16b",
  "revisions": [
   "skills-2025-10-02",
   "ga"
  ],
  "question": "The order of equal times."
 },
 {
  "id": "16c",
  "revisions": [
   "skills-2025-10-02",
   "ga"
  ],
  "question": "The place of prebuilt skills."
 },
 {
  "id": "17",
  "revisions": [
   "skills-2025-10-02",
   "ga"
  ],
  "question": "Headers and determinism of a download, modes and order in the archive."
 },
 {
  "id": "18",
  "revisions": [
   "skills-2025-10-02",
   "ga"
  ],
  "question": "How soon a created skill can be read and is listed."
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
  "question": "Does case count?"
 },
 {
  "id": "20",
  "revisions": [
   "skills-2025-10-02",
   "ga"
  ],
  "question": "Two uploads to one skill at once."
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
   "error.envelope"
  ],
  "schema:ApiError.message": [
   "error.message"
  ],
  "schema:ApiError.type": [
   "error.type-matches-status"
  ],
  "schema:AuthenticationError.details": [
   "error.envelope"
  ],
  "schema:AuthenticationError.message": [
   "error.message"
  ],
  "schema:AuthenticationError.type": [
   "error.type-matches-status"
  ],
  "schema:BillingError.details": [
   "error.envelope"
  ],
  "schema:BillingError.message": [
   "error.message"
  ],
  "schema:BillingError.type": [
   "error.type-matches-status"
  ],
  "schema:ConflictError.details": [
   "error.envelope"
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
  "schema:ErrorDetails.error_code": [
   "error.envelope"
  ],
  "schema:ErrorObject.details": [
   "error.envelope"
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
   "error.envelope"
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
   "error.envelope"
  ],
  "schema:NotFoundError.message": [
   "error.message"
  ],
  "schema:NotFoundError.type": [
   "error.type-matches-status"
  ],
  "schema:OverloadedError.details": [
   "error.envelope"
  ],
  "schema:OverloadedError.message": [
   "error.message"
  ],
  "schema:OverloadedError.type": [
   "error.type-matches-status"
  ],
  "schema:PermissionError.details": [
   "error.envelope"
  ],
  "schema:PermissionError.message": [
   "error.message"
  ],
  "schema:PermissionError.type": [
   "error.type-matches-status"
  ],
  "schema:RateLimitError.details": [
   "error.envelope"
  ],
  "schema:RateLimitError.message": [
   "error.message"
  ],
  "schema:RateLimitError.type": [
   "error.type-matches-status"
  ],
  "schema:RequestTooLargeError.details": [
   "error.envelope"
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
   "error.envelope"
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
   "error.envelope"
  ],
  "schema:ApiError.message": [
   "error.message"
  ],
  "schema:ApiError.type": [
   "error.type-matches-status"
  ],
  "schema:AuthenticationError.details": [
   "error.envelope"
  ],
  "schema:AuthenticationError.message": [
   "error.message"
  ],
  "schema:AuthenticationError.type": [
   "error.type-matches-status"
  ],
  "schema:BillingError.details": [
   "error.envelope"
  ],
  "schema:BillingError.message": [
   "error.message"
  ],
  "schema:BillingError.type": [
   "error.type-matches-status"
  ],
  "schema:ConflictError.details": [
   "error.envelope"
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
  "schema:ErrorDetails.error_code": [
   "error.envelope"
  ],
  "schema:ErrorObject.details": [
   "error.envelope"
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
   "error.envelope"
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
   "error.envelope"
  ],
  "schema:NotFoundError.message": [
   "error.message"
  ],
  "schema:NotFoundError.type": [
   "error.type-matches-status"
  ],
  "schema:OverloadedError.details": [
   "error.envelope"
  ],
  "schema:OverloadedError.message": [
   "error.message"
  ],
  "schema:OverloadedError.type": [
   "error.type-matches-status"
  ],
  "schema:PermissionError.details": [
   "error.envelope"
  ],
  "schema:PermissionError.message": [
   "error.message"
  ],
  "schema:PermissionError.type": [
   "error.type-matches-status"
  ],
  "schema:RateLimitError.details": [
   "error.envelope"
  ],
  "schema:RateLimitError.message": [
   "error.message"
  ],
  "schema:RateLimitError.type": [
   "error.type-matches-status"
  ],
  "schema:RequestTooLargeError.details": [
   "error.envelope"
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
   "error.envelope"
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
