import { readFileSync } from "node:fs";
import { revisions } from "@skills-api/spec";
import { describe, expect, test } from "vitest";
import { commandNames as commands } from "../../src/cli/commands.ts";
import { options, optionsOf } from "../../src/cli/option-table.ts";
import { scenarios } from "../../src/index.ts";
import { reportKinds } from "../../src/report.ts";
import { limitRules } from "../../src/results/limits.ts";
import { exchangeChecks } from "../../src/runner/judge/exchange-judge.ts";
import { concerns } from "../../src/runner/select-scenarios.ts";
import { runCli } from "../support/cli.ts";

const key = { ANTHROPIC_API_KEY: "sk-ant-canary-usage" };

describe.concurrent("mistakes end with 2 and one line on stderr", () => {
  test.each<[string, string[], string]>([
    ["no command", [], "give a command: run, plan, "],
    ["an unknown command", ["frob"], 'unknown command "frob": the commands are run, plan, '],
    ["a misspelt command", ["rum"], 'unknown command "rum"; did you mean run?'],
    ["the beginning of a command", ["exp"], 'unknown command "exp"; did you mean explain?'],
    ["a command called like a property of every object", ["constructor"], 'unknown command "constructor"'],
    ["no target", ["run"], "run needs --target: mock, mock:in-process or a URL"],
    ["an unknown flag", ["run", "--target", "mock", "--frob"], "Unknown option '--frob'"],
    ["a flag without its value", ["run", "--target"], "Option '--target <value>' argument missing"],
    ["a flag in place of a value", ["run", "--target", "--verbose"], "'--target' argument is ambiguous"],
    ["a value without a flag", ["run", "sk-ant-canary"], "unexpected argument: give the option"],
    ["a target without its flag", ["run", "mock"], "give the target as an option: --target mock"],
    [
      "a key in a flag",
      ["run", "--target", "mock", "--api-key", "sk-ant-canary"],
      "keys are not accepted on the command line",
    ],
    ["a key as a flag", ["run", "--sk-ant-api03-canary-0123456789"], "Unknown option '--[redacted]"],
    ["an unknown target", ["run", "--target", "prod"], '"prod" is not a target'],
    ["the path of the API", ["run", "--target", "http://127.0.0.1:9/gw/v1/skills"], "remove /v1/skills from"],
    ["its beginning", ["run", "--target", "http://127.0.0.1:9/v1/"], "remove /v1/ from"],
    [
      "a target that is not a web address",
      ["run", "--target", "ftp://127.0.0.1"],
      '"ftp://127.0.0.1" is not a target',
    ],
    [
      "a password in the URL",
      ["run", "--target", "http://u:sk-ant-canary@127.0.0.1"],
      "must not contain a key",
    ],
    [
      "a URL without its scheme",
      ["run", "--target", "localhost:4010"],
      '"localhost:4010" has no scheme: use http://localhost:4010',
    ],
    ["a host alone", ["plan", "--target", "api.anthropic.com"], "use https://api.anthropic.com"],
    [
      "a key in place of a target",
      ["run", "--target", "sk-ant-api03-canary-0123456789"],
      '"[redacted]" is no',
    ],
    ["a password in what is not a URL", ["run", "--target", "u:sk-ant-canary@host"], "that is not a target"],
    [
      "a query in the URL",
      ["run", "--target", "http://127.0.0.1/?key=sk-ant-canary"],
      "must not have a query or fragment",
    ],
    [
      "an unknown revision",
      ["run", "--target", "mock", "--revision", "v2"],
      'skills-2025-10-02 or ga, not "v2"',
    ],
    [
      "one unknown revision of two",
      ["run", "--target", "mock", "--revision", "ga", "--revision", "beta"],
      '--revision takes skills-2025-10-02 or ga, not "beta"',
    ],
    [
      "an unknown report",
      ["run", "--target", "mock", "--report", "pdf=x"],
      'badge or github or html, not "pdf"',
    ],
    ["a report without a file", ["run", "--target", "mock", "--report", "json"], "takes KIND=FILE"],
    ["an unknown value", ["run", "--target", "mock", "--provisional", "no"], 'gate or show, not "no"'],
    ["a target with a line in it", ["run", "--target", "a\nb"], '"a\\u000ab" is not a target'],
    [
      "an unknown capability",
      ["run", "--target", "mock", "--without", "zip"],
      '--without takes prebuilt or download, not "zip"',
    ],
    [
      "an unknown inclusion",
      ["plan", "--target", "mock", "--include", "all"],
      "--include takes large-upload or open-questions",
    ],
    ["loud and quiet at once", ["run", "--target", "mock", "-v", "-q"], "--verbose and --quiet contradict"],
    ["an option of plan alone", ["run", "--target", "mock", "--json"], "Unknown option '--json'"],
    ["a misspelt option", ["run", "--max-request", "5"], "'--max-request'; did you mean --max-requests?"],
    ["an option of another command", ["list", "--filter", "auth"], "Unknown option '--filter' ("],
    ["a value for a flag", ["run", "--quiet=yes"], "'-q, --quiet' does not take an argument"],
    ["a second value that is wrong", ["plan", "--rps", "1", "--rps", "x"], "--rps takes a number"],
    ["an unknown flag of list", ["list", "--xml"], "Unknown option '--xml'"],
    ["no requirement", ["explain"], "explain takes one requirement"],
    ["two requirements", ["explain", "a", "b"], "explain takes one requirement"],
    ["an unknown requirement", ["explain", "nonsense"], 'unknown requirement "nonsense"'],
  ])("%s", async (_, args, message) => {
    const { code, stdout, stderr } = await runCli(args, { env: key });
    expect(stderr).toMatch(/^skills-conformance: [^\n]+ \(see skills-conformance --help\)\n$/);
    expect(stderr).toContain(message);
    expect(stderr).not.toContain("canary");
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
  });

  test.each<[string, string, string]>([
    ["--max-requests", "0", "a whole number of requests, from 1"],
    ["--max-creates", "2.5", "a whole number of skills, from 0"],
    ["--max-seconds", "5m", "a number of seconds above 0"],
    ["--rps", "0", "a number of requests per second, from 0.001"],
    ["--concurrency", "many", "a whole number of requests under way at once, from 1"],
    ["--timeout", "99999999", "a number of seconds above 0, at most 2147483"],
  ])("%s %s", async (flag, value, rule) => {
    const args = ["run", "--target", "http://127.0.0.1:9", flag, value];
    const { code, stdout, stderr } = await runCli(args, { env: key });
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toBe(
      `skills-conformance: ${flag} takes ${rule}, not "${value}" (see skills-conformance --help)\n`,
    );
  });

  test.each<[string, string[], string]>([
    ["--api-key-env", ["--api-key-env", "ANY"], "--api-key-env applies to URLs only"],
    ["--header", ["--header", "a=b"], "--header applies to URLs only"],
    ["--confirm-origin", ["--confirm-origin", "https://a.invalid"], "--confirm-origin applies to URLs only"],
  ])("%s cannot be used for the mock", async (_, args, message) => {
    const { code, stderr } = await runCli(["run", "--target", "mock", ...args]);
    expect(code).toBe(2);
    expect(stderr).toContain(message);
  });

  test.each<[string, string[], string]>([
    ["an unknown filter", ["--filter", "zip"], '--filter "zip" selects nothing'],
    ["one unknown filter of two", ["--filter", "auth", "--filter", "zip"], '--filter "zip" selects nothing'],
    ["a filter that ends in a word", ["--filter", "auth.b"], '--filter "auth.b" selects nothing'],
    [
      "a filter for a promise of another revision",
      ["--revision", "ga", "--filter", "skill.create.title-echoed"],
      '--filter "skill.create.title-echoed" selects nothing in ga',
    ],
  ])("%s", async (_, args, message) => {
    const finished = await runCli(["run", "--target", "mock", ...args]);
    const stderr = `skills-conformance: ${message}: see skills-conformance list\n`;
    expect(finished).toEqual({ code: 2, stdout: "", stderr });
  });

  test.each<[string, Record<string, string>, string]>([
    ["no key", {}, "a URL needs a key: set the environment variable ANTHROPIC_API_KEY"],
    ["an empty key", { ANTHROPIC_API_KEY: "" }, "a URL needs a key"],
    [
      "a key with a line end",
      { ANTHROPIC_API_KEY: "canary\n" },
      "ANTHROPIC_API_KEY contains a space, a line break",
    ],
    [
      "an admin key that no header can carry",
      { ...key, SKILLS_CONFORMANCE_ADMIN_KEY: "canary é" },
      "SKILLS_CONFORMANCE_ADMIN_KEY contains a space",
    ],
  ])("%s for a URL", async (_, env, message) => {
    const { code, stdout, stderr } = await runCli(["run", "--target", "http://127.0.0.1:9"], { env });
    expect(stderr).toContain(message);
    expect(stderr).toMatch(/^skills-conformance: [^\n]+\n$/);
    expect(stderr).not.toContain("canary");
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
  });
});

