import type { Defect } from "./defect.ts";
import { type Json, shapeOf, withObjects } from "./support.ts";

type Rewrite = (version: string) => string;

function rewritten(key: string, write: Rewrite): (object: Json) => Json {
  return (object) => {
    const value = object[key];
    return typeof value === "string" ? { ...object, [key]: write(value) } : object;
  };
}

/** Writes what addresses versions another way, and reads them so in paths. */
export function renumbered(write: Rewrite, read: Rewrite): Defect["handle"] {
  return async (request, next) => {
    const path = request.version
      ? request.path.replace(request.version, read(request.version))
      : request.path;
    const { latest, version } = shapeOf(request);
    const response = await next({ ...request, path });
    const skills = withObjects(response, "skill", rewritten(latest, write));
    const versions = withObjects(skills, "skill_version", rewritten(version, write));
    return withObjects(versions, "skill_version_deleted", rewritten("id", write));
  };
}
