import type { Revision } from "@skills-api/client";
import { describe, expect, expectTypeOf, test } from "vitest";
import type { DifferencesIn } from "./differences-of.ts";
import { intendedDifferences } from "./intended-differences.ts";
import type { NotInSdk } from "./not-in-sdk.ts";
import type { Pairs } from "./pairs.ts";

type Found<R extends Revision> = Exclude<DifferencesIn<Pairs[R]>, `${string}.${NotInSdk} is only ours`>;
type Intended<R extends Revision> = keyof (typeof intendedDifferences)[R];

describe("the types of skills-2025-10-02 differ from those of the official SDK", () => {
  type R = "skills-2025-10-02";
  test("only if intended", () => {
    expectTypeOf<never>().toEqualTypeOf<Exclude<Found<R>, Intended<R>>>();
  });
  test("in every intended way", () => {
    expectTypeOf<never>().toEqualTypeOf<Exclude<Intended<R>, Found<R>>>();
  });
});

describe("the types of ga differ from those of the official SDK", () => {
  test("only if intended", () => {
    expectTypeOf<never>().toEqualTypeOf<Exclude<Found<"ga">, Intended<"ga">>>();
  });
  test("in every intended way", () => {
    expectTypeOf<never>().toEqualTypeOf<Exclude<Intended<"ga">, Found<"ga">>>();
  });
});

test("every intended difference has a reason", () => {
  const reasons = Object.values(intendedDifferences).flatMap((of) => Object.values(of));
  expect(reasons.length).toBeGreaterThan(0);
  for (const reason of reasons) expect(reason).toMatch(/^[A-Z].{30,}\.$/);
});