test("--help teaches every command, flag, exit code and variable, in 80 columns", async () => {
  const { code, stdout, stderr } = await runCli(["--help"]);
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  const flags = optionsOf("run").map(({ name }) => `--${name}`);
  for (const word of [
    ...commands,
    ...flags,
    ...["mock:in-process", "0 conforms, 1 does not, 2 wrong usage, 3 incomplete"],
    ...["ANTHROPIC_API_KEY", "SKILLS_CONFORMANCE_ADMIN_KEY", "SKILLS_CONFORMANCE_RESTRICTED_KEY"],
    ...["--allow-writes --confirm-origin https://api.anthropic.com", "--dry-run"],
  ]) {
    expect(stdout.replaceAll(/ \\\n\s+/g, " ")).toContain(word);
  }
  for (const args of [["-h"], ["help"], ["help", "constructor"]]) {
    expect(await runCli(args)).toEqual({ code: 0, stdout, stderr: "" });
  }
});

test.each(commands)("%s --help describes that command alone", async (command) => {
  const { code, stdout, stderr } = await runCli([command, "--target", "--help"]);
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  expect(stdout).toMatch(new RegExp(`^skills-conformance ${command}[ \\n]`));
  const described = [...stdout.matchAll(/^ {2}(?:-\w, )?--([\w-]+)(?: |$)/gm)].map(([, name]) => name);
  expect(described).toEqual(optionsOf(command).map(({ name }) => name));
  expect(await runCli(["help", command])).toEqual({ code: 0, stdout, stderr: "" });
});

