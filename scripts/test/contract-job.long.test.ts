import { execFile } from "node:child_process";
import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterEach, beforeEach, expect, test } from "vitest";
import { root } from "../lib/files.ts";

const execute = promisify(execFile);

let folder = "";

interface Ended {
  readonly code: number;
  readonly output: string;
}

/** Runs a command in the copy. */
async function run(args: readonly string[], cwd = folder): Promise<Ended> {
  const [program = "", ...rest] = args;
  const env = { ...process.env, NO_COLOR: "1", CI: "true" };
  return execute(program, rest, { cwd, env, maxBuffer: 64_000_000 }).then(
    ({ stdout, stderr }) => ({ code: 0, output: stdout + stderr }),
    ({ code, stdout, stderr }) => ({ code, output: stdout + stderr }),
  );
}

const contract = () => run(["node", "scripts/contract.ts"]);

/** Changes a file of the copy by hand. */
async function edit(file: string, from: string | RegExp, to: string): Promise<void> {
  const path = join(folder, file);
  const text = await readFile(path, "utf8");
  expect(text).toMatch(from);
  await writeFile(path, text.replace(from, to));
}

async function append(file: string, text: string): Promise<void> {
  await writeFile(join(folder, file), `${await readFile(join(folder, file), "utf8")}\n${text}\n`);
}

/** Runs test files of a package of the copy. */
function tests(of: string, ...files: readonly string[]): Promise<Ended> {
  const cwd = join(folder, of);
  return run(["node", join(cwd, "node_modules/vitest/vitest.mjs"), "run", ...files], cwd);
}

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "skills-contract-job-"));
  const { stdout } = await execute("git", ["ls-files", "-co", "--exclude-standard"], {
    cwd: fileURLToPath(root),
  });
  for (const file of stdout.split("\n").filter(Boolean)) {
    await cp(fileURLToPath(new URL(file, root)), join(folder, file), { recursive: true }).catch(() => {});
  }
  await run(["git", "init", "--quiet"]);
  await run(["git", "add", "--all"]);
  const user = ["-c", "user.name=test", "-c", "user.email=test@localhost"];
  await run(["git", ...user, "commit", "--quiet", "--message", "before"]);
  const installed = await run(["pnpm", "install", "--frozen-lockfile", "--prefer-offline"]);
  expect(installed.code, installed.output).toBe(0);
});

afterEach(() => rm(folder, { recursive: true }));

const document = "spec/ga.openapi.yaml";
const beforeProperty = "        latest_version_id:\n";
const property = "        tagline:\n          description: A short text.\n          type: string\n";
const projections = "packages/mock/src/http/revisions/projections.ts";

test("an optional property takes three edits, each asked for with its file", async () => {
  await edit(document, beforeProperty, property + beforeProperty);
  const unsourced = await contract();
  expect(unsourced.code).toBe(1);
  expect(unsourced.output).toContain(
    "add its source to the property `tagline` of `Skill` in spec/ga.openapi.yaml",
  );
  // Part of the first edit.
  await edit(document, property, `${property}          x-source: vendor-openapi\n`);
  const incomplete = await contract();
  expect(incomplete.output).toContain(projections);
  expect(incomplete.output).toContain("add .changeset/NAME.md");
  await edit(projections, /(?<=ga: \{\s+skill: \(skill\) => \(\{\n)/, "      tagline: skill.label,\n");
  await writeFile(
    join(folder, ".changeset/tagline.md"),
    '---\n"@skills-api/spec": minor\n"@skills-api/mock": minor\n---\n\nSkills may have a tagline.\n',
  );
  expect(await contract()).toMatchObject({ code: 0 });
  const pages = [
    "docs/generated/reference-ga.md",
    "docs/generated/requirements.md",
    "spec/generated/ga.d.ts",
  ];
  for (const page of pages) expect(await readFile(join(folder, page), "utf8")).toContain("tagline");
  const defects = await tests(
    "packages/conformance",
    "test/defects/skills.test.ts",
    "test/runner/run.test.ts",
  );
  expect(defects.code, defects.output).toBe(0);
  const typed = await tests("packages/client", "test/types");
  expect(typed.code, typed.output).toBe(0);
  // A server that leaves it out conforms.
  await edit(projections, "      tagline: skill.label,\n", "");
  const omitted = await run([
    "node",
    "--conditions=@skills-api/source",
    "packages/conformance/bin/skills-conformance.js",
    "run",
    "--target",
    "mock:in-process",
  ]);
  expect(omitted.output).toMatch(/verdict {5}conforms/);
});

/** Takes the row that a message has ready, and pastes it into its file. */
async function pasteRow({ output }: Ended, status: string): Promise<string> {
  const [, file = "", row = ""] =
    /add a row to (spec\/requirements\/\S+\.yaml):\n((?:[ -].*\n)+)/.exec(output) ?? [];
  const reason = status === "excluded" ? "\n  reason: A request cannot cause it on purpose." : "";
  await append(file, row.replace("status: tested", `status: ${status}${reason}`));
  return file;
}

test("a query parameter gets a row to paste, and a check to complete", async () => {
  const limit = '        - $ref: "./shared/parameters.yaml#/Limit"\n';
  const text = await readFile(join(folder, document), "utf8");
  const anchor = text.includes(limit) ? limit : /(?<=operationId: listSkills\n[\s\S]*?parameters:\n)/;
  const parameter = "        - { name: order, in: query, description: Order., schema: { type: string } }\n";
  await edit(document, anchor, typeof anchor === "string" ? parameter + anchor : parameter);
  expect(await pasteRow(await contract(), "tested")).toBe("spec/requirements/requests.yaml");
  expect((await contract()).output).toContain(
    "skill.list.order: tested, but no check verifies it; run `pnpm new-check skill.list.order`",
  );
  const created = await run(["node", "scripts/new-check.ts", "skill.list.order"]);
  expect(created.output).toContain("packages/conformance/src/suite/scenarios/skill-list-order.ts");
  expect((await contract()).output).toContain("The registry is valid");
});

test("a status of an operation gets a row to paste", async () => {
  await edit(
    document,
    /(?<=operationId: getSkill\n[\s\S]*?responses:\n)/,
    '        "423": { description: Locked. }\n',
  );
  expect(await pasteRow(await contract(), "excluded")).toBe("spec/requirements/errors.yaml");
  expect((await contract()).output).toContain("The registry is valid");
});

test("an error code needs no row", async () => {
  await edit(
    "spec/shared/errors.yaml",
    "- organization_on_hold",
    "- organization_closed\n              - organization_on_hold",
  );
  const { output } = await contract();
  expect(output).toContain("The registry is valid");
  expect(await readFile(join(folder, "spec/generated/ga.d.ts"), "utf8")).toContain("organization_closed");
});

test("the messages for a renamed property name the rows, the types and the mock", async () => {
  await edit(document, beforeProperty, beforeProperty.replace("latest_version_id", "newest_version_id"));
  const { code, output } = await contract();
  expect(code).toBe(1);
  expect(output).toContain("schema:Skill.newest_version_id of ga: not covered by a requirement");
  expect(output).toContain("schema:Skill.latest_version_id matches nothing in ga");
  expect(output).toContain(projections);
  const typed = await tests("packages/client", "test/types");
  expect(typed.code).toBe(1);
  expect(typed.output).toContain("newest_version_id");
});
