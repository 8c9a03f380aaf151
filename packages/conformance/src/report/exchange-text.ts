import type { RawHeaders } from "../http/exchange.ts";
import type { RecordedBody, RecordedExchange } from "../results/recorded-exchange.ts";

function headerLines(headers: RawHeaders): string[] {
  return headers.map(([name, value]) => `${name}: ${value}`);
}

function bodyLines(body: RecordedBody | undefined, most: number): string[] {
  if (!body) return [];
  if (body.text === undefined) return ["", `(${body.bytes} bytes that are no text)`];
  const isShort = body.cut || body.text.length > most;
  return ["", body.text.slice(0, most).toWellFormed(), ...(isShort ? [`(${body.bytes} bytes in all)`] : [])];
}

/** A request as text, with at most so many characters of its body. */
export function requestText({ request }: RecordedExchange, most: number): string {
  const { method, path, headers, body } = request;
  return [`${method} ${path}`, ...headerLines(headers), ...bodyLines(body, most)].join("\n");
}

/** What came of it, likewise. */
export function answerText({ response, fault }: RecordedExchange, most: number): string {
  if (!response) return fault ? `no whole answer: ${fault.message} (${fault.kind})` : "no answer";
  const { status, headers, body } = response;
  return [String(status), ...headerLines(headers), ...bodyLines(body, most)].join("\n");
}

/** An exchange in one line: `#12 POST /v1/skills: 400`. */
export function exchangeTitle({ number, request, response, fault }: RecordedExchange): string {
  const came = response ? response.status : (fault?.kind ?? "no answer");
  return `#${number} ${request.method} ${request.path}: ${came}`;
}
