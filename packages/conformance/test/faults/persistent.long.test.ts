import { describe, test } from "vitest";
import { expectUndecided, harmfulFaults, operationNames } from "./persistent.ts";

describe.each(harmfulFaults)("with %s in place of every response", (name) => {
  test.each(operationNames)("%s is undecided", (operation) => expectUndecided(name, operation));
});
