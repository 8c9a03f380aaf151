import type { RawHeaders } from "../http/exchange.ts";
import type { Finding } from "./finding.ts";
import type { References } from "./references.ts";
import type { Side } from "./result.ts";

/** How a header is compared. */
type Rule = "ignored" | "presence";

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
    "presence",
    "what it says follows from the body, which is compared itself",
    ["content-length", "etag", "last-modified"],
  ],
  ["presence", "what is left of a limit changes with every request", ["retry-after"]],
];

function ruleOf(name: string): Rule | undefined {
  if (name.startsWith("anthropic-ratelimit-")) return "presence";
  return rules.find(([, , names]) => names.includes(name))?.[0];
}

function byName(headers: RawHeaders): Map<string, string> {
  const groups = Map.groupBy(headers, ([name]) => name.toLowerCase());
  return new Map([...groups].map(([name, own]) => [name, own.map(([, value]) => value).join(", ")]));
}

/** An answer that is sent in chunks may leave its length open. */
function mayLack(name: string, headers: ReadonlyMap<string, string>): boolean {
  return name === "content-length" && /\bchunked\b/i.test(headers.get("transfer-encoding") ?? "");
}

/** Compares the headers of two answers, and tells what differs. */
export function compareHeaders(
  left: RawHeaders,
  right: RawHeaders,
  references: References,
  found: (finding: Finding) => void,
): void {
  const [ones, others] = [byName(left), byName(right)];
  for (const path of new Set([...ones.keys(), ...others.keys()])) {
    const rule = ruleOf(path);
    if (rule === "ignored") continue;
    const [one, other] = [ones.get(path), others.get(path)];
    if (one !== undefined && other !== undefined) {
      if (rule === "presence" || references.match(one, other, path)) continue;
    } else if (mayLack(path, one === undefined ? ones : others)) continue;
    const shown = (value: string, side: Side) => references.show(value, side, path);
    found({
      kind: "header",
      path,
      ...(one === undefined ? {} : { left: shown(one, "left") }),
      ...(other === undefined ? {} : { right: shown(other, "right") }),
    });
  }
}
