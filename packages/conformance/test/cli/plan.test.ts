import { readdir } from "node:fs/promises";
import { expect, test } from "vitest";
import type { RunPlan } from "../../src/index.ts";
import { mockCredentials } from "../../src/targets/mock.ts";
import { runCli } from "../support/cli.ts";
import { serve } from "../support/servers.ts";
import { folder } from "./support.ts";

const production = "https://api.anthropic.com";

async function planned(args: readonly string[], env: Record<string, string> = {}): Promise<string> {
  const { code, stdout, stderr } = await runCli(["plan", "--target", ...args], { env });
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  return stdout;
}

test("a read-only plan: profile, key, scenarios, bound, skipped scenarios and command", async () => {
  const text = await planned([production]);
  expect(text).toMatch(/^https:\/\/api\.anthropic\.com\/, revisions skills-2025-10-02 and ga\n/);
  expect(text).toContain("\n  profile   read-only: nothing that writes is sent\n");
  expect(text).toContain("\n  key       from ANTHROPIC_API_KEY, which is not set\n");
  expect(text).not.toContain("ledger");
  const { expected, bound, scenarios }: RunPlan = JSON.parse(await planned([production, "--json"]));
  expect(expected).toMatchObject({ creates: 0, refused: 0, versions: 0, bytes: 0 });
  for (const { id, revision, sent, skipped } of scenarios) {
    const line = new RegExp(`^ {2}${id} +${revision} +${sent.requests}( +0){4}$`, "m");
    expect(line.test(text), `${id} ${revision}`).toBe(skipped === undefined);
    if (skipped) expect(text).toMatch(new RegExp(`^ {4}.*\\b${id}\\b|^ {4}${id}\\b`, "m"));
  }
  expect(text).toMatch(/^ {2}clean-up( +0){5}$/m);
  expect(text).toMatch(new RegExp(`^ {2}total +${expected.requests}( +0){4}$`, "m"));
  expect(text).toMatch(new RegExp(`^ {2}at most +${bound.requests} +0 +0$`, "m"));
  expect(text).toContain("\n  it writes, which needs --allow-writes\n");
  expect(text).toMatch(/\n {2}skills-conformance run --target https:\/\/api\.anthropic\.com\n$/);
  expect(text.split("\n").filter((line) => line.length > 100)).toEqual([]);
});

test("a plan that writes: ledger, clean-up, and a command that confirms the origin", async () => {
  const args = [
    production,
    "--allow-writes",
    "--rps",
    "2",
    "--max-seconds",
    "600",
    "--ledger",
    "/var/our ledgers",
  ];
  const text = await planned(args, { ANTHROPIC_API_KEY: "sk-canary" });
  expect(text).toContain("\n  profile   full: everything created is deleted at the end\n");
  expect(text).toContain("\n  key       from ANTHROPIC_API_KEY\n");
  expect(text).toContain("\n  ledger    in /var/our ledgers, a file for each run\n");
  expect(text).toContain("\n  limits    600 s, then only clean-up; 2 requests per second\n");
  expect(text).toMatch(/^ {2}clean-up +[1-9]\d*( +0){4}$/m);
  expect(text).toMatch(/^ {2}total( +[1-9]\d*){5}$/m);
  expect(text).toContain(
    `\n  skills-conformance run --target ${production} --allow-writes --max-seconds 600 --rps 2 --ledger '/var/our ledgers' --confirm-origin ${production}\n`,
  );
  expect(text).not.toContain("canary");
});

test("the command has the options, quoted for a shell, without values of headers", async () => {
  const args = [production, "--header", "cf-access=canary", "--filter", "auth", "--revision", "ga", "-v"];
  const text = await planned([...args, "--report", "json=it's.json"]);
  expect(text).toContain(
    `run --target ${production} --header 'cf-access=…' --revision ga --filter auth --report 'json=it'\\''s.json' --verbose\n`,
  );
  expect(text).not.toContain("canary");
});

test("limits replace the bound, and the plan warns of a limit that is too low", async () => {
  const text = await planned(["mock", "--max-requests", "20", "--max-creates", "0"]);
  expect(text).toMatch(/^ {2}at most +20 +0 +\d+$/m);
  expect(text).toMatch(/^ {2}the run needs \d+ requests and may send 20: it would end as incomplete$/m);
  expect(text).toMatch(/^ {2}the run needs \d+ creates and may send 0: it would end as incomplete$/m);
});

test("the keys that are set decide which scenarios run", async () => {
  const without: RunPlan = JSON.parse(await planned([production, "--json"]));
  const env = { SKILLS_CONFORMANCE_ADMIN_KEY: mockCredentials.adminKey ?? "" };
  const withKey: RunPlan = JSON.parse(await planned([production, "--json"], env));
  const admin = ({ scenarios }: RunPlan) => scenarios.filter(({ id }) => id === "auth-admin-key");
  expect(admin(without)[0]?.skipped).toContain("set SKILLS_CONFORMANCE_ADMIN_KEY");
  expect(admin(withKey)[0]?.skipped).toBeUndefined();
  expect(withKey.expected.requests).toBeGreaterThan(without.expected.requests);
});

test("a plan sends nothing and writes no file", async () => {
  let requests = 0;
  const url = await serve((_, response) => {
    requests++;
    response.end();
  });
  const ledger = await folder();
  await planned([url.href, "--allow-writes", "--ledger", `${ledger}/deeper`, "--report", `json=${ledger}/x`]);
  expect(requests).toBe(0);
  expect(await readdir(ledger)).toEqual([]);
});

test("the wrong origin is a usage error of a plan, too", async () => {
  const args = [
    "plan",
    "--target",
    production,
    "--allow-writes",
    "--confirm-origin",
    "https://other.invalid",
  ];
  const { code, stdout, stderr } = await runCli(args);
  expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
  expect(stderr).toContain(`--confirm-origin ${production}`);
});
