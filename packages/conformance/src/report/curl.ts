import { escapeControlCharacters } from "../base/control-characters.ts";
import type { RawHeaders } from "../http/exchange.ts";
import type { RecordedBody, RecordedExchange } from "../results/recorded-exchange.ts";

/** Options of {@link curlOf}. */
export interface CurlOptions {
  /**
   * Origin and path prefix of the server.
   *
   * @default that of `skills-mock --port 4010`, in place of a target that ended with its run
   */
  readonly origin?: string | undefined;
}

/** Origin of `skills-mock --port 4010`. */
const mockOrigin = "http://127.0.0.1:4010";

/** Explains how to start the server that curl commands without an origin need. */
export const mockHint: string = `The curl commands need a mock on ${mockOrigin}: skills-mock --port 4010 --api-key "$ANTHROPIC_API_KEY"`;

/** Matches a header whose value is a key, recorded as the environment variable that contains it. */
const keyHeader =
  /^(x-api-key|authorization): (Bearer )?\$(ANTHROPIC_API_KEY|SKILLS_CONFORMANCE_((ADMIN|RESTRICTED)_)?KEY)$/i;

/** Headers that curl derives from the URL and the body. */
const derivedHeaders: ReadonlySet<string> = new Set([
  "host",
  "content-length",
  "connection",
  "transfer-encoding",
]);

/** Headers that curl adds by default. */
const defaultHeaders = ["accept", "user-agent"];
const defaultHeadersWithBody = [...defaultHeaders, "content-type", "expect"];

const token = /^[\w!#$%&'*+.^`|~-]+$/;

/** Quotes a text for a POSIX shell. */
export function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}

function headerArgument([name, value]: RawHeaders[number]): string {
  const line = `${name}: ${value}`;
  // In double quotes, so that the shell expands the variable. The pattern allows no other special characters.
  if (keyHeader.test(line)) return `-H "${line}"`;
  return `-H ${quoted(value.trim() === "" ? `${name};` : line)}`;
}

function headerArguments(headers: RawHeaders, hasBody: boolean): string[] {
  const given = new Set(headers.map(([name]) => name.toLowerCase()));
  const removed = (hasBody ? defaultHeadersWithBody : defaultHeaders).filter((name) => !given.has(name));
  const sent = headers.filter(([name]) => !derivedHeaders.has(name.toLowerCase()));
  return [...sent.map(headerArgument), ...removed.map((name) => `-H '${name}:'`)];
}

/** Whether curl can send exactly this request line and these headers from a single line of shell. */
function isSupported({ method, path, headers }: RecordedExchange["request"]): boolean {
  const areHeadersSupported = headers.every(
    ([name, value]) => token.test(name) && /^[\t\x20-\x7e]*$/.test(value),
  );
  return areHeadersSupported && token.test(method) && /^\/[\x21-\x7e]*$/.test(path);
}

/** Returns the bytes of a body, or `undefined` if the recording does not have all of them. */
function bytesOf({ bytes, text, base64, cut }: RecordedBody): Buffer | undefined {
  if (cut) return undefined;
  const recorded = text === undefined ? Buffer.from(base64 ?? "", "base64") : Buffer.from(text);
  // A redacted text differs in length from the one that was sent.
  return recorded.length === bytes ? recorded : undefined;
}

/** Returns the curl argument for a body, and the command that pipes the body into curl, if needed. */
function bodyArgument(body: RecordedBody, bytes: Buffer): { readonly before: string; readonly data: string } {
  const { text } = body;
  // curl reads an argument that begins with @ as a file name.
  if (text !== undefined && escapeControlCharacters(text) === text && !text.startsWith("@")) {
    return { before: "", data: `--data-binary ${quoted(text)}` };
  }
  return {
    before: `printf %s '${bytes.toString("base64")}' | base64 -d | `,
    data: "--data-binary @-",
  };
}

/**
 * Returns one line of POSIX shell that repeats a request with curl, with keys from the environment. Returns
 * `undefined` if the recording of the request is incomplete or curl cannot send it.
 */
export function curlOf(
  { request }: RecordedExchange,
  { origin = mockOrigin }: CurlOptions,
): string | undefined {
  const { method, path, headers, body } = request;
  const bytes = body && bytesOf(body);
  if (!isSupported(request) || !/^https?:\/\/[\x21-\x7e]+$/.test(origin) || (body && !bytes))
    return undefined;
  // These methods are sent with `content-length: 0` if they have no body.
  const isEmpty = !body && ["POST", "PUT", "PATCH"].includes(method);
  const { before, data } =
    body && bytes ? bodyArgument(body, bytes) : { before: "", data: "--data-binary ''" };
  const hasBody = body !== undefined || isEmpty;
  return [
    `${before}curl -sS -i --globoff --path-as-is --http1.1`,
    method === "HEAD" ? "--head" : `-X ${/^[A-Z]+$/.test(method) ? method : quoted(method)}`,
    quoted(origin.replace(/\/$/, "") + path),
    ...headerArguments(headers, hasBody),
    ...(hasBody ? [data] : []),
  ].join(" ");
}
