import type { BundleFile } from "../bundle-file.ts";
import type { BundleRevision } from "./revision.ts";
import { enforce, type Rule } from "./rule.ts";

/** Everything in which the revisions differ over where files stand. */
interface LayoutTerms {
  /** How many segments the path of SKILL.md may have, the best first. */
  readonly manifestDepths: readonly number[];
  readonly noFiles: string;
  readonly noManifest: string;
  readonly misplaced: string;
  readonly severalFolders: string;
}

const inFolder = "SKILL.md file must be exactly in the top-level folder.";
const atTop =
  "SKILL.md must stand at the root of the upload, or at the top of one folder that holds all files";

const terms: Readonly<Record<BundleRevision, LayoutTerms>> = {
  "skills-2025-10-02": {
    manifestDepths: [2],
    noFiles: "No files provided",
    // The API's words for a bundle without any SKILL.md are not known; the known sentence says what to do.
    noManifest: inFolder,
    misplaced: inFolder,
    severalFolders: "All files must be in one top-level folder",
  },
  // Our choice where the API's is not known: a second SKILL.md further down is a file like any other, one
  // that is only further down is refused with where it belongs, and beside a folder with SKILL.md there is
  // nothing else.
  ga: {
    manifestDepths: [1, 2],
    noFiles: "files[]: Field required",
    noManifest: "SKILL.md not found in uploaded files",
    misplaced: `${atTop}.`,
    severalFolders: atTop,
  },
};

/** What the paths of an upload say, before any file is read. */
interface Layout {
  readonly files: readonly BundleFile[];
  /** Distinct first segments, in order of appearance. */
  readonly topLevel: readonly string[];
  /** Every file called SKILL.md, at any depth. */
  readonly manifests: readonly BundleFile[];
  /** The one that counts. */
  readonly manifest: BundleFile | undefined;
}

function segmentsOf(path: string): string[] {
  return path.split("/");
}

/** The folder that the SKILL.md of a bundle stands in; `undefined` where it stands at the root. */
export function folderOf(manifest: BundleFile): string | undefined {
  const [folder, ...rest] = segmentsOf(manifest.path);
  return rest.length === 0 ? undefined : folder;
}

function layoutOf(files: readonly BundleFile[], { manifestDepths }: LayoutTerms): Layout {
  const manifests = files.filter(({ path }) => segmentsOf(path).at(-1) === "SKILL.md");
  const candidates = manifestDepths.map((depth) =>
    manifests.find(({ path }) => segmentsOf(path).length === depth),
  );
  return {
    files,
    topLevel: [...new Set(files.map(({ path }) => segmentsOf(path)[0] ?? ""))],
    manifests,
    manifest: candidates.find((manifest) => manifest !== undefined),
  };
}

function listed(names: readonly string[]): string {
  const shown = names.slice(0, 3).map((name) => `'${name}'`);
  return `${shown.join(", ")}${names.length > shown.length ? ", …" : ""}`;
}

function rulesOf({ noFiles, noManifest, misplaced, severalFolders }: LayoutTerms): readonly Rule<Layout>[] {
  return [
    {
      code: "no_files",
      broken: ({ files }) => files.length === 0,
      message: () => noFiles,
    },
    {
      code: "manifest_missing",
      broken: ({ manifests }) => manifests.length === 0,
      message: () => noManifest,
    },
    {
      code: "manifest_misplaced",
      broken: ({ manifest }) => manifest === undefined,
      message: () => misplaced,
    },
    {
      code: "several_top_level_entries",
      broken: ({ manifest, topLevel }) =>
        manifest !== undefined && folderOf(manifest) !== undefined && topLevel.length > 1,
      message: ({ topLevel }) => `${severalFolders}; found ${listed(topLevel)}.`,
    },
  ];
}

/**
 * Returns the SKILL.md that counts.
 *
 * @throws BundleError `no_files`, `manifest_missing`, `manifest_misplaced` or `several_top_level_entries`
 */
export function findManifest(files: readonly BundleFile[], revision: BundleRevision): BundleFile {
  const layout = layoutOf(files, terms[revision]);
  enforce(rulesOf(terms[revision]), layout);
  if (!layout.manifest) throw new Error("The rules let a bundle without SKILL.md through.");
  return layout.manifest;
}
