import { ApiError } from "./errors.ts";
import { type HeaderList, headerValue } from "./message.ts";

/**
 * - `workspace`: may do everything in its workspace.
 * - `restricted`: like it, but may not download.
 * - `admin`: an Admin API key, for which the Skills API does not exist.
 */
export type ApiKeyKind = "workspace" | "restricted" | "admin";

/** A key the mock accepts. */
export interface ApiKey {
  readonly key: string;
  /** Default `workspace`. */
  readonly kind?: ApiKeyKind;
  /** The workspace the key belongs to; default the mock's `workspaceId`. Workspaces do not see each other's skills. */
  readonly workspaceId?: string;
}

export interface Credential {
  readonly kind: ApiKeyKind;
  readonly workspaceId: string;
}

export type Credentials = ReadonlyMap<string, Credential>;

/** @throws TypeError for what no header carries the same way everywhere; the text itself stays out of the message */
export function assertHeaderText(what: string, text: string): void {
  if (!/^[\x21-\x7e]+$/.test(text)) {
    throw new TypeError(`${what} must consist of visible ASCII characters, and not be empty.`);
  }
}

export function credentialsFrom(keys: readonly (string | ApiKey)[], workspaceId: string): Credentials {
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
  // With both headers `x-api-key` counts: our choice, the API's is not known.
  const apiKey = headerValue(headers, "x-api-key");
  if (apiKey !== undefined) return apiKey.trim();
  return /^bearer +(.*)$/i.exec(headerValue(headers, "authorization") ?? "")?.[1]?.trim();
}

/** @throws ApiError 401 without a valid key */
export function authenticate(headers: HeaderList, credentials: Credentials): Credential {
  const key = sentKey(headers);
  if (key === undefined || key === "") {
    // Our wording; the API's is not known.
    throw new ApiError(401, "Send an API key as 'x-api-key: KEY' or 'Authorization: Bearer KEY'.");
  }
  const credential = credentials.get(key);
  if (!credential) throw new ApiError(401, "invalid x-api-key");
  return credential;
}

/** @throws ApiError where the credential as a whole may not use the Skills API */
export function authorize(headers: HeaderList, credential: Credential): void {
  if (credential.kind === "admin") throw new ApiError(404, "Not found");
  const workspaceId = headerValue(headers, "anthropic-workspace-id");
  if (workspaceId !== undefined && workspaceId !== credential.workspaceId) {
    // The API documents that it must match, not how it refuses: status and words are our choice.
    throw new ApiError(403, "anthropic-workspace-id does not match the workspace of the API key.");
  }
}
