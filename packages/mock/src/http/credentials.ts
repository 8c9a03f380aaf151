import { ApiError } from "./errors.ts";
import { type HeaderList, headerValue } from "./message.ts";

/**
 * The permissions of a key.
 *
 * - `workspace`: all operations in its workspace.
 * - `restricted`: all operations except downloads.
 * - `admin`: none. The Skills API responds with 404 to Admin API keys.
 */
export type ApiKeyKind = "workspace" | "restricted" | "admin";

/** A key that the mock accepts. */
export interface ApiKey {
  /** The key, of visible ASCII characters. */
  readonly key: string;
  /**
   * Permissions of the key.
   *
   * @default "workspace"
   */
  readonly kind?: ApiKeyKind;
  /**
   * Workspace of the key. Custom skills are visible only in their workspace.
   *
   * @default the mock's `workspaceId`
   */
  readonly workspaceId?: string;
}

export interface Credential {
  readonly kind: ApiKeyKind;
  readonly workspaceId: string;
}

export type Credentials = ReadonlyMap<string, Credential>;

/** @throws TypeError for an invalid header value. The message does not contain the value, which may be secret. */
export function assertHeaderText(name: string, text: string): void {
  if (!/^[\x21-\x7e]+$/.test(text)) {
    throw new TypeError(`${name} must consist of visible ASCII characters, and not be empty.`);
  }
}

export function createCredentials(keys: readonly (string | ApiKey)[], workspaceId: string): Credentials {
  return new Map(
    keys.map((entry) => {
      const apiKey: ApiKey = typeof entry === "string" ? { key: entry } : entry;
      const key = apiKey.key.trim();
      const credential = { kind: apiKey.kind ?? "workspace", workspaceId: apiKey.workspaceId ?? workspaceId };
      assertHeaderText("apiKeys: a key", key);
      assertHeaderText("apiKeys: a workspaceId", credential.workspaceId);
      return [key, credential];
    }),
  );
}

function sentKey(headers: HeaderList): string | undefined {
  // Preferring `x-api-key` to `authorization` is our choice, as the API's is not known.
  const apiKey = headerValue(headers, "x-api-key");
  if (apiKey !== undefined) return apiKey.trim();
  return /^bearer +(.*)$/i.exec(headerValue(headers, "authorization") ?? "")?.[1]?.trim();
}

/**
 * Browsers send `origin` with requests of a page. The API accepts them only if the page confirms that its visitors may see
 * the key. That `origin` is what the API looks at, and that it does so before the key, is our choice.
 *
 * @throws ApiError 401 for a request of a page that does not
 */
export function assertBrowserAccess(headers: HeaderList): void {
  if (headerValue(headers, "origin") === undefined) return;
  if (headerValue(headers, "anthropic-dangerous-direct-browser-access")?.trim() === "true") return;
  throw new ApiError(401, "CORS requests must set 'anthropic-dangerous-direct-browser-access' header");
}

/** @throws ApiError 401 without a valid key */
export function authenticate(headers: HeaderList, credentials: Credentials): Credential {
  const key = sentKey(headers);
  if (key === undefined || key === "") {
    // Our wording, as the API's is not known.
    throw new ApiError(401, "Send an API key as 'x-api-key: KEY' or 'Authorization: Bearer KEY'.");
  }
  const credential = credentials.get(key);
  if (!credential) throw new ApiError(401, "invalid x-api-key");
  return credential;
}

/** @throws ApiError if the credential has no access to the Skills API or to the requested workspace */
export function authorize(headers: HeaderList, credential: Credential): void {
  if (credential.kind === "admin") throw new ApiError(404, "Not found");
  const workspaceId = headerValue(headers, "anthropic-workspace-id");
  if (workspaceId !== undefined && workspaceId !== credential.workspaceId) {
    // The API documents that it must match, but not the error: status and message are our choice.
    throw new ApiError(403, "anthropic-workspace-id does not match the workspace of the API key.");
  }
}
