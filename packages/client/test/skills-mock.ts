import { spawn } from "node:child_process";
import { createRequire } from "node:module";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { onTestFinished } from "vitest";

/** Starts `skills-mock` as a process of its own until the test is over. */
export async function startSkillsMock(apiKey: string): Promise<string> {
  const manifest = createRequire(import.meta.url).resolve("@skills-api/mock/package.json");
  const program = fileURLToPath(new URL("bin/skills-mock.js", `file://${manifest}`));
  const args = ["--conditions=@skills-api/source", program, "--port", "0", "--api-key", apiKey];
  const server = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "inherit"] });
  onTestFinished(() => void server.kill());
  for await (const line of createInterface(server.stdout)) {
    const url = line.match(/^skills-mock listening on (\S+)$/)?.[1];
    if (url) return url;
  }
  throw new Error("skills-mock ended before it listened.");
}
