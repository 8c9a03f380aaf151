import { execFile } from "node:child_process";
import { chmod, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { parse } from "yaml";
import { pathOf } from "../../lib/files.ts";

interface Step {
  readonly name?: string;
  readonly run?: string;
}

const workflow = parse(await readFile(pathOf(".github/workflows/drift.yml"), "utf8")) as {
  jobs: { drift: { steps: Step[] } };
};

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "drift-workflow-"));
});

afterEach(() => rm(folder, { recursive: true }));

/** Puts a program into the folder, which comes first in PATH. */
async function program(name: string, script: string): Promise<void> {
  await writeFile(join(folder, name), `#!/usr/bin/env bash\n${script}\n`);
  await chmod(join(folder, name), 0o755);
}

/** Runs the script of a step as GitHub does, and returns its exit code. */
function run(name: string): Promise<number> {
  const script = workflow.jobs.drift.steps.find((step) => step.name === name)?.run ?? "exit 99";
  const env = {
    PATH: `${folder}${delimiter}${process.env.PATH}`,
    RUNNER_TEMP: folder,
    GITHUB_STEP_SUMMARY: join(folder, "summary"),
    GITHUB_OUTPUT: join(folder, "output"),
  };
  return new Promise((resolve) => {
    const child = execFile("bash", ["-e", "-c", script], { env }, () => resolve(child.exitCode ?? -1));
  });
}

const read = (name: string) => readFile(join(folder, name), "utf8").catch(() => "");

test.for([
  { code: 0, ends: 0, output: "code=0\n" },
  { code: 1, ends: 0, output: "code=1\n" },
  { code: 2, ends: 2, output: "" },
])("the comparison that exits with $code ends the job with $ends", async ({ code, ends, output }) => {
  await program("pnpm", `echo "$*"; exit ${code}`);
  expect(await run("Compare")).toBe(ends);
  expect(await read("output")).toBe(output);
  expect(await read("summary")).toBe("drift\n");
});

test.for([
  { number: "", command: "issue create --title The official SDKs differ from the documents --body-file" },
  { number: "17", command: "issue edit 17 --body-file" },
])("there is one issue with the output, before it was '$number'", async ({ number, command }) => {
  await program(
    "gh",
    `if [ "$2" = list ]; then echo "${number}"; else echo "$*" >> "$RUNNER_TEMP/commands"; fi`,
  );
  await writeFile(join(folder, "drift.md"), "# Drift\n".repeat(10_000));
  expect(await run("Open or update the issue")).toBe(0);
  expect(await read("commands")).toBe(`${command} ${join(folder, "issue.md")}\n`);
  expect(await read("issue.md")).toMatch(/^# Drift\n/);
  expect((await read("issue.md")).length).toBe(60_000);
});
