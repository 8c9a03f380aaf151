/** The server under test could not be started: neither a mistake in the call nor a broken promise. */
export class TargetError extends Error {
  constructor(message: string) {
    super(message);
    this.name = "TargetError";
  }
}
