import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, readdir, readFile, stat, symlink, writeFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { promisify } from "node:util";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { BundleError, writeZip } from "@skills-api/bundle";
import { createSkillsClient, SkillsApiError } from "@skills-api/client";
import { extractTo, saveTo } from "@skills-api/client/node";
import { describe, expect, test } from "vitest";
import { key } from "../examples.ts";
import { serve } from "../server.ts";
import { directoryWith, filesIn } from "./directory.ts";

const bytesOf = (text: string) => new TextEncoder().encode(text);

const files = { "my-skill/SKILL.md": "---\nname: my-skill\n---\n", "my-skill/scripts/run.py": "print(1)" };

function zipOf(content: Record<string, string>): Uint8Array {
  return writeZip(Object.entries(content).map(([path, text]) => ({ path, bytes: bytesOf(text) })));
}

/** A zip archive with one entry of any name, including those that `writeZip` rejects. */
function zipNamed(name: string): Uint8Array {
  const safe = zipOf({ ["x".repeat(name.length)]: "evil" });
  return Buffer.from(
    Buffer.from(safe).toString("latin1").replaceAll("x".repeat(name.length), name),
    "latin1",
  );
}

const responseOf = (zip: Uint8Array) => new Response(new Uint8Array(zip));

/** Downloads an archive from a server that closes the connection after `sent` bytes. */
async function downloadOf(zip: Uint8Array, sent = zip.length): Promise<Response> {
  const server = await serve((_, response) => {
    response.writeHead(200, { "content-type": "application/zip", "content-length": zip.length });
    response.write(zip.subarray(0, sent), () => (sent < zip.length ? response.destroy() : response.end()));
  });
  const client = createSkillsClient({ revision: "skills-2025-10-02", apiKey: key, baseURL: server.url });
  return client.versions.download("1759178010641129", { skill_id: "skill_1" });
}

describe("extractTo", () => {
  test("writes the files of the archive and returns their paths", async () => {
    const root = await directoryWith();
    const target = join(root, "new", "folder");
    const written = await extractTo(await downloadOf(zipOf(files)), relative(process.cwd(), target));
    expect(await filesIn(target)).toEqual(files);
    expect(written).toEqual(Object.keys(files).map((path) => join(target, path)));
  });

  test("keeps existing files unless overwrite is true", async () => {
    const root = await directoryWith({ "my-skill/scripts/run.py": "mine", "my-skill/other": "mine too" });
    const before = await filesIn(root);
    const existing = join(root, "my-skill/scripts/run.py");
    await expect(extractTo(responseOf(zipOf(files)), root)).rejects.toThrow(
      `${existing} already exists. Pass { overwrite: true } to replace it.`,
    );
    expect(await filesIn(root)).toEqual(before);
    await extractTo(responseOf(zipOf(files)), root, { overwrite: true });
    expect(await filesIn(root)).toEqual({ ...before, ...files });
  });

  test.each(["../evil", "/tmp/evil-file", "my-skill/../../evil", "C:/evil-file", "..\\evil"])(
    "rejects an archive that contains the name %j",
    async (name) => {
      const root = await directoryWith();
      const target = join(root, "inner");
      await expect(extractTo(responseOf(zipNamed(name)), target, { overwrite: true })).rejects.toMatchObject({
        name: "BundleError",
        code: "unsafe_path",
      });
      expect(await readdir(root)).toEqual([]);
    },
  );

  test("does not write through links", async () => {
    const outside = await directoryWith({ "run.py": "outside", "target.md": "outside" });
    const root = await directoryWith();
    await mkdir(join(root, "my-skill"));
    await symlink(outside, join(root, "my-skill/scripts"));
    for (const overwrite of [false, true]) {
      const call = extractTo(responseOf(zipOf(files)), root, { overwrite });
      await expect(call).rejects.toThrow("my-skill/scripts is not a folder; nothing was written.");
    }
    expect(await filesIn(outside)).toEqual({ "run.py": "outside", "target.md": "outside" });
    expect(await filesIn(root)).toEqual({});

    const other = await directoryWith();
    await mkdir(join(other, "my-skill"));
    await symlink(join(outside, "target.md"), join(other, "my-skill/SKILL.md"));
    await expect(extractTo(responseOf(zipOf(files)), other)).rejects.toThrow("already exists");
    await extractTo(responseOf(zipOf(files)), other, { overwrite: true });
    expect(await filesIn(other)).toEqual(files);
    expect(await readFile(join(outside, "target.md"), "utf8")).toBe("outside");
  });

  test("does not replace a folder with a file, or a file with a folder", async () => {
    const folder = await directoryWith({ "my-skill/SKILL.md/inside": "" });
    const file = await directoryWith({ "my-skill": "a file" });
    for (const overwrite of [false, true]) {
      const call = (root: string) => extractTo(responseOf(zipOf(files)), root, { overwrite });
      await expect(call(folder)).rejects.toThrow("SKILL.md is a folder; nothing was written.");
      await expect(call(file)).rejects.toThrow("my-skill is not a folder; nothing was written.");
    }
    expect(await filesIn(file)).toEqual({ "my-skill": "a file" });
  });

  test("applies its limits", async () => {
    const root = await directoryWith();
    const big = zipOf({ "my-skill/SKILL.md": "a".repeat(100_000) });
    await expect(extractTo(responseOf(big), root, { maxBytes: 99_999 })).rejects.toMatchObject({
      code: "too_large",
    });
    await expect(extractTo(responseOf(zipOf(files)), root, { maxEntries: 1 })).rejects.toMatchObject({
      code: "too_many_files",
    });
    let pulled = 0;
    let cancelled = false;
    const endless = new ReadableStream<Uint8Array>({
      cancel() {
        cancelled = true;
      },
      pull(controller) {
        pulled += 1;
        controller.enqueue(new Uint8Array(1_000));
      },
    });
    await expect(
      extractTo(new Response(endless), root, { maxBytes: 1_000, maxEntries: 1 }),
    ).rejects.toMatchObject({
      code: "too_large",
    });
    expect(pulled).toBeLessThan(10);
    expect(cancelled).toBe(true);
    expect(await readdir(root)).toEqual([]);
    await extractTo(responseOf(big), root, { maxBytes: 100_000 });
  });

  test("rejects a response that is not an archive", async () => {
    const root = await directoryWith();
    await expect(extractTo(new Response("<html>"), root)).rejects.toBeInstanceOf(BundleError);
    expect(await readdir(root)).toEqual([]);
  });
});

