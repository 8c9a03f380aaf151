/**
 * The API takes less than 30 MB of files, uncompressed and all together
 * (https://platform.claude.com/docs/en/build-with-claude/skills-guide). That a MB is 1024 × 1024 bytes
 * is our reading.
 */
export const defaultMaxBytes: number = 30 * 1024 * 1024;

/** The API documents no limit on the number of files; ours keeps hostile archives cheap. */
export const defaultMaxFiles = 10_000;
