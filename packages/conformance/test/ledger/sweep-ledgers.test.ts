import { chmodSync, existsSync, utimesSync } from "node:fs";
import type { Handler } from "@skills-api/mock";
import { expect, test } from "vitest";
import { emptyFolder } from "./support/folder.ts";
import {
  create,
  customSkills,
  intent,
  label,
  listening,
  mockWith,
  name,
  nothingThere,
  run,
  sweepFolder,
  targetOf,
  unanswered,
  writeLedger,
} from "./support/swept.ts";

test("a server that rejects everything does not make skills look deleted", async () => {
  const folder = await emptyFolder();
  const path = writeLedger(folder, (ledger) => ledger.record(ledger.begin(intent()), "created", "skill_01x"));
  const [receipt] = await sweepFolder(folder, nothingThere);
  expect(receipt).toMatchObject({ outcome: "left", removed: false });
  expect(receipt?.reason).toContain("404");
  expect(existsSync(path)).toBe(true);
});

test("a server without one of the revisions does not make skills look deleted", async () => {
  const [mock, folder] = [mockWith(), await emptyFolder()];
  const revision = "skills-2025-10-02";
  const id = await create(mock, { name, label, revision });
  writeLedger(folder, (ledger) => ledger.record(ledger.begin(intent({ revision })), "created", id));
  const old: Handler = (request) =>
    request.headers.some(([, value]) => value === revision) ? mock.handle(request) : nothingThere(request);
  const [receipt] = await sweepFolder(folder, old);
  expect(receipt).toMatchObject({ outcome: "settled", settlements: [{ outcome: "deleted", id }] });
  expect(customSkills(mock)).toEqual([]);
});

test("in another account or workspace, skills do not look deleted", async () => {
  const [mock, folder] = [mockWith(), await emptyFolder()];
  const path = writeLedger(folder, (ledger) => {
    ledger.recordExisting({ ids: ["skill_01elsewhere"] });
    ledger.record(ledger.begin(intent()), "created", "skill_01ofTheRun");
  });
  const [receipt] = await sweepFolder(folder, mock.handle);
  expect(receipt).toMatchObject({
    outcome: "left",
    settlements: [
      { outcome: "left", id: "skill_01ofTheRun", reason: expect.stringMatching(/does not show it/) },
    ],
  });
  expect(existsSync(path)).toBe(true);
});

test("nothing is sent for the ledger of another key", async () => {
  const [mock, folder] = [mockWith(), await emptyFolder()];
  const path = writeLedger(folder, unanswered([]), { key: "0123456789abcdef" });
  const { handle, sent } = listening(mock.handle);
  const [receipt] = await sweepFolder(folder, handle);
  expect(receipt).toMatchObject({ outcome: "left", reason: expect.stringContaining("another key") });
  expect([sent, existsSync(path)]).toEqual([[], true]);
});

test("the ledger of an active run is left, unless run names it", async () => {
  const [mock, folder] = [mockWith(), await emptyFolder()];
  const id = await create(mock, { name, label });
  const path = writeLedger(folder, unanswered([]), { pid: process.ppid });
  const [receipt] = await sweepFolder(folder, mock.handle);
  expect(receipt).toMatchObject({ outcome: "left", removed: false });
  expect(receipt?.reason).toContain(`process ${process.ppid}`);
  expect(receipt?.reason).toContain(`--run ${run}`);
  expect(customSkills(mock)).toEqual([id]);
  await sweepFolder(folder, mock.handle, { run });
  expect([customSkills(mock), existsSync(path)]).toEqual([[], false]);
});

test("the ledger of a run on another machine is left while it may be active, unless run names it", async () => {
  const [mock, folder] = [mockWith(), await emptyFolder()];
  const id = await create(mock, { name, label });
  const path = writeLedger(folder, unanswered([]), { host: "another-machine" });
  const [fresh] = await sweepFolder(folder, mock.handle);
  expect(fresh).toMatchObject({ outcome: "left", removed: false });
  expect(fresh?.reason).toContain("on another-machine");
  expect(fresh?.reason).toContain(`--run ${run}`);
  expect(customSkills(mock)).toEqual([id]);
  const before = new Date(Date.now() - 16 * 60_000);
  utimesSync(path, before, before);
  expect(await sweepFolder(folder, mock.handle)).toMatchObject([{ outcome: "settled", removed: true }]);
  expect(customSkills(mock)).toEqual([]);
});

