import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, onTestFinished, test } from "vitest";
import {
  openTarget,
  type PlanConformanceOptions,
  planConformance,
  type RequestCounts,
  runConformance,
} from "../../../src/index.ts";
import { mockCredentials } from "../../../src/targets/mock.ts";
import { runCli } from "../../support/cli.ts";
import { startMock } from "../../support/mock-process.ts";
import { countingProxy } from "./counting.ts";

const { apiKey, adminKey = "", restrictedKey = "" } = mockCredentials;
/** Shared by all tests: every run deletes what it created. */
const mockProcess = await startMock([
  "--api-key",
  apiKey,
  "--admin-key",
  adminKey,
  "--restricted-key",
  restrictedKey,
]);
afterAll(() => mockProcess.close());

async function folder(): Promise<string> {
  const path = await mkdtemp(join(tmpdir(), "conformance-"));
  onTestFinished(() => rm(path, { recursive: true }));
  return path;
}

type Options = Omit<PlanConformanceOptions, "target" | "allowWrites">;

const alone: Options[] = [{}, { revisions: ["skills-2025-10-02"] }, { revisions: ["ga"] }];
const reading: Options[] = [...alone, { without: ["prebuilt"], include: ["open-questions"] }];
const writing: Options[] = [
  ...alone,
  { without: ["prebuilt"], include: ["open-questions"] },
  { without: ["download"], revisions: ["ga"] },
  { include: ["large-upload"], filter: ["skill-create-limit"] },
  { filter: ["skill.delete", "version-list"] },
];

function named(profile: string, each: Options): [name: string, allowWrites: boolean, options: Options] {
  return [`${profile} ${JSON.stringify(each)}`, profile === "full", each];
}

const cases = [
  ...reading.map((each) => named("read-only", each)),
  ...writing.map((each) => named("full", each)),
];

test.each(cases)("%s: a run sends exactly what its plan expects", async (_, allowWrites, given) => {
  const mock = await countingProxy(mockProcess);
  const target = await openTarget(mock.url.href, { credentials: mockCredentials });
  onTestFinished(() => target.close());
  const options = { ...given, target, allowWrites, ledgerFolder: await folder() };
  const { expected } = await planConformance(options);
  expect(mock.received().requests).toBe(0);
  const { sent, exitCode } = await runConformance(options);
  expect(exitCode).toBe(0);
  expect(sent).toEqual(expected);
  expect(mock.received()).toEqual(sent);
});

test("the available keys decide what runs, in the plan as in the run", async () => {
  const mock = await countingProxy(mockProcess);
  const credentials = { apiKey };
  const target = await openTarget(mock.url.href, { credentials });
  onTestFinished(() => target.close());
  const options = { target, allowWrites: true, ledgerFolder: await folder() };
  const { expected } = await planConformance(options);
  await runConformance(options);
  expect(mock.received()).toEqual(expected);
  const all = await planConformance({ ...options, target: { ...target, credentials: mockCredentials } });
  expect(all.expected.requests).toBeGreaterThan(expected.requests);
});

test.each([[[]], [["--allow-writes"]]])(
  "the commands agree, too: plan %j without a key, then run",
  async (args: string[]) => {
    const mock = await countingProxy(mockProcess);
    const report = join(await folder(), "result.json");
    const call = ["--target", mock.url.href, ...args, "--ledger", await folder()];
    const planned = await runCli(["plan", ...call, "--json"]);
    expect(planned).toMatchObject({ code: 0, stderr: "" });
    const {
      expected,
      scenarios,
      cleanUp,
    }: { expected: RequestCounts; scenarios: { sent: RequestCounts }[]; cleanUp: RequestCounts } = JSON.parse(
      planned.stdout,
    );
    expect(mock.received().requests).toBe(0);
    const all = [...scenarios.map(({ sent }) => sent), cleanUp];
    expect(all.reduce((sum, { requests }) => sum + requests, 0)).toBe(expected.requests);

    const env = { ANTHROPIC_API_KEY: apiKey };
    const { code, stdout } = await runCli(["run", ...call, "--report", `json=${report}`], { env });
    expect(code).toBe(0);
    expect(mock.received()).toEqual(expected);
    expect(JSON.parse(await readFile(report, "utf8"))).toMatchObject({
      sent: expected,
      plan: { expected: expected },
    });
    expect(stdout).toContain(`  requests    ${expected.requests} of ${expected.requests} planned, limit `);
  },
);

// The last test: its skills are left.
test("a plan is exact for an account with many other skills, but for the pages that list them", async () => {
  const mock = await countingProxy(mockProcess);
  const target = await openTarget(mock.url.href, { credentials: mockCredentials });
  onTestFinished(() => target.close());
  for (let count = 0; count < 130; count++) {
    const form = new FormData();
    const text = `---\nname: theirs-${count}\ndescription: Not ours.\n---\n`;
    form.append("files[]", new File([text], `theirs-${count}/SKILL.md`));
    const { ok } = await fetch(new URL("/v1/skills", mock.url), {
      method: "POST",
      headers: { "x-api-key": apiKey },
      body: form,
    });
    expect(ok).toBe(true);
  }
  mock.received();
  for (const allowWrites of [false, true]) {
    const options = { target, allowWrites, ledgerFolder: await folder() };
    const { expected } = await planConformance(options);
    await runConformance(options);
    const secondPage = allowWrites ? 1 : 0;
    expect(mock.received()).toEqual({ ...expected, requests: expected.requests + secondPage });
  }
});
