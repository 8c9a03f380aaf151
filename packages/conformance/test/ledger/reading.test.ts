import { appendFileSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readLedger } from "../../src/client/ledger/read.ts";
import { emptyFolder } from "./support/folder.ts";
import {
  contentOf,
  create,
  customSkills,
  headerWith,
  mockWith,
  run,
  sweepFolder,
  writeLedger,
} from "./support/swept.ts";

const name = `conformance-${run}-1`;
const label = `Conformance ${run} 1`;
const at = () => new Date().toISOString();

/** An account after a killed run, which created one skill with a response, one without, and was about to create a third. */
async function killedRun(folder: string) {
  const mock = mockWith();
  const decoys = [
    await create(mock, { name, label }),
    await create(mock, { name: `${name}0`, label: `${label}0` }),
    await create(mock, { name: "another-user" }),
  ];
  const [known, lost] = [
    await create(mock, { name, label }),
    await create(mock, { name, label: `${label}1` }),
  ];
  const late = [
    await create(mock, { name, label: label.slice(0, -1) }),
    await create(mock, { name, label: `${label}10` }),
  ];
  const path = writeLedger(folder, (ledger) => {
    ledger.recordExisting({ ids: decoys });
    ledger.record(ledger.begin({ revision: "ga", name, label, at: at() }), "created", known);
    ledger.begin({ revision: "ga", name, label: `${label}1`, at: at() });
    ledger.begin({ revision: "skills-2025-10-02", name: `${name}2`, at: at() });
  });
  return { mock, path, own: [known, lost], others: [...decoys, ...late] };
}

test("a ledger that is cut off at any byte is swept as far as it goes, and harms no other skill", async () => {
  const { length } = readFileSync((await killedRun(await emptyFolder())).path);
  const header = `${JSON.stringify(headerWith())}\n`.length;
  const sizes = Array.from({ length: length + 1 }, (_, size) => size);
  // A few positions within the header are enough: it is useless before it is complete.
  for (const size of sizes.filter((each) => each % 16 === 0 || each > header - 16)) {
    const { mock, path, own, others } = await killedRun(await emptyFolder());
    const bytes = readFileSync(path).subarray(0, size);
    writeFileSync(path, bytes);
    const [receipt] = await sweepFolder(join(path, ".."), mock.handle);
    const left = customSkills(mock);
    expect(left.filter((id) => !own.includes(id))).toEqual(others);
    // Without its line end, the header is complete.
    const isReadable = size >= header - 1;
    expect([size, receipt?.outcome]).toEqual([size, isReadable ? "settled" : "left"]);
    expect(contentOf(path)).toBe(isReadable ? undefined : bytes.toString());
    if (size === length) expect(left).toEqual(others);
  }
});

test.each([
  ["an empty file", Buffer.alloc(0)],
  ["binary garbage", Buffer.from([0, 255, 254, 10, 13, 10, 192, 128, 0, 10])],
  ["zeros", Buffer.alloc(5000)],
  ["JSON of something else", Buffer.from('{"create":1}\n{"create":2}\n')],
  ["JSON that is not an object", Buffer.from("null\n[]\n")],
  ["deep JSON", Buffer.from(`${"[".repeat(200_000)}\n`)],
  [
    "another version",
    Buffer.from(`${JSON.stringify({ ...headerWith(), ledger: "skills-conformance-ledger/2" })}\n`),
  ],
  [
    "a header that lies",
    Buffer.from(`${JSON.stringify({ ...headerWith(), revisions: ["ga", "v9"], pid: -1 })}\n`),
  ],
])("%s is reported by name, and kept", async (_, bytes) => {
  const [mock, folder] = [mockWith(), await emptyFolder()];
  const path = join(folder, "broken.jsonl");
  writeFileSync(path, bytes);
  const receipts = await sweepFolder(folder, mock.handle);
  expect(receipts).toMatchObject([{ path, outcome: "left", removed: false, reason: expect.any(String) }]);
  expect(readFileSync(path)).toEqual(bytes);
});

test("anything but a regular file is reported, without blocking", async () => {
  const [mock, folder] = [mockWith(), await emptyFolder()];
  mkdirSync(join(folder, "folder.jsonl"));
  symlinkSync("/dev/zero", join(folder, "endless.jsonl"));
  writeFileSync(join(folder, "something-else.txt"), "not ours");
  const receipts = await sweepFolder(folder, mock.handle);
  expect(receipts.map(({ outcome, reason }) => [outcome, reason])).toEqual([
    ["left", "it is not a file; not changed"],
    ["left", "it is not a file; not changed"],
  ]);
});

test("an invalid ledger does not keep others from being swept", async () => {
  const folder = await emptyFolder();
  const { mock, own, others } = await killedRun(folder);
  writeFileSync(join(folder, "a.jsonl"), "broken");
  const receipts = await sweepFolder(folder, mock.handle);
  expect(receipts.map(({ outcome }) => outcome)).toEqual(["left", "settled"]);
  expect(customSkills(mock)).toEqual(others);
  expect(own).toHaveLength(2);
});

test.each([
  ["no JSON", "{{{"],
  ["binary", "\u0000\ufffd\u0001"],
  ["an answer without its upload", '{"create":99,"state":"created","id":"skill_01x"}'],
  [
    "an upload with a number that was given before",
    '{"create":1,"revision":"ga","at":"2026-11-21T04:00:00.000Z"}',
  ],
  ["an upload of an unknown revision", '{"create":9,"revision":"v9","at":"2026-11-21T04:00:00.000Z"}'],
  ["an unknown state", '{"create":1,"state":"lost"}'],
])(
  "a line in the middle with %s is reported, the others are swept, and the file is kept",
  async (_, line) => {
    const folder = await emptyFolder();
    const { mock, path, others } = await killedRun(folder);
    const lines = readFileSync(path, "utf8").split("\n");
    writeFileSync(path, [...lines.slice(0, 3), line, ...lines.slice(3)].join("\n"));
    const [receipt] = await sweepFolder(folder, mock.handle);
    expect(receipt).toMatchObject({
      outcome: "left",
      removed: false,
      reason: "line 4 is not valid",
    });
    expect(customSkills(mock)).toEqual(others);
    expect(contentOf(path)).toContain(line);
  },
);

test("unknown properties, empty lines and CRLF are accepted", async () => {
  const folder = await emptyFolder();
  const { mock, path, others } = await killedRun(folder);
  const lines = readFileSync(path, "utf8").split("\n");
  const changed = lines.map((line) => line.replace(/^\{/, '{"colour":"red","__proto__":{"state":"gone"},'));
  writeFileSync(path, changed.join("\r\n\r\n"));
  const [receipt] = await sweepFolder(folder, mock.handle);
  expect(receipt).toMatchObject({ outcome: "settled", removed: true });
  expect(customSkills(mock)).toEqual(others);
});

test("a sweep that is interrupted continues after an incomplete line", async () => {
  const folder = await emptyFolder();
  const { mock, path, own, others } = await killedRun(folder);
  appendFileSync(path, '{"create":4,"revi');
  await sweepFolder(folder, (request) => {
    const refused = request.method === "DELETE" && request.path.endsWith(own[0] ?? "-");
    return mock.handle(refused ? { ...request, method: "PATCH" } : request);
  });
  const read = readLedger(path);
  if (typeof read === "string") throw new Error(read);
  expect(read.invalidLines).toEqual([]);
  expect(read.toLedger().outstanding).toMatchObject([{ state: "created", id: own[0] }]);
  await sweepFolder(folder, mock.handle);
  expect(customSkills(mock)).toEqual(others);
});
