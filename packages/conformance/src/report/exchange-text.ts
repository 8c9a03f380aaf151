import { escapeControlCharacters, escapeLines } from "../base/control-characters.ts";
import type { RawHeaders } from "../http/exchange.ts";
import type { RecordedBody, RecordedExchange } from "../results/recorded-exchange.ts";

function headerLines(headers: RawHeaders): string[] {
  return headers.map(([name, value]) => escapeControlCharacters(`${name}: ${value}`));
}

function bodyLines(body: RecordedBody | undefined, maxLength: number): string[] {
  if (!body) return [];
  const { bytes, text, cut } = body;
  if (text === undefined) return ["", `(${bytes} bytes, not text)`];
  const isShortened = cut || text.length > maxLength;
  return [
    "",
    escapeLines(text.slice(0, maxLength).toWellFormed()),
    ...(isShortened ? [`(${bytes} bytes in total)`] : []),
  ];
}

/** Formats a request. `maxLength` limits the characters of its body. */
export function requestText({ request }: RecordedExchange, maxLength: number): string {
  const { method, path, headers, body } = request;
  return [
    escapeControlCharacters(`${method} ${path}`),
    ...headerLines(headers),
    ...bodyLines(body, maxLength),
  ].join("\n");
}

/** Formats the response, or the fault in place of it. `maxLength` limits the characters of its body. */
export function responseText({ response, fault }: RecordedExchange, maxLength: number): string {
  if (!response)
    return fault
      ? `no complete response: ${escapeControlCharacters(fault.message)} (${fault.kind})`
      : "no response";
  const { status, headers, body } = response;
  return [String(status), ...headerLines(headers), ...bodyLines(body, maxLength)].join("\n");
}

/** Returns an exchange in one line: `#12 POST /v1/skills: 400`. */
export function exchangeTitle({ number, request, response, fault }: RecordedExchange): string {
  const result = response ? response.status : (fault?.kind ?? "no response");
  return escapeControlCharacters(`#${number} ${request.method} ${request.path}: ${result}`);
}
