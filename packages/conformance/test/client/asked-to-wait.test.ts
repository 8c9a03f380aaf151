import { expect, test } from "vitest";
import { RunStoppedError } from "../../src/base/run-stopped-error.ts";
import { Ledger } from "../../src/client/ledger/ledger.ts";
import { QuickClock } from "../support/clock.ts";
import { changedFrom, runThroughFaults, undisturbedRun } from "../support/fault-runs.ts";
import type { Fault } from "../support/fault-server.ts";
import { page } from "../support/runs.ts";
import { serve } from "../support/servers.ts";
import { transportTo } from "../support/transports.ts";

const undisturbed = await undisturbedRun();
const { expected, cleanUp } = undisturbed.plan;
const beforeCleanUp = expected.requests - cleanUp.requests;

/** Responds with `retry-after`. */
function asking(status: number, seconds: number): Fault {
  const answer = page(status);
  return (fault) =>
    fault.answer({ ...answer, headers: [...answer.headers, ["retry-after", String(seconds)]] });
}

const anHour = /^the server asks to wait 3600 s, until \d{4}-\d\d-\d\dT[\d:.]+Z$/;

test.each([429, 529, 503])("a %d that asks to wait an hour stops scenarios and clean-up", async (status) => {
  const ledger = new Ledger();
  const { result, server, left } = await runThroughFaults({
    ledger,
    faultOf: ({ number }) => (number >= 60 ? asking(status, 3600) : undefined),
  });
  // One request of the scenarios, one of clean-up.
  expect(server.arrivals).toHaveLength(61);
  expect(result.halted).toMatch(anHour);
  expect(result.exitCode).toBe(3);
  expect(changedFrom(undisturbed.result, result)).toEqual([]);
  const ids = ledger.outstanding.map(({ id }) => id);
  expect(left.filter((id) => !ids.includes(id))).toEqual([]);
  // The last one is that skills cannot be listed.
  expect(result.leftovers).toHaveLength(ids.length + 1);
  expect(
    result.leftovers.filter((leftover) => !/[:(] ?the server asks to wait 3600 s, until /.test(leftover)),
  ).toEqual([]);
});

test("clean-up stops at the first deletion that has to wait", async () => {
  const ledger = new Ledger();
  const { result, server, left } = await runThroughFaults({
    ledger,
    faultOf: ({ number }) => (number > beforeCleanUp + 4 ? asking(429, 3600) : undefined),
  });
  expect(server.arrivals).toHaveLength(beforeCleanUp + 5);
  expect(left.length).toBeGreaterThan(1);
  // The last one is that skills cannot be listed.
  expect(result.leftovers).toHaveLength(left.length + 1);
  expect(ledger.outstanding).toHaveLength(left.length);
  expect(result.exitCode).toBe(3);
});

test("a wait that only scenarios were asked for does not affect clean-up", async () => {
  const { result, server, left } = await runThroughFaults({
    faultOf: ({ number }) => (number === 60 ? asking(429, 3600) : undefined),
  });
  expect(server.arrivals.slice(60).filter(({ method }) => method === "POST")).toEqual([]);
  expect([left, result.leftovers]).toEqual([[], []]);
  expect(result.halted).toMatch(anHour);
});

test("scenarios continue after the wait", async () => {
  const clock = new QuickClock();
  let posts = 0;
  const { result, left } = await runThroughFaults({
    clock,
    faultOf: ({ number, method }) => {
      if (number > 60 && method === "POST") posts++;
      return number === 60 ? asking(429, 45) : undefined;
    },
    onScenario: () => clock.advance(10_000),
  });
  const halted = result.scenarios.flatMap(({ stopped }) =>
    stopped?.startsWith("the server asks") ? [1] : [],
  );
  expect(halted).toHaveLength(5);
  expect(posts).toBeGreaterThan(10);
  expect([left, result.exitCode]).toEqual([[], 3]);
});

test.each(["9".repeat(400), "99999999999999"])("any number of seconds is accepted: %s", async (seconds) => {
  let requests = 0;
  const url = await serve((_, response) => {
    requests++;
    response.writeHead(429, { "retry-after": seconds }).end();
  });
  const { send } = transportTo(url);
  await expect(send("GET")).rejects.toThrow("429, asking to wait");
  await expect(send("GET")).rejects.toThrow(RunStoppedError);
  await expect(send("GET")).rejects.toThrow(/^the server asks to wait \d+ s, until \+\d+-/);
  expect(requests).toBe(1);
});
