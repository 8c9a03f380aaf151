import { expect, test } from "vitest";
import type { Clock } from "../../src/base/clock.ts";
import { RunStoppedError } from "../../src/base/run-stopped-error.ts";
import { Ledger } from "../../src/client/ledger/ledger.ts";
import { UsageError } from "../../src/index.ts";
import type { RunLimits } from "../../src/results/limits.ts";
import { QuickClock } from "../support/clock.ts";
import { runThroughFaults } from "../support/fault-runs.ts";
import { faults } from "../support/fault-server.ts";
import { page, runAgainst } from "../support/runs.ts";
import { serve } from "../support/servers.ts";
import { transportTo } from "../support/transports.ts";
import {
  expectClean,
  expectCleanAfterStop,
  expectCleanWithin,
  expectCleanWithinInOneRevision,
  inOneRevision,
  numbers,
  undisturbed,
} from "./budget.ts";

// `budget.long.test.ts` has every number.

test.each(numbers(1, undisturbed.plan.expected.requests, 41))(
  "a budget of %d requests includes clean-up",
  expectCleanWithin,
);

test.each(numbers(1, inOneRevision.plan.expected.requests, 77))(
  "a budget of %d requests includes clean-up if versions are deleted one by one",
  expectCleanWithinInOneRevision,
);

test.each([0, 1, 2, 7, 20])("at most %d skills are created", async (maxCreates) => {
  const run = await runThroughFaults({ limits: { maxCreates } });
  expect(run.server.created).toBe(maxCreates);
  expectClean(run);
  expect(run.result.exitCode).toBe(3);
  expect(run.result.halted).toBe(`the budget of ${maxCreates} creates is spent`);
});

test("creates whose response was lost count too", async () => {
  const lost = Object.values(faults);
  let posts = 0;
  const run = await runThroughFaults({
    limits: { maxCreates: 12 },
    faultOf: ({ method }) => (method === "POST" && ++posts % 3 === 0 ? lost[posts % lost.length] : undefined),
  });
  expect(run.server.created).toBeLessThanOrEqual(12);
  expectClean(run);
});

test.each([{ requests: 90 }, { creates: 5 }, { bytes: 9_000 }])(
  "the plan is the limit unless one is given: %o",
  async (bound) => {
    const run = await runThroughFaults({ bound });
    const { requests, creates, bytes } = run.result.sent;
    expect(requests).toBeLessThanOrEqual(run.plan.bound.requests);
    expect(creates).toBeLessThanOrEqual(run.plan.bound.creates);
    expect(bytes).toBeLessThanOrEqual(run.plan.bound.bytes);
    expect(run.result.halted).toContain(String(Object.values(bound)[0]));
    expect(run.result.exitCode).toBe(3);
    expectClean(run);
  },
);

test("a create that could not connect does not count", async () => {
  const run = await runThroughFaults({
    // An upload that is rejected in the end counts until then.
    limits: { maxCreates: undisturbed.result.sent.creates + 1 },
    faultOf: ({ number }) => (number % 9 === 0 ? faults["refused connections after it"] : undefined),
  });
  expectClean(run);
  expect(run.result.exitCode).toBe(0);
  expect(run.result.sent.creates).toBe(undisturbed.result.sent.creates);
});

test.each([0, 500, 5_000, 20_000])("at most %d bytes are sent", async (maxBytes) => {
  const run = await runThroughFaults({ limits: { maxBytes } });
  const arrived = run.server.arrivals.reduce((sum, { body }) => sum + body.length, 0);
  expect(arrived).toBe(run.result.sent.bytes);
  expect(arrived).toBeLessThanOrEqual(maxBytes);
  expectClean(run);
  expect(run.result.exitCode).toBe(3);
});

test.each([0.5, 3, 12])("after %d seconds only clean-up is sent", async (maxSeconds) => {
  const clock = new QuickClock();
  const late: string[] = [];
  const run = await runThroughFaults({
    limits: { maxSeconds },
    clock,
    faultOf: ({ method, target }) => {
      if (clock.now() > maxSeconds * 1000) late.push(`${method} ${target}`);
      clock.advance(100);
      return undefined;
    },
  });
  expectClean(run);
  expect(run.result.exitCode).toBe(3);
  expect(run.result.halted).toBe(`the budget of ${maxSeconds} s is spent`);
  // Lists prove which skills are of the run, and show what is left.
  const allowed = /^(DELETE \/v1\/skills\/|GET \/v1\/skills\?source=custom&limit=)/;
  expect(late.filter((request) => !allowed.test(request))).toEqual([]);
});

