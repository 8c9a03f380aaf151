import { BundleError } from "./bundle-error.ts";
import { inSteps, type Steps } from "./steps.ts";

// NUL truncates names; line breaks forge headers and listings.
const controlCharacter = /\p{Cc}/u;
const windowsDrive = /^[A-Za-z]:/;

/** Both limits are our choice, as the API's are not known: above those of file systems, and cheap to check. */
const maxPathBytes = 1024;
const maxSegments = 64;

function pathProblem(path: string): string | undefined {
  // The length check avoids encoding a huge string.
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

function throwIfUnsafe(path: string, reason: string | undefined): void {
  if (reason === undefined) return;
  const excerpt = path.length > 100 ? `${path.slice(0, 100)}…` : path;
  throw new BundleError(
    "unsafe_path",
    `The file name ${JSON.stringify(excerpt)} is not allowed: ${reason}.`,
    path,
  );
}

/**
 * Returns `path` unchanged if it is relative and stays inside the folder it is joined to, on any operating
 * system. Use it before you write a file to disk.
 *
 * Allows names that only some file systems reject, such as `NUL` on Windows.
 *
 * @param path path with `/` between folders, at most 1,024 bytes and 64 segments (our choice)
 * @throws BundleError `unsafe_path` for every other path
 */
export function safePath(path: string): string {
  throwIfUnsafe(path, pathProblem(path));
  return path;
}

/**
 * Returns `storedPath` if it is safe.
 *
 * @param path the path as uploaded, for the error
 * @param location where the file is stored, for the error
 * @throws BundleError `unsafe_path`, with the uploaded `path`
 */
export function safeStoredPath(path: string, storedPath: string, location: string): string {
  const reason = pathProblem(storedPath);
  throwIfUnsafe(path, reason && `${location} ${reason}`);
  return storedPath;
}

/** Sorts texts by their code units, like `sort`, in steps. */
function* sorted(texts: string[]): Steps<string[]> {
  if (texts.length <= 500) return texts.sort();
  yield;
  const middle = texts.length >> 1;
  const left = yield* sorted(texts.slice(0, middle));
  const right = yield* sorted(texts.slice(middle));
  const merged: string[] = [];
  let at = 0;
  for (const [index, text] of right.entries()) {
    if (index % 100 === 99) yield;
    for (; at < left.length && (left[at] ?? "") <= text; at += 1) merged.push(left[at] ?? "");
    merged.push(text);
  }
  return merged.concat(left.slice(at));
}

/**
 * Asserts, in steps, that no two paths collide. A path that ends in `/` is a folder.
 *
 * @param paths safe paths, each folder at most once
 * @throws BundleError `duplicate_path` or `path_conflict`
 */
export function* distinctSteps(paths: readonly string[]): Steps<void> {
  // NUL sorts lowest, so the content of a folder directly follows the folder's own name.
  const keys = yield* sorted(yield* inSteps(paths, 100, (path) => path.replaceAll("/", "\0")));
  for (const [index, key] of keys.entries()) {
    if (index % 100 === 99) yield;
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
 * Asserts in steps that every path is safe (see {@link safePath}) and that no two of them collide. Names that differ
 * only in case are allowed, although case-insensitive file systems treat them as one.
 *
 * @throws BundleError `unsafe_path`, `duplicate_path`, or `path_conflict` if one name is both a file and a
 * folder
 */
export function* safePathSteps(paths: readonly string[]): Steps<void> {
  yield* inSteps(paths, 100, safePath);
  yield* distinctSteps(paths);
}
