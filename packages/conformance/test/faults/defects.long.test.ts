import { describe, test } from "vitest";
import { defects } from "../defects/index.ts";
import { expectFound } from "./defects.ts";
import { faultNames } from "./single.ts";

describe.each(defects.map((defect, at) => [defect.name, defect, at] as const))("%s", (_, defect, at) => {
  const kinds = [0, 1, 2].flatMap((turn) => faultNames[(at + turn * 7) % faultNames.length] ?? []);
  test.each(kinds)("occasional %s does not hide it", (kind) => expectFound(kind, defect));
});
