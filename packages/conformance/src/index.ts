export { UsageError } from "./base/usage-error.ts";
export { defaultLedgerFolder } from "./client/ledger/open.ts";
export type { MultipartPart } from "./client/multipart.ts";
export type { NameGenerator } from "./client/names.ts";
export type { HeaderChanges, RawRequest, RequestOptions, SkillsApi } from "./client/skills-api.ts";
export {
  fieldPart,
  filePart,
  minimalUpload,
  type SkillMdContent,
  type SkillUpload,
  type UploadFile,
  uploadParts,
} from "./client/uploads.ts";
export type { RevisionTraits } from "./contract/revision-traits.ts";
export type { Exchange, HttpWire, RawHeaders, WireRequest, WireResponse } from "./http/exchange.ts";
export { TransportError, type TransportErrorKind } from "./http/exchange.ts";
export { type Baseline, type ExpectedFailure, parseBaseline, readBaseline } from "./results/baseline.ts";
export type { RequestCounts } from "./results/counts.ts";
export type { RunLimits } from "./results/limits.ts";
export type { ExitCode, Outcome } from "./results/outcome.ts";
export type {
  RecordedBody,
  RecordedExchange,
  RecordedRequest,
  RecordedResponse,
} from "./results/recorded-exchange.ts";
export { readRecording, writeRecording } from "./results/recording/file.ts";
export type {
  RecordedKeys,
  RecordedRun,
  Recording,
  RunInterruption,
} from "./results/recording/recording.ts";
export type {
  CheckFinding,
  CheckResult,
  OperationCoverage,
  PropertyCoverage,
  RequirementObservation,
  RunBound,
  RunFigures,
  RunPlan,
  RunProfile,
  RunResult,
  ScenarioResult,
  UndocumentedProperty,
} from "./results/result.ts";
export { type PlanConformanceOptions, planConformance } from "./runner/dry-run.ts";
export { type RecordedConformance, recordConformance } from "./runner/record.ts";
export { type ReplayRecordingOptions, replayRecording } from "./runner/replay.ts";
export { runConformance } from "./runner/run-conformance.ts";
export type { RunOptions, RunStart } from "./runner/run-options.ts";
export type { RunConformanceOptions } from "./runner/with-target.ts";
export type {
  AcceptedTwin,
  OwnCheck,
  RejectedRequest,
  Scenario,
  ScenarioContext,
} from "./suite/scenario.ts";
export { scenarios } from "./suite/scenarios/index.ts";
export { requireAccepted, requireRejected, SetupError } from "./suite/set-up.ts";
export type { Capability, OptionalFeature, OptionalPart } from "./targets/capabilities.ts";
export { openTarget, type TargetOptions } from "./targets/index.ts";
export type { AuthScheme, Credentials, Target, TargetDescription } from "./targets/target.ts";
export { TargetError } from "./targets/target-error.ts";
