/** A file of a bundle. */
export interface BundleFile {
  /** Relative path, with `/` between folders: `my-skill/SKILL.md`. */
  readonly path: string;
  /** Content of the file. */
  readonly bytes: Uint8Array;
}
