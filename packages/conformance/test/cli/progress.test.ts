import { expect, test } from "vitest";
import { runCli } from "../support/cli.ts";

const filter = ["--filter", "skill-list", "--filter", "skill-create"];
const args = ["run", "--target", "mock:in-process", ...filter];

/** Takes a line away, so that it can be written again. */
const anew = "\r\u001b[K";

/** A terminal of so many columns as stderr. */
function terminal(columns: number) {
  return { isTTY: true, columns };
}

test("elsewhere than on a terminal there is the plan in one line, and nothing else in a short run", async () => {
  const { code, stderr } = await runCli(args);
  expect(code).toBe(0);
  expect(stderr).toMatch(/^skills-conformance: full: \d+ requests, [^\n]+, never more than \d+\n$/);
});

test("with --verbose there is a line for each scenario that was told, and one for clean-up", async () => {
  const { stdout, stderr } = await runCli([...args, "--verbose"]);
  const lines = stderr.split("\n").slice(1, -1);
  const told = lines.filter((line) =>
    /^skills-conformance: \d+ of \d+ {2}[\w-]+ \((ga|skills-2025-10-02)\): \d+ requests$/.test(line),
  );
  expect(told.length).toBeGreaterThan(1);
  expect(lines.filter((line) => !told.includes(line))).toEqual([
    expect.stringMatching(/^skills-conformance: deleting \d+ skills$/),
  ]);
  expect(stdout).not.toContain("skills-conformance: ");
});

test("on a terminal one line is written again and again, and then taken away", async () => {
  const { stdout, stderr } = await runCli(args, { stderr: terminal(200) });
  const [, plan = "", ...drawn] = stderr.split(anew);
  expect(plan).toMatch(/^skills-conformance: full: .*\n$/);
  expect(drawn.join("")).not.toContain("\n");
  const scenario = /^\d+ of \d+ scenarios, \d+ of \d+ requests {2}skill-create \(ga\)$/;
  expect(drawn.filter((line) => scenario.test(line))).not.toEqual([]);
  expect(drawn.slice(-2)).toEqual([expect.stringMatching(/^deleting \d+ skills$/), ""]);
  // What is shown last is all of it.
  const [, sent, expected] = [...stderr.matchAll(/, (\d+) of (\d+) requests/g)].at(-1) ?? [];
  expect(Number(sent)).toBeGreaterThan(0);
  expect(Number(sent)).toBeLessThanOrEqual(Number(expected));
  expect(stdout).toMatch(/verdict {5}conforms/);
  expect(stdout).not.toContain("\u001b");
});

test("a narrow terminal is not made to wrap", async () => {
  const { stderr } = await runCli(args, { stderr: terminal(30) });
  const drawn = stderr.split("\n").slice(1).join("").split(anew);
  expect(drawn.length).toBeGreaterThan(2);
  expect(drawn.filter((line) => line.length > 29)).toEqual([]);
});

test("a terminal that cannot rewrite a line is given plain ones", async () => {
  const { stderr } = await runCli(args, { stderr: terminal(80), env: { TERM: "dumb" } });
  expect(stderr).not.toContain("\u001b");
  expect(stderr).not.toContain("\r");
});

test("--quiet leaves stderr empty, on a terminal too", async () => {
  for (const options of [{}, { stderr: terminal(80) }]) {
    const { code, stdout, stderr } = await runCli([...args, "--quiet"], options);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toMatch(/verdict {5}conforms/);
  }
});
