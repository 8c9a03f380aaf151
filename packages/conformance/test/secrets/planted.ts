import type { Credentials } from "../../src/targets/target.ts";

/** Keys that match no pattern, with characters that every encoding treats differently. */
export const canaries = {
  apiKey: 'CaNaRyOrdinary9f3/+="<&>\\%7%',
  adminKey: "CaNaRyAdminister/+=admin?#",
  restrictedKey: "CaNaRyRestricted/+=down:;",
} as const satisfies Credentials;

/** Fragments of each key that are long enough to be a leak. */
export const keyFragments: readonly string[] = ["CaNaRyOrdinary", "CaNaRyAdminister", "CaNaRyRestricted"];

/**
 * Secrets for each pattern, as in headers, queries, bodies and messages. The text between « and » must be redacted; the
 * marks also keep secret scanners of repositories quiet.
 */
const marked: Readonly<Record<string, readonly string[]>> = {
  "anthropic-key": [
    "sk-ant-api03-«CaNaRyApi03-x_4Qd81»«CaNaRyApi03End»AA",
    "sk-ant-admin01-«CaNaRyAdmin01-x4Qd81»",
    "sk-ant-oat01-«CaNaRyOat01-x4Qd81»",
  ],
  "model-vendor-key": ["sk-proj-«CaNaRyProject-x4Qd81x4Qd81»", "sk-«CaNaRyVendor4Qd81x4Qd81x4Qd81x4Qd81»"],
  "aws-access-key-id": ["AKIA«CANARYIDX4QD81X4»"],
  "forge-token": [
    "ghp_«CaNaRyPersonalx4Qd81x4Qd81x4Qd81x4Q»",
    "github_pat_«CaNaRyFinex4Qd81x4Qd8_1x4Qd81»",
    "glpat-«CaNaRyGitlab-x4Qd81x4Qd8»",
  ],
  "registry-token": [
    "npm_«CaNaRyNpmx4Qd81x4Qd81x4Qd81x4Qd81x4Q»",
    "hf_«CaNaRyHfx4Qd81x4Qd81x4Qd81x4Qd81x4Q»",
  ],
  "slack-token": [
    "xoxb-«1234567890-CaNaRyBot»",
    "https://hooks.slack.com/services/«T01234567/B01234567/CaNaRyHook4Qd81»",
  ],
  "google-key": ["AIza«CaNaRyGooglex4Qd81x4Qd81x4Qd81x_-4Q»", "ya29.«CaNaRyAccess-x4Qd81x4Qd8»"],
  "stripe-key": ["sk_live_«CaNaRyLivex4Qd81»", "rk_test_«CaNaRyTestx4Qd81»"],
  "json-web-token": ["eyJhbGciOiJIUzI1NiJ9.eyJ«CaNaRyClaimsx4Qd81».«CaNaRySigned-x4_Qd81»"],
  "private-key": [
    "-----BEGIN RSA PRIVATE KEY-----\n«CaNaRyPemx4Qd81»/+\n«CaNaRyPemEnd»==\n-----END RSA PRIVATE KEY-----",
  ],
  authorization: [
    "Authorization: Bearer «CaNaRyBearer.x4~Qd»+/=",
    '{"authorization":"token «CaNaRyScheme»"}',
    "authorization: AWS4-HMAC-SHA256 Credential=«CaNaRyScope»/us, Signature=«CaNaRySignedHere»",
  ],
  "bearer-or-basic": ["no such user: Basic «Q2FOYVJ5QmFzaWM6eDQ=»", "refused Bearer «CaNaRyQuoted4»"],
  "api-key": [
    "x-api-key: «CaNaRyHeader1»",
    '["X-Api-Key", "«CaNaRyPair»"]',
    "?api_key=«CaNaRyQuery»&limit=1",
  ],
  cookie: [
    "set-cookie: cart=«CaNaRyCart»; path=/; last=«CaNaRyLast»; HttpOnly",
    '{"cookie":["a=«CaNaRyFirst»","b=«CaNaRySecond»"]}',
  ],
  "session-cookie": ["__cf_bm=«CaNaRyEdge.x4Qd»-1; path=/", "sessionid=«CaNaRySession»"],
  "url-userinfo": ["https://me:«CaNaRyUserinfo»@example.com/", "postgres://«CaNaRyAlone»@db/x"],
  "url-signature": [
    "https://example.com/a?X-Amz-Signature=«CaNaRyAmz»&x=1",
    "https://example.com/a?sv=1&sig=«CaNaRySas»%2F%3D",
  ],
  token: [
    '{"access_token":"«CaNaRyOauth»"}',
    "refresh_token=«CaNaRyRefresh»",
    "<token>«CaNaRyElement»</token>",
  ],
  password: [
    '{"password":"«CaNaRyPass» \\"«CaNaRyWord»"}',
    "password: «CaNaRyYaml»",
    "{'passwd': '«CaNaRySingle» %22<&>\"«CaNaRyMarks»'}",
  ],
  secret: [
    '{"client_secret": "«CaNaRyClient»"}',
    "aws_secret_access_key = «CaNaRyAws/+x4Qd81x4Qd81x4Qd81x4Qd»",
    '{"name":"private_key","value":"«CaNaRyHar»"}',
  ],
};

/** A secret with the text around it. */
export interface Planted {
  readonly shape: string;
  readonly text: string;
  /** Fragments of its parts that are long enough to be a leak. */
  readonly fragments: readonly string[];
}

/** Secrets that a run does not know. */
export const planted: readonly Planted[] = Object.entries(marked).flatMap(([shape, texts]) =>
  texts.map((text) => ({
    shape,
    text: text.replace(/[«»]/g, ""),
    fragments: Array.from(text.matchAll(/«([^»]+)»/g), ([, secret = ""]) => secret),
  })),
);

/** The fragments of all of them. */
export const plantedFragments: readonly string[] = planted.flatMap(({ fragments }) => fragments);
