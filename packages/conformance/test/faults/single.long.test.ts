import { describe, test } from "vitest";
import { undisturbedRun } from "../support/fault-runs.ts";
import { expectNoChange, faultNames } from "./single.ts";

const total = (await undisturbedRun()).server.arrivals.length;

/** Every kind of fault starts elsewhere, so that together they meet every request several times. */
const step = 5;

describe.each(faultNames.map((name, kind) => [name, kind] as const))("%s", (name, kind) => {
  const numbers = Array.from(
    { length: Math.ceil(total / step) },
    (_, index) => 1 + (kind % step) + index * step,
  );
  test.each(numbers.filter((number) => number <= total))("at request %d changes no verdict", (number) =>
    expectNoChange(name, number),
  );
});
