import { brotliCompressSync, deflateSync, gzipSync } from "node:zlib";
import { writeZip } from "@skills-api/bundle";
import { expect, test } from "vitest";
import { createRedactor } from "../../src/redaction/redactor.ts";
import type { Attempt } from "../../src/results/recording/attempt.ts";
import { ExchangeRedactor, full } from "../../src/results/recording/exchange-redactor.ts";

const apiKey = "a-key-that-must-stay-secret-1234567890";
const cleaner = new ExchangeRedactor(createRedactor([apiKey]), { apiKey });

async function zipOf(text: string, path = "a-skill/SKILL.md"): Promise<Uint8Array> {
  return writeZip([{ path, bytes: Buffer.from(text) }], { compress: true });
}

/** Returns the recorded body of a response. */
async function kept(body: Uint8Array) {
  const attempt: Attempt = {
    number: 1,
    scenario: "a-scenario",
    revision: "ga",
    startedAt: new Date(0),
    duration: 1,
    request: { method: "GET", path: "/v1/skills", headers: [] },
    result: { status: 200, headers: [], body },
  };
  return (await cleaner.redact(attempt, full)).response?.body;
}

const skillText = `A skill.\n${"Words. ".repeat(40)}${apiKey}\n`;

test.each<[string, () => Uint8Array | Promise<Uint8Array>]>([
  ["a packed archive", () => zipOf(skillText)],
  ["a name in an archive", () => zipOf("A skill.", `a-skill/${apiKey}`)],
  ["gzip", () => gzipSync(skillText)],
  ["deflate", () => deflateSync(skillText)],
  ["brotli", () => brotliCompressSync(skillText)],
  ["wide characters", () => Buffer.from(skillText, "utf16le")],
  ["binary data", () => Buffer.concat([Buffer.from([0xff, 0xfe, 0x80]), Buffer.from(skillText)])],
])("a key in %s is not recorded", async (_, bodyOf) => {
  const body = await bodyOf();
  expect(await kept(body)).toEqual({ bytes: body.length, text: "[redacted]", cut: true });
});

test("an archive without a secret is recorded unchanged; an unreadable one is not recorded", async () => {
  const zip = Buffer.from(await zipOf(`A skill.\n${"Words. ".repeat(40)}`));
  expect(await kept(zip)).toEqual({ bytes: zip.length, base64: zip.toString("base64") });
  const broken = zip.subarray(0, zip.length - 10);
  expect(await kept(broken)).toEqual({ bytes: broken.length, text: "[redacted]", cut: true });
  const bomb = writeZip([{ path: "a-skill/zeros", bytes: new Uint8Array(17 * 1024 * 1024) }]);
  expect(await kept(bomb)).toEqual({ bytes: bomb.length, text: "[redacted]", cut: true });
});

test("organization and workspace are not recorded", () => {
  const headers = [
    ["anthropic-organization-id", "4e1d6e3c-0000-4000-8000-1c5c3a0f9d11"],
    ["Anthropic-Workspace-Id", "wrkspc_01Secretive"],
  ] as const;
  const { headers: sent } = cleaner.request({ method: "GET", path: "/v1/skills", headers }, full);
  expect(sent).toEqual([
    ["anthropic-organization-id", "[organization]"],
    ["Anthropic-Workspace-Id", "[workspace]"],
  ]);
});

test("a key from another variable is not recorded as ANTHROPIC_API_KEY", () => {
  const request = { method: "GET", path: "/v1/skills", headers: [["x-api-key", apiKey]] } as const;
  const elsewhere = new ExchangeRedactor(createRedactor([apiKey]), { apiKey, customKeyVariable: true });
  expect(cleaner.request(request, full).headers).toEqual([["x-api-key", "$ANTHROPIC_API_KEY"]]);
  expect(elsewhere.request(request, full).headers).toEqual([["x-api-key", "$SKILLS_CONFORMANCE_KEY"]]);
});

test("a path that is a secret still begins with a slash", () => {
  const { path } = new ExchangeRedactor(createRedactor(["/a-secret/of-9-words"]), {}).request(
    { method: "GET", path: "/a-secret/of-9-words?limit=1", headers: [] },
    full,
  );
  expect(path).toBe("/[redacted]?limit=1");
});
