import { describe, expect, it } from "vitest";
import { type Bundle, readBundle } from "../src/index.ts";
import { encode, thrownBundleError } from "./support/bundle-errors.ts";
import { revisions } from "./support/skill-files.ts";

/** Reads a bundle with this SKILL.md, and asserts that the result is the same in every revision. */
function read(manifest: string | Uint8Array): Bundle {
  const bytes = typeof manifest === "string" ? encode(manifest) : manifest;
  const files = [{ path: "my-skill/SKILL.md", bytes }];
  const outcomes = revisions.map((revision) => attempt(() => readBundle(files, { revision })));
  const [first, ...others] = outcomes;
  for (const other of others) expect(other).toEqual(first);
  if (first instanceof Error || first === undefined) throw first;
  return first;
}

function attempt<Result>(action: () => Result): Result | Error {
  try {
    return action();
  } catch (error) {
    if (error instanceof Error) return error;
    throw error;
  }
}

const good = "---\nname: my-skill\ndescription: Does things.\n---\nBody\n";

describe("accepts frontmatter", () => {
  it.each([
    ["plain", good],
    ["with a byte order mark", `\uFEFF${good}`],
    ["with CRLF", good.replaceAll("\n", "\r\n")],
    ["with spaces after the dashes", good.replaceAll("---", "---  ")],
    ["without a line end at the end of the file", "---\nname: my-skill\ndescription: Does things.\n---"],
    ["with other keys", good.replace("name:", "license: MIT\nmetadata: {a: [1, 2]}\nname:")],
    ["with an alias", "---\nx: &d Does things.\nname: my-skill\ndescription: *d\n---\n"],
    ["with a folded description", "---\nname: my-skill\ndescription: >-\n  Does\n  things.\n---\n"],
    ["of a large file", good + "é漢😀".repeat(200_000)],
    ["followed by `---` in the body", `${good}---\nname: other\n---\n`],
  ])("%s", (_, manifest) => {
    expect(read(manifest)).toMatchObject({ name: "my-skill", description: "Does things." });
  });
});

it("accepts at most 15 uses of an anchor", () => {
  const uses = (count: number) =>
    good.replace("name:", `x: &x y\nlist: [${Array.from({ length: count }, () => "*x").join(", ")}]\nname:`);
  expect(read(uses(15)).name).toBe("my-skill");
  expect(thrownBundleError(() => read(uses(16))).code).toBe("frontmatter_invalid");
});

describe("rejects frontmatter", () => {
  it.each([
    ["an empty file", ""],
    ["no `---` line", "# My skill\n"],
    ["`---` below the first line", `\n${good}`],
    ["`----`", good.replace("---", "----")],
    ["only `---`", "---"],
  ])("as missing: %s", (_, manifest) => {
    expect(thrownBundleError(() => read(manifest))).toMatchObject({
      code: "frontmatter_missing",
      message: "SKILL.md must start with YAML frontmatter",
      path: "my-skill/SKILL.md",
    });
  });

  it.each(["---\nname: my-skill\n", "---\nname: my-skill\ndescription: a\u2028---\u2028b\n"])(
    "without a closing line: %j",
    (manifest) => {
      expect(thrownBundleError(() => read(manifest))).toMatchObject({ code: "frontmatter_unclosed" });
    },
  );

  it("that is empty", () => {
    expect(thrownBundleError(() => read("---\n---\n"))).toMatchObject({ code: "frontmatter_invalid" });
  });

  it.each([
    ["broken YAML", "---\nname: [a\n---\n"],
    ["nested mappings on one line", "---\nname: a: b: c\n---\n"],
    ["a duplicate key", "---\nname: a\nname: b\n---\n"],
    ["a tab for indentation", "---\nname:\n\tx: a\n---\n"],
    ["an unknown alias", "---\nname: *unknown\n---\n"],
    ["a list", "---\n- name: my-skill\n---\n"],
    ["a string", "---\nmy-skill\n---\n"],
    ["nothing between the lines", "---\n---\n"],
    ["deep nesting", `---\nname: ${"[".repeat(1_900)}\n---\n`],
    ["deep lists", `---\n${"- ".repeat(900)}\n---\n`],
  ])("as invalid: %s", (_, manifest) => {
    const error = thrownBundleError(() => read(manifest));
    expect(error.code).toBe("frontmatter_invalid");
    expect(error.message).toMatch(/^The YAML frontmatter of SKILL\.md is not valid: ./);
  });

  it("with the line number of the YAML error", () => {
    expect(thrownBundleError(() => read("---\nname: my-skill\ndescription: a: b\n---\n")).message).toContain(
      "(line 3)",
    );
  });

  it("that is an alias bomb", () => {
    const levels = ["a: &a [x, x, x, x, x, x, x, x, x]"];
    for (const [letter, before] of ["ba", "cb", "dc", "ed", "fe", "gf"]) {
      levels.push(`${letter}: &${letter} [${Array(9).fill(`*${before}`).join(", ")}]`);
    }
    const error = thrownBundleError(() =>
      read(`---\n${levels.join("\n")}\nname: my-skill\ndescription: d\n---\n`),
    );
    expect(error).toMatchObject({ code: "frontmatter_invalid" });
  });

  it.each([
    ["with more than 8,192 characters", `---\n# ${"x".repeat(8_200)}\n${good.slice(4)}`, "8192 characters"],
    [
      "with more than 2,000 YAML tokens",
      `---\nx: ${"[".repeat(2_000)}\n${good.slice(4)}`,
      "2000 YAML tokens",
    ],
    ["that does not end in a large file", `---\n${"x".repeat(100_000)}`, "8192 characters"],
  ])("as too large: %s", (_, manifest, limit) => {
    expect(thrownBundleError(() => read(manifest))).toMatchObject({
      code: "frontmatter_too_large",
      message: `The YAML frontmatter of SKILL.md must be at most ${limit} long.`,
    });
  });

  it("in a large file that is not UTF-8, wherever the invalid bytes are", () => {
    for (const position of [300_000, 262_144 + 35, 600_000]) {
      const bytes = encode(good + "é".repeat(400_000));
      bytes[position] = 0xff;
      expect(thrownBundleError(() => read(bytes))).toMatchObject({ code: "frontmatter_invalid" });
    }
  });

  it("that is not UTF-8", () => {
    const bytes = Uint8Array.from([...encode("---\nname: "), 0xff, 0xfe, ...encode("\n---\n")]);
    expect(thrownBundleError(() => read(bytes))).toMatchObject({ code: "frontmatter_invalid" });
  });
});
