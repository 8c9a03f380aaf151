import { expect, test } from "vitest";
import { leftoverText } from "../../src/runner/cleanup/leftover.ts";
import { openTarget } from "../../src/targets/index.ts";

const credentials = { apiKey: "a-key-of-these-tests" };

async function textFor(headers: readonly (readonly [string, string])[] = []): Promise<string> {
  const target = await openTarget("http://127.0.0.1:9/prefix", { credentials, headers });
  await target.close();
  const api = { traits: { cascades: true } } as Parameters<typeof leftoverText>[2][number];
  return leftoverText({ id: "skill_1=", reason: "not deleted" }, target, [api]);
}

test("a leftover has the command that deletes it", async () => {
  expect(await textFor()).toBe(
    "skill_1=: not deleted; if it is yours: curl -X DELETE 'http://127.0.0.1:9/prefix/v1/skills/skill_1%3D' " +
      `-H "x-api-key: $ANTHROPIC_API_KEY" -H 'anthropic-version: 2023-06-01'`,
  );
});

test("the command has the names of the headers for a gateway, and not their values", async () => {
  const text = await textFor([["x-gateway-key", "a-secret-of-the-gateway"]]);
  expect(text).toMatch(/-H 'x-gateway-key: …'$/);
  expect(text).not.toContain("a-secret-of-the-gateway");
});
