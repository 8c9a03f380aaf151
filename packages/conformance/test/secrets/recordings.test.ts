import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, onTestFinished, test, vi } from "vitest";
import { openTarget } from "../../src/index.ts";
import { compareServers } from "../../src/parity/parity.ts";
import { patchesOf, patchJson, patchMarkdown } from "../../src/parity/patch.ts";
import { parityText } from "../../src/parity/text.ts";
import { readRecording, writeRecording } from "../../src/results/recording/file.ts";
import { recordConformance } from "../../src/runner/record.ts";
import { replayRecording } from "../../src/runner/replay.ts";
import { mockInProcess } from "../../src/targets/mock.ts";
import { serveHandler } from "../support/servers.ts";
import { emptyFolder, filesIn, writeAll } from "./artefacts.ts";
import { echoing } from "./echo.ts";
import { canaries, keyFragments } from "./planted.ts";
import { forms, leaksIn } from "./search.ts";
import { withoutRedaction } from "./switch.ts";

vi.mock("../../src/redaction/redactor.ts", () => import("./switch.ts"));

/** Scenarios with several requests for each encoding. */
const filter = [
  "auth-credentials",
  "request-routes",
  "skill-list",
  "skill-get",
  "skill-create-same-name",
  "skill-delete",
  "version-delete",
];

/** All outputs for a recording of a server that repeats its keys in every encoding. */
async function artefacts(): Promise<Record<string, string>> {
  const folder = await emptyFolder();
  const target = await openTarget(await serveHandler(echoing(Object.values(forms))), {
    credentials: canaries,
  });
  onTestFinished(() => target.close());
  const { recording } = await recordConformance({ target, filter, allowWrites: true, ledgerFolder: folder });
  expect(recording.exchanges.length).toBeGreaterThan(3 * Object.keys(forms).length);
  const file = join(folder, "run.har");
  await writeRecording(recording, file);
  const read = await readRecording(file);
  const replayed = await emptyFolder();
  await writeAll(await replayRecording(read), replayed);
  const { result, left } = await compareServers(read, { target: mockInProcess() });
  expect(result.differences.length).toBeGreaterThan(10);
  const patches = patchesOf(result, left);
  return {
    recording: await readFile(file, "utf8"),
    ...Object.fromEntries(await filesIn(replayed)),
    parity: JSON.stringify(result),
    text: parityText(result),
    markdown: patchMarkdown(result, patches),
    patches: patchJson(result, patches),
  };
}

test("no recording, replay or comparison contains a key that a server repeats, in any encoding", async () => {
  const all = await artefacts();
  expect(Object.keys(all).length).toBeGreaterThan(6);
  for (const [name, text] of Object.entries(all)) expect(leaksIn(text, keyFragments), name).toEqual([]);
  expect(all.recording).toContain("$ANTHROPIC_API_KEY");
});

test("without redaction, the same search finds keys in each of them", async () => {
  const all = await withoutRedaction(artefacts);
  for (const [name, text] of Object.entries(all)) {
    if (name.endsWith("badge")) continue;
    expect(leaksIn(text, keyFragments), name).not.toEqual([]);
  }
});
