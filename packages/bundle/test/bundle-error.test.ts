import { inspect } from "node:util";
import { expect, it } from "vitest";
import { BundleError, safePath } from "../src/index.ts";
import { thrownBundleError } from "./support/bundle-errors.ts";

const raw = "a\u001b[31m\n\u009b\u00ad\u200b\u2028\u202e\u2066\ufeff\u{e0041}é";
const dangerous = /(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u;

it("escapes control characters in its message and for util.inspect", () => {
  const error = new BundleError("zip_invalid", `'${raw}' is wrong`, raw);
  expect(error.message).toBe(
    "'a\\u001b[31m\\u000a\\u009b\\u00ad\\u200b\\u2028\\u202e\\u2066\\ufeff\\u{e0041}é' is wrong",
  );
  expect(error.path).toBe(raw);
  expect(inspect(error, { depth: 9 })).not.toMatch(dangerous);
  expect(inspect(thrownBundleError(() => safePath(`/\u202e${raw}`)))).not.toMatch(dangerous);
});
