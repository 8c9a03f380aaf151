import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** The code of the examples in the documentation comments of a file. */
async function examplesIn(file: string): Promise<string[]> {
  const text = await readFile(new URL(`../../src/${file}`, import.meta.url), "utf8");
  const blocks = text.match(/^ \* ```ts\n[\s\S]*?^ \* ```$/gm) ?? [];
  return blocks.map((block) =>
    block
      .split("\n")
      .slice(1, -1)
      .join("\n")
      .replace(/^ \* ?/gm, ""),
  );
}

test("the example of runConformance runs unchanged", async () => {
  const [example = "", ...others] = await examplesIn("runner/run-conformance.ts");
  expect(others).toEqual([]);
  const args = ["--conditions=@skills-api/source", "--input-type=module-typescript", "--eval", example];
  const node = spawn(process.execPath, args, { cwd: root, stdio: ["ignore", "pipe", "pipe"] });
  let output = "";
  node.stdout.on("data", (chunk: Buffer) => {
    output += chunk;
  });
  let errors = "";
  node.stderr.on("data", (chunk: Buffer) => {
    errors += chunk;
  });
  const [code] = await once(node, "close");
  expect({ code, errors }).toEqual({ code: 0, errors: "" });
  expect(output).toMatch(/failed: 0,\n {2}divergence: 0,\n {2}coverage: 0\.9/);
});

test("the example of the adapter is the fixture that its test runs", async () => {
  const [example] = await examplesIn("vitest.ts");
  const fixture = new URL("../vitest/fixture/conforming.fixture.ts", import.meta.url);
  expect(`${example}\n`).toBe(await readFile(fixture, "utf8"));
});
