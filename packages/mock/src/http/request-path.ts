import { ApiError } from "./errors.ts";

/** A parsed request path. */
export interface RequestPath {
  /** Segments, decoded once: `%2F` does not separate segments, and `%252F` becomes `%2F`. */
  readonly segments: readonly string[];
  /** Path without the query, not decoded. */
  readonly pathname: string;
  readonly query: URLSearchParams;
}

function decodeSegment(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    throw new ApiError(400, `The path contains invalid percent-encoding: '${segment}'.`);
  }
}

/** @throws ApiError 400 for an invalid path */
export function parsePath(path: string): RequestPath {
  // Clients of a proxy send the absolute URL.
  const withoutOrigin = path.replace(/^https?:\/\/[^/?#]*/i, "");
  const [withoutFragment = ""] = withoutOrigin.split("#", 1);
  const queryStart = withoutFragment.indexOf("?");
  const pathname = queryStart === -1 ? withoutFragment : withoutFragment.slice(0, queryStart);
  if (!pathname.startsWith("/")) throw new ApiError(400, "The request path must start with '/'.");
  return {
    pathname,
    segments: pathname.slice(1).split("/").map(decodeSegment),
    query: new URLSearchParams(queryStart === -1 ? "" : withoutFragment.slice(queryStart + 1)),
  };
}
