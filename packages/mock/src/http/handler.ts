import { ClockError } from "../service/clock.ts";
import { Refusal } from "../service/refusal.ts";
import type { Workspace } from "../service/workspace.ts";
import { readBetas } from "./betas.ts";
import { authenticate, authorize, type Credentials } from "./credentials.ts";
import type { Cursors } from "./cursors.ts";
import { ApiError, errorResponse } from "./errors.ts";
import { applyFaults, type Faults } from "./faults.ts";
import type { Handler, MockRequest, MockResponse } from "./message.ts";
import { operations } from "./operations.ts";
import { chooseRevision } from "./revisions/choose-revision.ts";
import { matchRoute, type RouteMatch } from "./routes.ts";
import { parseTarget, type Target } from "./target.ts";

/** What the HTTP core needs to know about the mock it speaks for. */
export interface Backend {
  readonly credentials: Credentials;
  readonly organizationId: string;
  readonly uploadLimitBytes: number;
  readonly cursors: Cursors;
  readonly faults: Faults;
  readonly newRequestId: () => string;
  readonly workspace: (workspaceId: string) => Workspace;
}

function routeOf(method: string, { segments, path }: Target): RouteMatch {
  const route = matchRoute(method, segments);
  if ("operation" in route) return route;
  if (route.allow.length === 0) throw new ApiError(404, `Not found: ${path}`);
  // Our choice between 404 and 405; the API's is not known.
  const allow = route.allow.join(", ");
  throw new ApiError(405, `${method} is not allowed here, only ${allow}.`, [["allow", allow]]);
}

function asApiError(error: unknown): ApiError {
  if (error instanceof ApiError) return error;
  if (error instanceof Refusal) return new ApiError(error.kind === "not-found" ? 404 : 400, error.message);
  if (error instanceof ClockError) return new ApiError(500, error.message);
  const detail = error instanceof Error ? error.message : String(error);
  return new ApiError(500, `This is a defect of the mock, please report it: ${detail}`);
}

async function answer(backend: Backend, request: MockRequest, requestId: string): Promise<MockResponse> {
  const identity: [string, string][] = [["request-id", requestId]];
  const respond = async (): Promise<MockResponse> => {
    const target = parseTarget(request.target);
    const credential = authenticate(request.headers, backend.credentials);
    identity.push(["anthropic-organization-id", backend.organizationId]);
    if (credential.kind !== "admin") identity.push(["anthropic-workspace-id", credential.workspaceId]);
    authorize(request.headers, credential);
    const { operation, parameters } = routeOf(request.method, target);
    return operations[operation]({
      request,
      parameters,
      query: target.query,
      credential,
      workspace: backend.workspace(credential.workspaceId),
      revision: chooseRevision(readBetas(request.headers)),
      cursors: backend.cursors,
      uploadLimitBytes: backend.uploadLimitBytes,
    });
  };
  const response = await respond().catch((error: unknown) => errorResponse(asApiError(error), requestId));
  response.headers.push(...identity);
  return response;
}

/** The HTTP core: one function from request to answer that every transport calls. */
export function createHandler(current: () => Backend): Handler {
  return (request) => {
    const backend = current();
    const requestId = backend.newRequestId();
    const faults = backend.faults.take(request);
    return applyFaults(faults, request, requestId, () => answer(backend, request, requestId));
  };
}
