/** What secrets of one kind look like, whoever they belong to. */
export interface SecretPattern {
  readonly name: string;
  /** Finds each of them in a text without escapes. What its first group holds is kept: it says what was there. */
  readonly pattern: RegExp;
}

/** Spaces of a text, of a form or of a query. */
const space = "[\\s+]{0,3}";

/** Between a name and its value, as JSON, headers, queries, assignments, XML and lists of pairs have it. */
const separator = `["']?${space}(?:[:=>]{1,2}${space}|,${space}(?:["']value["']${space}:${space})?(?=["']))["']?`;

/** A value between quotes, or between brackets. */
const enclosed = `(?<=")[^"\\\\]*(?:\\\\[\\s\\S][^"\\\\]*)*|(?<=')[^'\\\\]*(?:\\\\[\\s\\S][^'\\\\]*)*|\\[[^\\]\\r\\n]*\\]?`;

/** What a value is made of that nothing encloses: it ends with a space, or with the line. */
const [word, line] = [`[^\\s"'&<>]`, `[^\\r\\n\\\\"'&<>]`];

/** An identifier of the API ends here: its last letters are no name, though they may spell one. */
const notOfId = "(?<!\\b(?:skill|skver|skillver|skill_version|req|wrkspc)_0\\w{4,64}|\\bpage_[\\w-]{8,80})";

/**
 * The value that follows a name. After a colon, where nothing encloses it, it must have a sign that it is none of
 * the words of a sentence, such as "invalid x-api-key: give another". The members of an object have their own names.
 */
function valueNamed(name: string, char: string = word, sign = "\\d"): RegExp {
  const plausible = `(?<=[=>]${space})|(?=${char}{0,64}${sign})`;
  const open = `(?!\\{|(?:null|true|false)\\b)(?:${plausible})${char}+`;
  return new RegExp(`((?:${name})${notOfId}${separator})(?:${enclosed}|${open})`, "gi");
}

/**
 * The shapes that are taken out of every text, besides the keys that a run knows: a server, or an edge in front of
 * it, may repeat a secret that is not ours. Each pattern takes time that grows with the text alone, and none
 * matches an identifier, a cursor or a word of this API.
 */
export const secretPatterns: readonly SecretPattern[] = [
  // Keys of the API that is tested: ordinary, admin, OAuth access and refresh, sessions.
  { name: "anthropic-key", pattern: /sk-ant-[a-z]{2,10}\d{1,2}-[\w-]{8,}/gi },
  // Keys of the other model vendors that a gateway may hold.
  {
    name: "model-vendor-key",
    pattern: /sk-(?:(?:proj|svcacct|admin|or-v1)-[\w-]{20,}|[A-Za-z0-9]{32,})|(?:gsk_|xai-)[A-Za-z0-9]{32,}/g,
  },
  // Half of a pair, which tells the account and finds the other half.
  { name: "aws-access-key-id", pattern: /(?:AKIA|ASIA|ABIA|ACCA)[A-Z0-9]{16}/g },
  // Of users, apps and runners, for GitHub and GitLab.
  { name: "forge-token", pattern: /(?:gh[pousr]_[A-Za-z0-9]|github_pat_\w|glpat-[\w-])[\w-]{19,}/g },
  // Of registries for packages and models: npm, PyPI, Docker, Hugging Face.
  {
    name: "registry-token",
    pattern: /(?:npm_|hf_)[A-Za-z0-9]{30,}|pypi-[\w-]{50,}|dckr_pat_[\w-]{20,}/g,
  },
  // Of bots, users and apps, and the address of a webhook, which is all one needs to post.
  {
    name: "slack-token",
    pattern:
      /xox[a-z]-[\w-]{10,}|xapp-\d-[\w-]{10,}|(hooks\.slack\.com\/(?:services|workflows)\/)[\w/]{20,}/g,
  },
  // API keys, OAuth access tokens and OAuth client secrets.
  { name: "google-key", pattern: /AIza[\w-]{35}|ya29\.[\w-]{20,}|GOCSPX-[\w-]{20,}/g },
  // Keys and webhook secrets of Stripe, and of those who name theirs alike. One has a digit, a name may have none.
  {
    name: "stripe-key",
    pattern: /(?:[rs]k_(?:live|test)_|whsec_)(?=[A-Za-z0-9]{0,64}\d)[A-Za-z0-9]{10,}/g,
  },
  // Claims and signature of a JSON web token: its header, which stays, says only how it is signed.
  { name: "json-web-token", pattern: /(\.)eyJ[\w-]{8,}(?:\.[\w-]*){1,4}/g },
  // PEM and PGP. The spaces of a form are pluses.
  {
    name: "private-key",
    pattern: /(-----BEGIN[A-Z0-9 +]{0,40}[ +]PRIVATE[ +]KEY(?:[ +]BLOCK)?-----)[^-]*(?:-{1,4}[^-]+)*/g,
  },
  // All of an authorization header, whatever its scheme.
  { name: "authorization", pattern: valueNamed("authorization", line) },
  // What a header of a common scheme would hold, where a text quotes it without the header's name.
  {
    name: "bearer-or-basic",
    pattern: /(\b(?:[Bb]earer|BEARER|[Bb]asic|BASIC)[\s+]{1,4})(?=[\w.~+/-]{1,64}[A-Z\d=])[\w.~+/=-]{8,}/g,
  },
  // x-api-key and its likes, as header, member or parameter.
  { name: "api-key", pattern: valueNamed("api[_-]?key|access[_-]?key(?:[_-]?id)?|subscription[_-]?key") },
  // Cookies of a request or an answer, by the name of the header.
  { name: "cookie", pattern: valueNamed("cookie", line, "=") },
  // Sessions, an edge's and an application's, by the name of the cookie.
  {
    name: "session-cookie",
    pattern: valueNamed("__cf_bm|__cfduid|_cfuvid|cf_clearance|connect\\.sid|sess(?:ion)?[_-]?(?:id|key)?"),
  },
  // User and password, or a token, in front of the host of a URL.
  { name: "url-userinfo", pattern: /(:\/\/)[^\s/"'<>?#]+(?=@)/g },
  // What makes a signed URL work for whoever has it, and short names that mean a secret in a query alone.
  {
    name: "url-signature",
    pattern: valueNamed("signature|x-(?:amz|goog)-credential|(?<=[?&;])(?:sig|key|code|auth)"),
  },
  // Access, refresh, session and security tokens; not the token of a page.
  { name: "token", pattern: valueNamed("(?<!page[_-]?)token") },
  // Chosen by people, of letters alone at times.
  { name: "password", pattern: valueNamed("passw(?:or)?d|passphrase|pwd", word, "") },
  // Of clients, accounts and webhooks; the other half of an AWS pair; private keys that are no PEM.
  {
    name: "secret",
    pattern: valueNamed("secret(?:[_-]?(?:access[_-]?)?key)?|(?:private|signing|encryption|account)[_-]?key"),
  },
];
