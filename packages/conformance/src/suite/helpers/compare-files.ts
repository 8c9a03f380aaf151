import { type UploadFile, uploadFiles } from "../../client/uploads.ts";
import { bodyString, type Exchange, wasAccepted } from "../../http/exchange.ts";
import type { ScenarioContext } from "../scenario.ts";
import { filesOf } from "./archives.ts";
import type { SentUpload } from "./combined-uploads.ts";

/** The checks of {@link checkDownloads}. */
export const downloadChecks = ["version.download.same-files", "version.download.same-paths"] as const;

/** Differences between the files of an upload and those of an archive. */
export interface FileDifferences {
  /** Paths that are only in one of them, in words; empty if there are none. */
  readonly paths: string;
  /** Files of both whose bytes differ, in words; empty if there are none. */
  readonly bytes: string;
}

/** Paths that are named in words. */
const maxNamed = 5;

/** Lists paths as JSON, so that spaces and composed characters show. */
function list(what: string, paths: readonly string[]): string {
  if (paths.length === 0) return "";
  const quote = (path: string) =>
    JSON.stringify(path).replaceAll(
      /[^ -~]/g,
      (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`,
    );
  const named = paths.slice(0, maxNamed).map(quote).join(", ");
  return `${what} ${named}${paths.length > maxNamed ? ` and ${paths.length - maxNamed} more` : ""}`;
}

/** Describes the first difference of two files. */
function firstDifference(sent: Uint8Array, received: Uint8Array): string {
  const at = sent.findIndex((byte, index) => byte !== received[index]);
  const lengths = `${received.length} bytes instead of ${sent.length}`;
  return at === -1 ? lengths : `${lengths}, different from byte ${at}`;
}

/** Returns the path without its first directory, which a server may rename. */
function withoutDirectory(path: string): string {
  return path.slice(path.indexOf("/") + 1);
}

/**
 * Compares the files of an upload with those of an archive.
 *
 * @param archive Path and base64 content of each file.
 */
export function compareFiles(
  files: readonly UploadFile[],
  archive: ReadonlyMap<string, string>,
): FileDifferences {
  const received = new Map([...archive].map(([path, content]) => [withoutDirectory(path), content]));
  const sent = new Map(files.map(([path, content]) => [withoutDirectory(path), Buffer.from(content)]));
  const missing = [...sent.keys()].filter((path) => !received.has(path));
  const added = [...received.keys()].filter((path) => !sent.has(path));
  const different = [...sent].flatMap(([path, content]) => {
    const base64 = received.get(path);
    if (base64 === undefined || base64 === content.toString("base64")) return [];
    return [`${path} has ${firstDifference(content, Buffer.from(base64, "base64"))}`];
  });
  return {
    paths: [list("missing", missing), list("not uploaded", added)].filter(Boolean).join("; "),
    bytes: different.slice(0, maxNamed).join("; "),
  };
}

/**
 * Checks that the archives of the accepted uploads of versions have the uploaded files. Returns the archives.
 *
 * @throws UnsupportedError if the target has no downloads.
 */
export async function checkDownloads(
  { api, expect, skip }: ScenarioContext,
  skill: string,
  sent: readonly SentUpload[],
): Promise<readonly Exchange[]> {
  const archives: Exchange[] = [];
  for (const { upload, exchange } of sent) {
    if (!wasAccepted(exchange)) continue;
    const archive = await api.download(skill, bodyString(exchange, api.traits.version));
    archives.push(archive);
    const files = await filesOf(archive);
    if (!files) throw new Error("set-up failed: the archive cannot be read");
    const { paths, bytes } = compareFiles(uploadFiles(upload), files);
    expect("version.download.same-paths", paths === "", paths);
    expect("version.download.same-files", bytes === "", bytes);
  }
  if (archives.length === 0) skip(downloadChecks, "the server accepts none of the uploads");
  return archives;
}
