import { type CallInit, call } from "./call.ts";
import type { Http } from "./http.ts";
import { listFrom } from "./pages.ts";
import type { Implemented } from "./revisions.ts";
import type { Versions } from "./types.ts";

/** The resource `versions` of a skill. */
export function createVersions(http: Http): Versions<Implemented> {
  const at = (version: string, { skill_id }: { skill_id: string }, init: CallInit) => ({
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
        http.GET("/v1/skills/{skill_id}/versions/{version}", at(version, params, init)),
      ),
    list: (skill_id, params, options) =>
      listFrom(params ?? {}, ({ betas, ...query }) =>
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
        http.DELETE("/v1/skills/{skill_id}/versions/{version}", at(version, params, init)),
      ),
    download: (version, params, options) =>
      call(
        params,
        options,
        (init) => http.GET("/v1/skills/{skill_id}/versions/{version}/content", at(version, params, init)),
        "stream",
      ),
  };
}
