import type { RunOptions } from "../runner/run-options.ts";
import type { Progress } from "./progress.ts";
import type { StopSignals } from "./signals.ts";

/** Returns the options of a run that print its progress and let a signal stop it. */
export function progressHooks(
  progress: Progress,
  signals: StopSignals,
  allowWrites: boolean,
): Pick<RunOptions, "signal" | "onStart" | "onScenario" | "onCleanUp"> {
  return {
    signal: signals.signal,
    onStart: (start) => {
      signals.started(start);
      progress.start(start, allowWrites);
    },
    onScenario: (result) => progress.scenario(result),
    onCleanUp: (skills) => progress.cleanUp(skills),
  };
}
