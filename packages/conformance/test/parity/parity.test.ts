import { expect, onTestFinished, test } from "vitest";
import { encodeMultipart } from "../../src/client/multipart.ts";
import { uploadParts } from "../../src/client/uploads.ts";
import { compareRecordings } from "../../src/parity/compare.ts";
import { compareServers } from "../../src/parity/parity.ts";
import { patchesOf, patchJson, patchMarkdown } from "../../src/parity/patch.ts";
import type { ParityResult } from "../../src/parity/result.ts";
import { parityText } from "../../src/parity/text.ts";
import type { Recording } from "../../src/results/recording/recording.ts";
import { recordConformance } from "../../src/runner/record.ts";
import type { RunOptions } from "../../src/runner/run-options.ts";
import { openTarget } from "../../src/targets/index.ts";
import { createMock, mockCredentials } from "../../src/targets/mock.ts";
import type { Target } from "../../src/targets/target.ts";
import { written } from "../recording/written.ts";
import { inProcess } from "../support/handler-target.ts";
import { differing, planted } from "./planted.ts";

async function opened(target: Target | Promise<Target>): Promise<RunOptions> {
  const open = await target;
  onTestFinished(() => open.close());
  return { target: open, include: ["open-questions"] };
}

function mock(): Promise<RunOptions> {
  return opened(inProcess(createMock().handle));
}

async function recorded(options: RunOptions): Promise<Recording> {
  return written((await recordConformance(options)).recording);
}

type Place = Pick<ParityResult["differences"][number], "kind" | "operation" | "status" | "path">;

/** The kinds and places of the differences. */
function placesOf(differences: readonly (Omit<Place, "kind"> & { readonly kind: string })[]): string[] {
  return differences
    .map(({ kind, operation, status, path }) => `${kind}: ${operation} ${status} ${path}`)
    .sort();
}

test("the mock over HTTP and the mock in process do not differ", async () => {
  const { result } = await compareServers(await opened(openTarget("mock")), await mock());
  expect(result.compared).toBeGreaterThan(400);
  expect(result).toMatchObject({ differences: [], uncompared: [], exitCode: 0 });
});

test("every planted difference is found with its kind and place, and nothing else", async () => {
  const right = await opened(inProcess(differing(createMock().handle)));
  const comparison = await compareServers(await mock(), right);
  const { result } = comparison;
  expect(planted.length).toBeGreaterThan(10);
  expect(placesOf(result.differences)).toEqual(placesOf(planted));
  expect(result).toMatchObject({ uncompared: [], exitCode: 1 });

  const patches = patchesOf(result, comparison.left);
  expect(new Set(placesOf(patches))).toEqual(new Set(placesOf(planted)));
  expect(patches.find(({ path }) => path === "colour")).toMatchObject({
    kind: "extra-field",
    operation: "createSkill",
    from: '"blue"',
    evidence: { request: { method: "POST", path: "/v1/skills" }, response: { status: 200 } },
  });
  expect(patches.find(({ path }) => path === "updated_at")).toMatchObject({ to: '"<time>"' });
  const markdown = patchMarkdown(result, patches);
  expect(markdown).toContain("- from: `application/octet-stream`\n- to: `application/zip`\n");
  expect(markdown.match(/^Exchange \d+ of the left server:$/gm)).toHaveLength(patches.length);
  expect(JSON.parse(patchJson(result, patches)).patches).toHaveLength(patches.length);

  const text = parityText(result);
  expect(text).toContain("  deleteSkill 404 → 410, ");
  expect(text).toContain("Missing on the right (missing-field, 2)\n");
  expect(text).toContain(`${result.compared} responses compared: differences in ${planted.length} places\n`);
});

test("two runs of the same server do not differ", async () => {
  const [left, right] = [await recorded(await mock()), await recorded(await mock())];
  expect(left.run.runId).not.toBe(right.run.runId);
  const result = await compareRecordings(left, right);
  expect(result).toMatchObject({ differences: [], uncompared: [], exitCode: 0 });
});

test("a server is compared with a recording in the recorded scenarios", async () => {
  const options = { ...(await mock()), revisions: ["ga"], filter: ["skill.create"], include: [] } as const;
  const left = await recorded(options);
  const { result } = await compareServers(left, { target: inProcess(createMock().handle) });
  expect(result).toMatchObject({ differences: [], uncompared: [], exitCode: 0 });
  expect([result.left.runId, result.compared]).toEqual([result.right.runId, left.exchanges.length]);
});

