import { test } from "vitest";
import { expectNoChangeByTenPercent } from "./ten-percent.ts";

const seeds = Array.from({ length: 20 }, (_, index) => index + 1);

test.each(seeds)(
  "faults in place of 10 % of the responses change no verdict (seed %d)",
  expectNoChangeByTenPercent,
);
