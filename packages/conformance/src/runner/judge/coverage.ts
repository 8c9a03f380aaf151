import type { Revision } from "@skills-api/spec";
import {
  type DocumentedOperation,
  type DocumentedStatus,
  operationsOf,
} from "../../contract/documented-operations.ts";
import { findProperties, pathsOf } from "../../contract/schema-properties.ts";
import type { Exchange } from "../../http/exchange.ts";
import type { OperationCoverage } from "../../results/result.ts";
import { sentParameters } from "./sent-parameters.ts";

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

/** What exchanges have shown of one operation. */
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
    for (const { in: place, name } of sentParameters(request, this.documented.parameters)) {
      this.#parameters.add(`${place} ${name}`);
    }
    const own = String(response.status);
    const names = [own, `${own[0]}XX`];
    const status = names.map((name) => this.documented.statuses.find((each) => each.name === name));
    const documented = status.find((each) => each !== undefined);
    this.#statuses.add(documented?.name ?? own);
    if (documented) this.#seeAnswer(documented, response.headers, json);
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
    const { id, parameters, statuses } = this.documented;
    const known = statuses.map(({ name }) => name);
    const strange = this.#statuses.names.filter((name) => !known.includes(name)).sort();
    const status = (documented: boolean) => (name: string) => {
      return { name, seen: this.#statuses.of(name), documented };
    };
    return {
      revision,
      operation: id,
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

/** Collects what exchanges show of what the document of one revision says. */
export class CoverageCollector {
  readonly #revision: Revision;
  readonly #operations: readonly OperationSightings[];

  /** `documented` is what the document says; default the bundled document of the revision. */
  constructor(revision: Revision, documented: readonly DocumentedOperation[] = operationsOf(revision)) {
    this.#revision = revision;
    this.#operations = documented.map((each) => new OperationSightings(each));
  }

  /** Counts what an exchange shows; one that is about no operation shows nothing. */
  see(exchange: Exchange): void {
    this.#operations.find(({ documented }) => documented.id === exchange.operation)?.see(exchange);
  }

  /** What was seen of every operation, in the order of the API and of the document, whether it was or not. */
  get coverage(): OperationCoverage[] {
    return this.#operations.map((operation) => operation.coverageIn(this.#revision));
  }
}
