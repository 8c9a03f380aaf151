import { revisions } from "@skills-api/spec";
import type { RawHeaders } from "../../http/exchange.ts";
import { operationOf } from "../../http/operation-of.ts";
import type { RecordedBody, RecordedExchange } from "../recorded-exchange.ts";
import { recordingFormat } from "./har.ts";
import { readRun } from "./read-run.ts";
import { Reader } from "./reader.ts";
import type { Recording } from "./recording.ts";

const faultKinds = ["connect", "reset", "timeout", "truncated", "malformed"] as const;

function headersOf(reader: Reader): RawHeaders {
  return reader.list().map((each) => [each.at("name").text(), each.at("value").text()] as const);
}

function bodyOf(reader: Reader, bytes: number, encoding: string): RecordedBody | undefined {
  if (bytes === 0) return undefined;
  const isBase64 = reader.optional(encoding, (part) => part.word(["base64"])) !== undefined;
  const text = reader.optional("text", (part) => part.text());
  const cut = reader.optional("_cut", (part) => part.boolean()) === true || text === undefined;
  if (isBase64 && !/^[\w+/]*={0,2}$/.test(text ?? "")) throw reader.at("text").error("is no base64");
  return {
    bytes,
    ...(text === undefined ? {} : isBase64 ? { base64: text } : { text }),
    ...(cut ? { cut } : {}),
  };
}

function requestOf(reader: Reader): RecordedExchange["request"] {
  const path = reader.at("_path");
  if (!path.text().startsWith("/")) throw path.error("does not begin with a slash");
  const body = reader.optional("postData", (part) => bodyOf(part, part.at("_bytes").number(0), "_encoding"));
  return {
    method: reader.at("method").text(),
    path: path.text(),
    headers: headersOf(reader.at("headers")),
    ...(body ? { body } : {}),
  };
}

function responseOf(reader: Reader): RecordedExchange["response"] {
  const content = reader.at("content");
  const body = bodyOf(content, content.at("size").number(0), "encoding");
  const status = reader.at("status");
  if (status.number(100) > 999) throw status.error("is no status");
  return {
    status: status.number(100),
    headers: headersOf(reader.at("headers")),
    ...(body ? { body } : {}),
  };
}

function faultOf(reader: Reader): RecordedExchange["fault"] {
  return { kind: reader.at("kind").word(faultKinds), message: reader.at("message").text() };
}

function exchangeOf(reader: Reader): RecordedExchange {
  const request = requestOf(reader.at("request"));
  const operation = operationOf(request.method, request.path);
  const fault = reader.optional("_fault", faultOf);
  const response = fault ? undefined : responseOf(reader.at("response"));
  return {
    number: reader.at("_number").number(1),
    scenario: reader.at("_scenario").text(),
    revision: reader.at("_revision").word(revisions),
    ...(operation ? { operation } : {}),
    startedAt: reader.at("startedDateTime").isoDate(),
    duration: reader.at("time").number(0),
    request,
    ...(response ? { response } : {}),
    ...(fault ? { fault } : {}),
  };
}

/**
 * A recording from the parsed JSON of a HAR. `file` names it, for people.
 *
 * @throws UsageError when it is none of ours, or says what no recording can; it names the place.
 */
export function recordingOf(json: unknown, file: string): Recording {
  const root = new Reader(json, file);
  const log = root.at("log");
  if (log.raw === undefined) throw root.error('is no HAR: it has no "log"');
  const ours = log.at("_skillsConformance");
  if (ours.raw === undefined) {
    throw root.error(
      "is a HAR that this suite did not record: skills-conformance run --record FILE makes one",
    );
  }
  const format = ours.at("format");
  if (format.raw !== recordingFormat)
    throw format.error(`is not ${recordingFormat}: another version made it`);
  const entries = log.at("entries").list();
  const seen = new Set<number>();
  const exchanges = entries.map((entry) => {
    const exchange = exchangeOf(entry);
    if (seen.has(exchange.number)) throw entry.at("_number").error("has come before");
    seen.add(exchange.number);
    return exchange;
  });
  return { run: readRun(ours.at("run")), exchanges };
}
