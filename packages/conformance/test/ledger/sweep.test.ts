import { existsSync } from "node:fs";
import type { Handler } from "@skills-api/mock";
import { expect, test } from "vitest";
import { emptyFolder } from "./support/folder.ts";
import {
  contentOf,
  create,
  customSkills,
  intent,
  label,
  listening,
  mockWith,
  name,
  outcomesOf,
  run,
  sweepFolder,
  unanswered,
  writeLedger,
} from "./support/swept.ts";

test("a skill with a response is deleted by id, and the ledger is removed", async () => {
  const [mock, folder] = [mockWith(), await emptyFolder()];
  const other = await create(mock, { name, label });
  const id = await create(mock, { name, label });
  const path = writeLedger(folder, (ledger) => {
    ledger.recordExisting({ ids: [other] });
    ledger.record(ledger.begin(intent()), "created", id);
  });
  const receipts = await sweepFolder(folder, mock.handle);
  expect(receipts).toMatchObject([
    { path, outcome: "settled", removed: true, settlements: [{ outcome: "deleted", id }] },
  ]);
  expect(customSkills(mock)).toEqual([other]);
  expect(existsSync(path)).toBe(false);
});

test("a skill without a response is found by label, but not one with the same label from before the run", async () => {
  const [mock, folder] = [mockWith(), await emptyFolder()];
  const other = await create(mock, { name, label });
  const id = await create(mock, { name, label });
  writeLedger(folder, unanswered([other]));
  const [receipt] = await sweepFolder(folder, mock.handle);
  expect(receipt).toMatchObject({ outcome: "settled", settlements: [{ outcome: "deleted", id }] });
  expect(customSkills(mock)).toEqual([other]);
});

test("sweep waits for a create that takes effect late", async () => {
  const [mock, folder] = [mockWith(), await emptyFolder()];
  let lists = 0;
  const late: Handler = async (request) => {
    const answer = await mock.handle(request);
    if (request.path.includes("source=custom") && ++lists === 1) await create(mock, { name, label });
    return answer;
  };
  writeLedger(folder, unanswered([]));
  const [receipt] = await sweepFolder(folder, late, { patience: 1 });
  expect(receipt).toMatchObject({ outcome: "settled", settlements: [{ outcome: "deleted" }] });
  expect(customSkills(mock)).toEqual([]);
});

test("a create that timed out recently is not given up yet", async () => {
  const [mock, folder] = [mockWith(), await emptyFolder()];
  const path = writeLedger(folder, (ledger) => {
    ledger.recordExisting({ ids: [] });
    ledger.record(ledger.begin(intent({ at: "2026-11-20T04:00:00.000Z" })), "late");
  });
  const [first] = await sweepFolder(folder, mock.handle);
  expect(first).toMatchObject({ outcome: "left", removed: false, settlements: [{ outcome: "left" }] });
  expect(first?.settlements[0]?.reason).toContain("may still succeed");
  const id = await create(mock, { name, label });
  const [second] = await sweepFolder(folder, mock.handle);
  expect(second).toMatchObject({ outcome: "settled", settlements: [{ outcome: "deleted", id }] });
  expect(existsSync(path)).toBe(false);
});

test("sweep does not wait for a create that was sent long ago", async () => {
  const [mock, folder] = [mockWith(), await emptyFolder()];
  const { handle, sent } = listening(mock.handle);
  writeLedger(folder, unanswered([], { at: "2026-11-20T04:00:00.000Z" }));
  const [receipt] = await sweepFolder(folder, handle, { patience: 600 });
  expect(receipt).toMatchObject({ outcome: "settled", settlements: [{ outcome: "never" }] });
  // One search, and the list at the end in each revision.
  expect(sent.filter((line) => line.includes("source=custom"))).toHaveLength(3);
});

