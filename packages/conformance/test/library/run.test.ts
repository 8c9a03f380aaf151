import { expect, onTestFinished, test, vi } from "vitest";
import {
  type Credentials,
  openTarget,
  planConformance,
  type RunResult,
  recordConformance,
  runConformance,
  type ScenarioResult,
  type Target,
  UsageError,
} from "../../src/index.ts";
import { selectScenarios } from "../../src/runner/select-scenarios.ts";
import { assertWritable } from "../../src/runner/write-guard.ts";
import { scenarios } from "../../src/suite/scenarios/index.ts";
import { createMock, mockCredentials } from "../../src/targets/mock.ts";
import { behind, noTimeout, resultOf } from "../support/runs.ts";
import { serveHandler } from "../support/servers.ts";

async function opened(name: string, credentials: Credentials = mockCredentials): Promise<Target> {
  const target = await openTarget(name, { credentials });
  onTestFinished(() => target.close());
  return target;
}

/** A target that must not be reached. */
const faraway: Target = {
  name: "https://skills.example",
  isMock: false,
  origin: new URL("https://skills.example"),
  wire: () => Promise.reject(new Error("something was sent")),
  credentials: { apiKey: "key" },
  secrets: [],
  close: async () => {},
};

test.each(["mock", "mock:in-process"])("%s is opened, run and closed", async (name) => {
  const target = await openTarget(name);
  const result: RunResult = await runConformance({
    target,
    filter: ["skill-create-same-name"],
  });
  await target.close();
  expect(result).toMatchObject({ target: name, profile: "full", exitCode: 0, leftovers: [] });
  expect(JSON.parse(JSON.stringify(result))).toEqual(result);
});

/** The number of child processes, such as a mock that has not been closed. */
function childProcesses(): number {
  return process.getActiveResourcesInfo().filter((name) => name === "ProcessWrap").length;
}

async function noChildProcess(): Promise<void> {
  await vi.waitFor(() => expect(childProcesses()).toBe(0), { timeout: noTimeout, interval: 20 });
}

test("a target that is given as a name is opened and closed by the run", async () => {
  await noChildProcess();
  const inUse: number[] = [];
  const onStart = () => inUse.push(childProcesses());
  const result = await runConformance({ target: "mock", filter: ["skill-list"], onStart });
  expect(result).toMatchObject({ target: "mock", exitCode: 0 });
  expect(inUse).toEqual([1]);
  await noChildProcess();
  const unselected = runConformance({ target: "mock", filter: ["no-such-check"] });
  await expect(unselected).rejects.toThrow(UsageError);
  await noChildProcess();
  await expect(runConformance({ target: "production" })).rejects.toThrow(UsageError);
});

test("targetOptions are for a target that is given as a URL", async () => {
  const { handle } = createMock();
  const gateways = new Set<string | undefined>();
  const target = await serveHandler((request) => {
    gateways.add(request.headers.find(([name]) => name.toLowerCase() === "x-gateway")?.[1]);
    return handle(request);
  });
  const headers: [string, string][] = [["x-gateway", "library-test"]];
  const targetOptions = { credentials: { apiKey: mockCredentials.apiKey }, headers };
  const { result, recording } = await recordConformance({ target, targetOptions, filter: ["skill-list"] });
  expect(result.exitCode).toBe(0);
  expect(recording.exchanges).toHaveLength(result.sent.requests);
  expect(gateways).toEqual(new Set(["library-test"]));
});

test("a plan takes a URL, and needs no key", async () => {
  vi.stubEnv("ANTHROPIC_API_KEY", "");
  onTestFinished(() => {
    vi.unstubAllEnvs();
  });
  const { expected, scenarios } = await planConformance({ target: "https://skills.example" });
  expect(expected).toMatchObject({ creates: 0, bytes: 0 });
  expect(expected.requests).toBeGreaterThan(0);
  expect(scenarios.map(({ id }) => id)).toContain("skill-list");
  await expect(planConformance({ target: "production" })).rejects.toThrow(UsageError);
});

test("a mock that was closed is gone", async () => {
  const target = await openTarget("mock");
  await target.close();
  await target.close();
  const result = await runConformance({ target, filter: ["auth-credentials"] });
  expect(result.exitCode).toBe(3);
  expect(result.scenarios[0]?.stopped).toMatch(/^the server cannot be reached: no connection/);
});

test("a URL takes its keys from the environment, or from the options instead", async () => {
  const url = await serveHandler(createMock().handle);
  vi.stubEnv("ANTHROPIC_API_KEY", "");
  onTestFinished(() => {
    vi.unstubAllEnvs();
  });
  await expect(openTarget(url)).rejects.toThrow(UsageError);
  const given = await opened(url, { apiKey: mockCredentials.apiKey });
  expect(given.credentials).toEqual({ apiKey: mockCredentials.apiKey });
  vi.stubEnv("ANTHROPIC_API_KEY", mockCredentials.apiKey);
  vi.stubEnv("SKILLS_CONFORMANCE_ADMIN_KEY", mockCredentials.adminKey);
  const target = await openTarget(url);
  onTestFinished(() => target.close());
  expect(target.credentials.adminKey).toBe(mockCredentials.adminKey);
  expect((await runConformance({ target, filter: ["auth"] })).exitCode).toBe(0);
});

