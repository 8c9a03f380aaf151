// Generated from the OpenAPI documents by `pnpm generate`. Do not edit.

/** Names of properties that the documents have from another source than the official SDK. */
export type NotInSdk = never;
