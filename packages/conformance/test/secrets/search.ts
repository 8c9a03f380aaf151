import { constants, inflateRawSync } from "node:zlib";
import { keyFragments, plantedFragments } from "./planted.ts";

const base64 = (text: string) => Buffer.from(text).toString("base64");
const hex = (text: string) => Buffer.from(text).toString("hex");
const json = (text: string) => JSON.stringify(text).slice(1, -1);
const html = (text: string) =>
  text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");

/** Encodings in which a server may repeat a secret. */
export const forms: Readonly<Record<string, (secret: string) => string>> = {
  "as it is": (secret) => secret,
  "URL-encoded": encodeURIComponent,
  "URL-encoded in lower case": (secret) =>
    encodeURIComponent(secret).replace(/%../g, (code) => code.toLowerCase()),
  "percent-encoded throughout": (secret) => hex(secret).replace(/../g, "%$&"),
  "URL-encoded twice": (secret) => encodeURIComponent(encodeURIComponent(secret)),
  "JSON-escaped": json,
  "JSON-escaped twice": (secret) => json(json(secret)),
  "JSON-escaped by code": (secret) => secret.replace(/\W/g, (char) => `\\u00${hex(char)}`),
  "JSON-escaped with slashes": (secret) => json(secret).replaceAll("/", "\\/"),
  "JSON-escaped in a URL": (secret) => encodeURIComponent(json(secret)),
  "HTML-escaped": html,
  "HTML-escaped by code": (secret) => secret.replace(/\W/g, (char) => `&#x${hex(char)};`),
  "HTML-escaped in JSON": (secret) => json(html(secret)),
  "in base64": base64,
  "in base64 behind one character": (secret) => base64(`:${secret}`),
  "in base64 as a user's password": (secret) => base64(`me:${secret}`),
  "in base64 in a URL": (secret) => encodeURIComponent(base64(secret)),
  "in base64 behind a path": (secret) => ["/", "a/", "ab/"].map((path) => path + base64(secret)).join(" "),
  "JSON-escaped in base64": (secret) => base64(`{"error":"${json(secret)}"}`),
  "URL-encoded in base64": (secret) => base64(`?next=${encodeURIComponent(secret)}`),
  "in URL-safe base64": (secret) => Buffer.from(secret).toString("base64url"),
  "in hexadecimal": hex,
  "in hexadecimal of upper case": (secret) => hex(secret).toUpperCase(),
};

/** The encodings that all output of the suite is searched for. */
export const chosenForms = ["as it is", "URL-encoded", "JSON-escaped", "in base64"] as const;

function unescaped(text: string): string {
  const character = (_: string, code: string) => String.fromCharCode(Number.parseInt(code, 16));
  return text
    .replace(/(?:%[0-9a-f]{2})+/gi, (codes) =>
      Buffer.from(codes.replaceAll("%", ""), "hex").toString("latin1"),
    )
    .replace(/\\+u00([0-9a-f]{2})/gi, character)
    .replace(/\\+(?:x|u\{)([0-9a-f]{2})\}?/gi, character)
    .replace(/\\+([01][0-7]{2})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 8)))
    .replace(/&#x([0-9a-f]{2});/gi, character)
    .replace(/&#(\d{1,3});/g, (_, code: string) => String.fromCharCode(Number(code)))
    .replace(/&(lt|gt|amp|quot);/g, (_, name: string) => ({ lt: "<", gt: ">", amp: "&" })[name] ?? '"')
    .replace(/\\+r/g, "\r")
    .replace(/\\+n/g, "\n")
    .replace(/\\+(["/])/g, "$1");
}

function withoutSoftBreaks(text: string): string {
  return text
    .replace(/=\r?\n/g, "")
    .replace(/=([0-9A-F]{2})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

function unpacked(bytes: Buffer): Buffer[] {
  // Behind the header of gzip, without a file name, and that of zlib.
  const start = bytes.readUInt16BE() === 0x1f8b ? 10 : 2;
  try {
    return [inflateRawSync(bytes.subarray(start), { finishFlush: constants.Z_SYNC_FLUSH })];
  } catch {
    return [];
  }
}

/** Returns bytes as text, with and without the zeros of UTF-16. */
function plain(bytes: Buffer): string[] {
  const start = bytes.length > 12 ? bytes.readUInt16BE() : 0;
  const isPacked = [0x1f8b, 0x7801, 0x785e, 0x789c, 0x78da].includes(start);
  const all = isPacked ? [bytes, ...unpacked(bytes)] : [bytes];
  return all.map((each) => each.toString("latin1")).flatMap((text) => [text, text.replaceAll("\0", "")]);
}

function decoded(text: string): string[] {
  const runs = (pattern: RegExp) => text.match(pattern) ?? [];
  const words = [
    ...runs(/[A-Za-z0-9+/_-]{16,}/g),
    ...runs(/[A-Za-z0-9+/_-]{16,}(?:\s+[A-Za-z0-9+/_-]+)+/g).map((run) => run.replace(/\s/g, "")),
  ];
  const hex = runs(/(?:(?:0x)?[0-9a-f]{2}[\s:,-]*){8,}[0-9a-f]?/gi).map((run) =>
    run.replace(/0x|[^0-9a-f]/gi, ""),
  );
  const numbers = runs(/(?:(?:"\d+":\s*)?\d{1,3}[\s,]*){8,}/g).map((run) =>
    run.replace(/"\d+":/g, "").match(/\d+/g),
  );
  return [
    text,
    ...hex.flatMap((run) => [0, 1].flatMap((at) => plain(Buffer.from(run.slice(at), "hex")))),
    ...words.flatMap((word) =>
      [0, 1, 2, 3, word.indexOf("H4sI")].flatMap((at) => plain(Buffer.from(word.slice(at), "base64"))),
    ),
    ...numbers.flatMap((run) => plain(Buffer.from((run ?? []).map(Number)))),
  ];
}

/** Fragments of the planted secrets that are long enough to be a leak. */
export const allFragments: readonly string[] = [...keyFragments, ...plantedFragments];

function readable(text: string): string[] {
  return [...new Set([text, unescaped(text), unescaped(unescaped(text)), withoutSoftBreaks(text)])];
}

/** Returns the fragments in a text, in any encoding. Works differently from the redaction of the suite. */
export function leaksIn(text: string, fragments: readonly string[] = allFragments): string[] {
  const contents = readable(text).flatMap(decoded).join("\n");
  const views = readable(contents).join("\n").toLowerCase();
  return fragments.filter((fragment) => views.includes(fragment.toLowerCase()));
}