test("both sides are read-only if one of them is", async () => {
  const { result } = await compareServers(await mock(), { ...(await mock()), allowWrites: false });
  expect(result).toMatchObject({
    left: { profile: "read-only" },
    differences: [],
    uncompared: [],
    exitCode: 0,
  });
});

/** The same recording, with an additional exchange at an index. */
function repeating(recording: Recording, at: number, status: number): Recording {
  const exchanges = recording.exchanges.flatMap((exchange, place) => {
    const number = place >= at ? exchange.number + 1 : exchange.number;
    if (place !== at || !exchange.response) return [{ ...exchange, number }];
    const extra = { ...exchange, response: { ...exchange.response, status } };
    return [extra, { ...exchange, number }];
  });
  return { ...recording, exchanges };
}

test("scenarios that need a key that one side lacks run on neither", async () => {
  const whole = await mock();
  const { apiKey } = mockCredentials;
  const right = { ...whole, target: { ...whole.target, credentials: { apiKey } } };
  const { result, left } = await compareServers(await mock(), right);
  expect(result).toMatchObject({ differences: [], uncompared: [], exitCode: 0 });
  expect(left.run.keys).toEqual({ admin: false, restricted: false });
});

test("an additional request on one side does not shift the exchanges after it", async () => {
  const left = await recorded(await mock());
  const creates = left.exchanges.flatMap(({ request, operation }, at) =>
    operation === "createSkill" && request.body ? [at] : [],
  );
  for (const at of [creates[0] ?? 0, creates[5] ?? 0, left.exchanges.length - 3]) {
    const throttled = await compareRecordings(left, repeating(left, at, 429));
    expect(throttled).toMatchObject({ differences: [], uncompared: [], exitCode: 0 });
    const asked = await compareRecordings(repeating(left, at, 418), left);
    expect(asked).toMatchObject({ differences: [], exitCode: 3 });
    expect(asked.uncompared).toEqual([expect.stringMatching(/^only the left was sent [A-Z]+ \/v1\/skills/)]);
  }
});

test("the id of another skill is a difference, although all ids differ", async () => {
  const first = new Map<string, string>();
  const next = createMock().handle;
  const right = inProcess(async (request) => {
    const response = await next(request);
    if (request.method !== "GET" || !/^\/v1\/skills\/skill_\w+$/.test(request.path)) return response;
    const text = Buffer.from(Object(response).body).toString();
    const [id = ""] = /skill_01\w+/.exec(text) ?? [];
    if (response.status === 200 && !first.has("skill")) first.set("skill", id);
    return { ...response, body: Buffer.from(text.replace(id, first.get("skill") ?? id)) };
  });
  const { result } = await compareServers(await mock(), await opened(right));
  const wrong = result.differences.find(({ operation, path }) => operation === "getSkill" && path === "id");
  expect(wrong?.kind).toBe("value");
  for (const { left, right } of wrong?.cases ?? []) {
    expect([left, right]).toEqual([expect.stringMatching(/^"<skill:\d+>"$/), wrong?.cases[0]?.right]);
    expect(left).not.toBe(right);
  }
});

test("preexisting skills of one server are not a difference", async () => {
  const { handle } = createMock();
  const { contentType, bytes } = encodeMultipart(uploadParts({ name: "skill-of-another-user" }));
  const headers: [string, string][] = [
    ["x-api-key", mockCredentials.apiKey],
    ["anthropic-version", "2023-06-01"],
    ["anthropic-beta", "skills-2025-10-02"],
    ["content-type", contentType],
  ];
  const made = await handle({ method: "POST", path: "/v1/skills", headers, body: bytes });
  expect(made.status).toBe(200);
  const { result } = await compareServers(await mock(), await opened(inProcess(handle)));
  expect(result.differences).toEqual([]);
});

test("a comparison is incomplete if one side stopped early", async () => {
  const { result } = await compareServers(await mock(), { ...(await mock()), limits: { maxRequests: 60 } });
  expect(result.differences).toEqual([]);
  expect(result.exitCode).toBe(3);
  expect(result.uncompared[0]).toContain("the budget of 60 requests is spent");
  expect(parityText(result)).toContain("no differences (partial comparison)\n");
});
