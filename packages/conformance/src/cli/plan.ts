import { planConformance } from "../runner/dry-run.ts";
import { assertWritable } from "../runner/write-guard.ts";
import { readPlan } from "./options.ts";
import { planJson, planText } from "./plan-text.ts";

/** `skills-conformance plan`: what a run would send. Contacts nobody. */
export async function plan(args: readonly string[]): Promise<number> {
  const call = await readPlan(args);
  const { target, options } = call;
  // Whoever plans need not confirm yet, but is told when it is the wrong origin.
  if (options.confirmOrigin !== undefined) assertWritable(target.description, options.confirmOrigin);
  const planned = await planConformance({ ...options, target: target.description });
  process.stdout.write(call.json ? planJson(planned, call) : planText(planned, call));
  return 0;
}
