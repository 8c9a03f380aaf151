import { UsageError } from "../../base/usage-error.ts";
import { quoteRedacted } from "../../redaction/quote-redacted.ts";

/** A value of a file that somebody may have made up, and where it stands there. */
export class Reader {
  readonly #value: unknown;
  readonly #file: string;
  readonly #place: string;

  constructor(value: unknown, file: string, place = "") {
    this.#value = value;
    this.#file = file;
    this.#place = place;
  }

  /** A mistake at this place. `what` goes on after its name: `is no text`. */
  error(what: string): UsageError {
    return new UsageError(`${this.#file}: ${this.#place || "it"} ${what}`);
  }

  /** A property of an object. @throws UsageError where there is no object. */
  at(name: string): Reader {
    const value = this.#value;
    if (typeof value !== "object" || value === null || Array.isArray(value)) throw this.error("is no object");
    const own = Object.hasOwn(value, name) ? Reflect.get(value, name) : undefined;
    return new Reader(own, this.#file, this.#place ? `${this.#place}.${name}` : name);
  }

  /** The same, read where it is there. */
  optional<T>(name: string, read: (part: Reader) => T): T | undefined {
    const part = this.at(name);
    return part.#value === undefined ? undefined : read(part);
  }

  /** @throws UsageError where there is no list. */
  list(): Reader[] {
    const value: unknown = this.#value;
    if (!Array.isArray(value)) throw this.error("is no list");
    return value.map((item, at) => new Reader(item, this.#file, `${this.#place}[${at}]`));
  }

  text(): string {
    if (typeof this.#value !== "string") throw this.error("is no text");
    return this.#value;
  }

  boolean(): boolean {
    if (typeof this.#value !== "boolean") throw this.error("is neither true nor false");
    return this.#value;
  }

  /** A number from `least` on; a whole one unless it is said otherwise. */
  number(least: number, isWhole = true): number {
    const value = this.#value;
    if (typeof value !== "number" || !(value >= least) || !Number.isFinite(value)) {
      throw this.error(`is no number from ${least}`);
    }
    if (isWhole && !Number.isSafeInteger(value)) throw this.error("is no whole number");
    return value;
  }

  /** One of some words. */
  word<T extends string>(allowed: readonly T[]): T {
    const value = this.text();
    const found = allowed.find((each) => each === value);
    if (found === undefined)
      throw this.error(`is ${quoteRedacted(value)}, and none of ${allowed.join(", ")}`);
    return found;
  }

  /** A moment in ISO 8601, as it stands there. */
  isoDate(): string {
    const value = this.text();
    if (!/^\d{4}-\d\d-\d\dT/.test(value) || Number.isNaN(Date.parse(value))) throw this.error("is no date");
    return value;
  }

  /** The value as it is. */
  get raw(): unknown {
    return this.#value;
  }
}
