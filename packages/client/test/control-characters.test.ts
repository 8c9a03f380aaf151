import { inspect } from "node:util";
import { createSkillsClient, SkillsApiError } from "@skills-api/client";
import { describe, expect, test } from "vitest";
import { key } from "./examples.ts";
import { rejectedError } from "./rejected-error.ts";
import { serve } from "./server.ts";

/** C0, DEL, C1, zero-width, line separators, bidi, byte order mark, tags. */
const raw =
  "\u001b]0;x\u0007\r\n\u007f\u009b\u00ad\u061c\u180e\u200b\u200d\u2028\u2029\u202e\u2060\u2066\ufeff\u{e0001}\u{e0041}\u{e007f}";
const dangerous = /(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u;
const colors = new RegExp(`${String.fromCharCode(27)}\\[\\d+m`, "g");
const wanted = "é 漢字 👩 ❤️ \\";

async function errorFor(body: unknown, headers: Record<string, string> = {}): Promise<SkillsApiError> {
  const server = await serve((_, response) => {
    response.writeHead(400, { "content-type": "application/json", ...headers }).end(JSON.stringify(body));
  });
  const client = createSkillsClient({ revision: "ga", apiKey: key, baseURL: server.url });
  return rejectedError(client.list());
}

describe("control characters of a server are escaped", () => {
  test("in the message", async () => {
    const error = await errorFor({ error: { type: raw, message: `${wanted}${raw}` }, request_id: raw });
    expect(error.message).not.toMatch(dangerous);
    expect(error.message).not.toContain("\n");
    expect(error.message).toContain(`${wanted}\\u{1b}]0;x\\u{7}\\u{d}\\u{a}\\u{7f}\\u{9b}\\u{ad}`);
    expect(error.message).toContain("\\u{feff}\\u{e0001}\\u{e0041}\\u{e007f}");
    expect(error.stack).not.toMatch(dangerous);
    // The program gets what the server sent.
    expect(error.type).toBe(raw);
  });

  test.each([{}, { colors: true }, { depth: 9, showHidden: true }])(
    "by util.inspect with %o",
    async (options) => {
      const error = await errorFor({ [raw]: [raw, wanted], error: { message: raw } }, { "x-own": "\u009b" });
      for (const value of [error, { nested: [error] }, new Error("outer", { cause: error })]) {
        const text = inspect(value, { depth: 9, ...options }).replaceAll(colors, "");
        expect(text).not.toMatch(dangerous);
        expect(text).toContain("at async");
        expect(text).toContain("漢字 👩 ❤️");
        expect(text).toContain("status: 400");
        expect(text).toContain("\n");
      }
    },
  );

  test("in the message of the fetch", async () => {
    const fetch = () => Promise.reject(new Error(raw));
    const client = createSkillsClient({ revision: "ga", apiKey: key, fetch, maxRetries: 0 });
    const error = await rejectedError(client.list());
    expect(`${error.message}${inspect(error)}`).not.toMatch(dangerous);
  });

  test("in an error that a program creates", () => {
    expect(new SkillsApiError(raw).message).not.toMatch(dangerous);
  });
});
