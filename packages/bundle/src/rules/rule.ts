import { BundleError, type BundleErrorCode } from "../bundle-error.ts";

/** A rule of a bundle, with the error for a violation. */
export interface Rule<Subject> {
  readonly code: BundleErrorCode;
  readonly isViolated: (subject: Subject) => boolean;
  readonly message: (subject: Subject) => string;
}

/** @throws BundleError for the first violated rule */
export function assertRules<Subject>(rules: readonly Rule<Subject>[], subject: Subject, path?: string): void {
  for (const rule of rules) {
    if (rule.isViolated(subject)) throw new BundleError(rule.code, rule.message(subject), path);
  }
}
