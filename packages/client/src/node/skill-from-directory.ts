import { openAsBlob } from "node:fs";
import { readdir } from "node:fs/promises";
import { basename, join, resolve } from "node:path";
import { namedFile } from "./named-file.ts";

/** Options of {@link skillFromDirectory}. */
export interface SkillFromDirectoryOptions {
  /**
   * Returns whether to skip a file, or a folder with its content. `path` is relative to the directory, with
   * `/` between folders (`scripts/report.py`). `.git`, `node_modules` and `.DS_Store` are always skipped.
   *
   * @default () => false
   */
  ignore?: (path: string) => boolean;
}

const alwaysIgnored: ReadonlySet<string> = new Set([".git", "node_modules", ".DS_Store"]);

/** Lists the files below a folder, relative to `root`. */
async function listFiles(root: string, folder: string, ignore: (path: string) => boolean): Promise<string[]> {
  const paths: string[] = [];
  for (const entry of await readdir(join(root, folder), { withFileTypes: true })) {
    const path = folder ? `${folder}/${entry.name}` : entry.name;
    if (alwaysIgnored.has(entry.name) || ignore(path)) continue;
    if (entry.isDirectory()) {
      paths.push(...(await listFiles(root, path, ignore)));
    } else if (entry.isFile()) {
      paths.push(path);
    } else {
      // A link could point anywhere. The API rejects links in archives, too.
      const kind = entry.isSymbolicLink() ? "a symbolic link" : "not a regular file";
      throw new Error(`${join(root, path)} is ${kind}. Replace it with a copy, or skip it with ignore.`);
    }
  }
  return paths;
}

function missingManifestError(root: string, paths: readonly string[]): Error {
  const elsewhere = paths.find((path) => basename(path).toLowerCase() === "skill.md");
  const hint = elsewhere === undefined ? "" : `, only ${elsewhere}`;
  return new Error(`${root} is not a skill: it has no SKILL.md at its top level${hint}.`);
}

/**
 * Returns the files of a skill in a directory, for `create({ files })`. Names start with the name of the
 * directory (`my-skill/SKILL.md`) and are sorted.
 *
 * The contents are read from disk while they are sent (in Bun before that, into memory), so files must not
 * change until then.
 *
 * @throws Error if there is no SKILL.md, for symbolic links and special files, and for errors of `node:fs`
 *
 * @example
 * const files = await skillFromDirectory("skills/my-skill", { ignore: (path) => path === "test" });
 * await client.create({ files });
 */
export async function skillFromDirectory(
  directory: string,
  { ignore = () => false }: SkillFromDirectoryOptions = {},
): Promise<File[]> {
  const root = resolve(directory);
  const paths = (await listFiles(root, "", ignore)).sort();
  if (!paths.includes("SKILL.md")) throw missingManifestError(root, paths);
  return Promise.all(
    paths.map(async (path) => namedFile(await openAsBlob(join(root, path)), `${basename(root)}/${path}`)),
  );
}
