import type { RawHeaders } from "../../http/exchange.ts";
import type { RecordedBody, RecordedExchange } from "../recorded-exchange.ts";
import {
  type Har,
  type HarEntry,
  type HarPair,
  type HarPostData,
  type HarRequest,
  type HarResponse,
  recordingFormat,
} from "./har-format.ts";
import type { Recording } from "./recording.ts";

/** Stands for the address of our mock, which ends with the run. */
const nowhere = "http://skills-mock.invalid";

function pairsOf(headers: Iterable<readonly [string, string]>): HarPair[] {
  return Array.from(headers, ([name, value]) => ({ name, value }));
}

function mimeTypeOf(headers: RawHeaders): string {
  return headers.find(([name]) => name.toLowerCase() === "content-type")?.[1] ?? "";
}

/** Returns an absolute URL, whatever the request line was. */
function urlOf(origin: string, path: string): string {
  const whole = `${origin}${path}`.toWellFormed();
  return whole.replace(/[^\w\-.~:/?@!$&'()*+,;=%]|%(?![0-9a-f]{2})/giu, encodeURIComponent);
}

/** The properties of a request's body that HAR does not have. */
function extraOf({ bytes, base64, cut }: RecordedBody): Pick<HarPostData, "_bytes" | "_encoding" | "_cut"> {
  return {
    _bytes: bytes,
    ...(base64 === undefined ? {} : { _encoding: "base64" }),
    ...(cut ? { _cut: true } : {}),
  };
}

function requestOf({ request }: RecordedExchange, origin: string): HarRequest {
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

/** A response that never arrived has the status 0, as browsers write it. */
function responseOf({ response }: RecordedExchange): HarResponse {
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

function entryOf(exchange: RecordedExchange, origin: string): HarEntry {
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

/** Returns a recording as HAR 1.2. `version` is that of the suite. */
export function harOf({ run, exchanges }: Recording, version: string): Har {
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
