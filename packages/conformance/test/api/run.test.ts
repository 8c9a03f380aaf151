import { expect, onTestFinished, test, vi } from "vitest";
import {
  type Credentials,
  openTarget,
  Run,
  type RunResult,
  runConformance,
  type ScenarioResult,
  type Target,
  UsageError,
} from "../../src/index.ts";
import { createMock, mockCredentials } from "../../src/targets/mock.ts";
import { behind, resultOf } from "../support/runs.ts";
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
  remote: true,
  wire: () => Promise.reject(new Error("something was sent")),
  credentials: { apiKey: "key" },
  capabilities: new Set(),
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
  expect(result).toMatchObject({ target: name, allowWrites: true, exitCode: 0, leftovers: [] });
  expect(JSON.parse(JSON.stringify(result))).toEqual(result);
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
  expect([...given.capabilities]).toEqual([]);
  vi.stubEnv("ANTHROPIC_API_KEY", mockCredentials.apiKey);
  vi.stubEnv("SKILLS_CONFORMANCE_ADMIN_KEY", mockCredentials.adminKey);
  const target = await openTarget(url);
  onTestFinished(() => target.close());
  expect([...target.capabilities]).toEqual(["admin-key"]);
  expect((await runConformance({ target, filter: ["auth"] })).exitCode).toBe(0);
});

test("a name that means nothing is a UsageError", async () => {
  await expect(openTarget("production")).rejects.toThrow(UsageError);
  await expect(openTarget("http://key@127.0.0.1", { credentials: mockCredentials })).rejects.toThrow(
    UsageError,
  );
});

test("writing beyond this machine is refused before anything is sent", async () => {
  const refused = runConformance({ target: faraway, allowWrites: true });
  await expect(refused).rejects.toThrow(UsageError);
  await expect(refused).rejects.toThrow("writing beyond this machine is not supported yet");
  const remote = await opened("https://skills.example/v1");
  expect(remote.remote).toBe(true);
  expect(() => new Run({ target: remote, allowWrites: true })).toThrow(UsageError);
  for (const name of ["http://localhost:1", "http://127.1.2.3", "http://[::1]:8080/prefix"]) {
    expect((await opened(name)).remote, name).toBe(false);
  }
  for (const name of [
    "http://127.0.0.1.example",
    "http://localhost.example",
    "http://[::2]",
    "http://0.0.0.0",
  ]) {
    expect((await opened(name)).remote, name).toBe(true);
  }
});

test("a filter that selects nothing is refused before anything is sent", async () => {
  const refused = runConformance({ target: faraway, filter: ["skill-list", "skill-lst"] });
  await expect(refused).rejects.toThrow(UsageError);
  await expect(refused).rejects.toThrow("--filter skill-lst selects nothing: see skills-conformance list");
  const inGa = () => new Run({ target: faraway, revisions: ["ga"], filter: ["skill.create.title-echoed"] });
  expect(inGa).toThrow(UsageError);
  expect(inGa).toThrow("--filter skill.create.title-echoed selects nothing in ga");
  expect(() => new Run({ target: faraway, scenarios: [], filter: ["skill-list"] })).toThrow(UsageError);
});

test("the plan is known before anything is sent", () => {
  const { plan } = new Run({ target: faraway, revisions: ["skills-2025-10-02"], filter: ["skill-list"] });
  const runs = plan.filter(({ skipped }) => skipped === undefined).map(({ scenario }) => scenario.id);
  expect(runs).toEqual(["skill-list", "skill-list-paging", "skill-list-queries"]);
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
  const { plan } = new Run({ target });
  expect(ended.map(({ id }) => id)).toEqual(plan.map(({ scenario }) => scenario.id));
  expect(new Set(ended.map(({ id }) => id)).size).toBeGreaterThanOrEqual(25);
  expect(ended).toEqual(result.scenarios);
  expect(ended.reduce((sum, { requests }) => sum + requests, 0)).toBe(result.requests);
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
    runId: "my-run",
    filter,
    revisions: ["skills-2025-10-02"],
  });
  expect(bodies).toHaveLength(2);
  for (const body of bodies) expect(body).toContain("conformance-my-run-");
});

test("a promise that is only believed fails a run where it is told to gate", async () => {
  const check = "request.unknown-route-not-found";
  const { handle } = createMock();
  const odd = behind(({ target }) => {
    if (!target.includes("no-such-route")) return undefined;
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
