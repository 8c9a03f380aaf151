import { deflateRawSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { readZip, writeZip } from "../../src/index.ts";
import { type RawEntry, type RawZip, rawZip } from "../support/raw-zip.ts";
import { rejectionOf, text } from "../support/refusal.ts";

async function codeOf(zip: RawZip | Uint8Array, options = {}): Promise<string> {
  const bytes = zip instanceof Uint8Array ? zip : rawZip(zip);
  return (await rejectionOf(() => readZip(bytes, options))).code;
}

function oneEntry(entry: RawEntry): RawZip {
  return { entries: [entry] };
}

const folder: RawEntry = { name: "my-skill/", method: 0, mode: 0o040755 };
const plain: RawEntry = { name: "my-skill/a.txt", content: "hello" };

describe("an archive that is accepted", () => {
  it("gives its files in order, without folders", async () => {
    const stored: RawEntry = { name: "my-skill/ä.bin", content: "stored", method: 0 };
    const files = await readZip(rawZip({ entries: [folder, stored, plain], comment: "a comment" }));
    expect(files).toEqual([
      { path: "my-skill/ä.bin", bytes: text("stored") },
      { path: "my-skill/a.txt", bytes: text("hello") },
    ]);
  });

  it("may be empty, or hold empty files", async () => {
    expect(await readZip(rawZip({ entries: [] }))).toEqual([]);
    const entries = [{ name: "stored", method: 0 }, { name: "deflated" }];
    expect((await readZip(rawZip({ entries }))).map(({ bytes }) => bytes.length)).toEqual([0, 0]);
  });

  it("may hold large files that hardly compress, and ones that do well", async () => {
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
    // toEqual would compare five million numbers one by one.
    expect(files.map(({ bytes }) => Buffer.compare(bytes, bytes.length === 300_000 ? noise : zeros))).toEqual(
      [0, 0],
    );
  });

  it("may be a view into a larger buffer", async () => {
    const zip = rawZip(oneEntry(plain));
    const buffer = new Uint8Array(zip.length + 20);
    buffer.set(zip, 10);
    expect((await readZip(buffer.subarray(10, 10 + zip.length)))[0]?.bytes).toEqual(text("hello"));
  });

  it.each([
    ["an array", (bytes: Uint8Array) => bytes],
    ["a Buffer", (bytes: Uint8Array) => Buffer.from(bytes)],
  ])("given as %s is not aliased by the files that were read from it", async (_, as) => {
    const zip = as(rawZip(oneEntry({ ...plain, method: 0 })));
    const [file] = await readZip(zip);
    zip.fill(0);
    expect(file?.bytes).toEqual(text("hello"));
  });
});

it("other work goes on while an archive is inflated", async () => {
  const zip = rawZip(oneEntry({ ...plain, content: new Uint8Array(1_000_000) }));
  const work = readZip(zip);
  const next = new Promise((resolve) => setImmediate(resolve));
  expect(await Promise.race([work, next.then(() => "other work")])).toBe("other work");
  expect(await work).toHaveLength(1);
});

describe("names", () => {
  it.each(["/etc/passwd", "../up", "a/../../up", "a\\b", "C:/x", "a\0.txt", "a//b", "./a", ""])(
    "refuses %j",
    async (name) => {
      expect(await codeOf(oneEntry({ name, content: "x" }))).toBe("unsafe_path");
    },
  );

  it("refuses an unsafe folder", async () => {
    expect(await codeOf(oneEntry({ ...folder, name: "../up/" }))).toBe("unsafe_path");
  });

  it("refuses the same name twice", async () => {
    expect(await codeOf({ entries: [plain, plain] })).toBe("duplicate_path");
  });

  it("refuses a file that is also a folder", async () => {
    expect(await codeOf({ entries: [plain, { name: "my-skill/a.txt/b", content: "x" }] })).toBe(
      "path_conflict",
    );
  });

  it("refuses a folder that is also a file, or stands in one", async () => {
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

  it("does not mind a folder that is named twice", async () => {
    expect(await readZip(rawZip({ entries: [folder, plain, folder] }))).toHaveLength(1);
  });

  it("refuses a name that is not UTF-8", async () => {
    expect(await codeOf(oneEntry({ name: Uint8Array.from([0x61, 0xff, 0x62]) }))).toBe("zip_invalid");
  });

  it("refuses an entry that has another name in its own header", async () => {
    expect(await codeOf(oneEntry({ ...plain, localName: "my-skill/b.txt" }))).toBe("zip_invalid");
  });
});

describe("entries", () => {
  it("refuses symbolic links in the API's words", async () => {
    const zip = rawZip(oneEntry({ name: "my-skill/SKILL.md", content: "/etc/passwd", mode: 0o120777 }));
    expect(await rejectionOf(() => readZip(zip))).toMatchObject({
      code: "zip_special_file",
      message: "archives must not contain symbolic links",
      path: "my-skill/SKILL.md",
    });
  });

  it.each([
    ["a device", { name: "dev", mode: 0o020666 }],
    ["a pipe", { name: "pipe", mode: 0o010644 }],
    ["a folder that is named like a file", { name: "folder", mode: 0o040755 }],
    ["a link that is named like a folder", { name: "link/", mode: 0o120777, method: 0 }],
  ])("refuses %s", async (_, entry) => {
    expect(await codeOf(oneEntry(entry))).toBe("zip_special_file");
  });

  it.each([
    ["encrypted", 1],
    ["strongly encrypted", 1 << 6],
    ["with masked headers", 1 << 13],
  ])("refuses entries that are %s", async (_, flags) => {
    expect(await codeOf(oneEntry({ ...plain, flags }))).toBe("zip_encrypted");
  });

  it.each([12, 14, 93, 99])("refuses compression method %d", async (method) => {
    expect(await codeOf(oneEntry({ ...plain, method, data: text("x") }))).toBe("zip_unsupported");
  });

  it("refuses an entry with another method in its own header", async () => {
    expect(await codeOf(oneEntry({ ...plain, localMethod: 0 }))).toBe("zip_invalid");
  });

  it("refuses a wrong checksum", async () => {
    expect(await codeOf(oneEntry({ ...plain, crc: 1 }))).toBe("zip_checksum_mismatch");
  });

  it.each([
    ["smaller", 4],
    ["larger", 6],
  ])("refuses a stated size that is %s than the content", async (_, size) => {
    expect(await codeOf(oneEntry({ ...plain, size }))).toBe("zip_invalid");
  });

  it("refuses damaged, cut and padded compressed data", async () => {
    const content = "hello ".repeat(1000);
    const whole = deflateRawSync(content);
    expect(await codeOf(oneEntry({ name: "a", content, data: text("\x07garbage") }))).toBe("zip_invalid");
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
    ["nothing", new Uint8Array()],
    ["text", text("this is not a zip archive at all, whatever it is called")],
    ["zeros", new Uint8Array(1000)],
    ["an archive without its end", whole.subarray(0, whole.length - 1)],
    ["an archive without its start", whole.subarray(1)],
    ["something after the end", Uint8Array.from([...whole, 0])],
    ["something before the start", Uint8Array.from([0, ...whole])],
  ])("refuses %s", async (_, bytes) => {
    expect(await codeOf(bytes)).toBe("zip_invalid");
  });

  it("survives every truncation of an archive", async () => {
    for (let length = 0; length < whole.length; length += 1) {
      expect(await codeOf(whole.subarray(0, length))).toBe("zip_invalid");
    }
  });

  it("answers any flipped byte with its own error or with files", async () => {
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
  ])("refuses an end record that counts %s entries than there are", async (_, count) => {
    expect(await codeOf({ entries: [folder, plain], count })).toBe("zip_invalid");
  });

  it("refuses a directory that stands elsewhere", async () => {
    expect(await codeOf({ entries: [plain], directoryOffset: 0 })).toBe("zip_invalid");
    expect(await codeOf({ entries: [plain], directorySize: 1 })).toBe("zip_invalid");
  });

  it.each([0xffff_fffe, 40, 1])("refuses an entry whose header should be at %d", async (headerOffset) => {
    expect(await codeOf(oneEntry({ ...plain, headerOffset }))).toBe("zip_invalid");
  });

  it("refuses ZIP64 and split archives", async () => {
    expect(await codeOf({ entries: [plain], count: 0xffff })).toBe("zip_unsupported");
    expect(await codeOf({ entries: [plain], directoryOffset: 0xffff_ffff })).toBe("zip_unsupported");
    expect(await codeOf({ entries: [plain], disk: 1 })).toBe("zip_unsupported");
  });
});

describe("limits", () => {
  it.each([Number.NaN, -1])("that are %d are a mistake", async (limit) => {
    const zip = rawZip(oneEntry(plain));
    await expect(readZip(zip, { maxBytes: limit })).rejects.toThrow(/^maxBytes must be a number/);
    await expect(readZip(zip, { maxEntries: limit })).rejects.toThrow(RangeError);
  });

  it("holds maxBytes to the byte", async () => {
    const zip = rawZip({ entries: [plain, { name: "b", content: "12345" }] });
    expect(await readZip(zip, { maxBytes: 10 })).toHaveLength(2);
    expect(await codeOf(zip, { maxBytes: 9 })).toBe("too_large");
  });

  it("holds maxEntries, folders included", async () => {
    expect(await readZip(rawZip({ entries: [folder, plain] }), { maxEntries: 2 })).toHaveLength(1);
    expect(await codeOf({ entries: [folder, plain] }, { maxEntries: 1 })).toBe("too_many_files");
  });

  it("refuses a bomb that admits its size", async () => {
    expect(
      await codeOf(writeZip([{ path: "bomb", bytes: new Uint8Array(2_000_000) }]), { maxBytes: 1_000_000 }),
    ).toBe("too_large");
  });

  it("stops at the limit in a bomb that lies about its size", async () => {
    const data = deflateRawSync(new Uint8Array(200_000_000));
    const bomb = rawZip(oneEntry({ name: "bomb", data, size: 10, crc: 0 }));
    const before = process.memoryUsage().arrayBuffers;
    expect(await codeOf(bomb, { maxBytes: 1_000_000 })).toBe("too_large");
    // Inflating all of it would have taken 200 MB.
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(64 * 1024 * 1024);
  });

  it("refuses entries that share their data", async () => {
    const content = new Uint8Array(100_000);
    const entries = ["a", "b"].map((name) => ({ name, content }));
    const first = rawZip({ entries: entries.slice(0, 1) });
    expect(await readZip(first)).toHaveLength(1);
    // The second entry points into the first: the kernel of every zip bomb beyond deflate's own limit.
    const inner: RawEntry = { name: "b", content: "12345" };
    const quoted = rawZip({ entries: [inner] });
    const outer: RawEntry = { name: "a", content: quoted, method: 0 };
    const bomb = rawZip({ entries: [outer, { ...inner, headerOffset: 30 + 1 }] });
    expect(await codeOf(bomb)).toBe("zip_overlap");
  });
});
