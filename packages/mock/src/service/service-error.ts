/** The reason of a {@link ServiceError}, independent of HTTP. */
export type ServiceErrorKind = "invalid" | "not-found";

/** Thrown when the service rejects a valid request. The message is part of the response. */
export class ServiceError extends Error {
  readonly kind: ServiceErrorKind;

  constructor(kind: ServiceErrorKind, message: string) {
    super(message);
    this.name = "Refusal";
    this.kind = kind;
  }
}

export function skillNotFound(skillId: string): ServiceError {
  return new ServiceError("not-found", `Skill not found: ${skillId}`);
}

export function versionNotFound(skillId: string, identifier: string): ServiceError {
  return new ServiceError("not-found", `Skill version not found: ${skillId} version ${identifier}`);
}
