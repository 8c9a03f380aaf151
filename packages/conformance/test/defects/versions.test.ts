import { test } from "vitest";
import { defectsOfVersions } from "./index.ts";
import { judgeInProcess } from "./judge.ts";

// Not test.for: it would cut the names short, and a name is what a defect is chosen by.
for (const defect of defectsOfVersions) {
  test(defect.name, () => judgeInProcess(defect));
}
