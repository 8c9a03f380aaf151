import { expect, test } from "vitest";
import { skipFile } from "../../../vitest.skip.ts";
import { drift } from "./cli.ts";
import { missingPython } from "./missing-python.ts";

skipFile(await missingPython());

test("the documents differ from the SDKs of November 2026 only if intended", async () => {
  const { code, stdout } = await drift(
    ...["--typescript", "1.14.0", "--typescript", "0.120.0"],
    ...["--python", "2.14.0", "--python", "0.120.2"],
  );
  expect(stdout).toContain("\n0 differences are not intended; 0 intended ones are gone.\n");
  expect(code).toBe(0);
});
