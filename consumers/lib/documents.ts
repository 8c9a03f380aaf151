import { fileURLToPath } from "node:url";
import type { Revision } from "@skills-api/spec";

/** Returns the path of the document of a revision, as the package publishes it. */
export function documentPath(revision: Revision, version: "3.1" | "3.0" = "3.1"): string {
  const name = version === "3.1" ? `${revision}.json` : `${revision}.openapi-3.0.json`;
  return fileURLToPath(import.meta.resolve(`@skills-api/spec/${name}`));
}
