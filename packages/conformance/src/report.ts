export { type ReportKind, reportKinds, reportText, writeReport } from "./report/index.ts";
export {
  type CheckChange,
  type ComparedRun,
  compareResults,
  type ResultComparison,
} from "./results/compare.ts";
export { readResult } from "./results/read-result.ts";
export { type UnobservedProperty, unobservedProperties } from "./results/unobserved-properties.ts";
