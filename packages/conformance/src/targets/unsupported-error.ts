/** Thrown when the target does not support something. The checks that need it are skipped, with the reason. */
export class UnsupportedError extends Error {
  constructor(message: string) {
    super(message);
    this.name = "UnsupportedError";
  }
}
