import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const run = promisify(execFile);
const examples = fileURLToPath(new URL("../..", import.meta.url));

/** Runs a program of `examples/` with the API at `baseURL`. Rejects if it fails. */
export async function runExample(
  program: string,
  args: readonly string[],
  baseURL: string,
): Promise<{ readonly stdout: string; readonly stderr: string }> {
  const env = { ...process.env, ANTHROPIC_API_KEY: "my-anthropic-api-key", ANTHROPIC_BASE_URL: baseURL };
  return run(process.execPath, ["--conditions=@skills-api/source", program, ...args], { cwd: examples, env });
}
