import type { RunOptions } from "../runner/run-options.ts";
import type { Progress } from "./progress.ts";
import type { StopSignals } from "./signals.ts";

/** What a run is told so that it tells how far it is, and a signal stops it. */
export function progressHooks(
  progress: Progress,
  stopping: StopSignals,
  allowWrites: boolean,
): Pick<RunOptions, "signal" | "onStart" | "onScenario" | "onCleanUp"> {
  return {
    signal: stopping.signal,
    onStart: (start) => {
      stopping.started(start);
      progress.start(start, allowWrites);
    },
    onScenario: (result) => progress.scenario(result),
    onCleanUp: (skills) => progress.cleanUp(skills),
  };
}
