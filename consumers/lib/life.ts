import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { readZip, writeZip } from "@skills-api/bundle";
import { createSkillsMock } from "@skills-api/mock";
import { listen } from "@skills-api/mock/node";
import { operations, type Revision } from "@skills-api/spec";
import { expect, onTestFinished } from "vitest";

const text = (content: string) => new TextEncoder().encode(content);

/** The files that every consumer uploads, by path. One has every byte, which no text survives. */
const files: Readonly<Record<string, Uint8Array>> = {
  "my-skill/SKILL.md": text("---\nname: my-skill\ndescription: Says hello.\n---\n\nSay hello.\r\n"),
  "my-skill/data/bytes.bin": Uint8Array.from({ length: 1024 }, (_, index) => index % 256),
  "my-skill/scripts/hello.py": text('print("hello")\n'),
};

/** Names of the revisions' differences, which programs have in capitals. */
export const namesOf: Readonly<Record<Revision, { readonly version: string; readonly beta: string }>> = {
  "skills-2025-10-02": { version: "version", beta: "skills-2025-10-02" },
  // Any beta that keeps the revision, so that one program works for both.
  ga: { version: "id", beta: "files-api-2025-04-14" },
};

/** Creates a folder that is deleted after the test. */
export async function createFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "skills-api-consumer-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true, maxRetries: 20 }));
  return folder;
}

/** Writes the files of the skill to `my-skill/`, and as an archive to `my-skill.zip`. */
async function writeSkill(folder: string): Promise<void> {
  for (const [path, bytes] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), bytes);
  }
  const list = Object.entries(files).map(([path, bytes]) => ({ path, bytes }));
  await writeFile(join(folder, "my-skill.zip"), await writeZip(list));
}

/** Returns the id of the operation that a request addresses. */
export function operationOf(method: string, path: string): string {
  const [pathname = ""] = path.split("?");
  const found = operations.find(
    (each) =>
      each.method === method && new RegExp(`^${each.path.replaceAll(/\{\w+\}/g, "[^/]+")}$`).test(pathname),
  );
  return found?.id ?? `${method} ${pathname}`;
}

/** The mock over HTTP. */
export interface RunningMock {
  readonly url: string;
  readonly key: string;
  /** Operation, status and revision of each exchange, such as `createSkill 200 ga`. */
  readonly exchanges: readonly string[];
  /** Ids of the skills that are not prebuilt. */
  customSkills(): string[];
}

export async function startMock(): Promise<RunningMock> {
  const key = "a-key-of-the-tests";
  const mock = createSkillsMock({ apiKeys: [key] });
  const exchanges: string[] = [];
  const server = await listen(async (request) => {
    const response = await mock.handle(request);
    const betas = request.headers.filter(([name]) => name.toLowerCase() === "anthropic-beta");
    const isBeta = betas.some(([, value]) => value.split(/[\s,]+/).includes("skills-2025-10-02"));
    const operation = operationOf(request.method, request.path);
    exchanges.push(`${operation} ${response.status} ${isBeta ? "skills-2025-10-02" : "ga"}`);
    return response;
  });
  onTestFinished(() => server.close());
  const customSkills = () => mock.skills().flatMap(({ id, source }) => (source === "custom" ? id : []));
  return { url: server.url, key, exchanges, customSkills };
}

/** Printed by a program, as JSON. */
interface Report {
  readonly created: string;
  readonly listed: readonly string[];
  readonly deleted: string;
}

/**
 * Runs a program that creates a skill, lists the skills, downloads the version, and deletes everything. Expects that it
 * understood each response, that the bytes are those of the upload, and that nothing is left.
 *
 * The program gets the server, the key, the beta and the files in its environment, and prints a {@link Report}.
 */
export async function expectWholeLife(
  revision: Revision,
  program: (environment: Readonly<Record<string, string>>) => Promise<string>,
): Promise<void> {
  const folder = await createFolder();
  await writeSkill(folder);
  const mock = await startMock();
  const download = join(folder, "download.zip");
  const output = await program({
    SKILLS_URL: mock.url,
    SKILLS_KEY: mock.key,
    SKILLS_BETA: namesOf[revision].beta,
    SKILLS_FOLDER: folder,
    SKILLS_DOWNLOAD: download,
  });

  const isBeta = revision === "skills-2025-10-02";
  const expected = [
    "createSkill",
    "listSkills",
    "listSkillVersions",
    "downloadSkillVersion",
    ...(isBeta ? ["deleteSkillVersion"] : []),
    "deleteSkill",
  ];
  expect(mock.exchanges).toEqual(expected.map((operation) => `${operation} 200 ${revision}`));
  const report = JSON.parse(output.trim().split("\n").at(-1) ?? "") as Report;
  expect(report.listed).toEqual([report.created]);
  expect(report.deleted).toBe(report.created);
  expect(mock.customSkills()).toEqual([]);

  const archive = await readZip(await readFile(download));
  const downloaded = archive.map(({ path, bytes }) => [path, Buffer.from(bytes).toString("base64")]);
  const uploaded = Object.entries(files).map(([path, bytes]) => [
    path,
    Buffer.from(bytes).toString("base64"),
  ]);
  expect(downloaded.sort()).toEqual(uploaded.sort());
}

/** Reads a program, with the names of a revision in place of those in capitals. */
export async function programFor(revision: Revision, name: string): Promise<string> {
  const program = await readFile(new URL(`../programs/${name}`, import.meta.url), "utf8");
  const { version } = namesOf[revision];
  const upper = version[0]?.toUpperCase() + version.slice(1);
  return program.replaceAll("VERSION_KEY", version).replaceAll("VersionKey", upper);
}
