/**
 * Thrown when scenarios must not send any more requests: a budget is spent, the ledger cannot be written, or the
 * run was stopped.
 */
export class RunStoppedError extends Error {
  constructor(message: string) {
    super(message);
    this.name = "RunStoppedError";
  }
}
