import type { Revision } from "@skills-api/spec";
import { property } from "../../base/json.ts";
import { documentOf, documentsBeside } from "../../contract/documents.ts";
import { type Body, documentedStatus, operationsOf, type ResolvedOperation } from "../../contract/openapi.ts";
import { isPromised, judgedRequirements, requirementsCovering } from "../../contract/registry.ts";
import { describe, type Exchange, errorOf, header, wasAccepted } from "../../http/exchange.ts";
import { isTransientFailure } from "../../http/failures.ts";
import type { Outcome } from "../../results/outcome.ts";
import { type Conformity, SchemaJudge } from "./schema.ts";

/** The verdict of one exchange on one check. */
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
  if (wasAccepted(exchange) || exchange.json === undefined || !inHeader || inBody === null) return undefined;
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

/** Whether something in front of the API, such as a proxy, may have responded in its place. */
function isFromEdge(exchange: Exchange): boolean {
  const { json, response } = exchange;
  return json === undefined && (response.status === 413 || isTransientFailure(exchange));
}

/** Whether an upload has no files, or a `.zip` that is not an archive. */
function lacksReadableFiles(body: Uint8Array = new Uint8Array()): boolean {
  const bytes = Buffer.from(body);
  if (!bytes.includes('name="files[]"')) return true;
  return bytes.includes('.zip"') && !bytes.includes("PK\x03\x04");
}

/** Whether the API was recorded to reject such a request with `x-should-retry: false`. */
function isRecordedRejection(exchange: Exchange): boolean {
  const { operation, request, response } = exchange;
  const { message } = errorOf(exchange);
  const query = new URLSearchParams(request.path.split("?")[1]);
  const hasKey = request.headers.some(([name]) => name === "x-api-key" || name === "authorization");
  if (response.status === 401) return !hasKey;
  if (response.status === 404)
    return operation !== "createSkillVersion" && message.startsWith("Skill not found");
  if (response.status !== 400) return false;
  if (operation === "listSkills") return query.get("limit") === "0" || query.has("page");
  if (operation === "createSkill") return lacksReadableFiles(request.body);
  return operation === "deleteSkillVersion" && message.includes("only version");
}

/** Checks that any exchange can decide, besides those of the schemas; `undefined` if this one cannot. */
const rules: Readonly<Record<string, (exchange: Exchange) => Verdict>> = {
  "response.request-id": (exchange) =>
    isFromEdge(exchange) ? undefined : Boolean(header(exchange, "request-id")),
  "response.organization-id": (exchange) =>
    wasAccepted(exchange) ? Boolean(header(exchange, "anthropic-organization-id")) : undefined,
  "response.workspace-id": (exchange) =>
    wasAccepted(exchange) ? Boolean(header(exchange, "anthropic-workspace-id")) : undefined,
  "response.success-is-200": (exchange) =>
    wasAccepted(exchange) ? exchange.response.status === 200 : undefined,
  "response.json-content-type": isJson,
  "response.timestamps": (exchange) => timesMatch(exchange, iso8601),
  "response.timestamps-utc": (exchange) => timesMatch(exchange, /Z$/),
  "error.request-id": requestIdAgrees,
  "error.rejections-not-retryable": (exchange) =>
    isRecordedRejection(exchange) ? header(exchange, "x-should-retry") === "false" : undefined,
};

/** Decided by the documents of the other revisions. */
const noForeignProperties = "response.no-foreign-properties";

/** Stands for a body that is not JSON. It violates the documented error or object as a whole. */
function withoutJson(exchange: Exchange, documented: Body): unknown {
  return isFromEdge(exchange) || documented.mediaType !== "application/json" ? undefined : "no JSON";
}

/** Undocumented properties that are kept: a server may send others in every response. */
const maxUndocumented = 1_000;

const schemaJudges = new Map<Revision, SchemaJudge>();

function schemaJudgeOf(revision: Revision): SchemaJudge {
  const judge =
    schemaJudges.get(revision) ?? new SchemaJudge(documentOf(revision), documentsBeside(revision));
  schemaJudges.set(revision, judge);
  return judge;
}

/** Judges exchanges by the document of their revision, and by the headers that every response must have. */
export class ExchangeJudge {
  readonly #revision: Revision;
  readonly #operations: readonly ResolvedOperation[];
  readonly #schemas: SchemaJudge;
  readonly #clean: (text: string) => string;
  /** Properties of responses that no document has, at most {@link maxUndocumented}. */
  readonly undocumented: Set<string> = new Set();

  /** @param clean Redacts and shortens a text that a server may have chosen; default no change. */
  constructor(revision: Revision, clean: (text: string) => string = (text) => text) {
    this.#revision = revision;
    this.#clean = clean;
    this.#operations = operationsOf(documentOf(revision));
    this.#schemas = schemaJudgeOf(revision);
  }

  judge(exchange: Exchange): ExchangeJudgement[] {
    // Responses to paths and methods that the API does not have are not documented.
    if (exchange.operation === undefined) return [];
    const judgements: ExchangeJudgement[] = [];
    const detail = describe(exchange);
    for (const [check, rule] of Object.entries(rules)) {
      const verdict = isPromised(check, this.#revision) ? rule(exchange) : undefined;
      if (verdict === undefined) continue;
      judgements.push({ check, outcome: verdict ? "pass" : "fail", detail });
    }
    return [...judgements, ...this.#bySchema(exchange)];
  }

  #bySchema(exchange: Exchange): ExchangeJudgement[] {
    const documented = this.#documentedBody(exchange);
    if (!documented) return [];
    const body = exchange.json ?? withoutJson(exchange, documented);
    if (body === undefined) return [];
    const conformity = this.#schemas.judge(documented, body);
    const { seen, violations } = conformity;
    for (const name of conformity.undocumented) {
      if (this.undocumented.size === maxUndocumented) break;
      this.undocumented.add(this.#clean(name));
    }
    const elements = new Set([...seen, ...violations.keys()]);
    const ofElements = [...elements].flatMap((element) => {
      const wrong = violations.get(element);
      const detail = wrong ? `${describe(exchange)}: ${wrong}` : describe(exchange);
      return requirementsCovering(this.#revision, element).map(
        (check) => ({ check, outcome: wrong ? "fail" : "pass", detail }) as const,
      );
    });
    return [...ofElements, ...this.#byForeign(exchange, conformity)];
  }

  #documentedBody({ operation, response }: Exchange): Body | undefined {
    const documented = this.#operations.find(({ id }) => id === operation);
    const status = documented && documentedStatus(documented, response.status);
    return status === undefined ? undefined : documented?.responses.get(status)?.body;
  }

  #byForeign(exchange: Exchange, { shared, foreign }: Conformity): ExchangeJudgement[] {
    if (!shared || !isPromised(noForeignProperties, this.#revision)) return [];
    const names = [...foreign].join(", ");
    const detail = `${describe(exchange)}: ${names} of another revision`;
    return [{ check: noForeignProperties, outcome: names ? "fail" : "pass", detail }];
  }
}

/** Returns the checks that any exchange of a revision can decide, whatever its scenario. */
export function exchangeChecks(revision: Revision): readonly string[] {
  const byRule = [...Object.keys(rules), noForeignProperties].filter((check) => isPromised(check, revision));
  const byDocument = judgedRequirements(revision).filter(({ spec }) =>
    spec.some((element) => element.startsWith("schema:")),
  );
  return [...new Set([...byRule, ...byDocument.map(({ id }) => id)])];
}
