import type { Revision } from "@skills-api/spec";
import { documentOf } from "../../contract/documents.ts";
import {
  type Document,
  documentedStatus,
  operationsOf,
  type ResolvedOperation,
} from "../../contract/openapi.ts";
import {
  findProperties,
  pathsOf,
  propertiesOf,
  type SchemaProperties,
} from "../../contract/schema-properties.ts";
import type { Exchange } from "../../http/exchange.ts";
import type { OperationCoverage } from "../../results/result.ts";
import { type DocumentedParameter, sentParameters } from "./sent-parameters.ts";

/** Counts by the name of what was seen. */
class Tally {
  readonly #counts = new Map<string, number>();

  add(name: string): void {
    this.#counts.set(name, this.of(name) + 1);
  }

  of(name: string): number {
    return this.#counts.get(name) ?? 0;
  }

  get names(): string[] {
    return [...this.#counts.keys()];
  }
}

/** The headers and properties that a document has for the responses with one status. */
interface DocumentedStatus {
  /** `200`, or a class such as `4XX`. */
  readonly name: string;
  readonly headers: readonly string[];
  readonly body: SchemaProperties | undefined;
}

function parametersOf(
  document: Document,
  { parameters, requestBody }: ResolvedOperation,
): DocumentedParameter[] {
  const fields = requestBody ? propertiesOf(document, requestBody.schema).properties.keys() : [];
  return [
    ...parameters.map(({ name, in: place }) => ({ name, in: place })),
    ...[...fields].map((name) => ({ name, in: "body" as const })),
  ];
}

function statusesOf(document: Document, { responses }: ResolvedOperation): DocumentedStatus[] {
  return [...responses].map(([name, { headers, body }]) => {
    return { name, headers, body: body && propertiesOf(document, body.schema) };
  });
}

/** Everything of an operation that coverage counts. */
interface DocumentedOperation {
  readonly operation: ResolvedOperation;
  readonly parameters: readonly DocumentedParameter[];
  readonly statuses: readonly DocumentedStatus[];
}

/** Following every schema of a document is slow, and a process may run the suite often. */
const known = new WeakMap<Document, readonly DocumentedOperation[]>();

function documentedOperations(document: Document): readonly DocumentedOperation[] {
  const operations =
    known.get(document) ??
    operationsOf(document).map((operation) => ({
      operation,
      parameters: parametersOf(document, operation),
      statuses: statusesOf(document, operation),
    }));
  known.set(document, operations);
  return operations;
}

/** Counts what exchanges have shown of one operation. */
class OperationSightings {
  readonly documented: DocumentedOperation;
  readonly #statuses = new Tally();
  readonly #parameters = new Tally();
  readonly #headers = new Tally();
  readonly #properties = new Tally();
  readonly #nulls = new Tally();
  #answers = 0;

  constructor(documented: DocumentedOperation) {
    this.documented = documented;
  }

  see({ request, response, json }: Exchange): void {
    this.#answers++;
    const { operation, parameters, statuses } = this.documented;
    for (const { in: place, name } of sentParameters(request, parameters)) {
      this.#parameters.add(`${place} ${name}`);
    }
    const name = documentedStatus(operation, response.status);
    const status = statuses.find((each) => each.name === name);
    this.#statuses.add(name ?? String(response.status));
    if (status) this.#seeAnswer(status, response.headers, json);
  }

  #seeAnswer(status: DocumentedStatus, headers: Exchange["response"]["headers"], json: unknown): void {
    const came = new Set(headers.map(([name]) => name.toLowerCase()));
    for (const name of status.headers) {
      if (came.has(name.toLowerCase())) this.#headers.add(`${status.name} ${name}`);
    }
    if (!status.body) return;
    const onlyNull = new Map<string, boolean>();
    findProperties(status.body, json, (path, isNull) => {
      onlyNull.set(path, isNull && (onlyNull.get(path) ?? true));
    });
    for (const [path, isNull] of onlyNull) {
      this.#properties.add(`${status.name} ${path}`);
      if (isNull) this.#nulls.add(`${status.name} ${path}`);
    }
  }

  coverageIn(revision: Revision): OperationCoverage {
    const { operation, parameters, statuses } = this.documented;
    const known = statuses.map(({ name }) => name);
    const strange = this.#statuses.names.filter((name) => !known.includes(name)).sort();
    const status = (documented: boolean) => (name: string) => {
      return { name, seen: this.#statuses.of(name), documented };
    };
    return {
      revision,
      operation: operation.id,
      answers: this.#answers,
      statuses: [...known.map(status(true)), ...strange.map(status(false))],
      parameters: parameters.map(({ name, in: place }) => {
        return { name, in: place, seen: this.#parameters.of(`${place} ${name}`) };
      }),
      headers: statuses.flatMap(({ name: of, headers }) =>
        headers.map((name) => ({ name, status: of, seen: this.#headers.of(`${of} ${name}`) })),
      ),
      properties: statuses.flatMap(({ name: of, body }) =>
        (body ? pathsOf(body) : []).map((name) => {
          const key = `${of} ${name}`;
          return { name, status: of, seen: this.#properties.of(key), nulls: this.#nulls.of(key) };
        }),
      ),
    };
  }
}

/** Counts what exchanges show of everything that a document describes. */
export class CoverageCollector {
  readonly #revision: Revision;
  readonly #operations: readonly OperationSightings[];

  /** @param document Default the bundled document of the revision. */
  constructor(revision: Revision, document: Document = documentOf(revision)) {
    this.#revision = revision;
    this.#operations = documentedOperations(document).map((each) => new OperationSightings(each));
  }

  /** Counts what an exchange shows. One that addresses no operation is ignored. */
  see(exchange: Exchange): void {
    this.#operations.find(({ documented }) => documented.operation.id === exchange.operation)?.see(exchange);
  }

  /** The counts of every operation in the order of the document, including what was never seen. */
  get coverage(): OperationCoverage[] {
    return this.#operations.map((operation) => operation.coverageIn(this.#revision));
  }
}
