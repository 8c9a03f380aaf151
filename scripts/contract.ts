import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { root } from "./lib/files.ts";

/** Regenerates everything from the documents and the registry, then lists what they lack, and what to write where. */
const steps = [
  ["scripts/generate.ts"],
  // A process of its own: it loads the generated modules.
  ["--conditions=@skills-api/source", "scripts/registry.ts"],
];

for (const args of steps) {
  const { status } = spawnSync(process.execPath, args, { cwd: fileURLToPath(root), stdio: "inherit" });
  if (status !== 0) process.exitCode = 1;
}
