import { UsageError } from "../base/usage-error.ts";
import type { RawHeaders } from "../http/exchange.ts";

const reservedHeaders: Readonly<Record<string, readonly string[]>> = {
  "carries the key of the run, which comes from the environment: see --api-key-env and --auth": [
    "x-api-key",
    "authorization",
  ],
  "is set by scenarios": [
    "accept",
    "anthropic-beta",
    "anthropic-version",
    "cache-control",
    "content-type",
    "user-agent",
  ],
  "belongs to the connection": [
    "accept-encoding",
    "connection",
    "content-encoding",
    "content-length",
    "expect",
    "host",
    "keep-alive",
    "te",
    "trailer",
    "transfer-encoding",
    "upgrade",
  ],
};

/**
 * Checks headers that are to be added to every request, for a gateway in front of the server.
 *
 * @throws UsageError if a header is reserved by the suite or is invalid. The message does not contain values.
 */
export function checkHeaders(headers: RawHeaders): void {
  for (const [name, value] of headers) {
    if (!/^[\w!#$%&'*+.^`|~-]+$/.test(name))
      throw new UsageError("a header name consists of letters, digits and hyphens");
    const [reason] =
      Object.entries(reservedHeaders).find(([, names]) => names.includes(name.toLowerCase())) ?? [];
    if (reason) throw new UsageError(`the header ${name.toLowerCase()} cannot be set: it ${reason}`);
    if (!/^[\x20-\x7e]*$/.test(value) || value.trim() === "") {
      throw new UsageError(`the value of the header ${name} is empty or contains an invalid character`);
    }
  }
}
