import { BundleError } from "@skills-api/bundle";

/** Bytes. The limit of most file systems for a name. */
const maxNameBytes = 255;

/** Returns the same key for names that are the same on a case-insensitive or Unicode-normalizing file system. */
function foldedName(path: string): string {
  return path.normalize("NFD").toUpperCase().toLowerCase().normalize("NFD");
}

/** The path and the folders that contain it, outermost first. */
export function pathWithFolders(path: string): string[] {
  const segments = path.split("/");
  return segments.map((_, index) => segments.slice(0, index + 1).join("/"));
}

function assertOneFolder(paths: readonly string[]): void {
  const tops = new Set(paths.map((path) => path.split("/")[0]));
  const atTop = paths.find((path) => !path.includes("/"));
  if (tops.size > 1 || atTop !== undefined) {
    throw new BundleError(
      "several_top_level_entries",
      "The archive is not a skill: its files are not in one top-level folder.",
      atTop,
    );
  }
  // `.git` would add hooks to the repository in the directory.
  const hidden = paths.find((path) => path.startsWith("."));
  if (hidden !== undefined) {
    throw new BundleError("unsafe_path", `The top-level folder of '${hidden}' is hidden.`, hidden);
  }
}

function assertNameLengths(path: string): void {
  if (path.split("/").some((name) => Buffer.byteLength(name) > maxNameBytes)) {
    throw new BundleError("unsafe_path", `A name in '${path}' is longer than ${maxNameBytes} bytes.`, path);
  }
}

/** Names that differ would be one file, or one folder, on a disk that ignores the difference. */
function assertDistinctWhenFolded(paths: readonly string[]): void {
  const byKey = new Map<string, string>();
  for (const path of new Set(paths.flatMap(pathWithFolders))) {
    const key = foldedName(path);
    const other = byKey.get(key);
    if (other !== undefined) {
      throw new BundleError(
        "duplicate_path",
        `'${other}' and '${path}' are the same name on some file systems.`,
        path,
      );
    }
    byKey.set(key, path);
  }
}

/**
 * Asserts that the files of an archive can be extracted on any disk, and only into a folder of their own.
 *
 * @param paths safe and distinct paths
 * @throws BundleError `several_top_level_entries`, `unsafe_path` or `duplicate_path`
 */
export function assertExtractable(paths: readonly string[]): void {
  assertOneFolder(paths);
  for (const path of paths) assertNameLengths(path);
  assertDistinctWhenFolded(paths);
}