test("a skill that was never created is reported so, whatever else exists", async () => {
  const [mock, folder] = [mockWith(), await emptyFolder()];
  const before = await create(mock, { name, label });
  const later = [
    await create(mock, { name: `${name}0`, label: `${label}0` }),
    await create(mock, { name, label: label.slice(0, -1) }),
  ];
  writeLedger(folder, unanswered([before]));
  const [receipt] = await sweepFolder(folder, mock.handle);
  expect(receipt).toMatchObject({ outcome: "settled", removed: true, settlements: [{ outcome: "never" }] });
  expect(customSkills(mock)).toEqual([before, ...later]);
});

test("a skill with the label in another case is named: a gateway may have changed it", async () => {
  const [mock, folder] = [mockWith(), await emptyFolder()];
  const id = await create(mock, { name, label: label.toUpperCase() });
  writeLedger(folder, unanswered([]));
  const [receipt] = await sweepFolder(folder, mock.handle);
  expect(receipt).toMatchObject({ outcome: "left", removed: false });
  expect(receipt?.leftovers.join("\n")).toContain(id);
  expect(customSkills(mock)).toEqual([id]);
});

test("a sweep judges times as the run did: lists decide if the server sends no date", async () => {
  const [mock, folder] = [mockWith(), await emptyFolder()];
  const id = await create(mock, { name, label });
  const startedAt = new Date(Date.now() + 3_600_000).toISOString();
  writeLedger(
    folder,
    (ledger) => {
      ledger.recordExisting({ ids: [] });
      ledger.record(ledger.begin(intent()), "created", id);
    },
    { startedAt },
  );
  const withoutDate: Handler = async (request) => {
    const response = await mock.handle(request);
    return { ...response, headers: response.headers.filter(([header]) => header !== "date") };
  };
  const [receipt] = await sweepFolder(folder, withoutDate);
  expect(receipt).toMatchObject({ outcome: "settled", settlements: [{ outcome: "deleted", id }] });
});

test("a skill with the name and an unexpected label is left", async () => {
  const [mock, folder] = [mockWith(), await emptyFolder()];
  const ids = [
    await create(mock, { name, label: "Untitled" }),
    await create(mock, { name: `${name}0`, label: "Untitled" }),
  ];
  writeLedger(folder, (ledger) => {
    ledger.recordExisting({ ids: [] });
    ledger.begin({ revision: "ga", name, at: new Date().toISOString() });
  });
  const [receipt] = await sweepFolder(folder, mock.handle);
  expect(receipt).toMatchObject({ outcome: "left", settlements: [{ outcome: "left" }] });
  expect(receipt?.settlements[0]?.reason).toContain(ids[0]);
  expect(receipt?.settlements[0]?.reason).not.toContain(ids[1]);
  expect(customSkills(mock)).toEqual(ids);
});

test.each([
  ["two skills with the label", 2, name],
  ["a skill with the label and another name", 1, "another-name"],
])("%s are left and listed", async (_, count, named) => {
  const [mock, folder] = [mockWith(), await emptyFolder()];
  const ids: string[] = [];
  for (let each = 0; each < count; each++) ids.push(await create(mock, { name: named, label }));
  const path = writeLedger(folder, unanswered([]));
  const [receipt] = await sweepFolder(folder, mock.handle);
  expect(receipt).toMatchObject({ outcome: "left", removed: false, settlements: [{ outcome: "left" }] });
  for (const id of ids) expect(receipt?.settlements[0]?.reason).toContain(id);
  expect(customSkills(mock)).toEqual(ids);
  expect(existsSync(path)).toBe(true);
});

test("as many skills as were sent are deleted, even without a response", async () => {
  const [mock, folder] = [mockWith(), await emptyFolder()];
  for (let each = 0; each < 2; each++) await create(mock, { name, label });
  writeLedger(folder, (ledger) => {
    ledger.recordExisting({ ids: [] });
    for (let each = 0; each < 3; each++) ledger.begin(intent());
  });
  const [receipt] = await sweepFolder(folder, mock.handle);
  expect(receipt && outcomesOf(receipt).sort()).toEqual(["deleted", "deleted", "never"]);
  expect(customSkills(mock)).toEqual([]);
});

