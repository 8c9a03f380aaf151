import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { devNull, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { inflateSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

const skillsDirectory = fileURLToPath(new URL("../skills/", import.meta.url));
const skills = readdirSync(skillsDirectory).sort();

let scratch: string;
beforeAll(() => {
  scratch = mkdtempSync(join(tmpdir(), "skills-"));
});
afterAll(() => {
  rmSync(scratch, { recursive: true, force: true });
});

type Run = { status: number | null; stdout: string; stderr: string };

/** Runs a command in the directory of a skill, without the git settings of the user and the system. */
function runIn(skill: string, command: string, args: string[]): Run {
  const env = { ...process.env, GIT_CONFIG_GLOBAL: devNull, GIT_CONFIG_NOSYSTEM: "1" };
  const run = spawnSync(command, args, { cwd: join(skillsDirectory, skill), env, encoding: "utf8" });
  if (run.error) throw run.error;
  return { status: run.status, stdout: run.stdout, stderr: run.stderr };
}

function runScript(skill: string, script: string, ...args: string[]): Run {
  return runIn(skill, process.execPath, [script, ...args]);
}

function scratchFile(name: string, content: string): string {
  const path = join(scratch, name);
  writeFileSync(path, content);
  return path;
}

function size(skill: string): number {
  const entries = readdirSync(join(skillsDirectory, skill), { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  return files.reduce((bytes, file) => bytes + statSync(join(file.parentPath, file.name)).size, 0);
}

describe.each(skills)("%s", (skill) => {
  const manifest = readFileSync(join(skillsDirectory, skill, "SKILL.md"), "utf8");

  test("has valid frontmatter", () => {
    const [, name = "", description = ""] = /^---\nname: (.+)\ndescription: (.+)\n---\n/.exec(manifest) ?? [];
    expect(name).toBe(skill);
    expect(name).toMatch(/^(?!.*(?:anthropic|claude))[a-z0-9]+(?:-[a-z0-9]+)*$/);
    expect(name.length).toBeLessThanOrEqual(64);
    expect(description.length).toBeGreaterThan(0);
    expect(description.length).toBeLessThanOrEqual(1024);
    // These have a meaning in unquoted YAML.
    expect(description).not.toMatch(/: | #|[<>]/);
  });

  test("mentions only existing files, every reference and at least one script", () => {
    const inSkill = (folder: string) => readdirSync(join(skillsDirectory, skill, folder));
    const mentioned = [...manifest.matchAll(/\b(?:scripts|references|assets)\/[\w.-]*\w/g)].map(
      ([path]) => path,
    );
    expect(mentioned.filter((path) => !existsSync(join(skillsDirectory, skill, path)))).toEqual([]);
    expect(mentioned).toEqual(
      expect.arrayContaining(inSkill("references").map((file) => `references/${file}`)),
    );
    expect(mentioned.some((path) => path.startsWith("scripts/"))).toBe(true);
  });
});

test("one skill is over 1 MB, all together stay below 3 MB", () => {
  const sizes = skills.map(size);
  expect(Math.max(...sizes)).toBeGreaterThan(1_000_000);
  expect(sizes.reduce((a, b) => a + b)).toBeLessThan(3_000_000);
});

describe("invoice-check", () => {
  const example = readFileSync(join(skillsDirectory, "invoice-check/assets/example-invoice.json"), "utf8");
  const check = (...files: string[]) => runScript("invoice-check", "scripts/check-invoice.mjs", ...files);

  /** The findings in the example with `changes`, as "level at". */
  function findingsWith(changes: object): string[] {
    const file = scratchFile("changed.json", JSON.stringify({ ...JSON.parse(example), ...changes }));
    const [{ findings }] = JSON.parse(check(file).stdout);
    return findings.map(({ level, at }: { level: string; at: string }) => `${level} ${at}`);
  }

  test("finds nothing in the example", () => {
    const run = check("assets/example-invoice.json");
    expect(run.status).toBe(0);
    expect(JSON.parse(run.stdout)).toMatchObject([{ number: "2026-014", ok: true, findings: [] }]);
  });

  test.each([
    ["a wrong total", { gross: "504.86" }, ["error gross"]],
    ["a mistyped IBAN", { iban: "DE89 3704 0044 0532 0103 00" }, ["error iban"]],
    ["a mistyped VAT number", { seller_vat_id: "DE123456789" }, ["error seller_vat_id"]],
    ["a VAT number it cannot verify", { buyer_vat_id: "ESB12345678" }, ["note buyer_vat_id"]],
    ["a date that does not exist", { issued: "2026-02-30" }, ["error issued"]],
    ["a due date before the issue", { due: "2026-03-01" }, ["error due"]],
    [
      "a rate without a tax row",
      { taxes: [{ rate: "19", base: "388.64", amount: "76.61" }] },
      ["error taxes", "error taxes[0].amount"],
    ],
  ])("finds %s", (_, changes, expected) => {
    expect(findingsWith(changes)).toEqual(expected);
  });

  test("only warns about tax that was rounded line by line", () => {
    const line = {
      description: "Postcard",
      quantity: "1",
      unit_price: "0.08",
      tax_rate: "19",
      amount: "0.08",
    };
    const taxes = [{ rate: "19", base: "0.16", amount: "0.04" }];
    const changes = { lines: [line, line], taxes, net: "0.16", tax_total: "0.04", gross: "0.20" };
    expect(findingsWith(changes)).toEqual(["warning taxes[0].amount"]);
  });

  test("reads CSV with a decimal comma and notices a number used twice", () => {
    const rows = [
      "number;7",
      "issued;2026-03-02",
      "currency;EUR",
      'line;"a ""b""; c";3;1,10;0;3,30',
      "net;3,30",
      "tax_total;0",
      "gross;3,30",
    ];
    const file = scratchFile("invoice.csv", rows.join("\r\n"));
    const run = check(file, file);
    expect(run.status).toBe(1);
    expect(JSON.parse(run.stdout)).toMatchObject([
      { ok: true, findings: [] },
      { ok: false, findings: [{ at: "number" }] },
    ]);
  });

  test.each([
    [
      "figures.json",
      example.replace('"428.24"', '"1,428.24"'),
      'net is "1,428.24"; write a figure like 1234.50',
    ],
    ["currency.json", example.replace("EUR", "EUX"), 'currency "EUX" is not an ISO 4217 code'],
    ["broken.json", "{", "is not JSON"],
    ["row.csv", "nmber,7", 'line 1: unknown row "nmber"'],
    ["sheet.xlsx", "PK\u0003\u0004", "save a spreadsheet as CSV first"],
  ])("rejects %s with a reason", (name, content, reason) => {
    const run = check(scratchFile(name, content));
    expect(run.status).toBe(2);
    expect(run.stderr).toContain(reason);
    expect(run.stderr).not.toMatch(/^ {4}at /m);
  });

  test("writes the committed template", () => {
    const copy = join(scratch, "template.xlsx");
    expect(runScript("invoice-check", "assets/make-template.mjs", copy).status).toBe(0);
    expect(
      readFileSync(copy).equals(
        readFileSync(join(skillsDirectory, "invoice-check/assets/invoice-template.xlsx")),
      ),
    ).toBe(true);
  });
});

describe("accessible-colors", () => {
  const check = (...args: string[]) => runScript("accessible-colors", "scripts/check-palette.mjs", ...args);

  test("finds faint and similar colours", () => {
    const run = check("--background", "#fff", "bad=#d7191c", "good=#1a9641", "muted=#999");
    expect(run.status).toBe(1);
    const report = JSON.parse(run.stdout);
    expect(report.contrasts).toEqual({ bad: 5.19, good: 3.83, muted: 2.84 });
    expect(report.faint).toMatchObject([{ name: "good" }, { name: "muted", suggestion: "#767676" }]);
    expect(report.similar).toMatchObject([{ pair: ["bad", "good"], vision: "deutan" }]);
  });

  test("finds nothing in black text with a blue accent on white", () => {
    const run = check("--background", "#ffffff", "text=#000000", "accent=#0b5cad");
    expect(run.status).toBe(0);
    expect(JSON.parse(run.stdout)).toMatchObject({ contrasts: { text: 21 }, faint: [], similar: [] });
  });

  test.each([
    [["text=#000"], "--background is missing"],
    [["--background", "white", "text=#000"], '"white" is not a colour written #rrggbb'],
    [["--background", "#fff", "a=#000", "a=#111"], '"a" is named twice'],
    [["--background", "#fff", "--min-contrast", "99", "a=#000"], "not a number from 1 to 21"],
    [["--foreground", "#fff"], "--foreground"],
  ])("rejects %j with a reason", (args, reason) => {
    const run = check(...args);
    expect(run.status).toBe(2);
    expect(run.stderr).toContain(reason);
    expect(run.stderr).not.toMatch(/^ {4}at /m);
  });

  test("writes the committed look-up tables, which match the simulation", async () => {
    expect(runScript("accessible-colors", "assets/make-luts.mjs", scratch).status).toBe(0);
    const vision = await import(
      new URL("../skills/accessible-colors/scripts/vision.mjs", import.meta.url).href
    );
    for (const deficiency of ["protan", "deutan", "tritan"]) {
      const committed = readFileSync(
        join(skillsDirectory, `accessible-colors/assets/hald-${deficiency}.png`),
      );
      expect(readFileSync(join(scratch, `hald-${deficiency}.png`)).equals(committed)).toBe(true);
      expect(pixelOf(committed, { red: 63, green: 21, blue: 0 })).toEqual(
        vision.simulate([255, 85, 0], deficiency),
      );
    }
  });

  /** One entry of a Hald table of 64 steps per channel, in a PNG of 512 × 512 with one IDAT and no row filters. */
  function pixelOf(
    png: Buffer,
    { red, green, blue }: { red: number; green: number; blue: number },
  ): number[] {
    const start = png.indexOf("IDAT") + 4;
    const rows = inflateSync(png.subarray(start, start + png.readUInt32BE(start - 8)));
    const index = red + 64 * green + 64 * 64 * blue;
    const at = Math.floor(index / 512) * (1 + 512 * 3) + 1 + (index % 512) * 3;
    return [...rows.subarray(at, at + 3)];
  }
});

describe("changelog-writer", () => {
  let repo: string;
  beforeAll(() => {
    repo = join(scratch, "practice");
    expect(
      runIn("changelog-writer", "git", ["clone", "--quiet", "assets/practice.bundle", repo]).status,
    ).toBe(0);
  });
  const collect = (...args: string[]) =>
    runScript("changelog-writer", "scripts/collect-changes.mjs", ...args);

  test("collects what changed since the last release", () => {
    const run = collect("--repo", repo);
    expect(run.status).toBe(0);
    const report = JSON.parse(run.stdout);
    expect(report).toMatchObject({
      from: "v1.1.0",
      bump: "major",
      next_version: "v2.0.0",
      authors: ["Ada", "Bo"],
    });
    expect(report.sections.Added).toMatchObject([
      { summary: "remember the last harbour" },
      {
        scope: "output",
        breaking: "heights are metres instead of feet; pass --feet for the old figures.",
        issues: ["#12"],
      },
    ]);
    expect(report.sections.unclassified).toMatchObject([{ summary: "Update the list of harbours" }]);
    expect(report.reverted).toContainEqual(
      expect.objectContaining({ summary: "colour the curve by height" }),
    );
  });

  test("compares a release with the one before it", () => {
    const report = JSON.parse(collect("--repo", repo, "--to", "v1.1.0").stdout);
    expect(report).toMatchObject({ from: "v1.0.0", to: "v1.1.0", bump: "minor", next_version: "v1.1.0" });
    expect(JSON.parse(collect("--repo", repo, "--to", "v1.0.0").stdout)).toMatchObject({
      from: null,
      next_version: null,
    });
  });

  test.each([
    [["--from", "v9"], '--from: "v9" is not a commit, tag or branch'],
    [["--to=--output=x"], '--to: "--output=x" is not a commit, tag or branch'],
    [["--since", "v1"], "--since"],
  ])("rejects %j with a reason", (args, reason) => {
    const run = collect("--repo", repo, ...args);
    expect(run.status).toBe(2);
    expect(run.stderr).toContain(reason);
    expect(run.stderr).not.toMatch(/^ {4}at /m);
  });

  test("rejects a directory that is not a repository", () => {
    const run = collect("--repo", join(scratch, "nowhere"));
    expect(run.status).toBe(2);
    expect(run.stderr).toContain("nowhere");
  });

  test("rebuilds the history of the committed practice repository", () => {
    const copy = join(scratch, "copy.bundle");
    expect(runScript("changelog-writer", "assets/make-practice-repo.mjs", copy).status).toBe(0);
    const heads = (bundle: string) => runIn("changelog-writer", "git", ["ls-remote", bundle]).stdout;
    expect(heads(copy)).toContain("refs/tags/v1.1.0");
    expect(heads(copy)).toBe(heads(join(skillsDirectory, "changelog-writer/assets/practice.bundle")));
  });

  describe("check-changelog", () => {
    const check = (file: string) => runScript("changelog-writer", "scripts/check-changelog.mjs", file);

    test("accepts the example of the style reference", () => {
      const style = readFileSync(join(skillsDirectory, "changelog-writer/references/style.md"), "utf8");
      const example = /```\n(# Changelog\n[^`]*(?:`--feet`)[^`]*)```/.exec(style)?.[1] ?? "";
      expect(example).toContain("## 2.0.0 - 2026-01-17");
      expect(check(scratchFile("good.md", example))).toEqual({ status: 0, stdout: "", stderr: "" });
    });

    test("accepts pre-releases, links as versions and headings in code", () => {
      const releases = ["## [1.0.0] - 2026-02-01", "## 1.0.0-rc.1 - 2026-01-15", "## 0.9.0 - 2026-01-01"];
      const file = scratchFile(
        "releases.md",
        ["## Unreleased", ...releases, "```", "## no release", "```"].join("\n"),
      );
      expect(check(file)).toEqual({ status: 0, stdout: "", stderr: "" });
    });

    test("finds violations of the form, with their lines", () => {
      const lines = [
        "## 1.0.0 - 2026-01-01",
        "### News",
        "* feat: x",
        "### Fixed",
        "## 1.1.0 - 2026-02-01",
        "## Unreleased",
      ];
      const file = scratchFile("bad.md", lines.join("\n"));
      const run = check(file);
      expect(run.status).toBe(1);
      const found = run.stdout
        .trim()
        .split("\n")
        .map((line) => Number(line.slice(file.length + 1).split(":")[0]));
      expect(found).toEqual([2, 3, 3, 4, 5, 5, 6]);
    });

    test("reports a missing file", () => {
      const run = check(join(scratch, "nowhere.md"));
      expect(run.status).toBe(2);
      expect(run.stderr).toContain("cannot read");
    });
  });
});
