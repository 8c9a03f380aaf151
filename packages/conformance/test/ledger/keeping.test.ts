import { spawn } from "node:child_process";
import { once } from "node:events";
import { readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { RunStoppedError } from "../../src/base/run-stopped-error.ts";
import { UsageError } from "../../src/base/usage-error.ts";
import { createLedgerFile } from "../../src/client/ledger/file.ts";
import { Ledger } from "../../src/client/ledger/ledger.ts";
import { openLedger } from "../../src/client/ledger/open.ts";
import { readLedger } from "../../src/client/ledger/read.ts";
import { createMock, mockCredentials } from "../../src/targets/mock.ts";
import { serveHandler } from "../support/servers.ts";
import { emptyFolder } from "./support/folder.ts";
import { customSkills, headerWith, targetOf } from "./support/swept.ts";

const intent = { revision: "ga", name: "a-name", at: "2026-11-21T04:00:00.000Z" } as const;
const target = { ...targetOf(createMock().handle), origin: new URL("http://127.0.0.1:9/") };
const options = { target, runId: "k3m9x2qa", revisions: ["ga"] } as const;

function outstandingIn(path: string) {
  const read = readLedger(path);
  if (typeof read === "string") throw new Error(read);
  return { outstanding: read.toLedger().outstanding, broken: read.invalidLines };
}

test("an upload is in the ledger before it is sent, and its id afterwards", async () => {
  const { ledger, path = "", close } = openLedger({ ...options, folder: await emptyFolder() });
  expect(outstandingIn(path).outstanding).toEqual([]);
  const number = ledger.begin(intent);
  expect(outstandingIn(path).outstanding).toMatchObject([{ ...intent, state: "sent" }]);
  ledger.record(number, "created", "skill_01a");
  expect(outstandingIn(path).outstanding).toMatchObject([{ state: "created", id: "skill_01a" }]);
  close(true);
  expect(outstandingIn(path).outstanding).toHaveLength(1);
});

test("the ledger is removed at the end if nothing is outstanding", async () => {
  const folder = await emptyFolder();
  const { ledger, close } = openLedger({ ...options, folder });
  ledger.record(ledger.begin(intent), "refused");
  close(false);
  expect(readdirSync(folder)).toEqual([]);
});

test("only its owner may read the ledger, and it does not contain the key", async () => {
  const folder = join(await emptyFolder(), "new", "folders");
  const { path = "" } = openLedger({ ...options, folder });
  expect(statSync(path).mode & 0o777).toBe(0o600);
  expect(statSync(folder).mode & 0o777).toBe(0o700);
  expect(readFileSync(path, "utf8")).not.toContain(target.credentials.apiKey);
});

test("every run has its own file in the folder", async () => {
  const folder = await emptyFolder();
  openLedger({ ...options, folder });
  expect(() => openLedger({ ...options, folder })).toThrow(UsageError);
  expect(() => openLedger({ ...options, folder })).toThrow(/run k3m9x2qa already has one: .*sweep/);
  const { path = "" } = openLedger({ ...options, folder, runId: "../../a run" });
  expect(join(path, "..")).toBe(folder);
  expect(readdirSync(folder)).toHaveLength(2);
});

test.each([
  ["a folder that is a file", (path: string) => path],
  ["a folder below a file", (path: string) => join(path, "below")],
  ["a folder that cannot be made", () => "/dev/null/ledgers"],
  ["a link to nothing", (path: string) => `${path}-link`],
  ["a folder below a link to nothing", (path: string) => join(`${path}-link`, "below")],
])("%s is a usage error", async (_, folderIn) => {
  const file = join(await emptyFolder(), "file");
  writeFileSync(file, "");
  symlinkSync(`${file}-missing`, `${file}-link`);
  const folder = folderIn(file);
  expect(() => openLedger({ ...options, folder })).toThrow(UsageError);
  expect(() => openLedger({ ...options, folder })).toThrow(`cannot create a ledger in ${folder}, which`);
});

/** A sink that fails after a number of lines, until it has room again. */
function fullAfter(lines: number) {
  const disk = { room: lines, kept: [] as unknown[] };
  const sink = (line: string) => {
    if (disk.room === 0) throw new Error("ENOSPC: no space left on device, write");
    disk.room--;
    disk.kept.push(JSON.parse(line));
  };
  return { disk, sink };
}

test("if an upload cannot be written to the ledger, neither it nor later uploads are sent", () => {
  const { disk, sink } = fullAfter(1);
  const ledger = new Ledger(sink);
  const number = ledger.begin(intent);
  expect(() => ledger.begin(intent)).toThrow(RunStoppedError);
  disk.room = 10;
  expect(() => ledger.begin(intent)).toThrow(/cannot be written: ENOSPC/);
  expect(ledger.outstanding).toMatchObject([{ number, state: "sent" }]);
});

test("an id that cannot be written is kept, prevents further uploads, and is written later", () => {
  const { disk, sink } = fullAfter(1);
  const ledger = new Ledger(sink);
  ledger.record(ledger.begin(intent), "created", "skill_01a");
  expect(ledger.skillIds).toEqual(["skill_01a"]);
  expect(() => ledger.begin(intent)).toThrow(RunStoppedError);
  disk.room = 10;
  ledger.recordDeletion("skill_01a");
  expect(ledger.outstanding).toEqual([]);
  expect(disk.kept).toEqual([
    { create: 1, ...intent },
    { create: 1, state: "created", id: "skill_01a" },
    { create: 1, state: "gone", id: "skill_01a" },
  ]);
});

test("an incomplete last line is ignored", async () => {
  const path = join(await emptyFolder(), "a.jsonl");
  const file = createLedgerFile(path, headerWith());
  const ledger = new Ledger(file.writeLine);
  ledger.record(ledger.begin(intent), "created", "skill_01a");
  file.close(true);
  const whole = readFileSync(path, "utf8");
  writeFileSync(path, whole.slice(0, -20));
  expect(outstandingIn(path)).toMatchObject({ broken: [], outstanding: [{ state: "sent" }] });
});

const bin = fileURLToPath(new URL("../../bin/skills-conformance.js", import.meta.url));

/** Runs the command with a limit for the size of files, as on a full disk. */
async function onFullDisk(blocks: number, args: readonly string[]) {
  const limited = `ulimit -f ${blocks}; exec "$0" "$@"`;
  const command = [process.execPath, "--conditions=@skills-api/source", bin, ...args];
  const child = spawn("sh", ["-c", limited, ...command], {
    env: { PATH: process.env.PATH, ANTHROPIC_API_KEY: mockCredentials.apiKey },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const [stdout, stderr, [code]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, "exit"),
  ]);
  return { code, stdout, stderr };
}

test.each([1, 2, 3, 4, 5])(
  "a disk that fills up during a run: exit 3 with the reason, and nothing is left behind (%d blocks)",
  async (blocks) => {
    const [mock, ledger] = [createMock(), await emptyFolder()];
    const before = mock.skills();
    const args = ["run", "--target", await serveHandler(mock.handle), "--allow-writes", "--ledger", ledger];
    const { code, stdout, stderr } = await onFullDisk(blocks, [
      ...args,
      "--revision",
      "ga",
      "--filter",
      "skill",
    ]);
    expect(code, stderr).toBe(3);
    expect(stdout).toContain("nothing more is created, because the ledger cannot be written: EFBIG");
    expect(customSkills(mock)).toEqual([]);
    expect(mock.skills()).toEqual(before);
    expect(readdirSync(ledger)).toEqual([]);
  },
);

test("a disk that is full before the run: exit 2 with the reason, nothing is sent, and no file is left", async () => {
  const [mock, ledger, sent] = [createMock(), await emptyFolder(), [] as string[]];
  const url = await serveHandler((request) => {
    sent.push(request.path);
    return mock.handle(request);
  });
  const { code, stderr } = await onFullDisk(0, [
    "run",
    "--target",
    url,
    "--allow-writes",
    "--ledger",
    ledger,
  ]);
  expect(code).toBe(2);
  expect(stderr).toContain(`cannot create a ledger in ${ledger}, which a run that writes needs: EFBIG`);
  expect([sent, readdirSync(ledger)]).toEqual([[], []]);
});
