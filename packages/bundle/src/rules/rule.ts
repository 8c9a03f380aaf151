import { BundleError, type BundleErrorCode } from "../bundle-error.ts";

/** One promise about a bundle: what breaks it, and what the sender is told. */
export interface Rule<Subject> {
  readonly code: BundleErrorCode;
  readonly broken: (subject: Subject) => boolean;
  readonly message: (subject: Subject) => string;
}

/** @throws BundleError for the first rule that is broken. */
export function enforce<Subject>(rules: readonly Rule<Subject>[], subject: Subject, path?: string): void {
  for (const rule of rules) {
    if (rule.broken(subject)) throw new BundleError(rule.code, rule.message(subject), path);
  }
}
