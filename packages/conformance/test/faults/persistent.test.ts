import { test } from "vitest";
import { expectUndecided, harmfulFaults, operationNames } from "./persistent.ts";

/** Every kind of fault on one operation, and every operation. `persistent.long.test.ts` has all pairs. */
const cases = harmfulFaults.map(
  (name, kind) => [name, operationNames[kind % operationNames.length] ?? "listSkills"] as const,
);

test.each(cases)("with %s in place of every response, %s is undecided", expectUndecided);