describe("extractTo protects the disk", () => {
  const archiveOf = (...paths: string[]) =>
    responseOf(writeZip(paths.map((path) => ({ path, bytes: bytesOf("x") }))));

  test.each([
    ["several top-level folders", ["a/SKILL.md", "b/SKILL.md"], "several_top_level_entries"],
    ["a file at the top level", ["my-skill/SKILL.md", ".npmrc"], "several_top_level_entries"],
    ["only files at the top level", ["SKILL.md", "run.sh"], "several_top_level_entries"],
    ["a single file at the top level", [".npmrc"], "several_top_level_entries"],
    ["a hidden top-level folder", [".git/hooks/pre-commit", ".git/config"], "unsafe_path"],
    ["a name that is too long", ["my-skill/SKILL.md", `my-skill/${"ä".repeat(128)}`], "unsafe_path"],
    ["a folder that is too long", ["my-skill/SKILL.md", `my-skill/${"a".repeat(256)}/x`], "unsafe_path"],
    ["files that differ in case", ["my-skill/README", "my-skill/Readme"], "duplicate_path"],
    ["folders that differ in case", ["my-skill/Docs/a", "my-skill/docs/b"], "duplicate_path"],
    ["a file and a folder that differ in case", ["my-skill/A", "my-skill/a/b"], "duplicate_path"],
    ["names that differ in composition", ["my-skill/\u00e4", "my-skill/a\u0308"], "duplicate_path"],
    ["names that differ in case and composition", ["my-skill/\u00c4", "my-skill/a\u0308"], "duplicate_path"],
    ["names that differ in folded letters", ["my-skill/stra\u00dfe", "my-skill/STRASSE"], "duplicate_path"],
  ])("%s: nothing is written", async (_, paths, code) => {
    const root = await directoryWith();
    const target = join(root, "target");
    for (const overwrite of [false, true]) {
      const call = extractTo(archiveOf(...paths), target, { overwrite });
      await expect(call).rejects.toMatchObject({ name: "BundleError", code });
    }
    expect(await readdir(root)).toEqual([]);
  });

  test("names of 255 bytes, and the same name in two folders, are written", async () => {
    const root = await directoryWith();
    const paths = [`my-skill/${"a".repeat(255)}`, "my-skill/a/x", "my-skill/b/x", "my-skill/.hidden/x"];
    await extractTo(archiveOf(...paths), root);
    expect(Object.keys(await filesIn(root)).sort()).toEqual(paths.sort());
  });

  test("an empty archive creates an empty folder", async () => {
    const root = await directoryWith();
    expect(await extractTo(archiveOf(), join(root, "target"))).toEqual([]);
    expect(await readdir(root)).toEqual(["target"]);
  });

  test("files are executable if they are in the archive", async () => {
    const root = await directoryWith({ "my-skill/old.sh": "old" });
    const zip = writeZip([
      { path: "my-skill/SKILL.md", bytes: bytesOf("x") },
      { path: "my-skill/old.sh", bytes: bytesOf("x"), executable: true },
      { path: "my-skill/run.sh", bytes: bytesOf("x"), executable: true },
    ]);
    const written = await extractTo(responseOf(zip), root, { overwrite: true });
    const umask = process.umask();
    const modes = await Promise.all(written.map(async (path) => (await stat(path)).mode & 0o777));
    expect(modes).toEqual([0o644 & ~umask, 0o755 & ~umask, 0o755 & ~umask]);
  });
});

