import { test } from "vitest";
import { expectNothingUnnamed, expectSweptOrNamed } from "./expectations.ts";
import { gateways } from "./gateways.ts";

/** Every seventh kind. */
const some = gateways.filter((_, index) => index % 7 === 3);

test.each(some.map((gateway) => [gateway.name, gateway] as const))(
  "%s: nothing foreign is touched, and nothing is left unnamed",
  expectNothingUnnamed,
);

test.each(some.map((gateway) => [gateway.name, gateway] as const))(
  "%s: after a run that lost its server, a sweep does the same",
  expectSweptOrNamed,
);
