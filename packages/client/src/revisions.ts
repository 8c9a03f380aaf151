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

/** What is generated for each revision; everything typed by revision is looked up here. */
export interface Contracts {
  "skills-2025-10-02": {
    paths: paths20251002;
    operations: operations20251002;
    schemas: components20251002["schemas"];
    parameters: components20251002["parameters"];
  };
  ga: {
    paths: pathsGa;
    operations: operationsGa;
    schemas: componentsGa["schemas"];
    parameters: componentsGa["parameters"];
  };
}

/** The revision whose types the implementation is written against; paths and methods are the same in all. */
export type Implemented = "skills-2025-10-02";

/**
 * The beta that selects a revision; where there is none, the absence of the others does. Such a beta has the
 * name of its revision.
 */
const betas: Readonly<Record<Revision, string>> = {
  "skills-2025-10-02": "skills-2025-10-02",
  ga: "",
};

/**
 * How requests name their betas so that the answers have the shapes of the revision.
 *
 * @returns completes the header `anthropic-beta`; throws TypeError when that selects another revision
 * @throws TypeError for anything but a known revision
 */
export function betaAdder(revision: Revision): (headers: Headers) => void {
  if (!Object.hasOwn(betas, revision)) {
    throw new TypeError(`revision must be ${Object.keys(betas).join(" or ")}.`);
  }
  return (headers) => {
    const all = new Set(`${betas[revision]},${headers.get("anthropic-beta") ?? ""}`.match(/[^\s,]+/g));
    for (const beta of all) {
      if (beta !== revision && Object.hasOwn(betas, beta)) {
        throw new TypeError(`${beta} selects another revision than ${revision}.`);
      }
    }
    if (all.size) headers.set("anthropic-beta", [...all].join());
  };
}
