import { openTarget, type TargetOptions } from "../targets/index.ts";
import type { Target } from "../targets/target.ts";
import type { RunOptions } from "./run-options.ts";

/** Options of a run that opens its target itself if it is given a name. */
export interface RunConformanceOptions extends Omit<RunOptions, "target"> {
  /** The server under test: a URL, `mock` or `mock:in-process`, or an open target, which the caller closes. */
  readonly target: string | Target;
  /** Keys, headers and timeout for a target that is given as a URL. */
  readonly targetOptions?: TargetOptions;
}

/** Calls a function with the target of a run, which is opened and closed here if it is given as a name. */
export async function withTarget<T>(
  { target, targetOptions, ...options }: RunConformanceOptions,
  use: (options: RunOptions) => Promise<T>,
): Promise<T> {
  if (typeof target !== "string") return use({ ...options, target });
  const opened = await openTarget(target, targetOptions);
  try {
    return await use({ ...options, target: opened });
  } finally {
    await opened.close();
  }
}
