import { test } from "vitest";
import {
  expectCleanAfterStop,
  expectCleanWithin,
  expectCleanWithinInOneRevision,
  inOneRevision,
  numbers,
  undisturbed,
} from "./budget.ts";

test.each(numbers(1, undisturbed.plan.expected.requests, 1))(
  "a budget of %d requests includes clean-up",
  expectCleanWithin,
);

test.each(numbers(1, inOneRevision.plan.expected.requests, 1))(
  "a budget of %d requests includes clean-up if versions are deleted one by one",
  expectCleanWithinInOneRevision,
);

test.each(numbers(0, undisturbed.plan.expected.requests, 1))(
  "a run that is stopped after %d requests cleans up",
  expectCleanAfterStop,
);
