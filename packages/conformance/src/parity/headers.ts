import type { RawHeaders } from "../http/exchange.ts";
import type { Finding } from "./difference-collector.ts";
import type { References } from "./references.ts";
import type { Side } from "./result.ts";

/** `ignored` headers are not compared; of `presence` headers only whether they are present. */
type Rule = "ignored" | "presence";

/** The headers whose values are not compared. All others are compared by value. */
const rules: readonly (readonly [rule: Rule, reason: string, names: readonly string[]])[] = [
  [
    "ignored",
    "set by the connection or a proxy, not by the API",
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
    "presence",
    "derived from the body, which is compared itself",
    ["content-length", "etag", "last-modified"],
  ],
  ["presence", "the remaining rate limit changes with every request", ["retry-after"]],
];

function ruleOf(name: string): Rule | undefined {
  if (name.startsWith("anthropic-ratelimit-")) return "presence";
  return rules.find(([, , names]) => names.includes(name))?.[0];
}

function byName(headers: RawHeaders): Map<string, string> {
  const groups = Map.groupBy(headers, ([name]) => name.toLowerCase());
  return new Map([...groups].map(([name, group]) => [name, group.map(([, value]) => value).join(", ")]));
}

/** Whether a response may omit a header: chunked responses have no `content-length`. */
function mayOmit(name: string, headers: ReadonlyMap<string, string>): boolean {
  return name === "content-length" && /\bchunked\b/i.test(headers.get("transfer-encoding") ?? "");
}

/** Compares the headers of two responses and reports their differences. */
export function compareHeaders(
  left: RawHeaders,
  right: RawHeaders,
  references: References,
  onFinding: (finding: Finding) => void,
): void {
  const [leftHeaders, rightHeaders] = [byName(left), byName(right)];
  for (const path of new Set([...leftHeaders.keys(), ...rightHeaders.keys()])) {
    const rule = ruleOf(path);
    if (rule === "ignored") continue;
    const [one, other] = [leftHeaders.get(path), rightHeaders.get(path)];
    if (one !== undefined && other !== undefined) {
      if (rule === "presence" || references.match(one, other, path)) continue;
    } else if (mayOmit(path, one === undefined ? leftHeaders : rightHeaders)) continue;
    const shown = (value: string, side: Side) => references.show(value, side, path);
    onFinding({
      kind: "header",
      path,
      ...(one === undefined ? {} : { left: shown(one, "left") }),
      ...(other === undefined ? {} : { right: shown(other, "right") }),
    });
  }
}
