import { escapeControlCharacters } from "../base/control-characters.ts";
import type { RawHeaders } from "../http/exchange.ts";
import type { RecordedBody, RecordedExchange } from "../results/recorded-exchange.ts";

/** Where a request goes. */
export interface CurlOptions {
  /** Origin and path prefix; default that of `skills-mock --port 4010`, for a target that ended with its run. */
  readonly origin?: string | undefined;
}

/** Where `skills-mock` listens unless it is told otherwise. */
const mockOrigin = "http://127.0.0.1:4010";

/** What lines without an origin need. */
export const tryAgainst: string = `The lines to try go to ${mockOrigin}: skills-mock --port 4010 --api-key "$ANTHROPIC_API_KEY"`;

/** A header with a key, which stands as the variable that has it. */
const keyHeader =
  /^(x-api-key|authorization): (Bearer )?\$(ANTHROPIC_API_KEY|SKILLS_CONFORMANCE_((ADMIN|RESTRICTED)_)?KEY)$/i;

/** What curl works out itself, from the address and the body. */
const leftToCurl: ReadonlySet<string> = new Set([
  "host",
  "content-length",
  "connection",
  "transfer-encoding",
]);

/** What curl sends of its own accord. */
const ofCurl = ["accept", "user-agent"];
const ofCurlWithBody = [...ofCurl, "content-type", "expect"];

const token = /^[\w!#$%&'*+.^`|~-]+$/;

/** A text as one word of a shell. */
export function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}

function headerArgument([name, value]: RawHeaders[number]): string {
  const line = `${name}: ${value}`;
  // Nothing in it is anything to the shell but the variable.
  if (keyHeader.test(line)) return `-H "${line}"`;
  return `-H ${quoted(value.trim() === "" ? `${name};` : line)}`;
}

function headerArguments(headers: RawHeaders, hasBody: boolean): string[] {
  const given = new Set(headers.map(([name]) => name.toLowerCase()));
  const unwanted = (hasBody ? ofCurlWithBody : ofCurl).filter((name) => !given.has(name));
  const own = headers.filter(([name]) => !leftToCurl.has(name.toLowerCase()));
  return [...own.map(headerArgument), ...unwanted.map((name) => `-H '${name}:'`)];
}

/** Whether curl can send just this, on one line of a shell. */
function canBeSaid({ method, path, headers }: RecordedExchange["request"]): boolean {
  const areSaid = headers.every(([name, value]) => token.test(name) && /^[\t\x20-\x7e]*$/.test(value));
  return areSaid && token.test(method) && /^\/[\x21-\x7e]*$/.test(path);
}

/** The bytes of a body, where all of them are there. */
function bytesOf({ bytes, text, base64, cut }: RecordedBody): Buffer | undefined {
  if (cut) return undefined;
  const whole = text === undefined ? Buffer.from(base64 ?? "", "base64") : Buffer.from(text);
  // A text without its secrets is not what was sent.
  return whole.length === bytes ? whole : undefined;
}

/** How a body reaches curl: a command before it, and its own argument. */
function feed(body: RecordedBody, bytes: Buffer): { readonly before: string; readonly data: string } {
  const { text } = body;
  // A text that begins with @ would name a file.
  if (text !== undefined && escapeControlCharacters(text) === text && !text.startsWith("@")) {
    return { before: "", data: `--data-binary ${quoted(text)}` };
  }
  return {
    before: `printf %s '${bytes.toString("base64")}' | base64 -d | `,
    data: "--data-binary @-",
  };
}

/**
 * One line of POSIX shell that sends a request again, with keys from the environment. `undefined` where not all of
 * the request is known.
 */
export function curlOf(
  { request }: RecordedExchange,
  { origin = mockOrigin }: CurlOptions,
): string | undefined {
  const { method, path, headers, body } = request;
  const bytes = body && bytesOf(body);
  if (!canBeSaid(request) || !/^https?:\/\/[\x21-\x7e]+$/.test(origin) || (body && !bytes)) return undefined;
  // Without a body these still say that it is empty.
  const isEmpty = !body && ["POST", "PUT", "PATCH"].includes(method);
  const { before, data } = body && bytes ? feed(body, bytes) : { before: "", data: "--data-binary ''" };
  const hasBody = body !== undefined || isEmpty;
  return [
    `${before}curl -sS -i --globoff --path-as-is --http1.1`,
    method === "HEAD" ? "--head" : `-X ${/^[A-Z]+$/.test(method) ? method : quoted(method)}`,
    quoted(origin.replace(/\/$/, "") + path),
    ...headerArguments(headers, hasBody),
    ...(hasBody ? [data] : []),
  ].join(" ");
}
