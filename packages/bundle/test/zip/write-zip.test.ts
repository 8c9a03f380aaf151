import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { readZip, writeZip, writeZipInSlices } from "../../src/index.ts";
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

  it("keeps which files are executable, with mode 0755", async () => {
    const executable = { path: "my-skill/run.sh", bytes: encode("#!/bin/sh"), executable: true };
    const archive = writeZip([...files, executable, { ...executable, path: "no", executable: false }]);
    expect(await readZip(archive)).toEqual([...files, executable, { path: "no", bytes: executable.bytes }]);
    const view = Buffer.from(archive);
    const modes = [];
    for (let at = view.indexOf("PK\x01\x02"); at >= 0; at = view.indexOf("PK\x01\x02", at + 1)) {
      modes.push((view.readUInt32LE(at + 38) >>> 16).toString(8));
    }
    expect(modes).toEqual(["100644", "100644", "100644", "100644", "100755", "100644"]);
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

  it("is reproducible for large files", async () => {
    const words = Array.from({ length: 100_000 }, (_, index) => Math.imul(index, 2_654_435_761) >>> 0);
    const large = [{ path: "a", bytes: encode(words.join(" ")) }];
    const archive = writeZip(large);
    const digest = createHash("sha256").update(archive).digest("hex");
    expect(digest).toBe("f447436244ee7f73eb02a5f1c8162771effc995142dda3f73046b4309ca7fcfb");
    const [file] = await readZip(archive);
    expect(Buffer.compare(file?.bytes ?? new Uint8Array(), large[0]?.bytes ?? new Uint8Array())).toBe(0);
  });

  it.each(["../up", "/abs", "a\\b"])("rejects the path %j", (path) => {
    expect(thrownBundleError(() => writeZip([{ path, bytes: encode("x") }])).code).toBe("unsafe_path");
  });

  it("rejects a name that is too long for the format", () => {
    const path = "a".repeat(65_536);
    expect(thrownBundleError(() => writeZip([{ path, bytes: encode("x") }])).code).toBe("unsafe_path");
  });

  it("rejects paths that collide among thousands", () => {
    const paths = Array.from({ length: 3_000 }, (_, index) => `folder/${(index * 7) % 3_000}`);
    const codeOf = (...more: string[]) =>
      thrownBundleError(() =>
        writeZip([...paths, ...more].map((path) => ({ path, bytes: new Uint8Array() }))),
      );
    expect(codeOf("folder/0")).toMatchObject({ code: "duplicate_path", path: "folder/0" });
    expect(codeOf("folder/2999/a")).toMatchObject({ code: "path_conflict", path: "folder/2999" });
  });

  it("rejects a duplicate path", () => {
    expect(thrownBundleError(() => writeZip([...files, ...files])).code).toBe("duplicate_path");
  });
});

describe("writeZipInSlices", () => {
  it("creates the same bytes as writeZip", async () => {
    const large = { path: "my-skill/large.txt", bytes: encode("a few words ".repeat(100_000)) };
    const all = [...files, large];
    expect(Buffer.compare(await writeZipInSlices(all), writeZip(all))).toBe(0);
    expect(await writeZipInSlices(files, { compress: false })).toEqual(writeZip(files, { compress: false }));
  });

  it("rejects invalid paths", async () => {
    const invalid = [{ path: "../up", bytes: new Uint8Array() }];
    await expect(writeZipInSlices(invalid)).rejects.toMatchObject({ code: "unsafe_path" });
  });
});