test("a name that means nothing is a UsageError", async () => {
  await expect(openTarget("production")).rejects.toThrow(UsageError);
  await expect(openTarget("http://key@127.0.0.1", { credentials: mockCredentials })).rejects.toThrow(
    UsageError,
  );
});

test("writing beyond this machine needs its origin once more, before anything is sent", async () => {
  const refused = runConformance({ target: faraway, allowWrites: true });
  await expect(refused).rejects.toThrow(UsageError);
  await expect(refused).rejects.toThrow(
    "writing to https://skills.example also needs --confirm-origin https://skills.example",
  );
  const confirmOrigin = "https://skills.example.org";
  const other = runConformance({ target: faraway, allowWrites: true, confirmOrigin });
  await expect(other).rejects.toThrow("--confirm-origin must be the origin of");
});

test.each([
  ["http://localhost:1", true],
  ["http://127.1.2.3", true],
  ["http://[::1]:8080/prefix", true],
  ["https://skills.example/prefix", false],
  ["http://127.0.0.1.example", false],
  ["http://localhost.example", false],
  ["http://[::2]", false],
  ["http://0.0.0.0", false],
])("%s is on this machine: %s", async (url, local) => {
  const target = await opened(url);
  const check = () => assertWritable(target, undefined);
  if (local) expect(check).not.toThrow();
  else expect(check).toThrow(UsageError);
  expect(() => assertWritable(target, new URL(url).origin)).not.toThrow();
});

test("a filter that selects nothing is refused before anything is sent", async () => {
  const refused = runConformance({ target: faraway, filter: ["skill-list", "skill-lst"] });
  await expect(refused).rejects.toThrow(UsageError);
  await expect(refused).rejects.toThrow('--filter "skill-lst" selects nothing: see skills-conformance list');
  const inGa = planConformance({ target: faraway, revisions: ["ga"], filter: ["skill.create.title-echoed"] });
  await expect(inGa).rejects.toThrow(UsageError);
  await expect(inGa).rejects.toThrow('--filter "skill.create.title-echoed" selects nothing in ga');
  const none = runConformance({ target: faraway, scenarios: [], filter: ["skill-list"] });
  await expect(none).rejects.toThrow(UsageError);
});

test("what is left out of a plan says why", () => {
  const plan = selectScenarios(scenarios, {
    revisions: ["skills-2025-10-02"],
    filter: ["skill-list"],
    allowWrites: false,
    capabilities: new Set(["prebuilt", "download"]),
  });
  const planned = plan.filter(({ skipped }) => skipped === undefined).map(({ scenario }) => scenario.id);
  expect(planned.length).toBeGreaterThan(0);
  for (const id of planned) expect(id).toMatch(/^skill-list/);
  const reasons = new Set(plan.map(({ skipped }) => skipped));
  expect(reasons).toEqual(new Set(["not selected", "it writes, which needs --allow-writes", undefined]));
});

test("every scenario is reported as it ends, in order", async () => {
  const ended: ScenarioResult[] = [];
  const target = await opened("mock:in-process");
  const result = await runConformance({
    target,
    onScenario: (each) => ended.push(each),
  });
  const plan = await planConformance({ target });
  expect(ended.map(({ id }) => id)).toEqual(plan.scenarios.map(({ id }) => id));
  expect(new Set(ended.map(({ id }) => id))).toEqual(new Set(scenarios.map(({ id }) => id)));
  expect(ended).toEqual(result.scenarios);
  const beforeCleanUp = ended.reduce((sum, { sent }) => sum + sent.requests, 0);
  expect(beforeCleanUp + plan.cleanUp.requests).toBe(result.sent.requests);
});

test("what a run creates carries its id", async () => {
  const bodies: string[] = [];
  const target = await opened("mock:in-process");
  const wire: Target["wire"] = (request) => {
    if (request.method === "POST") bodies.push(Buffer.from(request.body ?? []).toString());
    return target.wire(request);
  };
  const filter = ["skill-create-same-name"];
  await runConformance({
    target: { ...target, wire },
    runId: "myrun",
    filter,
    revisions: ["skills-2025-10-02"],
  });
  // The first is sent again after the probe has deleted its skill.
  expect(bodies).toHaveLength(3);
  for (const body of bodies) expect(body).toContain("conformance-myrun-");
});

test("a promise that is only believed fails a run if it is set to gate", async () => {
  const check = "request.unknown-route-not-found";
  const { handle } = createMock();
  const odd = behind(({ path }) => {
    if (!path.includes("no-such-route")) return undefined;
    const error = { type: "invalid_request_error", message: "no" };
    const body = Buffer.from(JSON.stringify({ type: "error", error, request_id: "req_1" }));
    return {
      status: 400,
      headers: [
        ["content-type", "application/json"],
        ["request-id", "req_1"],
      ],
      body,
    };
  }, handle);
  const target = await opened(await serveHandler(odd));
  const filter = ["request-routes"];
  const revisions = ["skills-2025-10-02"] as const;
  const shown = await runConformance({ target, revisions, filter });
  expect(resultOf(shown, check)).toMatchObject({ outcome: "warn", provisional: true });
  expect(shown.exitCode).toBe(0);
  const gated = await runConformance({ target, revisions, filter, provisional: "gate" });
  expect(resultOf(gated, check)).toMatchObject({ outcome: "fail", provisional: false });
  expect(gated.exitCode).toBe(1);
});
