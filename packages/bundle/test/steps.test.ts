import { expect, it } from "vitest";
import { runInSlices, type Steps } from "../src/steps.ts";

/** Runs long enough for a pause. */
function spin(): void {
  const end = performance.now() + 10;
  while (performance.now() < end);
}

it("runInSlices pauses between steps, and returns the result", async () => {
  let turns = 0;
  const timer = setInterval(() => {
    turns += 1;
  });
  function* steps(): Steps<number> {
    for (let step = 0; step < 5; step += 1) {
      spin();
      yield;
    }
    return turns;
  }
  expect(await runInSlices(steps())).toBeGreaterThan(2);
  clearInterval(timer);
});

it("computations take turns", async () => {
  const log: string[] = [];
  const counter = setImmediate(function count() {
    log.push("turn");
    if (log.length < 30) setImmediate(count);
  });
  function* steps(name: string): Steps<void> {
    for (let step = 0; step < 3; step += 1) {
      log.push(name);
      spin();
      yield;
    }
  }
  await Promise.all(["a", "b", "c"].map((name) => runInSlices(steps(name))));
  clearImmediate(counter);
  const perTurn = log.join("").split("turn");
  expect(Math.max(...perTurn.map(({ length }) => length))).toBe(1);
  expect(log.filter((entry) => entry === "c")).toHaveLength(3);
});

it("an error in a step rejects", async () => {
  // biome-ignore lint/correctness/useYield: it fails before.
  function* steps(): Steps<void> {
    throw new Error("boom");
  }
  await expect(runInSlices(steps())).rejects.toThrow("boom");
});
