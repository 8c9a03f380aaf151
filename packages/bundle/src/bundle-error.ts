/** Identifies the rule that a bundle or archive violates. Codes are stable: programs may switch on them. */
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

/** Escapes control, format and separator characters, so that a terminal prints them instead of obeying them. */
function escapeControlCharacters(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, (character) => {
    const code = character.codePointAt(0)?.toString(16) ?? "";
    return `\\u${code.length > 4 ? `{${code}}` : code.padStart(4, "0")}`;
  });
}

/**
 * Thrown for every invalid bundle or archive.
 *
 * `message` is the API's own wording if it is known.
 *
 * @example
 * try {
 *   readBundle(files, { revision: "ga" });
 * } catch (error) {
 *   if (error instanceof BundleError) console.error(error.code, error.path, error.message);
 * }
 */
export class BundleError extends Error {
  /** The violated rule. */
  readonly code: BundleErrorCode;
  /**
   * Path of the invalid file, or `undefined` if the error is not about one file. Untrusted and unescaped, so
   * `util.inspect` does not show it.
   */
  declare readonly path: string | undefined;

  /**
   * @param code the violated rule
   * @param message the reason, for people. Control characters are escaped.
   * @param path path of the invalid file, if the error is about one file
   */
  constructor(code: BundleErrorCode, message: string, path?: string) {
    super(escapeControlCharacters(message));
    this.name = "BundleError";
    this.code = code;
    Object.defineProperty(this, "path", { value: path });
  }
}
