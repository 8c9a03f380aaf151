import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { pathOf } from "../lib/files.ts";
import { importProblems } from "../lib/import-problems.ts";
import { importsIn, readModules } from "../lib/modules.ts";
import { type Package, packages } from "../lib/rooms.ts";

const pack: Package = {
  folder: "packages/client",
  source: "src",
  holds: "a package",
  imports: ["@skills-api/spec"],
  rooms: { base: "ground", "http/wire": "below http", http: "middle", "*.ts": "entry points", cli: "top" },
};

const clean: Readonly<Record<string, string>> = {
  "base/json.ts": "export type Json = unknown;",
  "http/wire/send.ts": 'import type { Json } from "../../base/json.ts";\nexport type Send = Json;',
  "http/request.ts": 'export * from "./wire/send.ts";\nimport type { Revision } from "@skills-api/spec/ga";',
  "http/parts/part.ts": 'import "../request.ts"; import "node:fs"; import "@skills-api/spec"; import "msw";',
  "index.ts": 'export * from "./http/request.ts";',
  "cli/main.ts": 'const { send } = await import("../index.ts");',
};

/** Returns the problems of a package with these sources. */
async function problemsOf(files: Readonly<Record<string, string>>, rooms = pack.rooms): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), "skills-api-imports-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  return importProblems(await readModules(folder), { ...pack, rooms });
}

test("a package whose imports point one way has no problems", async () => {
  expect(await problemsOf(clean)).toEqual([]);
});

test.each([
  ["an import", 'import { main } from "../cli/main.ts";'],
  ["a type-only import", 'import type { Main } from "../cli/main.ts";'],
  ["a re-export", 'export * from "../cli/main.ts";'],
  ["a dynamic import", 'const main = await import("../cli/main.ts");'],
  ["an import type", 'export type Main = import("../cli/main.ts").Main;'],
])("%s of a room above is named with its line, both rooms and what to do", async (_, statement) => {
  const files = { ...clean, "http/up.ts": `// The import is in line 2.\n${statement}` };
  expect(await problemsOf(files)).toEqual([
    'packages/client/src/http/up.ts:2: imports "../cli/main.ts", but the room http comes before cli in scripts/lib/rooms.ts and may not import from it. Move what it needs into http or a room before it (base, http/wire), or pass it in from above.',
  ]);
});

test("a room inside another has its own place in the order", async () => {
  const [problem, ...others] = await problemsOf({
    ...clean,
    "http/wire/up.ts": 'import "../request.ts";',
  });
  expect(problem).toMatch(
    /the room http\/wire comes before http in .* into http\/wire or a room before it \(base\)/,
  );
  expect(others).toEqual([]);
});

test("files directly in the sources have their place in the order", async () => {
  const [problem, ...others] = await problemsOf({ ...clean, "retry.ts": 'import "./cli/main.ts";' });
  expect(problem).toContain("the room *.ts comes before cli");
  expect(others).toEqual([]);
});

test("imports in comments and strings are ignored", () => {
  const text = '// import "./a.ts"\nconst help = `import "./b.ts";` + /`/;\nimport "./c.ts";';
  expect(importsIn("index.ts", text)).toEqual([{ specifier: "./c.ts", line: 3, file: "c.ts" }]);
});

test("a circle between files is shown with its lines", async () => {
  const files = {
    ...clean,
    "base/a.ts": 'import "./b.ts";',
    "base/b.ts": '\nimport type { A } from "./c.ts";',
    "base/c.ts": 'export * from "./a.ts";',
  };
  expect(await problemsOf(files)).toEqual([
    [
      "packages/client/src/base/a.ts:1 imports base/b.ts",
      "  packages/client/src/base/b.ts:2 imports base/c.ts",
      "  packages/client/src/base/c.ts:1 imports base/a.ts",
      "  These files import each other in a circle. Move what they share into a file of its own.",
    ].join("\n"),
  ]);
});

test("a folder without a row, and a row without a folder, are named", async () => {
  expect(
    await problemsOf({ ...clean, "extra/new.ts": "" }, { ...pack.rooms, "cli/gone": "nothing" }),
  ).toEqual([
    expect.stringMatching(
      /^packages\/client\/src\/extra: no such room in scripts\/lib\/rooms\.ts\. Add a row/,
    ),
    expect.stringMatching(/^packages\/client\/src\/cli\/gone: .* holds no module\. Delete the row/),
  ]);
});

test.each(["@skills-api/mock", "@skills-api/mock/node", "@skills-api/conformance"])(
  "an import of %s by a package that may not is named",
  async (specifier) => {
    const [problem, ...others] = await problemsOf({ ...clean, "base/far.ts": `import "${specifier}";` });
    expect(problem).toContain(
      `packages/client/src/base/far.ts:1: imports "${specifier}", but packages/client may not import from the package`,
    );
    expect(problem).toContain("only from @skills-api/spec.");
    expect(others).toEqual([]);
  },
);

test("an import that leads out of the sources is named", async () => {
  const files = { ...clean, "base/out.ts": 'import "../../../mock/src/mock.ts";' };
  expect(await problemsOf(files)).toEqual([expect.stringContaining("leads out of the sources")]);
});

test("client and mock never import each other", () => {
  const [client, mock] = ["@skills-api/client", "@skills-api/mock"];
  expect(packages[client]?.imports).not.toContain(mock);
  expect(packages[mock]?.imports).not.toContain(client);
});

test.each(Object.entries(packages))("imports in %s point one way", async (_, real) => {
  const modules = await readModules(join(pathOf(real.folder), real.source));
  expect(modules).not.toEqual([]);
  expect(importProblems(modules, real)).toEqual([]);
});