test("without a list of earlier skills, no match is certain", async () => {
  const [mock, folder] = [mockWith(), await emptyFolder()];
  const id = await create(mock, { name, label });
  writeLedger(folder, (ledger) => ledger.begin(intent()));
  const [receipt] = await sweepFolder(folder, mock.handle);
  expect(receipt).toMatchObject({ outcome: "left", settlements: [{ outcome: "left" }] });
  expect(customSkills(mock)).toEqual([id]);
});

test("in a large account, skills older than the first page do not match", async () => {
  const [mock, folder] = [mockWith(), await emptyFolder()];
  const old = await create(mock, { name, label });
  const olderThan = mock.skills().at(-1)?.created_at ?? "";
  const ids: string[] = [];
  for (let each = 0; each < 3; each++) ids.push(await create(mock, { name: `another-user-${each}` }));
  const id = await create(mock, { name, label });
  writeLedger(folder, (ledger) => {
    ledger.recordExisting({ ids, olderThan });
    ledger.begin(intent());
  });
  await sweepFolder(folder, mock.handle);
  expect(customSkills(mock)).toEqual([old, ...ids]);
  expect(customSkills(mock)).not.toContain(id);
});

test("for an upload without a name, new skills are left to the user", async () => {
  const [mock, folder] = [mockWith(), await emptyFolder()];
  const before = await create(mock, { name: "before" });
  const id = await create(mock, { name: "new" });
  writeLedger(folder, (ledger) => {
    ledger.recordExisting({ ids: [before] });
    ledger.begin({ revision: "ga", at: new Date().toISOString() });
  });
  const [receipt] = await sweepFolder(folder, mock.handle);
  expect(receipt?.settlements[0]?.reason).toContain(id);
  expect(customSkills(mock)).toEqual([before, id]);
});

test("a skill that matches a named upload does not match one without a name", async () => {
  const [mock, folder] = [mockWith(), await emptyFolder()];
  await create(mock, { name, label });
  writeLedger(folder, (ledger) => {
    ledger.recordExisting({ ids: [] });
    ledger.begin({ revision: "ga", at: new Date().toISOString() });
    ledger.begin(intent());
  });
  const [receipt] = await sweepFolder(folder, mock.handle);
  expect(receipt && outcomesOf(receipt).sort()).toEqual(["deleted", "never"]);
  expect(customSkills(mock)).toEqual([]);
});

test("a skill in a response that existed before the run is left", async () => {
  const [mock, folder] = [mockWith(), await emptyFolder()];
  const id = await create(mock, { name, label });
  writeLedger(folder, (ledger) => {
    ledger.recordExisting({ ids: [id] });
    ledger.record(ledger.begin(intent()), "created", id);
  });
  const [receipt] = await sweepFolder(folder, mock.handle);
  expect(receipt).toMatchObject({
    outcome: "left",
    settlements: [{ outcome: "left", reason: `its create returned ${id}, which existed before the run` }],
  });
  expect(receipt?.leftovers.join()).not.toContain("DELETE");
  expect(customSkills(mock)).toEqual([id]);
});

test("with skills-2025-10-02 only, versions are deleted first", async () => {
  const [mock, folder] = [mockWith(), await emptyFolder()];
  const revision = "skills-2025-10-02";
  const id = await create(mock, { name, label, revision });
  await create(mock, { name, revision }, id);
  const { handle, sent } = listening(mock.handle);
  writeLedger(
    folder,
    (ledger) => {
      ledger.recordExisting({ ids: [] });
      ledger.record(ledger.begin(intent({ revision })), "created", id);
    },
    { revisions: [revision] },
  );
  const [receipt] = await sweepFolder(folder, handle);
  expect(receipt).toMatchObject({ outcome: "settled", settlements: [{ outcome: "deleted", id }] });
  expect(customSkills(mock)).toEqual([]);
  expect(sent.filter((line) => line.startsWith("DELETE"))).toHaveLength(3);
});

