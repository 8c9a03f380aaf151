import type { Handler } from "@skills-api/mock";
import { expect, test } from "vitest";
import { encodeMultipart } from "../../src/client/multipart.ts";
import { minimalUpload } from "../../src/client/uploads.ts";
import { type RunOptions, type RunResult, runConformance } from "../../src/index.ts";
import { checksIn } from "../../src/runner/select-scenarios.ts";
import { scenarios } from "../../src/suite/scenarios/index.ts";
import { createMock, mockCredentials } from "../../src/targets/mock.ts";
import { inProcess } from "../support/handler-target.ts";
import { nearLimit } from "../support/revisions.ts";
import { idsOf } from "../support/runs.ts";

const undecided = ["fail", "warn", "indeterminate", "not-run"];

/** Wraps a handler and records its requests. */
function watched(handle: Handler): { handle: Handler; sent: string[]; created: number[] } {
  const sent: string[] = [];
  const created: number[] = [];
  return {
    sent,
    created,
    async handle(request) {
      sent.push(request.method);
      const response = await handle(request);
      if (request.method === "POST" && request.path === "/v1/skills") created.push(response.status);
      return response;
    },
  };
}

/** Returns a mock with `count` skills of another user. */
async function withSkills(count: number): Promise<Handler> {
  const { handle } = createMock();
  for (let number = 1; number <= count; number++) {
    const { contentType, bytes } = encodeMultipart(minimalUpload(`other-user-${number}`));
    const headers = [
      ["x-api-key", mockCredentials.apiKey],
      ["content-type", contentType],
    ] as const;
    const { status } = await handle({ method: "POST", path: "/v1/skills", headers, body: bytes });
    if (status !== 200) throw new Error(`the mock returned ${status}`);
  }
  return handle;
}

function run(handle: Handler, options: Omit<RunOptions, "target"> = {}): Promise<RunResult> {
  return runConformance({ target: inProcess(handle), ...options });
}

test("a read-only run sends at most 25 requests, in both revisions and with an Admin API key", async () => {
  const { handle, sent } = watched(createMock().handle);
  const result = await run(handle, { allowWrites: false });
  expect(sent.length).toBeLessThanOrEqual(25);
  expect(new Set(sent)).toEqual(new Set(["GET"]));
  expect(result.sent).toMatchObject({ requests: sent.length, creates: 0, refused: 0, versions: 0 });
  expect(idsOf(result, ...undecided)).toEqual([]);
  expect(idsOf(result, "pass")).toContain("auth.admin-key-not-found");
  for (const { id: name, revision } of result.scenarios.filter(({ skipped }) => !skipped)) {
    const own = result.checks.filter((check) => check.revision === revision && check.outcome === "pass");
    const declared = scenarios.flatMap((each) => (each.id === name ? checksIn(revision, each) : []));
    expect(own.map(({ id }) => id)).toEqual(expect.arrayContaining(declared));
  }
  const reading = scenarios.filter(({ writes, needs = [] }) => !writes && !needs.includes("open-questions"));
  const ran = new Set(result.scenarios.flatMap(({ id, skipped }) => (skipped ? [] : id)));
  expect(ran).toEqual(new Set(reading.map(({ id }) => id)));
});

test.each([
  ["by default", []],
  ["with uploads near the size limit", ["large-upload"]],
] as const)("a full run sends few requests %s", async (_, include) => {
  const { handle, sent, created } = watched(createMock().handle);
  const result = await run(handle, { include });
  expect(sent.length).toBeLessThanOrEqual(400);
  const creates = created.filter((status) => status === 200).length;
  expect(creates).toBeLessThanOrEqual(40);
  expect(result.sent).toMatchObject({ requests: sent.length, creates });
  expect(result.sent.refused).toBeLessThanOrEqual(60);
  expect(idsOf(result, ...undecided)).toEqual([]);
  expect(new Set(idsOf(result, "skip"))).toEqual(new Set(include.length > 0 ? [] : nearLimit));
  expect(result.leftovers).toEqual([]);
});

test.each([
  ["a full run", true, 2],
  ["a read-only run", false, 0],
] as const)("%s of a full account only adds the pages of its skills", async (_, allowWrites, pages) => {
  const counts = async (skills: number) => {
    const result = await run(await withSkills(skills), { allowWrites });
    expect(idsOf(result, ...undecided)).toEqual([]);
    const { requests, creates, refused, versions } = result.sent;
    return { requests, creates, refused, versions };
  };
  const empty = await counts(0);
  // All pages after the first.
  expect(await counts(300)).toEqual({ ...empty, requests: empty.requests + pages });
});

test("a run with only the list of skills creates enough skills for more than a page", async () => {
  const result = await run(createMock().handle, { filter: ["skill-list-custom"] });
  expect(result.sent.creates).toBeGreaterThan(20);
  expect(result.sent.creates).toBeLessThan(25);
  expect(idsOf(result, ...undecided)).toEqual([]);
  expect(idsOf(result, "pass")).toContain("skill.list.default-limit");
});

test("open questions only run on request", async () => {
  const open = (result: RunResult) =>
    result.scenarios.filter(({ id, sent }) => id.startsWith("open-questions") && sent.requests > 0);
  const usual = await run(createMock().handle);
  expect(open(usual)).toEqual([]);
  const asked = await run(createMock().handle, { include: ["open-questions"] });
  expect(idsOf(asked, ...undecided)).toEqual([]);
  expect(new Set(idsOf(asked, "skip"))).toEqual(new Set(nearLimit));
  expect(new Set(open(asked).map(({ id }) => id)).size).toBeGreaterThan(8);
  const recorded = ({ observations }: RunResult) => new Set(observations.map((each) => each.requirement));
  expect(recorded(asked).size).toBeGreaterThan(recorded(usual).size + 20);
  expect(asked.leftovers).toEqual([]);
});
