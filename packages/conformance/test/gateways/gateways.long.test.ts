import { test } from "vitest";
import { gateways } from "./gateways.ts";
import { expectNothingUnnamed } from "./run.ts";

test.each(gateways.map((gateway) => [gateway.name, gateway] as const))(
  "%s: nothing foreign is touched, and nothing is left unnamed",
  expectNothingUnnamed,
);
