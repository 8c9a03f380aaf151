/** The target cannot be asked for something: the checks that wait for it are skipped, with the reason. */
export class UnsupportedError extends Error {
  constructor(message: string) {
    super(message);
    this.name = "Lacking";
  }
}
