/** Whether an error of `node:fs` has this code. Not `instanceof`: under Jest, `Error` is of another realm. */
export function hasCode(error: unknown, code: string): boolean {
  return Object(error).code === code;
}

/** Creates the error for a path that already exists. */
export function alreadyExistsError(path: string, cause?: unknown): Error {
  return new Error(`${path} already exists. Pass { overwrite: true } to replace it.`, { cause });
}
