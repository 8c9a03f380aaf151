import { property } from "../../base/json.ts";
import { UsageError } from "../../base/usage-error.ts";
import { operationOf } from "../../http/operation-of.ts";
import { quoteRedacted } from "../../redaction/quote-redacted.ts";
import { isNormalizedBaseUrl } from "../../targets/identity.ts";
import type { RecordedBody, RecordedExchange } from "../recorded-exchange.ts";
import { validateAgainst } from "../schema.ts";
import {
  type Har,
  type HarContent,
  type HarEntry,
  type HarPostData,
  type HarRequest,
  type HarResponse,
  recordingFormat,
} from "./har-format.ts";
import type { Recording } from "./recording.ts";

interface HarBody {
  readonly bytes: number;
  readonly text: string | undefined;
  readonly isBase64: boolean;
  readonly cut: boolean;
}

function bodyOf({ bytes, text, isBase64, cut }: HarBody): RecordedBody | undefined {
  if (bytes === 0) return undefined;
  const content = isBase64 ? "base64" : "text";
  return {
    bytes,
    ...(text === undefined ? {} : { [content]: text }),
    ...(cut || text === undefined ? { cut: true } : {}),
  };
}

function postedBody({ _bytes, text, _encoding, _cut }: HarPostData): RecordedBody | undefined {
  return bodyOf({ bytes: _bytes, text, isBase64: _encoding === "base64", cut: _cut === true });
}

function receivedBody({ size, text, encoding, _cut }: HarContent): RecordedBody | undefined {
  return bodyOf({ bytes: size, text, isBase64: encoding === "base64", cut: _cut === true });
}

function headersOf({ headers }: HarRequest | HarResponse): RecordedExchange["request"]["headers"] {
  return headers.map(({ name, value }) => [name, value] as const);
}

function exchangeOf(entry: HarEntry): RecordedExchange {
  const { request, response, _fault: fault } = entry;
  const { method, _path: path, postData } = request;
  const sent = postData && postedBody(postData);
  const received = receivedBody(response.content);
  const operation = operationOf(method, path);
  return {
    number: entry._number,
    scenario: entry._scenario,
    revision: entry._revision,
    ...(operation ? { operation } : {}),
    startedAt: entry.startedDateTime,
    duration: entry.time,
    request: { method, path, headers: headersOf(request), ...(sent ? { body: sent } : {}) },
    ...(fault
      ? { fault }
      : {
          response: {
            status: response.status,
            headers: headersOf(response),
            ...(received ? { body: received } : {}),
          },
        }),
  };
}

/** Returns how a recording contradicts itself, if it does. */
function contradictionIn({ entries, _skillsConformance }: Har["log"]): string | undefined {
  const numbers = entries.map(({ _number }) => _number);
  const twice = numbers.findIndex((number, at) => numbers.indexOf(number) < at);
  if (twice >= 0) return `log.entries[${twice}]._number is ${numbers[twice]}, as in an entry before it`;
  const { origin } = _skillsConformance.run;
  if (origin !== undefined && !isNormalizedBaseUrl(origin)) {
    return `log._skillsConformance.run.origin ${quoteRedacted(origin)} is not an address`;
  }
  return undefined;
}

/**
 * Returns the recording in the parsed JSON of a HAR.
 *
 * @param file The file that the JSON comes from, for the error.
 * @throws UsageError when it is not a recording of ours; it names the place.
 */
export function recordingOf(json: unknown, file: string): Recording {
  const ours = property(property(json, "log"), "_skillsConformance");
  if (ours === undefined) {
    throw new UsageError(
      `${file} is not a recording of this suite: skills-conformance run --record FILE makes one`,
    );
  }
  if (property(ours, "format") !== recordingFormat) {
    throw new UsageError(`${file} is a recording of another version: this one reads ${recordingFormat}`);
  }
  validateAgainst("recording", json, file);
  const { log } = json as Har;
  const contradiction = contradictionIn(log);
  if (contradiction) throw new UsageError(`${file}: ${contradiction}`);
  return { run: log._skillsConformance.run, exchanges: log.entries.map(exchangeOf) };
}