test("no line of any help is longer than 80 characters", async () => {
  for (const args of [["--help"], ...commands.map((command) => [command, "--help"])]) {
    const { stdout } = await runCli(args);
    expect(stdout.split("\n").filter((line) => line.length > 80)).toEqual([]);
  }
});

test("--version is that of the package", async () => {
  const { version } = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8"));
  for (const flag of ["--version", "-v"]) {
    expect(await runCli([flag])).toEqual({ code: 0, stdout: `${version}\n`, stderr: "" });
  }
});

test("list shows every scenario with its checks", async () => {
  const { code, stdout, stderr } = await runCli(["list"]);
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  const lines = stdout.split("\n");
  for (const { id, title, checks } of scenarios) {
    const start = lines.findIndex((line) => line.startsWith(`${id}: ${title} (`));
    const shown = lines.slice(start + 1, start + 1 + checks.length);
    expect(shown.map((line) => line.replace(/ \(.* only\)$/, ""))).toEqual(
      checks.map((check) => `  ${check}`),
    );
  }
  expect(lines).toContain("every exchange");
  const both = "in skills-2025-10-02 and ga";
  expect(lines).toContain(`skill-create: A skill from one SKILL.md, read back (writes, ${both})`);
  expect(lines).toContain("  skill.create.answers-200");
  expect(lines).toContain("  skill.create.latest-version-numeric (skills-2025-10-02 only)");
  expect(lines).toContain("  page.has-more (skills-2025-10-02 only)");
});

