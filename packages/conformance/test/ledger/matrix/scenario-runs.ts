import { revisions } from "@skills-api/spec";
import type { HttpWire } from "../../../src/http/exchange.ts";
import { revisionOf } from "../../../src/http/revision-of.ts";
import { planConformance } from "../../../src/runner/dry-run.ts";
import { runConformance } from "../../../src/runner/run-conformance.ts";
import { scenarios } from "../../../src/suite/scenarios/index.ts";
import { openTarget } from "../../../src/targets/index.ts";
import { createMock, handlerTarget } from "../../../src/targets/mock.ts";
import type { Credentials, Target } from "../../../src/targets/target.ts";
import { apiKey } from "./account.ts";
import type { Made } from "./decoys.ts";
import type { ScenarioRun } from "./point.ts";

/** Every scenario that writes, run in both revisions, and if possible in the one that deletes versions first. */
export async function writingRuns(): Promise<readonly ScenarioRun[]> {
  const target = { ...handlerTarget("plan", createMock().handle), credentials: { apiKey } };
  const all = await Promise.all(
    [revisions, revisions.slice(0, 1)].map(async (tested) => {
      const plan = await planConformance({ target, revisions: tested });
      const writing = plan.scenarios.filter(({ skipped, id }) => {
        return skipped === undefined && scenarios.find((each) => each.id === id)?.writes;
      });
      const ids = [...new Set(writing.map(({ id }) => id))];
      return ids.map((scenario): ScenarioRun => ({ scenario, revisions: tested }));
    }),
  );
  return all.flat();
}

/** The only key, which the child processes have, too: the keys decide which scenarios run. */
function only({ credentials }: Target): Credentials {
  return { apiKey: credentials.apiKey };
}

function optionsOf({ scenario, revisions: tested }: ScenarioRun) {
  return { scenarios: scenarios.filter(({ id }) => id === scenario), revisions: tested, allowWrites: true };
}

/** The labels and names of the skills that a run creates. */
export async function createdBy(run: ScenarioRun, runId: string): Promise<readonly Made[]> {
  const mock = createMock();
  const target = handlerTarget("dry-run", mock.handle);
  const made: Made[] = [];
  const wire: HttpWire = async (request) => {
    const known = new Set(mock.skills().map(({ id }) => id));
    const response = await target.wire(request);
    for (const { id, name, label } of mock.skills()) {
      if (known.has(id)) continue;
      made.push({ revision: revisionOf(request), name, ...(label === name ? {} : { label }) });
    }
    return response;
  };
  await runConformance({
    ...optionsOf(run),
    target: { ...target, credentials: only(target), wire },
    runId,
  });
  return made;
}

/** Number of requests that a run sends without faults. */
export async function requestsOf(
  run: ScenarioRun,
  url: string,
  runId: string,
  ledgerFolder: string,
): Promise<number> {
  const target = await openTarget(url, { credentials: { apiKey } });
  const { sent, leftovers } = await runConformance({ ...optionsOf(run), target, runId, ledgerFolder });
  await target.close();
  if (leftovers.length > 0) throw new Error(`${run.scenario} leaves ${leftovers.join(", ")}`);
  return sent.requests;
}
