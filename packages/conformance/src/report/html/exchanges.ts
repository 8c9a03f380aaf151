import { escapeControlCharacters, escapeLines } from "../../base/control-characters.ts";
import type { RawHeaders } from "../../http/exchange.ts";
import type { RecordedBody, RecordedExchange } from "../../results/recorded-exchange.ts";
import { excerptLimits, shortened } from "../../results/recording/exchange-redactor.ts";
import type { RunResult } from "../../results/result.ts";
import { curlOf } from "../curl.ts";
import { html, type Markup } from "./markup.ts";
import { severityOf } from "./outcomes.ts";

/** A request or a response in the JSON of the page. */
export interface PageMessage {
  /** Method and path, or the status. */
  readonly line: string;
  /** Indexes in {@link PageExchanges.texts}. */
  readonly headers: readonly number[];
  readonly body?: string;
  /** A remark on the body, for example that it is shortened. */
  readonly note?: string;
}

/** An exchange in the JSON of the page. */
export interface PageExchange {
  /** Its scenario, revision, time and duration. */
  readonly about: string;
  /** The curl command, as indexes in {@link PageExchanges.texts}; absent if curl cannot repeat the request. */
  readonly curl?: readonly number[];
  readonly request: PageMessage;
  readonly response?: PageMessage;
  readonly fault?: string;
}

/** The JSON of the page, for its script. */
export interface PageExchanges {
  /** Texts that many exchanges have in common; exchanges refer to them by index. */
  readonly texts: readonly string[];
  /** Separator between the parts of a curl command. */
  readonly separator: string;
  /** Exchanges by number. */
  readonly exchanges: Readonly<Record<string, PageExchange>>;
}

/** Bytes of JSON that the exchanges of a page may take. */
const maxTotalBytes = 420_000;

/** Characters of a body in an exchange that no finding refers to. */
const maxPassingBodyLength = 1_500;

/** Curl commands are split at their headers, most of which are the same in many commands. */
const separator = " -H ";

/** Returns the exchanges that a result refers to, those of failures first, and which of them findings refer to. */
function referencedExchanges({ checks, observations }: RunResult): {
  withFindings: Set<number>;
  all: Set<number>;
} {
  const defined = (numbers: readonly (number | undefined)[]) =>
    numbers.filter((number) => number !== undefined);
  const bySeverity = checks.toSorted((a, b) => severityOf(a.outcome) - severityOf(b.outcome));
  const findings = defined(bySeverity.flatMap((check) => check.findings.map(({ exchange }) => exchange)));
  const observed = defined(observations.map(({ exchange }) => exchange));
  const passing = [0, 1, 2].flatMap((at) => defined(checks.map(({ exchanges }) => exchanges[at])));
  return { withFindings: new Set(findings), all: new Set([...findings, ...observed, ...passing]) };
}

function noteOf({ bytes, text, cut }: RecordedBody): string | undefined {
  if (text === undefined) return `${bytes} bytes, not text`;
  return cut ? `The first part of ${bytes} bytes` : undefined;
}

/** The exchanges of a page: those that its checks and observations refer to, as far as they fit. */
export class Exchanges {
  readonly #texts = new Map<string, number>();
  #textBytes = 0;
  readonly #exchanges = new Map<number, PageExchange>();

  constructor(result: RunResult) {
    const byNumber = new Map(result.exchanges.map((exchange) => [exchange.number, exchange]));
    let bytes = 0;
    const { all, withFindings } = referencedExchanges(result);
    for (const number of all) {
      const exchange = byNumber.get(number);
      if (!exchange) continue;
      const maxLength = withFindings.has(number) ? Number.POSITIVE_INFINITY : maxPassingBodyLength;
      const curl = curlOf(exchange, { origin: result.origin });
      const pageExchange = this.#toPageExchange(
        shortened(exchange, { ...excerptLimits, request: maxLength, response: maxLength }),
        curl,
      );
      bytes += Buffer.byteLength(JSON.stringify(pageExchange));
      if (bytes + this.#textBytes > maxTotalBytes) break;
      this.#exchanges.set(number, pageExchange);
    }
  }

  /** JSON for the script of the page, escaped for a `script` element. */
  get json(): string {
    const data: PageExchanges = {
      texts: [...this.#texts.keys()],
      separator,
      exchanges: Object.fromEntries(this.#exchanges),
    };
    return JSON.stringify(data).replaceAll("<", "\\u003c");
  }

  /** Returns a placeholder for exchanges, which the script of the page replaces. */
  list(numbers: readonly number[]): Markup {
    const unique = [...new Set(numbers)];
    return html`<div class="exchanges" data-exchanges="${unique.join(" ")}">Exchange ${unique.join(", ")}</div>`;
  }

  #toPageExchange(exchange: RecordedExchange, curl: string | undefined): PageExchange {
    const { request, response, fault, scenario, revision, startedAt, duration } = exchange;
    return {
      about: escapeControlCharacters(`${scenario}, ${revision}, ${startedAt}, ${duration} ms`),
      ...(curl === undefined ? {} : { curl: curl.split(separator).map((part) => this.#textIndex(part)) }),
      request: this.#toPageMessage(`${request.method} ${request.path}`, request),
      ...(response ? { response: this.#toPageMessage(String(response.status), response) } : {}),
      ...(fault ? { fault: escapeControlCharacters(`${fault.kind}: ${fault.message}`) } : {}),
    };
  }

  #toPageMessage(line: string, message: { headers: RawHeaders; body?: RecordedBody }): PageMessage {
    const { headers, body } = message;
    const note = body && noteOf(body);
    return {
      line: escapeControlCharacters(line),
      headers: headers.map(([name, value]) => this.#textIndex(escapeControlCharacters(`${name}: ${value}`))),
      ...(body?.text === undefined ? {} : { body: escapeLines(body.text) }),
      ...(note ? { note } : {}),
    };
  }

  /** Returns the index of a text in {@link PageExchanges.texts}, which it is added to if it is new. */
  #textIndex(text: string): number {
    const known = this.#texts.get(text);
    if (known !== undefined) return known;
    const index = this.#texts.size;
    this.#texts.set(text, index);
    this.#textBytes += Buffer.byteLength(JSON.stringify(text));
    return index;
  }
}
