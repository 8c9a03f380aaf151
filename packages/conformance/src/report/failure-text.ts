import { escapeControlCharacters } from "../base/control-characters.ts";
import type { CheckResult } from "../results/result.ts";
import { exchangeTitle, requestText, responseText } from "./exchange-text.ts";
import type { Reproduction } from "./reproduction.ts";

/** Characters of a body that are shown. */
const maxBodyLength = 2_000;

/** Returns every finding of a check, one per line. */
export function findingLines({ findings }: CheckResult): string {
  return findings
    .map(({ scenario, detail }) => escapeControlCharacters(scenario ? `${scenario}: ${detail}` : detail))
    .join("\n");
}

/** Returns the findings of a check, the exchange that shows the failure, and the curl command that repeats it. */
export function failureText(check: CheckResult, reproduction: Reproduction | undefined): string {
  const details = findingLines(check);
  if (!reproduction) return details;
  const { exchange, curl, note } = reproduction;
  const parts = [
    details,
    exchangeTitle(exchange),
    requestText(exchange, maxBodyLength),
    responseText(exchange, maxBodyLength),
    ...(curl ? [`try: ${curl}`] : []),
    ...(note ? [note] : []),
  ];
  return parts.join("\n\n");
}
