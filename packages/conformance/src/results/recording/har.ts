import type { RawHeaders } from "../../http/exchange.ts";
import type { RecordedBody, RecordedExchange } from "../recorded-exchange.ts";
import type { Recording } from "./recording.ts";

/** Name and version of what a HAR says beyond HAR 1.2. */
export const recordingFormat = "skills-conformance-recording/1";

/** A URL needs a place, and our mock has none that lasts. */
const nowhere = "http://skills-mock.invalid";

interface Pair {
  readonly name: string;
  readonly value: string;
}

function pairsOf(headers: Iterable<readonly [string, string]>): Pair[] {
  return Array.from(headers, ([name, value]) => ({ name, value }));
}

function mimeTypeOf(headers: RawHeaders): string {
  return headers.find(([name]) => name.toLowerCase() === "content-type")?.[1] ?? "";
}

/** An absolute URL, whatever the request asked for. */
function urlOf(origin: string, target: string): string {
  const whole = `${origin}${target}`.toWellFormed();
  return whole.replace(/[^\w\-.~:/?@!$&'()*+,;=%]|%(?![0-9a-f]{2})/giu, encodeURIComponent);
}

/** What HAR has no property for. */
function extraOf({ bytes, base64, cut }: RecordedBody): object {
  return {
    _bytes: bytes,
    ...(base64 === undefined ? {} : { _encoding: "base64" }),
    ...(cut ? { _cut: true } : {}),
  };
}

function requestOf({ request }: RecordedExchange, origin: string): object {
  const { method, path, headers, body } = request;
  const [, query = ""] = path.split("?", 2);
  const text = body?.text ?? body?.base64;
  const posted = body && {
    mimeType: mimeTypeOf(headers),
    ...(text === undefined ? {} : { text }),
    ...extraOf(body),
  };
  return {
    method,
    url: urlOf(origin, path),
    httpVersion: "HTTP/1.1",
    cookies: [],
    headers: pairsOf(headers),
    queryString: pairsOf(new URLSearchParams(query)),
    ...(posted ? { postData: posted } : {}),
    headersSize: -1,
    bodySize: body?.bytes ?? 0,
    _path: path,
  };
}

/** An answer that never came has the status 0, as browsers have it. */
function responseOf({ response }: RecordedExchange): object {
  const { status = 0, headers = [], body } = response ?? {};
  const { bytes = 0, text, base64, cut } = body ?? {};
  return {
    status,
    statusText: "",
    httpVersion: "HTTP/1.1",
    cookies: [],
    headers: pairsOf(headers),
    content: {
      size: bytes,
      mimeType: mimeTypeOf(headers),
      ...(text === undefined ? {} : { text }),
      ...(base64 === undefined ? {} : { text: base64, encoding: "base64" }),
      ...(cut ? { _cut: true } : {}),
    },
    redirectURL: headers.find(([name]) => name.toLowerCase() === "location")?.[1] ?? "",
    headersSize: -1,
    bodySize: response ? bytes : -1,
  };
}

function entryOf(exchange: RecordedExchange, origin: string): object {
  const { number, scenario, revision, startedAt, duration, fault } = exchange;
  return {
    startedDateTime: startedAt,
    time: duration,
    request: requestOf(exchange, origin),
    response: responseOf(exchange),
    cache: {},
    timings: { send: 0, wait: duration, receive: 0 },
    _number: number,
    _scenario: scenario,
    _revision: revision,
    ...(fault ? { _fault: fault } : {}),
  };
}

/**
 * A recording as HAR 1.2. Its entries stand in the order in which they ended. `version` is that of the suite.
 */
export function harOf({ run, exchanges }: Recording, version: string): object {
  const origin = run.origin ?? nowhere;
  return {
    log: {
      version: "1.2",
      creator: { name: "skills-conformance", version },
      entries: exchanges.map((exchange) => entryOf(exchange, origin)),
      _skillsConformance: { format: recordingFormat, run },
    },
  };
}