test("a wait that the server asks for ends when the time of the run is up", async () => {
  const clock = new QuickClock();
  const faultOf = () => faults["429 with retry-after"];
  const run = await runThroughFaults({ limits: { maxSeconds: 1 }, clock, faultOf });
  expect(clock.pauses).toEqual([1000]);
  expect(run.server.arrivals).toHaveLength(1);
  expect(run.result.exitCode).toBe(3);
});

test.each([3, 40])("with %d requests per second, requests are spaced", async (rps) => {
  const clock = new QuickClock();
  const times: number[] = [];
  const faultOf = () => {
    times.push(clock.now());
    return undefined;
  };
  const run = await runThroughFaults({ limits: { rps }, clock, faultOf });
  expectClean(run);
  expect(run.result.exitCode).toBe(0);
  const gaps = times.slice(1).map((time, at) => time - (times[at] ?? 0));
  expect(Math.min(...gaps)).toBeGreaterThan(1000 / rps - 0.001);
});

test("concurrency limits the requests in flight, and all are sent", async () => {
  let arrived = () => {};
  const held: (() => void)[] = [];
  const url = await serve(({ url: target }, response) => {
    if (target !== "/at-once") held.push(() => response.end("{}"));
    else response.end();
    arrived();
  });
  const { send } = transportTo(url, { limits: { concurrency: 3 } });
  const sending = Promise.all(Array.from({ length: 10 }, () => send("GET")));
  for (let answered = 0; answered < 10; answered++) {
    const expected = Math.min(answered + 3, 10);
    while (held.length < expected) {
      await new Promise<void>((resolve) => {
        arrived = resolve;
      });
    }
    // A request that was sent too early would have arrived by now.
    await fetch(new URL("/at-once", url));
    expect(held).toHaveLength(expected);
    held[answered]?.();
  }
  expect(await sending).toHaveLength(10);
});

test("a request over the budget does not wait for a slot", async () => {
  const url = await serve((_, response) => response.end("{}"));
  const { send, clock } = transportTo(url, { limits: { rps: 0.01, maxRequests: 1 } });
  await send("GET");
  await expect(send("GET")).rejects.toThrow(RunStoppedError);
  expect(clock.pauses).toEqual([]);
});

test.each(numbers(0, undisturbed.plan.expected.requests, 67))(
  "a run that is stopped after %d requests cleans up",
  expectCleanAfterStop,
);

test("a wait ends when the run is stopped", async () => {
  const stop = new AbortController();
  let pauses = 0;
  const endless: Clock = {
    date: () => 0,
    now: () => 0,
    async sleep(_, signal) {
      pauses++;
      stop.abort();
      if (!signal?.aborted) await new Promise(() => {});
    },
  };
  const faultOf = () => faults["429 with retry-after"];
  const run = await runThroughFaults({ signal: stop.signal, clock: endless, faultOf });
  expect(pauses).toBe(1);
  expect(run.server.arrivals).toHaveLength(1);
  expect(run.result.halted).toBe("the run was stopped");
});

test.each([0, 1, 2, 9, 40, 60])("a ledger that fails after %d lines stops writes", async (lines) => {
  let written = 0;
  const full = () => {
    if (written++ >= lines) throw new Error("no space left on device");
  };
  const run = await runThroughFaults({ ledger: new Ledger(full) });
  expectClean(run);
  expect(run.server.created).toBeLessThanOrEqual(lines);
  expect(run.result.exitCode).toBe(3);
  expect(run.result.halted).toContain("the ledger cannot be written: no space left on device");
});

const wrong: readonly [keyof RunLimits, number][] = [
  ...(["maxRequests", "maxCreates", "maxBytes", "maxSeconds", "rps", "concurrency"] as const).flatMap(
    (name) =>
      [Number.NaN, -1, Number.POSITIVE_INFINITY].map((value): [keyof RunLimits, number] => [name, value]),
  ),
  ["maxRequests", 0],
  ["maxRequests", 1.5],
  ["maxCreates", 0.5],
  ["maxBytes", 2 ** 60],
  ["maxSeconds", 0],
  ["rps", 0],
  ["concurrency", 0],
];

test.each(wrong)("limit %s = %d is rejected before anything is sent", async (name, value) => {
  let requests = 0;
  const handle = async () => {
    requests++;
    return page(500);
  };
  const refused = runAgainst(handle, { limits: { [name]: value } });
  await expect(refused).rejects.toThrow(UsageError);
  await expect(refused).rejects.toThrow(name);
  expect(requests).toBe(0);
});

test("an undefined limit is no limit", async () => {
  const limits: RunLimits = JSON.parse("{}");
  Reflect.set(limits, "rps", undefined);
  Reflect.set(limits, "maxRequests", undefined);
  const run = await runThroughFaults({ limits });
  expect(run.result.exitCode).toBe(0);
  expect(run.result.plan?.bound).toEqual(undisturbed.plan.bound);
});
