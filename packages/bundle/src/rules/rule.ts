import { BundleError, type BundleErrorCode } from "../bundle-error.ts";
import type { BundleFile } from "../bundle-file.ts";

/** What the paths of an upload say, before any file is read. */
export interface Layout {
  readonly files: readonly BundleFile[];
  /** Distinct first segments, in order of appearance. */
  readonly topLevel: readonly string[];
  /** Every file called SKILL.md, at any depth. */
  readonly manifests: readonly BundleFile[];
}

/** A SKILL.md together with the folder it stands in. */
export interface Manifest {
  readonly folder: string;
  readonly name: unknown;
  readonly description: unknown;
}

/** One promise about a bundle: what breaks it, and what the sender is told. */
export interface Rule<Subject> {
  readonly code: BundleErrorCode;
  readonly broken: (subject: Subject) => boolean;
  readonly message: (subject: Subject) => string;
}

/** Everything in which one revision's view of a bundle differs from another's. Rules run in order. */
export interface RevisionRules {
  readonly layout: readonly Rule<Layout>[];
  /** The SKILL.md that counts, once the layout rules hold. */
  readonly manifest: (layout: Layout) => BundleFile | undefined;
  readonly content: readonly Rule<Manifest>[];
}

/** @throws BundleError for the first rule that is broken. */
export function enforce<Subject>(rules: readonly Rule<Subject>[], subject: Subject, path?: string): void {
  for (const rule of rules) {
    if (rule.broken(subject)) throw new BundleError(rule.code, rule.message(subject), path);
  }
}
