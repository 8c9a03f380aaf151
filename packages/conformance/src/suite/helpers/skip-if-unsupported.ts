import { UnsupportedError } from "../../targets/unsupported-error.ts";
import type { ScenarioContext } from "../scenario.ts";

/** Tells a part of a scenario that a target may lack: where it does, the checks of the part alone are skipped. */
export async function skipIfUnsupported(
  { skip }: ScenarioContext,
  checks: readonly string[],
  tell: () => Promise<void>,
): Promise<void> {
  try {
    await tell();
  } catch (error) {
    if (!(error instanceof UnsupportedError)) throw error;
    skip(checks, error.message);
  }
}
