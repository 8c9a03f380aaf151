/** A pattern for secrets. */
export interface TextPattern {
  /** Matches a secret. The first group is kept: it names what was redacted. */
  readonly pattern: RegExp;
  /**
   * Whether the pattern may match a text, given in lower case. Far cheaper than the pattern, and never `false` for a
   * text that it matches.
   *
   * @default every text is searched
   */
  readonly mayMatch?: ((lowerCase: string) => boolean) | undefined;
}

/** A pattern for one kind of secret, in unescaped text. */
export interface SecretPattern extends TextPattern {
  readonly name: string;
}

/** Optional spaces, which are `+` in forms and queries. */
const space = "[\\s+]{0,3}";

/** The name of a member in JSON, or the end of one string and the start of another. */
const [memberName, betweenStrings] = [
  `(?:"[^"\\\\]*(?:\\\\[\\s\\S][^"\\\\]*)*"|'[^'\\\\]*(?:\\\\[\\s\\S][^'\\\\]*)*')${space}:`,
  `\\s{0,3}[,:}\\]]\\s{0,3}(?:["'{}[\\]]|$)`,
];

/** Separates a name from its value in JSON, headers, queries, assignments, XML and lists of pairs. */
const separator = `["']?${space}(?:[:=>]{1,2}${space}|,${space}(?:["']value["']${space}:${space})?(?=["'])(?!${memberName}))["']?`;

/** A value in quotes or brackets. */
const quotedValue = `(?<=["'])(?!${betweenStrings})(?:(?<=")[^"\\\\]*(?:\\\\[\\s\\S][^"\\\\]*)*|(?<=')[^'\\\\]*(?:\\\\[\\s\\S][^'\\\\]*)*)|\\[[^\\]\\r\\n]*\\]?`;

/** A character of an unquoted value that ends at a space, and of one that ends at the line break. */
const [word, line] = [`[^\\s"'&<>]`, `[^\\r\\n\\\\"'&<>]`];

/** Not the end of an identifier of the API, whose last letters may spell a name such as `token`. */
const notInIdentifier =
  "(?<!\\b(?:skill|skver|skillver|skill_version|req|wrkspc)_0\\w{4,64}|\\bpage_[\\w-]{8,80})";

/**
 * Returns a pattern for the value that follows a name. An unquoted value after a colon must contain `sign`, so that
 * a sentence such as "invalid x-api-key: give another" does not match. Objects do not match: their members have
 * names of their own.
 */
function namedValue(name: string, char: string = word, sign = "\\d"): RegExp {
  // What follows a redacted value would have been part of it.
  const redactedValue = `\\[redacted\\]${char}*`;
  const plausible = `(?<=[=>]${space})|(?=${char}{0,64}${sign})`;
  const unquotedValue = `(?!\\{|(?:null|true|false)\\b)(?:${plausible})${char}+`;
  return new RegExp(
    `((?:${name})${notInIdentifier}${separator})(?:${redactedValue}|${quotedValue}|${unquotedValue})`,
    "gi",
  );
}

/** Returns whether a text contains one of these parts. Every match of the pattern must contain one. */
function containing(...parts: readonly string[]): (lowerCase: string) => boolean {
  return (lowerCase) => parts.some((part) => lowerCase.includes(part));
}

/**
 * Secrets that are redacted in addition to the keys of the run: a server or proxy may return a secret of its own.
 * Each pattern takes linear time, and none matches an identifier, a cursor or a word of this API.
 */
