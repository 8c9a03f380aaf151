import { UsageError } from "../base/usage-error.ts";
import { quoteRedacted } from "../redaction/quote-redacted.ts";
import type { NumberRule } from "../results/limits.ts";

/** One of the words that an option takes. @throws UsageError for another. */
export function oneOf<T extends string>(flag: string, value: string, allowed: readonly T[]): T {
  const found = allowed.find((each) => each === value);
  if (!found) throw new UsageError(`${flag} takes ${allowed.join(" or ")}, not ${quoteRedacted(value)}`);
  return found;
}

/** The number that an option takes, in plain digits. @throws UsageError for anything else. */
export function numberOf(flag: string, value: string, { what, holds }: NumberRule): number {
  const number = /^\d+(\.\d+)?$/.test(value) ? Number(value) : Number.NaN;
  if (!holds(number)) throw new UsageError(`${flag} takes ${what}, not ${quoteRedacted(value)}`);
  return number;
}

/** `NAME=VALUE` in two. @throws UsageError where either is missing; it does not repeat what it was given. */
export function pairOf(flag: string, value: string, example: string): [name: string, value: string] {
  const at = value.indexOf("=");
  if (at < 1 || at === value.length - 1) throw new UsageError(`${flag} takes ${example}`);
  return [value.slice(0, at), value.slice(at + 1)];
}

/** An argument as a shell reads it back. */
export function quoted(argument: string): string {
  return /^[\w@%+=:,./-]+$/.test(argument) ? argument : `'${argument.replaceAll("'", "'\\''")}'`;
}
