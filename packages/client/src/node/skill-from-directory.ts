import { openAsBlob } from "node:fs";
import { readdir } from "node:fs/promises";
import { basename, join, resolve } from "node:path";

export interface DirectoryOptions {
  /**
   * Leaves out a file or a folder with everything in it; the path is relative to the directory, with `/`
   * between folders (`scripts/report.py`). Always left out: `.git`, `node_modules` and `.DS_Store`.
   */
  ignore?: (path: string) => boolean;
}

const alwaysIgnored: ReadonlySet<string> = new Set([".git", "node_modules", ".DS_Store"]);

/** Paths of the files in a folder and below, relative to `root`. */
async function pathsIn(root: string, folder: string, ignore: (path: string) => boolean): Promise<string[]> {
  const paths: string[] = [];
  for (const entry of await readdir(join(root, folder), { withFileTypes: true })) {
    const path = folder ? `${folder}/${entry.name}` : entry.name;
    if (alwaysIgnored.has(entry.name) || ignore(path)) continue;
    if (entry.isDirectory()) {
      paths.push(...(await pathsIn(root, path, ignore)));
    } else if (entry.isFile()) {
      paths.push(path);
    } else {
      // The API refuses links in archives too; one could point anywhere.
      const kind = entry.isSymbolicLink() ? "a symbolic link" : "not a regular file";
      throw new Error(`${join(root, path)} is ${kind}. Replace it with a copy, or leave it out with ignore.`);
    }
  }
  return paths;
}

function missingManifest(root: string, paths: readonly string[]): Error {
  const elsewhere = paths.find((path) => basename(path).toLowerCase() === "skill.md");
  const hint = elsewhere === undefined ? "" : ` There is ${elsewhere}, which does not count.`;
  return new Error(`${root} is no skill: it has no SKILL.md at its top.${hint}`);
}

/**
 * The files of a skill that stands in a directory, for `create({ files })`. Their names begin with the name
 * of the directory (`my-skill/SKILL.md`) and are in order. Contents are read from disk while they are sent,
 * so a file must not change until then.
 *
 * @throws Error when there is no SKILL.md, for symbolic links and other special files, and of `node:fs`
 */
export async function skillFromDirectory(
  directory: string,
  { ignore = () => false }: DirectoryOptions = {},
): Promise<File[]> {
  const root = resolve(directory);
  const paths = (await pathsIn(root, "", ignore)).sort();
  if (!paths.includes("SKILL.md")) throw missingManifest(root, paths);
  return Promise.all(
    paths.map(async (path) => new File([await openAsBlob(join(root, path))], `${basename(root)}/${path}`)),
  );
}
