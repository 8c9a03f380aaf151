import type { Revision } from "@skills-api/spec";
import type {
  components as componentsGa,
  operations as operationsGa,
  paths as pathsGa,
} from "@skills-api/spec/ga";
import type {
  components as components20251002,
  operations as operations20251002,
  paths as paths20251002,
} from "@skills-api/spec/skills-2025-10-02";

/** The generated types of each revision. */
export interface Contracts {
  /** Those of `skills-2025-10-02`. */
  "skills-2025-10-02": {
    paths: paths20251002;
    operations: operations20251002;
    schemas: components20251002["schemas"];
  };
  /** Those of `ga`. */
  ga: {
    paths: pathsGa;
    operations: operationsGa;
    schemas: componentsGa["schemas"];
  };
}

/** The revision whose types the implementation uses. Paths and methods are the same in every revision. */
export type ImplementationRevision = "skills-2025-10-02";

/** The beta that selects each revision. The absence of every other one selects `ga`. */
const betas: Readonly<Record<Revision, string>> = {
  "skills-2025-10-02": "skills-2025-10-02",
  ga: "",
};

/**
 * Returns a function that adds the beta of the revision to `anthropic-beta`. The function throws TypeError if
 * the header selects another revision.
 *
 * @throws TypeError for an unknown revision
 */
export function betaHeaderSetter(revision: Revision): (headers: Headers) => void {
  if (!Object.hasOwn(betas, revision)) {
    throw new TypeError(`revision must be ${Object.keys(betas).join(" or ")}.`);
  }
  return (headers) => {
    const all = new Set(`${betas[revision]},${headers.get("anthropic-beta") ?? ""}`.match(/[^\s,]+/g));
    for (const beta of all) {
      if (beta !== revision && Object.hasOwn(betas, beta)) {
        throw new TypeError(`${beta} selects a revision other than ${revision}.`);
      }
    }
    if (all.size) headers.set("anthropic-beta", [...all].join());
  };
}
