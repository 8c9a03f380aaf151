import { BundleError } from "./bundle-error.ts";

// A NUL cuts names short, a line break forges headers and listings.
const controlCharacter = /\p{Cc}/u;
const windowsDrive = /^[A-Za-z]:/;

function objection(path: string): string | undefined {
  if (path === "") return "it is empty";
  if (controlCharacter.test(path)) return "it contains a control character";
  if (path.includes("\\")) return "it contains a backslash; separate folders with '/'";
  if (path.startsWith("/") || windowsDrive.test(path)) return "it is absolute";
  const segments = path.split("/");
  if (segments.includes("..")) return "it contains '..'";
  if (segments.includes(".") || segments.includes("")) return "it contains an empty or '.' segment";
  return undefined;
}

/**
 * Returns `path` unchanged when it is relative and stays inside the folder it is joined to, on any
 * operating system; the same rule serves archives, uploads and extraction to disk.
 *
 * @throws BundleError `unsafe_path`
 */
export function safePath(path: string): string {
  const reason = objection(path);
  if (reason === undefined) return path;
  throw new BundleError(
    "unsafe_path",
    `The file name ${JSON.stringify(path)} is not allowed: ${reason}.`,
    path,
  );
}

/**
 * Checks every path with {@link safePath}, and that no two of them would fight for one place on disk.
 *
 * @throws BundleError `unsafe_path`, `duplicate_path` or `path_conflict`
 */
export function assertSafePaths(paths: readonly string[]): void {
  const files = new Set<string>();
  const folders = new Set<string>();
  for (const path of paths) {
    safePath(path);
    if (files.has(path)) {
      throw new BundleError("duplicate_path", `The file name '${path}' occurs more than once.`, path);
    }
    files.add(path);
    for (let end = path.indexOf("/"); end !== -1; end = path.indexOf("/", end + 1)) {
      folders.add(path.slice(0, end));
    }
  }
  for (const path of paths) {
    if (folders.has(path)) {
      throw new BundleError("path_conflict", `'${path}' is both a file and a folder.`, path);
    }
  }
}
