import type { Handler } from "@skills-api/mock";
import { expect, test } from "vitest";
import { encodeMultipart } from "../../src/client/multipart.ts";
import { minimalUpload } from "../../src/client/uploads.ts";
import { type RunOptions, type RunResult, runConformance } from "../../src/index.ts";
import { createMock, mockCredentials } from "../../src/targets/mock.ts";
import { inProcess } from "../support/handler-target.ts";
import { idsOf } from "../support/runs.ts";

const undecided = ["fail", "warn", "indeterminate", "not-run"];

/** A handler that keeps what reached it. */
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

/** A mock on which somebody else has so many skills. */
async function withSkills(count: number): Promise<Handler> {
  const { handle } = createMock();
  for (let number = 1; number <= count; number++) {
    const { contentType, bytes } = encodeMultipart(minimalUpload(`somebody-elses-${number}`));
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

test("a run that only reads sends 25 requests at most, in both revisions and with an Admin API key", async () => {
  const { handle, sent } = watched(createMock().handle);
  const result = await run(handle, { allowWrites: false });
  expect(sent.length).toBeLessThanOrEqual(25);
  expect(new Set(sent)).toEqual(new Set(["GET"]));
  expect(result.sent).toMatchObject({ requests: sent.length, creates: 0, refused: 0, versions: 0 });
  expect(idsOf(result, ...undecided)).toEqual([]);
  expect(idsOf(result, "pass")).toContain("auth.admin-key-not-found");
  expect(result.figures.decided).toBe(72);
});

test.each([
  ["as it is", []],
  ["with uploads near the limit", ["large-upload"]],
] as const)("a full run is economical, %s", async (_, include) => {
  const { handle, sent, created } = watched(createMock().handle);
  const result = await run(handle, { include });
  expect(sent.length).toBeLessThanOrEqual(400);
  const creates = created.filter((status) => status === 200).length;
  expect(creates).toBeLessThanOrEqual(40);
  expect(result.sent).toMatchObject({ requests: sent.length, creates });
  expect(result.sent.refused).toBeLessThanOrEqual(60);
  expect(idsOf(result, ...undecided)).toEqual([]);
  const left = include.length > 0 ? [] : ["skill.create.upload-limit", "skill.create.upload-limit"];
  expect(idsOf(result, "skip")).toEqual(left);
  expect(result.leftovers).toEqual([]);
});

test.each([
  ["a full run", true],
  ["a run that only reads", false],
] as const)("%s sends the same whether the account is empty or full", async (_, allowWrites) => {
  const counts = async (skills: number) => {
    const result = await run(await withSkills(skills), { allowWrites });
    expect(idsOf(result, ...undecided)).toEqual([]);
    const { requests, creates, refused, versions } = result.sent;
    const scenarios = result.scenarios.map(({ id, revision, sent }) => [id, revision, sent.requests]);
    return { counts: { requests, creates, refused, versions }, scenarios };
  };
  expect(await counts(300)).toEqual(await counts(0));
});

test("where the list of skills is all that is told, what is missing for more than a page is created", async () => {
  const result = await run(createMock().handle, { filter: ["skill-list-custom"] });
  expect(result.sent.creates).toBeGreaterThan(20);
  expect(result.sent.creates).toBeLessThan(25);
  expect(idsOf(result, ...undecided)).toEqual([]);
  expect(idsOf(result, "pass")).toContain("skill.list.default-limit");
});

test("nothing is asked only to be recorded, unless that is wanted", async () => {
  const open = (result: RunResult) =>
    result.scenarios.filter(({ id, sent }) => id.startsWith("open-questions") && sent.requests > 0);
  const usual = await run(createMock().handle);
  expect(open(usual)).toEqual([]);
  const asked = await run(createMock().handle, { include: ["open-questions", "large-upload"] });
  expect(idsOf(asked, ...undecided, "skip")).toEqual([]);
  expect(new Set(open(asked).map(({ id }) => id)).size).toBeGreaterThan(8);
  const recorded = ({ observations }: RunResult) => new Set(observations.map((each) => each.requirement));
  expect(recorded(asked).size).toBeGreaterThan(recorded(usual).size + 20);
  expect(asked.leftovers).toEqual([]);
});
