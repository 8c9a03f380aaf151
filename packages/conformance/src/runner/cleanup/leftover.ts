import type { Api } from "../../client/api.ts";
import { isPlainId } from "../../http/plain-id.ts";
import { normalizedBaseUrl } from "../../targets/identity.ts";
import type { Target } from "../../targets/target.ts";
import type { Reconciliation } from "./reconcile.ts";

/** A skill or version that a run has left behind, or may have. */
export interface Leftover {
  /** Id of the skill, or of a version of `skill`; none if it is unknown. */
  readonly id?: string | undefined;
  /** Id of the skill of a version. */
  readonly skill?: string | undefined;
  /** The label or name that it was given. */
  readonly name?: string | undefined;
  readonly reason: string;
  /** Whether nothing shows whose it is. */
  readonly mayBeForeign?: boolean | undefined;
}

/** Returns what the reconciliation of an entry has left behind, if anything. */
export function leftoverOf({
  outcome,
  id,
  entry,
  reason,
  mayBeForeign,
}: Reconciliation): Leftover | undefined {
  if (outcome !== "left") return undefined;
  const { skill, label, name } = entry;
  return { id, skill, name: label ?? name, reason: reason ?? "not deleted", mayBeForeign };
}

/** Quotes a text for a POSIX shell. */
function quoted(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}

/** Returns the variable with the key of a run, in the header that carries it. */
function keyHeader({ auth, customKeyVariable }: Target["credentials"]): string {
  const variable = customKeyVariable ? "$SKILLS_CONFORMANCE_KEY" : "$ANTHROPIC_API_KEY";
  return auth === "bearer" ? `authorization: Bearer ${variable}` : `x-api-key: ${variable}`;
}

/** The parts of a target that a command to copy needs. */
export type TargetOfCommand = Pick<Target, "origin" | "credentials" | "headerNames">;

/** Returns the command that deletes a leftover; `undefined` if it has no id, or may be of someone else. */
function deleteCommand(
  { id, skill, mayBeForeign }: Leftover,
  { origin, credentials, headerNames = [] }: TargetOfCommand,
  { traits }: Api,
): string | undefined {
  if (id === undefined || mayBeForeign || !origin) return undefined;
  const path = skill === undefined ? [id] : [skill, "versions", id];
  if (!path.every(isPlainId)) return undefined;
  const url = `${normalizedBaseUrl(origin)}/v1/skills/${path.map(encodeURIComponent).join("/")}`;
  const headers = [
    "anthropic-version: 2023-06-01",
    ...(traits.beta ? [`anthropic-beta: ${traits.beta}`] : []),
    ...headerNames.map((name) => `${name}: …`),
  ];
  return [
    `curl -X DELETE ${quoted(url)} -H "${keyHeader(credentials)}"`,
    ...headers.map((header) => `-H ${quoted(header)}`),
  ].join(" ");
}

/** Returns a leftover as text: its id or name, the reason, and the command that deletes it. */
export function leftoverText(leftover: Leftover, target: TargetOfCommand, apis: readonly Api[]): string {
  const api = apis.find(({ traits }) => traits.cascades) ?? apis[0];
  const command = api && deleteCommand(leftover, target, api);
  const { id, name, reason } = leftover;
  return `${[id ?? name, reason].filter(Boolean).join(": ")}${command ? `; if it is yours: ${command}` : ""}`;
}
