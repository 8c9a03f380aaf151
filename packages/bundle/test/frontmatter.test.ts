import { describe, expect, it } from "vitest";
import { type Bundle, readBundle } from "../src/index.ts";
import { refusalOf, text } from "./support/refusal.ts";
import { revisions } from "./support/skill-files.ts";

/** Reads a bundle of this SKILL.md, of which all revisions think the same. */
function read(manifest: string | Uint8Array): Bundle {
  const bytes = typeof manifest === "string" ? text(manifest) : manifest;
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

describe("frontmatter that is accepted", () => {
  it.each([
    ["plain", good],
    ["with a byte order mark", `\uFEFF${good}`],
    ["with CRLF", good.replaceAll("\n", "\r\n")],
    ["with spaces after the dashes", good.replaceAll("---", "---  ")],
    ["that ends the file without a line end", "---\nname: my-skill\ndescription: Does things.\n---"],
    ["with other keys", good.replace("name:", "license: MIT\nmetadata: {a: [1, 2]}\nname:")],
    ["with an alias", "---\nx: &d Does things.\nname: my-skill\ndescription: *d\n---\n"],
    ["with a folded description", "---\nname: my-skill\ndescription: >-\n  Does\n  things.\n---\n"],
    ["followed by dashes in the body", `${good}---\nname: other\n---\n`],
  ])("%s", (_, manifest) => {
    expect(read(manifest)).toMatchObject({ name: "my-skill", description: "Does things." });
  });
});

it("an anchor may be used 15 times", () => {
  const uses = (count: number) =>
    good.replace("name:", `x: &x y\nlist: [${Array.from({ length: count }, () => "*x").join(", ")}]\nname:`);
  expect(read(uses(15)).name).toBe("my-skill");
  expect(refusalOf(() => read(uses(16))).code).toBe("frontmatter_invalid");
});

describe("frontmatter that is refused", () => {
  it.each([
    ["nothing", ""],
    ["no dashes", "# My skill\n"],
    ["dashes not at the start", `\n${good}`],
    ["four dashes", good.replace("---", "----")],
    ["dashes alone", "---"],
  ])("as missing: %s", (_, manifest) => {
    expect(refusalOf(() => read(manifest))).toMatchObject({
      code: "frontmatter_missing",
      message: "SKILL.md must start with YAML frontmatter",
      path: "my-skill/SKILL.md",
    });
  });

  it.each(["---\nname: my-skill\n", "---\nname: my-skill\ndescription: a\u2028---\u2028b\n"])(
    "without a closing line: %j",
    (manifest) => {
      expect(refusalOf(() => read(manifest))).toMatchObject({ code: "frontmatter_unclosed" });
    },
  );

  it("without anything in it", () => {
    expect(refusalOf(() => read("---\n---\n"))).toMatchObject({ code: "frontmatter_invalid" });
  });

  it.each([
    ["broken YAML", "---\nname: [a\n---\n"],
    ["nested mappings in a line", "---\nname: a: b: c\n---\n"],
    ["a key twice", "---\nname: a\nname: b\n---\n"],
    ["a tab for indentation", "---\nname:\n\tx: a\n---\n"],
    ["an unknown alias", "---\nname: *nobody\n---\n"],
    ["a list", "---\n- name: my-skill\n---\n"],
    ["a text", "---\nmy-skill\n---\n"],
    ["nothing between the lines", "---\n---\n"],
    ["deep nesting", `---\nname: ${"[".repeat(15_000)}\n---\n`],
    ["deep lists", `---\n${"- ".repeat(8000)}\n---\n`],
  ])("as invalid: %s", (_, manifest) => {
    const refusal = refusalOf(() => read(manifest));
    expect(refusal.code).toBe("frontmatter_invalid");
    expect(refusal.message).toMatch(/^The YAML frontmatter of SKILL\.md is not valid: ./);
  });

  it("with the line of the file where the YAML breaks", () => {
    expect(refusalOf(() => read("---\nname: my-skill\ndescription: a: b\n---\n")).message).toContain(
      "(line 3)",
    );
  });

  it("when it is an alias bomb", () => {
    const levels = ["a: &a [x, x, x, x, x, x, x, x, x]"];
    for (const [letter, before] of ["ba", "cb", "dc", "ed", "fe", "gf"]) {
      levels.push(`${letter}: &${letter} [${Array(9).fill(`*${before}`).join(", ")}]`);
    }
    const refusal = refusalOf(() => read(`---\n${levels.join("\n")}\nname: my-skill\ndescription: d\n---\n`));
    expect(refusal).toMatchObject({ code: "frontmatter_invalid" });
  });

  it("when it is longer than anybody needs", () => {
    const refusal = refusalOf(() => read(`---\n# ${"x".repeat(20_000)}\n${good.slice(4)}`));
    expect(refusal.code).toBe("frontmatter_too_large");
  });

  it("when it is not UTF-8", () => {
    const bytes = Uint8Array.from([...text("---\nname: "), 0xff, 0xfe, ...text("\n---\n")]);
    expect(refusalOf(() => read(bytes))).toMatchObject({ code: "frontmatter_invalid" });
  });
});
