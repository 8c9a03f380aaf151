import { detach } from "../../base/detach.ts";
import { type RawHeaders, TransportError, type WireRequest } from "../../http/exchange.ts";
import { operationOf } from "../../http/operation-of.ts";
import { isArchive } from "../../http/response-limits.ts";
import type { Redactor } from "../../redaction/redactor.ts";
import type { Credentials } from "../../targets/target.ts";
import type { RecordedBody, RecordedExchange } from "../recorded-exchange.ts";
import type { Attempt } from "./attempt.ts";
import { archiveText, packedText } from "./packed-text.ts";

/** The most that is kept of an exchange: characters of text, or bytes of a binary body. */
export interface SizeLimits {
  /** Of path and query. The server chooses the identifiers in them. */
  readonly path: number;
  /** Of a request body. */
  readonly request: number;
  /** Of a response body. */
  readonly response: number;
}

/**
 * Limits for a recording that can be replayed. Uploads near the size limit are cut, because a replay makes them again,
 * and so are responses larger than any skill.
 */
export const full: SizeLimits = {
  path: Number.POSITIVE_INFINITY,
  request: 1_048_576,
  response: 16_777_216,
};

/** Limits for a result. Handwritten uploads are shorter. */
export const excerptLimits: SizeLimits = { path: 2_000, request: 16_384, response: 4_096 };

/** The environment variables of the keys. */
const variables = {
  apiKey: "$ANTHROPIC_API_KEY",
  otherKey: "$SKILLS_CONFORMANCE_KEY",
  adminKey: "$SKILLS_CONFORMANCE_ADMIN_KEY",
  restrictedKey: "$SKILLS_CONFORMANCE_RESTRICTED_KEY",
} as const;

/** Replaces the owner of a key, as a report may be public. */
const aliases: Readonly<Record<string, string>> = {
  "anthropic-organization-id": "[organization]",
  "anthropic-workspace-id": "[workspace]",
};

const secretHeaders: ReadonlySet<string> = new Set(["x-api-key", "authorization"]);

function shortenedBody(body: RecordedBody, most: number): RecordedBody {
  const { bytes, text, base64 } = body;
  if (text !== undefined)
    return text.length > most ? { bytes, text: detach(text.slice(0, most).toWellFormed()), cut: true } : body;
  return base64 !== undefined && bytes > most ? { bytes, cut: true } : body;
}

/** Shortens a text as `Redactor.excerpt` does. */
function shortenedText(text: string, most: number): string {
  return text.length > most ? detach(`${text.slice(0, most).toWellFormed()}…`) : text;
}

/** Returns an exchange cut to limits. */
export function shortened(exchange: RecordedExchange, most: SizeLimits): RecordedExchange {
  const { request, response } = exchange;
  const { body } = request;
  return {
    ...exchange,
    request: {
      ...request,
      path: shortenedText(request.path, most.path),
      ...(body ? { body: shortenedBody(body, most.request) } : {}),
    },
    ...(response?.body
      ? { response: { ...response, body: shortenedBody(response.body, most.response) } }
      : {}),
  };
}

/** Removes secrets from exchanges. */
export class ExchangeRedactor {
  readonly #redactor: Redactor;
  readonly #keys: readonly (readonly [key: string, variable: string])[];
  /** Cache of redacted headers: most of them repeat. */
  readonly #headers = new Map<string, string>();

  constructor(
    redactor: Redactor,
    { apiKey, adminKey, restrictedKey, customKeyVariable }: Partial<Credentials>,
  ) {
    this.#redactor = redactor;
    const all = [
      [apiKey, customKeyVariable ? variables.otherKey : variables.apiKey],
      [adminKey, variables.adminKey],
      [restrictedKey, variables.restrictedKey],
    ] as const;
    this.#keys = all.flatMap(([key, variable]) => (key ? [[key, variable] as const] : []));
  }

  async redact(attempt: Attempt, most: SizeLimits): Promise<RecordedExchange> {
    const { number, scenario, revision, startedAt, duration, request, result } = attempt;
    const operation = operationOf(request.method, request.path);
    return {
      number,
      scenario,
      revision,
      ...(operation ? { operation } : {}),
      startedAt: startedAt.toISOString(),
      duration,
      request: this.request(request, most),
      ...(await this.#answer(result, most.response)),
    };
  }

  /** Redacts a request, and cuts it to limits. */
  request({ method, path, headers, body }: WireRequest, most: SizeLimits): RecordedExchange["request"] {
    const sent = this.#body(body, most.request);
    return {
      method,
      // A path in a recording begins with a slash.
      path: this.#redactor.excerpt(path, most.path).replace(/^\[redacted\]/, "/$&"),
      headers: headers.map(([name, value]) => this.#sent(name, value)),
      ...(sent ? { body: sent } : {}),
    };
  }

  async #answer(
    result: Attempt["result"],
    most: number,
  ): Promise<Pick<RecordedExchange, "response" | "fault">> {
    if (result instanceof TransportError) {
      return { fault: { kind: result.kind, message: this.#redactor.text(result.message) } };
    }
    const isSearched = isArchive(result.body) && result.body.length <= most;
    const body = this.#body(result.body, most, isSearched ? await archiveText(result.body) : undefined);
    const headers = result.headers.map(([name, value]) => this.#header(name, value));
    return { response: { status: result.status, headers, ...(body ? { body } : {}) } };
  }

  /** Redacts a header of a request. A key of the run is replaced by the name of its variable. */
  #sent(name: string, value: string): RawHeaders[number] {
    const known = secretHeaders.has(name.toLowerCase())
      ? this.#keys.find(([key]) => value === key || value === `Bearer ${key}`)
      : undefined;
    return known ? [name, value.slice(0, -known[0].length) + known[1]] : this.#header(name, value);
  }

  /** Redacts name and value together: some secrets are known by the name of their header. */
  #header(name: string, value: string): RawHeaders[number] {
    const alias = Object.entries(aliases).find(([each]) => each === name.toLowerCase())?.[1];
    if (alias !== undefined && value !== "") return [name, alias];
    const line = `${name}: ${value}`;
    const clean = this.#headers.get(line) ?? this.#redactor.text(line);
    this.#headers.set(line, clean);
    const [first = "", ...rest] = clean.split(": ");
    return first === name ? [name, rest.join(": ")] : [this.#redactor.text(name), "[redacted]"];
  }

  /** @param inArchive Texts of the archive, if the body is one. Without them the archive is not kept. */
  #body(
    bytes: Uint8Array | undefined,
    most: number,
    inArchive?: readonly string[],
  ): RecordedBody | undefined {
    if (bytes === undefined || bytes.length === 0) return undefined;
    const text = isArchive(bytes) ? undefined : textOf(bytes);
    if (text === undefined) return this.#binary(bytes, most, inArchive);
    return shortenedBody({ bytes: bytes.length, text: this.#redactor.excerpt(text, most) }, most);
  }

  #binary(bytes: Uint8Array, most: number, inArchive: readonly string[] | undefined): RecordedBody {
    const size = { bytes: bytes.length };
    if (bytes.length > most) return { ...size, cut: true };
    const texts = isArchive(bytes) ? inArchive : packedText(bytes);
    const isClean = texts?.every((text) => this.#redactor.text(text) === text);
    if (!isClean) return { ...size, text: "[redacted]", cut: true };
    return { ...size, base64: Buffer.from(bytes).toString("base64") };
  }
}

function textOf(bytes: Uint8Array): string | undefined {
  try {
    const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
    return text.includes("\0") ? undefined : text;
  } catch {
    return undefined;
  }
}
