/** Nothing more may be sent for a scenario: a budget is spent, the ledger cannot be kept, or somebody stopped the run. */
export class RunStoppedError extends Error {
  constructor(message: string) {
    super(message);
    this.name = "Halted";
  }
}
