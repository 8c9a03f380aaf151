import { test } from "vitest";
import { expectNothingUnnamed, expectSweptOrNamed } from "./expectations.ts";
import { gatewayNamed } from "./gateways.ts";

/** A few that differ most. */
const few = [
  "creates are wrapped in data",
  "creates are sent twice, and the first response is passed on",
  "reads of an id that a create returned show the create",
  "deletes are 404 although it is there",
  "creates are refused with 400 after they took effect; labels are in capitals",
  "everything is redirected to https",
];

test.each(few.map((name) => [name, gatewayNamed(name)] as const))(
  "%s: nothing foreign is touched, and nothing is left unnamed",
  expectNothingUnnamed,
);

test.each(few.map((name) => [name, gatewayNamed(name)] as const))(
  "%s: after a run that lost its server, a sweep does the same",
  expectSweptOrNamed,
);
