import { type OperationId, operations, type Revision } from "@skills-api/spec";
import { type RevisionTraits, revisionTraits } from "../contract/revision-traits.ts";
import {
  bodyString,
  describe,
  type Exchange,
  errorOf,
  isRead,
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
import { encodeMultipart, type MultipartPart } from "./multipart.ts";
import type { NameGenerator } from "./names.ts";
import { NoVerdictError } from "./no-verdict-error.ts";
import type { OwnershipProof } from "./ownership.ts";
import { OwnershipGuard } from "./ownership-guard.ts";
import type { HeaderChanges, RawRequest, RequestOptions, SkillsApi } from "./skills-api.ts";
import type { Transport } from "./transport.ts";
import { uploadFingerprint } from "./upload-fingerprint.ts";

/** A request that may create a resource, which the ledger records before it is sent. */
interface TrackedRequest extends RawRequest {
  readonly intent?: CreateIntent;
}

interface OperationRequest extends RequestOptions {
  readonly skill?: string;
  readonly version?: string;
  readonly parts?: readonly MultipartPart[];
  readonly intent?: CreateIntent;
}

/** Characters of a path with its query. Servers accept about 8,000; an identifier or cursor may be far longer. */
const maxPathLength = 16_000;

const operationsById = new Map(operations.map((operation) => [operation.id, operation]));

/**
 * Encodes an identifier for a path.
 *
 * @throws Error if it is empty, `.` or `..`, which would address the parent: DELETE would remove that.
 */
function pathSegment(resource: string, id = ""): string {
  if (["", ".", ".."].includes(id))
    throw new Error(`set-up failed: the server returned no identifier for the ${resource}`);
  return encodeURIComponent(id);
}

/** Thrown when the server rejects the key of the run. */
export class InvalidKeyError extends Error {
  constructor(exchange: Exchange) {
    super(`set-up failed: the server rejects the key of this run; ${describe(exchange)}`);
    this.name = "InvalidKeyError";
  }
}

/**
 * Checks whether the server accepted the key of the run.
 *
 * @throws InvalidKeyError if it rejected the key.
 * @throws UnsupportedError if it does not allow the request for keys of this type.
 */
function throwIfKeyRejected(exchange: Exchange): void {
  const { status } = exchange.response;
  if (status === 401) throw new InvalidKeyError(exchange);
  if (status === 403 && /credential type/.test(errorOf(exchange).message)) {
    throw new UnsupportedError(`not allowed with the key of this run: ${describe(exchange)}`);
  }
}

/** Repeats an upload whose response was lost, after deleting what the first attempt created. */
export interface Recovery {
  /** @param expectsRejection Whether the upload is made to be rejected. */
  createSkill(api: Api, send: () => Promise<Exchange>, expectsRejection: boolean): Promise<Exchange>;
  /**
   * @param known The versions of the skill before the upload.
   * @param expectsRejection Whether the upload is made to be rejected.
   */
  createVersion(
    api: Api,
    skill: string,
    known: ReadonlySet<string>,
    send: () => Promise<Exchange>,
    expectsRejection: boolean,
  ): Promise<Exchange>;
}

/** Options of {@link Api}. */
export interface ApiOptions {
  readonly transport: Transport;
  readonly revision: Revision;
  readonly credentials: Credentials;
  readonly names: NameGenerator;
  /** Records everything that is created. All clients of a server share it in a run. */
  readonly ledger: Ledger;
  /** The capabilities of the target and the run. */
  readonly capabilities: ReadonlySet<Capability>;
  /** The purpose of all requests of this client. */
  readonly purpose: Purpose;
  /**
   * Versions of created skills. All clients of a server share it in a run.
   *
   * @default new and empty
   */
  readonly versions?: KnownVersions;
  /** Repeats uploads whose response was lost. Without it, such an upload throws. */
  readonly recovery?: Recovery;
}

/** A client of the API in one revision. */
export class Api implements SkillsApi {
  readonly revision: Revision;
  readonly traits: RevisionTraits;
  readonly names: NameGenerator;
  readonly credentials: Credentials;
  readonly authHeaders: HeaderChanges;
  readonly #purpose: Purpose;
  readonly #transport: Transport;
  readonly #headers: HeaderChanges;
  readonly #ledger: Ledger;
  readonly #capabilities: ReadonlySet<Capability>;
  readonly #versions: KnownVersions;
  readonly #recovery: Recovery | undefined;
  readonly #guard: OwnershipGuard;

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
    const { ownership, listQueries } = transport;
    this.#guard = new OwnershipGuard({ api: this, ledger, ownership, listQueries });
    this.#headers = {
      accept: "*/*",
      "anthropic-beta": this.traits.beta,
      "anthropic-version": "2023-06-01",
      "user-agent": "skills-conformance",
    };
    const { apiKey, auth } = credentials;
    this.authHeaders = auth === "bearer" ? { authorization: `Bearer ${apiKey}` } : { "x-api-key": apiKey };
  }

  async createSkill(parts: readonly MultipartPart[], options: RequestOptions = {}): Promise<Exchange> {
    const intent = {
      revision: this.revision,
      ...uploadFingerprint(parts, this.traits.label),
      idProperty: "id",
    };
    const send = () => this.#call("createSkill", { ...options, parts, intent });
    const { repeatable = false } = options;
    const exchange = await (this.#recovery ? this.#recovery.createSkill(this, send, repeatable) : send());
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

  async deleteSkill(skill: string, options: RequestOptions = {}): Promise<Exchange> {
    const stop = (reason: string) => {
      if (this.#ledger.hasSkill(skill))
        this.stopCreating(`nothing more is created, because a deletion failed: ${reason}`);
    };
    try {
      const exchange = await this.#call("deleteSkill", { ...options, skill });
      // A skill that has versions, or none, in a revision that minds.
      const isExpected = [400, 404, 409].includes(exchange.response.status);
      if (isExpected) this.#transport.recordRejectedDeletion(skill);
      else if (!wasAccepted(exchange)) stop(describe(exchange));
      return exchange;
    } catch (error) {
      if (error instanceof NoVerdictError && error.consistentFailure) stop(error.message);
      throw error;
    }
  }

  async createVersion(
    skill: string,
    parts: readonly MultipartPart[],
    options: RequestOptions = {},
  ): Promise<Exchange> {
    const idProperty = this.traits.version;
    // The versions of a skill of this run are deleted with it.
    const isOwnSkill = this.#ledger.hasSkill(skill);
    const intent = { revision: this.revision, skill, ...uploadFingerprint(parts), idProperty };
    const call = { ...options, skill, parts, ...(isOwnSkill ? {} : { intent }) };
    const send = () => this.#call("createSkillVersion", call);
    if (!isOwnSkill) return send();
    const known = this.#versions.get(skill, this.revision);
    const exchange = await (known && this.#recovery
      ? this.#recovery.createVersion(this, skill, known, send, options.repeatable ?? false)
      : send());
    if (wasAccepted(exchange)) this.#versions.add(skill, this.revision, bodyString(exchange, idProperty));
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

  async download(skill: string, version: string, options: RequestOptions = {}): Promise<Exchange> {
    const reason = missingCapability("download", this.#capabilities);
    if (reason) throw new UnsupportedError(reason);
    return this.#call("downloadSkillVersion", { ...options, skill, version });
  }

  async send({
    method,
    path,
    operation,
    body,
    headers = {},
    query = {},
    repeatable = method === "GET",
    intent,
  }: TrackedRequest): Promise<Exchange> {
    const search = new URLSearchParams(
      Object.entries(query).map(([key, value]): [string, string] => [key, String(value)]),
    );
    const fullPath = search.size > 0 ? `${path}?${search}` : path;
    if (fullPath.length > maxPathLength) {
      throw new Error(
        `set-up failed: the server returned an identifier or cursor that makes a path of ${fullPath.length} characters`,
      );
    }
    if (method === "DELETE") await this.#guard.assertDeleteAllowed(path);
    else if (!isRead(method)) await this.#guard.assertUploadAllowed(method, path);
    const changes = body ? { "content-type": body.contentType, ...headers } : headers;
    const exchange = await this.#transport.send(
      {
        method,
        path: fullPath,
        headers: this.#headersWith(changes),
        ...(body ? { body: body.bytes } : {}),
      },
      { operation, repeatable, intent, purpose: this.#purpose },
    );
    const usesKeyOfRun = headers["x-api-key"] === undefined && headers.authorization === undefined;
    if (usesKeyOfRun) throwIfKeyRejected(exchange);
    return exchange;
  }

  /** Proves that a skill was created by this run. */
  proveOwnership(skill: string): Promise<OwnershipProof> {
    return this.#guard.prove(skill);
  }

  /** Returns a request for the newest custom skills that no cache responds to. */
  freshList(): RequestOptions {
    return this.#transport.listQueries.next();
  }

  /** The same for the last list of a run. */
  lastList(): RequestOptions {
    return this.#transport.listQueries.last();
  }

  /** Leaves out the source of further lists, which the server does not know. */
  omitListSource(): void {
    this.#transport.listQueries.omitSource();
  }

  /** Whether a skill may have been deleted by a request whose response was lost. */
  mayBeDeleted(skill: string): boolean {
    return this.#transport.mayBeDeleted(skill);
  }

  /** Whether the server shows a skill with a label or name that neither contains the run id nor is its own id. */
  hasForeignLabel(skill: string): boolean {
    return this.#transport.ownership.hasForeignLabel(skill);
  }

  /** Ids of skills of the run that a request did not find, and that no response has shown. */
  get missingSkills(): readonly string[] {
    return this.#transport.ownership.missingSkills;
  }

  /** Ids of the skills of the run that are not deleted because the server rejected that. */
  get undeletedSkills(): readonly string[] {
    return this.#transport.undeletedSkills;
  }

  /** Whether the list before the first create shows a skill. */
  existed(skill: string): boolean {
    return this.#transport.ownership.existed(skill);
  }

  /** Whether a response is much older than two before it, so that a cache has sent it. */
  isStale(exchange: Exchange): boolean {
    return this.#transport.ownership.isStale(exchange);
  }

  /** Sends no more creates of skills in this run. */
  stopCreating(reason: string): void {
    this.#transport.stopCreating(reason);
  }

  date(): number {
    return this.#transport.date();
  }

  wait(milliseconds: number): Promise<void> {
    return this.#transport.wait(milliseconds, this.#purpose);
  }

  async #call(
    operation: OperationId,
    { skill, version, parts, ...options }: OperationRequest,
  ): Promise<Exchange> {
    const { method, path } = operationsById.get(operation) ?? {};
    if (!method || !path) throw new Error(`the spec has no operation ${operation}`);
    const resolved = path
      .replace("{skill_id}", () => pathSegment("skill", skill))
      .replace("{version}", () => pathSegment("version", version));
    const body = parts && encodeMultipart(parts);
    return this.send({ ...options, method, path: resolved, operation, ...(body ? { body } : {}) });
  }

  #headersWith(changes: HeaderChanges): RawHeaders {
    // A request that tests x-api-key must not be accepted because of the bearer token.
    const auth = "x-api-key" in changes && "authorization" in this.authHeaders ? {} : this.authHeaders;
    const all: HeaderChanges = { ...this.#headers, ...auth, ...changes };
    return Object.entries(all).flatMap(([name, value]) =>
      value === null ? [] : [value].flat().map((each) => [name, each] as const),
    );
  }
}
