/** One file of a bundle. */
export interface BundleFile {
  /** Relative, with `/` between folders: `my-skill/SKILL.md`. */
  readonly path: string;
  readonly bytes: Uint8Array;
}
