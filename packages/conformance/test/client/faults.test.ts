import type { Handler } from "@skills-api/mock";
import { expect, test } from "vitest";
import type { RunOptions } from "../../src/runner/run-options.ts";
import { createMock } from "../../src/targets/mock.ts";
import { idsOf, page, resultOf, runAgainst } from "../support/runs.ts";

const tooLong = "skill.create.name-too-long-refused";
const onNames: Partial<RunOptions> = {
  revisions: ["skills-2025-10-02"],
  filter: [tooLong],
  allowWrites: true,
};

interface Create {
  readonly tooLong: boolean;
  /** Its number among the creates. */
  readonly number: number;
  /** Its number from the first create with a name that is too long on; 0 before that. */
  readonly since: number;
}

/** The mock behind an edge that answers some creates by a page. */
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

test.concurrent("a bad upload that always ends in 5xx, beside its accepted twin, is the server's fault", async () => {
  const result = await runAgainst(failing(({ tooLong }) => tooLong).handle, onNames);
  expect(idsOf(result, "fail")).toEqual([tooLong]);
  const { findings } = resultOf(result, tooLong);
  expect(findings[0]?.detail).toBe("expected 400; POST /v1/skills returned 502 without an error envelope");
  expect(result.exitCode).toBe(1);
  expect(result.leftovers).toEqual([]);
});

test.concurrent("the same without an accepted twin is nobody's fault", async () => {
  const result = await runAgainst(failing(({ since }) => since > 0).handle, onNames);
  expect(idsOf(result, "fail")).toEqual([]);
  expect(resultOf(result, tooLong).outcome).toBe("indeterminate");
  expect(result.exitCode).toBe(3);
});

test.concurrent("an edge that is out for as long as a bad upload is tried is not taken for the server", async () => {
  const { answers, handle } = failing(({ since }) => since >= 1 && since <= 3);
  const result = await runAgainst(handle, onNames);
  // The upload three times, its twin, the upload once more.
  expect(answers).toEqual(["page", "page", "page", "answer", "answer"]);
  expect(idsOf(result, "fail", "indeterminate")).toEqual([]);
  expect(resultOf(result, tooLong).outcome).toBe("pass");
});

test.concurrent("a create that meets a 5xx is looked up, and sent again", async () => {
  const { answers, handle } = failing(({ number }) => number === 1);
  const filter = ["skill-create-same-name"];
  const result = await runAgainst(handle, { filter, revisions: ["ga"], allowWrites: true });
  expect(answers).toEqual(["page"]);
  expect(resultOf(result, "skill.create.same-name-accepted").outcome).toBe("pass");
  expect(result.exitCode).toBe(0);
});

test.concurrent("a create that only ever meets a 5xx leaves its checks undecided", async () => {
  const { handle } = failing(() => true);
  const filter = ["skill-create-same-name"];
  const result = await runAgainst(handle, { filter, revisions: ["ga"], allowWrites: true });
  expect(resultOf(result, "skill.create.same-name-accepted")).toMatchObject({
    outcome: "indeterminate",
    findings: [{ detail: "POST /v1/skills: 502" }],
  });
  expect(result.exitCode).toBe(3);
});

test.concurrent("throttling with retry-after is waited for and costs nothing", async () => {
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

test.concurrent.each(["reset", "truncate", "stall"] as const)(
  "a GET that meets a %s is repeated",
  async (kind) => {
    const mock = createMock();
    const fault = kind === "stall" ? ({ kind, at: "in-body" } as const) : ({ kind } as const);
    mock.faults.add({ times: 1, match: { operation: "listSkills" }, fault });
    const result = await runAgainst(mock.handle, { filter: ["skill-list-paging"], timeout: 300 });
    expect(idsOf(result, "fail", "warn", "indeterminate", "not-run")).toEqual([]);
    expect(idsOf(result, "pass")).toContain("skill.list.next-page-continues");
  },
);
