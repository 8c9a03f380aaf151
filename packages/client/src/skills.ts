import { call } from "./call.ts";
import type { Http } from "./http.ts";
import { paginate } from "./pages.ts";
import type { ImplementationRevision } from "./revisions.ts";
import type { Skills } from "./types.ts";

/** Creates the `skills` resource. */
export function createSkills(http: Http): Skills<ImplementationRevision> {
  return {
    create: ({ files, betas, ...fields }, options) =>
      call({ betas }, options, (init) =>
        http.POST("/v1/skills", { ...init, body: { "files[]": [...files], ...fields } }),
      ),
    retrieve: (skill_id, params, options) =>
      call(params, options, (init) =>
        http.GET("/v1/skills/{skill_id}", { ...init, params: { path: { skill_id } } }),
      ),
    list: (params, options) =>
      paginate(params ?? {}, ({ betas, ...query }) =>
        call({ betas }, options, (init) => http.GET("/v1/skills", { ...init, params: { query } }), "list"),
      ),
    delete: (skill_id, params, options) =>
      call(params, options, (init) =>
        http.DELETE("/v1/skills/{skill_id}", { ...init, params: { path: { skill_id } } }),
      ),
  };
}
