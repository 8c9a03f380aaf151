import type { Revision } from "@skills-api/spec";
import { property } from "../../base/json.ts";
import {
  type Document,
  type DocumentedResponse,
  documentOf,
  documentsBeside,
  responseOf,
} from "../../contract/documents.ts";
import { isPromised, requirementsOf, speakersFor } from "../../contract/registry.ts";
import { accepted, describe, type Exchange, header } from "../../http/exchange.ts";
import { isFault } from "../../http/failures.ts";
import type { Outcome } from "../../results/outcome.ts";
import { type Conformity, SchemaJudge } from "./schema.ts";

/** The judgement of one check by one exchange. */
export interface ExchangeJudgement {
  readonly check: string;
  readonly outcome: Extract<Outcome, "pass" | "fail">;
  readonly detail: string;
}

type Verdict = boolean | undefined;

const iso8601 = /^\d{4}-?\d\d-?\d\d[T ]\d\d:?\d\d(:?\d\d([.,]\d+)?)?(Z|[+-]\d\d:?(\d\d)?)?$/;

function timestamps(value: unknown): unknown[] {
  if (Array.isArray(value)) return value.flatMap(timestamps);
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) =>
    key === "created_at" || key === "updated_at" ? [item] : timestamps(item),
  );
}

function requestIdAgrees(exchange: Exchange): Verdict {
  const inHeader = header(exchange, "request-id");
  const inBody = property(exchange.json, "request_id");
  if (accepted(exchange) || exchange.json === undefined || !inHeader || inBody === null) return undefined;
  return inBody === inHeader;
}

function isJson(exchange: Exchange): Verdict {
  if (exchange.json === undefined) return undefined;
  return /^application\/json\b/i.test(header(exchange, "content-type") ?? "");
}

function timesMatch(exchange: Exchange, pattern: RegExp): Verdict {
  const times = timestamps(exchange.json);
  if (times.length === 0) return undefined;
  return times.every((time) => typeof time === "string" && pattern.test(time));
}

/** Whether something in front of the API may have answered in its place, in a form of its own. */
function isFromEdge(exchange: Exchange): boolean {
  const { json, response } = exchange;
  return json === undefined && (response.status === 413 || isFault(exchange));
}

/** Promises that every exchange can be held against, besides the schemas: true, false, or nothing to say. */
const rules: Readonly<Record<string, (exchange: Exchange) => Verdict>> = {
  "response.request-id": (exchange) =>
    isFromEdge(exchange) ? undefined : Boolean(header(exchange, "request-id")),
  "response.organization-id": (exchange) =>
    accepted(exchange) ? Boolean(header(exchange, "anthropic-organization-id")) : undefined,
  "response.workspace-id": (exchange) =>
    accepted(exchange) ? Boolean(header(exchange, "anthropic-workspace-id")) : undefined,
  "response.success-is-200": (exchange) =>
    accepted(exchange) ? exchange.response.status === 200 : undefined,
  "response.json-content-type": isJson,
  "response.timestamps": (exchange) => timesMatch(exchange, iso8601),
  "response.timestamps-utc": (exchange) => timesMatch(exchange, /Z$/),
  "error.request-id": requestIdAgrees,
};

/** Judged by what the documents of other revisions say. */
const noForeignProperties = "response.no-foreign-properties";

/** What stands for a body that is not JSON: it breaks the envelope of an error, or all of the object that was due. */
function withoutJson(exchange: Exchange, documented: DocumentedResponse): unknown {
  return isFromEdge(exchange) || documented.mediaType !== "application/json" ? undefined : "no JSON";
}

/** Holds every exchange against the document of its revision and against what every answer must carry. */
export class ExchangeJudge {
  readonly #revision: Revision;
  readonly #document: Document;
  readonly #schemas: SchemaJudge;
  /** Properties that were answered and are in no document. */
  readonly undocumented: Set<string> = new Set();

  constructor(revision: Revision) {
    this.#revision = revision;
    this.#document = documentOf(revision);
    this.#schemas = new SchemaJudge(this.#document, documentsBeside(revision));
  }

  judge(exchange: Exchange): ExchangeJudgement[] {
    // What the API does with paths and methods that it does not have is not documented.
    if (exchange.operation === undefined) return [];
    const judgements: ExchangeJudgement[] = [];
    for (const [check, rule] of Object.entries(rules)) {
      const verdict = isPromised(check, this.#revision) ? rule(exchange) : undefined;
      if (verdict === undefined) continue;
      judgements.push({ check, outcome: verdict ? "pass" : "fail", detail: describe(exchange) });
    }
    return [...judgements, ...this.#bySchema(exchange)];
  }

  #bySchema(exchange: Exchange): ExchangeJudgement[] {
    const { operation, response } = exchange;
    const documented = operation && responseOf(this.#document, operation, response.status);
    if (!documented) return [];
    const body = exchange.json ?? withoutJson(exchange, documented);
    if (body === undefined) return [];
    const conformity = this.#schemas.judge(documented.body, body);
    const { seen, violations } = conformity;
    for (const name of conformity.undocumented) this.undocumented.add(name);
    const elements = new Set([...seen, ...violations.keys()]);
    const ofElements = [...elements].flatMap((element) => {
      const wrong = violations.get(element);
      const detail = wrong ? `${describe(exchange)}: ${wrong}` : describe(exchange);
      return speakersFor(this.#revision, element).map(
        (check) => ({ check, outcome: wrong ? "fail" : "pass", detail }) as const,
      );
    });
    return [...ofElements, ...this.#byForeign(exchange, conformity)];
  }

  #byForeign(exchange: Exchange, { shared, foreign }: Conformity): ExchangeJudgement[] {
    if (!shared || !isPromised(noForeignProperties, this.#revision)) return [];
    const names = [...foreign].join(", ");
    const detail = `${describe(exchange)}: ${names} of another revision`;
    return [{ check: noForeignProperties, outcome: names ? "fail" : "pass", detail }];
  }
}

/** The checks of a revision that exchanges decide, whichever scenario they belong to. */
export function exchangeChecks(revision: Revision): readonly string[] {
  const byRule = [...Object.keys(rules), noForeignProperties].filter((check) => isPromised(check, revision));
  const byDocument = requirementsOf(revision, "tested").filter(({ spec }) =>
    spec.some((element) => element.startsWith("schema:")),
  );
  return [...new Set([...byRule, ...byDocument.map(({ id }) => id)])];
}
