import { expect, test } from "vitest";
import { drift, typeScriptSdks } from "./cli.ts";

test("the documents differ from the SDKs that the client's tests use only if intended", async () => {
  const { newest, last } = typeScriptSdks;
  const { code, stdout, stderr } = await drift("--typescript", newest, "--typescript", last);
  expect(stdout).toBe(
    [
      "# Drift from the official SDKs",
      "",
      "- client.skills of TypeScript 1.11.0 (ga)",
      "- client.beta.skills of TypeScript 1.11.0 (ga)",
      "- client.beta.skills of TypeScript 0.120.0 (skills-2025-10-02)",
      "",
      "0 differences are not intended; 0 intended ones are gone.",
      "",
    ].join("\n"),
  );
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
});
