/** Returns a copy of a JSON value with `change` applied to every string and key. */
export function mapStrings<T>(value: T, change: (text: string) => string): T {
  function map(part: unknown): unknown {
    if (typeof part === "string") return change(part);
    if (Array.isArray(part)) return part.map(map);
    if (typeof part !== "object" || part === null) return part;
    return Object.fromEntries(Object.entries(part).map(([key, item]) => [change(key), map(item)]));
  }
  return map(value) as T;
}

/** Returns a property of a JSON object; `undefined` if the value is not an object. */
export function property(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null ? Reflect.get(value, name) : undefined;
}

/** Returns a property of a JSON object; `""` if it is not a string. */
export function stringProperty(value: unknown, name: string): string {
  const found = property(value, name);
  return typeof found === "string" ? found : "";
}
