import { spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { InputError, readInputs, reports } from "./inputs.mjs";
import { install } from "./install.mjs";
import { annotationsIn, hasDecided, hasResult, writeOutputs, writeSummary } from "./report.mjs";

/** Runs the suite. Its output, which may contain text of the server, cannot run commands of the runner. */
async function run(bin, args, env) {
  const token = randomUUID();
  process.stdout.write(`::stop-commands::${token}\n`);
  const child = spawn(process.execPath, [bin, ...args], { env, stdio: ["ignore", "inherit", "inherit"] });
  for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => child.kill(signal));
  const [code] = await once(child, "close");
  process.stdout.write(`\n::${token}::\n`);
  // There is no result if the process was killed.
  return code ?? 2;
}

async function main(env) {
  const { packages, folder, failOn, args } = readInputs(env);
  const bin = install(packages, env);
  // Removes the reports of an earlier run in this job.
  for (const file of Object.values(reports)) rmSync(join(folder, file), { force: true });
  const exitCode = await run(bin, args, env);
  const isUnproven = exitCode === 0 && !hasResult(folder);
  if (isUnproven) console.log("::error title=Skills API conformance::the suite wrote no result");
  const code = isUnproven ? 2 : exitCode;
  for (const line of annotationsIn(folder)) console.log(line);
  writeSummary({ folder, env });
  writeOutputs({ code, folder, env });
  return code === 3 && failOn === "failed" && hasDecided(folder) ? 0 : code;
}

try {
  process.exitCode = await main(process.env);
} catch (error) {
  // Not 1, which means that the server does not conform.
  process.exitCode = 2;
  if (error instanceof InputError) console.log(`::error title=Skills API conformance::${error.message}`);
  else console.error(error);
}
