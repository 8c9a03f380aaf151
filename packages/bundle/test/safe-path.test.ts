import { describe, expect, it } from "vitest";
import { assertSafePaths, safePath } from "../src/index.ts";
import { refusalOf } from "./support/refusal.ts";

describe("safePath", () => {
  it.each([
    "SKILL.md",
    "my-skill/SKILL.md",
    "a/b/c/d.txt",
    "a/..b",
    "a/b..",
    "a/.hidden",
    "ä/日本.md",
    "a b/c",
  ])("keeps %j", (path) => {
    expect(safePath(path)).toBe(path);
  });

  it.each([
    ["", "empty"],
    ["/etc/passwd", "absolute"],
    ["//server/share", "absolute"],
    ["C:/windows", "absolute"],
    ["c:file", "absolute"],
    ["..", "'..'"],
    ["a/../b", "'..'"],
    ["../a", "'..'"],
    ["a/..", "'..'"],
    ["a\\b", "backslash"],
    ["\\\\server\\share", "backslash"],
    ["a/./b", "'.' segment"],
    [".", "'.' segment"],
    ["a//b", "empty"],
    ["a/", "empty"],
    ["a\0b", "control character"],
    ["a\r\nb", "control character"],
  ])("refuses %j", (path, reason) => {
    const refusal = refusalOf(() => safePath(path));
    expect(refusal.code).toBe("unsafe_path");
    expect(refusal.path).toBe(path);
    expect(refusal.message).toContain(reason);
  });
});

describe("assertSafePaths", () => {
  it("accepts different files in the same folders", () => {
    expect(() => assertSafePaths(["a/b", "a/c", "a/b2/c", "ab"])).not.toThrow();
  });

  it("refuses the same path twice", () => {
    expect(refusalOf(() => assertSafePaths(["a/b", "a/c", "a/b"]))).toMatchObject({
      code: "duplicate_path",
      path: "a/b",
    });
  });

  it.each([[["a/b", "a/b/c"]], [["a/b/c/d", "a/b"]]])("refuses a file that is also a folder: %j", (paths) => {
    expect(refusalOf(() => assertSafePaths(paths))).toMatchObject({ code: "path_conflict", path: "a/b" });
  });
});
