const mark = "[redacted]";

function forms(secret: string): string[] {
  const bytes = Buffer.from(secret);
  return [
    secret,
    encodeURIComponent(secret),
    JSON.stringify(secret).slice(1, -1),
    bytes.toString("base64"),
    bytes.toString("base64").replace(/=+$/, ""),
    bytes.toString("base64url"),
    bytes.toString("hex"),
  ];
}

/** Takes secrets out of everything that leaves the suite. */
export interface Redactor {
  /** The text with every form of every secret replaced. */
  text(value: string): string;
  /** A copy of a JSON-like value with every string and key redacted. */
  deep<T>(value: T): T;
}

/** Redacts the given secrets: as they are, URL-encoded, JSON-escaped, in base64 and in hex. */
export function createRedactor(secrets: readonly string[]): Redactor {
  const needles = [...new Set(secrets.filter(Boolean).flatMap(forms))].sort((a, b) => b.length - a.length);
  const redactText = (value: string): string =>
    needles.reduce((result, needle) => result.replaceAll(needle, mark), value);

  function redactDeep(value: unknown): unknown {
    if (typeof value === "string") return redactText(value);
    if (Array.isArray(value)) return value.map(redactDeep);
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, item]) => [redactText(key), redactDeep(item)]),
    );
  }
  return { text: redactText, deep: <T>(value: T) => redactDeep(value) as T };
}
