import type { RecordedExchange } from "../../src/results/recorded-exchange.ts";
import type { RunResult } from "../../src/results/result.ts";
import { found, resultWith } from "./results.ts";

/** Text that escapes from a string, attribute, comment or element, or changes the writing direction, if not escaped. */
export const hostile =
  `</script><script>document.title="owned"</script></style></title></textarea><!--<script>--><img src=x onerror="document.title='owned'">` +
  `"' onmouseover='document.title="owned"' \${1}{{1}}&amp;\u0000\u0007\u001b[31m\u202edesrever\u2066\u2028\ud800`;

const revision = "skills-2025-10-02";

function hostileExchange(number: number, body: string): RecordedExchange {
  const headers = [
    ["x-hostile", hostile],
    [hostile, "1"],
  ] as const;
  return {
    number,
    scenario: hostile,
    revision,
    startedAt: hostile,
    duration: 1,
    request: { method: hostile, path: `/${hostile}`, headers, body: { bytes: 1, text: body } },
    response: { status: 200, headers, body: { bytes: 9_999, text: body, cut: true } },
  };
}

/** Returns a result with hostile text in every string that a server or a file can contain. */
export function hostileResult(): RunResult {
  const sighting = { name: hostile, seen: 1 };
  const faulty = hostileExchange(3, hostile);
  const { response, ...rest } = faulty;
  const check = found(`hostile.${hostile}`, "fail", [hostile], {
    statement: hostile,
    sources: [{ source: hostile, at: hostile }, { source: "constructor" }],
    scenarios: [hostile],
    exchanges: [1, 2, 3, 4],
  });
  return resultWith([check], {
    target: hostile,
    halted: hostile,
    leftovers: [hostile],
    ledger: hostile,
    exchanges: [
      hostileExchange(
        1,
        `${JSON.stringify({ [hostile]: hostile }).slice(0, -1)},"big":12345678901234567890}`,
      ),
      hostileExchange(2, `[${"]".repeat(9)}{"a":"${hostile}`),
      { ...rest, fault: { kind: "timeout", message: hostile } },
    ],
    observations: [{ revision, requirement: hostile, scenario: hostile, answer: hostile, exchange: 1 }],
    undocumented: [{ revision, property: hostile }],
    coverage: [
      {
        revision,
        operation: "listSkills",
        answers: 1,
        statuses: [{ ...sighting, documented: false }],
        parameters: [{ ...sighting, in: "query" }],
        headers: [{ ...sighting, status: hostile }],
        properties: [{ ...sighting, status: hostile, nulls: 0 }],
      },
    ],
  });
}