test("a ledger without a valid server URL is left and reported", async () => {
  const folder = await emptyFolder();
  const path = writeLedger(folder, unanswered([]), { origin: "http://user:key@127.0.0.1:9" });
  const [receipt] = await sweepFolder(folder, nothingThere, {
    open: () => Promise.reject(new Error("opened")),
  });
  expect(receipt).toMatchObject({
    outcome: "left",
    reason: expect.stringContaining("is not a server URL"),
  });
  expect(existsSync(path)).toBe(true);
});

test("with a target, only its ledgers are replayed", async () => {
  const [mock, folder] = [mockWith(), await emptyFolder()];
  const path = writeLedger(folder, unanswered([]));
  const elsewhere = await sweepFolder(folder, mock.handle, { target: new URL("http://127.0.0.1:9/") });
  expect(elsewhere).toMatchObject([{ outcome: "other", removed: false }]);
  expect(existsSync(path)).toBe(true);
  const here = await sweepFolder(folder, mock.handle, { target: new URL("http://127.0.0.1:9/prefix/") });
  expect(here).toMatchObject([{ outcome: "settled", removed: true }]);
});

test("a ledger without entries needs no key and no server", async () => {
  const folder = await emptyFolder();
  const path = writeLedger(folder, (ledger) => ledger.recordExisting({ ids: [] }));
  const receipts = await sweepFolder(folder, () => Promise.reject(new Error("asked")), {
    open: () => Promise.reject(new Error("opened")),
  });
  expect(receipts).toMatchObject([{ outcome: "settled", removed: true }]);
  expect(existsSync(path)).toBe(false);
});

test("a skill of a rejected create is named, and deleted by the next sweep", async () => {
  const [mock, folder] = [mockWith(), await emptyFolder()];
  writeLedger(folder, (ledger) => {
    ledger.recordExisting({ ids: [] });
    ledger.record(ledger.begin(intent()), "refused");
  });
  const id = await create(mock, { name, label });
  const [receipt] = await sweepFolder(folder, mock.handle);
  expect(receipt).toMatchObject({ outcome: "left", settlements: [], removed: false });
  expect(receipt?.leftovers).toEqual([
    expect.stringContaining(`${id}: no response named it, but the list of skills shows "${label}"`),
  ]);
  expect(customSkills(mock)).toEqual([id]);
  const [next] = await sweepFolder(folder, mock.handle);
  expect(next).toMatchObject({ outcome: "settled", removed: true });
  expect(customSkills(mock)).toEqual([]);
});

test("a ledger that cannot be written is swept nevertheless", async () => {
  const [mock, folder] = [mockWith(), await emptyFolder()];
  const id = await create(mock, { name, label });
  const path = writeLedger(folder, (ledger) => ledger.record(ledger.begin(intent()), "created", id));
  chmodSync(path, 0o400);
  const [receipt] = await sweepFolder(folder, mock.handle);
  expect(receipt).toMatchObject({ outcome: "settled" });
  expect(customSkills(mock)).toEqual([]);
});

test("a run without a ledger is a usage error; a missing folder is not", async () => {
  const [mock, folder] = [mockWith(), await emptyFolder()];
  await expect(sweepFolder(folder, mock.handle, { run: "unknown" })).rejects.toThrow(
    /no ledger for run unknown/,
  );
  expect(await sweepFolder(`${folder}/none`, mock.handle)).toEqual([]);
});

test("a key that a response repeats is in no receipt", async () => {
  const folder = await emptyFolder();
  const secret = "a-key-that-is-echoed";
  writeLedger(folder, unanswered([]));
  const receipts = await sweepFolder(folder, () => Promise.reject(new Error("unused")), {
    open: async () => {
      const answer = {
        type: "error",
        error: { type: "api_error", message: `no, ${secret}` },
        request_id: null,
      };
      const echo: Handler = async () => ({
        status: 400,
        headers: [],
        body: Buffer.from(JSON.stringify(answer)),
      });
      return { ...targetOf(echo), secrets: [secret] };
    },
  });
  expect(receipts).toMatchObject([{ outcome: "left", reason: expect.stringContaining("400") }]);
  expect(JSON.stringify(receipts)).not.toContain(secret);
});
