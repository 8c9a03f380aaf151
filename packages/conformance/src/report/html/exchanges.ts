import { escapeControlCharacters } from "../../base/control-characters.ts";
import type { RawHeaders } from "../../http/exchange.ts";
import type { RecordedBody, RecordedExchange } from "../../results/recorded-exchange.ts";
import { excerptLimits, shortened } from "../../results/recording/exchange-redactor.ts";
import type { RunResult } from "../../results/result.ts";
import { curlOf } from "../curl.ts";
import { html, type Markup, printableLines } from "./markup.ts";
import { severityOf } from "./words.ts";

/** A message as the page shows it. */
export interface ShownMessage {
  readonly line: string;
  readonly headers: readonly number[];
  readonly body?: string;
  /** What is to be said of the body. */
  readonly note?: string;
}

/** An exchange as the page shows it. */
export interface ShownExchange {
  readonly about: string;
  /** A line of shell in pieces; none where no shell can repeat it. */
  readonly curl?: readonly number[];
  readonly request: ShownMessage;
  readonly response?: ShownMessage;
  readonly fault?: string;
}

/** What the page carries as JSON, for its script. */
export interface ShownExchanges {
  /** Texts that come again and again; the numbers in an exchange are places among them. */
  readonly texts: readonly string[];
  /** What stands between the pieces of a line of shell. */
  readonly joint: string;
  /** By their numbers. */
  readonly exchanges: Readonly<Record<string, ShownExchange>>;
}

/** The most characters of JSON that the exchanges of a page take: a server may answer at any length. */
const room = 450_000;

/** The most characters of a body that only shows that something held. */
const enough = 1_500;

/** Where a line of shell is cut: most of its headers are those of many others. */
const joint = " -H ";

function numbersOf({ checks, observations }: RunResult): { found: Set<number>; all: Set<number> } {
  const some = (numbers: readonly (number | undefined)[]) => numbers.filter((number) => number !== undefined);
  const bySeverity = checks.toSorted((a, b) => severityOf(a.outcome) - severityOf(b.outcome));
  const found = some(bySeverity.flatMap(({ findings }) => findings.map(({ exchange }) => exchange)));
  const observed = some(observations.map(({ exchange }) => exchange));
  const held = [0, 1, 2].flatMap((at) => some(checks.map(({ exchanges }) => exchanges[at])));
  return { found: new Set(found), all: new Set([...found, ...observed, ...held]) };
}

function noteOf({ bytes, text, cut }: RecordedBody): string | undefined {
  if (text === undefined) return `${bytes} bytes that are no text`;
  return cut ? `The beginning of ${bytes} bytes` : undefined;
}

/** The exchanges that something in a result refers to, and how the page shows them. */
export class Exchanges {
  readonly #texts = new Map<string, number>();
  readonly #shown = new Map<number, ShownExchange>();

  constructor(result: RunResult) {
    const all = new Map(result.exchanges.map((exchange) => [exchange.number, exchange]));
    let left = room;
    const wanted = numbersOf(result);
    for (const number of wanted.all) {
      const exchange = all.get(number);
      if (!exchange) continue;
      const most = wanted.found.has(number) ? Number.POSITIVE_INFINITY : enough;
      const curl = curlOf(exchange, { origin: result.origin });
      const shown = this.#show(
        shortened(exchange, { ...excerptLimits, request: most, response: most }),
        curl,
      );
      left -= JSON.stringify(shown).length;
      if (left < 0) break;
      this.#shown.set(number, shown);
    }
  }

  /** What the script of the page needs, as JSON that can stand in a `script` element. */
  get json(): string {
    const data: ShownExchanges = {
      texts: [...this.#texts.keys()],
      joint,
      exchanges: Object.fromEntries(this.#shown),
    };
    return JSON.stringify(data).replaceAll("<", "\\u003c");
  }

  /** Exchanges of a check or an observation; the script puts what it has of them in their place. */
  list(numbers: readonly number[]): Markup {
    const unique = [...new Set(numbers)];
    return html`<div class="exchanges" data-exchanges="${unique.join(" ")}">Exchange ${unique.join(", ")}</div>`;
  }

  #show(exchange: RecordedExchange, curl: string | undefined): ShownExchange {
    const { request, response, fault, scenario, revision, startedAt, duration } = exchange;
    return {
      about: escapeControlCharacters(`${scenario}, ${revision}, ${startedAt}, ${duration} ms`),
      ...(curl === undefined ? {} : { curl: curl.split(joint).map((piece) => this.#text(piece)) }),
      request: this.#message(`${request.method} ${request.path}`, request),
      ...(response ? { response: this.#message(String(response.status), response) } : {}),
      ...(fault ? { fault: escapeControlCharacters(`${fault.kind}: ${fault.message}`) } : {}),
    };
  }

  #message(line: string, message: { headers: RawHeaders; body?: RecordedBody }): ShownMessage {
    const { headers, body } = message;
    const note = body && noteOf(body);
    return {
      line: escapeControlCharacters(line),
      headers: headers.map(([name, value]) => this.#text(escapeControlCharacters(`${name}: ${value}`))),
      ...(body?.text === undefined ? {} : { body: printableLines(body.text) }),
      ...(note ? { note } : {}),
    };
  }

  #text(text: string): number {
    const place = this.#texts.get(text) ?? this.#texts.size;
    this.#texts.set(text, place);
    return place;
  }
}
