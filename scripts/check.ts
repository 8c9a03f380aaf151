import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { root } from "./lib/files.ts";
import { packAll } from "./lib/packed.ts";

interface Step {
  readonly name: string;
  readonly command: readonly string[];
}

const source = ["node", "--conditions=@skills-api/source"];

const buildStep: Step = { name: "build", command: ["turbo", "run", "build"] };

const steps: readonly Step[] = [
  { name: "format and lint", command: ["biome", "ci", "--error-on-warnings", "--colors=off"] },
  buildStep,
  { name: "generated files are up to date", command: ["node", "scripts/generate.ts", "--check"] },
  { name: "spec lint", command: ["redocly", "lint"] },
  { name: "requirement registry", command: [...source, "scripts/registry.ts"] },
  { name: "types", command: ["turbo", "run", "types"] },
  { name: "words", command: ["node", "scripts/words.ts"] },
  { name: "imports", command: ["node", "scripts/imports.ts"] },
  { name: "unused code", command: ["knip"] },
  { name: "repeated code", command: ["jscpd"] },
];

function runQuietly([program = "", ...args]: readonly string[]): Promise<{ ok: boolean; output: string }> {
  return new Promise((resolve) => {
    const env = { ...process.env, NO_COLOR: "1" };
    const child = spawn(program, args, { cwd: fileURLToPath(root), env, stdio: ["ignore", "pipe", "pipe"] });
    let output = "";
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding("utf8").on("data", (text: string) => {
        output += text;
      });
    }
    child.on("error", (error) => resolve({ ok: false, output: error.message }));
    child.on("close", (code) => resolve({ ok: code === 0, output }));
  });
}

async function runStep({ name, command }: Step): Promise<boolean> {
  const { ok, output } = await runQuietly(command);
  console.log(`${ok ? "ok  " : "FAIL"}  ${name}`);
  if (!ok) console.log(`\n$ ${command.join(" ")}\n${output}`);
  return ok;
}

async function checkTarballs(): Promise<boolean> {
  const { files, remove } = await packAll();
  const results: boolean[] = [];
  for (const [folder, tarball] of files) {
    results.push(await runStep({ name: `publint ${folder}`, command: ["publint", "--strict", tarball] }));
    const attw = ["attw", "--profile", "esm-only", "--format", "ascii", tarball];
    results.push(await runStep({ name: `attw ${folder}`, command: attw }));
  }
  await remove();
  return results.every(Boolean);
}

const failed = new Set<Step>();
for (const step of steps) {
  if (!(await runStep(step))) failed.add(step);
}
const areTarballsFine = failed.has(buildStep) || (await checkTarballs());
if (failed.size > 0 || !areTarballsFine) process.exitCode = 1;
