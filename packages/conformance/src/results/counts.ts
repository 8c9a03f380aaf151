/** Counts of requests, sent or planned. */
export interface RequestCounts {
  /** Requests, including repeats. */
  readonly requests: number;
  /** Skills created. */
  readonly creates: number;
  /** Uploads of skills and versions that were rejected. */
  readonly refused: number;
  /** Versions added to skills. */
  readonly versions: number;
  /** Bytes of request bodies. */
  readonly bytes: number;
}

export const nothing: RequestCounts = { requests: 0, creates: 0, refused: 0, versions: 0, bytes: 0 };

/** Changes every count. */
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

/** Returns the difference between two counts. */
export function since(before: RequestCounts, after: RequestCounts): RequestCounts {
  return mapCounts(after, (count, name) => count - before[name]);
}

/** Adds counts. */
export function sumOf(all: readonly RequestCounts[]): RequestCounts {
  return all.reduce((sum, each) => mapCounts(sum, (count, name) => count + each[name]), nothing);
}
