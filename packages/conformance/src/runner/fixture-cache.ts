/** What scenarios have in common, made by the first that needs it. */
export class FixtureCache {
  readonly #made = new Map<string, Promise<unknown>>();
  /** What the scenario has asked for that is being told. */
  readonly #asked = new Set<string>();

  /** Whoever comes after a failure tries again. */
  async get<T>(name: string, make: () => Promise<T>): Promise<T> {
    const making = (this.#made.get(name) as Promise<T> | undefined) ?? make();
    this.#made.set(name, making);
    this.#asked.add(name);
    try {
      return await making;
    } catch (error) {
      this.#made.delete(name);
      throw error;
    }
  }

  /** The scenario was told to its end, so that what it has asked for is as it should be. */
  commit(): void {
    this.#asked.clear();
  }

  /** The scenario was cut short, and may have changed what it has asked for: others need it made anew. */
  invalidate(): void {
    for (const name of this.#asked) this.#made.delete(name);
    this.#asked.clear();
  }
}
