import type { OperationId } from "@skills-api/spec";
import {
  bodyString,
  type Exchange,
  TransportError,
  type WireRequest,
  wasAccepted,
} from "../http/exchange.ts";
import { timedOut, wasNotProcessed, wasRejected } from "../http/failures.ts";
import { revisionOf } from "../http/revision-of.ts";
import type { EntryState, Intent } from "./ledger/ledger.ts";

/** What a request is about to create, and the property of the answer that names it. */
export interface CreateIntent extends Omit<Intent, "at"> {
  readonly namedBy: string;
}

/** What is known of a request that may create something. */
interface Creating {
  readonly operation: OperationId | undefined;
  readonly intent?: CreateIntent | undefined;
}

/** What an answer says of a create; nothing where it has to be looked up. */
export function stateAfter(
  result: Exchange | TransportError,
  namedBy: string,
): [EntryState, id?: string] | undefined {
  if (wasNotProcessed(result)) return ["refused"];
  if (timedOut(result)) return ["late"];
  if (result instanceof TransportError) return undefined;
  if (wasRejected(result)) return ["refused"];
  const id = bodyString(result, namedBy);
  return wasAccepted(result) && id ? ["created", id] : undefined;
}

/** The skill that a path is about. */
export function skillIn({ path }: WireRequest): string {
  return decodeURIComponent(path.split("/")[3]?.split("?")[0] ?? "");
}

/** What a request creates. Whatever may become a skill is written down, even if nothing is known of it. */
export function intentOf(request: WireRequest, { operation, intent }: Creating): CreateIntent | undefined {
  if (intent || operation !== "createSkill") return intent;
  return { revision: revisionOf(request), namedBy: "id" };
}
