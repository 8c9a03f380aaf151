import { describe, expect, it } from "vitest";
import { safePath } from "../src/index.ts";
import { safePathSteps } from "../src/safe-path.ts";
import { runAtOnce } from "../src/steps.ts";
import { thrownBundleError } from "./support/bundle-errors.ts";

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
  ])("accepts %j", (path) => {
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
  ])("rejects %j", (path, reason) => {
    const error = thrownBundleError(() => safePath(path));
    expect(error.code).toBe("unsafe_path");
    expect(error.path).toBe(path);
    expect(error.message).toContain(reason);
  });
});

describe("limits of safePath", () => {
  const deep = (segments: number) => Array.from({ length: segments }, () => "a").join("/");

  it("accept 1,024 bytes and 64 segments", () => {
    for (const path of ["x".repeat(1024), "ä".repeat(512), deep(64)]) expect(safePath(path)).toBe(path);
  });

  it.each([
    ["1,025 bytes", "x".repeat(1025), "longer than 1024 bytes"],
    ["1,026 bytes in 513 characters", "ä".repeat(513), "longer than 1024 bytes"],
    ["65 segments", deep(65), "more than 64 segments"],
  ])("reject %s", (_, path, reason) => {
    const error = thrownBundleError(() => safePath(path));
    expect(error.code).toBe("unsafe_path");
    expect(error.message).toContain(reason);
  });
});

it("the error message for a huge path is short", () => {
  expect(thrownBundleError(() => safePath("x".repeat(1_000_000))).message.length).toBeLessThan(300);
});

const assertPaths = (paths: readonly string[]) => runAtOnce(safePathSteps(paths));

describe("paths", () => {
  it("accepts different files in the same folders", () => {
    expect(() => assertPaths(["a/b", "a/c", "a/b2/c", "ab"])).not.toThrow();
  });

  it("rejects a duplicate path", () => {
    expect(thrownBundleError(() => assertPaths(["a/b", "a/c", "a/b"]))).toMatchObject({
      code: "duplicate_path",
      path: "a/b",
    });
  });

  it.each([[["a/b", "a/b/c"]], [["a/b/c/d", "a/b"]], [["a/b/c", "a/b-c", "a/b", "a/b c"]]])(
    "rejects a file that is also a folder: %j",
    (paths) => {
      expect(thrownBundleError(() => assertPaths(paths))).toMatchObject({
        code: "path_conflict",
        path: "a/b",
      });
    },
  );
});
