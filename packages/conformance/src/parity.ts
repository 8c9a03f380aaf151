export { compareRecordings } from "./parity/compare.ts";
export { compareServers, type ParityComparison, type ParitySide } from "./parity/parity.ts";
export { type Patch, patchesOf, patchJson, patchMarkdown } from "./parity/patch.ts";
export type {
  Difference,
  DifferenceCase,
  DifferenceKind,
  ParityResult,
  ParitySummary,
} from "./parity/result.ts";
