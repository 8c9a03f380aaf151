import { test } from "vitest";
import { defects } from "../defects/index.ts";
import { expectFound } from "./defects.ts";
import { faultNames } from "./single.ts";

/** Defects of all kinds, each with a different kind of fault. `defects.long.test.ts` has all defects. */
const cases = faultNames.flatMap((kind, at) => {
  const defect = defects[Math.floor((at * defects.length) / faultNames.length)];
  return defect ? [[kind, defect.name, defect] as const] : [];
});

test.each(cases)("occasional %s hides no defect: %s", (kind, _, defect) => expectFound(kind, defect));
