import { expect, test } from "vitest";
import { runCli } from "../support/cli.ts";

const filter = ["--filter", "skill-list", "--filter", "skill-create"];
const args = ["run", "--target", "mock:in-process", ...filter];

/** Erases a line. */
const erase = "\r\u001b[K";

/** A terminal of so many columns as stderr. */
function terminal(columns: number) {
  return { isTTY: true, columns };
}

test("without a terminal, a short run prints the plan in one line and nothing else", async () => {
  const { code, stderr } = await runCli(args);
  expect(code).toBe(0);
  expect(stderr).toMatch(/^skills-conformance: full: \d+ requests, [^\n]+, at most \d+ requests\n$/);
});

test("--verbose prints a line for each scenario that ran, and one for clean-up", async () => {
  const { stdout, stderr } = await runCli([...args, "--verbose"]);
  const lines = stderr.split("\n").slice(1, -1);
  const scenarioLines = lines.filter((line) =>
    /^skills-conformance: \d+ of \d+ {2}[\w-]+ \((ga|skills-2025-10-02)\): \d+ requests$/.test(line),
  );
  expect(scenarioLines.length).toBeGreaterThan(1);
  expect(lines.filter((line) => !scenarioLines.includes(line))).toEqual([
    expect.stringMatching(/^skills-conformance: deleting \d+ skills$/),
  ]);
  expect(stdout).not.toContain("skills-conformance: ");
});

test("on a terminal, one line is rewritten and then erased", async () => {
  const { stdout, stderr } = await runCli(args, { stderr: terminal(200) });
  const [, plan = "", ...drawn] = stderr.split(erase);
  expect(plan).toMatch(/^skills-conformance: full: .*\n$/);
  expect(drawn.join("")).not.toContain("\n");
  const scenario = /^\d+ of \d+ scenarios, \d+ of \d+ requests {2}skill-create \(ga\)$/;
  expect(drawn.filter((line) => scenario.test(line))).not.toEqual([]);
  expect(drawn.slice(-2)).toEqual([expect.stringMatching(/^deleting \d+ skills$/), ""]);
  // The last line counts all requests.
  const [, sent, expected] = [...stderr.matchAll(/, (\d+) of (\d+) requests/g)].at(-1) ?? [];
  expect(Number(sent)).toBeGreaterThan(0);
  expect(Number(sent)).toBeLessThanOrEqual(Number(expected));
  expect(stdout).toMatch(/verdict {5}conforms/);
  expect(stdout).not.toContain("\u001b");
});

test("lines fit a narrow terminal", async () => {
  const { stderr } = await runCli(args, { stderr: terminal(30) });
  const drawn = stderr.split("\n").slice(1).join("").split(erase);
  expect(drawn.length).toBeGreaterThan(2);
  expect(drawn.filter((line) => line.length > 29)).toEqual([]);
});

test("a terminal that cannot rewrite lines gets plain ones", async () => {
  const { stderr } = await runCli(args, { stderr: terminal(80), env: { TERM: "dumb" } });
  expect(stderr).not.toContain("\u001b");
  expect(stderr).not.toContain("\r");
});

test("--quiet leaves stderr empty, also on a terminal", async () => {
  for (const options of [{}, { stderr: terminal(80) }]) {
    const { code, stdout, stderr } = await runCli([...args, "--quiet"], options);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toMatch(/verdict {5}conforms/);
  }
});
