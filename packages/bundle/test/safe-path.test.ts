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
    "x".repeat(1024),
    "a/".repeat(63) + "a",
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
    ["x".repeat(1025), "longer than 1024 bytes"],
    ["ä".repeat(513), "longer than 1024 bytes"],
    ["a/".repeat(64) + "a", "more than 64 segments"],
  ])("refuses %j", (path, reason) => {
    const refusal = refusalOf(() => safePath(path));
    expect(refusal.code).toBe("unsafe_path");
    expect(refusal.path).toBe(path);
    expect(refusal.message).toContain(reason);
  });
});

it("a refusal does not repeat all of a huge path", () => {
  expect(refusalOf(() => safePath("x".repeat(1_000_000))).message.length).toBeLessThan(300);
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

  it.each([[["a/b", "a/b/c"]], [["a/b/c/d", "a/b"]], [["a/b/c", "a/b-c", "a/b", "a/b c"]]])(
    "refuses a file that is also a folder: %j",
    (paths) => {
      expect(refusalOf(() => assertSafePaths(paths))).toMatchObject({ code: "path_conflict", path: "a/b" });
    },
  );
});