test.runIf(existsSync("/proc/self"))("a folder that cannot be created is a clear error", async () => {
  const zip = zipOf(files);
  const program = `
    import { extractTo, saveTo } from "@skills-api/client/node";
    const archive = Buffer.from(${JSON.stringify(Buffer.from(zip).toString("base64"))}, "base64");
    for (const write of [extractTo, saveTo]) {
      await write(new Response(archive), "/proc/skills/new/folder").catch(({ message }) => console.log(message));
    }
  `;
  const args = ["--conditions=@skills-api/source", "--input-type=module", "--eval", program];
  const options = { cwd: import.meta.dirname };
  const { stdout } = await promisify(execFile)(process.execPath, args, options);
  expect(stdout.split("\n")).toEqual([
    expect.stringMatching(/^The folder \/proc\/skills cannot be created: ENOENT/),
    expect.stringMatching(/^ENOENT.*\/proc\/skills\/new\/folder/),
    "",
  ]);
});

test("a link to nothing is not a folder to extract to", async () => {
  const root = await directoryWith();
  const link = join(root, "link");
  await symlink(join(root, "missing"), link);
  for (const target of [link, join(link, "below")]) {
    const call = extractTo(responseOf(zipOf(files)), target);
    await expect(call).rejects.toThrow(`The folder ${link} cannot be created: EEXIST`);
  }
});

describe("saveTo", () => {
  test("writes the archive, and replaces it only if overwrite is true", async () => {
    const root = await directoryWith();
    const file = join(root, "my-skill.zip");
    const zip = zipOf(files);
    await saveTo(await downloadOf(zip), file);
    expect(await readFile(file)).toEqual(Buffer.from(zip));
    await expect(saveTo(await downloadOf(zip), file)).rejects.toThrow(
      `${file} already exists. Pass { overwrite: true } to replace it.`,
    );
    const other = zipOf({ "my-skill/SKILL.md": "other" });
    await saveTo(await downloadOf(other), file, { overwrite: true });
    expect(await readFile(file)).toEqual(Buffer.from(other));
    expect(await readdir(root)).toEqual(["my-skill.zip"]);
  });

  test("applies maxBytes, and leaves no file behind", async () => {
    const root = await directoryWith({ "old.zip": "old" });
    const zip = zipOf(files);
    for (const [file, overwrite] of [
      ["new.zip", false],
      ["old.zip", true],
    ] as const) {
      const call = saveTo(responseOf(zip), join(root, file), { overwrite, maxBytes: zip.length - 1 });
      await expect(call).rejects.toMatchObject({ code: "too_large" });
    }
    let pulled = 0;
    const endless = new ReadableStream<Uint8Array>({
      // Ends after 100 MiB, so that a reader without a limit ends, too.
      pull: (controller) =>
        ++pulled > 100 ? controller.close() : controller.enqueue(new Uint8Array(2 ** 20)),
    });
    await expect(saveTo(new Response(endless), join(root, "new.zip"))).rejects.toMatchObject({
      message: "The archive exceeds 41697280 bytes, the limit set by maxBytes.",
    });
    expect(await filesIn(root)).toEqual({ "old.zip": "old" });
    await saveTo(responseOf(zip), join(root, "new.zip"), { maxBytes: zip.length });
  });

  test("does not replace a folder", async () => {
    const root = await directoryWith({ "folder/file": "x" });
    const folder = join(root, "folder");
    for (const overwrite of [false, true]) {
      await expect(saveTo(responseOf(zipOf(files)), folder, { overwrite })).rejects.toThrow();
    }
    expect((await stat(folder)).isDirectory()).toBe(true);
    expect(await readdir(root)).toEqual(["folder"]);
  });
});

