import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { openTarget, runConformance } from "../../src/index.ts";
import { reportKinds, writeReport } from "../../src/report.ts";
import { found, resultWith } from "../support/results.ts";

async function folder(): Promise<string> {
  const path = await mkdtemp(join(tmpdir(), "conformance-"));
  onTestFinished(() => rm(path, { recursive: true }));
  return path;
}

test("the JSON report is the result", async () => {
  const file = join(await folder(), "a", "b", "result.json");
  const target = await openTarget("mock:in-process");
  const result = await runConformance({ target, runId: "fixed" });
  await writeReport(result, "json", file);
  expect(JSON.parse(await readFile(file, "utf8"))).toEqual(result);
  expect(result).toMatchObject({ runId: "fixed", target: "mock:in-process", exitCode: 0 });
});

test("hostile text round-trips", async () => {
  const file = join(await folder(), "result.json");
  const text = '\u0000\u001b \ud800 🧪 ]]> "quotes" \u2028';
  const result = resultWith([found("fails", "fail", [text])], {
    undocumented: [{ revision: "ga", property: text }],
  });
  await writeReport(result, "json", file);
  expect(JSON.parse(await readFile(file, "utf8"))).toEqual(result);
});

test("a later report replaces the whole earlier one", async () => {
  const out = await folder();
  for (const kind of reportKinds) {
    const file = join(out, kind);
    await writeReport(resultWith([found("fails", "fail", ["x".repeat(10_000)])]), kind, file);
    await writeReport(resultWith([]), kind, file);
    const fresh = join(out, `fresh.${kind}`);
    await writeReport(resultWith([]), kind, fresh);
    expect(await readFile(file, "utf8")).toBe(await readFile(fresh, "utf8"));
  }
});
