import { execFile } from "node:child_process";
import { pathOf } from "../../lib/files.ts";

export interface Ended {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs `pnpm drift` to its end. */
export function drift(...args: readonly string[]): Promise<Ended> {
  const script = pathOf("scripts/drift.ts");
  return new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      ["--conditions=@skills-api/source", script, ...args],
      { maxBuffer: 2 ** 26 },
      (_, stdout, stderr) => resolve({ code: child.exitCode ?? -1, stdout, stderr }),
    );
  });
}

const [newest = "", last = ""] = ["anthropic-sdk-1", "anthropic-sdk-0"].map((name) =>
  pathOf(`packages/client/node_modules/${name}`),
);

/** The official TypeScript SDKs that the client's tests use. */
export const typeScriptSdks = { newest, last };
