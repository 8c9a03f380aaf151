import type { Handler, MockResponse } from "@skills-api/mock";
import { expect, test } from "vitest";
import { property } from "../../src/base/json.ts";
import { fieldPart, minimalUpload, uploadParts } from "../../src/client/uploads.ts";
import { bodyString, wasAccepted } from "../../src/http/exchange.ts";
import type { Scenario, ScenarioContext } from "../../src/index.ts";
import { QuickClock } from "../support/clock.ts";
import { runThroughFaults } from "../support/fault-runs.ts";
import { type Arrival, type Fault, faults } from "../support/fault-server.ts";
import { page, resultOf } from "../support/runs.ts";

const check = "skill.create.same-name-accepted";

function scenario(run: (context: ScenarioContext) => Promise<void>, id = "a-scenario"): Scenario {
  return { id, title: "A scenario", writes: true, needs: ["other-revision"], checks: [check], run };
}

/** Runs the scenarios of this test, with a fault for the requests that `isMet` selects. */
async function runScenarios(
  scenarios: readonly Scenario[],
  fault: Fault,
  isMet: (arrival: Arrival) => boolean,
  around?: (next: Handler) => Handler,
) {
  const faultOf = (arrival: Arrival) => (isMet(arrival) ? fault : undefined);
  const run = await runThroughFaults({ scenarios, faultOf, ...(around ? { around } : {}) });
  expect(run.left).toEqual([]);
  return run;
}

/** Selects the nth request with a method. */
function nth(method: string, ...numbers: readonly number[]): (arrival: Arrival) => boolean {
  let count = 0;
  return (arrival) => arrival.method === method && numbers.includes(++count);
}

test("a scenario that a lost deletion interrupts is retried from the beginning", async () => {
  const skills: string[] = [];
  const tested = scenario(async ({ api, expect: judge }) => {
    const id = bodyString(await api.createSkill(minimalUpload(api.names.skill())), "id");
    skills.push(id);
    judge(check, wasAccepted(await api.deleteSkill(id)), id);
  });
  const { result } = await runScenarios([tested], faults["a reset after it acted"], nth("DELETE", 2));
  // In the first revision the deletion is rejected, because there is a version.
  const [, first, second] = skills;
  expect(skills).toHaveLength(3);
  expect(second).not.toBe(first);
  const inGa = result.checks.find(({ id, revision }) => id === check && revision === "ga");
  expect(inGa?.outcome).toBe("pass");
});

test("a scenario that is interrupted each time runs three times and stays undecided", async () => {
  let attempts = 0;
  const tested = scenario(async ({ api, expect: judge }) => {
    attempts++;
    judge(check, wasAccepted(await api.deleteSkill(api.names.unknownSkill())), "");
  });
  const isDeletion = ({ method }: Arrival) => method === "DELETE";
  const { result } = await runScenarios([{ ...tested, revisions: ["ga"] }], faults["a reset"], isDeletion);
  expect(attempts).toBe(3);
  const found = result.checks.find(({ id, revision }) => id === check && revision === "ga");
  expect(found?.outcome).toBe("indeterminate");
});

test("retries end when they keep failing", async () => {
  let attempts = 0;
  const deleting = (id: string) =>
    scenario(async ({ api }) => {
      attempts++;
      // The server responds to everything but deletions.
      await api.listSkills();
      await api.deleteSkill(api.names.unknownSkill());
    }, id);
  const failing = ["one", "two", "three", "four", "five", "six"].map((id) => deleting(id));
  await runScenarios(failing, faults["a reset"], ({ method }) => method === "DELETE");
  // Two retries of each of the first three, then each runs once per revision.
  expect(attempts).toBe(failing.length * 2 + 6);
});

test("a retried scenario creates its fixtures again: it may have changed them", async () => {
  const seen: unknown[] = [];
  const tested = scenario(async ({ api, shared }) => {
    const created = await shared("a skill", () => api.createSkill(minimalUpload(api.names.skill())));
    const id = bodyString(created, "id");
    seen.push([
      id,
      property((await api.getSkill(id)).json, api.traits.latest) === bodyString(created, api.traits.latest),
    ]);
    await api.createVersion(id, minimalUpload("another-name"), { repeatable: true });
    await api.deleteVersion(id, bodyString(created, api.traits.latest));
    await api.deleteSkill(api.names.unknownSkill());
  });
  await runScenarios(
    [{ ...tested, revisions: ["skills-2025-10-02"] }],
    faults["a reset after it acted"],
    nth("DELETE", 2),
  );
  expect(seen).toHaveLength(2);
  expect(seen.map((each) => Array.isArray(each) && each[1])).toEqual([true, true]);
});

