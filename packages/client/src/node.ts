export { type ExtractOptions, extractTo } from "./node/extract-to.ts";
export { type SaveOptions, saveTo } from "./node/save-to.ts";
export { type DirectoryOptions, skillFromDirectory } from "./node/skill-from-directory.ts";
export { skillFromZip } from "./node/skill-from-zip.ts";
