import type { Handler } from "@skills-api/mock";
import { revisions } from "@skills-api/spec";
import { expect, onTestFinished, test } from "vitest";
import { type RecordedConformance, recordConformance } from "../../src/runner/record.ts";
import { replayRecording } from "../../src/runner/replay.ts";
import type { RunOptions } from "../../src/runner/run-options.ts";
import { openTarget } from "../../src/targets/index.ts";
import { createMock } from "../../src/targets/mock.ts";
import { type Defect, damaged } from "../defects/defect.ts";
import { defects } from "../defects/index.ts";
import { QuickClock, withClock } from "../support/clock.ts";
import {
  type Fault,
  type FaultName,
  faults,
  openTargetOf,
  serveWithFaults,
} from "../support/fault-server.ts";
import { inProcess, overSockets } from "../support/handler-target.ts";
import { everyCheck } from "../support/revisions.ts";
import { ledgerFolder } from "../support/runs.ts";
import { written } from "./written.ts";

type Told = Omit<RunOptions, "target">;

async function recorded(name: string, options: Told = {}): Promise<RecordedConformance> {
  const target = await openTarget(name);
  onTestFinished(() => target.close());
  return recordConformance({ ...options, target });
}

test("a full run of the mock over HTTP replays to the same result", async () => {
  const { result, recording } = await recorded("mock", { include: ["open-questions"] });
  expect(result.checks.length).toBe(revisions.flatMap(everyCheck).length);
  expect(result.observations.length).toBeGreaterThan(20);
  const replayed = await replayRecording(written(recording));
  expect(replayed).toStrictEqual(result);
  expect(JSON.stringify(replayed)).toBe(JSON.stringify(result));
});

test.each<[string, Told]>([
  ["one that only reads", { allowWrites: false }],
  ["one of a revision and a scenario", { revisions: ["ga"], filter: ["skill.create"] }],
  ["one without what the server lacks", { without: ["download"], filter: ["version"] }],
  ["a run with provisional: show", { provisional: "show", revisions: ["skills-2025-10-02"] }],
  ["one of uploads near the size limit", { include: ["large-upload"], filter: ["skill-create-limit"] }],
  ["a run with limits", { limits: { maxRequests: 120, maxCreates: 30, concurrency: 1 } }],
])("%s replays to the same result", async (_, options) => {
  const { result, recording } = await recorded("mock:in-process", options);
  expect(result.exchanges.length).toBeGreaterThan(5);
  expect(await replayRecording(written(recording))).toStrictEqual(result);
});

test("a run that reached maxSeconds replays to the same result", async () => {
  const clock = new QuickClock();
  const onExchange = () => clock.advance(10);
  const { result, recording } = await withClock(clock, () =>
    recorded("mock:in-process", { limits: { maxSeconds: 0.4 }, onExchange }),
  );
  expect(result.halted).toBe("the budget of 0.4 s is spent");
  expect(await replayRecording(written(recording))).toStrictEqual(result);
});

function called(name: string): Defect {
  const defect = defects.find((each) => each.name === name);
  if (!defect) throw new Error(`no defect is called "${name}"`);
  return defect;
}

test.each([
  "a path that does not exist answers a page for people",
  "the deletion of a version answers 204 without a body",
  "an archive is not a zip",
  "only the first anthropic-beta header is read",
])("a server with a defect fails in the same checks: %s", async (name) => {
  const target = await overSockets(damaged(called(name), createMock().handle));
  onTestFinished(() => target.close());
  const { result, recording } = await recordConformance({ target });
  expect(result.figures.failed).toBeGreaterThan(0);
  expect(await replayRecording(written(recording))).toStrictEqual(result);
});

/** The fault for a request, by its number. A retry has another number. */
const met: Readonly<Record<number, FaultName>> = {
  3: "a reset",
  9: "429 with retry-after",
  15: "an edge's 503 with retry-after",
  21: "a reset after it acted",
  24: "an end without an answer",
  40: "529",
  60: "an edge's 502",
  90: "an edge's 408",
  110: "429 without retry-after",
  111: "429 without retry-after",
  140: "a JSON 500",
  141: "a JSON 500",
  142: "a JSON 500",
  170: "a slow body",
  190: "an edge's 504 after it acted",
  200: "silence",
  230: "a reset after it acted",
  245: "a truncated body",
  260: "a JSON 500 after it acted",
  290: "an answer that is not HTTP",
};

test("a run with faults replays to the same result", async () => {
  const seen: string[] = [];
  const faultOf = ({ number, method }: { number: number; method: string }): Fault | undefined => {
    const name = met[number];
    // After a create that timed out, clean-up would wait for half a minute.
    if (name === undefined || (method === "POST" && /silence|504/.test(name))) return undefined;
    seen.push(name);
    return faults[name];
  };
  const server = await serveWithFaults(createMock().handle, faultOf);
  const target = await openTargetOf(server);
  onTestFinished(async () => {
    await target.close();
    server.close();
  });
  const { result, recording } = await withClock(new QuickClock(), () =>
    recordConformance({ target, allowWrites: true, ledgerFolder }),
  );
  expect(seen.length).toBeGreaterThan(15);
  expect(recording.exchanges.some(({ fault }) => fault)).toBe(true);
  expect(await replayRecording(written(recording))).toStrictEqual(result);
});

test("a run that was stopped between requests replays to the same result", async () => {
  const controller = new AbortController();
  const { result, recording } = await recorded("mock:in-process", {
    signal: controller.signal,
    onExchange: ({ number }) => number === 120 && controller.abort(),
  });
  expect(result.halted).toBe("the run was stopped");
  expect(result.exchanges.length).toBeGreaterThan(120);
  expect(await replayRecording(written(recording))).toStrictEqual(result);
});

test("a run that was stopped during a request replays to the same result", async () => {
  const controller = new AbortController();
  const { handle } = createMock();
  let requests = 0;
  const stoppedInside: Handler = (request) => {
    if (++requests === 77) controller.abort();
    return handle(request);
  };
  const target = inProcess(stoppedInside);
  const { result, recording } = await recordConformance({ target, signal: controller.signal });
  expect(result.halted).toBe("the run was stopped");
  expect(recording.run.stopped).toEqual({ begun: 77, ended: 76 });
  expect(await replayRecording(written(recording))).toStrictEqual(result);
});

test("a run that was stopped before it began replays to the same result", async () => {
  const { result, recording } = await recorded("mock:in-process", { signal: AbortSignal.abort() });
  expect(result.exchanges).toEqual([]);
  expect(await replayRecording(written(recording))).toStrictEqual(result);
});
