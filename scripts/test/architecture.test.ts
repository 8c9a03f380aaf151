import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import {
  type Arrow,
  architectureBlocks,
  fillBlocks,
  roomArrows,
  withoutShortcuts,
} from "../lib/architecture.ts";
import { pathOf } from "../lib/files.ts";
import { roomOf } from "../lib/import-problems.ts";
import { readPackages } from "../lib/read-packages.ts";

const page = await readFile(pathOf("docs/architecture.md"), "utf8");
const packages = await readPackages();

/** Returns a generated block of the page. */
function block(name: string): string {
  const text = page.split(`<!-- generated: ${name} -->`)[1]?.split("<!-- end -->")[0];
  if (text === undefined) throw new Error(`docs/architecture.md has no block ${name}`);
  return text;
}

/** Returns the boxes and the arrows of a block's chart. */
function chart(name: string): { boxes: string[]; arrows: string[] } {
  const lines = block(name)
    .split("\n")
    .filter((line) => line.startsWith("  "));
  const labels = new Map(
    lines
      .filter((line) => !line.includes("-->"))
      .map((line) => {
        const [, id = "", label] = /^ {2}(\w+)(?:\["(.+)"\])?$/.exec(line) ?? [];
        return [id, label ?? id];
      }),
  );
  const arrows = lines
    .filter((line) => line.includes("-->"))
    .map((line) =>
      line
        .trim()
        .split(" --> ")
        .map((id) => labels.get(id))
        .join(" --> "),
    );
  return { boxes: [...labels.values()], arrows };
}

test("the arrows between packages are the dependencies in their manifests", async () => {
  const manifests = await Promise.all(
    packages.map(async ({ folder }) => {
      const { name, dependencies = {} } = JSON.parse(
        await readFile(join(pathOf(folder), "package.json"), "utf8"),
      );
      return Object.keys(dependencies)
        .filter((other) => other.startsWith("@skills-api/"))
        .map((other) => `${name} --> ${other}`.replaceAll("@skills-api/", ""));
    }),
  );
  expect(chart("packages").arrows.sort()).toEqual(manifests.flat().sort());
  expect(chart("packages").boxes).toEqual(packages.map(({ name }) => name.replace("@skills-api/", "")));
});

describe.each(packages)("$name", ({ name, rooms }) => {
  test("the page lists its rooms, and no others", () => {
    const listed = block(`rooms of ${name.replace("@skills-api/", "")}`).matchAll(
      /^\| `(.+?)` \| (.+) \|$/gm,
    );
    expect(Object.fromEntries([...listed].map(([, room, holds]) => [room, holds]))).toEqual(rooms);
  });
});

test("every arrow between rooms of the suite stands for an import", () => {
  const suite = packages.find(({ name }) => name === "@skills-api/conformance");
  if (!suite) throw new Error("there is no conformance package");
  const imports = new Set(
    suite.modules.flatMap(({ path, imports }) =>
      imports.flatMap(({ file }) =>
        file ? `${roomOf(path, suite.rooms)} --> ${roomOf(file, suite.rooms)}` : [],
      ),
    ),
  );
  const { boxes, arrows } = chart("chart of conformance");
  expect(boxes).toEqual(Object.keys(suite.rooms));
  expect(arrows.length).toBeGreaterThan(0);
  expect(arrows.filter((arrow) => !imports.has(arrow))).toEqual([]);
});

test("the blocks on the page are the generated ones", () => {
  expect(fillBlocks(page, architectureBlocks(packages))).toBe(page);
});

test("a new import between packages, or between rooms, changes the page", () => {
  const changed = packages.map((each) => {
    if (each.name !== "@skills-api/client") return each;
    const imports = [{ specifier: "@skills-api/mock", line: 1 }];
    return { ...each, modules: [...each.modules, { path: "new.ts", imports }] };
  });
  expect(fillBlocks(page, architectureBlocks(changed))).toContain("  client --> mock\n");
  const modules = [
    { path: "cli/new.ts", imports: [{ specifier: "../base/a.ts", line: 1, file: "base/a.ts" }] },
  ];
  expect(roomArrows({ modules, rooms: { base: "", cli: "" } })).toEqual([["cli", "base"]]);
});

test("only the arrows that no chain of others implies are drawn", () => {
  const arrows: Arrow[] = [
    ["cli", "run"],
    ["run", "http"],
    ["http", "base"],
    ["cli", "base"],
    ["run", "base"],
    ["report", "base"],
  ];
  expect(withoutShortcuts(arrows)).toEqual([
    ["cli", "run"],
    ["run", "http"],
    ["http", "base"],
    ["report", "base"],
  ]);
});

test("a block that nothing generates is an error", () => {
  expect(() => fillBlocks("<!-- generated: nothing -->\n<!-- end -->", new Map())).toThrow(
    'the block "nothing"',
  );
});
