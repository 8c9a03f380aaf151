// Generated from spec/ by `pnpm generate`. Do not edit.
export const revisions = [
 "skills-2025-10-02",
 "ga"
];
export const operations = [
 {
  "id": "listSkills",
  "method": "GET",
  "path": "/v1/skills"
 },
 {
  "id": "createSkill",
  "method": "POST",
  "path": "/v1/skills"
 },
 {
  "id": "getSkill",
  "method": "GET",
  "path": "/v1/skills/{skill_id}"
 },
 {
  "id": "deleteSkill",
  "method": "DELETE",
  "path": "/v1/skills/{skill_id}"
 },
 {
  "id": "listSkillVersions",
  "method": "GET",
  "path": "/v1/skills/{skill_id}/versions"
 },
 {
  "id": "createSkillVersion",
  "method": "POST",
  "path": "/v1/skills/{skill_id}/versions"
 },
 {
  "id": "getSkillVersion",
  "method": "GET",
  "path": "/v1/skills/{skill_id}/versions/{version}"
 },
 {
  "id": "deleteSkillVersion",
  "method": "DELETE",
  "path": "/v1/skills/{skill_id}/versions/{version}"
 },
 {
  "id": "downloadSkillVersion",
  "method": "GET",
  "path": "/v1/skills/{skill_id}/versions/{version}/content"
 }
];
export const errorTypes = {
 "400": "invalid_request_error",
 "401": "authentication_error",
 "402": "billing_error",
 "403": "permission_error",
 "404": "not_found_error",
 "409": "conflict_error",
 "413": "request_too_large",
 "429": "rate_limit_error",
 "500": "api_error",
 "504": "timeout_error",
 "529": "overloaded_error",
 "4XX": "invalid_request_error"
};
