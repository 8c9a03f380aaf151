/**
 * The API takes less than 30 MB of files, uncompressed and all together
 * (https://platform.claude.com/docs/en/build-with-claude/skills-guide). That a MB is 1024 × 1024 bytes
 * is our reading.
 */
export const defaultMaxBytes: number = 30 * 1024 * 1024;

/** The API documents no limit on the number of files; ours keeps hostile archives cheap. */
export const defaultMaxFiles = 10_000;

/** @throws RangeError for a limit that would let everything through, or nothing */
export function assertLimit(name: string, value: number): void {
  if (!(value >= 0)) throw new RangeError(`${name} must be a number that is 0 or more, not ${value}.`);
}
