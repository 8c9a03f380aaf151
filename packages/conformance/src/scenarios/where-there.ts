import { Lacking } from "../core/lacking.ts";
import type { ScenarioContext } from "../core/scenario.ts";

/** Tells a part of a scenario that a target may lack: where it does, the checks of the part alone are skipped. */
export async function whereThere(
  { skip }: ScenarioContext,
  checks: readonly string[],
  tell: () => Promise<void>,
): Promise<void> {
  try {
    await tell();
  } catch (error) {
    if (!(error instanceof Lacking)) throw error;
    skip(checks, error.message);
  }
}
