import { readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { createMock, mockCredentials } from "../../src/targets/mock.ts";
import { runCli, start } from "../support/cli.ts";
import { serveHandler } from "../support/servers.ts";
import { emptyFolder } from "./support/folder.ts";
import { customSkills } from "./support/swept.ts";

const env = { ANTHROPIC_API_KEY: mockCredentials.apiKey };

/** Two runs with the same server, key and ledger folder. The second begins during the first. */
async function twoRuns() {
  const [mock, ledger] = [createMock(), await emptyFolder()];
  const begun = Promise.withResolvers<void>();
  const url = await serveHandler((request) => {
    if (customSkills(mock).length > 2) begun.resolve();
    return mock.handle(request);
  });
  // Scenarios about lists need an account without other runs.
  const args = ["run", "--target", url, "--allow-writes", "--ledger", ledger, "--filter", "skill-create"];
  const first = start("skills-conformance", args, { env });
  await begun.promise;
  const second = start("skills-conformance", args, { env });
  return { mock, ledger, first, second };
}

test("two concurrent runs delete only their own skills", async () => {
  const { mock, ledger, first, second } = await twoRuns();
  const before = createMock().skills().length;
  for (const { code, stdout } of await Promise.all([first.finished, second.finished])) {
    expect(code, stdout).toBe(0);
    expect(stdout).not.toContain("Left behind");
  }
  expect(mock.skills()).toHaveLength(before);
  expect(readdirSync(ledger)).toEqual([]);
});

test("of two runs, the killed one is swept, and the other continues", async () => {
  const { mock, ledger, first, second } = await twoRuns();
  first.process.kill("SIGKILL");
  await first.finished;
  const swept = await runCli(["sweep", "--ledger", ledger, "--wait", "1"], { env });
  // The other run may have ended by now, or may not have begun.
  expect([0, 3]).toContain(swept.code);
  expect(swept.stdout).toContain("settled, and removed");
  const { code, stdout } = await second.finished;
  expect(code, stdout).toBe(0);
  expect(customSkills(mock)).toEqual([]);
  expect(readdirSync(ledger)).toEqual([]);
});
