import { expect, test } from "vitest";
import { createRedactor } from "../../src/redaction/redactor.ts";
import { encodings } from "./encodings.ts";
import { canaries, keyFragments } from "./planted.ts";
import { leaksIn } from "./search.ts";

const redactor = createRedactor([]);
const withKeys = createRedactor(Object.values(canaries), []);

test.each([
  '{"error":{"message":"invalid x-api-key","type":"authentication_error"},"request_id":"req_011CXz"}',
  '{"message":"x-api-key","type":"authentication_error"}',
  '{"message":"invalid x-api-key:","type":"authentication_error"}',
  '{"message":"send a token=", "type":"authentication_error" }',
  '{"a":"authorization","b":{"message":"the password:"},"c":["cookie:",["secret"]]}',
  '{"message":"token","value":"latest","next_page":null}',
  '[ "x-api-key", "authorization", "anthropic-version" ]',
  '{"errors":["unknown x-api-key,","cookie"],"type":"error"}',
  '"invalid x-api-key"',
  'expected {"message":"x-api-key","type":"a"}, got {"message":"invalid x-api-key:","type":"b"}',
])("%s has nothing to redact", (text) => {
  expect(redactor.text(text)).toBe(text);
  expect(redactor.excerpt(text, 1000)).toBe(text);
});

test.each([
  ['{"x-api-key" : "a\\"b" ,"limit":1}', '{"x-api-key" : "[redacted]" ,"limit":1}'],
  ['{"password":",\\" and more"}', '{"password":"[redacted]"}'],
  ['{"token":12345,"max_tokens":100}', '{"token":"[redacted]","max_tokens":100}'],
  ['{"cookie":["a=b","c=d"],"data":["a=b"]}', '{"cookie":["[redacted]","[redacted]"],"data":["a=b"]}'],
  ['["accept","*/*","X-Api-Key","x4Qd","id","1"]', '["accept","*/*","X-Api-Key","[redacted]","id","1"]'],
  ['{"name":"private_key","value":"abc"}', '{"name":"private_key","value":"[redacted]"}'],
  ['{"token":"abc","page":"\\u0061"}', '{"token":"[redacted]","page":"\\u0061"}'],
  ['{"a":"Bearer x1234567","b":[{}, 1e3, true]}', '{"a":"Bearer [redacted]","b":[{}, 1e3, true]}'],
])("in %s, only the secret is redacted", (text, clean) => {
  expect(redactor.text(text)).toBe(clean);
  expect(redactor.text(clean)).toBe(clean);
});

test.each(Object.entries(encodings))("JSON with a key that is %s stays JSON", (_, form) => {
  for (const indent of [0, 2]) {
    const text = JSON.stringify(
      { message: `bad: ${form(canaries.apiKey)}`, type: "error", data: [1] },
      null,
      indent,
    );
    const clean = withKeys.text(text);
    expect(leaksIn(clean, keyFragments)).toEqual([]);
    expect(JSON.parse(clean)).toMatchObject({ type: "error", data: [1] });
    expect(clean.replace(/(?<="message": ?)".*?"(?=,\s*"type")/, "")).toBe(
      text.replace(/(?<="message": ?)".*"(?=,\s*"type")/, ""),
    );
  }
});

test("bytes in JSON are redacted as items, and property names as text", () => {
  const bytes = Buffer.from(canaries.apiKey);
  const json = { data: bytes, view: new Uint8Array(bytes), [canaries.apiKey]: [1, 2, 3, 4, 5, 6, 7, 8, 9] };
  expect(JSON.parse(withKeys.text(JSON.stringify(json)))).toEqual({
    data: { type: "Buffer", data: Array.from(bytes, () => "[redacted]") },
    view: Object.fromEntries(Array.from(bytes, (_, index) => [index, "[redacted]"])),
    "[redacted]": [1, 2, 3, 4, 5, 6, 7, 8, 9],
  });
});

test("a word of the API is no secret", () => {
  for (const word of [
    "anthropic",
    "ga",
    "2",
    "k",
    "skill",
    "true",
    "id",
    "custom",
    "message",
    "error",
    "Skill not found",
  ]) {
    const text = `{"${word}":"${word}","message":"${word}, anthropic-version: ${word} (${word})"}`;
    expect(createRedactor([word]).text(text)).toBe(text);
  }
});

test.each(["hunter2", "q9Zt", "my-api-key", "skill-list-empty", "12345678", "xxxxxxxx", "isplay_titl"])(
  "%s, which may be part of an innocent text, is redacted where it stands alone",
  (secret) => {
    const { text } = createRedactor([secret], []);
    expect(text(`{"message":"bad key ${secret}.","${secret}":"${secret}"}`)).toBe(
      '{"message":"bad key [redacted].","[redacted]":"[redacted]"}',
    );
    expect(text(`?key=${secret}&x=%20${secret}%20`)).toBe("?key=[redacted]&x=%20[redacted]%20");
    expect(text(Buffer.from(`user:${secret} and more`).toString("base64"))).toBe("[redacted]");
    for (const harmless of [
      `a${secret}`,
      `${secret}s`,
      `conformance-${secret}-1`,
      `12:${secret}`,
      `_${secret}`,
    ]) {
      expect(text(harmless)).toBe(harmless);
    }
  },
);

test("a secret of digits is redacted as a number, too", () => {
  const { text } = createRedactor(["8675309867530912"], []);
  expect(text('{"echo":8675309867530912,"all":[1,8675309867530912]}')).toBe(
    '{"echo":"[redacted]","all":[1,"[redacted]"]}',
  );
});

test("a private key whose lines are several strings is redacted", () => {
  const lines = [
    "-----BEGIN PRIVATE KEY-----",
    "MIIEvQIBADANBgkqhkiG9w0BAQEFAASC",
    "-----END PRIVATE KEY-----",
  ];
  expect(createRedactor([]).text(JSON.stringify({ pem: lines }))).not.toContain("MIIEvQ");
});
