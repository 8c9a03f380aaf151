import { type OperationId, operations, type Revision } from "@skills-api/spec";
import { Lacking } from "../core/lacking.ts";
import { lackOf } from "../core/plan.ts";
import type { Capability } from "../core/scenario.ts";
import type { Ledger } from "../ledger/ledger.ts";
import { settle } from "../ledger/settle.ts";
import type { Credentials } from "../targets/target.ts";
import type { Purpose } from "../transport/budget.ts";
import {
  accepted,
  describe,
  type Exchange,
  errorOf,
  property,
  type RawHeaders,
  text,
} from "../transport/exchange.ts";
import { type Create, Indeterminate, type Transport } from "../transport/transport.ts";
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
  /** What it is about to create. */
  readonly intent?: Create;
  readonly body?: { readonly contentType: string; readonly bytes: Uint8Array };
}

interface Call extends RequestOptions {
  readonly skill?: string;
  readonly version?: string;
  readonly parts?: readonly Part[];
  readonly intent?: Create;
}

const templates = new Map(operations.map((operation) => [operation.id, operation]));

/** An identifier in a path. An empty one would address the parent, and a delete would then take that. */
function slot(what: string, id = ""): string {
  if (["", ".", ".."].includes(id))
    throw new Error(`set-up failed: no answer gave the ${what} an identifier`);
  return encodeURIComponent(id);
}

/** How often an upload is sent whose answers are lost. */
const rounds = 3;

/** What an upload gives a skill or version, by which it can be found. */
function givenBy(parts: readonly Part[], label?: string): Pick<Create, "name" | "label"> {
  const { name, description } = parts.find(({ skill }) => skill)?.skill ?? {};
  const field = parts.find((part) => part.name === label && part.filename === undefined)?.content;
  const given = label === undefined ? description : typeof field === "string" ? field : undefined;
  return { ...(name ? { name } : {}), ...(given ? { label: given } : {}) };
}

/**
 * A run cannot go on with a key that the server does not take.
 *
 * @throws Error when it refuses the key, Lacking when keys of this kind may not do what was asked.
 */
function refuseUseless(exchange: Exchange): void {
  const { status } = exchange.response;
  if (status === 401) throw new Error(`set-up failed: the key of this run is refused; ${describe(exchange)}`);
  if (status === 403 && /credential type/.test(errorOf(exchange).message)) {
    throw new Lacking(`the key of this run may not: ${describe(exchange)}`);
  }
}

/** What an {@link Api} is made from. */
export interface ApiOptions {
  readonly transport: Transport;
  readonly revision: Revision;
  readonly credentials: Credentials;
  readonly names: Names;
  /** Where what it creates is written down; shared by all that speak to a server in a run. */
  readonly ledger: Ledger;
  /** What the target and the run have. */
  readonly capabilities: ReadonlySet<Capability>;
  /** What its requests are for. */
  readonly purpose: Purpose;
}

/** The operations of the API in one revision. */
export class Api {
  readonly revision: Revision;
  /** How the revision names things. */
  readonly shape: Shape;
  readonly names: Names;
  readonly credentials: Credentials;
  readonly #transport: Transport;
  readonly #headers: HeaderChanges;
  readonly #ledger: Ledger;
  readonly #purpose: Purpose;
  readonly #capabilities: ReadonlySet<Capability>;
  /** The versions of each skill that this created, where nothing else may have added one. */
  readonly #versions = new Map<string, Set<string>>();

  constructor(options: ApiOptions) {
    const { transport, revision, credentials, names, ledger, capabilities, purpose } = options;
    this.#transport = transport;
    this.revision = revision;
    this.shape = shapes[revision];
    this.names = names;
    this.credentials = credentials;
    this.#ledger = ledger;
    this.#purpose = purpose;
    this.#capabilities = capabilities;
    this.#headers = {
      accept: "*/*",
      "anthropic-beta": this.shape.beta,
      "anthropic-version": "2023-06-01",
      "user-agent": "skills-conformance",
      "x-api-key": credentials.apiKey,
    };
  }

  /** An upload whose answer is lost is looked up, deleted where it was taken, and sent again. */
  async createSkill(parts: readonly Part[], options: RequestOptions = {}): Promise<Exchange> {
    const intent = { revision: this.revision, ...givenBy(parts, this.shape.label), namedBy: "id" };
    const send = () => this.#call("createSkill", { ...options, parts, intent });
    const exchange = await this.#recovering(send, () => this.#undoCreates());
    const [id, latest] = [text(exchange, "id"), text(exchange, this.shape.latest)];
    if (accepted(exchange) && id) this.#versions.set(id, new Set([latest]));
    return exchange;
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

  /** As {@link createSkill}, where the skill was created here too. */
  async createVersion(
    skill: string,
    parts: readonly Part[],
    options: RequestOptions = {},
  ): Promise<Exchange> {
    const namedBy = this.shape.version;
    const foreign = { revision: this.revision, skill, ...givenBy(parts), namedBy };
    // The versions of a skill of our own go with it.
    const intent = this.#ledger.has(skill) ? {} : { intent: foreign };
    const send = () => this.#call("createSkillVersion", { ...options, skill, parts, ...intent });
    const known = this.#versions.get(skill);
    const exchange = known
      ? await this.#recovering(send, () => this.#undoVersions(skill, known))
      : await send();
    if (accepted(exchange)) known?.add(text(exchange, namedBy));
    return exchange;
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

  /** @throws Lacking when the target has no downloads. */
  async download(skill: string, version: string, options: RequestOptions = {}): Promise<Exchange> {
    const lack = lackOf("download", this.#capabilities);
    if (lack) throw new Lacking(lack);
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
    repeatable = method === "GET",
    intent,
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
      { operation, repeatable, intent, purpose: this.#purpose },
    );
    const own = headers["x-api-key"] === undefined && headers.authorization === undefined;
    if (own) refuseUseless(exchange);
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

  async #recovering(send: () => Promise<Exchange>, undo: () => Promise<void>): Promise<Exchange> {
    for (let round = 1; ; round++) {
      try {
        return await send();
      } catch (error) {
        if (!(error instanceof Indeterminate) || round === rounds) throw error;
        const { mayHaveActed, unreachable, persistent } = error.why;
        if (!mayHaveActed || unreachable || persistent) throw error;
        await undo();
      }
    }
  }

  /** Deletes what was created without an answer. */
  async #undoCreates(): Promise<void> {
    const lost = this.#ledger.outstanding.filter(
      ({ state, revision }) => state === "sent" && revision === this.revision,
    );
    const settlements = await settle({ ledger: this.#ledger, apis: new Map([[this.revision, this]]) }, lost);
    const left = settlements.find(({ outcome }) => outcome === "left");
    if (left) throw new Error(`a create without an answer could not be undone: ${left.reason}`);
  }

  /** Deletes the versions that no answer named. */
  async #undoVersions(skill: string, known: ReadonlySet<string>): Promise<void> {
    const list = await this.listVersions(skill, { query: { limit: 100 } });
    const data = property(list.json, "data");
    for (const item of Array.isArray(data) ? data : []) {
      const version = String(property(item, this.shape.version));
      if (!known.has(version)) await this.deleteVersion(skill, version);
    }
  }
}
