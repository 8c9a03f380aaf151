import type { RunResult } from "../../../src/results/result.ts";
import { runConformance } from "../../../src/runner/run-conformance.ts";
import { openTarget } from "../../../src/targets/index.ts";
import { createMock } from "../../../src/targets/mock.ts";
import { damaged } from "../../defects/defect.ts";
import { defects } from "../../defects/index.ts";
import { inProcess } from "../../support/handler-target.ts";

/** A full run against our mock. */
export async function fullResult(): Promise<RunResult> {
  const target = await openTarget("mock:in-process");
  try {
    return await runConformance({ target });
  } finally {
    await target.close();
  }
}

const planted = ["the deletion of a version answers 204 without a body", "an archive is not a zip"];

/** Everything that can be asked of a server that gets two things wrong. */
export function brokenResult(): Promise<RunResult> {
  const broken = defects.filter(({ name }) => planted.includes(name));
  const handle = broken.reduce((next, defect) => damaged(defect, next), createMock().handle);
  return runConformance({ target: inProcess(handle), include: ["open-questions"] });
}