describe("an interrupted download", () => {
  const zip = zipOf({ "my-skill/SKILL.md": "a", "my-skill/big": crypto.randomUUID().repeat(5_000) });

  test("rejects and leaves the disk unchanged", async () => {
    const root = await directoryWith({ "old.zip": "old" });
    const attempts = [
      async () => saveTo(await downloadOf(zip, 100), join(root, "new.zip")),
      async () => saveTo(await downloadOf(zip, 100), join(root, "old.zip"), { overwrite: true }),
      async () => extractTo(await downloadOf(zip, 100), root),
    ];
    for (const attempt of attempts) {
      const error = await attempt().catch((reason: unknown) => reason);
      expect(error).toBeInstanceOf(SkillsApiError);
      expect(error).toMatchObject({ message: "The download was interrupted.", status: 200 });
    }
    expect(await filesIn(root)).toEqual({ "old.zip": "old" });
  });

  test("has the reason of the caller's signal as its cause", async () => {
    const root = await directoryWith();
    const server = await serve((_, response) => {
      response.writeHead(200, { "content-length": 500 }).write("PK");
    });
    const client = createSkillsClient({ revision: "skills-2025-10-02", apiKey: key, baseURL: server.url });
    const abort = new AbortController();
    const download = await client.versions.download("1", { skill_id: "skill_1" }, { signal: abort.signal });
    const saved = saveTo(download, join(root, "a.zip"));
    const reason = new Error("enough");
    abort.abort(reason);
    await expect(saved).rejects.toMatchObject({ name: "SkillsApiError", cause: reason });
    expect(await readdir(root)).toEqual([]);
  });
});

test("maxBytes: NaN does not disable the limit", async () => {
  const endless = new ReadableStream({ pull: (controller) => controller.enqueue(new Uint8Array(65_536)) });
  const extracted = extractTo(new Response(endless), await directoryWith(), { maxBytes: Number.NaN });
  await expect(extracted).rejects.toMatchObject({ code: "too_large" });
});

test("a signal aborts a download after its request was garbage collected", async () => {
  const server = await serve((_, response) => {
    response.writeHead(200, { "content-length": 500 }).write("PK");
  });
  const client = createSkillsClient({ revision: "skills-2025-10-02", apiKey: key, baseURL: server.url });
  const abort = new AbortController();
  const download = await client.versions.download("1", { skill_id: "skill_1" }, { signal: abort.signal });
  setFlagsFromString("--expose-gc");
  const collect = runInNewContext("gc") as () => void;
  for (let count = 0; count < 5; count++) {
    collect();
    await new Promise((resolve) => setImmediate(resolve));
  }
  const read = download.text();
  abort.abort();
  await expect(read).rejects.toMatchObject({ name: "AbortError" });
});

test("a download can be read once", async () => {
  const root = await directoryWith();
  const download = responseOf(zipOf(files));
  await saveTo(download, join(root, "a.zip"));
  await expect(saveTo(download, join(root, "b.zip"))).rejects.toThrow("it has already been read");
  await expect(extractTo(download, root)).rejects.toThrow(TypeError);
  await writeFile(join(root, "c.zip"), "mine");
  await expect(saveTo(download, join(root, "c.zip"))).rejects.toThrow();
  expect(await readdir(root)).toEqual(["a.zip", "c.zip"]);
  expect(await readFile(join(root, "c.zip"), "utf8")).toBe("mine");
});
