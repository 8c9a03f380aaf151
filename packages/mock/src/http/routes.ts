import { type OperationId, operations } from "@skills-api/spec";

export interface PathParameters {
  readonly skill_id: string;
  readonly version: string;
}

export interface RouteMatch {
  readonly operation: OperationId;
  readonly parameters: PathParameters;
}

const routes = operations.map(({ id, method, path }) => ({ id, method, pattern: path.slice(1).split("/") }));

function matchesPattern(pattern: readonly string[], segments: readonly string[]): boolean {
  if (pattern.length !== segments.length) return false;
  return pattern.every((part, index) =>
    part.startsWith("{") ? segments[index] !== "" : part === segments[index],
  );
}

/**
 * Finds the operation for decoded path segments. If only the method does not match, returns the allowed
 * methods. A path with a trailing slash does not match, which is our choice, as the API's is not known.
 */
export function matchRoute(
  method: string,
  segments: readonly string[],
): RouteMatch | { readonly allow: readonly string[] } {
  const candidates = routes.filter(({ pattern }) => matchesPattern(pattern, segments));
  const route = candidates.find((candidate) => candidate.method === method);
  if (!route) return { allow: candidates.map((candidate) => candidate.method) };
  const [, , skill_id = "", , version = ""] = segments;
  return { operation: route.id, parameters: { skill_id, version } };
}
