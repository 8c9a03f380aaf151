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
  return text
    .replace(/(?:%[0-9a-f]{2})+/gi, (codes) =>
      Buffer.from(codes.replaceAll("%", ""), "hex").toString("latin1"),
    )
    .replace(/\\+u00([0-9a-f]{2})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(/&#x([0-9a-f]{2});/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(/&(lt|gt|amp|quot);/g, (_, name: string) => ({ lt: "<", gt: ">", amp: "&" })[name] ?? '"')
    .replace(/\\+n/g, "\n")
    .replace(/\\+(["/])/g, "$1");
}

function decoded(text: string): string[] {
  const runs = (pattern: RegExp) => text.match(pattern) ?? [];
  return [
    text,
    ...runs(/[0-9a-f]{16,}/gi).flatMap((run) =>
      [0, 1].map((at) => Buffer.from(run.slice(at), "hex").toString("latin1")),
    ),
    ...runs(/[A-Za-z0-9+/_-]{16,}/g).flatMap((word) =>
      [0, 1, 2, 3].map((at) => Buffer.from(word.slice(at), "base64").toString("latin1")),
    ),
  ];
}

/** Fragments of the planted secrets that are long enough to be a leak. */
export const allFragments: readonly string[] = [...keyFragments, ...plantedFragments];

function readable(text: string): string[] {
  return [...new Set([text, unescaped(text), unescaped(unescaped(text))])];
}

/** Returns the fragments in a text, in any encoding. Works differently from the redaction of the suite. */
export function leaksIn(text: string, fragments: readonly string[] = allFragments): string[] {
  const contents = readable(text).flatMap(decoded).join("\n");
  const views = readable(contents).join("\n").toLowerCase();
  return fragments.filter((fragment) => views.includes(fragment.toLowerCase()));
}
