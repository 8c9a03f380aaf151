/** What was sent, or will be. */
export interface RequestCounts {
  /** Requests, repeats included. */
  readonly requests: number;
  /** Skills that were created. */
  readonly creates: number;
  /** Uploads of skills and of versions that were refused. */
  readonly refused: number;
  /** Versions that were added to skills. */
  readonly versions: number;
  /** Bytes of the bodies of requests. */
  readonly bytes: number;
}

export const nothing: RequestCounts = { requests: 0, creates: 0, refused: 0, versions: 0, bytes: 0 };

/** Every count changed by the same rule. */
export function mapCounts(
  counts: RequestCounts,
  change: (count: number, name: keyof RequestCounts) => number,
): RequestCounts {
  const { requests, creates, refused, versions, bytes } = counts;
  return {
    requests: change(requests, "requests"),
    creates: change(creates, "creates"),
    refused: change(refused, "refused"),
    versions: change(versions, "versions"),
    bytes: change(bytes, "bytes"),
  };
}

/** What was sent since an earlier count. */
export function since(before: RequestCounts, after: RequestCounts): RequestCounts {
  return mapCounts(after, (count, name) => count - before[name]);
}

/** Several counts together. */
export function sumOf(all: readonly RequestCounts[]): RequestCounts {
  return all.reduce((sum, each) => mapCounts(sum, (count, name) => count + each[name]), nothing);
}