test("a version that was added to another skill is deleted, and the skill is left", async () => {
  const [mock, folder] = [mockWith(), await emptyFolder()];
  const skill = await create(mock, { name: "theirs" });
  const before = mock.skills();
  const [, lost] = [
    await create(mock, { name: "theirs" }, skill),
    await create(mock, { name: "theirs" }, skill),
  ];
  const upload = intent({ skill, name: "theirs", label: "Something." });
  writeLedger(folder, (ledger) => ledger.record(ledger.begin(upload), "created", lost));
  await sweepFolder(folder, mock.handle);
  const versions = mock.skills().find(({ id }) => id === skill)?.versions ?? [];
  expect(versions.map(({ skver_id }) => skver_id)).not.toContain(lost);
  expect(versions).toHaveLength((before.find(({ id }) => id === skill)?.versions.length ?? 0) + 1);
});

test.each([
  ["only the run can have sent is deleted", `Made by ${run}.`, "deleted", 1],
  ["other runs send, too, is left and listed", "Made by a run.", "left", 2],
])("a version without a response whose description %s", async (_, description, outcome, count) => {
  const [mock, folder] = [mockWith(), await emptyFolder()];
  const skill = await create(mock, { name: "theirs", description: `${description}0` });
  const id = await create(mock, { name: "theirs", description }, skill);
  writeLedger(folder, (ledger) => ledger.begin(intent({ skill, name: "theirs", label: description })));
  const [receipt] = await sweepFolder(folder, mock.handle);
  expect(receipt?.settlements).toMatchObject([{ outcome }]);
  if (outcome === "left") expect(receipt?.settlements[0]?.reason).toContain(id);
  expect(mock.skills().find((each) => each.id === skill)?.versions).toHaveLength(count);
});

test("no version is searched in a skill that does not exist", async () => {
  const [mock, folder] = [mockWith(), await emptyFolder()];
  writeLedger(folder, (ledger) => ledger.begin(intent({ skill: "skill_01AAAAAAAAAAAAAAAAAAAAAA" })));
  const [receipt] = await sweepFolder(folder, mock.handle);
  expect(receipt).toMatchObject({ outcome: "settled", settlements: [{ outcome: "never" }] });
});

test("a skill that cannot be deleted stays in the ledger and is swept the next time", async () => {
  const [mock, folder] = [mockWith(), await emptyFolder()];
  const ids = [await create(mock, { name, label }), await create(mock, { name, label })];
  const path = writeLedger(folder, (ledger) => {
    ledger.recordExisting({ ids: [] });
    for (const id of ids) ledger.record(ledger.begin(intent()), "created", id);
  });
  const refusing: Handler = (request) => {
    const refused = request.method === "DELETE" && request.path.includes(ids[0] ?? "-");
    return mock.handle(refused ? { ...request, method: "PATCH" } : request);
  };
  const [first] = await sweepFolder(folder, refusing);
  expect(first).toMatchObject({ outcome: "left", removed: false });
  expect(first && outcomesOf(first)).toEqual(["deleted", "left"]);
  expect(existsSync(path)).toBe(true);
  const [second] = await sweepFolder(folder, mock.handle);
  expect(second).toMatchObject({ outcome: "settled", settlements: [{ outcome: "deleted", id: ids[0] }] });
  expect(customSkills(mock)).toEqual([]);
});

test("a dry run sends no writes and changes no file", async () => {
  const [mock, folder] = [mockWith(), await emptyFolder()];
  const id = await create(mock, { name, label });
  const gone = "skill_01AAAAAAAAAAAAAAAAAAAAAA";
  const path = writeLedger(folder, (ledger) => {
    ledger.recordExisting({ ids: [] });
    ledger.begin(intent());
    ledger.record(ledger.begin(intent()), "created", gone);
  });
  const [before, { handle, sent }] = [contentOf(path), listening(mock.handle)];
  const [receipt] = await sweepFolder(folder, handle, { dryRun: true });
  expect(receipt).toMatchObject({ outcome: "left", removed: false });
  expect(receipt?.settlements).toMatchObject([
    { outcome: "gone", id: gone },
    { outcome: "found", id },
  ]);
  expect(sent.length).toBeGreaterThan(0);
  expect(sent.filter((line) => !line.startsWith("GET "))).toEqual([]);
  expect(customSkills(mock)).toEqual([id]);
  expect(contentOf(path)).toBe(before);
});
