import { describe, expect, test } from "vitest";
import { knownSecrets } from "../../src/redaction/known-secrets.ts";
import { createRedactor } from "../../src/redaction/redactor.ts";
import { secretPatterns } from "../../src/redaction/secret-patterns.ts";
import { randomFrom } from "../support/random.ts";
import { encodings } from "./encodings.ts";
import { canaries, planted } from "./planted.ts";

const keys = Object.values(canaries);
const redactor = createRedactor(keys);

/** Searches every text for every pattern. */
const thorough = createRedactor(
  [],
  [...knownSecrets(keys), ...secretPatterns].map(({ pattern }) => ({ pattern })),
);

/** Every alternative that the patterns begin with. */
const beginnings: Readonly<Record<string, readonly string[]>> = {
  "anthropic-key": ["sk-ant-api03-"],
  "model-vendor-key": ["sk-proj-", "sk-svcacct-", "sk-admin-", "sk-or-v1-", "sk-", "gsk_", "xai-"],
  "aws-access-key-id": ["AKIA", "ASIA", "ABIA", "ACCA"],
  "forge-token": ["ghp_", "gho_", "ghu_", "ghs_", "ghr_", "github_pat_", "glpat-"],
  "registry-token": ["npm_", "hf_", "pypi-", "dckr_pat_"],
  "slack-token": ["xoxb-", "xapp-1-", "hooks.slack.com/services/", "hooks.slack.com/workflows/"],
  "google-key": ["AIza", "ya29.", "GOCSPX-"],
  "stripe-key": ["sk_live_", "rk_live_", "sk_test_", "rk_test_", "whsec_"],
  "json-web-token": [".eyJhbGciOiJI."],
  "private-key": ["-----BEGIN PRIVATE KEY-----", "-----BEGIN PGP PRIVATE KEY BLOCK-----"],
  authorization: ["authorization: ", "Authorization="],
  "bearer-or-basic": ["bearer ", "Bearer ", "BEARER ", "basic ", "Basic ", "BASIC "],
  "api-key": ["api_key=", "Api-Key: ", "apikey: ", "access_key=", "accesskeyid=", "subscription-key: "],
  cookie: ["cookie: a=", "Set-Cookie: a="],
  "session-cookie": [
    ...["__cf_bm=", "__cfduid=", "_cfuvid=", "cf_clearance=", "connect.sid=", "sess=", "session_id="],
    ...["sesskey=", "PHPSESSID="],
  ],
  "url-userinfo": ["https://"],
  "url-signature": [
    ...["signature=", "X-Amz-Credential=", "x-goog-credential="],
    ...["?sig=", "&key=", ";code=", "?auth="],
  ],
  token: ["token=", "access_token: "],
  password: ["password=", "passwd=", "passphrase=", "pwd="],
  secret: [
    ...["secret=", "secret_key=", "secret_access_key=", "private_key=", "signing-key=", "encryption_key="],
    ...["accountkey="],
  ],
};

/** Completes any of them to a secret. */
const end = `${"A1B2C3D4E5F6G7H8".repeat(4)}@example.com/`;

describe.each(secretPatterns.map(({ name, pattern }) => [name, pattern] as const))("%s", (name, pattern) => {
  test.each(beginnings[name] ?? [])("%s… is found", (beginning) => {
    for (const text of [beginning + end, (beginning + end).toUpperCase(), (beginning + end).toLowerCase()]) {
      expect(redactor.text(text)).toBe(thorough.text(text));
    }
    expect((beginning + end).replace(pattern, "")).not.toBe(beginning + end);
  });
});

const pieces: readonly string[] = [
  ...Object.values(beginnings).flat(),
  ...keys,
  ...planted.map(({ text }) => text),
  ...[
    "skill_01AbCdEfGhIjKlMnOpQrStUv",
    '{"data":[',
    '"',
    "'",
    "\\",
    "%25",
    "&amp;",
    " ",
    "\n",
    "=",
    ": ",
    "ſ",
    "İ",
  ],
];

/** Returns a text of several pieces, some of them encoded, cut or in another case. */
function textFrom(random: () => number): string {
  const one = <T>(all: readonly T[]): T => all[Math.floor(random() * all.length)] as T;
  const changes: readonly ((text: string) => string)[] = [
    ...Object.values(encodings),
    (text) => text.toUpperCase(),
    (text) => text.toLowerCase(),
    (text) => text.slice(0, Math.floor(random() * text.length)),
    (text) => text.slice(Math.floor(random() * text.length)),
  ];
  const count = 1 + Math.floor(random() * 6);
  return Array.from({ length: count }, () => {
    const piece = one(pieces);
    return random() < 0.5 ? piece : one(changes)(piece);
  }).join(one(["", " ", ", "]));
}

test("random texts are redacted as if every pattern had been searched for", () => {
  const random = randomFrom(1);
  let redacted = 0;
  for (let count = 0; count < 2_000; count++) {
    const text = textFrom(random);
    const clean = redactor.text(text);
    expect(clean).toBe(thorough.text(text));
    if (clean !== text) redacted++;
  }
  // Some texts have a secret and some have none.
  expect(redacted).toBeGreaterThan(1_000);
  expect(redacted).toBeLessThan(1_950);
});

test("a known secret of any characters is redacted as if its pattern had been searched for", () => {
  for (const secret of ["ÄÖÜ-µ-key", "ключ-от-всего", "a+b/c=d?e", "12345", "abc"]) {
    const [one, other] = [
      createRedactor([secret], []),
      createRedactor(
        [],
        knownSecrets([secret]).map(({ pattern }) => ({ pattern })),
      ),
    ];
    for (const form of Object.values(encodings)) {
      for (const text of [secret, secret.toUpperCase(), secret.toLowerCase()]) {
        const said = `The server said ${form(text)}.`;
        expect(one.text(said)).toBe(other.text(said));
      }
    }
  }
});
