import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { openTarget, type RunResult, runConformance } from "../../src/index.ts";
import { jsonReport } from "../../src/report/json.ts";
import { junitReport } from "../../src/report/junit.ts";
import { terminalReport } from "../../src/report/terminal.ts";
import { createRedactor } from "../../src/transport/redact.ts";
import { conformance } from "../support/cli.ts";
import { serveHandler } from "../support/servers.ts";
import { canaries, echoing, forms, fragments, leaksIn } from "./echo.ts";

function reportsOf(result: RunResult): Record<string, string> {
  return {
    result: JSON.stringify(result),
    json: jsonReport(result),
    junit: junitReport(result),
    terminal: terminalReport(result, { color: true, verbose: true }),
  };
}

const allForms = Object.values(forms);

async function runOnEcho(redact: boolean): Promise<RunResult> {
  const target = await openTarget(await serveHandler(echoing(allForms)), { credentials: canaries });
  onTestFinished(() => target.close());
  const secrets = redact ? target.secrets : [];
  return runConformance({ target: { ...target, secrets }, allowWrites: true });
}

test("no report has a key that a server repeats, in whatever form", async () => {
  for (const [kind, report] of Object.entries(reportsOf(await runOnEcho(true)))) {
    expect(report, kind).toContain("[redacted]");
    expect(leaksIn(report), kind).toEqual([]);
  }
});

test("the same search finds every key in every form where nothing is redacted", async () => {
  const result = await runOnEcho(false);
  for (const [kind, report] of Object.entries(reportsOf(result))) {
    expect(leaksIn(report), kind).toEqual(fragments);
  }
  const { observations, undocumented, scenarios: stopped, leftovers } = result;
  for (const [part, texts] of Object.entries({ observations, undocumented, stopped, leftovers })) {
    expect(leaksIn(JSON.stringify(texts)), part).not.toEqual([]);
  }
  const texts = JSON.stringify(result.checks.flatMap(({ findings }) => findings));
  for (const [name, form] of Object.entries(forms)) {
    const echo = form(canaries.apiKey);
    expect(leaksIn(echo), name).toEqual(fragments.slice(0, 1));
    expect(texts.includes(JSON.stringify(echo).slice(1, -1)), name).toBe(true);
  }
});

test("nothing that the program prints or writes has a key in it", async () => {
  const folder = await mkdtemp(join(tmpdir(), "conformance-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  const [json, junit] = [join(folder, "result.json"), join(folder, "result.xml")];
  const all = (key: string) => allForms.map((form) => form(key)).join(" ");
  const url = await serveHandler(echoing([all, ...allForms]));
  const args = ["run", "--target", url, "--allow-writes", "--verbose"];
  const { code, stdout, stderr } = await conformance(
    [...args, "--report", `json=${json}`, "--report", `junit=${junit}`],
    {
      env: {
        ANTHROPIC_API_KEY: canaries.apiKey,
        SKILLS_CONFORMANCE_ADMIN_KEY: canaries.adminKey,
        SKILLS_CONFORMANCE_RESTRICTED_KEY: canaries.restrictedKey,
      },
    },
  );
  expect(code).toBe(1);
  expect(stdout).toContain("[redacted]");
  for (const text of [stdout, stderr, await readFile(json, "utf8"), await readFile(junit, "utf8")]) {
    expect(leaksIn(text)).toEqual([]);
  }
});

test("a key is not left half at the place where a long text is cut", () => {
  const redactor = createRedactor(Object.values(canaries));
  for (let length = 50; length < 150; length++) {
    const text = `${"x".repeat(100)}${canaries.apiKey} and more`;
    expect(redactor.excerpt(text, length)).not.toContain("sk-ant");
    expect(redactor.excerpt(text, length).length).toBeLessThanOrEqual(length + 1);
  }
});

test("a short key of a server at home changes no word of the suite itself", async () => {
  for (const apiKey of ["x", "e", "skill", "1"]) {
    const credentials = { apiKey };
    const handler = echoing([(key) => key]);
    const target = await openTarget(await serveHandler(handler), { credentials });
    onTestFinished(() => target.close());
    const result = await runConformance({ target, filter: ["auth"] });
    const { checks } = await runConformance({
      target: { ...target, secrets: [] },
      filter: ["auth"],
    });
    const own = ({ id, outcome, statement, level }: (typeof checks)[number]) => [
      id,
      outcome,
      statement,
      level,
    ];
    expect(result.checks.map(own)).toEqual(checks.map(own));
  }
});
