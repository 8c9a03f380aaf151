/** Why a bundle was refused. Stable: programs may switch on it. */
export type BundleErrorCode =
  | "no_files"
  | "too_large"
  | "too_many_files"
  | "unsafe_path"
  | "duplicate_path"
  | "path_conflict"
  | "manifest_missing"
  | "manifest_misplaced"
  | "several_top_level_entries"
  | "frontmatter_missing"
  | "frontmatter_unclosed"
  | "frontmatter_too_large"
  | "frontmatter_invalid"
  | "name_invalid"
  | "name_reserved"
  | "description_invalid"
  | "folder_name_mismatch"
  | "zip_invalid"
  | "zip_unsupported"
  | "zip_encrypted"
  | "zip_special_file"
  | "zip_overlap"
  | "zip_checksum_mismatch";

/**
 * The one error this package throws for a bundle or archive it refuses.
 *
 * `message` is the API's own sentence where that is known; `path` names the file, where one is to blame.
 */
export class BundleError extends Error {
  readonly code: BundleErrorCode;
  readonly path: string | undefined;

  constructor(code: BundleErrorCode, message: string, path?: string) {
    super(message);
    this.name = "BundleError";
    this.code = code;
    this.path = path;
  }
}
