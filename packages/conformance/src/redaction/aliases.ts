import { isPlainId } from "../http/plain-id.ts";

/** Members whose values later requests contain, or other responses. */
const references: ReadonlySet<string | undefined> = new Set([
  "id",
  "latest_version",
  "latest_version_id",
  "next_page",
  "request_id",
  "skill_id",
  "version",
]);

/** The start of an identifier or cursor, which says what it is of. */
const kind = /^(?:skill_version_|skill_|skver_|page_|req_)?/;

/** Values that get an alias. A server whose every identifier looks like a secret has fewer in a run. */
const maxCount = 5_000;

/**
 * Names for identifiers and cursors that look like secrets. Each keeps one name in everything that a run writes, so that a
 * replay sees which are equal, and sends requests that the recording has.
 */
export class Aliases {
  readonly #aliases = new Map<string, string>();

  /** Whether a member has an identifier or cursor. */
  static isReference(name: string | undefined): boolean {
    return references.has(name);
  }

  /** Returns the alias of a value, such as `skill_redacted-1`. */
  of(value: string): string {
    const known = this.#aliases.get(value);
    if (known !== undefined) return known;
    const prefix = kind.exec(value)?.[0] ?? "";
    // An id that a run does not send stays one.
    const separator = isPlainId(value) ? "-" : "/";
    const alias = `${prefix}redacted${separator}${this.#aliases.size + 1}`;
    if (this.#aliases.size < maxCount) this.#aliases.set(value, alias);
    return alias;
  }

  /** Returns a text with the alias in place of each value that has one, also of those in paths. */
  replaceIn(text: string): string {
    let replaced = text;
    for (const [value, alias] of this.#aliases) {
      replaced = replaced
        .replaceAll(value, alias)
        .replaceAll(encodeURIComponent(value), encodeURIComponent(alias));
    }
    return replaced;
  }
}
