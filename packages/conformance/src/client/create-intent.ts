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
import type { EntryState, LedgerIntent } from "./ledger/ledger.ts";

/** The resource that a request may create. */
export interface CreateIntent extends Omit<LedgerIntent, "at"> {
  /** The property of the response with the identifier of the created resource. */
  readonly idProperty: string;
}

/** A request that may create a resource. */
interface SentCreate {
  readonly operation: OperationId | undefined;
  readonly intent?: CreateIntent | undefined;
}

/** Returns the ledger state of a create after its result; `undefined` if the result does not decide it. */
export function stateAfter(
  result: Exchange | TransportError,
  idProperty: string,
): [EntryState, id?: string] | undefined {
  if (wasNotProcessed(result)) return ["refused"];
  if (timedOut(result)) return ["late"];
  if (result instanceof TransportError) return undefined;
  if (wasRejected(result)) return ["refused"];
  if (!wasAccepted(result)) return undefined;
  const id = bodyString(result, idProperty);
  return id ? ["created", id] : ["accepted"];
}

/** Returns the skill id in the path of a request; `""` if there is none. */
export function skillIdIn({ path }: Pick<WireRequest, "path">): string {
  const segment = path.split("/")[3]?.split("?")[0] ?? "";
  try {
    return decodeURIComponent(segment);
  } catch {
    // A malformed escape is the id of nothing.
    return "";
  }
}

/** Returns the intent of a request. A create without one gets a minimal intent, so that the ledger has every skill. */
export function intentOf(request: WireRequest, { operation, intent }: SentCreate): CreateIntent | undefined {
  if (intent || operation !== "createSkill") return intent;
  return { revision: revisionOf(request), idProperty: "id" };
}
