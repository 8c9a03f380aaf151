import type { BundleFile } from "../bundle-file.ts";
import type { BundleRevision } from "./revision.ts";
import { assertRules, type Rule } from "./rule.ts";

/** The rules for the layout of files that differ by revision. The strings are error messages. */
interface LayoutPolicy {
  /** Allowed numbers of segments in the path of SKILL.md, preferred first. */
  readonly manifestDepths: readonly number[];
  readonly noFiles: string;
  readonly noManifest: string;
  readonly misplaced: string;
  readonly severalFolders: string;
}

const mustBeInFolder = "SKILL.md file must be exactly in the top-level folder.";
const mustBeAtTop =
  "SKILL.md must be at the root of the upload, or at the top level of one folder that contains all files";

const policies: Readonly<Record<BundleRevision, LayoutPolicy>> = {
  "skills-2025-10-02": {
    manifestDepths: [2],
    noFiles: "No files provided",
    // The API's message for a bundle without any SKILL.md is not known; this known one also fits.
    noManifest: mustBeInFolder,
    misplaced: mustBeInFolder,
    severalFolders: "All files must be in one top-level folder",
  },
  // Our choice, as the API's behaviour is not known: a second, nested SKILL.md is an ordinary file; a SKILL.md
  // that is only nested is rejected; and nothing may be beside the folder that contains SKILL.md.
  ga: {
    manifestDepths: [1, 2],
    noFiles: "files[]: Field required",
    noManifest: "SKILL.md not found in uploaded files",
    misplaced: `${mustBeAtTop}.`,
    severalFolders: mustBeAtTop,
  },
};

/** The layout of an upload, derived from paths alone. */
interface Layout {
  readonly files: readonly BundleFile[];
  /** Distinct first segments, in order of appearance. */
  readonly topLevel: readonly string[];
  /** Every file called SKILL.md, at any depth. */
  readonly manifests: readonly BundleFile[];
  /** The SKILL.md that describes the skill. */
  readonly manifest: BundleFile | undefined;
}

function topLevelOf(path: string): string {
  const end = path.indexOf("/");
  return end === -1 ? path : path.slice(0, end);
}

/** The folder that contains the SKILL.md of a bundle, or `undefined` if it is at the root. */
export function folderOf(manifest: BundleFile): string | undefined {
  return manifest.path.includes("/") ? topLevelOf(manifest.path) : undefined;
}

function layoutOf(files: readonly BundleFile[], { manifestDepths }: LayoutPolicy): Layout {
  const manifests = files.filter(({ path }) => path === "SKILL.md" || path.endsWith("/SKILL.md"));
  const candidates = manifestDepths.map((depth) =>
    manifests.find(({ path }) => path.split("/").length === depth),
  );
  return {
    files,
    topLevel: [...new Set(files.map(({ path }) => topLevelOf(path)))],
    manifests,
    manifest: candidates.find((manifest) => manifest !== undefined),
  };
}

function formatNames(names: readonly string[]): string {
  const quoted = names.slice(0, 3).map((name) => `'${name}'`);
  return `${quoted.join(", ")}${names.length > quoted.length ? ", …" : ""}`;
}

function rulesOf({ noFiles, noManifest, misplaced, severalFolders }: LayoutPolicy): readonly Rule<Layout>[] {
  return [
    {
      code: "no_files",
      isViolated: ({ files }) => files.length === 0,
      message: () => noFiles,
    },
    {
      code: "manifest_missing",
      isViolated: ({ manifests }) => manifests.length === 0,
      message: () => noManifest,
    },
    {
      code: "manifest_misplaced",
      isViolated: ({ manifest }) => manifest === undefined,
      message: () => misplaced,
    },
    {
      code: "several_top_level_entries",
      isViolated: ({ manifest, topLevel }) =>
        manifest !== undefined && folderOf(manifest) !== undefined && topLevel.length > 1,
      message: ({ topLevel }) => `${severalFolders}; found ${formatNames(topLevel)}.`,
    },
  ];
}

/**
 * Returns the SKILL.md that describes the skill.
 *
 * @throws BundleError `no_files`, `manifest_missing`, `manifest_misplaced` or `several_top_level_entries`
 */
export function findManifest(files: readonly BundleFile[], revision: BundleRevision): BundleFile {
  const layout = layoutOf(files, policies[revision]);
  assertRules(rulesOf(policies[revision]), layout);
  if (!layout.manifest) throw new Error("The layout rules accepted a bundle without SKILL.md.");
  return layout.manifest;
}
