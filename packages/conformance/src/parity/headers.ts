/** How a header is compared; `by reference`: the same identifier of one side is the same of the other. */
type Rule = "ignored" | "presence" | "by reference";

/** Headers that are not compared by what they say, and why. Every other one is. */
const rules: readonly (readonly [rule: Rule, why: string, names: readonly string[]])[] = [
  [
    "ignored",
    "the connection's or the edge's business, not the API's",
    [
      "alt-svc",
      "cf-cache-status",
      "cf-ray",
      "connection",
      "content-encoding",
      "date",
      "keep-alive",
      "nel",
      "report-to",
      "server",
      "server-timing",
      "set-cookie",
      "strict-transport-security",
      "transfer-encoding",
      "vary",
      "via",
      "x-envoy-upstream-service-time",
      "x-robots-tag",
    ],
  ],
  [
    "ignored",
    "it follows from the body, which is compared itself",
    ["content-length", "etag", "last-modified"],
  ],
  ["presence", "what is left of a limit changes with every request", ["retry-after"]],
  [
    "by reference",
    "an identifier that every server chooses for itself",
    ["anthropic-organization-id", "anthropic-workspace-id", "request-id"],
  ],
];

/** How a header is compared. */
export function ruleOf(name: string): Rule | undefined {
  if (name.startsWith("anthropic-ratelimit-")) return "presence";
  return rules.find(([, , names]) => names.includes(name))?.[0];
}
