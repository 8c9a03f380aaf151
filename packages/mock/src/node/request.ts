import type { IncomingMessage } from "node:http";
import type { MockRequest } from "../http/message.ts";

function headerPairs(raw: readonly string[]): [string, string][] {
  const pairs: [string, string][] = [];
  for (let index = 0; index + 1 < raw.length; index += 2)
    pairs.push([raw[index] ?? "", raw[index + 1] ?? ""]);
  return pairs;
}

export function requestFrom(incoming: IncomingMessage, signal: AbortSignal): MockRequest {
  const hasBody =
    incoming.headers["content-length"] !== undefined || incoming.headers["transfer-encoding"] !== undefined;
  return {
    method: incoming.method ?? "",
    path: incoming.url ?? "",
    headers: headerPairs(incoming.rawHeaders),
    // A handler that stops reading early must not close the connection before the response.
    body: hasBody ? incoming.iterator({ destroyOnReturn: false }) : null,
    signal,
  };
}
