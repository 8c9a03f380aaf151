import { property } from "../base/json.ts";
import type { Finding } from "./finding.ts";
import { matched } from "./lists.ts";
import { timestampsEqualOnOneSide } from "./moments.ts";
import type { References } from "./references.ts";
import type { Side } from "./result.ts";

/** JSON that is nested deeper is not compared: no answer of this API is. */
const deepest = 40;

/** Characters of a value that are shown. */
const longestShown = 500;

/** What a list is about, by the names of its items. */
const identities = ["id", "version", "name"] as const;

type Found = (finding: Finding) => void;

function typeOf(value: unknown): string {
  if (value === null) return "null";
  return Array.isArray(value) ? "array" : typeof value;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeOf(value) === "object";
}

function keyOf(path: string, key: string): string {
  const name = /^[\w-]{1,100}$/.test(key) ? key : JSON.stringify(key.slice(0, 100).toWellFormed());
  return path ? `${path}.${name}` : name;
}

/** Compares values of JSON, and tells what differs. */
export class Values {
  readonly #references: References;
  readonly #found: Found;

  constructor(references: References, found: Found) {
    this.#references = references;
    this.#found = found;
  }

  /** `path` is where they stand; the root has none. */
  compare(left: unknown, right: unknown, path: string, name = "", depth = 0): void {
    if (depth > deepest) return;
    if (typeOf(left) !== typeOf(right)) this.#tell("type", path, left, right, name);
    else if (typeof left === "string" && typeof right === "string") this.#texts(left, right, path, name);
    else if (Array.isArray(left) && Array.isArray(right)) this.#lists(left, right, path, depth);
    else if (isObject(left) && isObject(right)) this.#objects(left, right, path, depth);
    else if (left !== right) this.#tell("value", path, left, right, name);
  }

  /** A value for people, by reference and cut. */
  show(value: unknown, side: Side, name?: string): string {
    const shown = JSON.stringify(this.#named(value, side, name, 0));
    return shown.length > longestShown ? `${shown.slice(0, longestShown).toWellFormed()}…` : shown;
  }

  #tell(kind: Finding["kind"], path: string, left: unknown, right: unknown, name?: string): void {
    this.#found({
      kind,
      path,
      ...(left === undefined ? {} : { left: this.show(left, "left", name) }),
      ...(right === undefined ? {} : { right: this.show(right, "right", name) }),
    });
  }

  #texts(left: string, right: string, path: string, name: string): void {
    if (this.#references.match(left, right, name)) return;
    this.#tell(/(^|\.)error\.message$/.test(path) ? "wording" : "value", path, left, right, name);
  }

  #objects(left: Record<string, unknown>, right: Record<string, unknown>, path: string, depth: number): void {
    for (const key of new Set([...Object.keys(left), ...Object.keys(right)])) {
      const place = keyOf(path, key);
      const [one, other] = [left, right].map((each) => (Object.hasOwn(each, key) ? each[key] : undefined));
      if (other === undefined) this.#tell("missing-field", place, one, undefined, key);
      else if (one === undefined) this.#tell("extra-field", place, undefined, other, key);
      else this.compare(one, other, place, key, depth + 1);
    }
    for (const { first, name, isSame } of timestampsEqualOnOneSide(left, right)) {
      const [same, another] = [`the moment of ${first}`, `another moment than ${first}`];
      const shown = isSame === "left" ? { left: same, right: another } : { left: another, right: same };
      this.#found({ kind: "value", path: keyOf(path, name), ...shown });
    }
  }

  #lists(left: readonly unknown[], right: readonly unknown[], path: string, depth: number): void {
    const { pairs, inOrder } = matched(left, right, [
      // What was there before any run has the same moments everywhere: they tell alike items apart.
      (one, other) => this.#isSame(one, other, { name: "", depth, moments: true }),
      (one, other) => this.#isSame(one, other, { name: "", depth, moments: false }),
      (one, other) => this.#isAboutSame(one, other),
    ]);
    if (left.length !== right.length) {
      this.#found({
        kind: "value",
        path: `${path}.length`,
        left: `${left.length}`,
        right: `${right.length}`,
      });
    }
    if (!inOrder) this.#tell("order", path, left, right);
    for (const [at, place] of pairs) this.compare(left[at], right[place], `${path}[]`, "", depth + 1);
  }

  /** Whether nothing tells two values apart, as far as is known; moments do where they are asked for. */
  #isSame(left: unknown, right: unknown, at: { name: string; depth: number; moments: boolean }): boolean {
    const { name, moments } = at;
    const depth = at.depth + 1;
    if (depth > deepest) return true;
    if (typeof left === "string" && typeof right === "string") {
      if (moments && name.endsWith("_at") && left !== right) return false;
      return this.#references.couldMatch(left, right, name);
    }
    if (Array.isArray(left) && Array.isArray(right)) {
      const inList = { name: "", depth, moments };
      return (
        left.length === right.length && left.every((each, place) => this.#isSame(each, right[place], inList))
      );
    }
    if (!isObject(left) || !isObject(right)) return left === right;
    const keys = Object.keys(left);
    return (
      keys.length === Object.keys(right).length &&
      keys.every(
        (key) =>
          Object.hasOwn(right, key) && this.#isSame(left[key], right[key], { name: key, depth, moments }),
      )
    );
  }

  #isAboutSame(left: unknown, right: unknown): boolean {
    const name = identities.find((each) => typeof property(left, each) === "string");
    if (!name) return false;
    const other = property(right, name);
    return (
      typeof other === "string" && this.#references.couldMatch(String(property(left, name)), other, name)
    );
  }

  #named(value: unknown, side: Side, name: string | undefined, depth: number): unknown {
    if (typeof value === "string") return this.#references.show(value, side, name);
    if (depth > deepest) return "…";
    if (Array.isArray(value))
      return value.slice(0, longestShown).map((each) => this.#named(each, side, "", depth + 1));
    if (!isObject(value)) return value;
    const entries = Object.entries(value).slice(0, longestShown);
    return Object.fromEntries(entries.map(([key, each]) => [key, this.#named(each, side, key, depth + 1)]));
  }
}
