/** Whether `node:fs` refused to create something because it is there. */
export function isExisting(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "EEXIST";
}

/** The refusal to replace something. */
export function existing(path: string, cause?: unknown): Error {
  return new Error(`${path} exists already. Pass { overwrite: true } to replace it.`, { cause });
}
