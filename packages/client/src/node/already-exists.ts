/** Whether a function of `node:fs` failed because the path already exists. */
export function isAlreadyExistsError(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "EEXIST";
}

/** Creates the error for a path that already exists. */
export function alreadyExistsError(path: string, cause?: unknown): Error {
  return new Error(`${path} already exists. Pass { overwrite: true } to replace it.`, { cause });
}
