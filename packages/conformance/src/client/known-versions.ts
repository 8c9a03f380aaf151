import type { Revision } from "@skills-api/spec";

/** The versions of the skills that a run created. All clients of a server share it. */
export class KnownVersions {
  readonly #versions = new Map<string, Map<Revision, Set<string>>>();

  /** @param version The identifier in `revision`; `""` if the response had none. */
  add(skill: string, revision: Revision, version: string): void {
    const byRevision = this.#versions.get(skill) ?? new Map<Revision, Set<string>>();
    const known = byRevision.get(revision) ?? new Set();
    this.#versions.set(skill, byRevision.set(revision, known.add(version)));
  }

  remove(skill: string, revision: Revision, version: string): void {
    this.#versions.get(skill)?.get(revision)?.delete(version);
  }

  /**
   * Returns all versions of a skill, or `undefined` if they are not known: the run did not create the skill, or it
   * has versions from several revisions, whose identifiers differ.
   */
  get(skill: string, revision: Revision): ReadonlySet<string> | undefined {
    const byRevision = this.#versions.get(skill);
    const known = byRevision?.size === 1 ? byRevision.get(revision) : undefined;
    return known?.has("") ? undefined : known;
  }

  /** Returns the number of versions of a skill. */
  count(skill: string): number {
    return [...(this.#versions.get(skill)?.values() ?? [])].reduce((sum, known) => sum + known.size, 0);
  }
}
