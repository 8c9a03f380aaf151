import { ApiError } from "./errors.ts";

export interface Target {
  /** Decoded exactly once, so `%2F` stays inside its segment and `%252F` stays encoded. */
  readonly segments: readonly string[];
  /** Not decoded. */
  readonly path: string;
  readonly query: URLSearchParams;
}

function decodeSegment(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    throw new ApiError(400, `The path contains a percent-encoding that is not valid UTF-8: '${segment}'.`);
  }
}

/** @throws ApiError 400 for a target that is no path */
export function parseTarget(target: string): Target {
  // A proxy's client sends the whole address; the host in it does not matter here.
  const local = target.replace(/^https?:\/\/[^/?#]*/i, "");
  const [beforeFragment = ""] = local.split("#", 1);
  const mark = beforeFragment.indexOf("?");
  const path = mark === -1 ? beforeFragment : beforeFragment.slice(0, mark);
  if (!path.startsWith("/"))
    throw new ApiError(400, "The request target must be a path that starts with '/'.");
  return {
    path,
    segments: path.slice(1).split("/").map(decodeSegment),
    query: new URLSearchParams(mark === -1 ? "" : beforeFragment.slice(mark + 1)),
  };
}
