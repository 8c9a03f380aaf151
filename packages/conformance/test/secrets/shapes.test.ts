import { expect, test } from "vitest";
import { createRedactor } from "../../src/redaction/redactor.ts";
import { secretPatterns } from "../../src/redaction/secret-patterns.ts";
import { encodings } from "./encodings.ts";
import { planted } from "./planted.ts";
import { leaksIn } from "./search.ts";

const redactor = createRedactor([]);

test("there is a planted secret for each pattern", () => {
  const names = secretPatterns.map(({ name }) => name);
  expect([...new Set(planted.map(({ shape }) => shape))]).toEqual(names);
});

// The patterns of unknown secrets know their case.
const formsOfPatterns = Object.entries(encodings).filter(([name]) => name !== "in upper case");

test.each(formsOfPatterns)("a secret that is %s matches its pattern", (_, form) => {
  for (const { text, fragments } of planted) {
    const said = `The server said: ${form(text)} and more`;
    expect(leaksIn(said, fragments)).toEqual(fragments);
    expect(leaksIn(redactor.text(said), fragments), said).toEqual([]);
    expect(redactor.text(said)).toMatch(/^The server said: /);
    expect(redactor.text(redactor.text(said))).toBe(redactor.text(said));
  }
});

test.each(secretPatterns.map((shape) => [shape.name, shape] as const))(
  "%s needs no other shape",
  (name, shape) => {
    for (const { text, fragments } of planted.filter((each) => each.shape === name)) {
      expect(leaksIn(createRedactor([], [shape]).text(text), fragments)).toEqual([]);
    }
  },
);

test("the text around a secret stays", () => {
  const texts: readonly (readonly [before: string, after: string])[] = [
    ["set-cookie: a=b; path=/\r\nrequest-id: req_011CXz", "set-cookie: [redacted]\r\nrequest-id: req_011CXz"],
    ['{"x-api-key":"abc","limit":1}', '{"x-api-key":"[redacted]","limit":1}'],
    ['{\\"token\\":\\"a b\\",\\"limit\\":1}', '{\\"token\\":\\"[redacted]\\",\\"limit\\":1}'],
    ["%7B%22token%22%3A%22a%20b%22%7D", "%7B%22token%22%3A%22[redacted]%22%7D"],
    ["https://me:word@example.com/v1?page=1", "https://[redacted]@example.com/v1?page=1"],
    ["GET /v1?sig=a%2Bb&page=page_1 returned 403", "GET /v1?sig=[redacted]&page=page_1 returned 403"],
    [`id ${Buffer.from("password=abcdefgh").toString("base64")} gone`, "id [redacted] gone"],
  ];
  for (const [before, after] of texts) expect(redactor.text(before)).toBe(after);
});

test("words that resemble a secret stay", () => {
  for (const text of [
    "skill_01AbCdEfGhIjKlMnOpQrStUv skver_01AbCdEfGhIjKlMnOpQrStUv skill_version_01AbCdEfGhIjKlMnOpQrStUv",
    "1759178010641129 req_011CSHoEeqs5C35K2UUqR7Fy page_MjAyNS0wNS0xNFQwMDowMDowMFo= k3m9x2qa",
    "?page=page_MjAyNS0wNS0xNFQwMDowMDowMFo%3D&limit=1&next_page_token=abc&max_tokens=100",
    "task-ant-farm-keeper1-for-everybody disk-usage-report-of-the-whole-of-the-company risk_live_assessments",
    "invalid x-api-key; x-api-key header is required; Basic authentication or a Bearer credential",
    "Unexpected token '<', \"<html>\" is not valid JSON; the password of a cookie; me@example.com",
    '{"token":null,"secret":{"type":"string"},"password":false}',
    "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08 123e4567-e89b-12d3-a456-426614174000",
    "-----BEGIN CERTIFICATE-----MIIB-----END CERTIFICATE----- AKIA eyJhbGciOiJIUzI1NiJ9 sk-ant-",
  ]) {
    expect(redactor.text(text)).toBe(text);
  }
});

/** Incomplete beginnings of each pattern, for repetition. */
const hostile: Readonly<Record<string, readonly string[]>> = {
  "anthropic-key": ["sk-ant-", "sk-ant-abcdefghij", "sk-ant-api03-a."],
  "model-vendor-key": ["sk-proj-.", "sk-aaaaaaaa-", "gsk_xai-"],
  "aws-access-key-id": ["AKIAa", "AKIA222222222222222."],
  "forge-token": ["ghp_-", "github_pat_-", "glpat-a."],
  "registry-token": ["npm_hf_", "pypi-a.", "dckr_pat_."],
  "slack-token": ["xoxb-.", "xapp-1-a.", "hooks.slack.com/services/"],
  "google-key": ["AIza.", "ya29.", "GOCSPX-."],
  "stripe-key": ["sk_live_", "rk_test_aaaaaaaaaaaaaaaa", "whsec_"],
  "json-web-token": [".eyJ", "eyJaaaaaaaa", ".eyJ.aaaaaaaa"],
  "private-key": ["-----BEGIN ", "-----BEGIN A PRIVATE KEY- ", "-----BEGIN PRIVATE KEY----+"],
  authorization: ["authorization ", 'authorization" ', "authorization:{"],
  "bearer-or-basic": ["Bearer ", "basic++++", "Bearer aaaaaaaa ", "basic+aaaaaaa/"],
  "api-key": ["api_key ", 'api-key" ', "apikey=>{", "access"],
  cookie: ["cookie ", "cookie', ", "cookie:{"],
  "session-cookie": ["__cf_bm", "session_id ", 'sess"  ,  '],
  "url-userinfo": ["://", "://a:", "://a:b/", "a:b:"],
  "url-signature": ["signature ", "?sig", "&key={", "x-amz-"],
  token: ["token", "page_token=", "token={", 'token"+,+'],
  password: ["password", "passwd' ", "pwd: {"],
  secret: ["secret", "secret_access_", "private_key: {"],
};

const hostileLength = 2_000_000;

test.each(secretPatterns.map(({ name, pattern }) => [name, pattern] as const))(
  "%s takes linear time",
  (name, pattern) => {
    for (const unit of hostile[name] ?? []) {
      const text = unit.repeat(hostileLength / unit.length);
      expect(text.replace(pattern, "!") === text, unit).toBe(true);
    }
    for (const { text, fragments } of planted.filter(({ shape }) => shape === name)) {
      const clean = `${text}\n`.repeat(hostileLength / text.length).replace(pattern, "!");
      for (const fragment of fragments) expect(clean.includes(fragment), text).toBe(false);
    }
    expect(hostile[name]).toBeDefined();
  },
);

test("a text of escape sequences is redacted in linear time", () => {
  for (const unit of ["\\", "%25", "&amp;", "\\u005c", "%5C&amp;\\\\", "cGFzc3dvcmQ", "73656372"]) {
    const text = unit.repeat(200_000 / unit.length);
    expect(redactor.text(text) === text, unit).toBe(true);
    expect(redactor.excerpt(`token="${text}`, 2000), unit).toBe('token="[redacted]');
  }
});
