import { existsSync } from "node:fs";
import { beforeEach, type TestContext } from "vitest";

const environment: Readonly<Record<string, string | undefined>> = process.env;

/** The program of Chromium: `CHROMIUM`, or where Debian installs it. */
export const chromiumPath = environment.CHROMIUM ?? "/usr/bin/chromium";

/** Returns what is missing if there is no Chromium, and how to get it. */
export function missingChromium(path = chromiumPath): string | undefined {
  if (existsSync(path)) return undefined;
  return `there is no Chromium at ${path}; install it ("apt-get install chromium" on Debian), or set CHROMIUM to the path of its program`;
}

/**
 * Skips a test if something it needs is missing, and prints why. Fails instead on CI, which installs everything.
 *
 * @param missing What is missing, and how to get it; `undefined` if nothing is.
 */
export function skipTest({ skip, task }: TestContext, missing: string | undefined): void {
  if (missing === undefined) return;
  if (environment.CI) throw new Error(missing);
  process.stderr.write(`skipped: ${task.name}: ${missing}\n`);
  skip(missing);
}

/** Skips the tests of this file as {@link skipTest} does. */
export function skipFile(missing: string | undefined): void {
  if (missing === undefined) return;
  if (environment.CI) throw new Error(missing);
  beforeEach((context) => skipTest(context, missing));
}
