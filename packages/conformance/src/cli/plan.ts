import type { ExitCode } from "../results/outcome.ts";
import { planConformance } from "../runner/dry-run.ts";
import { assertWritable } from "../runner/write-guard.ts";
import { readPlan } from "./call.ts";
import type { Io } from "./io.ts";
import { planJson, planText } from "./plan-text.ts";

/** `skills-conformance plan`: prints what a run would send, and sends nothing. */
export async function plan(args: readonly string[], io: Io): Promise<ExitCode> {
  const call = await readPlan(args, io);
  const { target, options } = call;
  // A plan needs no confirmed origin, but reports one that does not match.
  if (options.confirmOrigin !== undefined) assertWritable(target.description, options.confirmOrigin);
  const planned = await planConformance({ ...options, target: target.description });
  io.stdout.write(call.json ? planJson(planned, call) : planText(planned, call));
  return 0;
}
