import { type OperationId, operations } from "@skills-api/spec";

const patterns = operations.map(({ id, method, path }) => ({
  id,
  method,
  pattern: new RegExp(`^${path.replace(/\{\w+\}/g, "[^/]+")}$`),
}));

/** The operation that a request addresses; `undefined` where the API has none there. */
export function operationOf(method: string, target: string): OperationId | undefined {
  const [path = ""] = target.split("?");
  return patterns.find((each) => each.method === method && each.pattern.test(path))?.id;
}