export const secretPatterns: readonly SecretPattern[] = [
  // Keys of the Anthropic API: ordinary, admin, OAuth access and refresh, sessions.
  {
    name: "anthropic-key",
    pattern: /sk-ant-[a-z]{2,10}\d{1,2}-[\w-]{8,}/gi,
    mayMatch: containing("sk-ant-"),
  },
  // Keys of other model vendors, which a gateway may hold.
  {
    name: "model-vendor-key",
    pattern: /sk-(?:(?:proj|svcacct|admin|or-v1)-[\w-]{20,}|[A-Za-z0-9]{32,})|(?:gsk_|xai-)[A-Za-z0-9]{32,}/g,
    mayMatch: containing("sk-", "gsk_", "xai-"),
  },
  // Not secret by itself, but identifies the account.
  {
    name: "aws-access-key-id",
    pattern: /(?:AKIA|ASIA|ABIA|ACCA)[A-Z0-9]{16}/g,
    mayMatch: containing("akia", "asia", "abia", "acca"),
  },
  // GitHub and GitLab: users, apps and runners.
  {
    name: "forge-token",
    pattern: /(?:gh[pousr]_[A-Za-z0-9]|github_pat_\w|glpat-[\w-])[\w-]{19,}/g,
    mayMatch: containing("ghp_", "gho_", "ghu_", "ghs_", "ghr_", "github_pat_", "glpat-"),
  },
  // npm, PyPI, Docker, Hugging Face.
  {
    name: "registry-token",
    pattern: /(?:npm_|hf_)[A-Za-z0-9]{30,}|pypi-[\w-]{50,}|dckr_pat_[\w-]{20,}/g,
    mayMatch: containing("npm_", "hf_", "pypi-", "dckr_pat_"),
  },
  // Bots, users and apps, and webhook URLs, which allow posting without a token.
  {
    name: "slack-token",
    pattern:
      /xox[a-z]-[\w-]{10,}|xapp-\d-[\w-]{10,}|(hooks\.slack\.com\/(?:services|workflows)\/)[\w/]{20,}/g,
    mayMatch: containing("xox", "xapp-", "hooks.slack.com/"),
  },
  // API keys, OAuth access tokens and OAuth client secrets.
  {
    name: "google-key",
    pattern: /AIza[\w-]{35}|ya29\.[\w-]{20,}|GOCSPX-[\w-]{20,}/g,
    mayMatch: containing("aiza", "ya29.", "gocspx-"),
  },
  // Keys and webhook secrets of Stripe and of services with the same prefixes. A key contains a digit.
  {
    name: "stripe-key",
    pattern: /(?:[rs]k_(?:live|test)_|whsec_)(?=[A-Za-z0-9]{0,64}\d)[A-Za-z0-9]{10,}/g,
    mayMatch: containing("k_live_", "k_test_", "whsec_"),
  },
  // Claims and signature of a JSON web token. Its header stays: it only names the algorithm.
  { name: "json-web-token", pattern: /(\.)eyJ[\w-]{8,}(?:\.[\w-]*){1,4}/g, mayMatch: containing(".eyj") },
  // PEM and PGP. Spaces are `+` in forms.
  {
    name: "private-key",
    pattern: /(-----BEGIN[A-Z0-9 +]{0,40}[ +]PRIVATE[ +]KEY(?:[ +]BLOCK)?-----)[^-]*(?:-{1,4}[^-]+)*/g,
    mayMatch: containing("-----begin"),
  },
  // The whole authorization header, of any scheme.
  {
    name: "authorization",
    pattern: namedValue("authorization", line),
    mayMatch: containing("authorization"),
  },
  // The value of an authorization header without the header's name.
  {
    name: "bearer-or-basic",
    pattern: /(\b(?:[Bb]earer|BEARER|[Bb]asic|BASIC)[\s+]{1,4})(?=[\w.~+/-]{1,64}[A-Z\d=])[\w.~+/=-]{8,}/g,
    mayMatch: containing("bearer", "basic"),
  },
  // x-api-key and similar, as header, property or parameter.
  {
    name: "api-key",
    pattern: namedValue("api[_-]?key|access[_-]?key(?:[_-]?id)?|subscription[_-]?key"),
    mayMatch: containing("key"),
  },
  // Cookies of a request or response, by the name of the header.
  { name: "cookie", pattern: namedValue("cookie", line, "="), mayMatch: containing("cookie") },
  // Sessions of proxies and applications, by the name of the cookie.
  {
    name: "session-cookie",
    pattern: namedValue("__cf_bm|__cfduid|_cfuvid|cf_clearance|connect\\.sid|sess(?:ion)?[_-]?(?:id|key)?"),
    mayMatch: containing("__cf", "_cfuvid", "cf_clearance", "connect.sid", "sess"),
  },
  // User and password, or a token, before the host of a URL.
  { name: "url-userinfo", pattern: /(:\/\/)[^\s/"'<>?#]+(?=@)/g, mayMatch: containing("://") },
  // Signatures of URLs, and short names that only mean a secret in a query.
  {
    name: "url-signature",
    pattern: namedValue("signature|x-(?:amz|goog)-credential|(?<=[?&;])(?:sig|key|code|auth)"),
    mayMatch: containing("sig", "credential", "key", "code", "auth"),
  },
  // Access, refresh, session and security tokens; not page tokens.
  { name: "token", pattern: namedValue("(?<!page[_-]?)token"), mayMatch: containing("token") },
  // Chosen by people, so it may contain letters only.
  {
    name: "password",
    pattern: namedValue("passw(?:or)?d|passphrase|pwd", word, ""),
    mayMatch: containing("passw", "passphrase", "pwd"),
  },
  // Secrets of clients, accounts and webhooks, AWS secret access keys, private keys outside PEM.
  {
    name: "secret",
    pattern: namedValue("secret(?:[_-]?(?:access[_-]?)?key)?|(?:private|signing|encryption|account)[_-]?key"),
    mayMatch: containing("secret", "key"),
  },
];
