/**
 * Default upper limit, in bytes, for all files of a bundle together, uncompressed: 30 MiB. The API documents
 * 30 MB (https://platform.claude.com/docs/en/build-with-claude/skills-guide); we read a MB as 1024 × 1024
 * bytes.
 */
export const defaultMaxBytes: number = 30 * 1024 * 1024;

/** Default upper limit for the number of files. The API documents none; this one bounds hostile archives. */
export const defaultMaxFiles = 10_000;

/** @throws RangeError for NaN and negative numbers */
export function assertLimit(name: string, value: number): void {
  if (!(value >= 0)) throw new RangeError(`${name} must be a non-negative number, not ${value}.`);
}
