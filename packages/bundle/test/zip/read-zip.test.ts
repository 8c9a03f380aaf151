import { deflateRawSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { readZip, writeZip } from "../../src/index.ts";
import { type RawEntry, type RawZip, rawZip } from "../support/raw-zip.ts";
import { refusalOf, text } from "../support/refusal.ts";

function codeOf(zip: RawZip | Uint8Array, options = {}): string {
  const bytes = zip instanceof Uint8Array ? zip : rawZip(zip);
  return refusalOf(() => readZip(bytes, options)).code;
}

function oneEntry(entry: RawEntry): RawZip {
  return { entries: [entry] };
}

const folder: RawEntry = { name: "my-skill/", method: 0, mode: 0o040755 };
const plain: RawEntry = { name: "my-skill/a.txt", content: "hello" };

describe("an archive that is accepted", () => {
  it("gives its files in order, without folders", () => {
    const stored: RawEntry = { name: "my-skill/ä.bin", content: "stored", method: 0 };
    const files = readZip(rawZip({ entries: [folder, stored, plain], comment: "a comment" }));
    expect(files).toEqual([
      { path: "my-skill/ä.bin", bytes: text("stored") },
      { path: "my-skill/a.txt", bytes: text("hello") },
    ]);
  });

  it("may be empty, or hold empty files", () => {
    expect(readZip(rawZip({ entries: [] }))).toEqual([]);
    const entries = [{ name: "stored", method: 0 }, { name: "deflated" }];
    expect(readZip(rawZip({ entries })).map(({ bytes }) => bytes.length)).toEqual([0, 0]);
  });

  it("may hold large files that hardly compress, and ones that do well", () => {
    let state = 1;
    const noise = Uint8Array.from({ length: 300_000 }, () => {
      state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
      return state >>> 24;
    });
    const zeros = new Uint8Array(5_000_000);
    const files = readZip(
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

  it("may be a view into a larger buffer", () => {
    const zip = rawZip(oneEntry(plain));
    const buffer = new Uint8Array(zip.length + 20);
    buffer.set(zip, 10);
    expect(readZip(buffer.subarray(10, 10 + zip.length))[0]?.bytes).toEqual(text("hello"));
  });

  it("is not aliased by the files that were read from it", () => {
    const zip = rawZip(oneEntry({ ...plain, method: 0 }));
    const [file] = readZip(zip);
    zip.fill(0);
    expect(file?.bytes).toEqual(text("hello"));
  });
});

describe("names", () => {
  it.each(["/etc/passwd", "../up", "a/../../up", "a\\b", "C:/x", "a\0.txt", "a//b", "./a", ""])(
    "refuses %j",
    (name) => {
      expect(codeOf(oneEntry({ name, content: "x" }))).toBe("unsafe_path");
    },
  );

  it("refuses an unsafe folder", () => {
    expect(codeOf(oneEntry({ ...folder, name: "../up/" }))).toBe("unsafe_path");
  });

  it("refuses the same name twice", () => {
    expect(codeOf({ entries: [plain, plain] })).toBe("duplicate_path");
  });

  it("refuses a file that is also a folder", () => {
    expect(codeOf({ entries: [plain, { name: "my-skill/a.txt/b", content: "x" }] })).toBe("path_conflict");
  });

  it("refuses a name that is not UTF-8", () => {
    expect(codeOf(oneEntry({ name: Uint8Array.from([0x61, 0xff, 0x62]) }))).toBe("zip_invalid");
  });

  it("refuses an entry that has another name in its own header", () => {
    expect(codeOf(oneEntry({ ...plain, localName: "my-skill/b.txt" }))).toBe("zip_invalid");
  });
});

describe("entries", () => {
  it("refuses symbolic links in the API's words", () => {
    const zip = rawZip(oneEntry({ name: "my-skill/SKILL.md", content: "/etc/passwd", mode: 0o120777 }));
    expect(refusalOf(() => readZip(zip))).toMatchObject({
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
  ])("refuses %s", (_, entry) => {
    expect(codeOf(oneEntry(entry))).toBe("zip_special_file");
  });

  it.each([
    ["encrypted", 1],
    ["strongly encrypted", 1 << 6],
    ["with masked headers", 1 << 13],
  ])("refuses entries that are %s", (_, flags) => {
    expect(codeOf(oneEntry({ ...plain, flags }))).toBe("zip_encrypted");
  });

  it.each([12, 14, 93, 99])("refuses compression method %d", (method) => {
    expect(codeOf(oneEntry({ ...plain, method, data: text("x") }))).toBe("zip_unsupported");
  });

  it("refuses an entry with another method in its own header", () => {
    expect(codeOf(oneEntry({ ...plain, localMethod: 0 }))).toBe("zip_invalid");
  });

  it("refuses a wrong checksum", () => {
    expect(codeOf(oneEntry({ ...plain, crc: 1 }))).toBe("zip_checksum_mismatch");
  });

  it.each([
    ["smaller", 4],
    ["larger", 6],
  ])("refuses a stated size that is %s than the content", (_, size) => {
    expect(codeOf(oneEntry({ ...plain, size }))).toBe("zip_invalid");
  });

  it("refuses damaged, cut and padded compressed data", () => {
    const content = "hello ".repeat(1000);
    const whole = deflateRawSync(content);
    expect(codeOf(oneEntry({ name: "a", content, data: text("\x07garbage") }))).toBe("zip_invalid");
    expect(codeOf(oneEntry({ name: "a", content, data: whole.subarray(0, whole.length - 5) }))).toBe(
      "zip_invalid",
    );
    const padded = Buffer.concat([whole, new Uint8Array(1_000_000)]);
    expect(codeOf(oneEntry({ name: "a", content, data: padded }))).toBe("zip_invalid");
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
  ])("refuses %s", (_, bytes) => {
    expect(codeOf(bytes)).toBe("zip_invalid");
  });

  it("survives every truncation of an archive", () => {
    for (let length = 0; length < whole.length; length += 1) {
      expect(codeOf(whole.subarray(0, length))).toBe("zip_invalid");
    }
  });

  it("answers any flipped byte with its own error or with files", () => {
    for (let index = 0; index < whole.length; index += 1) {
      const damaged = whole.slice();
      damaged[index] = (damaged[index] ?? 0) ^ 0xff;
      try {
        expect(readZip(damaged).length).toBeLessThanOrEqual(2);
      } catch (error) {
        expect(error).toMatchObject({ name: "BundleError" });
      }
    }
  });

  it.each([
    ["more", 3],
    ["fewer", 1],
  ])("refuses an end record that counts %s entries than there are", (_, count) => {
    expect(codeOf({ entries: [folder, plain], count })).toBe("zip_invalid");
  });

  it("refuses a directory that stands elsewhere", () => {
    expect(codeOf({ entries: [plain], directoryOffset: 0 })).toBe("zip_invalid");
    expect(codeOf({ entries: [plain], directorySize: 1 })).toBe("zip_invalid");
  });

  it.each([0xffff_fffe, 40, 1])("refuses an entry whose header should be at %d", (headerOffset) => {
    expect(codeOf(oneEntry({ ...plain, headerOffset }))).toBe("zip_invalid");
  });

  it("refuses ZIP64 and split archives", () => {
    expect(codeOf({ entries: [plain], count: 0xffff })).toBe("zip_unsupported");
    expect(codeOf({ entries: [plain], directoryOffset: 0xffff_ffff })).toBe("zip_unsupported");
    expect(codeOf({ entries: [plain], disk: 1 })).toBe("zip_unsupported");
  });
});

describe("limits", () => {
  it("holds maxBytes to the byte", () => {
    const zip = rawZip({ entries: [plain, { name: "b", content: "12345" }] });
    expect(readZip(zip, { maxBytes: 10 })).toHaveLength(2);
    expect(codeOf(zip, { maxBytes: 9 })).toBe("too_large");
  });

  it("holds maxEntries, folders included", () => {
    expect(readZip(rawZip({ entries: [folder, plain] }), { maxEntries: 2 })).toHaveLength(1);
    expect(codeOf({ entries: [folder, plain] }, { maxEntries: 1 })).toBe("too_many_files");
  });

  it("refuses a bomb that admits its size", () => {
    expect(
      codeOf(writeZip([{ path: "bomb", bytes: new Uint8Array(2_000_000) }]), { maxBytes: 1_000_000 }),
    ).toBe("too_large");
  });

  it("stops at the limit in a bomb that lies about its size", () => {
    const data = deflateRawSync(new Uint8Array(200_000_000));
    const bomb = rawZip(oneEntry({ name: "bomb", data, size: 10, crc: 0 }));
    const before = process.memoryUsage().arrayBuffers;
    expect(codeOf(bomb, { maxBytes: 1_000_000 })).toBe("too_large");
    // Inflating all of it would have taken 200 MB.
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(64 * 1024 * 1024);
  });

  it("refuses entries that share their data", () => {
    const content = new Uint8Array(100_000);
    const entries = ["a", "b"].map((name) => ({ name, content }));
    const first = rawZip({ entries: entries.slice(0, 1) });
    expect(readZip(first)).toHaveLength(1);
    // The second entry points into the first: the kernel of every zip bomb beyond deflate's own limit.
    const inner: RawEntry = { name: "b", content: "12345" };
    const quoted = rawZip({ entries: [inner] });
    const outer: RawEntry = { name: "a", content: quoted, method: 0 };
    const bomb = rawZip({ entries: [outer, { ...inner, headerOffset: 30 + 1 }] });
    expect(codeOf(bomb)).toBe("zip_overlap");
  });
});
