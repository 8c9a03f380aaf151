import { test } from "vitest";
import { expectNoChangeByTenPercent } from "./ten-percent.ts";

const seeds = Array.from({ length: 200 }, (_, index) => index + 21);

test.each(seeds)(
  "faults in place of 10 % of the responses change no verdict (seed %d)",
  expectNoChangeByTenPercent,
);
