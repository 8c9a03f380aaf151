/** What scenarios have in common, made by the first that needs it. */
export class Shared {
  readonly #made = new Map<string, Promise<unknown>>();

  /** Whoever comes after a failure tries again. */
  async get<T>(name: string, make: () => Promise<T>): Promise<T> {
    const making = (this.#made.get(name) as Promise<T> | undefined) ?? make();
    this.#made.set(name, making);
    try {
      return await making;
    } catch (error) {
      this.#made.delete(name);
      throw error;
    }
  }
}
