import type { Revision } from "@skills-api/spec";

/** Values that a property or parameter can have, as one source describes them. */
export interface Shape {
  /** `string`, `integer`, `number`, `boolean`, `object`, `array` or `binary`. */
  readonly type: string;
  /** The listed values of a string. The list may be open. */
  readonly values?: readonly string[];
  /** `date-time`, if the source has formats. */
  readonly format?: string;
  readonly items?: Shape;
  readonly properties?: Readonly<Record<string, Property>>;
}

/** A property of an object, a parameter, or a part of a form. */
export interface Property extends Shape {
  readonly required: boolean;
  readonly nullable: boolean;
  /** The source has one notation for `null` and for missing, so that either of the two, or both, may be meant. */
  readonly nullOrMissing?: boolean;
  readonly description?: string;
}

/** A request that a method of an SDK sends, and its response. */
export interface SdkOperation {
  /** The method, such as `skills.versions.create`. */
  readonly name: string;
  /** In capitals. */
  readonly method: string;
  /** With the names of its parameters, such as `/v1/skills/{skill_id}`. */
  readonly path: string;
  /** By place and name, such as `query limit`. */
  readonly parameters: Readonly<Record<string, Property>>;
  /** Properties of the body, or parts of the form; empty if there is no body. */
  readonly body: Readonly<Record<string, Property>>;
  readonly response: Shape;
  /** Error codes that the method documents. */
  readonly errors: readonly string[];
}

/** An error with an `error_code`. */
export interface SdkError {
  readonly status: number;
  readonly details: Readonly<Record<string, Property>>;
}

/** The Skills methods of one namespace of an SDK, such as `client.beta.skills`. */
export interface SdkNamespace {
  readonly name: string;
  /** The revision whose `anthropic-beta` header the methods send, or `ga`. */
  readonly revision: Revision;
  readonly operations: readonly SdkOperation[];
}

export type Language = "TypeScript" | "Python";

/** The Skills API as an SDK describes it. */
export interface Sdk {
  readonly language: Language;
  readonly version: string;
  readonly namespaces: readonly SdkNamespace[];
  readonly errorTypes: readonly string[];
  /** By error code. */
  readonly errors: Readonly<Record<string, SdkError>>;
  /** Every string in the sources that has the form of a value of `anthropic-beta`. */
  readonly betas: readonly string[];
}

/** Thrown when an SDK cannot be installed or read. */
export class UnreadableSdkError extends Error {
  override name = "UnreadableSdkError";
}
