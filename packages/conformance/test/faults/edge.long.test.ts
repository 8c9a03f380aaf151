import { describe, test } from "vitest";
import { expectNoFailureOfEvery, expectNoFailureOfOutages, expectNoFailureOfShare } from "./edge.ts";

const seeds = Array.from({ length: 20 }, (_, index) => index + 1);

describe.each([0.02, 0.05, 0.1, 0.2, 0.3, 0.5])("a proxy that returns a page for a share of %d", (share) => {
  test.each(seeds)("causes no failure (seed %d)", (seed) => expectNoFailureOfShare(share, seed));
});

test.each([2, 3, 4, 5, 6, 7, 8, 9])(
  "a proxy that returns a page for every request number %d causes no failure",
  expectNoFailureOfEvery,
);

test.each([2, 3, 4, 5, 6, 7, 8, 9, 12, 20])(
  "a proxy with repeated outages of %d requests causes no failure",
  expectNoFailureOfOutages,
);
