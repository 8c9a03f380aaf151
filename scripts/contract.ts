import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { pathOf, root } from "./lib/files.ts";
import { changedFiles, missingChangeset } from "./lib/missing-changeset.ts";

/** A command, and where it runs. */
interface Step {
  readonly args: readonly string[];
  readonly folder: string;
}

const folder = fileURLToPath(root);
const vitest = pathOf("packages/mock/node_modules/vitest/vitest.mjs");

// Regenerates everything from the documents and the registry, then lists what is missing, and what to write where.
const steps: readonly Step[] = [
  { args: ["scripts/generate.ts"], folder },
  // A process of its own: it loads the generated modules.
  { args: ["--conditions=@skills-api/source", "scripts/registry.ts"], folder },
  {
    args: [vitest, "run", "--reporter=dot", "test/revisions/projections.test.ts"],
    folder: pathOf("packages/mock"),
  },
];

for (const { args, folder: cwd } of steps) {
  const { status } = spawnSync(process.execPath, args, { cwd, stdio: "inherit" });
  if (status !== 0) process.exitCode = 1;
}
const changeset = missingChangeset(changedFiles());
if (changeset !== undefined) {
  console.error(changeset);
  process.exitCode = 1;
}
