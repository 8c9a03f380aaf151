import { createSkillsMock, type Handler } from "@skills-api/mock";
import { expect, test } from "vitest";
import { openTarget, runConformance } from "../../src/index.ts";
import type { Scenario } from "../../src/suite/scenario.ts";
import { createMock, mockCredentials } from "../../src/targets/mock.ts";
import { behind, idsOf, page, resultOf, runAgainst } from "../support/runs.ts";
import { unusedAddress } from "../support/servers.ts";

const reading = new Set(["GET"]);

/** Wraps a handler and records the methods of its requests. */
function watched(handle: Handler): { handle: Handler; methods: Set<string> } {
  const methods = new Set<string>();
  return {
    methods,
    handle: (request) => {
      methods.add(request.method);
      return handle(request);
    },
  };
}

test.concurrent("no write reaches a URL unless writes are allowed", async () => {
  const { handle, methods } = watched(createMock().handle);
  const result = await runAgainst(handle);
  expect(result.profile).toBe("read-only");
  expect([...methods].filter((method) => !reading.has(method))).toEqual([]);
  expect(result.figures.byOutcome.pass).toBeGreaterThan(50);
  expect(result.exitCode).toBe(0);
});

test.concurrent("writes reach a URL if they are allowed", async () => {
  const { handle, methods } = watched(createMock().handle);
  const result = await runAgainst(handle, { allowWrites: true, filter: ["skill-delete"] });
  expect(methods).toEqual(new Set(["GET", "POST", "DELETE"]));
  expect(result.exitCode).toBe(0);
});

test.concurrent("no write is sent if every read fails", async () => {
  const mock = createMock();
  mock.faults.add({ times: 1, fault: { kind: "reset" } });
  mock.faults.add({ times: 1, fault: { kind: "truncate" } });
  mock.faults.add({ times: 1, fault: { kind: "status", status: 429, headers: { "retry-after": "0.01" } } });
  mock.faults.add({ times: 1, fault: { kind: "status", status: 500 } });
  let requests = 0;
  const edge = behind(() => (++requests > 15 && requests % 9 === 0 ? page(502) : undefined), mock.handle);
  const { handle, methods } = watched(edge);
  const result = await runAgainst(handle);
  expect(requests).toBeGreaterThan(18);
  expect([...methods].filter((method) => !reading.has(method))).toEqual([]);
  expect(result.figures.failed).toBe(0);
});

/** Checks that every exchange of a read-only run decides. */
const shownByAll = ["page.data", "skill.id", "response.organization-id"];

test.concurrent("checks of reads are undecided, not skipped, if the server rejects the key", async () => {
  const result = await runAgainst(createSkillsMock({ apiKeys: ["another-key"] }).handle);
  expect(idsOf(result, "not-run")).toEqual(expect.arrayContaining(shownByAll));
  expect(idsOf(result, "skip").filter((id) => shownByAll.includes(id))).toEqual([]);
});

test.concurrent("checks of reads are undecided if the server cannot be reached", async () => {
  const { href } = await unusedAddress();
  const target = await openTarget(href, { credentials: mockCredentials });
  const result = await runConformance({ target });
  await target.close();
  for (const id of [...shownByAll, "error.envelope"]) {
    const { outcome, findings } = resultOf(result, id);
    expect({ id, outcome }).toEqual({ id, outcome: "indeterminate" });
    expect(findings[0]?.detail).toMatch(/^the server cannot be reached/);
  }
  expect(resultOf(result, "skill.create.zip-accepted").outcome).toBe("skip");
  expect(result.exitCode).toBe(3);
});

test.concurrent("a scenario that writes but is declared read-only is stopped before anything is sent", async () => {
  const { handle, methods } = watched(createMock().handle);
  const check = "skill.create.same-name-accepted";
  const liar: Scenario = {
    id: "liar",
    title: "Declared as read-only",
    writes: false,
    checks: [check],
    run: async ({ api, expectAccepted }) => expectAccepted(check, await api.createSkill([])),
  };
  const result = await runAgainst(handle, { scenarios: [liar] });
  expect([...methods]).toEqual([]);
  expect(result.scenarios[0]).toMatchObject({
    sent: { requests: 0 },
    stopped: "POST /v1/skills writes, and writes are not allowed",
  });
});
