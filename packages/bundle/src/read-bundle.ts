import { BundleError } from "./bundle-error.ts";
import type { BundleFile } from "./bundle-file.ts";
import { assertLimit, defaultMaxBytes, defaultMaxFiles } from "./limits.ts";
import { readMetadata } from "./rules/content.ts";
import { findManifest, folderOf } from "./rules/layout.ts";
import type { BundleRevision } from "./rules/revision.ts";
import { safePathSteps, safeStoredPath } from "./safe-path.ts";
import { inSteps, runAtOnce, runInSlices, type Steps } from "./steps.ts";

/** Options of {@link readBundle}. */
export interface ReadBundleOptions {
  /** The revision of the API whose rules apply. */
  readonly revision: BundleRevision;
  /**
   * Upper limit, in bytes, for all files together.
   *
   * @default 31457280 (30 MiB, the API's documented limit)
   */
  readonly maxBytes?: number;
}

/** A valid bundle. */
export interface Bundle {
  /** Top-level folder of all files; always equal to `name`. */
  readonly directory: string;
  /** `name` from SKILL.md. In `ga`, the name of the uploaded folder if SKILL.md has no `name`. */
  readonly name: string;
  /** `description` from SKILL.md. */
  readonly description: string;
  /** Files in the given order. Every path starts with `directory`, whatever folder was uploaded. */
  readonly files: readonly BundleFile[];
}

function assertSize(files: readonly BundleFile[], maxBytes: number): void {
  assertLimit("maxBytes", maxBytes);
  if (files.length > defaultMaxFiles) {
    throw new BundleError(
      "too_many_files",
      `A skill may have at most ${defaultMaxFiles} files, not ${files.length}.`,
    );
  }
  const total = files.reduce((sum, { bytes }) => sum + bytes.length, 0);
  if (total > maxBytes) {
    throw new BundleError(
      "too_large",
      `The files of a skill may have at most ${maxBytes} bytes together, not ${total}.`,
    );
  }
}

/** Moves a file from the uploaded folder, or from the root, into `directory`. */
function storedFile(directory: string, folder: string | undefined, file: BundleFile): BundleFile {
  const { path } = file;
  const rest = folder === undefined ? path : path.slice(folder.length + 1);
  return { ...file, path: safeStoredPath(path, `${directory}/${rest}`, "below the skill's name") };
}

/**
 * Validates the files of a skill the way the API does before it stores them. The limit of 10,000 files is our
 * choice.
 *
 * @param files the files to upload, such as `my-skill/SKILL.md`
 * @returns the bundle, with its files moved into a folder named after the skill
 * @throws BundleError for the first violated rule: size, then paths, then layout, then SKILL.md. Last,
 * `unsafe_path` for a path that exceeds 1,024 bytes or 64 segments once it is moved.
 * @throws RangeError if `maxBytes` is NaN or negative
 *
 * @example
 * const bundle = readBundle([{ path: "my-skill/SKILL.md", bytes }], { revision: "ga" });
 * console.log(bundle.name, bundle.description);
 */
export function readBundle(files: readonly BundleFile[], options: ReadBundleOptions): Bundle {
  return runAtOnce(readBundleSteps(files, options));
}

/**
 * Like {@link readBundle}, but lets the event loop do other work every few milliseconds. For servers: validating
 * thousands of files takes a while.
 *
 * @param files the files to upload, such as `my-skill/SKILL.md`
 * @returns the bundle, with its files moved into a folder named after the skill
 * @throws BundleError for the first violated rule, as in {@link readBundle}
 * @throws RangeError if `maxBytes` is NaN or negative
 *
 * @example
 * const bundle = await readBundleInSlices(files, { revision: "ga" });
 */
export function readBundleInSlices(
  files: readonly BundleFile[],
  options: ReadBundleOptions,
): Promise<Bundle> {
  return runInSlices(readBundleSteps(files, options));
}

function* readBundleSteps(files: readonly BundleFile[], options: ReadBundleOptions): Steps<Bundle> {
  const { revision, maxBytes = defaultMaxBytes } = options;
  assertSize(files, maxBytes);
  yield* safePathSteps(files.map(({ path }) => path));
  const manifest = findManifest(files, revision);
  const { name, description } = yield* readMetadata(manifest, revision);
  const folder = folderOf(manifest);
  return {
    directory: name,
    name,
    description,
    files: yield* inSteps(files, 100, (file) => storedFile(name, folder, file)),
  };
}
