import { BundleError } from "./bundle-error.ts";
import type { BundleFile } from "./bundle-file.ts";
import { readFrontmatter } from "./frontmatter.ts";
import { assertLimit, defaultMaxBytes, defaultMaxFiles } from "./limits.ts";
import { type BundleRevision, rulesByRevision } from "./rules/index.ts";
import { enforce, type Layout } from "./rules/rule.ts";
import { assertSafePaths } from "./safe-path.ts";

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
  /** In the order given, below `directory` (an upload's `My_Skill/` has become `my-skill/`). */
  readonly files: readonly BundleFile[];
}

function segmentsOf(path: string): string[] {
  return path.split("/");
}

function layoutOf(files: readonly BundleFile[]): Layout {
  return {
    files,
    topLevel: [...new Set(files.map(({ path }) => segmentsOf(path)[0] ?? ""))],
    manifests: files.filter(({ path }) => segmentsOf(path).at(-1) === "SKILL.md"),
  };
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

function inside(directory: string, { path, bytes }: BundleFile): BundleFile {
  return { path: [directory, ...segmentsOf(path).slice(1)].join("/"), bytes };
}

/**
 * Checks the files of a skill as the API would before it stores them; that there may be 10,000 at most is
 * our choice.
 *
 * @throws BundleError for the first rule that is broken: size, then paths, then layout, then SKILL.md.
 * RangeError for an impossible limit.
 */
export function readBundle(files: readonly BundleFile[], options: ReadBundleOptions): Bundle {
  const rules = rulesByRevision[options.revision];
  assertSize(files, options.maxBytes ?? defaultMaxBytes);
  assertSafePaths(files.map(({ path }) => path));

  const layout = layoutOf(files);
  enforce(rules.layout, layout);
  const manifest = rules.manifest(layout);
  if (!manifest) throw new BundleError("manifest_missing", "The bundle has no SKILL.md.");

  const frontmatter = readFrontmatter(manifest);
  const name = frontmatter.get("name");
  const description = frontmatter.get("description");
  const folder = segmentsOf(manifest.path)[0] ?? "";
  enforce(rules.content, { folder, name, description }, manifest.path);

  const directory = String(name);
  return {
    directory,
    name: directory,
    description: String(description),
    files: files.map((file) => inside(directory, file)),
  };
}
