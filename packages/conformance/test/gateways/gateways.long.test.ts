import { test } from "vitest";
import { expectNothingUnnamed, expectSweptOrNamed } from "./expectations.ts";
import { gateways } from "./gateways.ts";

test.each(gateways.map((gateway) => [gateway.name, gateway] as const))(
  "%s: nothing foreign is touched, and nothing is left unnamed",
  expectNothingUnnamed,
);

test.each(gateways.map((gateway) => [gateway.name, gateway] as const))(
  "%s: after a run that lost its server, a sweep does the same",
  expectSweptOrNamed,
);
