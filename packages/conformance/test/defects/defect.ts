import type { Handler, MockRequest, MockResponse } from "@skills-api/mock";
import { type OperationId, operations, type Revision } from "@skills-api/spec";

/** A request to the damaged server, read as far as defects look into it. */
export interface Incoming extends MockRequest {
  readonly body: Uint8Array | null;
  /** `undefined` for a path or method that the API does not have. */
  readonly operation: OperationId | undefined;
  /** Identifiers in the path; `""` where it has none. */
  readonly skill: string;
  readonly version: string;
  readonly query: URLSearchParams;
}

/** Ids of checks: in each tested revision, or listed for each revision. */
export type Ids = readonly string[] | Readonly<Partial<Record<Revision, readonly string[]>>>;

function isPlain(ids: Ids): ids is readonly string[] {
  return Array.isArray(ids);
}

/** Returns the ids for a revision, sorted. */
export function idsIn(revision: Revision, ids: Ids = []): string[] {
  return (isPlain(ids) ? ids : (ids[revision] ?? [])).toSorted();
}

/** Something that a server gets wrong, and what a run of the suite has to say of it. */
export interface Defect {
  readonly name: string;
  /**
   * Revisions of the run that has to find it.
   *
   * @default ["skills-2025-10-02"]
   */
  readonly revisions?: readonly Revision[];
  /** Exactly the checks that must be red: `fail`, or `warn` for a SHOULD. */
  readonly breaks: Ids;
  /** Exactly the checks that nothing is left to decide on, besides those that the run cannot cross over for. */
  readonly undecided?: Ids;
  /** Responds to a request in place of the mock, which is `next`. `memory` lives as long as the server. */
  handle(request: Incoming, next: Handler, memory: Map<string, string>): Promise<MockResponse>;
}

async function bytesOf(body: MockRequest["body"]): Promise<Uint8Array | null> {
  if (body === null || body instanceof Uint8Array) return body;
  const chunks: Uint8Array[] = [];
  for await (const chunk of body) chunks.push(chunk);
  return Buffer.concat(chunks);
}

function operationOf(method: string, segments: readonly string[]): OperationId | undefined {
  const fits = (path: string) => {
    const parts = path.slice(1).split("/");
    return (
      parts.length === segments.length &&
      parts.every((part, at) => part.startsWith("{") || part === segments[at])
    );
  };
  return operations.find((operation) => operation.method === method && fits(operation.path))?.id;
}

async function read(request: MockRequest): Promise<Incoming> {
  const { pathname, searchParams } = new URL(request.path, "http://mock");
  const segments = pathname.slice(1).split("/");
  const [, , skill = "", , version = ""] = segments;
  return {
    ...request,
    body: await bytesOf(request.body),
    operation: operationOf(request.method, segments),
    skill: decodeURIComponent(skill),
    version: decodeURIComponent(version),
    query: searchParams,
  };
}

/** The server with the defect. */
export function damaged({ handle }: Defect, next: Handler): Handler {
  const memory = new Map<string, string>();
  return async (request) => handle(await read(request), next, memory);
}
