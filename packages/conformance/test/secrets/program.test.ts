import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { reportKinds } from "../../src/report.ts";
import { runCli, spawnCli } from "../support/cli.ts";
import { serveHandler } from "../support/servers.ts";
import { emptyFolder, filesIn } from "./artefacts.ts";
import { echoing } from "./echo.ts";
import { canaries, planted } from "./planted.ts";
import { allFragments, chosenForms, forms, leaksIn } from "./search.ts";

const unredacted = ["--import", fileURLToPath(new URL("unredacted.mjs", import.meta.url))];

const inChosenForms = (secret: string) => chosenForms.map((form) => forms[form]?.(secret)).join(" ");

/** A server that repeats one unknown secret after the other, and the key of the request. */
const repeated = planted.map(
  ({ text }) =>
    (key: string) =>
      `${inChosenForms(text)} ${inChosenForms(key)}`,
);

/** The output of a run and a sweep: everything they print, and every file they write. */
async function leftBehind(nodeOptions: readonly string[] = []): Promise<Readonly<Record<string, string>>> {
  const folder = await emptyFolder();
  const env = {
    ANTHROPIC_API_KEY: canaries.apiKey,
    SKILLS_CONFORMANCE_ADMIN_KEY: canaries.adminKey,
    SKILLS_CONFORMANCE_RESTRICTED_KEY: canaries.restrictedKey,
    // The default location of ledgers.
    HOME: folder,
    XDG_STATE_HOME: `${folder}/state`,
    XDG_CACHE_HOME: `${folder}/cache`,
    TMPDIR: `${folder}/tmp`,
  };
  const target = ["--target", await serveHandler(echoing(repeated))];
  const reports = reportKinds.flatMap((kind) => ["--report", `${kind}=${folder}/reports/${kind}`]);
  const outputs: [name: string, text: string][] = [];
  for (const [code, ...args] of [
    [1, "run", "--allow-writes", "--verbose", "--ledger", `${folder}/ledger`, ...reports, ...target],
    // A sweep is slow, so it gets little to do.
    [
      1,
      "run",
      "--allow-writes",
      "--filter",
      "skill-create-same-name",
      "--ledger",
      `${folder}/few`,
      ...target,
    ],
    [3, "sweep", "--wait", "0", "--ledger", `${folder}/few`],
  ] as const) {
    const ended = await spawnCli(args, { nodeOptions, env });
    expect(ended.code, ended.stderr).toBe(code);
    outputs.push([`stdout of ${args[0]}`, ended.stdout], [`stderr of ${args[0]}`, ended.stderr]);
  }
  return Object.fromEntries([...outputs, ...(await filesIn(folder))]);
}

test("nothing that the program prints or writes contains a secret", async () => {
  const left = await leftBehind();
  expect(Object.keys(left).filter((name) => name.includes("/ledger/"))).toHaveLength(1);
  for (const [name, text] of Object.entries(left)) expect(leaksIn(text), name).toEqual([]);
});

test("without redaction, the same search finds every secret", async () => {
  const left = await leftBehind(unredacted);
  const found = Object.values(left).flatMap((text) => leaksIn(text));
  expect(allFragments.filter((fragment) => !found.includes(fragment))).toEqual([]);
  const reportOf = (kind: string) =>
    Object.entries(left).find(([name]) => name.endsWith(`/reports/${kind}`))?.[1] ?? "";
  // A badge contains no text from a server.
  for (const kind of reportKinds.filter((each) => each !== "badge")) {
    expect(leaksIn(reportOf(kind)), kind).not.toEqual([]);
  }
  for (const { text } of planted) {
    for (const form of chosenForms) {
      const shown = JSON.stringify(forms[form]?.(text)).slice(1, -1);
      expect(reportOf("json").includes(shown), `${text}, ${form}`).toBe(true);
    }
  }
});

test("usage errors do not repeat anything that looks like a secret", async () => {
  const secret = "ghp_CaNaRyTyped4Qd81x4Qd81x4Qd81x4Qd";
  const calls = [
    [secret],
    ["run", `--${secret}`],
    ["run", "--target", `https://me:${secret}@example.com`],
    ["run", "--target", `ftp://example.com/${secret}`],
    ["run", "--target", "mock", "--report", `${secret}=x`],
    ["run", "--target", "mock", "--revision", secret],
    ["run", "--target", `http://127.0.0.1:1/${secret}`, "--filter", "skill-list"],
  ];
  const ended = calls.map((args) => runCli(args, { env: { ANTHROPIC_API_KEY: canaries.apiKey } }));
  for (const { stdout, stderr } of await Promise.all(ended)) {
    expect(stdout + stderr).not.toBe("");
    expect(leaksIn(stdout + stderr, ["CaNaRyTyped"])).toEqual([]);
  }
});
