/** Skills and other values that scenarios share. The first scenario that needs one creates it. */
export class FixtureCache {
  readonly #fixtures = new Map<string, Promise<unknown>>();
  /** Names of the fixtures that the current scenario uses. */
  readonly #used = new Set<string>();

  /** Returns a fixture, which `create` creates if there is none. If that fails, the next call tries again. */
  async get<T>(name: string, create: () => Promise<T>): Promise<T> {
    const fixture = (this.#fixtures.get(name) as Promise<T> | undefined) ?? create();
    this.#fixtures.set(name, fixture);
    this.#used.add(name);
    try {
      return await fixture;
    } catch (error) {
      this.#fixtures.delete(name);
      throw error;
    }
  }

  /** Keeps the fixtures of a scenario that ran to its end. */
  commit(): void {
    this.#used.clear();
  }

  /** Drops the fixtures of a scenario that was interrupted: it may have changed them. */
  invalidate(): void {
    for (const name of this.#used) this.#fixtures.delete(name);
    this.#used.clear();
  }
}
