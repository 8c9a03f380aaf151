import { UsageError } from "../base/usage-error.ts";
import { quoteRedacted } from "../redaction/quote-redacted.ts";
import type { NumberRule } from "../results/limits.ts";

/** Reads one of the values that an option takes. @throws UsageError for another. */
export function oneOf<T extends string>(flag: string, value: string, allowed: readonly T[]): T {
  const found = allowed.find((each) => each === value);
  if (!found) throw new UsageError(`${flag} takes ${allowed.join(" or ")}, not ${quoteRedacted(value)}`);
  return found;
}

/** Reads a number in plain digits. @throws UsageError for anything else. */
export function numberOf(flag: string, value: string, { what, holds }: NumberRule): number {
  const number = /^\d+(\.\d+)?$/.test(value) ? Number(value) : Number.NaN;
  if (!holds(number)) throw new UsageError(`${flag} takes ${what}, not ${quoteRedacted(value)}`);
  return number;
}

/** Splits `NAME=VALUE`. @throws UsageError if either is missing; the message does not repeat the value. */
export function pairOf(flag: string, value: string, example: string): [name: string, value: string] {
  const at = value.indexOf("=");
  if (at < 1 || at === value.length - 1) throw new UsageError(`${flag} takes ${example}`);
  return [value.slice(0, at), value.slice(at + 1)];
}

/** Quotes an argument for a shell, if needed. */
export function quoted(argument: string): string {
  return /^[\w@%+=:,./-]+$/.test(argument) ? argument : `'${argument.replaceAll("'", "'\\''")}'`;
}

/** Copies an object without its undefined properties. */
export function defined<T extends object>(object: T): { [Name in keyof T]?: Exclude<T[Name], undefined> } {
  const entries = Object.entries(object).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as { [Name in keyof T]?: Exclude<T[Name], undefined> };
}
