import { parseArgs } from "node:util";
import { driftMarkdown } from "./lib/drift/markdown.ts";
import { UnreadableSdkError } from "./lib/drift/surface.ts";
import { watchDrift } from "./lib/drift/watch.ts";

const usage = `pnpm drift [--typescript SDK]... [--python SDK]... [--folder FOLDER]

Compares the documents in spec/ with the official SDKs, property by property, and prints each
difference with the lines to paste if the SDK is right. Without options, installs the newest SDKs
and the last ones that speak skills-2025-10-02; the ones for Python only if there is a python3.

  --typescript SDK      compare this version of @anthropic-ai/sdk, or the package in this folder
  --python SDK          compare this version of anthropic, or the package in this folder
  --folder FOLDER       install into this folder and keep it

Exit code: 0 if every difference is intended, 1 if one is not or an intended one is gone, 2 if an SDK
could not be installed or read.
`;

const options = {
  typescript: { type: "string", multiple: true },
  python: { type: "string", multiple: true },
  folder: { type: "string" },
  help: { type: "boolean", default: false },
} as const;

/** Returns the exit code. */
async function main(args: string[]): Promise<number> {
  const { typescript, python, folder, help } = parseArgs({ args, options }).values;
  if (help) {
    process.stdout.write(usage);
    return 0;
  }
  const wanted = {
    ...(typescript ? { TypeScript: typescript } : {}),
    ...(python ? { Python: python } : {}),
  };
  const drift = await watchDrift(wanted, folder);
  process.stdout.write(driftMarkdown(drift));
  return drift.differences.length + drift.stale.length > 0 ? 1 : 0;
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  const isUsage = error instanceof TypeError && "code" in error;
  if (error instanceof UnreadableSdkError) console.error(`Nothing was compared: ${error.message}`);
  else if (isUsage) console.error(`${error.message} (see pnpm drift --help)`);
  else console.error(error);
  process.exitCode = 2;
}
