import { spawn } from "node:child_process";
import { createRequire } from "node:module";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

/** A `skills-mock` in a separate process. */
export interface SkillsMockProcess {
  readonly url: string;
  readonly stop: () => void;
}

/** Starts `skills-mock` on a free port. */
export async function startSkillsMock(apiKey: string): Promise<SkillsMockProcess> {
  const manifest = createRequire(import.meta.url).resolve("@skills-api/mock/package.json");
  const program = fileURLToPath(new URL("bin/skills-mock.js", `file://${manifest}`));
  const args = ["--conditions=@skills-api/source", program, "--port", "0", "--api-key", apiKey];
  const server = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "inherit"] });
  for await (const line of createInterface(server.stdout)) {
    const url = line.match(/^skills-mock listening on (\S+)$/)?.[1];
    if (url) return { url, stop: () => void server.kill() };
  }
  throw new Error("skills-mock exited before it listened.");
}
