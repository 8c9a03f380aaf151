import { createSkillsMock, type Handler } from "@skills-api/mock";
import { expect, test } from "vitest";
import { openTarget, runConformance } from "../../src/index.ts";
import type { Scenario } from "../../src/suite/scenario.ts";
import { createMock, mockCredentials } from "../../src/targets/mock.ts";
import { behind, idsOf, page, resultOf, runAgainst } from "../support/runs.ts";
import { nobody } from "../support/servers.ts";

const reading = new Set(["GET"]);

/** A handler that keeps the methods that reached it. */
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

test.concurrent("against a URL no write reaches the server unless writes are allowed", async () => {
  const { handle, methods } = watched(createMock().handle);
  const result = await runAgainst(handle);
  expect(result.profile).toBe("read-only");
  expect([...methods].filter((method) => !reading.has(method))).toEqual([]);
  expect(result.figures.byOutcome.pass).toBeGreaterThan(50);
  expect(result.exitCode).toBe(0);
});

test.concurrent("the same server sees writes once they are allowed", async () => {
  const { handle, methods } = watched(createMock().handle);
  const result = await runAgainst(handle, { allowWrites: true, filter: ["skill-delete"] });
  expect(methods).toEqual(new Set(["GET", "POST", "DELETE"]));
  expect(result.exitCode).toBe(0);
});

test.concurrent("no write leaves when every read fails either", async () => {
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

/** What a reading run is left to show by every exchange. */
const shownByAll = ["page.data", "skill.id", "response.organization-id"];

test.concurrent("where no key is known, what reads would have shown is undecided, not skipped", async () => {
  const result = await runAgainst(createSkillsMock({ apiKeys: ["another-key"] }).handle);
  expect(idsOf(result, "not-run")).toEqual(expect.arrayContaining(shownByAll));
  expect(idsOf(result, "skip").filter((id) => shownByAll.includes(id))).toEqual([]);
});

test.concurrent("where nobody answers, what reads would have shown is undecided for that reason", async () => {
  const { href } = await nobody();
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

test.concurrent("a scenario that writes although it says that it reads is stopped before anything leaves", async () => {
  const { handle, methods } = watched(createMock().handle);
  const check = "skill.create.same-name-accepted";
  const liar: Scenario = {
    id: "liar",
    title: "Says that it reads",
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
