import { type ChildProcess, execFile, spawn } from "node:child_process";
import { cp, mkdtemp, readFile, realpath, rm, stat, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { parseBaseline } from "@skills-api/conformance";
import { createSkillsMock } from "@skills-api/mock";
import { listen, type MockServer } from "@skills-api/mock/node";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { publishedPackages } from "../../scripts/lib/packed.ts";
import {
  type CodeBlock,
  codeBlocksOf,
  localLinksOf,
  printsOf,
  readPages,
  rootPath,
} from "./support/markdown.ts";

const run = promisify(execFile);
const pages = await readPages();
const blocks = pages.flatMap(codeBlocksOf);
const examples = fileURLToPath(new URL("..", import.meta.url));

let folder: string;
let server: MockServer;
/** Replaces port 4010, which may be in use, on each page. */
const ports = new Map<string, number>();
const servers: ChildProcess[] = [];

beforeAll(async () => {
  // Real, because programs are compared with paths that are: the temporary folder may be a link.
  folder = await realpath(await mkdtemp(join(tmpdir(), "docs-")));
  // Imports resolve to the packages of the workspace.
  await symlink(join(examples, "node_modules"), join(folder, "node_modules"));
  await writeFile(join(folder, "package.json"), '{ "type": "module" }');
  await cp(join(examples, "skills", "changelog-writer"), join(folder, "my-skill"), { recursive: true });
  server = await listen(createSkillsMock());
  for (const { path } of pages) {
    const other = await listen(createSkillsMock());
    ports.set(path, other.port);
    await other.close();
  }
});

afterAll(async () => {
  for (const { pid, exitCode } of servers) if (pid && exitCode === null) process.kill(-pid);
  await server.close();
  await rm(folder, { recursive: true });
});

function environment(): NodeJS.ProcessEnv {
  const bins = ["examples", "."].map((each) => join(rootPath, each, "node_modules", ".bin"));
  return {
    ...process.env,
    PATH: [...bins, process.env.PATH].join(delimiter),
    NODE_OPTIONS: "--conditions=@skills-api/source",
    ANTHROPIC_API_KEY: "my-anthropic-api-key",
    ANTHROPIC_BASE_URL: server.url,
    XDG_STATE_HOME: folder,
  };
}

function titleOf({ page, line }: CodeBlock): string {
  return `${page}, line ${line}`;
}

function fileOf({ page, line, code }: CodeBlock): string {
  const kind =
    code.includes("@skills-api/conformance/vitest") || code.includes('from "vitest"') ? "test.ts" : "ts";
  return join(folder, `${page.replaceAll(/\W/g, "-")}-${line}.${kind}`);
}

const typescript = blocks.filter(({ language }) => language === "ts");
const shell = blocks.filter(({ language }) => language === "sh");
const json = blocks.filter(({ language }) => language === "json");

test("the pages contain code blocks", () => {
  expect(typescript.length).toBeGreaterThan(3);
  expect(shell.length).toBeGreaterThan(1);
});

test("every code block is in a tested language", () => {
  // scripts/test/action.test.ts validates workflows against GitHub's schema, and `pnpm generate` draws the diagrams.
  const tested = ["ts", "sh", "json", "yaml", "mermaid"];
  const others = blocks.filter(({ language }) => !tested.includes(language));
  expect(others.map((block) => `${titleOf(block)}: ${block.language}`)).toEqual([]);
});

test("every program passes the type checker", async () => {
  for (const block of typescript) await writeFile(fileOf(block), block.code);
  const config = { extends: join(examples, "tsconfig.json"), include: ["*.ts"] };
  await writeFile(join(folder, "tsconfig.json"), JSON.stringify(config));
  await run("tsc", ["-p", folder], { env: environment() }).catch(({ stdout }) => expect(stdout).toBe(""));
});

describe.each(typescript.map((block) => [titleOf(block), block] as const))("%s", (_, block) => {
  test("runs", async () => {
    const file = fileOf(block);
    await writeFile(file, block.code);
    const command = file.endsWith(".test.ts")
      ? ["vitest", "run", "--root", folder, "--config", join(examples, "vitest.config.ts"), file]
      : ["node", file];
    const [program = "", ...args] = command;
    const { stdout } = await run(program, args, { cwd: folder, env: environment() });
    // In docs/, comments contain the output of the program. In READMEs, they often explain it.
    if (block.page.startsWith("docs/")) {
      const printed = stdout.split("\n").slice(0, -1);
      expect(printed).toEqual(printsOf(block).map((line) => expect.stringMatching(line)));
    }
  });
});

test.each(json.map((block) => [titleOf(block), block] as const))("%s is a baseline", (_, { code }) => {
  expect(parseBaseline(JSON.parse(code)).expected.length).toBeGreaterThan(0);
});

/**
 * Checks commands that cannot run here, because they would start this test again or install packages that are not
 * published: asserts that the scripts and packages exist. Returns whether the line is such a command.
 */
async function checkWithoutRunning(line: string): Promise<boolean> {
  const script = /^(?:npx -y -p node@24 -p pnpm@12 )?pnpm ([\w:-]+)/.exec(line)?.[1];
  if (script && !["skills-mock", "skills-conformance", "publish-skill"].includes(script)) {
    const manifest = JSON.parse(await readFile(join(rootPath, "package.json"), "utf8"));
    const ci = await readFile(join(rootPath, ".ci", "run"), "utf8");
    expect(manifest.scripts, line).toHaveProperty(script);
    if (line.startsWith("npx ")) expect(ci.split("\n"), line).toContain(line);
    return true;
  }
  const install = /^npm install (?:-D )?(.+)$/.exec(line)?.[1];
  if (!install) return false;
  const known = await Promise.all(
    publishedPackages.map(async (folder) => {
      return JSON.parse(await readFile(join(rootPath, folder, "package.json"), "utf8")).name as string;
    }),
  );
  for (const name of install.split(" ").filter((each) => each.startsWith("@skills-api/"))) {
    expect(known, line).toContain(name);
  }
  return true;
}

/** Scripts of the repository and examples run in the repository, programs of the packages in the folder of a user. */
function workingDirectory(commands: string): string {
  return /^pnpm (?!skills-)|^node .*\bexamples\//m.test(commands) ? rootPath : folder;
}

/** Starts a server, and waits until it prints that it is listening. */
async function serve(command: string): Promise<void> {
  const child = spawn("bash", ["-c", `exec ${command}`], {
    cwd: workingDirectory(command),
    env: environment(),
    detached: true,
  });
  servers.push(child);
  for await (const line of createInterface(child.stdout)) if (/ listening on http/.test(line)) return;
  throw new Error(`${command} exited before it listened`);
}

describe.each(shell.map((block) => [titleOf(block), block] as const))("%s", (_, { page, code }) => {
  test("runs", async () => {
    const lines = code.replaceAll("4010", String(ports.get(page))).split("\n");
    const remaining: string[] = [];
    for (const line of lines.filter((each) => each.trim() && !each.startsWith("#"))) {
      if (/^(npx |pnpm )?skills-mock\b/.test(line)) await serve(line);
      else if (!(await checkWithoutRunning(line))) remaining.push(line);
    }
    const commands = remaining.join("\n");
    if (commands) {
      await run("bash", ["-ec", commands], { cwd: workingDirectory(commands), env: environment() });
    }
  });
});

test.each(pages.map((page) => [page.path, page] as const))("the links of %s resolve", async (path, page) => {
  for (const link of localLinksOf(page)) {
    const [file = "", anchor] = link.split("#");
    const target = file ? join(rootPath, dirname(path), file) : join(rootPath, path);
    await expect(stat(target), link).resolves.toBeTruthy();
    if (anchor) expect(headingsOf(await readFile(target, "utf8")), link).toContain(anchor);
  }
});

function headingsOf(text: string): string[] {
  const headings = [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading = ""]) => heading);
  return headings.map((heading) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\w\- ]/g, "")
      .replaceAll(" ", "-"),
  );
}
