import { beforeEach } from "vitest";

/**
 * Skips the tests of this file if something they need is missing, and prints why. Fails instead on CI, which installs
 * everything.
 *
 * @param missing What is missing, and how to get it; `undefined` if nothing is.
 */
export function skipFile(missing: string | undefined): void {
  if (missing === undefined) return;
  if (process.env.CI) throw new Error(missing);
  process.stderr.write(`skipped: ${missing}\n`);
  beforeEach(({ skip }) => skip(missing));
}
