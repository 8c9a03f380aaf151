import { BundleError } from "./bundle-error.ts";
import type { BundleFile } from "./bundle-file.ts";
import { assertLimit, defaultMaxBytes, defaultMaxFiles } from "./limits.ts";
import { readIdentity } from "./rules/content.ts";
import { findManifest, folderOf } from "./rules/layout.ts";
import type { BundleRevision } from "./rules/revision.ts";
import { assertSafePaths, movedPath } from "./safe-path.ts";

export interface ReadBundleOptions {
  /** The revision of the API whose rules apply. */
  readonly revision: BundleRevision;
  /** Most bytes of all files together. Default 30 MiB, the API's documented limit. */
  readonly maxBytes?: number;
}

/** A bundle that keeps all the rules. */
export interface Bundle {
  /** The folder that holds every file; always equal to `name`. */
  readonly directory: string;
  readonly name: string;
  readonly description: string;
  /** In the order given, below `directory` whatever the upload's own folder was called, or whether it had one. */
  readonly files: readonly BundleFile[];
}

function assertSize(files: readonly BundleFile[], maxBytes: number): void {
  assertLimit("maxBytes", maxBytes);
  if (files.length > defaultMaxFiles) {
    throw new BundleError(
      "too_many_files",
      `A skill may have at most ${defaultMaxFiles} files; these are ${files.length}.`,
    );
  }
  const total = files.reduce((sum, { bytes }) => sum + bytes.length, 0);
  if (total > maxBytes) {
    throw new BundleError(
      "too_large",
      `The files of a skill may hold at most ${maxBytes} bytes together; these hold ${total}.`,
    );
  }
}

/** Where a file is stored: its place in the upload's own folder, or at the root, becomes one below `directory`. */
function storedFile(directory: string, folder: string | undefined, { path, bytes }: BundleFile): BundleFile {
  const rest = folder === undefined ? path : path.slice(folder.length + 1);
  return { path: movedPath(path, `${directory}/${rest}`, "below the skill's name"), bytes };
}

/**
 * Checks the files of a skill as the API would before it stores them; that there may be 10,000 at most is
 * our choice.
 *
 * @throws BundleError for the first rule that is broken: size, then paths, then layout, then SKILL.md; last
 * `unsafe_path` for a path that only below the skill's name is longer than 1,024 bytes or 64 segments.
 * RangeError for an impossible limit.
 */
export function readBundle(files: readonly BundleFile[], options: ReadBundleOptions): Bundle {
  const { revision, maxBytes = defaultMaxBytes } = options;
  assertSize(files, maxBytes);
  assertSafePaths(files.map(({ path }) => path));
  const manifest = findManifest(files, revision);
  const { name, description } = readIdentity(manifest, revision);
  const folder = folderOf(manifest);
  return {
    directory: name,
    name,
    description,
    files: files.map((file) => storedFile(name, folder, file)),
  };
}