test("a lost version is undone if all others are known, and those stay", async () => {
  const counts: unknown[] = [];
  const tested = scenario(async ({ api, expect: judge }) => {
    const name = api.names.skill();
    const id = bodyString(await api.createSkill(minimalUpload(name)), "id");
    for (const _ of [1, 2, 3]) await api.createVersion(id, minimalUpload(name));
    const versions = property((await api.listVersions(id)).json, "data");
    counts.push(Array.isArray(versions) && versions.length);
    judge(check, true, "");
  });
  const { server } = await runScenarios([tested], faults["a reset after it acted"], nth("POST", 3, 5, 8));
  expect(counts).toEqual([4, 4]);
  expect(server.created).toBe(2);
});

test("a version that was added in the other revision is not mistaken for the lost one", async () => {
  let mixed = true;
  const counts: unknown[] = [];
  const tested = scenario(async ({ api, other }) => {
    const name = api.names.skill();
    const id = bodyString(await api.createSkill(minimalUpload(name)), "id");
    const added = await (mixed ? other : api).createVersion(id, minimalUpload(name));
    mixed = false;
    expect(wasAccepted(added)).toBe(true);
    await api.createVersion(id, minimalUpload(name)).finally(async () => {
      const versions = property((await other.listVersions(id)).json, "data");
      counts.push(Array.isArray(versions) && versions.length);
    });
  });
  await runScenarios([{ ...tested, revisions: ["ga"] }], faults["a reset"], nth("POST", 3));
  // It could not be identified, so the scenario is retried.
  expect(counts).toEqual([2, 3]);
});

test("an upload that takes effect late does not cause the retry to be rejected", async () => {
  const tested = scenario(async ({ api, expect: judge }) => {
    const parts = [fieldPart(api.traits.label, api.names.title())];
    const created = await api.createSkill(uploadParts({ name: api.names.skill(), parts }));
    judge(check, wasAccepted(created), String(created.response.status));
  });
  let late: (() => Promise<unknown>) | undefined;
  const around = (next: Handler): Handler => {
    return async (request) => {
      if (request.method !== "POST") return next(request);
      if (!late) {
        late = () => next(request);
        return { ...page(502), status: 502 };
      }
      const lost = late;
      late = async () => {};
      await lost();
      return next(request);
    };
  };
  const run = await runScenarios(
    [{ ...tested, revisions: ["skills-2025-10-02"] }],
    faults["a reset"],
    () => false,
    around,
  );
  expect(run.server.created).toBeGreaterThan(0);
  expect(resultOf(run.result, check).outcome).toBe("pass");
});

/** When a timed-out upload takes effect: before or after a later one, by number. */
interface Effect {
  readonly upload: number;
  readonly order: "before" | "after";
}

/** Responds with 504 to the uploads with these numbers, and processes them late. */
function processingLate(effects: Readonly<Record<number, Effect>>): (next: Handler) => Handler {
  return (next) => {
    const waiting: (Effect & { act(): Promise<unknown> })[] = [];
    let uploads = 0;
    return async (request) => {
      if (request.method !== "POST") return next(request);
      const number = ++uploads;
      const effect = effects[number];
      if (effect) {
        waiting.push({ ...effect, act: async () => next(request) });
        return page(504);
      }
      const due = waiting.filter(({ upload }) => upload === number);
      for (const { order, act } of due) if (order === "before") await act();
      const response = await next(request);
      for (const { order, act } of due) if (order === "after") await act();
      return response;
    };
  };
}

/** Creates a skill with a title, which has to be unique. */
const titled: Scenario = {
  ...scenario(async ({ api, expect: judge }) => {
    const parts = [fieldPart(api.traits.label, api.names.title())];
    const created = await api.createSkill(uploadParts({ name: api.names.skill(), parts }));
    judge(check, wasAccepted(created), String(created.response.status));
  }),
  revisions: ["skills-2025-10-02"],
};

