import { expect, test } from "vitest";
import { Ledger } from "../../src/client/ledger/ledger.ts";
import { minimalUpload } from "../../src/client/uploads.ts";
import { wasAccepted } from "../../src/http/exchange.ts";
import type { Scenario, ScenarioContext } from "../../src/index.ts";
import { QuickClock } from "../support/clock.ts";
import { changedFrom, runThroughFaults, undisturbedRun } from "../support/fault-runs.ts";
import { type FaultName, faults } from "../support/fault-server.ts";
import { serve } from "../support/servers.ts";
import { transportTo } from "../support/transports.ts";

const undisturbed = await undisturbedRun();
const { expected, cleanUp } = undisturbed.plan;
const isLast = /[:(] ?the server no longer responds: /;

/** Three requests with three attempts each, of the scenarios and again of clean-up. */
const mostAfter = 18;

const moments = [5, 60, 150, expected.requests - cleanUp.requests + 3];
const silences = ["silence", "a reset", "an end without an answer"] satisfies FaultName[];

test.each(silences.flatMap((name) => moments.map((from) => [name, from] as const)))(
  "%s from request %d on ends the run after a few more, and the ledger keeps what is left",
  async (name, from) => {
    const ledger = new Ledger();
    const { result, server, left } = await runThroughFaults({
      ledger,
      faultOf: ({ number }) => (number >= from ? faults[name] : undefined),
    });
    expect(server.arrivals.length - from + 1).toBeLessThanOrEqual(mostAfter);
    expect(changedFrom(undisturbed.result, result)).toEqual([]);
    expect(result.exitCode).toBe(3);
    const ids = ledger.outstanding.map(({ id }) => id);
    const unnamed = left.filter((id) => !ids.includes(id));
    expect(unnamed.length).toBeLessThanOrEqual(ids.filter((id) => id === undefined).length);
    const names = new Set(ledger.outstanding.map((entry) => entry.id ?? entry.label ?? entry.name));
    // The last one is that skills cannot be listed, if any was created.
    expect(result.leftovers).toHaveLength(names.size === 0 ? 0 : names.size + 1);
    expect(result.leftovers.filter((leftover) => !isLast.test(leftover))).toEqual([]);
  },
);

test("clean-up checks whether the server is back", async () => {
  let isBack = false;
  const { result, server, left } = await runThroughFaults({
    faultOf: ({ number }) => (number >= 60 && !isBack ? faults["a reset"] : undefined),
    onCleanUp: () => {
      isBack = true;
    },
  });
  expect(left).toEqual([]);
  expect(result.leftovers).toEqual([]);
  expect(result.exitCode).toBe(3);
  expect(server.arrivals.length).toBeLessThan(expected.requests);
  const stopped = new Set(result.scenarios.flatMap((scenario) => scenario.stopped ?? []));
  expect([...stopped]).toContain("the server no longer responds: the connection was lost (ECONNRESET)");
});

const otherCheck = "skill.create.name-too-long-refused";
const sameName = "skill.create.same-name-accepted";

function scenario(id: string, run: Scenario["run"], check: string): Scenario {
  return {
    id,
    title: "A scenario",
    writes: true,
    revisions: ["ga"],
    needs: ["other-revision"],
    checks: [check],
    run,
  };
}

test("a request that always breaks the connection only stops its own scenario", async () => {
  const breaking = scenario(
    "breaking",
    async ({ api }) => {
      await api.getSkill(api.names.unknownSkill());
    },
    otherCheck,
  );
  const creating = async ({ api, expect: judge }: ScenarioContext) => {
    const created = await api.createSkill(minimalUpload(api.names.skill()));
    judge(sameName, wasAccepted(created), "");
  };
  const next = scenario("next", creating, sameName);
  const first = scenario("first", async ({ api }) => void (await api.listSkills()), otherCheck);
  const { result, left } = await runThroughFaults({
    scenarios: [first, breaking, next],
    revisions: ["ga", "skills-2025-10-02"],
    faultOf: ({ method, target }) =>
      method === "GET" && /^\/v1\/skills\/[^?]/.test(target) ? faults["a reset"] : undefined,
  });
  expect(result.scenarios.find(({ id }) => id === "breaking")?.stopped).toContain("the connection was lost");
  expect(result.scenarios.find(({ id }) => id === "next")?.stopped).toBeUndefined();
  const check = result.checks.find(({ id, revision }) => id === sameName && revision === "ga");
  expect(check?.outcome).toBe("pass");
  expect(left).toEqual([]);
});

test("any response resets the count of requests without a response", async () => {
  let number = 0;
  const url = await serve((request, response) => {
    request.resume();
    if (number++ % 3 === 0) response.writeHead(404).end("{}");
    else response.socket?.resetAndDestroy();
  });
  const { transport } = transportTo(url);
  for (let count = 0; count < 30; count++) {
    const path = `/v1/skills/${count}`;
    const sending = transport.send(
      { method: "DELETE", path, headers: [] },
      { operation: "deleteSkill", repeatable: false, purpose: "scenario" },
    );
    await sending.catch((error: Error) => expect(error.message).toContain(path));
  }
  expect(number).toBe(30);
});

/** Runs until one request gets no response, and stops the run then. The request may take effect later. */
async function stopDuring(isMet: (method: string, path: string) => boolean) {
  const stop = new AbortController();
  let act: (() => Promise<unknown>) | undefined;
  const clock: QuickClock = new QuickClock(async () => {
    if ((clock.pauses.at(-1) ?? 0) < 4_000) return;
    await act?.();
    act = undefined;
  });
  const run = await runThroughFaults({
    signal: stop.signal,
    clock,
    faultOf: ({ number, method, target }) => {
      if (stop.signal.aborted || number < 60 || !isMet(method, target)) return undefined;
      return (fault) => {
        if (method === "POST") act = fault.act;
        stop.abort();
      };
    },
  });
  expect(run.result.halted).toBe("the run was stopped");
  expect(run.result.exitCode).toBe(3);
  expect([run.left, run.result.leftovers]).toEqual([[], []]);
  return { ...run, isDone: act === undefined };
}

test("a stopped run does not wait for a server that does not respond", async () => {
  const { result } = await stopDuring((method) => method === "GET");
  expect(changedFrom(undisturbed.result, result)).toEqual([]);
});

test("an upload that takes effect after the run was stopped is found and deleted", async () => {
  const { server, isDone } = await stopDuring((method, path) => method === "POST" && path === "/v1/skills");
  expect(isDone).toBe(true);
  expect(server.created).toBeGreaterThan(0);
});
