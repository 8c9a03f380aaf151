import { parseArgs } from "node:util";
import { UsageError } from "../base/usage-error.ts";
import { evidenceMarkdown } from "../evidence/markdown.ts";
import { proposeEvidence } from "../evidence/propose.ts";
import { readResult } from "../results/read-result.ts";

const flags = {
  json: { type: "boolean", default: false },
  origin: { type: "string" },
} as const;

/** `skills-conformance evidence`: prepares a change of the registry from a result. Answers the exit code. */
export async function evidence(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({ args: [...args], options: flags, allowPositionals: true });
  const [file, ...rest] = positionals;
  if (file === undefined || rest.length > 0) {
    throw new UsageError("evidence takes one result, the FILE of --report json=FILE");
  }
  const { json, origin } = values;
  const proposal = proposeEvidence(await readResult(file), origin === undefined ? {} : { origin });
  process.stdout.write(json ? `${JSON.stringify(proposal, null, 2)}\n` : evidenceMarkdown(proposal));
  return 0;
}
