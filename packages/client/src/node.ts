export { type ExtractToOptions, extractTo } from "./node/extract-to.ts";
export { type SaveToOptions, saveTo } from "./node/save-to.ts";
export { type SkillFromDirectoryOptions, skillFromDirectory } from "./node/skill-from-directory.ts";
export { skillFromZip } from "./node/skill-from-zip.ts";
