import { type RawHeaders, WireFault, type WireRequest } from "../../http/exchange.ts";
import { operationOf } from "../../http/operation-of.ts";
import type { Redactor } from "../../redaction/redactor.ts";
import type { Credentials } from "../../targets/target.ts";
import type { RecordedBody, RecordedExchange } from "../recorded-exchange.ts";
import type { Attempt } from "./attempt.ts";
import { archiveText, isArchive, packedText } from "./packed-text.ts";

/** The most that is kept of an exchange: characters of text, or bytes of a body that is none. */
export interface SizeLimits {
  /** Of path and query, in which an identifier stands that a server chose. */
  readonly path: number;
  /** Of the body of a request. */
  readonly request: number;
  /** Of the body of an answer. */
  readonly response: number;
}

/**
 * Everything, for a recording that is to be replayed, but for uploads near the size limit, which the suite makes again,
 * and what no server has a reason to answer.
 */
export const full: SizeLimits = {
  path: Number.POSITIVE_INFINITY,
  request: 1_048_576,
  response: 16_777_216,
};

/** What a result keeps. An upload that is made by hand is shorter. */
export const excerptLimits: SizeLimits = { path: 2_000, request: 16_384, response: 4_096 };

/** Where the shell finds a key. */
const variables = {
  apiKey: "$ANTHROPIC_API_KEY",
  otherKey: "$SKILLS_CONFORMANCE_KEY",
  adminKey: "$SKILLS_CONFORMANCE_ADMIN_KEY",
  restrictedKey: "$SKILLS_CONFORMANCE_RESTRICTED_KEY",
} as const;

/** Whom a key belongs to is nobody's business, and a report may be public. */
const aliases: Readonly<Record<string, string>> = {
  "anthropic-organization-id": "[organization]",
  "anthropic-workspace-id": "[workspace]",
};

const secretHeaders: ReadonlySet<string> = new Set(["x-api-key", "authorization"]);

function shortenedBody(body: RecordedBody, most: number): RecordedBody {
  const { bytes, text, base64 } = body;
  if (text !== undefined)
    return text.length > most ? { bytes, text: text.slice(0, most).toWellFormed(), cut: true } : body;
  return base64 !== undefined && bytes > most ? { bytes, cut: true } : body;
}

/** As a redactor's excerpt is. */
function shortenedText(text: string, most: number): string {
  return text.length > most ? `${text.slice(0, most).toWellFormed()}…` : text;
}

/** The same exchange with no more of it than that. */
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

/** Takes the secrets out of what went over the wire. */
export class ExchangeRedactor {
  readonly #redactor: Redactor;
  readonly #keys: readonly (readonly [key: string, variable: string])[];
  /** Most headers come again and again. */
  readonly #headers = new Map<string, string>();

  constructor(redactor: Redactor, { apiKey, adminKey, restrictedKey, elsewhere }: Partial<Credentials>) {
    this.#redactor = redactor;
    const all = [
      [apiKey, elsewhere ? variables.otherKey : variables.apiKey],
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

  /** A request alone, with at most so much of it. */
  request({ method, path, headers, body }: WireRequest, most: SizeLimits): RecordedExchange["request"] {
    const sent = this.#body(body, most.request);
    return {
      method,
      path: this.#redactor.excerpt(path, most.path),
      headers: headers.map(([name, value]) => this.#sent(name, value)),
      ...(sent ? { body: sent } : {}),
    };
  }

  async #answer(
    result: Attempt["result"],
    most: number,
  ): Promise<Pick<RecordedExchange, "response" | "fault">> {
    if (result instanceof WireFault) {
      return { fault: { kind: result.kind, message: this.#redactor.text(result.message) } };
    }
    const isSearched = isArchive(result.body) && result.body.length <= most;
    const body = this.#body(result.body, most, isSearched ? await archiveText(result.body) : undefined);
    const headers = result.headers.map(([name, value]) => this.#header(name, value));
    return { response: { status: result.status, headers, ...(body ? { body } : {}) } };
  }

  /** A header of a request: a key of the run stands as the variable that has it. */
  #sent(name: string, value: string): RawHeaders[number] {
    const known = secretHeaders.has(name.toLowerCase())
      ? this.#keys.find(([key]) => value === key || value === `Bearer ${key}`)
      : undefined;
    return known ? [name, value.slice(0, -known[0].length) + known[1]] : this.#header(name, value);
  }

  /** A header as a whole: some secrets are known by what they are called. */
  #header(name: string, value: string): RawHeaders[number] {
    const alias = Object.entries(aliases).find(([each]) => each === name.toLowerCase())?.[1];
    if (alias !== undefined && value !== "") return [name, alias];
    const line = `${name}: ${value}`;
    const clean = this.#headers.get(line) ?? this.#redactor.text(line);
    this.#headers.set(line, clean);
    const [first = "", ...rest] = clean.split(": ");
    return first === name ? [name, rest.join(": ")] : [this.#redactor.text(name), "[redacted]"];
  }

  /** @param inArchive The texts of a body that is an archive. Without them it is not kept. */
  #body(
    bytes: Uint8Array | undefined,
    most: number,
    inArchive?: readonly string[],
  ): RecordedBody | undefined {
    if (bytes === undefined || bytes.length === 0) return undefined;
    const text = textOf(bytes);
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
