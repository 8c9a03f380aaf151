import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { root, writeChanged } from "./lib/files.ts";
import { newCheck } from "./lib/new-check.ts";
import { readRegistry } from "./lib/registry.ts";

const [id = ""] = process.argv.slice(2);
try {
  const { requirements } = await readRegistry();
  const files = await newCheck(id, requirements);
  const changed = await writeChanged(files, false);
  // Sorts the new imports.
  execFileSync("biome", ["check", "--write", ...changed.filter((file) => file.endsWith(".ts"))], {
    cwd: fileURLToPath(root),
    stdio: ["ignore", "ignore", "inherit"],
  });
  console.log(
    `Complete these, then run \`pnpm contract\`:\n${changed.map((file) => `  ${file}`).join("\n")}`,
  );
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  console.error("Usage: pnpm new-check ID, such as pnpm new-check skill.list.order");
  process.exitCode = 2;
}
