import { UnsupportedError } from "../../targets/unsupported-error.ts";
import type { ScenarioContext } from "../scenario.ts";

/** Runs a part of a scenario. If the target does not support it, skips only the checks of that part. */
export async function skipIfUnsupported(
  { skip }: ScenarioContext,
  checks: readonly string[],
  run: () => Promise<void>,
): Promise<void> {
  try {
    await run();
  } catch (error) {
    if (!(error instanceof UnsupportedError)) throw error;
    skip(checks, error.message);
  }
}
