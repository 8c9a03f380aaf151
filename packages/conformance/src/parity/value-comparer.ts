import { property } from "../base/json.ts";
import type { Finding } from "./difference-collector.ts";
import { pairItems } from "./pair-items.ts";
import type { References } from "./references.ts";
import type { Side } from "./result.ts";
import { timestampsEqualOnOneSide } from "./timestamps.ts";

/** Values nested deeper are not compared; no response of this API is nested that deep. */
const maxDepth = 40;

/** Characters of a value that are shown. */
const maxShownLength = 500;

/** Properties that identify an item of a list. */
const identityKeys = ["id", "version", "name"] as const;

function typeOf(value: unknown): string {
  if (value === null) return "null";
  return Array.isArray(value) ? "array" : typeof value;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeOf(value) === "object";
}

function joinPath(path: string, key: string): string {
  const name = /^[\w-]{1,100}$/.test(key) ? key : JSON.stringify(key.slice(0, 100).toWellFormed());
  return path ? `${path}.${name}` : name;
}

interface Position {
  /** Name of the property that has the value; empty for items of a list. */
  readonly name: string;
  readonly depth: number;
  /** Whether timestamps must be equal, too. */
  readonly exactTimestamps: boolean;
}

/** Compares JSON values and reports their differences. */
export class ValueComparer {
  readonly #references: References;
  readonly #onFinding: (finding: Finding) => void;

  constructor(references: References, onFinding: (finding: Finding) => void) {
    this.#references = references;
    this.#onFinding = onFinding;
  }

  /**
   * @param path Path of both values in the body; empty for the root.
   * @param name Name of the property that has them.
   */
  compare(left: unknown, right: unknown, path: string, name = "", depth = 0): void {
    if (depth > maxDepth) return;
    if (typeOf(left) !== typeOf(right)) this.#report("type", path, left, right, name);
    else if (typeof left === "string" && typeof right === "string") {
      this.#compareStrings(left, right, path, name);
    } else if (Array.isArray(left) && Array.isArray(right)) this.#compareLists(left, right, path, depth);
    else if (isObject(left) && isObject(right)) this.#compareObjects(left, right, path, depth);
    else if (left !== right) this.#report("value", path, left, right, name);
  }

  /** Returns a value as users see it: shortened, with references such as `<skill:1>` in place of ids. */
  show(value: unknown, side: Side, name?: string): string {
    const shown = JSON.stringify(this.#withReferences(value, side, name, 0));
    return shown.length > maxShownLength ? `${shown.slice(0, maxShownLength).toWellFormed()}…` : shown;
  }

  #report(kind: Finding["kind"], path: string, left: unknown, right: unknown, name?: string): void {
    this.#onFinding({
      kind,
      path,
      ...(left === undefined ? {} : { left: this.show(left, "left", name) }),
      ...(right === undefined ? {} : { right: this.show(right, "right", name) }),
    });
  }

  #compareStrings(left: string, right: string, path: string, name: string): void {
    if (this.#references.match(left, right, name)) return;
    this.#report(/(^|\.)error\.message$/.test(path) ? "wording" : "value", path, left, right, name);
  }

  #compareObjects(
    left: Record<string, unknown>,
    right: Record<string, unknown>,
    path: string,
    depth: number,
  ): void {
    for (const key of new Set([...Object.keys(left), ...Object.keys(right)])) {
      const keyPath = joinPath(path, key);
      const [one, other] = [left, right].map((each) => (Object.hasOwn(each, key) ? each[key] : undefined));
      if (other === undefined) this.#report("missing-field", keyPath, one, undefined, key);
      else if (one === undefined) this.#report("extra-field", keyPath, undefined, other, key);
      else this.compare(one, other, keyPath, key, depth + 1);
    }
    for (const { first, name, equalOn } of timestampsEqualOnOneSide(left, right)) {
      const [equal, different] = [`same time as ${first}`, `different time than ${first}`];
      const shown =
        equalOn === "left" ? { left: equal, right: different } : { left: different, right: equal };
      this.#onFinding({ kind: "value", path: joinPath(path, name), ...shown });
    }
  }

  #compareLists(left: readonly unknown[], right: readonly unknown[], path: string, depth: number): void {
    const { pairs, inOrder } = pairItems(left, right, [
      // Prebuilt skills can have the same timestamps on both sides, which distinguishes similar items.
      (one, other) => this.#couldBeEqual(one, other, { name: "", depth, exactTimestamps: true }),
      (one, other) => this.#couldBeEqual(one, other, { name: "", depth, exactTimestamps: false }),
      (one, other) => this.#haveSameIdentity(one, other),
    ]);
    if (left.length !== right.length) {
      this.#onFinding({
        kind: "value",
        path: `${path}.length`,
        left: `${left.length}`,
        right: `${right.length}`,
      });
    }
    if (!inOrder) this.#report("order", path, left, right);
    for (const [leftAt, rightAt] of pairs) {
      this.compare(left[leftAt], right[rightAt], `${path}[]`, "", depth + 1);
    }
  }

  /** Whether two values could be equal, given the references paired so far. */
  #couldBeEqual(left: unknown, right: unknown, { name, exactTimestamps, ...at }: Position): boolean {
    const depth = at.depth + 1;
    if (depth > maxDepth) return true;
    if (typeof left === "string" && typeof right === "string") {
      if (exactTimestamps && name.endsWith("_at") && left !== right) return false;
      return this.#references.couldMatch(left, right, name);
    }
    if (Array.isArray(left) && Array.isArray(right)) {
      const inList = { name: "", depth, exactTimestamps };
      return (
        left.length === right.length &&
        left.every((each, index) => this.#couldBeEqual(each, right[index], inList))
      );
    }
    if (!isObject(left) || !isObject(right)) return left === right;
    const keys = Object.keys(left);
    return (
      keys.length === Object.keys(right).length &&
      keys.every(
        (key) =>
          Object.hasOwn(right, key) &&
          this.#couldBeEqual(left[key], right[key], { name: key, depth, exactTimestamps }),
      )
    );
  }

  #haveSameIdentity(left: unknown, right: unknown): boolean {
    const name = identityKeys.find((each) => typeof property(left, each) === "string");
    if (!name) return false;
    const other = property(right, name);
    return (
      typeof other === "string" && this.#references.couldMatch(String(property(left, name)), other, name)
    );
  }

  #withReferences(value: unknown, side: Side, name: string | undefined, depth: number): unknown {
    if (typeof value === "string") return this.#references.show(value, side, name);
    if (depth > maxDepth) return "…";
    if (Array.isArray(value)) {
      return value.slice(0, maxShownLength).map((each) => this.#withReferences(each, side, "", depth + 1));
    }
    if (!isObject(value)) return value;
    const entries = Object.entries(value).slice(0, maxShownLength);
    return Object.fromEntries(
      entries.map(([key, each]) => [key, this.#withReferences(each, side, key, depth + 1)]),
    );
  }
}
