import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, onTestFinished, test } from "vitest";
import { openTarget, type RunResult, runConformance, UsageError } from "../../src/index.ts";
import { writeReport } from "../../src/report.ts";
import { readResult } from "../../src/results/read-result.ts";
import { createMock } from "../../src/targets/mock.ts";
import { damaged } from "../defects/defect.ts";
import { defects } from "../defects/index.ts";
import { inProcess } from "../support/handler-target.ts";
import { check, found, resultWith } from "../support/results.ts";
import { behind, page, runAgainst } from "../support/runs.ts";
import { closed, type Json, publishedSchema, schemaErrors } from "../support/schemas.ts";
import { unusedAddress } from "../support/servers.ts";

const schema = await publishedSchema("result");

/** Validates the JSON of a result with an independent validator. */
function errorsOf(result: unknown, against: unknown = closed(schema)): string[] {
  return schemaErrors(result, against);
}

const everything = { allowWrites: true, include: ["open-questions"] } as const;

const runs: Readonly<Record<string, () => Promise<RunResult>>> = {
  full: async () => runConformance({ ...everything, target: await openTarget("mock:in-process") }),
  "read-only": async () =>
    runConformance({ target: await openTarget("mock:in-process"), allowWrites: false }),
  "over sockets": () => runAgainst(createMock().handle, { allowWrites: true, filter: ["skill-delete"] }),
  halted: async () =>
    runConformance({ target: await openTarget("mock:in-process"), limits: { maxRequests: 20 } }),
  "of a server with an edge in front of it": () =>
    runAgainst(
      behind(({ path }) => (path.includes("limit=0") ? page(502) : undefined), createMock().handle),
      { filter: ["skill-list-queries"] },
    ),
  "of no server": async () => {
    const target = await openTarget(String(await unusedAddress()), {
      credentials: { apiKey: "a-key-of-a-test" },
    });
    return runConformance({ target, filter: ["skill-list"] });
  },
  "with a baseline": async () =>
    runConformance({
      target: await openTarget("mock:in-process"),
      filter: ["auth"],
      baseline: {
        format: "skills-conformance-baseline/1",
        expected: [
          {
            check: "auth.wrong-key-refused",
            reason: "a known bug",
            link: "https://bugs.invalid/1",
            expires: "2999-01-01",
          },
        ],
      },
    }),
};

const broken = [
  "an archive is not a zip",
  "lists still have has_more in ga",
  "a skill without id",
  "an error is a text instead of an object",
];

test.for(Object.entries(runs))("a result matches the strict schema: %s", async ([, run]) => {
  expect(errorsOf(await run())).toEqual([]);
});

test.for(broken)("the result of a server with a defect matches the strict schema: %s", async (name) => {
  const defect = defects.find((each) => each.name === name);
  if (!defect) throw new Error(`no defect is called "${name}"`);
  const result = await runConformance({ target: inProcess(damaged(defect, createMock().handle)) });
  expect(result.figures.failed).toBeGreaterThan(0);
  expect(errorsOf(result)).toEqual([]);
});

test.for(["result", "recording", "baseline"])("the schema of a %s is a JSON Schema 2020-12", async (name) => {
  const published = await publishedSchema(name);
  const ajv = new Ajv2020();
  expect(ajv.validateSchema(published), ajv.errorsText()).toBe(true);
  expect(published).toMatchObject({ $id: `urn:skills-api:conformance:${name}:1`, title: expect.any(String) });
});

test("the schema of a result has a definition of an exchange", () => {
  expect(Object.keys(schema.$defs as Json)).toContain("exchange");
});

test("the schema rejects properties that are missing, of another type, or undeclared", () => {
  const { runId: _, ...rest } = resultWith([check("skill.id")]);
  expect(errorsOf(rest)).toEqual([expect.stringContaining("runId")]);
  expect(errorsOf({ ...rest, runId: 1 })).toEqual([expect.stringContaining("/runId must be string")]);
  expect(errorsOf({ ...rest, runId: "a", more: 1 })).toEqual([expect.stringContaining("more")]);
  expect(errorsOf({ ...rest, runId: "a", more: 1 }, schema)).toEqual([]);
});

async function fileWith(text: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "conformance-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  const path = join(folder, "result.json");
  await writeFile(path, text);
  return path;
}

test("readResult returns what was written, without properties of later versions", async () => {
  const result = resultWith([check("skill.id"), found("skill.type", "fail", ["\u0000\u001b \ud800 🧪"])]);
  const path = await fileWith("");
  await writeReport(result, "json", path);
  expect(await readResult(path)).toEqual(result);
  await writeFile(path, JSON.stringify({ ...result, figures: { ...result.figures, later: 1 }, later: [{}] }));
  expect(await readResult(path)).toEqual(result);
});

const valid = resultWith([check("skill.id")]);
const deep = `${'{"a":'.repeat(200_000)}1${"}".repeat(200_000)}`;

test.for<[string, string, string]>([
  ["no JSON", "{", "is not JSON"],
  ["nothing", "", "is not JSON"],
  ["another kind of JSON", "[1]", 'it needs "format": "skills-conformance-result/1"'],
  ["null", "null", 'it needs "format"'],
  ["another version", JSON.stringify({ ...valid, format: "skills-conformance-result/2" }), "it needs"],
  ["a missing part", JSON.stringify({ ...valid, checks: undefined }), "checks is missing"],
  [
    "a wrong outcome",
    JSON.stringify({ ...valid, checks: [{ ...check("skill.id"), outcome: "\u001b[2J" }] }),
    "checks[0].outcome must be one of pass, fail,",
  ],
  ["an invalid origin", JSON.stringify({ ...valid, origin: "file:///etc/passwd" }), "origin must be "],
])("readResult rejects an invalid file and names the place: %s", async ([, text, message]) => {
  const path = await fileWith(text);
  const error = await readResult(path).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(UsageError);
  expect(String(error)).toContain(path);
  expect(String(error)).toContain(message);
});

test("readResult handles extreme nesting", async () => {
  const text = JSON.stringify(valid).replace(/}$/, `,"later":${deep}}`);
  expect(await readResult(await fileWith(text))).toEqual(valid);
});

test("readResult rejects a missing file", async () => {
  await expect(readResult("/nowhere/result.json")).rejects.toThrow(
    "/nowhere/result.json cannot be read (ENOENT)",
  );
});
