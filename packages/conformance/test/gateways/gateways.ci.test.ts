import { test } from "vitest";
import { gateways } from "./gateways.ts";
import { expectNothingUnnamed } from "./run.ts";

/** Every seventh kind. */
const some = gateways.filter((_, index) => index % 7 === 3);

test.each(some.map((gateway) => [gateway.name, gateway] as const))(
  "%s: nothing foreign is touched, and nothing is left unnamed",
  expectNothingUnnamed,
);
