/** Why the service does not do what was asked; HTTP statuses are none of its business. */
export type RefusalKind = "invalid" | "not-found";

/** A request that is understood and refused. `message` is for the caller of the API. */
export class Refusal extends Error {
  readonly kind: RefusalKind;

  constructor(kind: RefusalKind, message: string) {
    super(message);
    this.name = "Refusal";
    this.kind = kind;
  }
}

export function skillNotFound(skillId: string): Refusal {
  return new Refusal("not-found", `Skill not found: ${skillId}`);
}

export function versionNotFound(skillId: string, slot: string): Refusal {
  return new Refusal("not-found", `Skill version not found: ${skillId} version ${slot}`);
}
