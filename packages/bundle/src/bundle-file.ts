/** A file of a bundle. */
export interface BundleFile {
  /** Relative path, with `/` between folders: `my-skill/SKILL.md`. */
  readonly path: string;
  /** Content of the file. */
  readonly bytes: Uint8Array;
  /**
   * Whether the file may be executed. In an archive, `true` is mode 0755, otherwise 0644.
   *
   * @default false
   */
  readonly executable?: boolean;
}
