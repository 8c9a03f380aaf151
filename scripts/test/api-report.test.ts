import { mkdir, mkdtemp, realpath, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { type ApiReports, entryPointsOf, reportApi } from "../lib/api-report.ts";
import { pathOf } from "../lib/files.ts";
import { publishedPackages } from "../lib/packed.ts";

const manifest = {
  name: "@skills-api/fixture",
  version: "0.0.0",
  type: "module",
  exports: {
    ".": { types: "./dist/index.d.ts", default: "./dist/index.js" },
    "./node": { types: "./dist/node.d.ts", default: "./dist/node.js" },
    "./result.schema.json": "./schema/result.schema.json",
    "./package.json": "./package.json",
  },
};

const documented: Readonly<Record<string, string>> = {
  "dist/index.d.ts":
    'export { type Options, read } from "./read.js";\nexport { Reader } from "./reader.js";\n',
  "dist/read.d.ts": `/** Options of {@link read}. */
export interface Options extends Limits {
    /** Most bytes. */
    readonly maxBytes?: number;
}
/** Limits, which are not exported. */
interface Limits {
    /** Most files. */
    readonly maxFiles?: number;
}
/** Reads. */
export declare function read(options?: Options): string;
`,
  "dist/reader.d.ts": `/** Reads again and again. */
export declare class Reader {
    #private;
    /** Reads once. */
    next(): string;
}
`,
  "dist/node.d.ts": "/** Writes. */\nexport declare function write(file: Buffer): void;\n",
};

/** Reports a package with these declarations, those of {@link documented} where no others are given. */
async function reportOf(changes: Readonly<Record<string, string>> = {}): Promise<ApiReports> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), "skills-api-fixture-")));
  const files = { "package.json": JSON.stringify(manifest), ...documented, ...changes };
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  try {
    return await reportApi(await entryPointsOf(folder));
  } finally {
    await rm(folder, { recursive: true });
  }
}

let unchanged: ApiReports;

beforeAll(async () => {
  unchanged = await reportOf();
});

test("each entry point has a report of its exports", () => {
  const { reports, undocumented } = unchanged;
  expect(undocumented).toEqual([]);
  expect([...reports.keys()]).toEqual(["fixture", "fixture.node"]);
  expect(reports.get("fixture")).toContain("export function read(options?: Options): string;");
  expect(reports.get("fixture")).toContain("next(): string;");
  expect(reports.get("fixture.node")).toContain("export function write(file: Buffer): void;");
});

test("exports and members without a doc comment are named, each with its file", async () => {
  const bare = Object.entries(documented).map(([file, text]) => [
    file,
    text.replaceAll(/ *\/\*\*.*\*\/\n/g, ""),
  ]);
  const { undocumented } = await reportOf(Object.fromEntries(bare));
  expect(undocumented.map((each) => each.replace(/^.*\/src\//, ""))).toEqual([
    "read.ts: Options",
    "read.ts: Options.maxBytes",
    "read.ts: Limits",
    "read.ts: Limits.maxFiles",
    "read.ts: read",
    "reader.ts: Reader",
    "reader.ts: Reader.next",
    "node.ts: write",
  ]);
});

test.each([
  ["a parameter", "dist/read.d.ts", "options?: Options", "options: Options"],
  ["a property", "dist/read.d.ts", "maxBytes?: number", "maxBytes?: bigint"],
  ["a property of a type that is not exported", "dist/read.d.ts", "maxFiles?: number", "maxFiles?: bigint"],
  ["an export", "dist/index.d.ts", "type Options, ", ""],
])("a change of %s changes the report", async (_, file, before, after) => {
  const changed = await reportOf({ [file]: (documented[file] ?? "").replace(before, after) });
  expect(changed.reports.get("fixture")).not.toBe(unchanged.reports.get("fixture"));
  expect(changed.reports.get("fixture.node")).toBe(unchanged.reports.get("fixture.node"));
});

test("a package that was not built is an error", async () => {
  await expect(
    reportOf({ "package.json": JSON.stringify(manifest).replaceAll("dist/", "lib/") }),
  ).rejects.toThrow(/lib\/index\.d\.ts/);
});

test("declarations that do not compile are an error", async () => {
  const broken = { "dist/node.d.ts": 'export { gone } from "./read.js";\n' };
  await expect(reportOf(broken)).rejects.toThrow("gone");
});

test("every entry point with types is reported, except the generated types of the OpenAPI documents", async () => {
  const found = await Promise.all(publishedPackages.map((folder) => entryPointsOf(pathOf(folder))));
  const names = found.flat().map(({ name }) => name);
  expect(names).toEqual(
    expect.arrayContaining(["spec", "bundle", "client", "client.node", "mock.msw", "conformance"]),
  );
  expect(names.filter((name) => /ga$|2025/.test(name))).toEqual([]);
});
