/** Thrown for a mistake of the caller. The CLI prints its message without a stack trace. */
export class UsageError extends Error {
  constructor(message: string) {
    super(message);
    this.name = "UsageError";
  }
}
