import type { Revision } from "@skills-api/spec";

/** The versions that the skills of a run have, as far as answers named them. All that speak to a server share it. */
export class KnownVersions {
  readonly #versions = new Map<string, Map<Revision, Set<string>>>();

  /** Notes a version that was added to a skill, by what addresses it in the revision; `""` where none was named. */
  add(skill: string, revision: Revision, version: string): void {
    const byRevision = this.#versions.get(skill) ?? new Map<Revision, Set<string>>();
    const known = byRevision.get(revision) ?? new Set();
    this.#versions.set(skill, byRevision.set(revision, known.add(version)));
  }

  remove(skill: string, revision: Revision, version: string): void {
    this.#versions.get(skill)?.get(revision)?.delete(version);
  }

  /**
   * Every version that a skill was given and still has. Nothing where that is not known: for a skill that is not of
   * this run, and for one that was given versions in several revisions, which name them differently.
   */
  in(skill: string, revision: Revision): ReadonlySet<string> | undefined {
    const byRevision = this.#versions.get(skill);
    const known = byRevision?.size === 1 ? byRevision.get(revision) : undefined;
    return known?.has("") ? undefined : known;
  }

  /** How many versions a skill has. */
  count(skill: string): number {
    return [...(this.#versions.get(skill)?.values() ?? [])].reduce((sum, known) => sum + known.size, 0);
  }
}
