export type { MockFetch } from "./fetch.ts";
export type { ApiKey, ApiKeyKind } from "./http/credentials.ts";
export type {
  DelayFault,
  Fault,
  FaultRule,
  Faults,
  ResetFault,
  StallFault,
  StatusFault,
  TruncateFault,
} from "./http/faults.ts";
export type {
  Handler,
  HeaderList,
  MockRequest,
  MockResponse,
  ResponseAbort,
} from "./http/message.ts";
export { createSkillsMock, type SkillsMock, type SkillsMockOptions } from "./mock.ts";
export type { SkillSource } from "./service/records.ts";
export type { SkillSnapshot, VersionSnapshot } from "./service/snapshot.ts";
