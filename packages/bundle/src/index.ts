export { BundleError, type BundleErrorCode } from "./bundle-error.ts";
export type { BundleFile } from "./bundle-file.ts";
export { defaultMaxBytes, defaultMaxFiles } from "./limits.ts";
export { type Bundle, type ReadBundleOptions, readBundle, readBundleInSlices } from "./read-bundle.ts";
export type { BundleRevision } from "./rules/revision.ts";
export { safePath } from "./safe-path.ts";
export { runInSlices, type Steps } from "./steps.ts";
export { type ReadZipOptions, readZip } from "./zip/read-zip.ts";
export { type WriteZipOptions, writeZip, writeZipInSlices } from "./zip/write-zip.ts";
