import { type OperationId, operations, type Revision } from "@skills-api/spec";
import { type RevisionTraits, revisionTraits } from "../contract/revision-traits.ts";
import {
  bodyString,
  describe,
  type Exchange,
  errorOf,
  type RawHeaders,
  wasAccepted,
} from "../http/exchange.ts";
import type { Capability } from "../targets/capabilities.ts";
import { missingCapability } from "../targets/capabilities.ts";
import type { Credentials } from "../targets/target.ts";
import { UnsupportedError } from "../targets/unsupported-error.ts";
import type { Purpose } from "./budget.ts";
import type { CreateIntent } from "./create-intent.ts";
import { KnownVersions } from "./known-versions.ts";
import type { Ledger } from "./ledger/ledger.ts";
import { multipart, type Part } from "./multipart.ts";
import type { Names } from "./names.ts";
import type { Transport } from "./transport.ts";
import { uploadFingerprint } from "./upload-fingerprint.ts";

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
  readonly intent?: CreateIntent;
  readonly body?: { readonly contentType: string; readonly bytes: Uint8Array };
}

interface Call extends RequestOptions {
  readonly skill?: string;
  readonly version?: string;
  readonly parts?: readonly Part[];
  readonly intent?: CreateIntent;
}

const templates = new Map(operations.map((operation) => [operation.id, operation]));

/** An identifier in a path. An empty one would address the parent, and a delete would then take that. */
function slot(what: string, id = ""): string {
  if (["", ".", ".."].includes(id))
    throw new Error(`set-up failed: no answer gave the ${what} an identifier`);
  return encodeURIComponent(id);
}

/** The server does not take the key of the run. */
export class InvalidKeyError extends Error {
  constructor(exchange: Exchange) {
    super(`set-up failed: the key of this run is refused; ${describe(exchange)}`);
    this.name = "KeyRefused";
  }
}

/**
 * A run cannot go on with a key that the server does not take.
 *
 * @throws KeyRefused when it refuses the key, Lacking when keys of this kind may not do what was asked.
 */
function rejectInvalidKey(exchange: Exchange): void {
  const { status } = exchange.response;
  if (status === 401) throw new InvalidKeyError(exchange);
  if (status === 403 && /credential type/.test(errorOf(exchange).message)) {
    throw new UnsupportedError(`the key of this run may not: ${describe(exchange)}`);
  }
}

/** Repeats an upload whose response was lost, once whatever the first attempt created is deleted. */
export interface Recovery {
  createSkill(api: Api, send: () => Promise<Exchange>): Promise<Exchange>;
  /** `known` are the versions of the skill before the upload. */
  createVersion(
    api: Api,
    skill: string,
    known: ReadonlySet<string>,
    send: () => Promise<Exchange>,
  ): Promise<Exchange>;
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
  /** Shared as the ledger is; default its own. */
  readonly versions?: KnownVersions;
  /** Default none: an upload whose response is lost throws. */
  readonly recovery?: Recovery;
}

/** The operations of the API in one revision. */
export class Api {
  readonly revision: Revision;
  /** How the revision names things. */
  readonly traits: RevisionTraits;
  readonly names: Names;
  readonly credentials: Credentials;
  /** The header that shows the key of the run. */
  readonly auth: HeaderChanges;
  readonly #purpose: Purpose;
  readonly #transport: Transport;
  readonly #headers: HeaderChanges;
  readonly #ledger: Ledger;
  readonly #capabilities: ReadonlySet<Capability>;
  readonly #versions: KnownVersions;
  readonly #recovery: Recovery | undefined;

