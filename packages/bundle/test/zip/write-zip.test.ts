import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { readZip, writeZip } from "../../src/index.ts";
import { encode, thrownBundleError } from "../support/bundle-errors.ts";

const files = [
  { path: "my-skill/z.txt", bytes: encode("hello ".repeat(100)) },
  { path: "my-skill/SKILL.md", bytes: encode("short") },
  { path: "my-skill/ä/123", bytes: new Uint8Array() },
  { path: "__proto__", bytes: encode("a name like any other") },
];

describe("writeZip", () => {
  it("creates an archive that readZip reads, in the given order", async () => {
    expect(await readZip(writeZip(files))).toEqual(files);
    expect(await readZip(writeZip([]))).toEqual([]);
  });

  it("stores files uncompressed with compress: false", async () => {
    const archive = writeZip(files, { compress: false });
    expect(await readZip(archive)).toEqual(files);
    expect(Buffer.from(archive).includes("hello ".repeat(100))).toBe(true);
    expect(Buffer.from(writeZip(files)).includes("hello ".repeat(100))).toBe(false);
  });

  it("is reproducible", () => {
    const digest = createHash("sha256").update(writeZip(files)).digest("hex");
    expect(digest).toBe("b6dfeaf89972a40699e6d91e7e4045b801699a3f21f058172d70414753cb8312");
  });

  it.each(["../up", "/abs", "a\\b"])("rejects the path %j", (path) => {
    expect(thrownBundleError(() => writeZip([{ path, bytes: encode("x") }])).code).toBe("unsafe_path");
  });

  it("rejects a name that is too long for the format", () => {
    const path = "a".repeat(65_536);
    expect(thrownBundleError(() => writeZip([{ path, bytes: encode("x") }])).code).toBe("unsafe_path");
  });

  it("rejects a duplicate path", () => {
    expect(thrownBundleError(() => writeZip([...files, ...files])).code).toBe("duplicate_path");
  });
});
