import { BundleError } from "./bundle-error.ts";

// A NUL cuts names short, a line break forges headers and listings.
const controlCharacter = /\p{Cc}/u;
const windowsDrive = /^[A-Za-z]:/;

/** Both our choice, as the API's are not known: more than file systems take, and cheap to check. */
const maxPathBytes = 1024;
const maxSegments = 64;

function objection(path: string): string | undefined {
  // The first half spares a huge text its encoding.
  if (path.length > maxPathBytes || new TextEncoder().encode(path).length > maxPathBytes) {
    return `it is longer than ${maxPathBytes} bytes`;
  }
  if (path === "") return "it is empty";
  if (controlCharacter.test(path)) return "it contains a control character";
  if (path.includes("\\")) return "it contains a backslash; separate folders with '/'";
  if (path.startsWith("/") || windowsDrive.test(path)) return "it is absolute";
  const segments = path.split("/");
  if (segments.length > maxSegments) return `it has more than ${maxSegments} segments`;
  if (segments.includes("..")) return "it contains '..'";
  if (segments.includes(".") || segments.includes("")) return "it contains an empty or '.' segment";
  return undefined;
}

function assertAllowed(path: string, reason: string | undefined): void {
  if (reason === undefined) return;
  const shown = path.length > 100 ? `${path.slice(0, 100)}…` : path;
  throw new BundleError(
    "unsafe_path",
    `The file name ${JSON.stringify(shown)} is not allowed: ${reason}.`,
    path,
  );
}

/**
 * Returns `path` unchanged when it is relative and stays inside the folder it is joined to, on any
 * operating system; the same rule serves archives, uploads and extraction to disk. At most
 * 1,024 bytes and 64 segments, our choice. Names that only some file systems refuse, such as `NUL` on Windows, pass.
 *
 * @throws BundleError `unsafe_path`
 */
export function safePath(path: string): string {
  assertAllowed(path, objection(path));
  return path;
}

/**
 * Returns `moved`, where the file sent as `path` goes.
 *
 * @param where in words, for the refusal
 * @throws BundleError `unsafe_path`, which names `path`: nobody has sent the other
 */
export function movedPath(path: string, moved: string, where: string): string {
  const reason = objection(moved);
  assertAllowed(path, reason && `${where} ${reason}`);
  return moved;
}

/**
 * Makes sure that no two of these paths want one place; those that end in `/` are folders.
 *
 * @param paths safe ones; a folder may be named only once
 * @throws BundleError `duplicate_path` or `path_conflict`
 */
export function assertDistinct(paths: readonly string[]): void {
  // With the lowest character as separator, what stands in a folder sorts directly behind its name.
  const keys = paths.map((path) => path.replaceAll("/", "\0")).sort();
  for (const [index, key] of keys.entries()) {
    const next = keys[index + 1];
    const path = key.replaceAll("\0", "/");
    if (next === key) {
      throw new BundleError("duplicate_path", `The file name '${path}' occurs more than once.`, path);
    }
    if (next?.startsWith(`${key}\0`)) {
      throw new BundleError("path_conflict", `'${path}' is both a file and a folder.`, path);
    }
  }
}

/**
 * Checks every path with {@link safePath}, and that no two of them are the same or need one name for a
 * file and a folder. Names that differ in case only pass, although some disks take them for one.
 *
 * @throws BundleError `unsafe_path`, `duplicate_path` or `path_conflict`
 */
export function assertSafePaths(paths: readonly string[]): void {
  for (const path of paths) safePath(path);
  assertDistinct(paths);
}
