/** A copy of a JSON-like value with every string and key changed. */
export function mapStrings<T>(value: T, change: (text: string) => string): T {
  function map(part: unknown): unknown {
    if (typeof part === "string") return change(part);
    if (Array.isArray(part)) return part.map(map);
    if (typeof part !== "object" || part === null) return part;
    return Object.fromEntries(Object.entries(part).map(([key, item]) => [change(key), map(item)]));
  }
  return map(value) as T;
}

/** A property of a JSON object, or `undefined`. */
export function property(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null ? Reflect.get(value, name) : undefined;
}
