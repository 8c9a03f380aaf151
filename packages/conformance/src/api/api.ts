import { type OperationId, operations, type Revision } from "@skills-api/spec";
import type { Credentials } from "../targets/target.ts";
import { accepted, describe, type Exchange, type RawHeaders, text } from "../transport/exchange.ts";
import type { Transport } from "../transport/transport.ts";
import { multipart, type Part } from "./multipart.ts";
import type { Names } from "./names.ts";
import { type Shape, shapes } from "./shapes.ts";

/** Replaces headers of a request: several values are sent as repeated headers, `null` leaves one out. */
export type HeaderChanges = Readonly<Record<string, string | readonly string[] | null>>;

/** What a single request may differ in. */
export interface RequestOptions {
  readonly headers?: HeaderChanges;
  readonly query?: Readonly<Record<string, string | number>>;
  /** Sending it twice does no harm, because it is made to be refused. */
  readonly repeatable?: boolean;
}

/** A request that no operation describes. */
export interface RawRequest extends RequestOptions {
  readonly method: string;
  readonly target: string;
  readonly operation?: OperationId;
  readonly body?: { readonly contentType: string; readonly bytes: Uint8Array };
}

interface Call extends RequestOptions {
  readonly skill?: string;
  readonly version?: string;
  readonly parts?: readonly Part[];
}

const templates = new Map(operations.map((operation) => [operation.id, operation]));

/** An identifier in a path. An empty one would address the parent, and a delete would then take that. */
function slot(what: string, id = ""): string {
  if (["", ".", ".."].includes(id))
    throw new Error(`set-up failed: no answer gave the ${what} an identifier`);
  return encodeURIComponent(id);
}

/** Skills that were created and not deleted yet, in the order of their creation, with what created them. */
export type Created = Map<string, Api>;

/** What an {@link Api} is made from. */
export interface ApiOptions {
  readonly transport: Transport;
  readonly revision: Revision;
  readonly credentials: Credentials;
  readonly names: Names;
  /** Where it remembers what it created; may be shared with that of another revision. */
  readonly created: Created;
}

/** The operations of the API in one revision. Remembers what it created. */
export class Api {
  readonly revision: Revision;
  /** How the revision names things. */
  readonly shape: Shape;
  readonly names: Names;
  readonly credentials: Credentials;
  readonly #transport: Transport;
  readonly #headers: HeaderChanges;
  readonly #created: Created;

  constructor({ transport, revision, credentials, names, created }: ApiOptions) {
    this.#transport = transport;
    this.revision = revision;
    this.shape = shapes[revision];
    this.names = names;
    this.credentials = credentials;
    this.#created = created;
    this.#headers = {
      accept: "*/*",
      "anthropic-beta": this.shape.beta,
      "anthropic-version": "2023-06-01",
      "user-agent": "skills-conformance",
      "x-api-key": credentials.apiKey,
    };
  }

  createSkill(parts: readonly Part[], options: RequestOptions = {}): Promise<Exchange> {
    return this.#call("createSkill", { ...options, parts });
  }

  listSkills(options: RequestOptions = {}): Promise<Exchange> {
    return this.#call("listSkills", options);
  }

  getSkill(skill: string, options: RequestOptions = {}): Promise<Exchange> {
    return this.#call("getSkill", { ...options, skill });
  }

  deleteSkill(skill: string, options: RequestOptions = {}): Promise<Exchange> {
    return this.#call("deleteSkill", { ...options, skill });
  }

  createVersion(skill: string, parts: readonly Part[], options: RequestOptions = {}): Promise<Exchange> {
    return this.#call("createSkillVersion", { ...options, skill, parts });
  }

  listVersions(skill: string, options: RequestOptions = {}): Promise<Exchange> {
    return this.#call("listSkillVersions", { ...options, skill });
  }

  getVersion(skill: string, version: string, options: RequestOptions = {}): Promise<Exchange> {
    return this.#call("getSkillVersion", { ...options, skill, version });
  }

  deleteVersion(skill: string, version: string, options: RequestOptions = {}): Promise<Exchange> {
    return this.#call("deleteSkillVersion", { ...options, skill, version });
  }

  download(skill: string, version: string, options: RequestOptions = {}): Promise<Exchange> {
    return this.#call("downloadSkillVersion", { ...options, skill, version });
  }

  /** Sends a request as it stands: another method, another path, another body. */
  async send({
    method,
    target,
    operation,
    body,
    headers = {},
    query = {},
    repeatable,
  }: RawRequest): Promise<Exchange> {
    const search = new URLSearchParams(
      Object.entries(query).map(([key, value]): [string, string] => [key, String(value)]),
    );
    const changes = body ? { "content-type": body.contentType, ...headers } : headers;
    const exchange = await this.#transport.send(
      {
        method,
        target: search.size > 0 ? `${target}?${search}` : target,
        headers: this.#headersWith(changes),
        ...(body ? { body: body.bytes } : {}),
      },
      { operation, repeatable: repeatable ?? method === "GET" },
    );
    this.#remember(exchange);
    const own = headers["x-api-key"] === undefined && headers.authorization === undefined;
    if (own && exchange.response.status === 401) {
      throw new Error(`set-up failed: the key of this run is refused; ${describe(exchange)}`);
    }
    return exchange;
  }

  async #call(operation: OperationId, { skill, version, parts, ...options }: Call): Promise<Exchange> {
    const { method, path } = templates.get(operation) ?? {};
    if (!method || !path) throw new Error(`the spec has no operation ${operation}`);
    const target = path
      .replace("{skill_id}", () => slot("skill", skill))
      .replace("{version}", () => slot("version", version));
    const body = parts && multipart(parts);
    return this.send({ ...options, method, target, operation, ...(body ? { body } : {}) });
  }

  #headersWith(changes: HeaderChanges): RawHeaders {
    const all: HeaderChanges = { ...this.#headers, ...changes };
    return Object.entries(all).flatMap(([name, value]) =>
      value === null ? [] : [value].flat().map((each) => [name, each] as const),
    );
  }

  #remember(exchange: Exchange): void {
    if (!accepted(exchange)) return;
    if (exchange.operation === "createSkill") {
      const id = text(exchange, "id");
      if (id) this.#created.set(id, this);
    }
    if (exchange.operation === "deleteSkill") {
      const id = exchange.request.target.split("/")[3]?.split("?")[0] ?? "";
      this.#created.delete(decodeURIComponent(id));
    }
  }
}
