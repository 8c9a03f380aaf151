import { deflateRawSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { readZip, writeZip } from "../../src/index.ts";
import { encode, rejectedBundleError } from "../support/bundle-errors.ts";
import { type RawEntry, type RawZip, rawZip } from "../support/raw-zip.ts";

async function codeOf(zip: RawZip | Uint8Array, options = {}): Promise<string> {
  const bytes = zip instanceof Uint8Array ? zip : rawZip(zip);
  return (await rejectedBundleError(() => readZip(bytes, options))).code;
}

function oneEntry(entry: RawEntry): RawZip {
  return { entries: [entry] };
}

const folder: RawEntry = { name: "my-skill/", method: 0, mode: 0o040755 };
const plain: RawEntry = { name: "my-skill/a.txt", content: "hello" };

describe("a valid archive", () => {
  it("returns its files in order, without folders", async () => {
    const stored: RawEntry = { name: "my-skill/ä.bin", content: "stored", method: 0 };
    const files = await readZip(rawZip({ entries: [folder, stored, plain], comment: "a comment" }));
    expect(files).toEqual([
      { path: "my-skill/ä.bin", bytes: encode("stored") },
      { path: "my-skill/a.txt", bytes: encode("hello") },
    ]);
  });

  it("may be empty, or contain empty files", async () => {
    expect(await readZip(rawZip({ entries: [] }))).toEqual([]);
    const entries = [{ name: "stored", method: 0 }, { name: "deflated" }];
    expect((await readZip(rawZip({ entries }))).map(({ bytes }) => bytes.length)).toEqual([0, 0]);
  });

  it("may contain large files, compressible or not", async () => {
    let state = 1;
    const noise = Uint8Array.from({ length: 300_000 }, () => {
      state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
      return state >>> 24;
    });
    const zeros = new Uint8Array(5_000_000);
    const files = await readZip(
      rawZip({
        entries: [
          { name: "noise", content: noise },
          { name: "zeros", content: zeros },
        ],
      }),
    );
    // toEqual would compare millions of numbers one by one.
    expect(files.map(({ bytes }) => Buffer.compare(bytes, bytes.length === 300_000 ? noise : zeros))).toEqual(
      [0, 0],
    );
  });

  it("may be a view into a larger buffer", async () => {
    const zip = rawZip(oneEntry(plain));
    const buffer = new Uint8Array(zip.length + 20);
    buffer.set(zip, 10);
    expect((await readZip(buffer.subarray(10, 10 + zip.length)))[0]?.bytes).toEqual(encode("hello"));
  });

  it.each([
    ["an array", (bytes: Uint8Array) => bytes],
    ["a Buffer", (bytes: Uint8Array) => Buffer.from(bytes)],
  ])("given as %s shares no memory with the returned files", async (_, as) => {
    const zip = as(rawZip(oneEntry({ ...plain, method: 0 })));
    const [file] = await readZip(zip);
    zip.fill(0);
    expect(file?.bytes).toEqual(encode("hello"));
  });
});

it("readZip does not block the event loop while it inflates", async () => {
  const zip = rawZip(oneEntry({ ...plain, content: new Uint8Array(1_000_000) }));
  const work = readZip(zip);
  const next = new Promise((resolve) => setImmediate(resolve));
  expect(await Promise.race([work, next.then(() => "other work")])).toBe("other work");
  expect(await work).toHaveLength(1);
});

describe("names", () => {
  it.each(["/etc/passwd", "../up", "a/../../up", "a\\b", "C:/x", "a\0.txt", "a//b", "./a", ""])(
    "rejects %j",
    async (name) => {
      expect(await codeOf(oneEntry({ name, content: "x" }))).toBe("unsafe_path");
    },
  );

  it("rejects an unsafe folder", async () => {
    expect(await codeOf(oneEntry({ ...folder, name: "../up/" }))).toBe("unsafe_path");
  });

  it("rejects a duplicate name", async () => {
    expect(await codeOf({ entries: [plain, plain] })).toBe("duplicate_path");
  });

  it("rejects a file that is also a folder", async () => {
    expect(await codeOf({ entries: [plain, { name: "my-skill/a.txt/b", content: "x" }] })).toBe(
      "path_conflict",
    );
  });

  it("rejects a folder that is also a file, or is inside one", async () => {
    expect(
      await codeOf({
        entries: [
          { name: "a", content: "x" },
          { ...folder, name: "a/" },
        ],
      }),
    ).toBe("path_conflict");
    expect(
      await codeOf({
        entries: [
          { ...folder, name: "a/b/" },
          { name: "a", content: "x" },
        ],
      }),
    ).toBe("path_conflict");
  });

  it("accepts a duplicate folder", async () => {
    expect(await readZip(rawZip({ entries: [folder, plain, folder] }))).toHaveLength(1);
  });

  it("rejects a name that is not UTF-8", async () => {
    expect(await codeOf(oneEntry({ name: Uint8Array.from([0x61, 0xff, 0x62]) }))).toBe("zip_invalid");
  });

  it("rejects an entry whose local header has another name", async () => {
    expect(await codeOf(oneEntry({ ...plain, localName: "my-skill/b.txt" }))).toBe("zip_invalid");
  });
});

describe("entries", () => {
  it("rejects symbolic links with the API's message", async () => {
    const zip = rawZip(oneEntry({ name: "my-skill/SKILL.md", content: "/etc/passwd", mode: 0o120777 }));
    expect(await rejectedBundleError(() => readZip(zip))).toMatchObject({
      code: "zip_special_file",
      message: "archives must not contain symbolic links",
      path: "my-skill/SKILL.md",
    });
  });

  it.each([
    ["a device", { name: "dev", mode: 0o020666 }],
    ["a pipe", { name: "pipe", mode: 0o010644 }],
    ["a folder without a trailing slash", { name: "folder", mode: 0o040755 }],
    ["a link with a trailing slash", { name: "link/", mode: 0o120777, method: 0 }],
  ])("rejects %s", async (_, entry) => {
    expect(await codeOf(oneEntry(entry))).toBe("zip_special_file");
  });

  it.each([
    ["encrypted", 1],
    ["strongly encrypted", 1 << 6],
    ["masked", 1 << 13],
  ])("rejects entries that are %s", async (_, flags) => {
    expect(await codeOf(oneEntry({ ...plain, flags }))).toBe("zip_encrypted");
  });

  it.each([12, 14, 93, 99])("rejects compression method %d", async (method) => {
    expect(await codeOf(oneEntry({ ...plain, method, data: encode("x") }))).toBe("zip_unsupported");
  });

  it("rejects an entry whose local header has another method", async () => {
    expect(await codeOf(oneEntry({ ...plain, localMethod: 0 }))).toBe("zip_invalid");
  });

  it("rejects a wrong checksum", async () => {
    expect(await codeOf(oneEntry({ ...plain, crc: 1 }))).toBe("zip_checksum_mismatch");
  });

  it.each([
    ["smaller", 4],
    ["larger", 6],
  ])("rejects a stated size that is %s than the content", async (_, size) => {
    expect(await codeOf(oneEntry({ ...plain, size }))).toBe("zip_invalid");
  });

  it("rejects damaged, truncated and padded compressed data", async () => {
    const content = "hello ".repeat(1000);
    const whole = deflateRawSync(content);
    expect(await codeOf(oneEntry({ name: "a", content, data: encode("\x07garbage") }))).toBe("zip_invalid");
    expect(await codeOf(oneEntry({ name: "a", content, data: whole.subarray(0, whole.length - 5) }))).toBe(
      "zip_invalid",
    );
    for (const size of [1, 5000, 1_000_000]) {
      const padded = Buffer.concat([whole, new Uint8Array(size)]);
      expect(await codeOf(oneEntry({ name: "a", content, data: padded }))).toBe("zip_invalid");
    }
    expect(await codeOf(oneEntry({ name: "a", data: new Uint8Array() }))).toBe("zip_invalid");
  });
});

describe("structure", () => {
  const whole = rawZip({ entries: [folder, plain] });

  it.each([
    ["an empty file", new Uint8Array()],
    ["text", encode("this is not a zip archive at all, whatever it is called")],
    ["zeros", new Uint8Array(1000)],
    ["an archive without its last byte", whole.subarray(0, whole.length - 1)],
    ["an archive without its first byte", whole.subarray(1)],
    ["a byte after the end", Uint8Array.from([...whole, 0])],
    ["a byte before the start", Uint8Array.from([0, ...whole])],
  ])("rejects %s", async (_, bytes) => {
    expect(await codeOf(bytes)).toBe("zip_invalid");
  });

  it("rejects an archive truncated at any byte", async () => {
    for (let length = 0; length < whole.length; length += 1) {
      expect(await codeOf(whole.subarray(0, length))).toBe("zip_invalid");
    }
  });

  it("returns files or throws BundleError for an archive with any byte flipped", async () => {
    for (let index = 0; index < whole.length; index += 1) {
      const damaged = whole.slice();
      damaged[index] = (damaged[index] ?? 0) ^ 0xff;
      try {
        expect((await readZip(damaged)).length).toBeLessThanOrEqual(2);
      } catch (error) {
        expect(error).toMatchObject({ name: "BundleError" });
      }
    }
  });

  it.each([
    ["more", 3],
    ["fewer", 1],
  ])("rejects an end record that states %s entries than there are", async (_, count) => {
    expect(await codeOf({ entries: [folder, plain], count })).toBe("zip_invalid");
  });

  it("rejects a central directory that is not at the stated offset", async () => {
    expect(await codeOf({ entries: [plain], directoryOffset: 0 })).toBe("zip_invalid");
    expect(await codeOf({ entries: [plain], directorySize: 1 })).toBe("zip_invalid");
  });

  it.each([0xffff_fffe, 40, 1])("rejects an entry with the wrong header offset %d", async (headerOffset) => {
    expect(await codeOf(oneEntry({ ...plain, headerOffset }))).toBe("zip_invalid");
  });

  it("rejects ZIP64 and multi-part archives", async () => {
    expect(await codeOf({ entries: [plain], count: 0xffff })).toBe("zip_unsupported");
    expect(await codeOf({ entries: [plain], directoryOffset: 0xffff_ffff })).toBe("zip_unsupported");
    expect(await codeOf({ entries: [plain], disk: 1 })).toBe("zip_unsupported");
  });
});

describe("limits", () => {
  it.each([Number.NaN, -1])("throw for %d", async (limit) => {
    const zip = rawZip(oneEntry(plain));
    await expect(readZip(zip, { maxBytes: limit })).rejects.toThrow(
      /^maxBytes must be a non-negative number/,
    );
    await expect(readZip(zip, { maxEntries: limit })).rejects.toThrow(RangeError);
  });

  it("apply maxBytes to the byte", async () => {
    const zip = rawZip({ entries: [plain, { name: "b", content: "12345" }] });
    expect(await readZip(zip, { maxBytes: 10 })).toHaveLength(2);
    expect(await codeOf(zip, { maxBytes: 9 })).toBe("too_large");
  });

  it("apply maxEntries to files and folders", async () => {
    expect(await readZip(rawZip({ entries: [folder, plain] }), { maxEntries: 2 })).toHaveLength(1);
    expect(await codeOf({ entries: [folder, plain] }, { maxEntries: 1 })).toBe("too_many_files");
  });

  it("reject a zip bomb by its stated size", async () => {
    expect(
      await codeOf(writeZip([{ path: "bomb", bytes: new Uint8Array(2_000_000) }]), { maxBytes: 1_000_000 }),
    ).toBe("too_large");
  });

  it("stop inflating a zip bomb that states a wrong size", async () => {
    const data = deflateRawSync(new Uint8Array(200_000_000));
    const bomb = rawZip(oneEntry({ name: "bomb", data, size: 10, crc: 0 }));
    const before = process.memoryUsage().arrayBuffers;
    expect(await codeOf(bomb, { maxBytes: 1_000_000 })).toBe("too_large");
    // The whole content has 200 MB.
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(64 * 1024 * 1024);
  });

  it("reject entries that share their data", async () => {
    const content = new Uint8Array(100_000);
    const entries = ["a", "b"].map((name) => ({ name, content }));
    const first = rawZip({ entries: entries.slice(0, 1) });
    expect(await readZip(first)).toHaveLength(1);
    // The second entry overlaps the first: the technique of zip bombs that exceed the ratio of deflate.
    const inner: RawEntry = { name: "b", content: "12345" };
    const quoted = rawZip({ entries: [inner] });
    const outer: RawEntry = { name: "a", content: quoted, method: 0 };
    const bomb = rawZip({ entries: [outer, { ...inner, headerOffset: 30 + 1 }] });
    expect(await codeOf(bomb)).toBe("zip_overlap");
  });
});

it.each([
  [0o100755, true],
  [0o100744, true],
  [0o100654, true],
  [0o100645, true],
  [0o755, true],
  [0o100644, undefined],
  [0, undefined],
  [0o104644, undefined],
])("marks a file with mode %o as executable: %s", async (mode, executable) => {
  const archive = rawZip({ entries: [{ name: "my-skill/run.sh", content: "#!/bin/sh", mode }] });
  expect((await readZip(archive)).map((file) => file.executable)).toEqual([executable]);
});
