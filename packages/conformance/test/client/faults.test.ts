import type { Handler } from "@skills-api/mock";
import { expect, test } from "vitest";
import type { RunOptions } from "../../src/runner/run-options.ts";
import { createMock } from "../../src/targets/mock.ts";
import { runThroughFaults } from "../support/fault-runs.ts";
import { type Fault, faults } from "../support/fault-server.ts";
import { idsOf, page, resultOf, runAgainst } from "../support/runs.ts";

const tooLong = "skill.create.name-too-long-refused";
const onNames: Partial<RunOptions> = {
  revisions: ["skills-2025-10-02"],
  filter: [tooLong],
  allowWrites: true,
};

interface Create {
  readonly tooLong: boolean;
  /** Number of the create, from 1. */
  readonly number: number;
  /** Number since the first create with a name that is too long; 0 before. */
  readonly since: number;
}

/** Returns the mock behind a proxy that responds to some creates with an error page. */
function failing(fails: (create: Create) => boolean) {
  const { handle } = createMock();
  let [number, since] = [0, 0];
  const answers: ("page" | "answer")[] = [];
  const edge: Handler = async (request) => {
    if (request.method !== "POST") return handle(request);
    const chunks: Uint8Array[] = [];
    for await (const chunk of (request.body ?? []) as AsyncIterable<Uint8Array>) chunks.push(chunk);
    const body = Buffer.concat(chunks);
    const tooLong = /name: "[^"]{65}"/.test(body.toString());
    number++;
    if (tooLong || since > 0) since++;
    const fault = fails({ tooLong, number, since });
    if (since > 0 || fault) answers.push(fault ? "page" : "answer");
    return fault ? page(502) : handle({ ...request, body });
  };
  return { handle: edge, answers };
}

test("a 5xx on every attempt of an invalid upload fails the check if the twin is accepted", async () => {
  const result = await runAgainst(failing(({ tooLong }) => tooLong).handle, onNames);
  expect(idsOf(result, "fail")).toEqual([tooLong]);
  const { findings } = resultOf(result, tooLong);
  expect(findings[0]?.detail).toBe("expected 400; POST /v1/skills returned 502 without an error envelope");
  expect(result.exitCode).toBe(1);
  expect(result.leftovers).toEqual([]);
});

test("a 5xx on every attempt is undecided if the twin is not accepted", async () => {
  const result = await runAgainst(failing(({ since }) => since > 0).handle, onNames);
  expect(idsOf(result, "fail")).toEqual([]);
  expect(resultOf(result, tooLong).outcome).toBe("indeterminate");
  expect(result.exitCode).toBe(3);
});

test("a proxy that fails during all attempts of an invalid upload does not fail the check", async () => {
  const { answers, handle } = failing(({ since }) => since >= 1 && since <= 3);
  const result = await runAgainst(handle, onNames);
  // The upload three times, its twin, and the upload once more.
  expect(answers).toEqual(["page", "page", "page", "answer", "answer"]);
  expect(idsOf(result, "fail", "indeterminate")).toEqual([]);
  expect(resultOf(result, tooLong).outcome).toBe("pass");
});

test("a create with a 5xx is looked up and repeated", async () => {
  const { answers, handle } = failing(({ number }) => number === 1);
  const filter = ["skill-create-same-name"];
  const result = await runAgainst(handle, { filter, revisions: ["ga"], allowWrites: true });
  expect(answers).toEqual(["page"]);
  expect(resultOf(result, "skill.create.same-name-accepted").outcome).toBe("pass");
  expect(result.exitCode).toBe(0);
});

test("a 5xx on every attempt of a create leaves its checks undecided", async () => {
  const { handle } = failing(() => true);
  const filter = ["skill-create-same-name"];
  const result = await runAgainst(handle, { filter, revisions: ["ga"], allowWrites: true });
  expect(resultOf(result, "skill.create.same-name-accepted")).toMatchObject({
    outcome: "indeterminate",
    findings: [{ detail: "POST /v1/skills: 502" }],
  });
  expect(result.exitCode).toBe(3);
});

test("throttling with retry-after is waited for and changes no outcome", async () => {
  const mock = createMock();
  const throttle = { kind: "status", status: 429, headers: { "retry-after": "0.01" } } as const;
  mock.faults.add({ times: 2, fault: throttle });
  mock.faults.add({ match: { operation: "createSkill" }, times: 1, fault: { kind: "status", status: 529 } });
  const result = await runAgainst(mock.handle, {
    filter: ["skill-create-same-name", "auth-credentials"],
    allowWrites: true,
  });
  expect(idsOf(result, "fail", "warn", "indeterminate", "not-run")).toEqual([]);
  expect(result.exitCode).toBe(0);
});

/** Stops in the middle of the body. */
const stall: Fault = async ({ act, response, timeOut }) => {
  const { body } = await act();
  response.writeHead(200, { "content-length": 10_000 });
  response.write(body, timeOut);
};

test.each([
  ["a reset", faults["a reset"]],
  ["a truncated body", faults["a truncated body"]],
  ["a stall in the body", stall],
] as const)("a GET with %s is repeated", async (_, fault) => {
  let lists = 0;
  const { result } = await runThroughFaults({
    filter: ["skill-list-paging"],
    faultOf: ({ target }) => (target.startsWith("/v1/skills?") && ++lists === 1 ? fault : undefined),
  });
  expect(lists).toBeGreaterThan(1);
  expect(idsOf(result, "fail", "warn", "indeterminate", "not-run")).toEqual([]);
  expect(idsOf(result, "pass")).toContain("skill.list.next-page-continues");
});