  constructor(options: ApiOptions) {
    const { transport, revision, credentials, names, ledger, capabilities, purpose, versions } = options;
    this.#transport = transport;
    this.revision = revision;
    this.traits = revisionTraits[revision];
    this.names = names;
    this.credentials = credentials;
    this.#ledger = ledger;
    this.#purpose = purpose;
    this.#versions = versions ?? new KnownVersions();
    this.#capabilities = capabilities;
    this.#recovery = options.recovery;
    this.#headers = {
      accept: "*/*",
      "anthropic-beta": this.traits.beta,
      "anthropic-version": "2023-06-01",
      "user-agent": "skills-conformance",
    };
    const { apiKey, auth } = credentials;
    this.auth = auth === "bearer" ? { authorization: `Bearer ${apiKey}` } : { "x-api-key": apiKey };
  }

  /** An upload whose answer is lost is looked up, deleted where it was taken, and sent again. */
  async createSkill(parts: readonly Part[], options: RequestOptions = {}): Promise<Exchange> {
    const intent = { revision: this.revision, ...uploadFingerprint(parts, this.traits.label), namedBy: "id" };
    const send = () => this.#call("createSkill", { ...options, parts, intent });
    const exchange = await (this.#recovery ? this.#recovery.createSkill(this, send) : send());
    const id = bodyString(exchange, "id");
    if (wasAccepted(exchange) && id)
      this.#versions.add(id, this.revision, bodyString(exchange, this.traits.latest));
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
    const namedBy = this.traits.version;
    const foreign = { revision: this.revision, skill, ...uploadFingerprint(parts), namedBy };
    // The versions of a skill of our own go with it.
    const intent = this.#ledger.has(skill) ? {} : { intent: foreign };
    const send = () => this.#call("createSkillVersion", { ...options, skill, parts, ...intent });
    if (!this.#ledger.has(skill)) return send();
    const known = this.#versions.in(skill, this.revision);
    const exchange = await (known && this.#recovery
      ? this.#recovery.createVersion(this, skill, known, send)
      : send());
    if (wasAccepted(exchange)) this.#versions.add(skill, this.revision, bodyString(exchange, namedBy));
    return exchange;
  }

  listVersions(skill: string, options: RequestOptions = {}): Promise<Exchange> {
    return this.#call("listSkillVersions", { ...options, skill });
  }

  getVersion(skill: string, version: string, options: RequestOptions = {}): Promise<Exchange> {
    return this.#call("getSkillVersion", { ...options, skill, version });
  }

  async deleteVersion(skill: string, version: string, options: RequestOptions = {}): Promise<Exchange> {
    const exchange = await this.#call("deleteSkillVersion", { ...options, skill, version });
    if (wasAccepted(exchange)) this.#versions.remove(skill, this.revision, version);
    return exchange;
  }

  /** @throws Lacking when the target has no downloads. */
  async download(skill: string, version: string, options: RequestOptions = {}): Promise<Exchange> {
    const lack = missingCapability("download", this.#capabilities);
    if (lack) throw new UnsupportedError(lack);
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
    if (method === "DELETE") this.#assertOwnDelete(target);
    const changes = body ? { "content-type": body.contentType, ...headers } : headers;
    const exchange = await this.#transport.send(
      {
        method,
        path: search.size > 0 ? `${target}?${search}` : target,
        headers: this.#headersWith(changes),
        ...(body ? { body: body.bytes } : {}),
      },
      { operation, repeatable, intent, purpose: this.#purpose },
    );
    const own = headers["x-api-key"] === undefined && headers.authorization === undefined;
    if (own) rejectInvalidKey(exchange);
    return exchange;
  }

  /**
   * Nothing is deleted but what this run created, and what is asked for to be refused because nothing has its name.
   *
   * @throws Error for anything else.
   */
  #assertOwnDelete(target: string): void {
    const [, , , skill = "", , version = ""] = target.split("?")[0]?.split("/").map(decodeURIComponent) ?? [];
    if (this.#ledger.has(skill) || this.names.isMadeUp(skill) || this.#ledger.hasVersion(skill, version))
      return;
    throw new Error(`DELETE ${target} is not sent: this run did not create it`);
  }

  /** Milliseconds since 1970, as the run has it. */
  date(): number {
    return this.#transport.date();
  }

  /** Waits so many milliseconds, as long as the run goes on. */
  wait(milliseconds: number): Promise<void> {
    return this.#transport.wait(milliseconds, this.#purpose);
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
    // A request that is about x-api-key shows no other key that could be the one that is accepted.
    const auth = "x-api-key" in changes && "authorization" in this.auth ? {} : this.auth;
    const all: HeaderChanges = { ...this.#headers, ...auth, ...changes };
    return Object.entries(all).flatMap(([name, value]) =>
      value === null ? [] : [value].flat().map((each) => [name, each] as const),
    );
  }
}
