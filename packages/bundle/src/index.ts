export { BundleError, type BundleErrorCode } from "./bundle-error.ts";
export type { BundleFile } from "./bundle-file.ts";
export { defaultMaxBytes, defaultMaxFiles } from "./limits.ts";
export { type Bundle, type ReadBundleOptions, readBundle } from "./read-bundle.ts";
export type { BundleRevision } from "./rules/revision.ts";
export { assertSafePaths, safePath } from "./safe-path.ts";
export { type ReadZipOptions, readZip } from "./zip/read-zip.ts";
export { type WriteZipOptions, writeZip } from "./zip/write-zip.ts";
