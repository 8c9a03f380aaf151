import { ClockError } from "../service/clock.ts";
import { ServiceError } from "../service/service-error.ts";
import type { Workspace } from "../service/workspace.ts";
import { readBetas } from "./betas.ts";
import { assertBrowserAccess, authenticate, authorize, type Credentials } from "./credentials.ts";
import { ApiError, errorResponse } from "./errors.ts";
import { applyFaults, type Faults } from "./faults.ts";
import type { Handler, MockRequest, MockResponse } from "./message.ts";
import { operations } from "./operations.ts";
import type { PageTokens } from "./page-tokens.ts";
import { parsePath, type RequestPath } from "./request-path.ts";
import { chooseRevision } from "./revisions/choose-revision.ts";
import { matchRoute, type RouteMatch } from "./routes.ts";

/** The state of the mock that the handler uses. */
export interface Backend {
  readonly credentials: Credentials;
  readonly organizationId: string;
  readonly uploadLimitBytes: number;
  readonly strictBetas: boolean;
  readonly checkBrowserAccess: boolean;
  readonly pageTokens: PageTokens;
  readonly faults: Faults;
  readonly newRequestId: () => string;
  readonly workspace: (workspaceId: string) => Workspace;
}

function findRoute(method: string, { segments, pathname }: RequestPath): RouteMatch {
  const route = matchRoute(method, segments);
  if ("operation" in route) return route;
  if (route.allow.length === 0) throw new ApiError(404, `Not found: ${pathname}`);
  // The API's status is not known; 405 instead of 404 is our choice.
  const allow = route.allow.join(", ");
  throw new ApiError(405, `${method} is not allowed here. Allowed: ${allow}.`, [["allow", allow]]);
}

function toApiError(error: unknown): ApiError {
  if (error instanceof ApiError) return error;
  if (error instanceof ServiceError)
    return new ApiError(error.kind === "not-found" ? 404 : 400, error.message);
  if (error instanceof ClockError) return new ApiError(500, error.message);
  return new ApiError(500, `This is a bug in the mock, please report it: ${error}`);
}

async function respond(backend: Backend, request: MockRequest, requestId: string): Promise<MockResponse> {
  const identityHeaders: [string, string][] = [["request-id", requestId]];
  const respond = async (): Promise<MockResponse> => {
    const requestPath = parsePath(request.path);
    if (backend.checkBrowserAccess) assertBrowserAccess(request.headers);
    const credential = authenticate(request.headers, backend.credentials);
    identityHeaders.push(["anthropic-organization-id", backend.organizationId]);
    if (credential.kind !== "admin") {
      identityHeaders.push(["anthropic-workspace-id", credential.workspaceId]);
    }
    authorize(request.headers, credential);
    const { operation, parameters } = findRoute(request.method, requestPath);
    return operations[operation]({
      request,
      parameters,
      query: requestPath.query,
      credential,
      workspace: backend.workspace(credential.workspaceId),
      revision: chooseRevision(readBetas(request.headers, backend.strictBetas)),
      pageTokens: backend.pageTokens,
      uploadLimitBytes: backend.uploadLimitBytes,
    });
  };
  const response = await respond().catch((error: unknown) => errorResponse(toApiError(error), requestId));
  response.headers.push(...identityHeaders);
  return response;
}

/** Creates the handler that every transport calls. */
export function createHandler(current: () => Backend): Handler {
  return (request) => {
    const backend = current();
    const requestId = backend.newRequestId();
    const faults = backend.faults.take(request);
    return applyFaults(faults, request, requestId, () => respond(backend, request, requestId));
  };
}