test.each<[string, Readonly<Record<number, Effect>>]>([
  ["before the repeated upload", { 1: { upload: 2, order: "before" } }],
  ["before the third upload", { 1: { upload: 3, order: "before" }, 2: { upload: 3, order: "after" } }],
])("a title that a lost upload takes %s fails nothing", async (_, effects) => {
  const { result } = await runScenarios([titled], faults["a reset"], () => false, processingLate(effects));
  expect(resultOf(result, check).outcome).toBe("pass");
});

/** Returns a page of a list without its items. */
function emptied(response: MockResponse): MockResponse {
  const list: unknown = JSON.parse(Buffer.from(response.body as Uint8Array).toString());
  const body = Buffer.from(JSON.stringify({ ...Object(list), data: [] }));
  return { ...response, body };
}

test("a title that is taken by a skill that is not listed yet fails nothing", async () => {
  const clock = new QuickClock(() => {});
  const around = (next: Handler): Handler => {
    const lost = processingLate({ 1: { upload: 2, order: "before" } })(next);
    return async (request) => {
      const response = await lost(request);
      const isStale = request.method === "GET" && clock.now() < 10_000;
      return isStale ? emptied(response) : response;
    };
  };
  const { result, left } = await runThroughFaults({ scenarios: [titled], around, clock });
  expect(resultOf(result, check).outcome).toBe("pass");
  expect(left).toEqual([]);
});

test("an upload that is rejected by every response fails, although one response was lost", async () => {
  const around = (next: Handler): Handler => {
    let uploads = 0;
    return async (request) => {
      if (request.method !== "POST") return next(request);
      return page(++uploads === 1 ? 504 : 400);
    };
  };
  const { result } = await runScenarios([titled], faults["a reset"], () => false, around);
  expect(["fail", "warn"]).toContain(resultOf(result, check).outcome);
});

test("a version that would be created after the repeated upload is not repeated", async () => {
  const counts: unknown[] = [];
  const tested = scenario(async ({ api, expect: judge }) => {
    const name = api.names.skill();
    const id = bodyString(await api.createSkill(minimalUpload(name)), "id");
    await api.createVersion(id, minimalUpload(name));
    const versions = property((await api.listVersions(id)).json, "data");
    counts.push(Array.isArray(versions) && versions.length);
    judge(check, true, "");
  });
  const around = processingLate({ 2: { upload: 3, order: "after" } });
  await runScenarios([{ ...tested, revisions: ["ga"] }], faults["a reset"], () => false, around);
  expect(counts).toEqual([2]);
});

test("an upload that is lost each time is given up, and what it created is deleted", async () => {
  const tested = scenario(async ({ api, expect: judge }) => {
    judge(check, wasAccepted(await api.createSkill(minimalUpload(api.names.skill()))), "");
  });
  const { server, result } = await runScenarios(
    [{ ...tested, revisions: ["ga"] }],
    faults["an edge's 504 after it acted"],
    ({ method }) => method === "POST",
  );
  // The same 5xx three times: a retry would not help.
  expect(server.created).toBe(3);
  expect(result.checks.find(({ id, revision }) => id === check && revision === "ga")?.outcome).toBe(
    "indeterminate",
  );
});

test("an upload that timed out and takes effect during clean-up is deleted, too", async () => {
  const tested = scenario(async ({ api, expect: judge }) => {
    judge(check, wasAccepted(await api.createSkill(minimalUpload(api.names.skill()))), "");
  });
  let late: (() => Promise<unknown>) | undefined;
  const silence: Fault = ({ act, timeOut }) => {
    late = act;
    timeOut();
  };
  const clock = new QuickClock(async () => {
    if (clock.now() < 20_000) return;
    await late?.();
    late = undefined;
  });
  const { result, server, left } = await runThroughFaults({
    scenarios: [{ ...tested, revisions: ["ga"] }],
    clock,
    faultOf: ({ number, method }) => (method === "POST" && number === 2 ? silence : undefined),
  });
  expect(server.created).toBe(2);
  expect([left, result.leftovers]).toEqual([[], []]);
});
