import type { CheckResult } from "../results/result.ts";
import { answerText, exchangeTitle, requestText } from "./exchange-text.ts";
import type { Reproduction } from "./reproduction.ts";

/** Characters of a body in a text about a failure. */
const mostOfBody = 2_000;

/** Everything that was found of a check, a line each. */
export function detailsOf({ findings }: CheckResult): string {
  return findings.map(({ scenario, detail }) => (scenario ? `${scenario}: ${detail}` : detail)).join("\n");
}

/** What was found, the exchange that shows it, and how to see it again, as plain text. */
export function failureText(check: CheckResult, reproduction: Reproduction | undefined): string {
  const details = detailsOf(check);
  if (!reproduction) return details;
  const { exchange, curl, note } = reproduction;
  const parts = [
    details,
    exchangeTitle(exchange),
    requestText(exchange, mostOfBody),
    answerText(exchange, mostOfBody),
    ...(curl ? [`try: ${curl}`] : []),
    ...(note ? [note] : []),
  ];
  return parts.join("\n\n");
}