test("list --json is the same for programs", async () => {
  const { code, stdout } = await runCli(["list", "--json"]);
  expect(code).toBe(0);
  expect(JSON.parse(stdout)).toEqual({
    scenarios: scenarios.map((scenario) => {
      const { id, title, writes, needs = [], checks, observes = [] } = scenario;
      const concerned = revisions.filter((revision) => concerns(revision, scenario));
      return { id, title, revisions: concerned, writes, needs, checks, observes };
    }),
    everyExchange: [...new Set(revisions.flatMap(exchangeChecks))],
  });
});

test("explain prints the promise, its evidence and what judges it", async () => {
  const { code, stdout, stderr } = await runCli(["explain", "skill.delete.refused-while-versions-exist"]);
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  const [judge] = scenarios.filter(({ checks }) =>
    checks.includes("skill.delete.refused-while-versions-exist"),
  );
  expect(stdout.replace(`judged by   ${judge?.id}\n`, "judged by   a scenario\n")).toMatchInlineSnapshot(`
    "skill.delete.refused-while-versions-exist (MUST, deleteSkill)
      Deleting a skill that still has versions returns 400 \`invalid_request_error\` and deletes nothing.

    evidence    documented for skills-2025-10-02
    source      Skills guide, section "Migrate from skills-2025-10-02" <https://platform.claude.com/docs/en/build-with-claude/skills-guide#migrate-from-skills-2025-10-02>
    source      Recordings of the live API, quoted by a self-hosted emulator, 87 <https://github.com/OpenSDLC-Dev/managed-agent-platform>
    source      A public Go client with live integration tests, February 2026
    status      tested
    judged by   a scenario
    "
  `);
  expect((await runCli(["explain", "skill.id"])).stdout).toContain("judged by   every exchange\n");
  expect((await runCli(["explain", "skill.list.bad-cursor"])).stdout).toMatch(/recorded by [a-z-]+\n/);
});

test("explain suggests similar requirements", async () => {
  const { code, stderr } = await runCli(["explain", "skill.delete.refused"]);
  expect(code).toBe(2);
  expect(stderr).toContain(
    "did you mean skill.delete.refused-while-versions-exist, skill.delete.refused-message?",
  );
  const { stderr: lost } = await runCli(["explain", "zzz"]);
  expect(lost).toContain('unknown requirement "zzz": skills-conformance list prints them');
});

test("no command has two options of one name, and an option has one kind of value", () => {
  for (const command of commands) {
    const names = optionsOf(command).map(({ name }) => name);
    expect(names).toEqual([...new Set(names)]);
  }
  for (const { value, repeatable, choices, number } of options) {
    if (value === undefined) expect({ repeatable, choices, number }).toEqual({});
    expect([choices, number]).toContain(undefined);
  }
});

function kebabCase(name: string): string {
  return name.replace(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`);
}

test("there is a choice for every revision, an option for every limit, and help for every kind", async () => {
  const choices = Object.fromEntries(optionsOf("run").map((option) => [option.name, option.choices]));
  expect(choices.revision).toEqual(revisions);
  const { stdout } = await runCli(["run", "--help"]);
  for (const kind of reportKinds) expect(stdout).toMatch(new RegExp(`^  (?:\\w+, )?${kind}\\b`, "m"));
  expect(Object.keys(limitRules).map(kebabCase)).toEqual(
    optionsOf("run").flatMap(({ group, name }) => (group === "Limits" ? [name] : [])),
  );
});
