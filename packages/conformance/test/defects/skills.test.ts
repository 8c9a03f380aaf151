import { test } from "vitest";
import { defectsOfSkills } from "./index.ts";
import { judgeInProcess } from "./judge.ts";

// Not test.for: it would cut the names short, and a name is what a defect is chosen by.
for (const defect of defectsOfSkills) {
  test(defect.name, () => judgeInProcess(defect));
}
