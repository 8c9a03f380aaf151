import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, test } from "vitest";

/** Like Jest, this runs the tests in a VM context, in which the classes of JavaScript are not those of Node. */
test("the tests of files and DOM emulations pass in a VM context", async () => {
  const cwd = fileURLToPath(new URL("../..", import.meta.url));
  const args = [
    "exec",
    "vitest",
    "run",
    "--pool=vmThreads",
    "--typecheck.enabled=false",
    "test/node",
    "test/dom",
  ];
  const { stdout } = await promisify(execFile)("pnpm", args, { cwd });
  expect(stdout).toMatch(/Test Files .*\d+ passed/);
});
