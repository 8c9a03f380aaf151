export type { Api, HeaderChanges, RawRequest, RequestOptions } from "./api/api.ts";
export type { Names } from "./api/names.ts";
export type { Shape } from "./api/shapes.ts";
export { type Baseline, type ExpectedFailure, parseBaseline, readBaseline } from "./core/baseline.ts";
export { runConformance } from "./core/conformance.ts";
export type { Counts } from "./core/counts.ts";
export type { ExitCode, Outcome } from "./core/outcome.ts";
export type { Observation } from "./core/recorder.ts";
export { type PlanConformanceOptions, planConformance } from "./core/rehearsal.ts";
export type {
  CheckResult,
  Figures,
  OperationCoverage,
  Plan,
  Profile,
  RunResult,
  ScenarioResult,
  Sighting,
  UndocumentedProperty,
} from "./core/result.ts";
export type { RunOptions, RunStart } from "./core/run-options.ts";
export type {
  Capability,
  Control,
  Inclusion,
  Optional,
  Refusal,
  Scenario,
  ScenarioContext,
} from "./core/scenario.ts";
export { UsageError } from "./core/usage-error.ts";
export { type NeverShown, neverShown } from "./coverage/never-shown.ts";
export { evidenceMarkdown } from "./evidence/markdown.ts";
export type {
  Answered,
  Drift,
  EvidenceProposal,
  Held,
  OpenAnswer,
  RegistryRow,
} from "./evidence/proposal.ts";
export { type EvidenceOptions, proposeEvidence } from "./evidence/propose.ts";
export { exchangeChecks } from "./judge/exchange-judge.ts";
export { defaultLedgerFolder } from "./ledger/open.ts";
export { compareRecordings } from "./parity/compare.ts";
export { compareServers, type ParityComparison, type ParitySide } from "./parity/parity.ts";
export type {
  Difference,
  DifferenceCase,
  DifferenceKind,
  ParityResult,
  ParitySummary,
} from "./parity/result.ts";
export { readRecording, writeRecording } from "./recording/file.ts";
export { type RecordedConformance, recordConformance } from "./recording/record.ts";
export type { RecordedBody, RecordedExchange } from "./recording/recorded.ts";
export type { RecordedRun, Recording, StoppedAt } from "./recording/recording.ts";
export { type ReplayOptions, replayRecording } from "./recording/replay.ts";
export { type Change, type ComparedRun, compareResults, type ResultComparison } from "./report/compare.ts";
export { type ReportKind, reportKinds, reportText, writeReport } from "./report/index.ts";
export { readResult } from "./report/read-result.ts";
export { scenarios } from "./scenarios/index.ts";
export { describeTarget, openTarget, type TargetOptions } from "./targets/index.ts";
export type { Auth, Credentials, Target, TargetDescription } from "./targets/target.ts";
export { TargetError } from "./targets/target-error.ts";
export type { Limits } from "./transport/budget.ts";
export type { Exchange, RawHeaders, Wire, WireRequest, WireResponse } from "./transport/exchange.ts";
export { type FaultKind, WireFault } from "./transport/exchange.ts";
