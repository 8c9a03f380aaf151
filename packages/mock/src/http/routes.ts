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

function fits(pattern: readonly string[], segments: readonly string[]): boolean {
  if (pattern.length !== segments.length) return false;
  return pattern.every((part, index) =>
    part.startsWith("{") ? segments[index] !== "" : part === segments[index],
  );
}

/**
 * Finds the operation for decoded path segments; or, where only the method is wrong, the methods that
 * would do. A trailing slash makes another path, which no route has: our choice, the API's is not known.
 */
export function matchRoute(
  method: string,
  segments: readonly string[],
): RouteMatch | { readonly allow: readonly string[] } {
  const candidates = routes.filter(({ pattern }) => fits(pattern, segments));
  const route = candidates.find((candidate) => candidate.method === method);
  if (!route) return { allow: candidates.map((candidate) => candidate.method) };
  const [, , skill_id = "", , version = ""] = segments;
  return { operation: route.id, parameters: { skill_id, version } };
}
