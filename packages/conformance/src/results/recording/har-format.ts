import type { Revision } from "@skills-api/spec";
import type { RecordedExchange } from "../recorded-exchange.ts";
import type { RecordedRun } from "./recording.ts";

/** Name and version of the format: HAR 1.2 with properties of our own, as `recording.schema.json` has it. */
export const recordingFormat = "skills-conformance-recording/1";

export interface HarPair {
  readonly name: string;
  readonly value: string;
}

export interface HarPostData {
  readonly mimeType: string;
  readonly text?: string;
  readonly _bytes: number;
  readonly _encoding?: "base64";
  readonly _cut?: boolean;
}

export interface HarRequest {
  readonly method: string;
  readonly url: string;
  readonly httpVersion: string;
  readonly cookies: readonly HarPair[];
  readonly headers: readonly HarPair[];
  readonly queryString: readonly HarPair[];
  readonly postData?: HarPostData;
  readonly headersSize: number;
  readonly bodySize: number;
  readonly _path: string;
}

export interface HarContent {
  readonly size: number;
  readonly mimeType: string;
  readonly text?: string;
  readonly encoding?: "base64";
  readonly _cut?: boolean;
}

export interface HarResponse {
  readonly status: number;
  readonly statusText: string;
  readonly httpVersion: string;
  readonly cookies: readonly HarPair[];
  readonly headers: readonly HarPair[];
  readonly content: HarContent;
  readonly redirectURL: string;
  readonly headersSize: number;
  readonly bodySize: number;
}

export interface HarEntry {
  readonly startedDateTime: string;
  readonly time: number;
  readonly request: HarRequest;
  readonly response: HarResponse;
  readonly cache: object;
  readonly timings: { readonly send: number; readonly wait: number; readonly receive: number };
  readonly _number: number;
  readonly _scenario: string;
  readonly _revision: Revision;
  readonly _fault?: Required<RecordedExchange>["fault"];
}

/** The JSON of a recording. */
export interface Har {
  readonly log: {
    readonly version: string;
    readonly creator: { readonly name: string; readonly version: string };
    readonly entries: readonly HarEntry[];
    readonly _skillsConformance: { readonly format: string; readonly run: RecordedRun };
  };
}
