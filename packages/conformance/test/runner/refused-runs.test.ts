import { readdir } from "node:fs/promises";
import type { Handler } from "@skills-api/mock";
import { expect, test } from "vitest";
import { type RunOptions, runConformance, type Scenario, type Target } from "../../src/index.ts";
import { createMock, mockCredentials } from "../../src/targets/mock.ts";
import { emptyFolder } from "../ledger/support/folder.ts";
import { inProcess } from "../support/handler-target.ts";

const check = "skill.create.same-name-accepted";

/** The mock, the requests that reached it, and a target with an origin. */
function watched(change: Partial<Target> = {}) {
  const { handle, skills } = createMock();
  const sent: string[] = [];
  const recordingHandler: Handler = (request) => {
    sent.push(`${request.method} ${request.path.split("?")[0]}`);
    return handle(request);
  };
  const own = () => skills().filter(({ source }) => source === "custom");
  const target = { ...inProcess(recordingHandler), origin: new URL("http://127.0.0.1:9"), ...change };
  return { target, sent, own };
}

function scenario(run: Scenario["run"]): Scenario {
  return { id: "a-scenario", title: "A scenario", writes: true, revisions: ["ga"], checks: [check], run };
}

/** A run that must not send anything. */
async function refused(change: Partial<Target>, options: Partial<RunOptions>): Promise<string> {
  const { target, sent } = watched(change);
  const error = await runConformance({ target, ...options }).then(
    () => "it ran",
    (reason: Error) => `${reason.name}: ${reason.message}`,
  );
  expect(sent).toEqual([]);
  return error;
}

test.each(["abc", "a".repeat(13), "Abcd", "a-bc-d", "ab_cd", ""])(
  "%j is not a valid run id",
  async (runId) => {
    expect(await refused({}, { runId })).toMatch(
      /^UsageError: a run id must be 4 to 12 lowercase letters and digits/,
    );
  },
);

test.each(["abcd", "0a1b2c3d4e5f"])("the server accepts the longest names of run %s", async (runId) => {
  const { target, own } = watched();
  const result = await runConformance({
    target,
    runId,
    filter: ["skill-create"],
    ledgerFolder: await emptyFolder(),
  });
  expect(result).toMatchObject({ runId, exitCode: 0, leftovers: [] });
  expect(own()).toEqual([]);
});

test("a target without an origin may be read, but not written to", async () => {
  const { origin: _, ...nowhere } = { ...watched().target, isMock: false };
  await expect(runConformance({ target: nowhere, allowWrites: true })).rejects.toThrow(/needs an origin/);
  expect(await runConformance({ target: nowhere, filter: ["skill-list"] })).toMatchObject({ exitCode: 0 });
});

test("a confirmed origin must be that of the target, even on this machine", async () => {
  const confirmOrigin = "https://api.anthropic.com";
  expect(await refused({ isMock: false }, { allowWrites: true, confirmOrigin })).toContain(
    "--confirm-origin http://127.0.0.1:9",
  );
  expect(await refused({ isMock: false }, { confirmOrigin })).toContain(
    "--confirm-origin http://127.0.0.1:9",
  );
});

test("a key that is rejected from the beginning is not tried again", async () => {
  const { target } = watched({ credentials: { ...mockCredentials, apiKey: "not-a-key" } });
  let tries = 0;
  const wire: Target["wire"] = (request, signal) => {
    if (request.headers.some(([, value]) => value === "not-a-key")) tries++;
    return target.wire(request, signal);
  };
  const result = await runConformance({ target: { ...target, wire }, allowWrites: false });
  expect(result.halted).toMatch(/^set-up failed: the server rejects the key of this run; GET \/v1\/skills/);
  // In each revision the list that the scenarios about keys judge, and one more.
  expect(tries).toBeLessThanOrEqual(3);
  expect(result.figures).toMatchObject({ failed: 0, byOutcome: { warn: 0 } });
  expect(result.exitCode).toBe(3);
});

test("a key that is rejected once, after it was accepted, ends only one scenario", async () => {
  const { target } = watched();
  let requests = 0;
  const wire: Target["wire"] = (request, signal) => {
    const headers = ++requests === 2 ? [] : request.headers;
    return target.wire({ ...request, headers }, signal);
  };
  const run: Scenario["run"] = async ({ api }) => void (await api.listSkills());
  const scenarios = ["first", "second", "third"].map((id) => ({ ...scenario(run), id, writes: false }));
  const result = await runConformance({
    target: { ...target, wire },
    scenarios,
    allowWrites: false,
  });
  expect(result.halted).toBeUndefined();
  const stopped = result.scenarios.map((each) =>
    /the server rejects the key of this run/.test(each.stopped ?? ""),
  );
  expect(stopped).toEqual([false, true, false]);
});

test.each(["onExchange", "onScenario", "onCleanUp"] as const)(
  "what was created is deleted even if %s throws",
  async (name) => {
    const { target, own } = watched();
    const folder = await emptyFolder();
    const run = runConformance({
      target,
      filter: ["skill-create"],
      ledgerFolder: folder,
      [name]: () => {
        throw new Error("the report is full");
      },
    });
    await expect(run).rejects.toThrow("the report is full");
    expect([own(), await readdir(folder)]).toEqual([[], []]);
  },
);

test("a scenario cannot delete what the run did not create", async () => {
  const { target, sent } = watched();
  const stopped = async (run: Scenario["run"]) => {
    const result = await runConformance({
      target,
      scenarios: [scenario(run)],
      ledgerFolder: await emptyFolder(),
    });
    return result.scenarios[0]?.stopped;
  };
  const foreign = "skill_01AAAAAAAAAAAAAAAAAAAAAA";
  expect(await stopped(async ({ api }) => void (await api.deleteSkill(foreign)))).toBe(
    `DELETE /v1/skills/${foreign} is not sent: this run did not create it`,
  );
  expect(
    await stopped(async ({ api }) => void (await api.deleteVersion("pptx", api.names.unknownVersion()))),
  ).toMatch(/is not sent: this run did not create it$/);
  for (const climb of ["../", "%2e%2E/", "./", "versions/../", "versions/..%2f", "versions/x%3f"]) {
    expect(
      await stopped(async ({ api }) => {
        const path = `/v1/skills/${api.names.unknownSkill()}/${climb}${foreign}`;
        await api.send({ method: "DELETE", path });
      }),
    ).toMatch(/is not sent: it is not the path of a skill or version$/);
  }
  expect(sent.filter((line) => line.startsWith("DELETE"))).toEqual([]);
  await stopped(async ({ api }) => void (await api.deleteSkill(api.names.unknownSkill())));
  expect(sent.filter((line) => line.startsWith("DELETE"))).toHaveLength(1);
});
