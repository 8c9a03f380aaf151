import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { readZip, writeZip } from "../../src/index.ts";
import { refusalOf, text } from "../support/refusal.ts";

const files = [
  { path: "my-skill/z.txt", bytes: text("hello ".repeat(100)) },
  { path: "my-skill/SKILL.md", bytes: text("short") },
  { path: "my-skill/ä/123", bytes: new Uint8Array() },
  { path: "__proto__", bytes: text("a name like any other") },
];

describe("writeZip", () => {
  it("writes what readZip reads, in the order given", async () => {
    expect(await readZip(writeZip(files))).toEqual(files);
    expect(await readZip(writeZip([]))).toEqual([]);
  });

  it("leaves files as they are where it is told to", async () => {
    const archive = writeZip(files, { compress: false });
    expect(await readZip(archive)).toEqual(files);
    expect(Buffer.from(archive).includes("hello ".repeat(100))).toBe(true);
    expect(Buffer.from(writeZip(files)).includes("hello ".repeat(100))).toBe(false);
  });

  it("writes the same bytes on every machine and day", () => {
    const digest = createHash("sha256").update(writeZip(files)).digest("hex");
    expect(digest).toBe("b6dfeaf89972a40699e6d91e7e4045b801699a3f21f058172d70414753cb8312");
  });

  it.each(["../up", "/abs", "a\\b"])("refuses the path %j", (path) => {
    expect(refusalOf(() => writeZip([{ path, bytes: text("x") }])).code).toBe("unsafe_path");
  });

  it("refuses a name longer than the format has room for", () => {
    const path = "a".repeat(65_536);
    expect(refusalOf(() => writeZip([{ path, bytes: text("x") }])).code).toBe("unsafe_path");
  });

  it("refuses the same path twice", () => {
    expect(refusalOf(() => writeZip([...files, ...files])).code).toBe("duplicate_path");
  });
});
