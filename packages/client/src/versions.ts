import { type CallInit, call } from "./call.ts";
import type { Http } from "./http.ts";
import { paginate } from "./pages.ts";
import type { ImplementationRevision } from "./revisions.ts";
import type { Versions } from "./types.ts";

/** Creates the `versions` resource. */
export function createVersions(http: Http): Versions<ImplementationRevision> {
  const withPath = (version: string, { skill_id }: { skill_id: string }, init: CallInit) => ({
    ...init,
    params: { path: { skill_id, version } },
  });

  return {
    create: (skill_id, params, options) =>
      call(params, options, (init) =>
        http.POST("/v1/skills/{skill_id}/versions", {
          ...init,
          params: { path: { skill_id } },
          body: { "files[]": [...params.files] },
        }),
      ),
    retrieve: (version, params, options) =>
      call(params, options, (init) =>
        http.GET("/v1/skills/{skill_id}/versions/{version}", withPath(version, params, init)),
      ),
    list: (skill_id, params, options) =>
      paginate(params ?? {}, ({ betas, ...query }) =>
        call(
          { betas },
          options,
          (init) =>
            http.GET("/v1/skills/{skill_id}/versions", { ...init, params: { path: { skill_id }, query } }),
          "list",
        ),
      ),
    delete: (version, params, options) =>
      call(params, options, (init) =>
        http.DELETE("/v1/skills/{skill_id}/versions/{version}", withPath(version, params, init)),
      ),
    download: (version, params, options) =>
      call(
        params,
        options,
        (init) =>
          http.GET("/v1/skills/{skill_id}/versions/{version}/content", withPath(version, params, init)),
        "stream",
      ),
  };
}
