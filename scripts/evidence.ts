import { parseArgs } from "node:util";
import { UsageError } from "@skills-api/conformance";
import { readResult } from "@skills-api/conformance/report";
import { evidenceMarkdown } from "./lib/evidence/markdown.ts";
import { proposeEvidence } from "./lib/evidence/propose.ts";

const usage = `pnpm evidence RESULT.json [--origin URL] [--json]

Proposes changes of the requirement registry from the result of a run against the live API, which
--report json=FILE writes: rows that could become live, with the exchanges that show it; a question
for each promise that did not hold; and the observed answers to open questions. Prints Markdown and
changes nothing.

  --origin URL          accept results of this server instead of the live API
  --json                print JSON
`;

const options = {
  json: { type: "boolean", default: false },
  origin: { type: "string" },
  help: { type: "boolean", default: false },
} as const;

async function proposalText(args: string[]): Promise<string> {
  const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
  const { json, origin, help } = values;
  if (help) return usage;
  const [file, ...rest] = positionals;
  if (file === undefined || rest.length > 0) {
    throw new UsageError("evidence takes one result, the FILE of --report json=FILE");
  }
  const proposal = proposeEvidence(await readResult(file), origin === undefined ? {} : { origin });
  return json ? `${JSON.stringify(proposal, null, 2)}\n` : evidenceMarkdown(proposal);
}

try {
  process.stdout.write(await proposalText(process.argv.slice(2)));
} catch (error) {
  const isUsage = error instanceof UsageError || (error instanceof TypeError && "code" in error);
  if (!isUsage) throw error;
  console.error(`${error.message} (see pnpm evidence --help)`);
  process.exitCode = 2;
}
