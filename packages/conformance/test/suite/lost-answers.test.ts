import type { Handler } from "@skills-api/mock";
import { expect, test } from "vitest";
import { type RunOptions, type RunResult, runConformance } from "../../src/index.ts";
import { createMock } from "../../src/targets/mock.ts";
import { inProcess } from "../support/handler-target.ts";
import { idsOf } from "../support/runs.ts";

/** Returns a handler that processes every request, but loses some of its responses. */
function losing(lost: (number: number, method: string) => boolean): { handle: Handler; count: () => number } {
  const { handle } = createMock();
  let number = 0;
  return {
    count: () => number,
    async handle(request) {
      const response = await handle(request);
      return lost(++number, request.method) ? { ...response, abort: "before" } : response;
    },
  };
}

function run(handle: Handler, options: Omit<RunOptions, "target">): Promise<RunResult> {
  return runConformance({ target: inProcess(handle), ...options });
}

test("a skill with many versions is complete although responses to uploads are lost", async () => {
  let uploads = 0;
  const { handle } = losing((_, method) => method === "POST" && ++uploads % 6 === 0);
  const result = await run(handle, { filter: ["version-list"] });
  expect(uploads).toBeGreaterThan(21);
  expect(idsOf(result, "fail", "warn", "indeterminate", "not-run")).toEqual([]);
  expect(idsOf(result, "pass")).toEqual(
    expect.arrayContaining(["version.list.oldest-first", "version.list.newest-first"]),
  );
  expect(result.leftovers).toEqual([]);
});

test("shared fixtures cause no failures if a scenario is interrupted and retried", async () => {
  const revisions = ["skills-2025-10-02"] as const;
  const filter = ["version-create", "version-slots", "request-no-update", "skill-create-same-name"];
  const whole = losing(() => false);
  await run(whole.handle, { filter, revisions });
  const starts = Array.from({ length: Math.ceil(whole.count() / 2) }, (_, index) => 2 * index + 1);
  const results = await Promise.all(
    // Three in a row, so that the retries of a request get no response either.
    starts.map((start) =>
      run(losing((number) => number >= start && number < start + 3).handle, { filter, revisions }),
    ),
  );
  for (const [index, result] of results.entries()) {
    expect(idsOf(result, "fail", "warn"), `from request ${starts[index]} on`).toEqual([]);
  }
});
