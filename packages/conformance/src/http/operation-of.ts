import { type OperationId, operations } from "@skills-api/spec";

const patterns = operations.map(({ id, method, path }) => ({
  id,
  method,
  pattern: new RegExp(`^${path.replace(/\{\w+\}/g, "[^/]+")}$`),
}));

/** Returns the operation that a request addresses; `undefined` if the API has none with that method and path. */
export function operationOf(method: string, path: string): OperationId | undefined {
  const [pathname = ""] = path.split("?");
  return patterns.find((each) => each.method === method && each.pattern.test(pathname))?.id;
}
