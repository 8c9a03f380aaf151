import { UsageError } from "../base/usage-error.ts";
import type { RawHeaders } from "../http/exchange.ts";

const reasons: Readonly<Record<string, readonly string[]>> = {
  "shows the key of a run, which comes from the environment: see --api-key-env and --auth": [
    "x-api-key",
    "authorization",
  ],
  "is what scenarios try out": [
    "accept",
    "anthropic-beta",
    "anthropic-version",
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
 * Makes sure that headers can be added to every request, as a gateway in front of a server needs them.
 *
 * @throws UsageError when one is the suite's own business, or no header. It does not repeat values.
 */
export function checkHeaders(headers: RawHeaders): void {
  for (const [name, value] of headers) {
    if (!/^[\w!#$%&'*+.^`|~-]+$/.test(name))
      throw new UsageError("a header's name has letters, digits and -");
    const [reason] = Object.entries(reasons).find(([, names]) => names.includes(name.toLowerCase())) ?? [];
    if (reason) throw new UsageError(`the header ${name.toLowerCase()} cannot be set: it ${reason}`);
    if (!/^[\x20-\x7e]*$/.test(value) || value.trim() === "") {
      throw new UsageError(`the value of the header ${name} is empty, or has a character that no header has`);
    }
  }
}
