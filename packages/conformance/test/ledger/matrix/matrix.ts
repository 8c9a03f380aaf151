import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, readdirSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { newRunId } from "../../../src/results/run-id.ts";
import { sweep } from "../../../src/runner/cleanup/sweep.ts";
import { openTarget } from "../../../src/targets/index.ts";
import { type MockProcess, startMock } from "../../support/mock-process.ts";
import {
  type Account,
  apiKey,
  createDecoys,
  deleteSkills,
  difference,
  letItAct,
  readAccount,
} from "./account.ts";
import { decoysFor, lateDecoysFor, type Made } from "./decoys.ts";
import { type Moment, moments, type Point, type ScenarioRun, type Task } from "./point.ts";
import { createdBy, requestsOf, writingRuns } from "./scenario-runs.ts";

/** The result for one point. */
export interface PointResult extends ScenarioRun, Point {
  /** Number of skills that the process left behind and the sweep deleted. */
  readonly deleted: number;
  /** Problems after the sweep. */
  readonly problem?: string;
}

const program = fileURLToPath(new URL("./run-scenario.ts", import.meta.url));

/** Seconds in which the mock processes a request that was in flight; usually at once, unless it is busy. */
const patience: Readonly<Record<Moment, number>> = { before: 0, sent: 0.25, acted: 0, answered: 0.25 };

async function kill(task: Task): Promise<string | undefined> {
  const child = spawn(process.execPath, ["--conditions=@skills-api/source", program, JSON.stringify(task)], {
    stdio: ["ignore", "ignore", "inherit"],
    env: { ...process.env, NODE_COMPILE_CACHE: join(tmpdir(), "skills-conformance-compile-cache") },
  });
  const [code, signal] = await once(child, "exit");
  return signal === "SIGKILL" ? undefined : `it was not killed, but ended with ${code ?? signal}`;
}

/** Returns the number of deleted skills, and the entries that were not settled. */
async function sweepAll(folder: string, moment: Moment): Promise<{ deleted: number; unswept?: string }> {
  const receipts = await sweep({
    folder,
    patience: patience[moment],
    rps: 1000,
    open: (address) => openTarget(address, { credentials: { apiKey } }),
  });
  const settlements = receipts.flatMap((receipt) => receipt.settlements);
  const deleted = settlements.filter(({ outcome }) => outcome === "deleted").length;
  const left = settlements.filter(({ outcome }) => outcome === "left");
  // An upload without a name, such as one without files, matches every new skill of another user.
  const named = left.filter(({ entry }) => entry.name !== undefined || entry.label !== undefined);
  const files = existsSync(folder) ? readdirSync(folder) : [];
  if (named.length > 0) return { deleted, unswept: `sweep leaves ${JSON.stringify(named)}` };
  const isKept = left.length > 0;
  if (isKept === files.length > 0) return { deleted };
  return { deleted, unswept: `sweep keeps ${files.join(", ")} and leaves ${JSON.stringify(left)}` };
}

interface Stage extends ScenarioRun {
  readonly server: MockProcess;
  /** The account before the run. */
  readonly account: Account;
  /** The skills that the run creates. */
  readonly made: readonly Made[];
  readonly runId: string;
  readonly folder: string;
}

async function killAt(point: Point, stage: Stage): Promise<PointResult> {
  const { scenario, revisions, server, account, made, runId, folder } = stage;
  const run = { scenario, revisions };
  const ledgerFolder = join(folder, `${point.request}-${point.moment}`);
  const survived = await kill({ ...run, url: server.url, apiKey, runId, ledgerFolder, point });
  await letItAct(server.url);
  const late = await createDecoys(server.url, lateDecoysFor(made));
  const { deleted, unswept } = await sweepAll(ledgerFolder, point.moment);
  const { left, touched } = difference(account, await readAccount(server.url), late);
  const problems = [
    survived,
    unswept,
    left.length > 0 ? `left: ${left.join(", ")}` : undefined,
    touched.length > 0 ? `touched: ${touched.join(", ")}` : undefined,
  ].filter((problem) => problem !== undefined);
  // Restores the account for the next point, as far as possible.
  await deleteSkills(server.url, [...left, ...late]);
  return { ...run, ...point, deleted, ...(problems.length > 0 ? { problem: problems.join("; ") } : {}) };
}

/** Selects some of the points of a run. */
export type Choose = (points: readonly Point[], run: ScenarioRun) => readonly Point[];

async function killRun(
  run: ScenarioRun,
  server: MockProcess,
  choose: Choose,
): Promise<readonly PointResult[]> {
  const folder = await mkdtemp(join(tmpdir(), "crash-matrix-"));
  const runId = newRunId();
  const decoys: string[] = [];
  try {
    const made = await createdBy(run, runId);
    decoys.push(...(await createDecoys(server.url, decoysFor(made))));
    const account = await readAccount(server.url);
    const requests = await requestsOf(run, server.url, runId, join(folder, "whole"));
    const points = Array.from({ length: requests }, (_, at) => at + 1).flatMap((request) =>
      moments.map((moment): Point => ({ request, moment })),
    );
    const results: PointResult[] = [];
    for (const point of choose(points, run)) {
      results.push(await killAt(point, { ...run, server, account, made, runId, folder }));
    }
    return results;
  } finally {
    await deleteSkills(server.url, decoys);
    await rm(folder, { recursive: true });
  }
}

/** Options of a matrix. */
export interface MatrixOptions {
  readonly choose: Choose;
  /** Called after every run. */
  readonly onRun?: (results: readonly PointResult[]) => void;
}

/** One more than CI has cores, since all processes wait at times. */
const workers = 3;

/** Kills a process at every selected point, sweeps, and returns the results. */
export async function crashMatrix({ choose, onRun }: MatrixOptions): Promise<readonly PointResult[]> {
  const waiting = [...(await writingRuns())];
  const results: PointResult[] = [];
  async function work(): Promise<void> {
    const server = await startMock(["--api-key", apiKey]);
    try {
      for (let next = waiting.shift(); next; next = waiting.shift()) {
        const of = await killRun(next, server, choose);
        results.push(...of);
        onRun?.(of);
      }
    } finally {
      await server.close();
    }
  }
  await Promise.all(Array.from({ length: workers }, work));
  return results;
}
